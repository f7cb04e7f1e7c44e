import type { Column } from '../language/column.ts'
import type { FigureScope } from '../language/figure.ts'
import { type Comparison, type Measuring, measuring, recordPaths, type Tally, type Where } from '../language/indicator.ts'
import { type AnyRegister, reachedStates } from '../language/register.ts'
import type { Viewer } from '../language/viewer.ts'
import { pathEnd } from '../language/viewer.ts'
import { bandedPath, bandings } from './band.ts'
import { labelOf, lineTableOf, quote, snake, tableOf } from './names.ts'
import { communityDepth } from './policy.ts'

/** The values of a statement, numbered as they are added. */
export class Parameters {
  readonly values: unknown[] = []
  private readonly known = new Map<string, string>()
  /** Adds a value and returns its place, `$3::date`; equal values of one type share a place. */
  add(value: unknown, type: string): string {
    const key = `${type} ${JSON.stringify(value)}`
    const place = this.known.get(key) ?? `$${this.values.push(value)}::${type}`
    this.known.set(key, place)
    return place
  }
}

/** A tally as pieces of SQL, so that many tallies of one register can share a scan. */
export interface CompiledTally {
  /** `from …` with the part, the references looked through and the tree. Joins are on keys: they never multiply rows. */
  base: string
  joins: string[]
  /** Conditions; the first ones (district, void, timing, scope) are the same for all tallies of one base. */
  where: string[]
  /** What is counted or summed, and divided by. */
  expression: string
  measure: Measuring
  per: number
  /** The row's own day, on which its place in the tree is looked up. */
  day: string
  /** Name of a distinct thing. */
  label: string
  register: AnyRegister
  part: string | undefined
  /** Alias of the row whose organization and guard path place it: the record, or the line where lines are counted without their records. */
  row: 'r' | 'l'
  /** Value of a path in this tally's FROM, for breakdowns. */
  at: (path: string) => { sql: string; column: Column }
  /** All joins, those added by `at` included. */
  allJoins: () => string[]
}

/** What compiling needs beside the tally. `programmeRegister` is the register of programmes. */
export interface TallyWorld {
  registers: Readonly<Record<string, AnyRegister>>
  programmeRegister: string
}

/**
 * Compiles a tally for a scope into SQL over current rows.
 * Scope by the tree of the row's own day (decision 1); the whole district needs no look at the tree.
 * @param totalOnly the rows themselves are not shown, so that lines may be counted without their records
 */
export function compileTally(
  world: TallyWorld,
  home: AnyRegister,
  tally: Tally,
  scope: FigureScope,
  district: string,
  params: Parameters,
  totalOnly = false,
): CompiledTally {
  const reg = tally.of ? known(world, tally.of) : home
  const alone = totalOnly && isAlone(reg, tally, scope)
  const row = alone ? 'l' : 'r'
  const joins: string[] = []
  const plain = (path: string): { sql: string; column: Column } => resolve(world, reg, tally.part, path, joins)
  const timing = timingOf(tally, plain, scope, params)
  const at = (path: string): { sql: string; column: Column } => {
    const banded = bandedPath(path)
    if (!banded) return plain(path)
    const { sql, column } = bandings[banded.banding]
    return { sql: sql(plain(banded.path).sql, timing.day), column }
  }
  const voids = Object.entries(reg.states).flatMap(([name, state]) => (state.void ? [name] : []))
  const whole = scope.path.length === 6
  const tree = (): string =>
    `join organization_span s on s.district_id = ${row}.district_id and s.org_id = ${row}.org_id and s.counts_from <= ${timing.day} and ${timing.day} < s.counts_until and ${withinScope(scope, 's.path', timing.day, params)}`
  const record = `${quote(tableOf(reg))} r on r.district_id = l.district_id and r.id = l.of_id`
  const lines = tally.part ? `${quote(lineTableOf(reg, tally.part))} l` : ''
  const base = alone ? lines : tally.part ? `${lines} join ${record}` : `${quote(tableOf(reg))} r`
  const where = [
    ...(alone ? [] : [`r.district_id = ${params.add(district, 'text')}`]),
    ...(tally.part ? [`l.district_id = ${params.add(district, 'text')}`] : []),
    // Void records are few and have an index of their own: lines alone are only held against those.
    alone
      ? `not exists (select from ${quote(tableOf(reg))} v where v.district_id = l.district_id and v.id = l.of_id and v.state = 'void')`
      : tally.reached
        ? `r.state = any(${params.add(reachedStates(reg, tally.reached), 'text[]')})`
        : voids.length === 1
          ? `r.state <> ${params.add(voids[0], 'text')}`
          : `r.state <> all(${params.add(voids, 'text[]')})`,
    ...timing.where,
    ...(tally.part && 'on' in tally.time && tally.time.on === `^${reg.day}`
      ? [`l.day between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}`]
      : []),
    ...(scope.programme ? [`r.programme_id = ${params.add(scope.programme, 'bigint')}`] : []),
    ...programmeCondition(world, tally, district, params),
    ...conditions(tally.where ?? {}, at, params),
  ]
  const { way: measure, path, per } = measuring(tally.measure)
  const counted = path === null ? null : at(path)
  const label =
    'distinct' in tally.measure ? labelSql(tally.part, tally.measure.label ?? tally.measure.distinct, at) : titleSql(reg, tally.part)
  return {
    base: whole ? base : `${base} ${tree()}`,
    joins,
    // What adds nothing is not behind the figure: empty things are not counted, zero amounts not listed.
    where: counted ? [...where, measure === 'sum' ? `${counted.sql} <> 0` : `${counted.sql} is not null`] : where,
    expression: counted?.sql ?? '1',
    measure,
    per,
    day: timing.day,
    label,
    register: reg,
    part: tally.part,
    row,
    at,
    allJoins: () => [...new Set(joins)],
  }
}

