import { databaseColumns, keepsSubject } from '../../derive/table.ts'
import { labelOf, labelsOf, lineTableOf, quote, registerOfColumn, sealedTableOf, snake, tableOf } from '../../derive/names.ts'
import type { Column, RecordName } from '../../language/column.ts'
import type { Handling, WireRow } from '../../language/listing.ts'
import { type AnyRegister, columnsOf, sectionsOf } from '../../language/register.ts'
import type { Seal } from '../../store/seal.ts'
import type { Transaction } from '../../store/store.ts'
import { cover, erasedText, keyOfStored, reveal, sealFor, tokenOf } from './citizen.ts'

/** A record as it lies in the tables: its own row, the rows of its parts, the row of each sealed section that the reader reaches. */
export interface Stored {
  record: Record<string, unknown>
  lines: Record<string, Record<string, unknown>[]>
  sealed: Record<string, Record<string, unknown>>
}

/** Names of referenced records by register and id. */
export type Labels = ReadonlyMap<string, ReadonlyMap<number, string>>

/** Parts of a register. */
export const partsOf = (reg: AnyRegister): [string, Extract<Column, { kind: 'lines' }>][] =>
  columnsOf(reg).flatMap(([name, column]): [string, Extract<Column, { kind: 'lines' }>][] =>
    column.kind === 'lines' ? [[name, column]] : [],
  )

/** What values of a row are written with: the names of what they refer to and, in an emergency, the key that covers citizens' words. */
export interface Writing {
  labels: Labels
  seal: Seal
  key: string | null
}

/** Values in stored form → database columns of the record's own row. */
export function encodeRecord(reg: AnyRegister, values: Record<string, unknown>, writing: Writing): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [name, column] of columnsOf(reg))
    if (column.kind !== 'lines' && !column.sealed) encode(row, `${tableOf(reg)}.${snake(name)}`, name, column, values[name], writing)
  return row
}

/** Values of a part → database rows, in their order. */
export const encodeLines = (
  reg: AnyRegister,
  part: string,
  column: Extract<Column, { kind: 'lines' }>,
  lines: Record<string, unknown>[],
  writing: Writing,
): Record<string, unknown>[] =>
  lines.map(line => {
    const row: Record<string, unknown> = {}
    for (const [name, of] of Object.entries(column.of))
      encode(row, `${lineTableOf(reg, part)}.${snake(name)}`, name, of, line[name], writing)
    return row
  })

function encode(
  row: Record<string, unknown>,
  place: string,
  name: string,
  column: Column,
  value: unknown,
  { labels, seal, key }: Writing,
): void {
  if (column.kind === 'record') {
    const { register, id } = (value ?? {}) as Partial<RecordName> // cast: the draft has been read
    row[snake(name)] = id ?? null
    row[registerOfColumn(name)] = register ?? null
    row[labelOf(name)] = register && id ? (labels.get(register)?.get(id) ?? null) : null
    return
  }
  const hide = (plain: unknown): unknown =>
    !column.citizen || !key || plain === null || plain === undefined
      ? (plain ?? null)
      : column.kind === 'computed'
        ? tokenOf(seal, key, place, String(plain))
        : cover(seal, key, place, String(plain))
  row[snake(name)] = hide(value)
  if (column.kind === 'ref') row[labelOf(name)] = hide(typeof value === 'number' ? labels.get(column.to)?.get(value) : null)
  if (column.kind === 'refs') row[labelsOf(name)] = Array.isArray(value) ? value.map(id => labels.get(column.to)?.get(id) ?? '') : null
}

/** Sealed values → the row of their section: cipher, mask, and the blind index of an identity number. */
export function encodeSealed(
  reg: AnyRegister,
  section: string,
  values: Record<string, unknown>,
  id: number,
  seal: Seal,
): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [name, column] of columnsOf(reg)) {
    if (column.sealed !== section) continue
    const value = values[name]
    for (const { name: sql } of databaseColumns(name, column)) row[sql] = null
    if (typeof value !== 'string') continue
    row[snake(name)] = seal.close(value, placeOf(reg, section, name, id))
    row[`${snake(name)}_mask`] = reg.compartment === 'emergency' ? '****' : maskOf(column, value)
    if (column.kind === 'identity') row[`${snake(name)}_index`] = seal.blindIndex(value, `${reg.name}.${name}`)
  }
  return row
}

