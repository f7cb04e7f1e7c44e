import { choice, computed, date, flag, integer, longText, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { refuseSecret, secretLevel } from './discipline-office.ts'
import { answerBy, checkClocks, checkDisposal, checkResult, disposeBy, finishBy, nextDue, refuseHigher, tellBy } from './petition-checks.ts'

const roles = ['discipline', 'disciplineHead', 'petitions'] as const
const received = { receivedBy: 'inspection' } as const

/**
 * 信访举报: one petition or complaint with its channel, class and clocks (INT-10 to INT-14). Who it came from and what it says lie sealed, in two sections
 * with readers of their own; the person complained of is named in the sealed part alone. Nothing is counted by petitioner (§16.1).
 */
export const petition = register('petition', {
  zh: '信访举报',
  en: 'Petition',
  systems: ['S49'],
  compartment: 'integrity',
  handled: 'case',
  about: [
    '信访举报的登记、受理、转办交办、办结和反馈，只有经办人和负责人可见；信访人和内容加密保存。',
    'Petitions and complaints with their clocks; seen by those who handle them and the head. The petitioner and the content are sealed.',
  ],
  words: ['信访', '举报', '来信', '来访', '来电'],
  title: 'number',
  day: 'receivedOn',
  columns: {
    number: text('登记号', 'Number', { required: true, list: true, find: true, max: 40 }),
    receivedOn: date('收到日期', 'Received on', { required: true, list: true, notAfterToday: true }),
    channel: choice(
      '渠道',
      'Channel',
      {
        letter: ['来信', 'Letter'],
        visit: ['来访', 'Visit'],
        call: ['来电', 'Call'],
        online: ['网络', 'Online'],
        higher: ['上级转办', 'Passed down'],
        inspection: ['巡察移交', 'Passed by an inspection'],
      },
      { required: true, list: true },
    ),
    category: choice(
      '类别',
      'Class',
      {
        complaint: ['检举控告', 'Complaint'],
        appeal: ['申诉', 'Appeal'],
        criticism: ['批评建议', 'Criticism and advice'],
        request: ['申诉求决', 'Request to be settled'],
        outside: ['业务范围外', 'Not ours'],
      },
      { required: true, list: true },
    ),
    receivedBy: choice(
      '受理单位',
      'Received by',
      { section: ['信访部门', 'Petition section'], inspection: ['巡察组', 'Inspection group'] },
      { required: true, default: 'section' },
    ),
    realName: flag('实名', 'Named', { default: false }),
    representatives: integer('集体走访代表', 'Representatives', { max: 1000, unit: ['人', 'persons'] }),
    objectLevel: choice(
      '反映对象层级',
      'Level of the person',
      {
        section: ['科级干部', 'Section-level cadre'],
        staff: ['一般干部', 'Other cadre'],
        village: ['社区（村）干部', 'Community or village officer'],
        unit: ['单位', 'A unit'],
        none: ['不涉及个人', 'Nobody'],
        higher: ['上级管理干部', 'Cadre of a higher level'],
      },
      { required: true, help: ['反映上级管理干部的不录入系统。', 'What concerns a cadre of a higher level is not entered.'] },
    ),
    secretLevel,
    petitioner: text('信访人', 'Petitioner', { sealed: 'petitioner', max: 50, group: ['信访人（加密）', 'Petitioner (sealed)'] }),
    contact: text('联系方式', 'Contact', { sealed: 'petitioner', max: 100 }),
    object: text('反映对象', 'Person or unit complained of', { sealed: 'content', max: 100, group: ['内容（加密）', 'Content (sealed)'] }),
    content: longText('反映内容', 'Content', { sealed: 'content', max: 10_000 }),
    disposal: choice(
      '处置',
      'Disposal',
      {
        own: ['自办', 'Handled here'],
        transferred: ['转办', 'Passed on'],
        assigned: ['交办', 'Assigned'],
        registered: ['重复件登记', 'Registered as a repeat'],
        returned: ['不予受理', 'Not accepted'],
      },
      { list: true, group: ['办理', 'Handling'] },
    ),
    disposedOn: date('处置日期', 'Disposed on', { notAfterToday: true }),
    transferredTo: text('转交单位', 'Passed to', { max: 100 }),
    toldOn: date('告知实名举报人', 'Complainant told on', { notAfterToday: true }),
    acceptedOn: date('受理日期', 'Accepted on', { notAfterToday: true }),
    extendedDays: integer('延长天数', 'Days added', { min: 1, unit: ['天', 'days'] }),
    extensionBy: text('延长批准人', 'Extension approved by', { max: 50 }),
    closedOn: date('办结日期', 'Closed on', { list: true, notAfterToday: true }),
    result: choice('结果', 'Result', {
      true: ['属实', 'True'],
      partly: ['部分属实', 'Partly true'],
      false: ['不属实', 'Not true'],
      lead: ['转为问题线索', 'Became a lead'],
      settled: ['已解决', 'Settled'],
      explained: ['已解释', 'Explained'],
    }),
    fedBackOn: date('反馈日期', 'Fed back on', { notAfterToday: true }),
    disposeBy: computed('处置期限', 'Dispose by', 'text', disposeBy),
    tellBy: computed('告知期限', 'Tell by', 'text', tellBy),
    finishBy: computed('办结期限', 'Finish by', 'text', finishBy),
    answerBy: computed('反馈期限', 'Feed back by', 'text', answerBy),
    dueOn: computed('下一期限', 'Due next', 'text', nextDue, { list: true }),
  },
  start: 'received',
  states: {
    received: { zh: '已登记', en: 'Registered', tone: 'active' },
    handling: { zh: '办理中', en: 'Being handled', tone: 'active' },
    passedOn: { zh: '已转交', en: 'Passed on', tone: 'done' },
    closed: { zh: '已办结', en: 'Closed', tone: 'done' },
  },
  steps: {
    accept: {
      zh: '受理',
      en: 'Accept',
      from: ['received'],
      to: 'handling',
      by: roles,
      needs: ['disposal'],
      stamps: 'acceptedOn',
    },
    pass: {
      zh: '转办交办',
      en: 'Pass on',
      from: ['received'],
      to: 'passedOn',
      by: roles,
      needs: ['disposal', 'transferredTo'],
      stamps: 'disposedOn',
    },
    close: {
      zh: '办结',
      en: 'Close',
      from: ['received', 'handling', 'passedOn'],
      to: 'closed',
      by: roles,
      needs: ['result'],
      stamps: 'closedOn',
    },
  },
  rules: [refuseHigher, checkClocks, checkDisposal, checkResult, refuseSecret],
  may: { read: roles, write: roles, sealed: { petitioner: ['petitions', 'disciplineHead'], content: roles } },
  indicators: {
    'integrity.visits': { measure: { count: true }, where: { channel: 'visit' }, time: { on: 'receivedOn' }, by: ['category'] },
    'integrity.letters-calls': { measure: { count: true }, where: received, time: { on: 'receivedOn' }, by: ['channel'] },
    'integrity.transferred': {
      measure: { count: true },
      where: { ...received, disposal: ['transferred', 'assigned'] },
      time: { on: 'receivedOn' },
      by: ['disposal'],
    },
  },
})