/** Whether a path lies within the scope on a day, as SQL: below where the scope's organization itself stood that day. */
export function withinScope(scope: FigureScope, path: string, day: string, params: Parameters): string {
  const below = (root: string): string => `${path} >= ${params.add(root, 'text')} and ${path} < ${params.add(pathEnd(root), 'text')}`
  if (!scope.places || scope.places.length < 2) return below(scope.path)
  const places = scope.places.map(
    place => `(${day} >= ${params.add(place.from, 'date')} and ${day} < ${params.add(place.until, 'date')} and ${below(place.path)})`,
  )
  return `(${places.join(' or ')})`
}

/**
 * Where a row's organization stood on its day, as SQL for figures that are functions: the join that holds the row within the scope, and its path.
 * The whole district needs no join: the path is then looked up for the rows that are shown, and for none where they are only counted.
 */
export function placed(scope: FigureScope, district: string, org: string, day: string, params: Parameters): { join: string; path: string } {
  const on = (alias: string): string =>
    `${alias}.district_id = ${params.add(district, 'text')} and ${alias}.org_id = ${org} and ${alias}.counts_from <= ${day} and ${day} < ${alias}.counts_until`
  return scope.path.length === 6
    ? { join: '', path: `(select then_at.path from organization_span then_at where ${on('then_at')})` }
    : { join: `join organization_span s on ${on('s')} and ${withinScope(scope, 's.path', day, params)}`, path: 's.path' }
}

/**
 * A join that brings what the rows of a table come to for each row of a figure that is a function, as `<name>.<columns>`: over the whole district in one pass, for the
 * few rows of a smaller scope one by one.
 * @param about `where` is over the rows `x`; `by` names their column that equals `of`
 */
export function gathered(
  scope: FigureScope,
  about: { name: string; columns: string; table: string; where: string; by: string; of: string },
): string {
  const { name, columns, table, where, by, of } = about
  return scope.path.length === 6
    ? `left join (select x.${by}, ${columns} from ${table} x where ${where} group by x.${by}) ${name} on ${name}.${by} = ${of}`
    : `left join lateral (select ${columns} from ${table} x where ${where} and x.${by} = ${of}) ${name} on true`
}

/**
 * The number of a tally over rows as SQL, in the figure's own unit where it is no sum; null for an average or an extreme of nothing.
 * @param filter ` filter (where …)` for one of several tallies in one scan
 */
export function numberSql({ measure, expression, per }: Pick<CompiledTally, 'measure' | 'expression' | 'per'>, filter = ''): string {
  switch (measure) {
    case 'count':
      return `count(*)${filter}`
    case 'distinct':
      return `count(distinct ${expression})${filter}`
    case 'sum':
      return `coalesce(sum(${expression})${filter}, 0)`
    case 'average':
      return `trim_scale(round(avg(${expression})${filter} / ${per}, 2))`
    case 'least':
    case 'greatest':
      return `trim_scale((${measure === 'least' ? 'min' : 'max'}(${expression})${filter})::numeric / ${per})`
  }
}

/** Path of the organization directly below the scope to which a path belongs on a day, as SQL. */
export function childOfScope(scope: FigureScope, path: string, day: string, params: Parameters): string {
  if (!scope.places || scope.places.length < 2) return `left(${path}, ${scope.path.length + 5})`
  return `case ${scope.places.map(place => `when ${day} < ${params.add(place.until, 'date')} then left(${path}, ${place.path.length + 5})`).join(' ')} else left(${path}, ${scope.path.length + 5}) end`
}

