import type { Overview, OverviewScope } from '../../engine/engine.ts'
import { shareOf } from '../../language/overview.ts'
import { staff } from '../../language/role.ts'
import { pathEnd } from '../../language/viewer.ts'
import { mendingStates } from '../mending.ts'
import { letter } from './letter.ts'
import { lastOf } from '../../engine/tree/organization.ts'

const within = ({ district, path }: OverviewScope): [string, string, string] => [district, path, pathEnd(path)]
const unit = { key: 'unit', zh: '单位', en: 'Organization', as: 'text' } as const

/** 责任书签订情况: letters issued in the period and signed by its end, by tier (RSP-34). */
const letters: Overview = {
  name: 'letters',
  zh: '责任书签订情况',
  en: 'Letters signed',
  about: ['按层级统计期内签发的目标责任书和签订率。', 'Letters issued in the period by tier, with the share signed.'],
  rule: 'RSP-34',
  roles: staff,
  columns: [
    { key: 'tier', zh: '层级', en: 'Tier', as: 'text' },
    { key: 'issued', zh: '签发', en: 'Issued', as: 'count' },
    { key: 'signed', zh: '已签订', en: 'Signed', as: 'count' },
    { key: 'share', zh: '签订率', en: 'Share signed', as: 'percent' },
  ],
  rows: async (tx, _, scope) => {
    const rows = await tx.rows<{ tier: string; issued: number; signed: number }>(
      `select tier, count(*) as issued, count(*) filter (where state = 'signed' and signed_on <= $5) as signed from letter
       where district_id = $1 and guard_path >= $2 and guard_path < $3 and state <> 'void' and issued_on between $4 and $5 group by tier`,
      [...within(scope), scope.from, scope.to],
    )
    const tiers = letter.columns.tier.options
    return Object.entries(tiers).flatMap(([code, [name]]) => {
      const row = rows.find(one => one.tier === code)
      return row ? [{ cells: { tier: name, issued: row.issued, signed: row.signed, share: shareOf(row.signed, row.issued) } }] : []
    })
  },
}

/** 清单按季完成情况: what of the lists fell due in each quarter of the period and what of it is done by its end (RSP-34). */
const lists: Overview = {
  name: 'lists-by-quarter',
  zh: '清单按季完成情况',
  en: 'Lists by quarter',
  about: [
    '任务清单、问题清单在各季度到期的件数和按期末已完成的件数，取消的不计。',
    'Tasks and problems that fell due in each quarter, and those done by the end of the period; cancelled ones are left out.',
  ],
  rule: 'RSP-34',
  roles: staff,
  columns: [
    { key: 'quarter', zh: '季度', en: 'Quarter', as: 'text' },
    { key: 'list', zh: '清单', en: 'List', as: 'text' },
    { key: 'due', zh: '到期', en: 'Due', as: 'count' },
    { key: 'done', zh: '已完成', en: 'Done', as: 'count' },
    { key: 'share', zh: '完成率', en: 'Share done', as: 'percent' },
  ],
  rows: async (tx, _, scope) => {
    const of = (table: string, name: string, place: number, done: string): string =>
      `select to_char(due_on, 'YYYY"年"Q"季度"') as quarter, '${name}' as list, ${place} as place, count(*) as due, count(*) filter (where ${done}) as done from ${table}
       where district_id = $1 and guard_path >= $2 and guard_path < $3 and state not in ('void', 'cancelled') and due_on between $4 and $5 group by 1`
    const rows = await tx.rows<{ quarter: string; list: string; due: number; done: number }>(
      `${of('task', '任务清单', 1, `state = 'completed' and completed_on <= $5`)} union all
       ${of('problem_item', '问题清单', 2, `state = 'closed' and closed_on <= $5`)} order by quarter, place`,
      [...within(scope), scope.from, scope.to],
    )
    return rows.map(({ quarter, list, due, done }) => ({ cells: { quarter, list, due, done, share: shareOf(done, due) } }))
  },
}

/** 超期事项: what of the lists is past its day and not done, by who answers for it (RSP-34, RSP-08). */
const overdue: Overview = {
  name: 'overdue-by-owner',
  zh: '超期未完成事项',
  en: 'Overdue items',
  about: [
    '期末已过期限而未完成的任务和未销号的问题，按单位和责任人列出，便于督办。',
    'Tasks and problems past their day and not done at the end of the period, by organization and owner.',
  ],
  rule: 'RSP-34',
  roles: staff,
  columns: [
    { key: 'title', zh: '事项', en: 'Item', as: 'text' },
    { key: 'list', zh: '清单', en: 'List', as: 'text' },
    unit,
    { key: 'owner', zh: '责任人', en: 'Owner', as: 'text' },
    { key: 'due', zh: '期限', en: 'Due on', as: 'day' },
    { key: 'late', zh: '超期天数', en: 'Days late', as: 'count' },
    { key: 'state', zh: '状态', en: 'State', as: 'text' },
  ],
  rows: async (tx, engine, scope) => {
    interface Row {
      id: number
      register: string
      title: string
      unit: string
      owner: string | null
      due: string
      late: number
      state: string
    }
    const of = (register: string, table: string, title: string, open: string): string =>
      `select r.id, '${register}' as register, r.${title} as title, coalesce(s.short_name, '') as unit, r.owner, r.due_on as due, $4::date - r.due_on as late, r.state
       from ${table} r ${lastOf('s', 'r.district_id', 'r.org_id')}
       where r.district_id = $1 and r.guard_path >= $2 and r.guard_path < $3 and r.due_on < $4 and r.state = any(${open})`
    const rows = await tx.rows<Row>(
      `select * from (${of('task', 'task', 'goal', '$5::text[]')} union all ${of('problemItem', 'problem_item', 'problem', '$6::text[]')}) x
       order by unit, owner nulls first, due, id limit 2000`,
      [...within(scope), scope.to, ['assigned', 'underway', 'submitted'], Object.keys(mendingStates).filter(state => state !== 'closed')],
    )
    return rows.map(({ id, register, state, late, ...row }) => ({
      cells: {
        ...row,
        late,
        list: engine.registers[register]?.zh ?? '',
        state: engine.registers[register]?.states[state]?.zh ?? state,
      },
      at: { register, id },
    }))
  },
}

/** What the area tells of letters and lists. */
export const dutyOverviews: readonly Overview[] = [letters, lists, overdue]
