import { quote, tableOf } from '../../derive/names.ts'
import { compileTally, Parameters, type TallyWorld, visibleSql } from '../../derive/tally.ts'
import type { FigureScope, Trace, TraceRow } from '../../language/figure.ts'
import { isRatio, type Tally } from '../../language/indicator.ts'
import { refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import { compartmentOf, isHead } from '../../language/role.ts'
import { pathEnd, type Viewer } from '../../language/viewer.ts'
import type { Words } from '../../language/words.ts'
import { addMonths } from '../../language/day.ts'
import { figures, indicatorOf } from './figure.ts'
import { before } from './formula.ts'
import { formulaWords } from './meaning.ts'
import { roundSum } from './round-sum.ts'
import { filterInWords } from './filter-words.ts'
import { reveal } from '../record/citizen.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { logLook } from '../record/handling.ts'
import { lastOf } from '../tree/organization.ts'

/**
 * The trace card of a figure: its value, definition, filter, scope, period and moment, and a page of the records behind it.
 * The list runs as the viewer; what it adds up to, together with the hidden rows, equals the figure.
 */
export async function trace(engine: Engine, viewer: Viewer, scope: FigureScope, key: string, page = 1, size = 50): Promise<Trace> {
  const entry = engine.figureList.find(one => one.key === key)
  if (!entry) throw refuse('no-such-figure', `没有“${key}”这个指标`, `There is no figure ${key}`, 404)
  const [value] = await figures(engine, viewer, scope, [key])
  const [last] = await figures(engine, viewer, { ...scope, from: addMonths(scope.from, -12), to: addMonths(scope.to, -12) }, [key])
  if (!value) throw new Error(`no value for ${key}`)
  return {
    ...value,
    definition: entry.definition,
    filter: filterOf(engine, key),
    from: scope.from,
    to: scope.to,
    orgName: await scopeName(engine, viewer, scope),
    moment: new Date().toISOString(),
    version: engine.functionFigures[key]?.version ?? 1,
    lastYear: last?.value ?? null,
    rows: await traceRows(engine, viewer, scope, key, page, size),
    ...(await partsOf(engine, viewer, scope, key)),
    page,
    size,
  }
}

/** A page of the records behind a figure, as the viewer may see them; for a ratio the records it is over, those of the numerator marked. */
export async function traceRows(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  key: string,
  page: number,
  size: number,
): Promise<TraceRow[]> {
  // Behind a released total stands the release; its rows stay in their compartment.
  if (engine.figureList.find(entry => entry.key === key)?.compartment) return []
  if (engine.functionFigures[key]) return functionRows(engine, viewer, scope, key, page, size)
  const counted = countedBy(engine, key)
  return counted ? tallyRows(engine, viewer, scope, counted, page, size, engine.store.asFigures) : []
}

/** The records of a restricted compartment behind a figure as they stand now, for its head who is about to release it: listed as the person, and in the log. */
export async function sealedRows(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  key: string,
  page: number,
  size: number,
): Promise<TraceRow[]> {
  const entry = engine.figureList.find(one => one.key === key)
  const counted = countedBy(engine, key)
  if (!counted || !entry?.compartment || entry.compartment !== compartmentOf(viewer.role) || !isHead(viewer.role)) return []
  const rows = await tallyRows(engine, viewer, scope, counted, page, size, engine.store.as)
  const reg = counted.tally.of ? registerNamed(engine, counted.tally.of) : counted.home
  await engine.store.as(viewer, tx => logLook(tx, viewer, reg, { act: 'list', records: rows.length }))
  return rows
}

interface Counted {
  home: AnyRegister
  tally: Tally
  met?: Tally
}

/** What is listed behind a key: the rows counted; of a ratio those it is over, with those that are met. */
function countedBy(engine: Engine, key: string): Counted | undefined {
  const declared = indicatorOf(engine, key)
  if (!declared) return undefined
  const { indicator, home } = declared
  return isRatio(indicator) ? { home, tally: indicator.ratio.over, met: indicator.ratio.of } : { home, tally: indicator }
}

interface Listed {
  id: number
  title: string
  day: string | null
  org: string | null
  adds: number
  counted: number | null
}

/**
 * Rows of a tally that the viewer may open; `met` is the numerator of a ratio over the same rows. The places of past days lie outside what a person's
 * own transaction reads, so the page is chosen under the counting role by the row policy's own test, and each record is then opened as the person.
 */
async function tallyRows(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  { home, tally, met }: Counted,
  page: number,
  size: number,
  reader: Engine['store']['asFigures'],
): Promise<TraceRow[]> {
  const params = new Parameters()
  const world: TallyWorld = { registers: engine.registers, programmeRegister: engine.names.programme }
  const one = compileTally(world, home, tally, scope, viewer.district, params)
  const part = met && compileTally(world, home, met, scope, viewer.district, params)
  if (part && part.base !== one.base) throw new Error('both sides of a ratio count rows of one register')
  const from = `${one.base} ${[...new Set([...one.allJoins(), ...(part?.allJoins() ?? [])])].join(' ')}`
  const where = [...one.where, visibleSql(one.register, viewer, params)].join(' and ')
  const limits = `limit ${params.add(size, 'int')} offset ${params.add((page - 1) * size, 'int')}`
  const summed = one.measure !== 'count' && one.measure !== 'distinct'
  const adds = summed ? `coalesce(${one.expression}, 0)` : '1'
  const counted = part
    ? `case when ${part.where.join(' and ')} then ${part.measure === 'sum' ? `coalesce(${part.expression}, 0)` : '1'} else 0 end`
    : 'null::bigint'
  const inner =
    one.measure === 'distinct'
      ? `select min(r.id) as id, min(${one.label}) as title, max(${one.day}) as day, min(r.org_id) as org_id, 1 as adds, null::bigint as counted, 0 as nth from ${from} where ${where} group by ${one.expression} order by title, id ${limits}`
      : `select r.id as id, ${one.label} as title, ${one.day} as day, r.org_id, ${adds} as adds, ${counted} as counted, ${one.part ? 'l.position' : '0'} as nth from ${from} where ${where} order by day desc nulls last, r.id desc${one.part ? ', l.position' : ''} ${limits}`
  const rows = await reader(viewer, tx =>
    tx.rows<Listed>(
      `select x.id, x.title, x.day::date as day, x.adds, x.counted, o.short_name as org from (${inner}) x ${lastOf('o', params.add(viewer.district, 'text'), 'x.org_id')}
       order by ${one.measure === 'distinct' ? 'x.title, x.id' : 'x.day desc nulls last, x.id desc, x.nth'}`,
      params.values,
    ),
  )
  const opened = await openable(
    engine,
    viewer,
    one.register,
    rows.map(row => row.id),
  )
  return rows
    .filter(row => opened.has(row.id))
    .map(row => ({
      register: one.register.name,
      id: row.id,
      title: reveal(engine.seal, row.title),
      day: row.day,
      org: row.org ?? '',
      adds: summed ? roundSum(String(row.adds), one.per) : String(row.adds),
      ...(part && row.counted !== null ? { met: row.counted > 0, counted: roundSum(String(row.counted), part.per) } : {}),
    }))
}

/** Those of the records that the viewer's own transaction reads. */
async function openable(engine: Engine, viewer: Viewer, reg: AnyRegister, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await engine.store.as(viewer, tx =>
    tx.rows<{ id: number }>(`select id from ${quote(tableOf(reg))} where district_id = $1 and id = any($2::bigint[])`, [
      viewer.district,
      [...new Set(ids)],
    ]),
  )
  return new Set(rows.map(row => row.id))
}

async function functionRows(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  key: string,
  page: number,
  size: number,
): Promise<TraceRow[]> {
  const made = engine.functionFigures[key]
  if (!made?.readers.includes(viewer.role)) return []
  const params = new Parameters()
  const rows = made.rows(scope, viewer.district, params, engine.today())
  // Rows of a function are counted under the counting role: its own look-ups must not be cut short; the viewer's range is applied to the rows themselves.
  const found = await engine.store.asFigures(viewer, tx =>
    tx.rows<{ register: string; id: number; title: string; day: string | null; org: string | null; adds: string; met: boolean | null }>(
      `select x.*, o.short_name as org from (
         select register, id, title, day::date as day, trim_scale(adds::numeric)::text as adds, met, org_id from (${rows}) every
         where guard_path >= ${params.add(viewer.path, 'text')} and guard_path < ${params.add(pathEnd(viewer.path), 'text')}
         order by day desc nulls last, id limit ${params.add(size, 'int')} offset ${params.add((page - 1) * size, 'int')}
       ) x ${lastOf('o', params.add(viewer.district, 'text'), 'x.org_id')} order by x.day desc nulls last, x.id`,
      params.values,
    ),
  )
  return found.map(({ met, org, title, ...row }) => ({
    ...row,
    title: reveal(engine.seal, title),
    org: org ?? '',
    ...(made.measure === 'share' ? { met: met ?? false, counted: met ? row.adds : '0' } : {}),
  }))
}

/** What a formula is computed from: each part now, and of a change as it was then. */
async function partsOf(engine: Engine, viewer: Viewer, scope: FigureScope, key: string): Promise<Pick<Trace, 'parts'>> {
  const formula = engine.own?.formulas.get(key)
  if (!formula) return {}
  const scopes = formula.op === 'change' ? [scope, before(scope, formula.since)] : [scope]
  const parts: NonNullable<Trace['parts']> = []
  for (const { from, to, ...rest } of scopes)
    for (const value of await figures(engine, viewer, { ...rest, from, to }, formula.keys)) parts.push({ value, from, to })
  return { parts }
}

function filterOf(engine: Engine, key: string): Words {
  const formula = engine.own?.formulas.get(key)
  if (formula) return formulaWords(engine, formula)
  const made = engine.functionFigures[key]
  if (made) return made.filter
  const declared = indicatorOf(engine, key)
  return declared
    ? filterInWords(engine.registers, declared.indicator, declared.home)
    : ['尚无登记这类工作的台账', 'No register carries this yet']
}

const scopeName = (engine: Engine, viewer: Viewer, scope: FigureScope): Promise<string> =>
  engine.store.asFigures(
    viewer,
    async tx =>
      (
        await tx.first<{ name: string }>(
          'select name from organization_span where district_id = $1 and org_id = $2 and from_day <= $3 order by from_day desc limit 1',
          [viewer.district, scope.org, scope.to],
        )
      )?.name ?? '',
  )
