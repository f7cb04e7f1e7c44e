import { choice, computed, date, files, lines, longText, record, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { checkDays, checkGuides, checkTalks } from './life-meeting-checks.ts'

/**
 * 民主生活会和组织生活会: preparation, opinions, talks, criticism, problems and their mending (LIFE-34, LIFE-35). Who came stands in the event it points to.
 * What was said of a person is sealed: departments read the meeting, not the speeches (decision 10).
 */
export const lifeMeeting = register('lifeMeeting', {
  zh: '民主生活会和组织生活会',
  en: 'Life meeting',
  systems: ['S17'],
  compartment: 'internal',
  about: [
    '领导班子民主生活会和支部组织生活会：会前准备、征求意见、谈心谈话、批评意见、问题和整改清单。',
    'Democratic life meetings of leading bodies and organization-life meetings of branches, from preparation to mending.',
  ],
  words: ['民主生活会', '组织生活会', '对照检查', '批评和自我批评', '整改清单', '督导'],
  title: 'theme',
  day: 'heldOn',
  columns: {
    kind: choice(
      '类别',
      'Kind',
      { democratic: ['民主生活会', 'Democratic life meeting'], organization: ['组织生活会', 'Organization-life meeting'] },
      { required: true, list: true },
    ),
    theme: text('主题', 'Theme', { required: true, list: true, find: true, max: 200 }),
    heldOn: date('召开日期', 'Held on', { required: true, list: true, default: 'today' }),
    event: ref('会议记录', 'Event', 'event', {
      help: ['到会情况取自这条组织生活记录，不必另填。', 'Who came is taken from this event and not typed again.'],
    }),
    planFiledOn: date('方案报备日期', 'Plan filed on', { notAfterToday: true, group: ['会前准备', 'Preparation'] }),
    study: longText('学习研讨', 'Study', { max: 2000 }),
    checklist: text('对照要求', 'Check-list', { max: 60, method: 'six-checks' }),
    opinions: lines('征求意见', 'Opinions sought', {
      source: text('来源', 'Source', { required: true, max: 100 }),
      opinion: text('意见', 'Opinion', { required: true, max: 300 }),
      answer: text('采纳和办理', 'What came of it', { max: 300 }),
    }),
    participants: lines(
      '参加人',
      'Participants',
      {
        member: ref('党员', 'Member', 'member', { required: true }),
        checkedOn: date('对照检查材料审定日期', 'Examination paper approved on'),
      },
      { help: ['民主生活会填班子成员，相互谈心按此核对。', 'The members of the leading body: talks are checked against them.'] },
    ),
    talks: lines('谈心谈话', 'Talks', {
      one: ref('一方', 'One', 'member', { required: true }),
      other: ref('另一方', 'The other', 'member', { required: true }),
      on: date('日期', 'On', { required: true, notAfterToday: true }),
    }),
    comparison: longText('对照检查要点', 'Examination', { max: 8000, sealed: 'speech', group: ['会议情况', 'The meeting'] }),
    criticisms: lines('相互批评', 'Criticism', {
      by: ref('提出人', 'By', 'member', { required: true }),
      of: ref('对象', 'Of', 'member', { required: true }),
      kind: choice('类别', 'Kind', {
        conviction: ['理想信念', 'Conviction'],
        style: ['工作作风', 'Style of work'],
        duty: ['责任担当', 'Duty'],
        discipline: ['纪律规矩', 'Discipline'],
        other: ['其他', 'Other'],
      }),
    }),
    criticismGist: longText('批评意见要点', 'Gist of the criticism', { max: 8000, sealed: 'speech' }),
    guides: lines(
      '到会指导',
      'Guided by',
      {
        name: text('姓名', 'Name', { required: true, max: 50 }),
        post: text('职务', 'Post', { max: 50 }),
        body: ref('所在上级组织', 'Higher organization', 'organization', {
          help: ['市级以上的留空。', 'Empty where it lies above the district.'],
        }),
      },
      { help: ['上级班子成员或督导组到会指导的填写。', 'Members of the higher body who came to guide it.'] },
    ),
    items: lines(
      '问题和整改清单',
      'Problems and mending',
      {
        problem: text('问题', 'Problem', { required: true, max: 300 }),
        side: choice('归属', 'Of', { team: ['班子', 'The body'], person: ['个人', 'A person'] }, { required: true, default: 'team' }),
        measure: text('整改措施', 'Measure', { max: 300 }),
        owner: text('责任人', 'Owner', { required: true, max: 50 }),
        dueOn: date('期限', 'Due on', { required: true }),
        doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
        evidence: record('佐证记录', 'Evidence'),
      },
      { group: ['整改', 'Mending'] },
    ),
    problems: computed('问题数', 'Problems', 'integer', (row: { items: readonly unknown[] }) => row.items.length, { list: true }),
    mended: computed(
      '已整改',
      'Mended',
      'integer',
      (row: { items: readonly { doneOn: string | null }[] }) => row.items.filter(item => item.doneOn !== null).length,
      { list: true },
    ),
    reportedOn: date('报告日期', 'Reported on', { notAfterToday: true, group: ['报告和通报', 'Report and notice'] }),
    noticeTo: text('通报范围', 'Notice to', { max: 200 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'], maxCount: 30 }),
  },
  start: 'held',
  ahead: 'preparing',
  states: {
    preparing: { zh: '准备中', en: 'Preparing', tone: 'quiet' },
    held: { zh: '已召开', en: 'Held', tone: 'active' },
    reported: { zh: '已报告', en: 'Reported', tone: 'active' },
    mended: { zh: '整改完成', en: 'Mended', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'stopped' },
  },
  steps: {
    hold: { zh: '登记召开', en: 'Record as held', from: ['preparing'], to: 'held', by: writers, needs: ['heldOn'] },
    cancel: { zh: '取消', en: 'Cancel', from: ['preparing'], to: 'cancelled', by: writers },
    report: { zh: '上报', en: 'Report', from: ['held'], to: 'reported', by: writers, needs: ['items'], stamps: 'reportedOn' },
    close: { zh: '整改完成', en: 'Close the mending', from: ['reported'], to: 'mended', by: ['secretary', 'organization'] },
    return: { zh: '退回补充', en: 'Return', from: ['reported'], to: 'held', by: ['secretary', 'organization'] },
  },
  rules: [checkDays, checkTalks, checkGuides],
  may: { read: staff, write: writers, sealed: { speech: ['clerk', 'secretary'] } },
  indicators: {
    'orglife.life-items-rate': {
      ratio: {
        of: { part: 'items', measure: { count: true }, where: { doneOn: { set: true } }, reached: 'held', time: { on: 'dueOn' } },
        over: { part: 'items', measure: { count: true }, reached: 'held', time: { on: 'dueOn' } },
      },
      by: ['^kind'],
    },
  },
})
