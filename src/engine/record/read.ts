import { searchedColumns } from '../../derive/list.ts'
import { labelOf, quote, sealedTableOf, snake, tableOf } from '../../derive/names.ts'
import { communityDepth } from '../../derive/policy.ts'
import { Parameters } from '../../derive/tally.ts'
import type { Column } from '../../language/column.ts'
import type { HistoryEntry, ListPage, ListQuery, RecordPage, Reference, StoredFile, WireRow } from '../../language/listing.ts'
import { refuse } from '../../language/problem.ts'
import { type AnyRegister, columnsOf, isRestricted, opens, sectionsOf } from '../../language/register.ts'
import { isHead } from '../../language/role.ts'
import { isWithin, pathEnd, type Viewer } from '../../language/viewer.ts'
import type { Seal } from '../../store/seal.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { accountNames, logLook } from './handling.ts'
import { countsToward } from '../figure/counts-toward.ts'
import { lastOf, lastOrganizations, organizationsById } from '../tree/organization.ts'
import { keyOfStored, reveal } from './citizen.ts'
import { decodeRow, handlingIn, partsOf, readStored, wireRow } from './row.ts'

/** Lists count exactly up to here; beyond it the total reads "10,000 and more". */
export const countCap = 10_000

/** A page of a register's records within the viewer's scope, filtered, searched and sorted; newest first where nothing else is asked. */
export async function list(engine: Engine, viewer: Viewer, reg: AnyRegister, query: ListQuery): Promise<ListPage> {
  return engine.store.as(viewer, async tx => {
    const size = Math.min(Math.max(query.size ?? 50, 1), 500)
    const page = Math.max(query.page ?? 1, 1)
    const counted = await statesOf(tx, reg, viewer, query)
    // Of very many rows the newest are found by walking the days backwards; the planner, which takes a row policy for far stricter than it is, would sort them all.
    const counts = Object.values(counted.states).reduce((sum, n) => sum + n, 0)
    if (!query.sort && counts > countCap) await tx.rows('set local enable_sort = off')
    const { where, params } = await conditionsOf(tx, reg, viewer, query)
    const from = `${quote(tableOf(reg))} r`
    const order = orderOf(reg, query)
    const limits = `limit ${params.add(size, 'int')} offset ${params.add((page - 1) * size, 'int')}`
    const rows = await tx.rows(
      `select r.*, s.name as org_name, s.code as org_code${reg.programme ? ', p.programme_name' : ''}${masksOf(reg)}
       from (select * from ${from} where ${where.join(' and ')} ${order} ${limits}) r
       ${lastOf('s', 'r.district_id', 'r.org_id')}
       ${reg.programme ? `left join lateral (${programmeName(engine)}) p on true` : ''}
       ${sealedJoins(reg)} ${order}`,
      params.values,
    )
    await logLook(tx, viewer, reg, { act: 'list', records: rows.length })
    return { rows: rows.map(row => withMasks(reg, viewer, wireRow(reg, row, engine.seal), row)), ...counted, page, size }
  })
}

/** A record with its parts, what can be done with it, its files and the figures it counts toward. */
export async function read(engine: Engine, viewer: Viewer, reg: AnyRegister, id: number): Promise<RecordPage> {
  const { page, handling } = await engine.store.as(viewer, async tx => {
    const stored = await readStored(tx, reg, viewer.district, id)
    if (!stored)
      throw refuse('no-such-record', '没有这条记录，或不在您的范围内', 'There is no such record, or it lies outside your scope', 404)
    const org = (await lastOrganizations(tx, viewer.district, [Number(stored.record.org_id)])).get(Number(stored.record.org_id))
    const programme =
      reg.programme && stored.record.programme_id
        ? await tx.first<{ programme_name: string }>(programmeName(engine, '$1', '$2'), [viewer.district, stored.record.programme_id])
        : undefined
    const row = wireRow(
      reg,
      { ...stored.record, org_name: org?.name, org_code: org?.code, programme_name: programme?.programme_name },
      engine.seal,
    )
    for (const [name, column] of partsOf(reg))
      row.values[name] = (stored.lines[name] ?? []).map(line => decodeRow(Object.entries(column.of), line, engine.seal))
    withMasks(reg, viewer, row, Object.assign({}, ...Object.values(stored.sealed)))
    await logLook(tx, viewer, reg, { act: 'look', record: id })
    const writes = reg.may.write.includes(viewer.role) && isWithin(String(stored.record.guard_path), viewer.path)
    const voided = row.state === 'void'
    const key = keyOfStored(reg, stored.record)
    const erased = key !== null && engine.seal.isDestroyed(key)
    const steps = Object.entries(reg.steps)
      .filter(([, step]) => writes && !erased && step.by.includes(viewer.role) && step.from.includes(row.state))
      .map(([name, step]) => ({ name, zh: step.zh, en: step.en, to: step.to, needs: [...(step.needs ?? [])] }))
    const page: RecordPage = {
      ...row,
      steps,
      mayCorrect: writes && !voided && !erased,
      ...(erased ? { erased } : {}),
      counts: voided ? [] : await countsToward(tx, engine, reg, viewer.district, id),
      files: await filesOf(tx, reg, viewer.district, stored.record),
    }
    return { page, handling: isRestricted(reg) ? handlingIn(stored.record) : null }
  })
  // Who reads the own record does not learn who handles it, nor who is kept from it.
  if (!handling || viewer.role === 'member') return page
  // Accounts are the system's to read: their names are asked for once the reader's own transaction is over.
  const names = await accountNames(engine, [...(handling.handlers ?? []), ...handling.barred])
  const named = (ids: readonly number[]): Reference[] => ids.map(account => ({ id: account, name: names.get(account) ?? '' }))
  return {
    ...page,
    handling: { handlers: handling.handlers && named(handling.handlers), team: handling.team, barred: named(handling.barred) },
    mayAssign: page.mayCorrect && (isHead(viewer.role) || (handling.handlers?.includes(viewer.account) ?? false)),
  }
}

