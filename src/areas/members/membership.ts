import { choice, computed, date, ref, text } from '../../language/column.ts'
import { addDays } from '../../language/day.ts'
import type { Tally } from '../../language/indicator.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

const onRoll = { measure: { count: true }, time: { at: 'end', from: 'fromDay', until: 'untilDay' } } as const
/** Flows of the yearly statistics (STA-02): by the first day on the roll, and by the first day no longer on it, so that what began and came less what went is what there is at the end. */
const came = (reason: string): Tally => ({ measure: { count: true }, where: { reason }, time: { on: 'fromDay' } })
const went = (endReason: string): Tally => ({ measure: { count: true }, where: { endReason }, time: { on: 'goneOn' } })

/** 党员名册: a member's days on the roll of one branch; on every day at most one roll (decision 9, MEM_TWO_BRANCHES). */
export const membership = register('membership', {
  zh: '党员名册',
  en: 'Membership',
  systems: ['S05', 'S06'],
  compartment: 'internal',
  about: [
    '党员组织关系在各支部的起止日期；同一天只在一个支部的名册上。',
    'From when to when a member stood on the roll of a branch; on one roll a day.',
  ],
  words: ['名册', '组织关系', '党员名册'],
  title: 'member',
  day: 'fromDay',
  entry: 'act',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    fromDay: date('列入名册日期', 'From', { required: true, list: true }),
    untilDay: date('最后一天', 'Until', {
      list: true,
      help: ['在本名册上的最后一天；仍在册的留空。', 'Last day on this roll; empty while it lasts.'],
    }),
    reason: choice(
      '列入原因',
      'Reason',
      {
        opening: ['启用时在册', 'On the roll at the opening'],
        accepted: ['接收预备党员', 'Accepted'],
        'transfer-in': ['组织关系转入', 'Transferred in'],
        'branch-change': ['区内转接或支部调整', 'Moved within the district'],
        reinstated: ['恢复党籍', 'Reinstated'],
      },
      { required: true, list: true },
    ),
    cameFrom: text('原所在组织', 'Came from', { max: 100, list: true }),
    endReason: choice('离开原因', 'Reason of leaving', {
      'transfer-out': ['组织关系转出', 'Transferred out'],
      'branch-change': ['区内转接或支部调整', 'Moved within the district'],
      deceased: ['去世', 'Deceased'],
      removed: ['除名', 'Removed'],
      expelled: ['开除党籍', 'Expelled'],
      suspended: ['停止党籍', 'Suspended'],
      cancelled: ['取消预备党员资格', 'Probation cancelled'],
      withdrawn: ['退党', 'Withdrawn'],
    }),
    wentTo: text('去向', 'Went to', { max: 100 }),
    document: text('依据文件或介绍信编号', 'Document or letter number', { max: 100 }),
    goneOn: computed(
      '离开名册日期',
      'Gone on',
      'date',
      (row: { untilDay: string | null }) => (row.untilDay === null ? null : addDays(row.untilDay, 1)),
      { hidden: true },
    ),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.fromDay
        ? error('ROLL_DAYS', '最后一天不能早于列入名册日期', 'The last day lies before the first', 'untilDay')
        : null,
    row =>
      (row.untilDay === null) === (row.endReason === null)
        ? null
        : error(
            'ROLL_END',
            '离开名册的，最后一天和离开原因都要填写',
            'Leaving needs both the last day and the reason',
            row.untilDay === null ? 'untilDay' : 'endReason',
          ),
  ],
  oneADay: { of: 'member', from: 'fromDay', until: 'untilDay' },
  may: { read: staff, write: writers },
  indicators: {
    'members.on-roll': {
      ...onRoll,
      by: [
        'member.sex',
        'member.ethnic',
        'age(member.birthOn)',
        'era(member.joinedOn)',
        'member.education',
        'member.occupation',
        'member.category',
      ],
    },
    'members.complete': {
      ratio: {
        of: { measure: { sum: 'member.filledItems' }, time: onRoll.time },
        over: { measure: { sum: 'member.requiredItems' }, time: onRoll.time },
      },
    },
    'members.in-accepted': came('accepted'),
    'members.in-transferred': came('transfer-in'),
    'members.in-within': came('branch-change'),
    'members.in-reinstated': came('reinstated'),
    'members.in-other': came('opening'),
    'members.out-transferred': went('transfer-out'),
    'members.out-within': went('branch-change'),
    'members.out-deceased': went('deceased'),
    'members.out-removed': went('removed'),
    'members.out-expelled': went('expelled'),
    'members.out-cancelled': went('cancelled'),
    'members.out-withdrawn': went('withdrawn'),
    'members.out-suspended': went('suspended'),
  },
})
