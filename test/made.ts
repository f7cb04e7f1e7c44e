import { type Random, randomOf } from '../src/demo/random.ts'
import { columnsOf, type AnyRegister } from '../src/language/register.ts'
import type { Column, ColumnKind, ColumnOf, Columns } from '../src/language/column.ts'
import { codesOf } from '../src/language/code-table.ts'
import { makeIdentityNumber, syntheticRegion } from '../src/language/identity-number.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import { isWithin, type Viewer } from '../src/language/viewer.ts'
import { recordMany } from '../src/engine/record/act.ts'
import type { Given } from '../src/engine/record/batch.ts'
import type { Engine } from '../src/engine/engine.ts'
import type { Making, Values } from './made/area.ts'
import { madeOf } from './made/areas.ts'
import { organizationTypeRule } from '../src/codes/organization-type.ts'
import type { World } from './world.ts'

/** What a made draft gets beside its own: values over the made ones, its programme, steps gone through already, who enters it. */
export interface MadeWith {
  values?: Values
  programme?: number | null
  steps?: readonly string[]
}

/** Makes valid drafts of any register from its declaration: made values only, the same at each run. */
export interface Maker {
  /** A draft whose dated column is the day; references are recorded first. */
  draft: (reg: AnyRegister, org: OrganizationNode, day: string, wanted?: MadeWith) => Promise<Given>
  /** Records drafts made for the days, in one batch; ids in their order. */
  record: (
    reg: AnyRegister,
    org: OrganizationNode,
    days: readonly string[],
    wanted?: MadeWith | ((i: number) => MadeWith),
    by?: Viewer,
  ) => Promise<number[]>
  /** A record of another register that one of this organization may refer to. */
  referred: (to: string, org: OrganizationNode) => Promise<number>
  /** The programme that records of registers belong to that must have one. */
  programme: () => Promise<number>
  /** The records of a register are gone: what refers to one gets a new one. */
  forget: (register: string) => void
}

