import { education } from '../../codes/education.ts'
import { choice, coded, computed, date, flag, longText, month, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { memberReaders } from './member-readers.ts'

/** What follows from each finding of a check (MEM-24). */
const tasks = {
  normal: ['无需处理', 'Nothing'],
  lost: ['登记失联党员并查找', 'Record as out of contact and search'],
  pocket: ['督促落实组织关系', 'Have the letter handed in'],
  floating: ['登记流动党员', 'Record as floating'],
  doubtful: ['核查党员身份', 'Verify the membership'],
  deceased: ['办理去世登记', 'Record the death'],
  duplicate: ['核对并合并重复信息', 'Merge the duplicate'],
} as const

/** 组织关系排查: one member checked in a programme, with the finding and what follows from it (MEM-24). */
export const memberCheck = register('memberCheck', {
  zh: '组织关系排查',
  en: 'Check of a member',
  systems: ['S05'],
  compartment: 'internal',
  about: [
    '组织关系集中排查和信息采集，逐名党员核对，分类处理。',
    'Checks of relations and particulars member by member; each finding leads to a task.',
  ],
  words: ['组织关系排查', '集中排查', '信息采集', '口袋党员', '党员核查'],
  title: 'member',
  day: 'checkedOn',
  subject: 'member',
  programme: 'required',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    checkedOn: date('核查日期', 'Checked on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    finding: choice(
      '核查结果',
      'Finding',
      {
        normal: ['正常', 'Normal'],
        lost: ['失联', 'Out of contact'],
        pocket: ['口袋党员', 'Letter not handed in'],
        floating: ['流动未登记', 'Floating, not recorded'],
        doubtful: ['身份存疑', 'Membership in doubt'],
        deceased: ['去世未登记', 'Deceased, not recorded'],
        duplicate: ['信息重复', 'Duplicate'],
      },
      { required: true, list: true, default: 'normal' },
    ),
    confirmed: flag('身份已确认', 'Identity confirmed', { default: true }),
    reached: flag('能取得联系', 'In contact', { default: true }),
    whereabouts: text('现居地或工作地', 'Whereabouts', { max: 100 }),
    education: coded('核对后的学历', 'Education as checked', education),
    duesUpTo: month('党费交至', 'Dues paid up to'),
    checkedBy: text('核查人', 'Checked by', { max: 50, list: true }),
    note: longText('差异说明', 'Differences', { max: 1000 }),
    task: computed('后续处理', 'What follows', 'text', (row: { finding: string }) => row.finding, { list: true, options: tasks }),
    dueOn: date('处理期限', 'Due on', { group: ['后续处理', 'What follows'] }),
    settledOn: date('处理完成', 'Settled on', { notAfterToday: true }),
    settlement: longText('处理结果', 'Result', { max: 1000 }),
  },
  start: 'open',
  states: {
    open: { zh: '核查中', en: 'Being checked', tone: 'quiet' },
    finished: { zh: '已核查', en: 'Checked', tone: 'done' },
    following: { zh: '待处理', en: 'To be followed up', tone: 'active' },
    settled: { zh: '已处理', en: 'Settled', tone: 'done' },
  },
  steps: {
    finish: { zh: '完成核查', en: 'Finish the check', from: ['open'], to: 'finished', by: writers },
    follow: { zh: '转后续处理', en: 'Follow up', from: ['finished'], to: 'following', by: writers, needs: ['dueOn'] },
    settle: {
      zh: '完成处理',
      en: 'Settle',
      from: ['finished', 'following'],
      to: 'settled',
      by: writers,
      needs: ['settlement'],
      stamps: 'settledOn',
    },
  },
  rules: [
    (row, { state }) =>
      state !== 'open' && row.finding === 'normal' && !(row.confirmed && row.reached)
        ? error(
            'MEM-24',
            '身份未确认或无法联系的，核查结果不能是“正常”',
            'Without identity confirmed and contact the finding is not normal',
            'finding',
          )
        : null,
  ],
  may: { read: memberReaders, write: writers },
  indicators: {
    'members.checked': {
      measure: { distinct: 'member' },
      reached: 'finished',
      time: { on: 'checkedOn' },
      programme: ['member-check'],
      by: ['finding'],
    },
  },
})
