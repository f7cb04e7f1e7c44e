import { titledColumns } from '../../derive/form.ts'
import type { Columns } from '../../language/column.ts'
import { type AnyRegister, columnsOf, isRestricted } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { directoryNames, namesOf } from './label.ts'

type Values = Record<string, unknown>

/** Drafts with the titles of what they refer to, where a column is such a title (`titleOf`) and was left empty: nobody types a name that is on record. */
export async function withTitles<D extends { values: Values }>(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  drafts: readonly D[],
): Promise<readonly D[]> {
  const wanted = new Map<string, Set<number>>()
  const each = (columns: Columns, values: Values, visit: (name: string, to: string, id: number) => void): void => {
    for (const [name, ref, to] of titledColumns(columns)) {
      const id = values[ref]
      if (isEmpty(values[name]) && typeof id === 'number') visit(name, to, id)
    }
  }
  const parts = columnsOf(reg).flatMap(([name, column]) =>
    column.kind === 'lines' && titledColumns(column.of).length ? [[name, column.of] as const] : [],
  )
  const linesIn = (values: Values, part: string): Values[] => (Array.isArray(values[part]) ? values[part].filter(isRow) : [])
  const note = (_: string, to: string, id: number): void => void (wanted.get(to) ?? wanted.set(to, new Set()).get(to))?.add(id)
  for (const { values } of drafts) {
    each(reg.columns, values, note)
    for (const [part, of] of parts) for (const line of linesIn(values, part)) each(of, line, note)
  }
  if (wanted.size === 0) return drafts
  const names = new Map<string, ReadonlyMap<number, string>>()
  for (const [to, ids] of wanted) {
    const target = engine.registers[to]
    if (!target || (isRestricted(target) && target.compartment !== reg.compartment)) continue
    names.set(to, await (to === engine.names.organization ? directoryNames(tx, [...ids]) : namesOf(tx, target, viewer.district, [...ids])))
  }
  const filled = (columns: Columns, values: Values): Values => {
    const titles: Values = {}
    each(columns, values, (name, to, id) => {
      const title = names.get(to)?.get(id)
      if (title) titles[name] = title
    })
    return { ...values, ...titles }
  }
  return drafts.map(draft => {
    const values = filled(reg.columns, draft.values)
    for (const [part, of] of parts)
      if (Array.isArray(values[part])) values[part] = values[part].map((line: unknown) => (isRow(line) ? filled(of, line) : line))
    return { ...draft, values }
  })
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''
const isRow = (value: unknown): value is Values => typeof value === 'object' && value !== null