/** Whether the viewer may open a row, as SQL: the same test as the row policy's, for counting what is hidden. Every row of a district lies below its path. */
export function visibleSql(reg: AnyRegister, viewer: Viewer, params: Parameters, alias = 'r'): string {
  const tests: string[] = []
  const narrow = reg.compartment === 'emergency' && viewer.path.length < communityDepth
  if (reg.may.read.includes(viewer.role) && viewer.path === viewer.district && !narrow) return 'true'
  const range = (path: string): string =>
    `(${path} >= ${params.add(viewer.path, 'text')} and ${path} < ${params.add(pathEnd(viewer.path), 'text')})`
  if (reg.may.read.includes(viewer.role)) {
    if (reg.compartment === 'public') return 'true'
    tests.push(narrow ? `${alias}.guard_path = ${params.add(viewer.path, 'text')}` : range(`${alias}.guard_path`))
    if (reg.peer) tests.push(`coalesce(${range(`${alias}.peer_path`)}, false)`)
  }
  if (viewer.role === 'member' && viewer.member !== null && reg.subject)
    tests.push(
      `coalesce(${alias}.${quote(reg.subject === 'id' ? 'id' : snake(reg.subject))} = ${params.add(viewer.member, 'bigint')}, false)`,
    )
  return tests.length ? `(${tests.join(' or ')})` : 'false'
}

/**
 * Whether lines can be counted without their records: by a month of their own, with nothing of the record looked at but whether it is void.
 * (Lines of millions of payments against as many records would be most of a district's time.)
 */
function isAlone(reg: AnyRegister, tally: Tally, scope: FigureScope): boolean {
  const { part, time, measure } = tally
  if (!part || !('month' in time) || reg.peer || tally.reached || tally.programme || scope.programme) return false
  if (Object.keys(reg.states).some(state => reg.states[state]?.void && state !== 'void')) return false
  const paths = [time.month, ...Object.keys(tally.where ?? {}), ...[measuring(measure).path ?? []].flat()]
  return paths.every(path => !path.startsWith('^') && !path.includes('.'))
}

function known(world: TallyWorld, name: string): AnyRegister {
  const reg = world.registers[name]
  if (!reg) throw new Error(`no register ${name}`)
  return reg
}

function timingOf(
  tally: Tally,
  at: (path: string) => { sql: string },
  scope: FigureScope,
  params: Parameters,
): { where: string[]; day: string } {
  const { time } = tally
  if ('on' in time) {
    const day = at(time.on).sql
    return { where: [`${day} between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}`], day }
  }
  if ('month' in time) {
    const month = at(time.month).sql
    return {
      where: [`${month} between ${params.add(scope.from.slice(0, 7), 'text')} and ${params.add(scope.to.slice(0, 7), 'text')}`],
      day: `(${month} || '-01')::date`,
    }
  }
  const to = params.add(scope.to, 'date')
  const until = time.until ? at(time.until).sql : null
  if ('at' in time)
    return { where: [`${at(time.from).sql} <= ${to}`, ...(until ? [`(${until} is null or ${until} >= ${to})`] : [])], day: to }
  return {
    where: [`${at(time.open).sql} <= ${to}`, ...(until ? [`(${until} is null or ${until} >= ${params.add(scope.from, 'date')})`] : [])],
    day: until ? `least(${to}, coalesce(${until}, ${to}))` : to,
  }
}

/**
 * Programmes of the kinds, looked up once for the statement. `is true` keeps the planner from walking the programme's index instead of the days of the period;
 * of a list it knows that few rows may be in it, of a set it would guess half of them.
 */
function programmeCondition(world: TallyWorld, tally: Tally, district: string, params: Parameters): string[] {
  if (!tally.programme) return []
  const programmes = quote(tableOf(known(world, world.programmeRegister)))
  return [
    `(r.programme_id = any(array(select p.id from ${programmes} p where p.district_id = ${params.add(district, 'text')} and p.kind = any(${params.add(tally.programme, 'text[]')})))) is true`,
  ]
}