/** The versions of a record, newest first, with what each changed. */
export async function history(engine: Engine, viewer: Viewer, reg: AnyRegister, id: number): Promise<HistoryEntry[]> {
  interface Version {
    version: number
    at: string
    by_name: string
    act: string
    reason: string | null
    content: Content | null
  }
  return engine.store.as(viewer, async tx => {
    const stored = await readStored(tx, reg, viewer.district, id)
    if (!stored)
      throw refuse('no-such-record', '没有这条记录，或不在您的范围内', 'There is no such record, or it lies outside your scope', 404)
    await logLook(tx, viewer, reg, { act: 'look-history', record: id })
    const versions = await tx.rows<Version>(
      'select version, at, by_name, act, reason, content from record_version where district_id = $1 and record_id = $2 order by version',
      [viewer.district, id],
    )
    const contents = versions.map(version => version.content ?? { record: stored.record, lines: stored.lines })
    return versions
      .map((version, i) => ({
        version: version.version,
        at: version.at,
        by: version.by_name,
        act: version.act,
        reason: version.reason,
        changes: i ? changesBetween(reg, contents[i - 1], contents[i], engine.seal) : [],
      }))
      .toReversed()
  })
}

/** Records of a register whose title holds the search, for choosing a reference; organizations by the directory of the district. */
export async function lookUp(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  search: string,
  org: number | undefined,
  limit = 20,
  filters: Readonly<Record<string, string[]>> = {},
): Promise<Reference[]> {
  return engine.store.as(viewer, async tx => {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
    if (reg.name === engine.names.organization)
      return tx.rows<Reference>('select id, name, note from organizations_named(array[$1::text], $2)', [like, Math.min(limit, 100)])
    const title = reg.columns[reg.title]
    const column = quote(title?.kind === 'ref' ? labelOf(reg.title) : snake(reg.title))
    const params = new Parameters()
    const scope = org === undefined ? undefined : (await organizationsById(tx, viewer.district, [org])).get(org)
    const path = scope?.path ?? viewer.path
    const filtered = filterConditions(reg, filters, params)
      .map(condition => ` and ${condition}`)
      .join('')
    const found = await tx.rows<Reference>(
      `select r.id, (r.${column})::text as name, s.short_name as note from ${quote(tableOf(reg))} r
       ${lastOf('s', 'r.district_id', 'r.org_id')}
       where r.district_id = ${params.add(viewer.district, 'text')} and ${inScope(reg, viewer, path, column => `(r.${column} >= ${params.add(path, 'text')} and r.${column} < ${params.add(pathEnd(path), 'text')})`, params)}
         and r.state <> 'void' and ${title?.citizen ? 'true' : `(r.${column})::text like ${params.add(like, 'text')}`}${filtered} order by length((r.${column})::text), 2 limit ${params.add(Math.min(limit, 100), 'int')}`,
      params.values,
    )
    if (found.length > 0) await logLook(tx, viewer, reg, { act: 'look-up', records: found.length })
    return found.map(one => ({ ...one, name: reveal(engine.seal, one.name) }))
  })
}

interface Content {
  record: Record<string, unknown>
  lines: Record<string, unknown[]>
}

