import { memberTerms } from '../../codes/member-terms.ts'
import type { Overview } from '../../engine/engine.ts'
import { addDays } from '../../language/day.ts'
import { pathEnd } from '../../language/viewer.ts'
import { memberReaders } from './member-readers.ts'
import { transfer } from './transfer.ts'
import { lastOf } from '../../engine/tree/organization.ts'

interface Sums {
  direction: 'in' | 'out' | 'within'
  kind: keyof typeof transfer.columns.kind.options
  applied: number
  issued: number
  received: number
  days: number | null
  timed: number
  overdue: number
}

/** 组织关系转接情况: transfers by direction and way, the days from the letter to its receipt on average, and receipts that are overdue (TRF-09). */
const transfers: Overview = {
  name: 'transfers',
  zh: '组织关系转接情况',
  en: 'Transfers',
  about: [
    '按去向和方式统计期内申请、开具、接收的件数，介绍信开具到接收的平均天数，以及期末超过规定天数未接收的件数。',
    'Transfers of the period by direction and way; mean days from the letter to the receipt; letters not received within the days set.',
  ],
  rule: 'TRF-09',
  roles: memberReaders,
  columns: [
    { key: 'direction', zh: '去向', en: 'Direction', as: 'text' },
    { key: 'way', zh: '方式', en: 'Way', as: 'text' },
    { key: 'applied', zh: '申请', en: 'Applied', as: 'count' },
    { key: 'issued', zh: '开具', en: 'Issued', as: 'count' },
    { key: 'received', zh: '接收', en: 'Received', as: 'count' },
    { key: 'days', zh: '平均天数', en: 'Days on average', as: 'tenths' },
    { key: 'overdue', zh: '超期未接收', en: 'Overdue', as: 'count' },
  ],
  rows: async (tx, _, scope) => {
    const rows = await tx.rows<Sums>(
      `select direction, kind, count(*) filter (where applied_on between $4 and $5) as applied, count(*) filter (where issued_on between $4 and $5) as issued,
         count(*) filter (where received_on between $4 and $5) as received,
         sum(received_on - issued_on) filter (where received_on between $4 and $5) as days,
         count(*) filter (where received_on between $4 and $5 and issued_on is not null) as timed,
         count(*) filter (where issued_on < $6 and coalesce(received_on, 'infinity') > $5 and coalesce(ended_on, 'infinity') > $5) as overdue
       from transfer where district_id = $1 and guard_path >= $2 and guard_path < $3 and state <> 'void' group by direction, kind order by direction, kind`,
      [scope.district, scope.path, pathEnd(scope.path), scope.from, scope.to, addDays(scope.to, -memberTerms(scope.to).receiptDays)],
    )
    const { direction, kind } = transfer.columns
    return rows
      .filter(row => row.applied + row.issued + row.received + row.overdue > 0)
      .map(row => ({
        cells: {
          direction: direction.options?.[row.direction]?.[0] ?? row.direction,
          way: kind.options[row.kind]?.[0] ?? row.kind,
          applied: row.applied,
          issued: row.issued,
          received: row.received,
          days: row.timed === 0 ? null : Math.round((10 * Number(row.days)) / row.timed),
          overdue: row.overdue,
        },
      }))
  },
}

/** 口袋党员: letters that were issued and on the last day neither received nor ended (TRF-09). */
const pocketMembers: Overview = {
  name: 'pocket-members',
  zh: '“口袋党员”名单',
  en: 'Letters not handed in',
  about: [
    '介绍信已开具、期末尚未接收也未退回、撤回或重开的党员；接收前仍由转出方管理。',
    'Members whose letter is issued and neither received nor ended; the origin keeps them until they are received.',
  ],
  rule: 'TRF-09',
  roles: memberReaders,
  columns: [
    { key: 'member', zh: '党员', en: 'Member', as: 'text' },
    { key: 'unit', zh: '转出方', en: 'From', as: 'text' },
    { key: 'goal', zh: '转往', en: 'To', as: 'text' },
    { key: 'issued', zh: '开具日期', en: 'Issued on', as: 'day' },
    { key: 'until', zh: '有效期至', en: 'Valid until', as: 'day' },
    { key: 'days', zh: '已过天数', en: 'Days since', as: 'count' },
    { key: 'state', zh: '情况', en: 'State', as: 'text' },
  ],
  rows: async (tx, _, scope) => {
    const rows = await tx.rows<{
      id: number
      member: string
      unit: string
      goal: string
      issued: string
      until: string | null
      days: number
    }>(
      `select r.id, r.member_label as member, coalesce(s.short_name, '') as unit, coalesce(r.destination_label, r.destination_name, '') as goal,
         r.issued_on as issued, r.expires_on as until, $4::date - r.issued_on as days
       from transfer r ${lastOf('s', 'r.district_id', 'r.org_id')}
       where r.district_id = $1 and r.guard_path >= $2 and r.guard_path < $3 and r.state <> 'void' and r.direction <> 'in' and r.issued_on <= $4
         and coalesce(r.received_on, 'infinity') > $4 and coalesce(r.ended_on, 'infinity') > $4
       order by r.issued_on, r.id limit 2000`,
      [scope.district, scope.path, pathEnd(scope.path), scope.to],
    )
    return rows.map(({ id, days, ...row }) => ({
      cells: { ...row, days, state: row.until !== null && row.until < scope.to ? '介绍信已过期' : '有效期内' },
      at: { register: transfer.name, id },
    }))
  },
}

/** What the area tells of transfers. */
export const transferOverviews: readonly Overview[] = [transfers, pocketMembers]
