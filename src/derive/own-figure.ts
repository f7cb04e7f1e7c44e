import type { Column } from '../language/column.ts'
import type { Measure, Measuring, Tally, Timing, Where } from '../language/indicator.ts'
import type { OwnDefinition } from '../language/own-figure.ts'
import { type AnyRegister, columnsOf } from '../language/register.ts'
import { bandings } from './band.ts'
import type { FilterShape, ListFilter } from './list.ts'

/** A path that may be chosen, with its name. */
export interface Choice {
  path: string
  zh: string
  en: string
}

/** A way in which rows belong to a period. */
export interface TimeChoice {
  id: string
  time: Timing
  zh: string
  en: string
}

/** What a register (or a part of it) offers to whoever makes a figure. */
export interface OwnChoices {
  parts: Choice[]
  /** What can be counted once each. */
  things: Choice[]
  /** What can be summed or averaged, with what one shown unit is of the stored ones. */
  amounts: (Choice & { scales: { per: number; unit: string }[] })[]
  times: TimeChoice[]
  /** Conditions, asked for like the filters of a list; `name` is the path. */
  conditions: ListFilter[]
  dimensions: Choice[]
}

/** A figure while it is being made; conditions as the filters of a list write them. */
export interface OwnTallyDraft {
  kind: 'tally' | 'share'
  register: string
  part: string | null
  way: Measuring
  path: string | null
  per: number
  time: string
  reached: string | null
  conditions: Record<string, string[]>
  /** Of a share: what the rows of the numerator must be besides. */
  met: Record<string, string[]>
  by: string[]
}

/** What a register offers. Sealed columns, citizens' data and hidden ones never. */
export function choicesOf(registers: ReadonlyMap<string, AnyRegister>, reg: AnyRegister, part: string | null): OwnChoices {
  const lines = part === null ? undefined : reg.columns[part]
  const own = columnsOf(reg).map(([name, column]): [string, Column] => [part === null ? name : `^${name}`, column])
  const inPart = lines?.kind === 'lines' ? Object.entries(lines.of) : []
  const direct = [...inPart, ...own].filter(([, column]) => isOpen(column) && column.kind !== 'lines')
  const reached = direct.flatMap(([name, column]) => referred(registers, name, column))
  const all = [...direct, ...reached]
  return {
    parts: columnsOf(reg).flatMap(([name, column]) => (column.kind === 'lines' ? [{ path: name, zh: column.zh, en: column.en }] : [])),
    things: [{ path: '^org', zh: '组织', en: 'organizations' }, ...direct.filter(([, column]) => things.includes(column.kind)).map(named)],
    amounts: direct.flatMap(entry => (scalesOf(entry[1]).length ? [{ ...named(entry), scales: scalesOf(entry[1]) }] : [])),
    times: timesOf(direct),
    conditions: all.flatMap(([name, column]) => {
      const shape = shapeOf(column)
      return shape ? [{ name, column: { ...column, zh: named([name, column]).zh, en: named([name, column]).en }, shape }] : []
    }),
    dimensions: [...all.filter(([, column]) => isKind(column)).map(named), ...direct.flatMap(entry => bandsOf(registers, entry))],
  }
}

/** The definition that a draft says; null while something is missing. */
export function definitionFrom(choices: OwnChoices, draft: OwnTallyDraft): OwnDefinition | null {
  const time = choices.times.find(one => one.id === draft.time)?.time
  const measure = measureFrom(draft)
  if (!time || !measure) return null
  const where = whereFrom(choices, draft.conditions)
  const tally: Tally = {
    measure,
    time,
    ...(draft.part === null ? {} : { part: draft.part }),
    ...(Object.keys(where).length ? { where } : {}),
    ...(draft.reached === null ? {} : { reached: draft.reached }),
    ...(draft.by.length ? { by: draft.by } : {}),
  }
  if (draft.kind === 'tally') return { kind: 'tally', register: draft.register, tally }
  const met = whereFrom(choices, draft.met)
  if (Object.keys(met).length === 0) return null
  return { kind: 'share', register: draft.register, of: { ...tally, where: { ...where, ...met } }, over: tally }
}

