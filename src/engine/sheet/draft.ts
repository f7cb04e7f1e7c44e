import { readCell, textOf } from '../../derive/sheet-cell.ts'
import { listedPart, type SheetField, standardKeys, stepsTo } from '../../derive/sheet.ts'
import type { Column } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { ReadRow, SheetCell } from '../../office/sheet-read.ts'
import type { Given } from '../record/batch.ts'
import type { Places } from './place.ts'
import type { References, Wanted } from './reference.ts'
import { want } from './reference.ts'

/** What rows are read with. */
export interface DraftContext {
  reg: AnyRegister
  fields: readonly (SheetField | null)[]
  /** Values of columns that the sheet does not have. */
  defaults: Readonly<Record<string, unknown>>
  /** Rows of the sheets of parts by the number that joins them. */
  parts: readonly PartRows[]
  org: number
  programme: number | null
  programmeRegister: string
  places: Places
  references: References
}

/** The rows of one part's sheet by row number. */
export interface PartRows {
  part: string
  sheet: string
  fields: readonly (SheetField | null)[]
  rows: ReadonlyMap<string, readonly ReadRow[]>
}

/** A row read: the draft, and the sheet and row of each line of its parts. */
export interface RowDraft {
  row: number
  draft: Given
  lines: Record<string, { sheet: string; row: number }[]>
}

/** Reads one row of a sheet as a draft; what cannot be read is a problem at its column. */
export function draftOfRow(context: DraftContext, { row, cells }: ReadRow): RowDraft {
  const problems: Problem[] = []
  const values: Record<string, unknown> = { ...context.defaults }
  const lines: RowDraft['lines'] = {}
  const org = placeOf(context, cellOf(context.fields, cells, standardKeys.org), problems)
  const addLine = (part: string, line: unknown, from: { sheet: string; row: number }): void => {
    ;(values[part] ??= []) as unknown[] // cast: lines are put here alone
    ;(values[part] as unknown[]).push(line)
    ;(lines[part] ??= []).push(from)
  }
  context.fields.forEach((field, i) => {
    if (!field?.column) return
    const [part, option] = field.key.split('#')
    const value = valueOf(context, field.column, cells[i] ?? null, org, field.key, problems)
    if (option === undefined) values[field.key] = value
    else for (const line of listedLines(context.reg, part ?? '', option, value)) addLine(part ?? '', line, { sheet: '', row })
  })
  const number = textOf(cellOf(context.fields, cells, standardKeys.row))
  for (const { part, sheet, fields, rows } of context.parts)
    for (const line of rows.get(number) ?? []) {
      const at = `${part}.${(lines[part] ?? []).length}.`
      const read: Record<string, unknown> = {}
      fields.forEach((field, i) => {
        if (field?.column) read[field.key] = valueOf(context, field.column, line.cells[i] ?? null, org, `${at}${field.key}`, problems)
      })
      addLine(part, read, { sheet, row: line.row })
    }
  const steps = stepsOf(context, cells, problems)
  return { row, draft: { org, programme: programmeOf(context, cells, org, problems), values, steps, problems }, lines }
}

/** Notes the records that a row names, to be looked up before the rows are read. */
export function wantedBy(
  wanted: Wanted,
  fields: readonly (SheetField | null)[],
  cells: readonly SheetCell[],
  programmeRegister: string,
): void {
  fields.forEach((field, i) => {
    const cell = cells[i] ?? null
    if (field?.key === standardKeys.programme && textOf(cell) !== '') want(wanted, programmeRegister, textOf(cell))
    if (field?.column?.kind !== 'ref' && field?.column?.kind !== 'refs') return
    const read = readCell(field.column, cell)
    if ('names' in read) for (const name of read.names) want(wanted, field.column.to, name)
  })
}

/** The cell of a standard column; nothing where the sheet does not have it. */
export function cellOf(fields: readonly (SheetField | null)[], cells: readonly SheetCell[], key: string): SheetCell {
  const at = fields.findIndex(field => field?.key === key)
  return at < 0 ? null : (cells[at] ?? null)
}

function valueOf(context: DraftContext, column: Column, cell: SheetCell, org: number, at: string, problems: Problem[]): unknown {
  const read = readCell(column, cell)
  if ('value' in read) return read.value
  if ('problem' in read) {
    problems.push(error(...read.problem, at))
    return null
  }
  const to = column.kind === 'ref' || column.kind === 'refs' ? column.to : ''
  const ids = read.names.flatMap(name => {
    const found = context.references.find(to, name, org)
    if ('id' in found) return found.id
    problems.push(notFound(column, name, found.several, at))
    return []
  })
  return column.kind === 'refs' ? ids : (ids[0] ?? null)
}

function notFound(column: { zh: string; en: string }, name: string, several: number, at: string): Problem {
  return several > 1
    ? error(
        'ambiguous',
        `“${column.zh}”有 ${several} 个“${name}”，请写成“${name}（组织代码）”`,
        `${column.en}: there are ${several} named ${name}; write ${name} with the organization code in brackets`,
        at,
      )
    : error(
        'no-such-record',
        `“${column.zh}”没有找到“${name}”，请核对名称，或先登记；也可能不在您的范围内`,
        `${column.en}: there is no ${name}; check the name, or record it first; it may lie outside your scope`,
        at,
      )
}

function placeOf({ places, org }: DraftContext, cell: SheetCell, problems: Problem[]): number {
  const text = textOf(cell)
  if (text === '') return org
  const found = places.find(text)
  if ('org' in found) return found.org.id
  problems.push(
    found.several > 1
      ? error(
          'ambiguous',
          `有 ${found.several} 个组织叫“${text}”，请填组织代码`,
          `${found.several} organizations are called ${text}: give the code`,
          'org',
        )
      : error(
          'outside-scope',
          `没有找到组织“${text}”，可能写错、已撤销或不在您的范围内`,
          `There is no organization ${text}: it may be misspelt, dissolved or outside your scope`,
          'org',
        ),
  )
  return org
}

function programmeOf(context: DraftContext, cells: readonly SheetCell[], org: number, problems: Problem[]): number | null {
  const text = textOf(cellOf(context.fields, cells, standardKeys.programme))
  if (text === '') return context.programme
  const found = context.references.find(context.programmeRegister, text, org)
  if ('id' in found) return found.id
  problems.push(notFound({ zh: '专项行动', en: 'Programme' }, text, found.several, 'programme'))
  return null
}

/** The steps that a row has gone through already, by the state it names. */
function stepsOf({ reg, fields }: DraftContext, cells: readonly SheetCell[], problems: Problem[]): string[] {
  const text = textOf(cellOf(fields, cells, standardKeys.state))
  const state = Object.entries(reg.states).find(([name, { zh, en }]) => [name, zh, en].includes(text))?.[0]
  if (text === '' || state === reg.ahead) return []
  const steps = state === undefined ? undefined : stepsTo(reg, state)
  if (steps) return steps
  problems.push(
    error(
      'no-such-state',
      `记录状态“${text}”不能导入，请改正或留空`,
      `Records cannot come in as ${text}: mend it or leave it empty`,
      'state',
    ),
  )
  return []
}

function listedLines(reg: AnyRegister, part: string, option: string, ids: unknown): unknown[] {
  const column = reg.columns[part]
  const listed = column ? listedPart(column) : null
  return listed && Array.isArray(ids) ? ids.map(id => ({ [listed.ref]: id, [listed.choice]: option })) : []
}