function changesBetween(reg: AnyRegister, before: Content | undefined, after: Content | undefined, seal: Seal): HistoryEntry['changes'] {
  const shown = (content: Content | undefined, name: string, column: Column): unknown => {
    if (column.kind === 'lines')
      return (content?.lines[name] ?? []).map(line => decodeRow(Object.entries(column.of), line as Record<string, unknown>, seal)) // cast: rows of a part
    return decodeRow([[name, column]], content?.record ?? {}, seal)[name] ?? null
  }
  const changes = columnsOf(reg)
    .filter(([, column]) => !column.sealed && !column.hidden)
    .map(([name, column]) => ({ column: name, before: shown(before, name, column), after: shown(after, name, column) }))
    .filter(({ before: a, after: b }) => JSON.stringify(a) !== JSON.stringify(b))
  const [from, to] = [before?.record.state, after?.record.state]
  return from === to ? changes : [{ column: 'state', before: from ?? null, after: to ?? null }, ...changes]
}

/** The conditions of a list as SQL over `r`, with their parameters; lists and exports share them. */
export async function conditionsOf(
  tx: Transaction,
  reg: AnyRegister,
  viewer: Viewer,
  query: ListQuery,
  withState = true,
): Promise<{ where: string[]; params: Parameters }> {
  const params = new Parameters()
  const path = await scopePath(tx, viewer, query.org)
  const range = (column: string): string =>
    `(r.${column} >= ${params.add(path, 'text')} and r.${column} < ${params.add(pathEnd(path), 'text')})`
  const day = `r.${quote(snake(reg.day))}`
  const where = [`r.district_id = ${params.add(viewer.district, 'text')}`]
  if (viewer.role !== 'member' || !reg.subject) where.push(inScope(reg, viewer, path, range, params))
  if (query.from) where.push(`${day} >= ${params.add(query.from, 'date')}`)
  if (query.to) where.push(`${day} <= ${params.add(query.to, 'date')}`)
  if (query.programme && reg.programme) where.push(`r.programme_id = ${params.add(query.programme, 'bigint')}`)
  if (withState) where.push(query.state ? `r.state = ${params.add(query.state, 'text')}` : `r.state <> 'void'`)
  if (query.search?.trim()) where.push(searchSql(reg, query.search.trim(), params))
  where.push(...filterConditions(reg, query.filters ?? {}, params))
  return { where, params }
}

const filterConditions = (reg: AnyRegister, filters: Readonly<Record<string, string[]>>, params: Parameters): string[] =>
  Object.entries(filters).flatMap(([name, wanted]) => {
    const column = reg.columns[name]
    return !column || column.sealed || column.citizen || column.hidden || wanted.length === 0
      ? []
      : [filterSql(name, column, wanted, params)]
  })

/** Rows of the scope; of a two-sided register those of the other side too; of a public one what stands above the scope as well (a district's programme). */
function inScope(reg: AnyRegister, viewer: Viewer, path: string, range: (column: string) => string, params: Parameters): string {
  if (reg.compartment === 'public') return `(${range('guard_path')} or starts_with(${params.add(path, 'text')}, r.guard_path || '.'))`
  // Above a community of an emergency's citizens the policy leaves the organization's own rows alone: said here too, they are found by their index.
  if (reg.compartment === 'emergency' && viewer.path.length < communityDepth)
    return `(${range('guard_path')} and r.guard_path = ${params.add(viewer.path, 'text')})`
  return reg.peer ? `(${range('guard_path')} or ${range('peer_path')})` : range('guard_path')
}

async function scopePath(tx: Transaction, viewer: Viewer, org: number | undefined): Promise<string> {
  if (org === undefined) return viewer.path
  const found = (await organizationsById(tx, viewer.district, [org])).get(org)
  if (!found || !isWithin(found.path, viewer.path))
    throw refuse('outside-scope', '所选组织不在您的范围内', 'The organization lies outside your scope', 403)
  return found.path
}

function searchSql(reg: AnyRegister, search: string, params: Parameters): string {
  const searched = searchedColumns(reg).map(([name, column]) => quote(column.kind === 'ref' ? labelOf(name) : snake(name)))
  if (searched.length === 0) return 'false'
  const place = params.add(`%${search.replace(/[\\%_]/g, '\\$&')}%`, 'text')
  return `(${searched.map(text => `(r.${text})::text ilike ${place}`).join(' or ')})`
}