/** Where a sealed value belongs: it opens nowhere else. */
export const placeOf = (reg: AnyRegister, section: string, column: string, id: number): string =>
  `${sealedTableOf(reg, section)}.${snake(column)}.${id}`

/** First six and last four of an identity number (MEM-16); first three and last four of a phone; nothing of other texts. */
function maskOf(column: Column, value: string): string {
  if (column.kind === 'identity') return `${value.slice(0, 6)}********${value.slice(-4)}`
  if (column.kind === 'phone') return value.length > 7 ? `${value.slice(0, 3)}****${value.slice(-4)}` : '****'
  return '****'
}

/** Database row → values: references as `{id, name}` with the name kept on the row; citizens' words opened, or said to be erased. */
export function decodeRow(columns: [string, Column][], row: Record<string, unknown>, seal: Seal): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, column] of columns) {
    if (column.kind === 'lines' || column.sealed || column.hidden) continue
    const value = plainOf(name, column, row, seal)
    if (column.kind === 'record') {
      values[name] =
        value === null ? null : { register: row[registerOfColumn(name)], id: value, name: reveal(seal, String(row[labelOf(name)] ?? '')) }
      continue
    }
    values[name] =
      column.kind === 'ref' && value !== null
        ? { id: value, name: reveal(seal, String(row[labelOf(name)] ?? '')) }
        : column.kind === 'refs' && Array.isArray(value)
          ? value.map((id: number, i) => ({ id, name: reveal(seal, (row[labelsOf(name)] as string[] | null)?.[i] ?? '') })) // cast: names stand beside their ids
          : value
  }
  return values
}

/** The value of a column as it was written; a reference to a citizen that is erased is nothing any more. */
function plainOf(name: string, column: Column, row: Record<string, unknown>, seal: Seal): unknown {
  const value = row[snake(name)] ?? null
  if (!column.citizen || typeof value !== 'string' || column.kind === 'computed') return value
  const open = reveal(seal, value)
  if (column.kind !== 'ref') return open
  return open === erasedText ? null : Number(open)
}

/** Values as a draft takes them: references as plain ids. @throws KeyDestroyed where what was sealed has been erased */
export function draftOf(reg: AnyRegister, stored: Stored, seal: Seal): Record<string, unknown> {
  const own = sealFor(seal, keyOfStored(reg, stored.record))
  const plain = (columns: [string, Column][], row: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      columns
        .filter(([, column]) => column.kind !== 'lines' && column.kind !== 'computed' && !column.sealed)
        .map(([name, column]) => [
          name,
          column.kind === 'record'
            ? row[snake(name)] && { register: row[registerOfColumn(name)], id: row[snake(name)] }
            : plainOf(name, column, row, seal),
        ]),
    )
  const draft = plain(columnsOf(reg), stored.record)
  for (const [name, column] of partsOf(reg)) draft[name] = (stored.lines[name] ?? []).map(line => plain(Object.entries(column.of), line))
  for (const [name, column] of columnsOf(reg)) {
    const sealed = column.sealed ? stored.sealed[column.sealed]?.[snake(name)] : null
    if (column.sealed && typeof sealed === 'string')
      draft[name] = own.open(sealed, placeOf(reg, column.sealed, name, Number(stored.record.id)))
  }
  return draft
}

/** Names that stand on a record for what it refers to, by register and id. */
export function keptNames(reg: AnyRegister, stored: Stored, seal: Seal): Labels {
  const names = new Map<string, Map<number, string>>()
  const keep = (columns: [string, Column][], row: Record<string, unknown>): void => {
    for (const [name, column] of columns) {
      if (column.kind === 'record' && row[snake(name)]) {
        const register = String(row[registerOfColumn(name)])
        const to = names.get(register) ?? new Map<number, string>()
        names.set(register, to.set(Number(row[snake(name)]), String(row[labelOf(name)] ?? '')))
      }
      if (column.kind !== 'ref' && column.kind !== 'refs') continue
      const ids = [plainOf(name, column, row, seal) ?? []].flat() as number[] // cast: a reference is an id, several are an array of ids
      const to = names.get(column.to) ?? new Map<number, string>()
      const labels = [row[column.kind === 'ref' ? labelOf(name) : labelsOf(name)] ?? []].flat() as string[] // cast: names stand beside their ids
      ids.forEach((id, i) => to.set(id, reveal(seal, labels[i] ?? '') || to.get(id) || ''))
      names.set(column.to, to)
    }
  }
  keep(columnsOf(reg), stored.record)
  for (const [name, part] of partsOf(reg)) for (const line of stored.lines[name] ?? []) keep(Object.entries(part.of), line)
  return names
}

