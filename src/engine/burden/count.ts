import { filledFields, givenFields } from '../../derive/typed-fields.ts'
import type { FieldSource, FormKind } from '../../language/burden.ts'
import { type AnyRegister, isRestricted } from '../../language/register.ts'
import { type Role, sections, staff } from '../../language/role.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Hand } from '../record/hand.ts'

/** What a version of a record adds to the burden of its organization. */
export interface Filled {
  org: number
  path: string
  month: string
  typed: number
  given: number
  /** Whether it is a new record. */
  fresh: boolean
}

/** Counts the filled fields of a version; null where its register is not counted: a restricted compartment tells nothing, not even how much is entered. */
export function filledBy(reg: AnyRegister, hand: Hand, today: string, before?: Readonly<Record<string, unknown>>): Filled | null {
  if (isRestricted(reg)) return null
  const known = before ? { before } : {}
  const count = hand.asked ? filledFields(reg, hand.values, { today, asked: hand.asked, ...known }) : givenFields(reg, hand.values, before)
  return { org: hand.org.id, path: hand.org.path, month: today.slice(0, 7), ...count, fresh: before === undefined }
}

/** Roles whose work is counted; what members and visitors enter about themselves is not the burden of an organization. */
const counted: readonly Role[] = [...staff, ...Object.values(sections).flat()]

/** Acts by which fields come in otherwise than by hand. */
const sources: Readonly<Record<string, FieldSource>> = { import: 'sheet', default: 'program', archive: 'program', release: 'program' }

/**
 * Adds the fields of versions just written to the monthly counts of their organizations, in the transaction that wrote them.
 */
export function countFields(tx: Transaction, viewer: Viewer, reg: AnyRegister, act: string, filled: readonly (Filled | null)[]): void {
  if (!counted.includes(viewer.role)) return
  const rows = filled.flatMap(one => {
    if (!one) return []
    const { typed, given, fresh, ...place } = one
    const source = typed > 0 ? (sources[act] ?? 'hand') : 'program'
    const row = { ...place, what: reg.name, source, fields: typed, records: fresh ? 1 : 0 }
    if (source === 'program') return typed + given > 0 || fresh ? [{ ...row, fields: typed + given }] : []
    return given > 0 ? [row, { ...row, source: 'program' as const, fields: given, records: 0 }] : [row]
  })
  keep(tx, viewer.district, rows)
}

/** Notes a form that filled itself, with the cells in it that nobody typed. */
export function countForm(
  tx: Transaction,
  viewer: Viewer,
  place: { org: number; path: string; month: string },
  form: FormKind,
  cells: number,
): void {
  if (!counted.includes(viewer.role)) return
  keep(tx, viewer.district, [{ ...place, what: form, source: 'form', fields: cells, records: 1 }])
}

interface Row {
  org: number
  path: string
  month: string
  what: string
  source: FieldSource
  fields: number
  records: number
}

function keep(tx: Transaction, district: string, rows: readonly Row[]): void {
  const sums = new Map<string, Row>()
  for (const row of rows) {
    const key = `${row.month} ${row.org} ${row.what} ${row.source}`
    const sum = sums.get(key)
    if (sum) {
      sum.fields += row.fields
      sum.records += row.records
    } else sums.set(key, { ...row })
  }
  if (sums.size === 0) return
  tx.send(
    'burden',
    `insert into burden (district_id, month, org_id, guard_path, what, source, fields, records)
     select $1, month, org, path, what, source, fields, records
     from json_to_recordset($2::json) as r (month text, org bigint, path text, what text, source text, fields bigint, records bigint)
     on conflict (district_id, month, org_id, what, source) do update
     set fields = burden.fields + excluded.fields, records = burden.records + excluded.records`,
    [district, JSON.stringify([...sums.values()].sort(byKey))],
  )
}

/** One order for all writers, so that none waits for another in a circle. */
const byKey = (a: Row, b: Row): number => a.org - b.org || (`${a.what} ${a.source}` < `${b.what} ${b.source}` ? -1 : 1)
