import { type GivenColumn, givenColumns } from '../../derive/form.ts'
import { quote, snake, tableOf } from '../../derive/names.ts'
import type { Columns } from '../../language/column.ts'
import { type AnyRegister, columnsOf, isRestricted } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { directoryNames, namesOf } from './label.ts'

type Values = Record<string, unknown>

/** What is asked of one register: the records, and their columns; null stands for their titles. */
interface Asked {
  ids: Set<number>
  held: Set<string | null>
}

/**
 * Drafts with what the records they refer to hold already, where a column is filled from there (`titleOf`, `givenBy`) and was left empty: nobody types
 * what is on record. Only what the viewer may read is taken over, nothing that is sealed, and of a restricted compartment only within it.
 */
export async function withGiven<D extends { values: Values }>(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  drafts: readonly D[],
): Promise<readonly D[]> {
  const own = givenColumns(reg.columns)
  const parts = columnsOf(reg).flatMap(([name, column]) => {
    const given = column.kind === 'lines' ? givenColumns(column.of) : []
    return given.length ? [[name, given] as const] : []
  })
  const wanted = new Map<string, Asked>()
  for (const { values } of drafts) {
    ask(wanted, own, values)
    for (const [part, given] of parts) for (const line of linesIn(values[part])) ask(wanted, given, line)
  }
  if (wanted.size === 0) return drafts
  const found = new Map<string, ReadonlyMap<number, Values>>()
  for (const [to, asked] of wanted) {
    const target = engine.registers[to]
    if (target && (!isRestricted(target) || target.compartment === reg.compartment))
      found.set(to, await factsOf(tx, engine, viewer, target, asked))
  }
  return drafts.map(draft => {
    const values = { ...draft.values, ...answers(found, own, draft.values) }
    for (const [part, given] of parts)
      if (Array.isArray(values[part]))
        values[part] = values[part].map((line: unknown) => (isRow(line) ? { ...line, ...answers(found, given, line) } : line))
    return { ...draft, values }
  })
}

function ask(wanted: Map<string, Asked>, given: readonly GivenColumn[], values: Values): void {
  for (const { column, reference, to, held } of given) {
    const id = values[reference]
    if (!isEmpty(values[column]) || typeof id !== 'number') continue
    const asked = wanted.get(to) ?? { ids: new Set(), held: new Set() }
    wanted.set(to, asked)
    asked.ids.add(id)
    asked.held.add(held)
  }
}

const titleKey = ''

async function factsOf(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  target: AnyRegister,
  asked: Asked,
): Promise<ReadonlyMap<number, Values>> {
  const ids = [...asked.ids]
  const facts = new Map<number, Values>()
  if (asked.held.has(null)) {
    const names = target.name === engine.names.organization ? directoryNames(tx, ids) : namesOf(tx, target, viewer.district, ids)
    for (const [id, name] of await names) facts.set(id, { [titleKey]: name })
  }
  const columns = [...asked.held].filter(held => held !== null && plainColumns(target.columns).includes(held)) as string[] // cast: null is filtered out
  if (columns.length === 0) return facts
  const rows = await tx.rows<Values & { id: number }>(
    `select id, ${columns.map(name => quote(snake(name))).join(', ')} from ${quote(tableOf(target))}
     where district_id = $1 and id = any($2::bigint[])`,
    [viewer.district, ids],
  )
  for (const row of rows)
    facts.set(row.id, { ...facts.get(row.id), ...Object.fromEntries(columns.map(name => [name, row[snake(name)] ?? null])) })
  return facts
}

/** Columns that stand on the row as a draft takes them. */
const plainColumns = (columns: Columns): string[] =>
  Object.entries(columns).flatMap(([name, { kind, sealed, citizen }]) =>
    sealed || citizen || kind === 'lines' || kind === 'files' || kind === 'record' ? [] : [name],
  )

const answers = (found: ReadonlyMap<string, ReadonlyMap<number, Values>>, given: readonly GivenColumn[], values: Values): Values =>
  Object.fromEntries(
    given.flatMap(({ column, reference, to, held }) => {
      const id = values[reference]
      const fact = isEmpty(values[column]) && typeof id === 'number' ? found.get(to)?.get(id)?.[held ?? titleKey] : undefined
      return isEmpty(fact) ? [] : [[column, fact]]
    }),
  )

const linesIn = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isRow) : [])
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''
const isRow = (value: unknown): value is Values => typeof value === 'object' && value !== null
