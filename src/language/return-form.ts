import type { CellPeriod, Every } from './form-period.ts'
import type { Words } from './words.ts'

/** A cell of a form as it is shown. */
export interface FormGridCell {
  at: string
  row: number
  column: number
  rows: number
  columns: number
  kind: 'text' | 'number' | 'formula' | 'empty'
  text: string
  format: string
  bold: boolean
  align: 'left' | 'center' | 'right' | null
  bordered: boolean
}

/** A sheet of a form as it is shown: its cells row by row, those that merged cells cover left out; widths in pixels. */
export interface FormGrid {
  name: string
  rows: number
  columns: number
  widths: number[]
  cells: FormGridCell[]
}

/** Words that a form asks for and the product knows. */
export const formWords = {
  organization: ['填报单位', 'The reporting organization'],
  period: ['所属期间', 'The period'],
  day: ['填报日期', 'The day of the return'],
  writer: ['填报人', 'Who hands it in'],
} as const satisfies Record<string, Words>

/** One of them. */
export type FormWord = keyof typeof formWords

/** What a cell of a form shows: a figure (of an organization and a period, or a part of it by one kind), words, or nothing of ours. */
export interface FormCell {
  sheet: string
  cell: string
  /** The headings that the cell stands under, outermost first. */
  heading: string
  kind: 'figure' | 'words' | 'none'
  /** Key of the figure; of a part `key[path=code]`. */
  key: string | null
  word: FormWord | null
  /** Null means the form's own organization. */
  org: number | null
  period: CellPeriod
  /** What the form counts it in: `万元`, `%`; empty for the figure's own unit. */
  unit: string
  /** How sure the proposal is, 0 to 1. */
  confidence: number
  why: { zh: string; en: string }
  runnerUp: { key: string; confidence: number } | null
  /** Whether the writer has confirmed it. Only confirmed cells are filled. */
  settled: boolean
}

/** A period of a form and what became of its return; nothing is begun where `id` is null. */
export interface ReturnHead {
  id: number | null
  from: string
  to: string
  /** Which return of its period: a corrected one is the second. */
  number: number
  state: 'waiting' | 'draft' | 'handed-in'
  due: string | null
  at: string | null
  by: string | null
}

/** A form (上级报表) as it stands in the list. */
export interface FormHead {
  id: number
  org: number
  orgName: string
  name: string
  /** From whom it comes and to whom it goes back. */
  recipient: string
  every: Every
  /** The day of the month after the period on which it is due. */
  dueDay: number | null
  version: number
  /** Cells confirmed, and cells with a proposal still open. */
  cells: number
  open: number
  updatedAt: string
  updatedBy: string
  ended: boolean
  next: ReturnHead
  last: ReturnHead | null
}

/** A form with its sheets, the mapping of its cells, its versions and its returns. */
export interface Form extends FormHead {
  grids: FormGrid[]
  mapping: FormCell[]
  mayWrite: boolean
  versions: { version: number; at: string; by: string; act: string }[]
  returns: ReturnHead[]
}

/** A cell of a return: the figure behind it and what the form shows. */
export interface ReturnCell {
  sheet: string
  cell: string
  heading: string
  key: string | null
  zh: string
  en: string
  org: number
  orgName: string
  from: string
  to: string
  /** In the figure's unit. */
  value: string | null
  /** As it is written into the cell: a decimal number, or words; null for an empty cell. */
  written: string | null
  isNumber: boolean
  /** As the cell shows it. */
  text: string
  /** Records behind it when it was frozen, or now. */
  records: number | null
  /** `empty`: no record says; `outside`: of an organization that the viewer may not ask for; `future`: the days have not begun. */
  state: 'filled' | 'empty' | 'outside' | 'future'
  /** For a return that is handed in: what the cell would show now, where that differs. */
  now: string | null
}

/** A cell whose value differs from the return before. */
export interface ReturnChange {
  sheet: string
  cell: string
  heading: string
  zh: string
  en: string
  last: string | null
  now: string | null
  /** Null where one of them is no number. */
  difference: string | null
}

/** A return (上报) of a form for a period. */
export interface FormReturn extends ReturnHead {
  form: { id: number; name: string; recipient: string; org: number; orgName: string; every: Every; open: number }
  /** Version of the mapping it was filled by. */
  version: number
  grids: FormGrid[]
  cells: ReturnCell[]
  /** The return that the changes are against. */
  against: ReturnHead | null
  changes: ReturnChange[]
  mayHandIn: boolean
  digest: string | null
  history: ReturnHead[]
}
