import { choice, computed, date, files, integer, month, ref, text } from '../../language/column.ts'
import { addDays } from '../../language/day.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { memberReaders } from './member-readers.ts'
import { checkDuesMonth, checkGoal, checkLetter, checkReceipt } from './transfer-checks.ts'

const confirms = ['clerk', 'organization'] as const

interface Goal {
  destination: number | null
  originName: string | null
}

/**
 * 组织关系转接: one member's move, from the application to the receipt (TRF-01 to TRF-06). Within the district the receipt moves the roll, out of it the receipt ends it;
 * it is confirmed by a committee that stands above both sides (MEM-21). Until then the member stays where he was.
 */
export const transfer = register('transfer', {
  zh: '组织关系转接',
  en: 'Transfer',
  systems: ['S06'],
  compartment: 'internal',
  about: [
    '党员组织关系转出、转入和区内转接，从申请到回执；接收前仍由转出方管理。',
    'Members who move, from the application to the receipt; the origin keeps them until they are received.',
  ],
  words: ['组织关系转接', '转组织关系', '介绍信', '转出', '转入', '回执'],
  title: 'member',
  day: 'appliedOn',
  subject: 'member',
  peer: 'destination',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    kind: choice(
      '转接方式',
      'Way',
      {
        online: ['网上转接', 'Online'],
        letter: ['介绍信', 'By letter'],
        group: ['成批转接', 'In a group'],
        temporary: ['临时组织关系', 'Temporary'],
        army: ['军地转接', 'Army and local'],
      },
      { required: true, default: 'online' },
    ),
    direction: computed(
      '去向',
      'Direction',
      'text',
      (row: Goal) => (row.destination !== null ? 'within' : row.originName !== null ? 'in' : 'out'),
      { list: true, options: { within: ['区内转接', 'Within the district'], out: ['转往区外', 'Out'], in: ['区外转入', 'In'] } },
    ),
    destination: ref('转往党支部（区内）', 'To (within the district)', 'organization', {
      list: true,
      group: ['去向', 'From and to'],
      help: ['转往区内党支部的填写。', 'For a branch of this district.'],
    }),
    destinationName: text('转往组织（区外）', 'To (outside)', { max: 100, help: ['转往区外的填写全称。', 'For an organization outside.'] }),
    originName: text('原组织（区外）', 'From (outside)', { max: 100, help: ['从区外转入的填写全称。', 'For who comes from outside.'] }),
    appliedOn: date('申请日期', 'Applied on', { required: true, list: true, notAfterToday: true }),
    cause: text('转接原因', 'Cause', { max: 100 }),
    checkedOn: date('转出方审核', 'Checked on', { notAfterToday: true, group: ['介绍信', 'Letter'] }),
    duesPaidTo: month('党费交至', 'Dues paid up to'),
    duesNote: text('党费情况说明', 'Note on dues', { max: 200, help: ['未交清的说明原因。', 'Why they are not paid up.'] }),
    letterNo: text('介绍信编号', 'Letter number', { max: 40, find: true }),
    issuedOn: date('开具日期', 'Issued on', { notAfterToday: true }),
    validDays: integer('有效天数', 'Valid for', {
      min: 1,
      max: 999,
      unit: ['天', 'days'],
      default: 30,
      help: ['最长90天。', 'At most 90 days.'],
    }),
    expiresOn: computed(
      '有效期至',
      'Valid until',
      'date',
      (row: { issuedOn: string | null; validDays: number | null }) =>
        row.issuedOn === null || row.validDays === null ? null : addDays(row.issuedOn, row.validDays),
      { list: true },
    ),
    receivedOn: date('接收日期', 'Received on', { notAfterToday: true, group: ['接收', 'Receipt'] }),
    receiver: text('接收人', 'Received by', { max: 50 }),
    receiptOn: date('回执日期', 'Receipt returned on', { notAfterToday: true }),
    closedOn: date('办结日期', 'Closed on', { notAfterToday: true }),
    endedOn: date('退回、撤回或重开日期', 'Ended without receipt on', { notAfterToday: true }),
    pendingUntil: computed(
      '待接收至',
      'Pending until',
      'date',
      (row: { receivedOn: string | null; endedOn: string | null }) => {
        const day = row.receivedOn ?? row.endedOn
        return day === null ? null : addDays(day, -1)
      },
      { hidden: true },
    ),
    explanation: text('过期或退回说明', 'Explanation', {
      max: 200,
      help: ['逾期未接收、退回或撤回的原因。', 'Why it expired, was sent back or withdrawn.'],
    }),
    reissues: ref('重开自', 'Issued anew for', 'transfer', {
      help: ['过期后重开的，选择原介绍信。', 'After an expired letter: that one.'],
    }),
    papers: files('附件', 'Papers', { accept: ['pdf', 'image'] }),
  },
  start: 'applied',
  states: {
    applied: { zh: '已申请', en: 'Applied', tone: 'quiet' },
    originChecked: { zh: '转出方已审核', en: 'Checked by the origin', tone: 'active' },
    issued: { zh: '已开具', en: 'Letter issued', tone: 'active' },
    received: { zh: '已接收', en: 'Received', tone: 'active' },
    receiptReturned: { zh: '回执已返', en: 'Receipt returned', tone: 'active' },
    closed: { zh: '已办结', en: 'Closed', tone: 'done' },
    expired: { zh: '已过期', en: 'Expired', tone: 'active' },
    reissued: { zh: '已重开', en: 'Issued anew', tone: 'stopped' },
    rejected: { zh: '已退回', en: 'Sent back', tone: 'stopped' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', tone: 'stopped' },
  },
  steps: {
    check: { zh: '转出方审核', en: 'Check', from: ['applied'], to: 'originChecked', by: writers, stamps: 'checkedOn' },
    issue: {
      zh: '开具介绍信',
      en: 'Issue the letter',
      from: ['originChecked'],
      to: 'issued',
      by: confirms,
      needs: ['validDays'],
      stamps: 'issuedOn',
    },
    receive: { zh: '登记接收', en: 'Record the receipt', from: ['issued'], to: 'received', by: confirms, stamps: 'receivedOn' },
    takeIn: {
      zh: '登记转入',
      en: 'Record who comes in',
      from: ['applied'],
      to: 'received',
      by: confirms,
      needs: ['originName', 'letterNo'],
      stamps: 'receivedOn',
    },
    returnReceipt: {
      zh: '返回回执',
      en: 'Return the receipt',
      from: ['received'],
      to: 'receiptReturned',
      by: confirms,
      stamps: 'receiptOn',
    },
    close: { zh: '办结', en: 'Close', from: ['receiptReturned'], to: 'closed', by: confirms, stamps: 'closedOn' },
    expire: { zh: '登记过期', en: 'Record as expired', from: ['issued'], to: 'expired', by: confirms, needs: ['explanation'] },
    reissue: { zh: '已另行重开', en: 'Issued anew', from: ['expired'], to: 'reissued', by: confirms, stamps: 'endedOn' },
    reject: {
      zh: '退回',
      en: 'Send back',
      from: ['applied', 'originChecked', 'issued'],
      to: 'rejected',
      by: confirms,
      needs: ['explanation'],
      stamps: 'endedOn',
    },
    withdraw: {
      zh: '撤回',
      en: 'Withdraw',
      from: ['applied', 'originChecked', 'issued', 'expired'],
      to: 'withdrawn',
      by: writers,
      needs: ['explanation'],
      stamps: 'endedOn',
    },
  },
  remind: {
    from: 'issuedOn',
    due: 'expiresOn',
    states: ['issued'],
    unless: 'receivedOn',
    say: ['介绍信已开具，尚未接收，请联系党员', 'The letter is not handed in: contact the member'],
  },
  rules: [checkGoal, checkLetter, checkDuesMonth, checkReceipt],
  may: { read: memberReaders, write: writers },
  indicators: {
    'members.letters-pending': {
      measure: { count: true },
      where: { direction: ['out', 'within'] },
      reached: 'issued',
      time: { at: 'end', from: 'issuedOn', until: 'pendingUntil' },
    },
  },
})