/** A path as SQL: own column, `^column` of the record from within a part, `ref.column` one reference away. */
function resolve(
  world: TallyWorld,
  reg: AnyRegister,
  part: string | undefined,
  path: string,
  joins: string[],
): { sql: string; column: Column } {
  const own = recordPaths[path]
  if (own) return { sql: path === '^id' ? 'r.id' : 'r.org_id', column: { kind: 'integer', ...own } }
  const [head = '', tail] = path.replace(/^\^/, '').split('.')
  const ofPart = part && !path.startsWith('^') ? reg.columns[part] : undefined
  const column: Column | undefined = ofPart?.kind === 'lines' ? ofPart.of[head] : reg.columns[head]
  if (!column) throw new Error(`${reg.name}${part ? `.${part}` : ''} has no column ${head}`)
  const alias = ofPart ? 'l' : 'r'
  if (!tail) return { sql: `${alias}.${quote(snake(head))}`, column }
  if (column.kind !== 'ref') throw new Error(`${reg.name}.${head} is no reference`)
  const target = known(world, column.to)
  const reached = target.columns[tail]
  if (!reached) throw new Error(`${target.name} has no column ${tail}`)
  const join = `${alias}_${snake(head)}`
  joins.push(
    `left join ${quote(tableOf(target))} ${quote(join)} on ${quote(join)}.district_id = r.district_id and ${quote(join)}.id = ${alias}.${quote(snake(head))}`,
  )
  return { sql: `${quote(join)}.${quote(snake(tail))}`, column: reached }
}

function conditions(where: Where, at: (path: string) => { sql: string; column: Column }, params: Parameters): string[] {
  return Object.entries(where).map(([path, wanted]) => {
    const { sql, column } = at(path)
    if (typeof wanted === 'object' && 'set' in wanted) {
      const filled =
        column.kind === 'choices' || column.kind === 'refs' || column.kind === 'files' ? `cardinality(${sql}) > 0` : `${sql} is not null`
      return wanted.set ? filled : `not coalesce(${filled}, false)`
    }
    if (typeof wanted === 'object' && 'not' in wanted) {
      const none: readonly string[] = [wanted.not].flat()
      return column.kind === 'choices'
        ? `not coalesce(${sql} && ${params.add(none, 'text[]')}, false)`
        : `coalesce(${sql} <> all(${params.add(none, 'text[]')}), true)`
    }
    if (typeof wanted === 'object' && !Array.isArray(wanted)) return comparison(sql, column, wanted as Comparison, at, params) // cast: what else the entry can be was told apart above
    if (column.kind === 'choices') {
      const several: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
      // One value is looked for in half the time that two lists take to be held against each other.
      return several.length === 1 ? `${params.add(several[0], 'text')} = any(${sql})` : `${sql} && ${params.add(several, 'text[]')}`
    }
    if (Array.isArray(wanted)) return `${column.kind === 'ref' ? `(${sql})::text` : sql} = any(${params.add(wanted, 'text[]')})`
    if (typeof wanted === 'boolean') return `${sql} is ${wanted ? 'true' : 'not true'}`
    return `${sql} = ${params.add(wanted, typeof wanted === 'number' ? 'bigint' : 'text')}`
  })
}

/** A comparison as SQL; nothing is compared with an empty value. */
function comparison(
  sql: string,
  column: Column,
  { from, to, before, notAfter }: Comparison,
  at: (path: string) => { sql: string },
  params: Parameters,
): string {
  const type =
    column.kind === 'date' || (column.kind === 'computed' && column.as === 'date')
      ? 'date'
      : column.kind === 'integer' ||
          column.kind === 'money' ||
          column.kind === 'decimal' ||
          (column.kind === 'computed' && column.as !== 'text')
        ? 'bigint'
        : 'text'
  const tests = [
    ...(from === undefined ? [] : [`${sql} >= ${params.add(from, type)}`]),
    ...(to === undefined ? [] : [`${sql} <= ${params.add(to, type)}`]),
    ...(before === undefined ? [] : [`${sql} < ${at(before).sql}`]),
    ...(notAfter === undefined ? [] : [`${sql} <= ${at(notAfter).sql}`]),
  ]
  return `coalesce(${tests.join(' and ')}, false)`
}

function titleSql(reg: AnyRegister, part: string | undefined): string {
  const title = columnText(reg.columns[reg.title], `r.${quote(snake(reg.title))}`, `r.${quote(labelOf(reg.title))}`)
  const lines = part ? reg.columns[part] : undefined
  const named = lines?.kind === 'lines' ? Object.entries(lines.of).find(([, of]) => of.kind === 'ref') : undefined
  return named ? `${title} || ' · ' || coalesce(l.${quote(labelOf(named[0]))}, '')` : title
}

const columnText = (column: Column | undefined, sql: string, label: string): string =>
  column?.kind === 'ref' ? `coalesce(${label}, '')` : `coalesce((${sql})::text, '')`

function labelSql(part: string | undefined, path: string, at: (path: string) => { sql: string; column: Column }): string {
  const { sql, column } = at(path)
  if (column.kind !== 'ref') return `(${sql})::text`
  const [alias, name] = [part && !path.startsWith('^') ? 'l' : 'r', path.replace(/^\^/, '')]
  return path.includes('.') ? `(${sql})::text` : `${alias}.${quote(labelOf(name))}`
}