/** Reads a record with its parts and the sealed sections that the reader reaches. `lock` keeps others from changing it meanwhile. */
export async function readStored(
  tx: Transaction,
  reg: AnyRegister,
  district: string,
  id: number,
  lock = false,
): Promise<Stored | undefined> {
  const own = [district, id]
  const [record] = await tx.prepared<Record<string, unknown>>(
    `${lock ? 'lock' : 'read'} ${tableOf(reg)}`,
    `select * from ${quote(tableOf(reg))} where district_id = $1 and id = $2${lock ? ' for update' : ''}`,
    own,
  )
  if (!record) return undefined
  const lines: Stored['lines'] = {}
  for (const [name] of partsOf(reg)) {
    const table = lineTableOf(reg, name)
    lines[name] = await tx.prepared(
      `read ${table}`,
      `select * from ${quote(table)} where district_id = $1 and of_id = $2 order by position`,
      own,
    )
  }
  const sealed: Stored['sealed'] = {}
  for (const section of sectionsOf(reg)) {
    const table = sealedTableOf(reg, section)
    const [row] = await tx.prepared<Record<string, unknown>>(
      `read ${table}`,
      `select * from ${quote(table)} where district_id = $1 and id = $2`,
      own,
    )
    if (row) sealed[section] = row
  }
  return { record, lines, sealed }
}

const housekeeping = new Set(['district_id', 'id', 'of_id', 'position', 'guard_path', 'peer_path', 'version'])
/** Lines and sealed sections repeat the organization, the handlers and the day of their record. */
const lineHousekeeping = new Set([...housekeeping, 'org_id', 'handlers', 'team', 'barred', 'day'])
const sealedHousekeeping = new Set([...housekeeping, 'org_id', 'handlers', 'team', 'barred'])

/** What a version's digest covers: everything but housekeeping (a move rewrites guard paths without a new version, decision 1). */
export function contentOf(
  reg: AnyRegister,
  stored: Stored,
): { record: Record<string, unknown>; lines: Record<string, unknown[]>; sealed: Record<string, unknown> } {
  const strip = (row: Record<string, unknown>, without: Set<string>): Record<string, unknown> => {
    const content: Record<string, unknown> = {}
    for (const name in row) if (!without.has(name) && row[name] !== null && row[name] !== undefined) content[name] = row[name]
    return content
  }
  return {
    record: strip(stored.record, housekeeping),
    lines: Object.fromEntries(
      partsOf(reg).map(([name]) => {
        const without = keepsSubject(reg, name) ? new Set([...lineHousekeeping, snake(reg.subject ?? '')]) : lineHousekeeping
        return [name, (stored.lines[name] ?? []).map(line => strip(line, without))]
      }),
    ),
    sealed: Object.fromEntries(Object.entries(stored.sealed).map(([section, row]) => [section, strip(row, sealedHousekeeping)])),
  }
}

/** Who handles a row of a restricted compartment. */
export const handlingIn = (row: Record<string, unknown>): Handling => ({
  handlers: (row.handlers as number[] | null) ?? null, // cast: an array of ids or nothing
  team: (row.team as string | null) ?? null, // cast: text or nothing
  barred: (row.barred as number[] | null) ?? [], // cast: as above
})

/** Standard columns of a row as they travel; the organization's name comes from the tree. */
export function wireRow(reg: AnyRegister, row: Record<string, unknown>, seal: Seal): WireRow {
  return {
    id: Number(row.id),
    version: Number(row.version),
    state: String(row.state),
    org: { id: Number(row.org_id), code: String(row.org_code ?? ''), name: String(row.org_name ?? '') },
    programme: typeof row.programme_id === 'number' ? { id: row.programme_id, name: String(row.programme_name ?? '') } : null,
    values: decodeRow(columnsOf(reg), row, seal),
  }
}
