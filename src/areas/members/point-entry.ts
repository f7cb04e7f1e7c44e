import { computed, date, flag, integer, longText, record, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'

/**
 * 党员积分: points of one member for one thing, with its record as proof (EDU-08). Seen by the member and the branch secretary alone;
 * counted by no figure, ranked nowhere, and nothing follows from it by itself (§16.2).
 */
export const pointEntry = register('pointEntry', {
  zh: '党员积分',
  en: 'Point entry',
  systems: ['S13'],
  compartment: 'internal',
  about: [
    '党员积分逐项登记，附相关记录；只有本人和支部书记可见，本人可提出异议。',
    'Points item by item with their records; seen by the member and the branch secretary, open to objection.',
  ],
  words: ['党员积分', '积分登记', '积分申报', '积分异议'],
  title: 'member',
  day: 'earnedOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    rule: ref('积分项目', 'Item', 'pointRule', { required: true, list: true }),
    points: integer('分值', 'Points', { required: true, min: 1, max: 1000, unit: ['分', 'points'] }),
    deducts: flag('扣分', 'Deducts', { default: false, help: ['扣分的须写明事由。', 'Say why.'] }),
    earnedOn: date('取得日期', 'Earned on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    proof: record('证明记录', 'Record as proof'),
    reason: text('事由', 'Reason', { max: 200 }),
    counted: computed(
      '计分',
      'Counts',
      'integer',
      (row: { points: number; deducts: boolean | null }) => (row.deducts ? -row.points : row.points),
      { list: true },
    ),
    objection: longText('本人异议', 'Objection', { max: 1000, group: ['异议', 'Objection'] }),
    objectedOn: date('提出日期', 'Objected on', { notAfterToday: true }),
    answer: longText('答复', 'Answer', { max: 1000 }),
    answeredOn: date('答复日期', 'Answered on', { notAfterToday: true }),
  },
  start: 'claimed',
  states: {
    claimed: { zh: '待确认', en: 'To be confirmed', tone: 'active' },
    confirmed: { zh: '已确认', en: 'Confirmed', tone: 'done' },
    declined: { zh: '不予计分', en: 'Declined', tone: 'stopped' },
    objected: { zh: '有异议', en: 'Objected to', tone: 'active' },
  },
  steps: {
    confirm: { zh: '确认', en: 'Confirm', from: ['claimed'], to: 'confirmed', by: ['secretary'] },
    decline: { zh: '不予计分', en: 'Decline', from: ['claimed'], to: 'declined', by: ['secretary'], needs: ['reason'] },
    object: {
      zh: '登记异议',
      en: 'Record the objection',
      from: ['confirmed', 'declined'],
      to: 'objected',
      by: ['secretary'],
      needs: ['objection'],
      stamps: 'objectedOn',
    },
    uphold: {
      zh: '维持或更正后确认',
      en: 'Confirm after review',
      from: ['objected'],
      to: 'confirmed',
      by: ['secretary'],
      needs: ['answer'],
      stamps: 'answeredOn',
    },
    strike: {
      zh: '异议成立，不予计分',
      en: 'Strike out',
      from: ['objected'],
      to: 'declined',
      by: ['secretary'],
      needs: ['answer'],
      stamps: 'answeredOn',
    },
  },
  rules: [
    row => (row.deducts === true && row.reason === null ? error('EDU-08', '扣分须写明事由', 'A deduction has its reason', 'reason') : null),
  ],
  may: { read: ['secretary'], write: ['secretary'] },
})