/** A maker over a world. `branches` are the organizations that keep rolls; all drafts are entered by a role that may write the register. */
export function openMaker(world: Pick<World, 'engine' | 'as' | 'district'>, branches: readonly OrganizationNode[], seed = 'made'): Maker {
  const { engine } = world
  const streams = new Map<string, Random>()
  /** Each register draws from a stream of its own, so that a new register moves nothing in another. */
  const chanceOf = (register: string): Random => {
    const stream = streams.get(register) ?? randomOf(`${seed}/${register}`)
    streams.set(register, stream)
    return stream
  }
  const kept = new Map<string, number>()
  let serial = 0
  const nth = new Map<string, number>()
  const context = (register: string, org: OrganizationNode, day: string): Making => {
    serial += 1
    nth.set(register, (nth.get(register) ?? 0) + 1)
    const random = chanceOf(register)
    return { serial, nth: nth.get(register) ?? 1, pick: list => random.pick(list), int: random.int, day, org }
  }

  const referred: Maker['referred'] = async (to, org) => {
    if (to === engine.names.organization) return org.id
    const reg = engine.registers[to]
    if (!reg) throw new Error(`no register ${to}`)
    const at = placeFor(reg, org)
    const key = `${to} ${at.id}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const settled = madeOf(to)?.settled
    const [id] = await record(reg, at, ['2018-03-01'], settled ? { steps: settled } : {})
    if (id === undefined) throw new Error(`no ${to}`)
    kept.set(key, id)
    return id
  }
  /** Members stand in branches: what refers to one from above names one of a branch below. */
  const placeFor = (reg: AnyRegister, org: OrganizationNode): OrganizationNode => {
    if (reg.name !== engine.names.member || organizationTypeRule[org.type as keyof typeof organizationTypeRule]?.roll) return org
    const below = branches.find(branch => isWithin(branch.path, org.path))
    if (!below) throw new Error(`no branch below ${org.name}`)
    return below
  }
  const fill = async (columns: Columns, org: OrganizationNode, making: Making, given: Values): Promise<Values> => {
    const values: Values = {}
    for (const [name, column] of Object.entries(columns)) {
      if (name in given) values[name] = given[name]
      else if (column.kind === 'ref') values[name] = await referred(column.to, org)
      else if (column.kind === 'lines') values[name] = [await fill(column.of, org, making, {})]
      else values[name] = made(column, making, { ...given, ...values })
    }
    for (const name of Object.keys(values)) if (columns[name]?.kind === 'computed' || values[name] === undefined) delete values[name]
    return values
  }
  const draft: Maker['draft'] = async (reg, org, day, { values = {}, programme, steps } = {}) => {
    const making = context(reg.name, org, day)
    const given = { [reg.day]: day, ...madeOf(reg.name)?.values?.(making), ...values }
    const belongs = programme ?? (reg.programme === 'required' ? await maker.programme() : null)
    return {
      org: org.id,
      ...(reg.programme ? { programme: belongs } : {}),
      values: await fill(reg.columns, org, making, given),
      ...(steps ? { steps } : {}),
      acceptWarnings: true,
    }
  }
  const record: Maker['record'] = async (reg, org, days, wanted = {}, by) => {
    const drafts: Given[] = []
    for (const [i, day] of days.entries()) drafts.push(await draft(reg, org, day, typeof wanted === 'function' ? wanted(i) : wanted))
    const viewer = by ?? writerOf(world, reg, org)
    const { ids, problems } = await recordMany(engine, viewer, reg, drafts, { acceptWarnings: true })
    if (ids.length !== days.length) throw new Error(`${reg.name}: ${JSON.stringify(problems)}`)
    return ids
  }
  const forget = (register: string): void => {
    for (const key of kept.keys()) if (key.startsWith(`${register} `)) kept.delete(key)
  }
  const maker: Maker = { draft, record, referred, forget, programme: () => referred(engine.names.programme, world.district) }
  return maker
}

/** Who enters a register at an organization: the first of its roles, at the place itself. */
export const writerOf = (world: Pick<World, 'as'>, reg: AnyRegister, org: OrganizationNode): Viewer =>
  world.as(reg.may.write[0] ?? 'clerk', org)

/** Columns of a register that anybody could change without touching a rule: a text that is nobody's day or number. */
export function plainColumn(reg: AnyRegister): string {
  const found = columnsOf(reg).find(
    ([, column]) => !column.sealed && ((column.kind === 'text' && !column.pattern) || column.kind === 'longText'),
  )
  if (!found) throw new Error(`${reg.name} has no plain text`)
  return found[0]
}

/** Registers whose records come from an act or a rule of their own, and are made by it. */
export const byAct = (engine: Engine): readonly string[] => [engine.names.organization, engine.names.membership]

type Made = { [K in ColumnKind]: (column: ColumnOf<K>, making: Making, values: Values) => unknown }

/** One line for each kind of column; an optional day and optional lists of records stay empty, for days and records follow rules of their registers. */
const kinds: Made = {
  text: (column, { serial }) => {
    const text = `${column.zh}${serial}`.slice(-(column.max ?? 500))
    return column.pattern && !column.pattern.test(text) ? undefined : text
  },
  longText: (column, { serial }) => `${column.zh}${serial}，如实记录。`,
  integer: (column, { int }) => int(column.min ?? 0, Math.min(column.max ?? 20, (column.min ?? 0) + 20)),
  money: (_, { int }) => int(1, 50) * 10_000,
  decimal: (column, { int }) => int(column.min ?? 0, Math.min(column.max ?? 20, (column.min ?? 0) + 20)) * 10 ** column.places,
  date: (column, { day }) => (column.required ? day : undefined),
  moment: (column, { day }) => (column.required ? `${day}T09:00:00+08:00` : undefined),
  month: (_, { day }) => day.slice(0, 7),
  flag: column => column.default ?? false,
  choice: (column, { pick }) => pick(Object.keys(column.options)),
  choices: (column, { pick }) => [pick(Object.keys(column.options))],
  coded: (column, { pick }) => column.default ?? pick(codesOf(column.table)),
  ref: () => undefined,
  refs: () => undefined,
  record: () => undefined,
  lines: () => undefined,
  identity: (column, { serial }, values) =>
    makeIdentityNumber(
      syntheticRegion,
      String(values[column.birth ?? ''] ?? '1980-01-01'),
      2 * (serial % 499) + (values[column.sex ?? ''] === '2' ? 2 : 1),
    ),
  phone: (_, { serial }) => `1390000${String(serial % 10_000).padStart(4, '0')}`,
  files: () => undefined,
  computed: () => undefined,
}

const made = (column: Column, making: Making, values: Values): unknown =>
  (kinds[column.kind] as (column: Column, making: Making, values: Values) => unknown)(column, making, values) // cast: the table pairs each kind with its own column type