function filterSql(name: string, column: Column, wanted: string[], params: Parameters): string {
  const sql = `r.${quote(snake(name))}`
  if (column.kind === 'choices') return `${sql} && ${params.add(wanted, 'text[]')}`
  if (column.kind === 'flag') return `${sql} is ${wanted.includes('true') ? 'true' : 'not true'}`
  if (column.kind === 'refs' || column.kind === 'files') return `${sql} && ${params.add(wanted.map(Number), 'bigint[]')}`
  const range = /^(.*)\.\.(.*)$/.exec(wanted[0] ?? '')
  if (range) {
    const type =
      column.kind === 'date' || (column.kind === 'computed' && column.as === 'date') ? 'date' : column.kind === 'month' ? 'text' : 'bigint'
    const bound = (text: string | undefined): unknown => (type === 'bigint' ? Number(text) : text)
    const tests = [
      ...(range[1] ? [`${sql} >= ${params.add(bound(range[1]), type)}`] : []),
      ...(range[2] ? [`${sql} <= ${params.add(bound(range[2]), type)}`] : []),
    ]
    return tests.length ? `(${tests.join(' and ')})` : 'true'
  }
  if (column.kind === 'ref' || column.kind === 'integer' || column.kind === 'money' || column.kind === 'decimal')
    return `${sql} = any(${params.add(wanted.map(Number), 'bigint[]')})`
  return `(${sql})::text = any(${params.add(wanted, 'text[]')})`
}

/** The order of a list as SQL over `r`; newest first where nothing else is asked. */
export function orderOf(reg: AnyRegister, query: ListQuery): string {
  const column = query.sort ? reg.columns[query.sort] : undefined
  // A day that is always filled needs no word on nulls: with it the index on the day could not give the newest first.
  if (!query.sort || !column || column.kind === 'lines' || column.sealed || column.citizen || column.hidden)
    return `order by r.${quote(snake(reg.day))} desc${reg.columns[reg.day]?.required ? '' : ' nulls last'}, r.id desc`
  const name = column.kind === 'ref' || column.kind === 'record' ? labelOf(query.sort) : snake(query.sort)
  return `order by r.${quote(name)} ${query.descending ? 'desc' : 'asc'} nulls last, r.id desc`
}

async function statesOf(
  tx: Transaction,
  reg: AnyRegister,
  viewer: Viewer,
  query: ListQuery,
): Promise<{ total: number; states: Record<string, number> }> {
  const { where, params } = await conditionsOf(tx, reg, viewer, query, false)
  const rows = await tx.rows<{ state: string; n: number }>(
    `select state, count(*) as n from (select r.state from ${quote(tableOf(reg))} r where ${where.join(' and ')} limit ${countCap + 1}) r group by state`,
    params.values,
  )
  const states = Object.fromEntries(rows.map(row => [row.state, row.n]))
  const total = query.state ? (states[query.state] ?? 0) : rows.filter(row => row.state !== 'void').reduce((sum, row) => sum + row.n, 0)
  return { total, states }
}

const sealedJoins = (reg: AnyRegister): string =>
  sectionsOf(reg)
    .map(
      section =>
        `left join ${quote(sealedTableOf(reg, section))} ${quote(`x_${snake(section)}`)} on ${quote(`x_${snake(section)}`)}.district_id = r.district_id and ${quote(`x_${snake(section)}`)}.id = r.id`,
    )
    .join(' ')
const masksOf = (reg: AnyRegister): string =>
  columnsOf(reg)
    .map(([name, column]) => (column.sealed ? `, ${quote(`x_${snake(column.sealed)}`)}.${quote(`${snake(name)}_mask`)}` : ''))
    .join('')

/** Masks for those who may open the values, and for members on their own record; writers of the register carry sealed values over without seeing them. */
function withMasks(reg: AnyRegister, viewer: Viewer, row: WireRow, raw: Record<string, unknown>): WireRow {
  for (const [name, column] of columnsOf(reg))
    if (column.sealed) row.values[name] = (showsMasks(reg, column.sealed, viewer) && raw[`${snake(name)}_mask`]) || null
  return row
}

/** Whether a viewer sees the masks of a sealed section. */
export const showsMasks = (reg: AnyRegister, section: string, viewer: Viewer): boolean =>
  viewer.role === 'member' || opens(reg, section, viewer.role)

function programmeName(engine: Engine, district = 'r.district_id', id = 'r.programme_id'): string {
  const reg = engine.registers[engine.names.programme]
  return reg
    ? `select ${quote(snake(reg.title))} as programme_name from ${quote(tableOf(reg))} where district_id = ${district} and id = ${id}`
    : `select null::text as programme_name`
}

async function filesOf(tx: Transaction, reg: AnyRegister, district: string, row: Record<string, unknown>): Promise<StoredFile[]> {
  const ids = columnsOf(reg).flatMap(([name, column]) => (column.kind === 'files' ? ((row[snake(name)] as number[] | null) ?? []) : [])) // cast: a files column is an array of ids
  return ids.length
    ? tx.rows<StoredFile>('select id, name, type, size from file where district_id = $1 and id = any($2::bigint[])', [district, ids])
    : []
}
