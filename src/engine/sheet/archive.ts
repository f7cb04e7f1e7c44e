import { labelOf, quote, snake, tableOf } from '../../derive/names.ts'
import { nameOf } from '../../language/words.ts'
import { Refused, refuse } from '../../language/problem.ts'
import { type AnyRegister, isRestricted } from '../../language/register.ts'
import { pathEnd, type Viewer } from '../../language/viewer.ts'
import type { SheetColumn, SheetRow } from '../../office/sheet-column.ts'
import { streamWorkbook } from '../../office/workbook-stream.ts'
import { countForm } from '../burden/count.ts'
import { appendAudit } from '../../store/audit.ts'
import { sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { recordMany } from '../record/act.ts'
import { lastOf, organizationsById } from '../tree/organization.ts'

/** A year of an organization and those below it. */
export interface ArchiveAsked {
  org: number
  year: number
}

/** What a year holds of one register. */
export interface ArchivedRegister {
  register: string
  zh: string
  records: number
  /** How long it is kept, in words. */
  kept: string
  /** SM3 over the digests of the last versions, by number of the record; empty where only counts were asked for. */
  digest: string
}

interface Listed {
  id: number
  title: string
  day: string
  org: string
  state: string
  version: number
  digest: string
}

/** What a year holds, register by register (P12): general records alone; sealed sections keep their own archive, citizens' data of emergencies is erased. */
export async function yearOnRecord(
  engine: Engine,
  viewer: Viewer,
  asked: ArchiveAsked,
  digests: 'with digests' | 'counts alone' = 'with digests',
): Promise<ArchivedRegister[]> {
  return engine.store.as(viewer, async tx => {
    const path = await placeOf(tx, viewer, asked)
    const kept = await keptBy(tx, engine, viewer)
    const found: ArchivedRegister[] = []
    const sums = await summed(tx, archivable(engine, viewer), viewer, path, asked.year, digests === 'with digests')
    for (const { reg, records, digests: joined } of sums)
      if (records > 0)
        found.push({ register: reg.name, zh: reg.zh, records, kept: kept(reg.name), digest: digests === 'with digests' ? sm3(joined) : '' })
    return found
  })
}

/** Archives a year: what it holds stands on a record of its own, by which the list can be checked later. Returns its id. */
export async function archiveYear(engine: Engine, viewer: Viewer, asked: ArchiveAsked): Promise<number> {
  if (asked.year >= Number(engine.today().slice(0, 4)))
    throw refuse('year-not-over', `${asked.year}年还没有结束，年终后再归档`, `${asked.year} is not over: archive it after its end`, 409)
  const registers = await yearOnRecord(engine, viewer, asked)
  if (registers.length === 0)
    throw refuse('nothing-to-archive', `${asked.year}年没有可归档的记录`, `There is nothing of ${asked.year} to archive`, 409)
  const draft = {
    org: asked.org,
    values: {
      year: asked.year,
      archivedOn: engine.today(),
      records: registers.reduce((sum, one) => sum + one.records, 0),
      archivist: viewer.name,
      registers: registers.map(({ zh, records, kept, digest }) => ({ register: zh, records, kept, digest })),
    },
  }
  const reg = registerNamed(engine, engine.names.yearArchive ?? '')
  const { ids, problems } = await recordMany(engine, viewer, reg, [draft], { acceptWarnings: true, act: 'archive' })
  const [id] = ids
  if (id === undefined) throw new Refused(problems[0]?.problems ?? [])
  return id
}

/** The list of a year (归档目录) as an .xlsx: each record with its number, title, day, organization, state, version, digest and retention. */
export async function archiveList(engine: Engine, viewer: Viewer, asked: ArchiveAsked): Promise<{ name: string; bytes: Uint8Array }> {
  return engine.store.as(viewer, async tx => {
    const path = await placeOf(tx, viewer, asked)
    const kept = await keptBy(tx, engine, viewer)
    let number = 0
    const registers = archivable(engine, viewer)
    async function* rows(): AsyncGenerator<SheetRow> {
      for (const reg of registers)
        for (const row of await listed(tx, reg, viewer, path, asked.year)) {
          number += 1
          const state = reg.states[row.state]
          yield {
            number,
            register: reg.zh,
            id: String(row.id),
            title: row.title,
            day: row.day,
            org: row.org,
            state: state ? nameOf(state, 'zh') : row.state,
            version: row.version,
            kept: kept(reg.name),
            digest: row.digest,
          }
        }
    }
    const pieces: Uint8Array[] = []
    for await (const piece of streamWorkbook([{ name: '归档目录', columns: listColumns, rows: rows() }])) pieces.push(piece)
    await appendAudit(tx, viewer, { act: 'archive-list', records: number, detail: String(asked.year) })
    countForm(tx, viewer, { org: asked.org, path, month: engine.today().slice(0, 7) }, 'archive', number * listColumns.length)
    return { name: `${asked.year}年归档目录.xlsx`, bytes: Buffer.concat(pieces) }
  })
}

const listColumns: SheetColumn[] = [
  { key: 'number', header: '序号', kind: 'integer' },
  { key: 'register', header: '台账', kind: 'text' },
  { key: 'id', header: '编号', kind: 'text' },
  { key: 'title', header: '题名', kind: 'text' },
  { key: 'day', header: '日期', kind: 'date' },
  { key: 'org', header: '单位', kind: 'text' },
  { key: 'state', header: '状态', kind: 'text' },
  { key: 'version', header: '版本', kind: 'integer' },
  { key: 'kept', header: '保管期限', kind: 'text' },
  { key: 'digest', header: '校验值（SM3）', kind: 'text' },
]

const archivable = (engine: Engine, viewer: Viewer): AnyRegister[] =>
  Object.values(engine.registers).filter(
    reg =>
      !isRestricted(reg) && reg.compartment !== 'emergency' && reg.may.read.includes(viewer.role) && reg.name !== engine.names.yearArchive,
  )

async function placeOf(tx: Transaction, viewer: Viewer, { org }: ArchiveAsked): Promise<string> {
  const found = (await organizationsById(tx, viewer.district, [org])).get(org)
  if (!found) throw refuse('outside-scope', '所选组织不在您的范围内', 'The organization lies outside your scope', 403)
  return found.path
}

async function keptBy(tx: Transaction, engine: Engine, viewer: Viewer): Promise<(register: string) => string> {
  const reg = registerNamed(engine, engine.names.retentionRule ?? '')
  const rows = await tx.rows<{ code: string; years: number | null }>(
    `select code, years from ${quote(tableOf(reg))} where district_id = $1 and state <> 'void' order by id`,
    [viewer.district],
  )
  const years = new Map(rows.map(row => [row.code, row.years]))
  return name => {
    const kept = years.has(name) ? years.get(name) : years.get('other')
    return kept === undefined ? '' : kept === null ? '永久' : `${kept}年`
  }
}

/**
 * How many records of each register a year holds, and the digests of their last versions by number, joined by the database: no row travels. Without
 * digests the versions are not looked up at all.
 */
async function summed(
  tx: Transaction,
  registers: readonly AnyRegister[],
  viewer: Viewer,
  path: string,
  year: number,
  digests: boolean,
): Promise<{ reg: AnyRegister; records: number; digests: string }[]> {
  const of = registers.map(
    (reg, i) =>
      `select ${i} as place, r.id, r.version from ${quote(tableOf(reg))} r
       where r.district_id = $1 and r.guard_path >= $2 and r.guard_path < $3 and r.${quote(snake(reg.day))} between $4 and $5 and r.state <> 'void'`,
  )
  if (of.length === 0) return []
  const rows = await tx.rows<{ place: number; records: number; digests: string }>(
    `select r.place, count(*) as records, ${digests ? `string_agg(v.digest, E'\\n' order by r.id)` : `''`} as digests
     from (${of.join(' union all ')}) r
     ${digests ? 'join record_version v on v.district_id = $1 and v.record_id = r.id and v.version = r.version' : ''}
     group by r.place`,
    [viewer.district, path, pathEnd(path), `${year}-01-01`, `${year}-12-31`],
  )
  const byPlace = new Map(rows.map(row => [row.place, row]))
  return registers.map((reg, i) => ({ reg, records: byPlace.get(i)?.records ?? 0, digests: byPlace.get(i)?.digests ?? '' }))
}

async function listed(tx: Transaction, reg: AnyRegister, viewer: Viewer, path: string, year: number): Promise<Listed[]> {
  const day = `r.${quote(snake(reg.day))}`
  const title = `r.${quote(reg.columns[reg.title]?.kind === 'ref' ? labelOf(reg.title) : snake(reg.title))}`
  return tx.rows<Listed>(
    `select r.id, coalesce((${title})::text, '') as title, ${day} as day, coalesce(s.short_name, '') as org, r.state, r.version, v.digest
     from ${quote(tableOf(reg))} r
     join record_version v on v.district_id = r.district_id and v.record_id = r.id and v.version = r.version
     ${lastOf('s', 'r.district_id', 'r.org_id')}
     where r.district_id = $1 and r.guard_path >= $2 and r.guard_path < $3 and ${day} between $4 and $5 and r.state <> 'void' order by r.id`,
    [viewer.district, path, pathEnd(path), `${year}-01-01`, `${year}-12-31`],
  )
}
