import { labelOf, quote, snake, tableOf } from '../../derive/names.ts'
import type { NameOf } from '../../derive/sheet-value.ts'
import type { AnyRegister } from '../../language/register.ts'
import { pathEnd, type Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { registerNamed } from '../engine.ts'
import { lastOf } from '../tree/organization.ts'

/** Records by the words of a sheet: a name, `名称（组织代码）`, `名称（#编号）`, `#编号`, or a code that is unique in its register. */
export interface References {
  /** Of several that share a name, the one of the row's own organization is meant; `several` counts the others, 0 where there is none. */
  find: (to: string, text: string, org: number) => { id: number } | { several: number }
}

/** Texts to be looked up, by register. */
export type Wanted = Map<string, Set<string>>

/** Notes a text to be looked up. */
export const want = (wanted: Wanted, to: string, text: string): void => {
  const texts = wanted.get(to)
  if (texts) texts.add(text)
  else wanted.set(to, new Set([text]))
}

/** Looks up all records that a sheet names, one query a register, as far as the viewer may read them. */
export async function lookUpReferences(tx: Transaction, engine: Engine, viewer: Viewer, wanted: Wanted): Promise<References> {
  const found = new Map<string, Found>()
  for (const [to, texts] of wanted)
    found.set(
      to,
      await (to === engine.names.organization
        ? lookUpOrganizations(tx, texts)
        : lookUp(tx, registerNamed(engine, to), viewer.district, texts)),
    )
  return {
    find: (to, text, org) => {
      const { name, mark } = parted(text)
      const known = found.get(to)
      if (!known) return { several: 0 }
      const id = idOf(mark)
      if (id !== undefined) return known.ids.has(id) ? { id } : { several: 0 }
      const whole = known.names.get(text) ?? []
      const records = whole.length > 0 || mark === '' ? whole : (known.names.get(name) ?? []).filter(record => record.code === mark)
      const own = records.length > 1 ? records.filter(record => record.org === org) : records
      const [only] = own
      return own.length === 1 && only ? { id: only.id } : { several: records.length }
    },
  }
}

/** Says records so that `lookUpReferences` finds them again: by name, with the organization's code where two share it, by number where that is not enough. */
export async function referenceNames(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  wanted: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<NameOf> {
  const said = new Map<string, string>()
  for (const [to, ids] of wanted) {
    const reg = registerNamed(engine, to)
    const isDirectory = to === engine.names.organization
    const records = isDirectory
      ? await organizationsIn(tx, 'organization_names($1::bigint[])', [...ids])
      : await recordsOf(tx, reg, viewer.district, 'r.id = any($2::bigint[])', [[...ids]])
    const titles = records.map(record => record.name)
    const alike = isDirectory
      ? await organizationsNamed(tx, titles)
      : await recordsOf(tx, reg, viewer.district, `(${titleSql(reg)})::text = any($2) and r.state <> 'void'`, [titles])
    const names = new Map<string, Named[]>()
    for (const record of alike) names.set(record.name, [...(names.get(record.name) ?? []), record])
    for (const record of records) said.set(`${to}.${record.id}`, sayable(record, names.get(record.name) ?? []))
  }
  return (to, id, label) => said.get(`${to}.${id}`) ?? (label || `#${id}`)
}

/** The records of a register below a path as texts for a drop-down; null where there are more than `most`. */
export async function referenceOptions(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  to: string,
  path: string,
  most: number,
): Promise<string[] | null> {
  const reg = registerNamed(engine, to)
  const rows = await tx.rows<{ id: number }>(
    `select id from ${quote(tableOf(reg))} where district_id = $1 and guard_path >= $2 and guard_path < $3 and state <> 'void' order by guard_path, id limit $4`,
    [viewer.district, path, pathEnd(path), most + 1],
  )
  if (rows.length > most) return null
  const name = await referenceNames(tx, engine, viewer, new Map([[to, new Set(rows.map(row => row.id))]]))
  return rows.map(row => name(to, row.id, ''))
}

interface Named {
  id: number
  name: string
  org: number
  code: string
  key: string | null
}

interface Found {
  names: Map<string, Named[]>
  ids: Set<number>
}

/** Organizations by the district's directory: one named in a sheet may lie outside the reader's own. */
async function lookUpOrganizations(tx: Transaction, texts: ReadonlySet<string>): Promise<Found> {
  const pieces = [...texts].map(text => ({ text, ...parted(text) }))
  const ids = pieces.flatMap(({ mark }) => idOf(mark) ?? [])
  const records = [
    ...(await organizationsNamed(tx, [...new Set(pieces.flatMap(({ text, name }) => [text, name]))])),
    ...(await organizationsIn(tx, 'organization_names($1::bigint[])', ids)),
  ]
  const found: Found = { names: new Map(), ids: new Set(records.map(record => record.id)) }
  for (const record of records)
    for (const word of new Set([record.name, ...(record.key ? [record.key] : [])]))
      if (!found.names.get(word)?.some(known => known.id === record.id)) found.names.set(word, [...(found.names.get(word) ?? []), record])
  return found
}

const organizationsNamed = (tx: Transaction, names: readonly string[]): Promise<Named[]> =>
  organizationsIn(
    tx,
    'organizations_named($1::text[], 100000)',
    names.map(name => name.replace(/[\\%_]/g, '\\$&')),
  )

async function organizationsIn(tx: Transaction, source: string, wanted: readonly unknown[]): Promise<Named[]> {
  const rows = await tx.rows<{ id: number; name: string; note?: string }>(`select * from ${source}`, [wanted])
  return rows.map(row => ({ id: row.id, name: row.name, org: row.id, code: row.note ?? '', key: row.note ?? null }))
}

function sayable(record: Named, alike: readonly Named[]): string {
  if (record.name === '' || /[、,，;；\n]/.test(record.name)) return `#${record.id}`
  if (alike.length <= 1) return record.name
  const sameCode = alike.filter(other => other.code === record.code).length
  return `${record.name}（${sameCode === 1 && record.code ? record.code : `#${record.id}`}）`
}

async function lookUp(tx: Transaction, reg: AnyRegister, district: string, texts: ReadonlySet<string>): Promise<Found> {
  const pieces = [...texts].map(text => ({ text, ...parted(text) }))
  const ids = pieces.flatMap(({ mark }) => idOf(mark) ?? [])
  const names = [...new Set(pieces.flatMap(({ text, name }) => [text, name]))]
  const key = keyColumn(reg)
  const condition = `r.state <> 'void' and ((${titleSql(reg)})::text = any($2)${key ? ` or r.${quote(key)} = any($2)` : ''} or r.id = any($3::bigint[]))`
  const records = await recordsOf(tx, reg, district, condition, [names, ids])
  const found: Found = { names: new Map(), ids: new Set(records.map(record => record.id)) }
  for (const record of records)
    for (const word of new Set([record.name, ...(record.key ? [record.key] : [])]))
      found.names.set(word, [...(found.names.get(word) ?? []), record])
  return found
}

const recordsOf = (
  tx: Transaction,
  reg: AnyRegister,
  district: string,
  condition: string,
  values: readonly unknown[],
): Promise<Named[]> => {
  const key = keyColumn(reg)
  return tx.rows<Named>(
    `select r.id, coalesce((${titleSql(reg)})::text, '') as name, r.org_id as org, coalesce(s.code, '') as code, ${key ? `r.${quote(key)}` : 'null::text'} as key
     from ${quote(tableOf(reg))} r ${lastOf('s', 'r.district_id', 'r.org_id')}
     where r.district_id = $1 and ${condition}`,
    [district, ...values],
  )
}

function titleSql(reg: AnyRegister): string {
  const title = reg.columns[reg.title]
  return `r.${quote(title?.kind === 'ref' ? labelOf(reg.title) : snake(reg.title))}`
}

/** The text column that is unique by itself, if the register has one (an organization's code). */
function keyColumn(reg: AnyRegister): string | undefined {
  const [name] = reg.unique.find(group => group.length === 1 && reg.columns[group[0] ?? '']?.kind === 'text') ?? []
  return name === undefined ? undefined : snake(name)
}

/** `名称（记号）` in its two pieces; a text without brackets is all name, `#12` all mark. */
function parted(text: string): { name: string; mark: string } {
  if (/^#\d+$/.test(text)) return { name: text, mark: text }
  const match = /^(.+?)\s*[（(]\s*([^（()）]+?)\s*[)）]$/.exec(text)
  return match ? { name: match[1] ?? '', mark: match[2] ?? '' } : { name: text, mark: '' }
}

const idOf = (mark: string): number | undefined => (/^#\d{1,15}$/.test(mark) ? Number(mark.slice(1)) : undefined)
