import { memberTerms } from '../../codes/member-terms.ts'
import { choice, computed, date, lines, longText, ref, text } from '../../language/column.ts'
import { addDays, after } from '../../language/day.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { checkDays, checkSearch, checkStages, type Stages } from './lost-contact-checks.ts'
import { memberReaders } from './member-readers.ts'

const decides = ['clerk', 'organization'] as const

/** The latest day on which something was decided about the case. */
const handledDay = (row: Stages): string | null =>
  [row.foundOn, row.suspendedOn, row.reinstatedOn, row.removedOn, row.otherOn].reduce(
    (latest, day) => (day !== null && day > (latest ?? '') ? day : latest),
    null,
  )

/** What became of the case: the last thing decided. */
const outcomeOf = (row: Stages): string | null =>
  row.removedOn !== null
    ? 'removed'
    : row.reinstatedOn !== null
      ? 'reinstated'
      : row.otherOn !== null
        ? 'other'
        : row.suspendedOn !== null
          ? 'suspended'
          : row.foundOn !== null
            ? 'found'
            : null

/** The last day out of contact: a suspended member stays lost until reinstated or removed. */
const lastLostDay = (row: Stages): string | null => {
  const back = row.removedOn ?? row.reinstatedOn ?? row.otherOn ?? row.foundOn
  return back === null ? null : addDays(back, -1)
}

/** 失联党员: a case from the last contact to its outcome; the product shows the earliest days, people decide (LOST-01 to LOST-07). */
export const lostContact = register('lostContact', {
  zh: '失联党员',
  en: 'Lost-contact case',
  systems: ['S09'],
  compartment: 'internal',
  about: [
    '与党组织失去联系的党员：查找记录、各阶段最早日期和处理结果。',
    'Members out of contact: the search, the earliest day of each stage and the outcome.',
  ],
  words: ['失联党员', '失去联系', '查找党员', '停止党籍'],
  title: 'member',
  day: 'lastContactOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    lastContactOn: date('最后联系日期', 'Last contact on', { required: true, list: true, notAfterToday: true }),
    circumstances: text('失联情况', 'Circumstances', { max: 200 }),
    searches: lines(
      '查找记录',
      'Search',
      {
        searchedOn: date('日期', 'On', { required: true, notAfterToday: true }),
        means: choice(
          '方式',
          'Means',
          {
            phone: ['电话', 'Phone'],
            message: ['短信或网络留言', 'Message'],
            letter: ['信函', 'Letter'],
            visit: ['上门', 'Visit'],
            family: ['联系家属', 'Family'],
            colleagues: ['联系原单位同事', 'Former colleagues'],
            homeBranch: ['联系原籍党组织', 'Home branch'],
          },
          { required: true },
        ),
        by: text('查找人', 'By', { max: 50 }),
        result: text('结果', 'Result', { max: 200 }),
      },
      { group: ['查找', 'Search'] },
    ),
    maySuspendOn: computed(
      '最早停止党籍',
      'May be suspended from',
      'date',
      (row: { lastContactOn: string }) => after(row.lastContactOn, memberTerms(row.lastContactOn).lostMonths),
      { list: true },
    ),
    mayRemoveOn: computed('最早除名', 'May be removed from', 'date', (row: { suspendedOn: string | null }) =>
      row.suspendedOn === null ? null : after(row.suspendedOn, memberTerms(row.suspendedOn).suspendedMonths),
    ),
    foundOn: date('重新取得联系', 'Found on', { notAfterToday: true, group: ['处理', 'Handling'] }),
    suspendedOn: date('停止党籍', 'Suspended on', { notAfterToday: true }),
    reinstatedOn: date('恢复党籍', 'Reinstated on', { notAfterToday: true }),
    removedOn: date('除名', 'Removed on', { notAfterToday: true }),
    otherOn: date('其他处理', 'Handled otherwise on', { notAfterToday: true }),
    explanation: longText('本人说明和处理意见', 'Explanation and opinion', { max: 2000 }),
    decision: ref('党籍变动决定', 'Decision on membership', 'membershipDecision', {
      help: ['停止党籍、恢复党籍、除名的，另行登记决定。', 'Suspension, reinstatement and removal each have their decision.'],
    }),
    outcome: computed('处理结果', 'Outcome', 'text', outcomeOf, {
      list: true,
      options: {
        found: ['重新取得联系', 'Found'],
        suspended: ['停止党籍', 'Suspended'],
        removed: ['除名', 'Removed'],
        reinstated: ['恢复党籍', 'Reinstated'],
        other: ['其他', 'Other'],
      },
    }),
    handledOn: computed('处理日期', 'Handled on', 'date', handledDay, { list: true }),
    lostUntil: computed('失联至', 'Out of contact until', 'date', lastLostDay, { hidden: true }),
  },
  start: 'searching',
  states: {
    searching: { zh: '查找中', en: 'Being searched for', tone: 'active' },
    suspended: { zh: '已停止党籍', en: 'Suspended', tone: 'active' },
    found: { zh: '已取得联系', en: 'Found', tone: 'done' },
    reinstated: { zh: '已恢复党籍', en: 'Reinstated', tone: 'done' },
    removed: { zh: '已除名', en: 'Removed', tone: 'done' },
    closed: { zh: '其他处理', en: 'Handled otherwise', tone: 'done' },
  },
  steps: {
    find: {
      zh: '登记取得联系',
      en: 'Record as found',
      from: ['searching'],
      to: 'found',
      by: writers,
      needs: ['explanation'],
      stamps: 'foundOn',
    },
    suspend: {
      zh: '登记停止党籍',
      en: 'Record the suspension',
      from: ['searching'],
      to: 'suspended',
      by: decides,
      needs: ['searches'],
      stamps: 'suspendedOn',
    },
    reinstate: {
      zh: '登记恢复党籍',
      en: 'Record the reinstatement',
      from: ['suspended'],
      to: 'reinstated',
      by: decides,
      needs: ['explanation'],
      stamps: 'reinstatedOn',
    },
    remove: { zh: '登记除名', en: 'Record the removal', from: ['suspended'], to: 'removed', by: decides, stamps: 'removedOn' },
    conclude: {
      zh: '其他处理',
      en: 'Handle otherwise',
      from: ['searching', 'suspended'],
      to: 'closed',
      by: decides,
      needs: ['explanation'],
      stamps: 'otherOn',
    },
  },
  rules: [checkStages, checkSearch, checkDays],
  may: { read: memberReaders, write: writers },
  indicators: {
    'members.lost-handled': { measure: { count: true }, where: { outcome: { set: true } }, time: { on: 'handledOn' }, by: ['outcome'] },
    'members.lost': { measure: { count: true }, time: { at: 'end', from: 'lastContactOn', until: 'lostUntil' } },
  },
})