/** The draft of a definition, to go on with. */
export function draftFrom(choices: OwnChoices, definition: Exclude<OwnDefinition, { kind: 'formula' }>): OwnTallyDraft {
  const tally = definition.kind === 'tally' ? definition.tally : definition.over
  const [way, path, per] = measureOf(tally.measure)
  const conditions = written(tally.where ?? {})
  const met = definition.kind === 'share' ? written(definition.of.where ?? {}) : {}
  return {
    kind: definition.kind,
    register: definition.register,
    part: tally.part ?? null,
    way,
    path,
    per,
    time: choices.times.find(one => JSON.stringify(one.time) === JSON.stringify(tally.time))?.id ?? '',
    reached: tally.reached ?? null,
    conditions,
    met: Object.fromEntries(Object.entries(met).filter(([name, value]) => JSON.stringify(conditions[name]) !== JSON.stringify(value))),
    by: [...(tally.by ?? [])],
  }
}

const isOpen = (column: Column): boolean => !column.sealed && !column.citizen && !column.hidden
const things: readonly Column['kind'][] = ['ref', 'text', 'choice', 'coded', 'date', 'month']
const kinds: readonly Column['kind'][] = ['choice', 'choices', 'coded', 'flag']
const isKind = (column: Column): boolean => kinds.includes(column.kind) || (column.kind === 'computed' && column.options !== undefined)

const named = ([path, { zh, en }]: [string, Column]): Choice => ({ path, zh, en })

/** Columns of kinds one reference away: a member's sex behind a record of a member. */
function referred(registers: ReadonlyMap<string, AnyRegister>, name: string, column: Column): [string, Column][] {
  const target = column.kind === 'ref' ? registers.get(column.to) : undefined
  if (!target) return []
  return columnsOf(target)
    .filter(([, of]) => isOpen(of) && kinds.includes(of.kind))
    .map(([of, reached]) => [`${name}.${of}`, { ...reached, zh: `${column.zh}·${reached.zh}`, en: `${column.en}: ${reached.en}` }])
}

/** Ages and times of joining: of the record itself, or of whom it refers to. */
function bandsOf(registers: ReadonlyMap<string, AnyRegister>, [name, column]: [string, Column]): Choice[] {
  const banded = (path: string, day: string, of: string): Choice[] => {
    const banding = day === 'birthOn' ? 'age' : day === 'joinedOn' ? 'era' : null
    return banding
      ? [{ path: `${banding}(${path})`, zh: `${of}${bandings[banding].column.zh}`, en: `${of}${bandings[banding].column.en}` }]
      : []
  }
  const target = column.kind === 'ref' ? registers.get(column.to) : undefined
  if (!target) return column.kind === 'date' ? banded(name, name.replace('^', ''), '') : []
  return columnsOf(target).flatMap(([of, reached]) =>
    reached.kind === 'date' && isOpen(reached) ? banded(`${name}.${of}`, of, `${column.zh}·`) : [],
  )
}

function scalesOf(column: Column): { per: number; unit: string }[] {
  const kind = column.kind === 'computed' ? column.as : column.kind
  if (kind === 'money')
    return [
      { per: 100, unit: '元' },
      { per: 1_000_000, unit: '万元' },
    ]
  if (kind === 'integer') return [{ per: 1, unit: column.kind === 'integer' ? (column.unit?.[0] ?? '') : '' }]
  if (kind === 'decimal') return [{ per: column.kind === 'decimal' ? 10 ** column.places : 100, unit: '' }]
  return []
}

const ends = /(until|ended|valid|closed|left|withdrawn|dissolved)|Until$/i

