import type { Column, ColumnKind } from '../language/column.ts'
import { talliesOf } from '../language/indicator.ts'
import { type AnyRegister, columnsOf } from '../language/register.ts'

/** A column that a list can show. */
export interface ListColumn {
  name: string
  column: Column
  /** Shown unless the reader chooses otherwise. */
  shown: boolean
  sortable: boolean
  /** Numbers stand at the right. */
  numeric: boolean
}

/** How a filter is asked for. */
export type FilterShape = 'options' | 'codes' | 'flag' | 'days' | 'numbers' | 'reference'

/** A filter above the list. */
export interface ListFilter {
  name: string
  column: Column
  shape: FilterShape
}

/** The columns of a list in the order of the declaration; title and day are always among those shown. */
export function listColumns(reg: AnyRegister): ListColumn[] {
  return columnsOf(reg).flatMap(([name, column]) => {
    const look = looks[column.kind]
    if (!look || column.hidden) return []
    const numeric =
      column.kind === 'computed'
        ? column.as !== 'text' && column.as !== 'date'
        : look.numeric && !(column.kind === 'integer' && column.year)
    return [
      {
        name,
        column,
        shown: Boolean(column.list) || name === reg.title || name === reg.day,
        sortable: look.sortable && !column.citizen,
        numeric,
      },
    ]
  })
}

/**
 * Whether rows go on after their day, so that a period's list shows those begun by its end, not only those begun within it:
 * they have a last day, come about by an act, are people, or count by another day than their own.
 */
export function outlasts(reg: AnyRegister): boolean {
  if (reg.entry === 'act' || reg.subject === 'id' || reg.oneADay) return true
  if (columnsOf(reg).some(([name, column]) => column.kind === 'date' && /^(until|ended|closedOn|valid)|Until$/.test(name))) return true
  const tallies = Object.values(reg.indicators ?? {}).flatMap(talliesOf)
  const day = (path: string) => path.replace('^', '') === reg.day
  return tallies.some(
    ({ of, time }) => (of ?? reg.name) === reg.name && ('at' in time || 'open' in time || ('on' in time && !day(time.on))),
  )
}

/** The columns that a phone's card shows: the title, the day, and the first other one of the list. */
export function cardColumns(reg: AnyRegister): { title: string; day: string; third: string | null } {
  const third = listColumns(reg).find(entry => entry.shown && entry.name !== reg.title && entry.name !== reg.day)
  return { title: reg.title, day: reg.day, third: third?.name ?? null }
}

/** The texts that the search box of a list looks into; none where all of them tell of citizens (no search by name, EMG-43). */
export function searchedColumns(reg: AnyRegister): [string, Column][] {
  const open = columnsOf(reg).filter(([, column]) => !column.sealed && !column.citizen)
  const found = open.filter(([, column]) => column.find)
  return found.length ? found : open.filter(([name]) => name === reg.title)
}

/** The filters of a list: choices, codes, flags and references by themselves, days and numbers where declared. */
export function listFilters(reg: AnyRegister): ListFilter[] {
  return columnsOf(reg).flatMap(([name, column]) => {
    const { shape, offered } = filters[column.kind]
    if (!shape || column.sealed || column.citizen || column.hidden || !(offered || column.filter)) return []
    return [{ name, column, shape }]
  })
}

const words = { sortable: true, numeric: false }
const numbers = { sortable: true, numeric: true }
const several = { sortable: false, numeric: false }

/** How a kind looks in a list; null where it does not fit into a cell. */
const looks: Record<ColumnKind, { sortable: boolean; numeric: boolean } | null> = {
  text: words,
  longText: several,
  integer: numbers,
  money: numbers,
  decimal: numbers,
  date: words,
  moment: words,
  month: words,
  flag: words,
  choice: words,
  choices: several,
  coded: words,
  ref: words,
  refs: several,
  record: words,
  lines: several,
  identity: several,
  phone: several,
  files: null,
  computed: words,
}

/** How a kind is filtered, and whether the filter is offered without being declared. */
const filters: Record<ColumnKind, { shape: FilterShape | null; offered: boolean }> = {
  text: { shape: null, offered: false },
  longText: { shape: null, offered: false },
  integer: { shape: 'numbers', offered: false },
  money: { shape: 'numbers', offered: false },
  decimal: { shape: 'numbers', offered: false },
  date: { shape: 'days', offered: false },
  moment: { shape: null, offered: false },
  month: { shape: null, offered: false },
  flag: { shape: 'flag', offered: true },
  choice: { shape: 'options', offered: true },
  choices: { shape: 'options', offered: true },
  coded: { shape: 'codes', offered: true },
  ref: { shape: 'reference', offered: true },
  refs: { shape: 'reference', offered: true },
  record: { shape: null, offered: false },
  lines: { shape: null, offered: false },
  identity: { shape: null, offered: false },
  phone: { shape: null, offered: false },
  files: { shape: null, offered: false },
  computed: { shape: null, offered: false },
}
