import { labelOf, quote, snake, tableOf } from '../../derive/names.ts'
import type { Column, RecordName } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { type AnyRegister, columnsOf, isRestricted } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { asCounting, type Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import type { Hand } from './hand.ts'
import { type Labels, partsOf } from './row.ts'

/**
 * Looks up the names of all records that the hands refer to, one query a register; what is not there (or not the viewer's to see) is a problem at its place.
 * `kept` are names that stand on the record already: a reference that has left the viewer's scope since stays, with its name (decision 13).
 */
export async function labelsFor(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  hands: readonly Hand[],
  kept: Labels = new Map(),
): Promise<Labels> {
  const wanted = new Map<string, Set<number>>()
  const each = (hand: Hand, visit: (to: string, id: number, at: string) => void): void => {
    const columns = (of: [string, Column][], values: Record<string, unknown>, prefix: string): void => {
      for (const [name, column] of of) {
        const value = values[name]
        if (column.kind === 'ref' && typeof value === 'number') visit(column.to, value, `${prefix}${name}`)
        if (column.kind === 'record' && value) {
          const { register, id } = value as RecordName // cast: the draft has been read
          visit(register, id, `${prefix}${name}`)
        }
        if (column.kind === 'refs' && Array.isArray(value)) for (const id of value) visit(column.to, id, `${prefix}${name}`)
      }
    }
    columns(columnsOf(reg), hand.values, '')
    for (const [name, part] of partsOf(reg)) {
      const lines = (hand.values[name] ?? []) as Record<string, unknown>[] // cast: the draft has been read
      lines.forEach((line, i) => columns(Object.entries(part.of), line, `${name}.${i}.`))
    }
    if (hand.programme !== null) visit(engine.names.programme, hand.programme, 'programme')
  }
  for (const hand of hands) each(hand, (to, id) => (wanted.get(to) ?? wanted.set(to, new Set()).get(to))?.add(id))
  const labels = new Map<string, Map<number, string>>()
  for (const [to, ids] of wanted) {
    const target = engine.registers[to]
    // Evidence is never taken from a restricted compartment, nor from a register that does not exist.
    if (!target || (isRestricted(target) && target.compartment !== reg.compartment)) continue
    const before = [...(kept.get(to) ?? [])].filter(([id]) => ids.has(id))
    labels.set(
      to,
      new Map([
        ...before,
        ...(await (to === engine.names.organization
          ? directoryNames(tx, [...ids])
          : viewer.role === 'member' && target.compartment === 'public'
            ? asCounting(tx, () => namesOf(tx, target, viewer.district, [...ids]))
            : namesOf(tx, target, viewer.district, [...ids]))),
      ]),
    )
  }
  for (const hand of hands)
    each(hand, (to, id, at) => {
      if (!labels.get(to)?.has(id))
        hand.problems.push(
          error(
            'no-such-record',
            '所选记录不存在，或不在您的范围内，请重新选择',
            'The record chosen does not exist or lies outside your scope: choose again',
            at,
          ),
        )
    })
  return labels
}

/** Names of organizations by id throughout the district: a partner or a paired unit may lie outside the reader's own (docs/decisions/007). */
export async function directoryNames(tx: Transaction, ids: number[]): Promise<Map<number, string>> {
  const rows = await tx.rows<{ id: number; name: string }>('select id, name from organization_names($1::bigint[])', [ids])
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Titles of records by id, as far as the transaction may read them. */
export async function namesOf(tx: Transaction, reg: AnyRegister, district: string, ids: number[]): Promise<Map<number, string>> {
  const title = reg.columns[reg.title]
  const column = title?.kind === 'ref' ? labelOf(reg.title) : snake(reg.title)
  const rows = await tx.rows<{ id: number; name: unknown }>(
    `select id, ${quote(column)} as name from ${quote(tableOf(reg))} where district_id = $1 and id = any($2::bigint[])`,
    [district, ids],
  )
  return new Map(rows.map(({ id, name }) => [id, String(name ?? '')]))
}