/** By each day; and for rows with a first and a last day, in being at the end or on any day. */
function timesOf(columns: readonly [string, Column][]): TimeChoice[] {
  const days = columns.filter(([, column]) => column.kind === 'date' || (column.kind === 'computed' && column.as === 'date'))
  const months = columns.filter(([, column]) => column.kind === 'month')
  const firsts = days.filter(([name]) => !ends.test(name))
  const lasts = days.filter(([name]) => ends.test(name))
  return [
    ...days.map(([path, { zh, en }]): TimeChoice => ({ id: `on ${path}`, time: { on: path }, zh: `按${zh}`, en: `by ${en}` })),
    ...months.map(([path, { zh, en }]): TimeChoice => ({ id: `month ${path}`, time: { month: path }, zh: `按${zh}`, en: `by ${en}` })),
    ...firsts.slice(0, 2).flatMap(([from, first]) =>
      lasts.slice(0, 2).flatMap(([until, last]): TimeChoice[] => [
        {
          id: `at ${from} ${until}`,
          time: { at: 'end', from, until },
          zh: `期末有效（${first.zh}—${last.zh}）`,
          en: `in being at the end (${first.en} to ${last.en})`,
        },
        {
          id: `open ${from} ${until}`,
          time: { open: from, until },
          zh: `期间内有效（${first.zh}—${last.zh}）`,
          en: `in being in the period (${first.en} to ${last.en})`,
        },
      ]),
    ),
    ...firsts.slice(0, 2).map(
      ([from, first]): TimeChoice => ({
        id: `at ${from}`,
        time: { at: 'end', from },
        zh: `截至期末累计（${first.zh}）`,
        en: `up to the end (${first.en})`,
      }),
    ),
  ]
}

function shapeOf(column: Column): FilterShape | null {
  if (column.kind === 'choice' || column.kind === 'choices') return 'options'
  if (column.kind === 'coded') return 'codes'
  if (column.kind === 'flag') return 'flag'
  if (column.kind === 'date') return 'days'
  if (column.kind === 'ref') return 'reference'
  return column.kind === 'integer' || column.kind === 'money' || column.kind === 'decimal' ? 'numbers' : null
}

function measureFrom({ way, path, per }: OwnTallyDraft): Measure | null {
  if (way === 'count') return { count: true }
  if (path === null) return null
  if (way === 'distinct') return { distinct: path }
  return { [way]: path, ...(per === 1 ? {} : { per }) } as Measure // cast: the name of a way with its path is a measure
}

function measureOf(measure: Measure): [Measuring, string | null, number] {
  if ('count' in measure) return ['count', null, 1]
  if ('distinct' in measure) return ['distinct', measure.distinct, 1]
  const [way = 'sum', path = null] = Object.entries(measure).find(([name]) => name !== 'per') ?? []
  return [way as Measuring, path as string | null, measure.per ?? 1] // cast: what is left of a measure is its way and path
}

function whereFrom(choices: OwnChoices, conditions: Record<string, string[]>): Where {
  const where: Record<string, Where[string]> = {}
  for (const [path, values] of Object.entries(conditions)) {
    const shape = choices.conditions.find(one => one.name === path)?.shape
    const [first] = values
    if (!shape || first === undefined) continue
    if (shape === 'flag') {
      if (values.length === 1) where[path] = first === 'true'
    } else if (shape === 'days' || shape === 'numbers') {
      const [from = '', to = ''] = first.split('..')
      const bound = (text: string): string | number => (shape === 'numbers' ? Number(text) : text)
      where[path] = { ...(from ? { from: bound(from) } : {}), ...(to ? { to: bound(to) } : {}) }
    } else where[path] = values
  }
  return where
}

/** Conditions as the filters of a list write them. */
function written(where: Where): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(where).flatMap(([path, wanted]) => {
      if (typeof wanted === 'object' && !Array.isArray(wanted) && ('from' in wanted || 'to' in wanted)) {
        const { from = '', to = '' } = wanted as { from?: string | number; to?: string | number } // cast: told apart by its entries
        return [[path, [`${from}..${to}`]]]
      }
      if (Array.isArray(wanted)) return [[path, wanted.map(String)]]
      return typeof wanted === 'object' ? [] : [[path, [String(wanted)]]]
    }),
  )
}
