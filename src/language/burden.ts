import type { Words } from './words.ts'

/** Where filled fields came from: typed by hand, brought in by a sheet, written by the program, or a form that filled itself. */
export type FieldSource = 'hand' | 'sheet' | 'program' | 'form'

/** Fields by source, and new records. */
export interface FieldSums {
  hand: number
  sheet: number
  program: number
  records: number
}

/** Forms that fill themselves. */
export const formKinds = {
  report: ['总结', 'Summaries'],
  situation: ['情况报告', 'Situation reports'],
  sheet: ['导出的表格', 'Sheets exported'],
  archive: ['归档目录', 'Lists of yearly archives'],
} as const satisfies Record<string, Words>

/** One of them. */
export type FormKind = keyof typeof formKinds

/**
 * The burden of an organization over some months: fields, never people. The smallest unit is an organization and a month; no account, no name and no
 * time of day is kept with them.
 */
export interface Burden {
  total: FieldSums
  months: ({ month: string } & FieldSums)[]
  registers: ({ register: string } & FieldSums)[]
  /** The organization's own, and those directly below with all under them; `branches` are organizations that keep a roll. */
  below: ({ org: number; name: string; own: boolean; branches: number } & FieldSums)[]
  /** Organizations in scope that keep a roll, the own one included. */
  branches: number
  forms: { form: FormKind; forms: number; cells: number }[]
  /** The first month counted in the district; null where nothing is yet. */
  since: string | null
}
