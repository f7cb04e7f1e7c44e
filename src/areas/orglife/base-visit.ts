import { clockTime, minutesOf } from '../../codes/clock-time.ts'
import { choice, date, integer, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/**
 * 基地预约接待: a branch books a session of a base and comes (LIFE-40). The branch's own event of the day has the names; the booking has numbers alone,
 * so that every branch sees what room is left.
 */
export const baseVisit = register('baseVisit', {
  zh: '基地预约接待',
  en: 'Base visit',
  systems: ['S16'],
  compartment: 'public',
  about: [
    '支部预约基地开展组织生活，到场后登记接待；到场名单在支部自己的“组织生活”里。',
    'A branch books a base and comes; who came stands in its own event.',
  ],
  words: ['预约基地', '基地预约', '接待批次', '开放式组织生活', '参观'],
  title: 'purpose',
  day: 'visitOn',
  peer: 'baseOrg',
  columns: {
    base: ref('基地', 'Base', 'lifeBase', { required: true, list: true }),
    baseOrg: ref('基地所属组织', 'Organization of the base', 'organization', {
      required: true,
      help: ['基地一方由此看到预约。', 'By it the base sees the booking.'],
    }),
    item: ref('选用项目', 'Item', 'creativeItem'),
    purpose: text('活动主题', 'Purpose', { required: true, list: true, find: true, max: 200 }),
    visitOn: date('到访日期', 'Day of the visit', { required: true, list: true }),
    startsAt: text('开始时间', 'From', { ...clockTime, required: true }),
    endsAt: text('结束时间', 'Until', { ...clockTime, required: true }),
    number: integer('预约人数', 'Persons booked', { required: true, list: true, min: 1, max: 5000, unit: ['人', 'persons'] }),
    contact: text('联系人', 'Contact', { max: 50 }),
    event: ref('本支部活动记录', 'Own event', 'event', {
      help: ['到场党员名单取自这条组织生活记录，不必另填。', 'Who came is taken from this event and not typed again.'],
      group: ['接待', 'Reception'],
    }),
    arrived: integer('到场人数', 'Persons who came', {
      max: 5000,
      unit: ['人', 'persons'],
      help: ['已选活动记录的不填。', 'Leave it empty where the event is chosen.'],
    }),
    rating: choice('评价', 'Rating', { good: ['满意', 'Satisfied'], fair: ['基本满意', 'Fairly'], poor: ['不满意', 'Not satisfied'] }),
    feedback: longText('反馈', 'Feedback', { max: 1000 }),
    reason: text('取消原因', 'Reason of cancelling', { max: 200 }),
  },
  start: 'requested',
  states: {
    requested: { zh: '已申请', en: 'Requested', tone: 'active' },
    agreed: { zh: '已同意', en: 'Agreed', tone: 'active' },
    received: { zh: '已接待', en: 'Received', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'stopped' },
    missed: { zh: '未到', en: 'Did not come', tone: 'stopped' },
  },
  steps: {
    agree: { zh: '登记同意', en: 'Agree', from: ['requested'], to: 'agreed', by: writers },
    receive: { zh: '登记接待', en: 'Record as received', from: ['agreed'], to: 'received', by: writers },
    cancel: { zh: '取消预约', en: 'Cancel', from: ['requested', 'agreed'], to: 'cancelled', by: writers, needs: ['reason'] },
    miss: { zh: '登记未到', en: 'Record as missed', from: ['agreed'], to: 'missed', by: writers },
  },
  rules: [
    row =>
      minutesOf(row.endsAt) <= minutesOf(row.startsAt)
        ? error('LIFE_TIMES', '结束时间应晚于开始时间', 'The end must lie after the start', 'endsAt')
        : null,
    (row, { state, today }) =>
      state === 'received' && row.visitOn > today
        ? error('LIFE_FUTURE', '到访日期晚于今天，尚不能登记接待', 'The day of the visit is yet to come', 'visitOn')
        : null,
    (row, { state }) =>
      state === 'received' && row.event === null && row.arrived === null
        ? error('LIFE-40', '请选择本支部活动记录，或填写到场人数', 'Choose the event, or give the number who came', 'arrived')
        : null,
  ],
  may: { read: staff, write: writers },
})
