import { initialValue } from '../../derive/form.ts'
import { textOf } from '../../derive/sheet-cell.ts'
import { sheetForms, type SheetForm, standardKeys } from '../../derive/sheet.ts'
import { checkIdentityNumber } from '../../language/identity-number.ts'
import { bars, error, type Problem, refuse, warning } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { ReadRow } from '../../office/sheet-read.ts'
import { mayWrite } from '../record/act.ts'
import { openBatch } from '../record/batch.ts'
import type { Engine } from '../engine.ts'
import { explained } from '../record/fault.ts'
import { cellOf, type DraftContext, draftOfRow, type PartRows, type RowDraft, wantedBy } from './draft.ts'
import { fileRefused, openSheet, type OpenedSheet, sheetsFor } from './open.ts'
import { placesOf } from './place.ts'
import { lookUpReferences, type Wanted } from './reference.ts'
import { recordedIndexes, twinRule } from './twin.ts'

/** What an import found: rows of the file, rows saved (all or none), and the problems of each row by its number in the sheet. */
export interface SheetImport {
  rows: number
  saved: number
  problems: { row: number; problems: Problem[] }[]
}

/** How a sheet is imported; `org` and `programme` are those of rows that name none. A dry run does everything and keeps nothing. */
export interface ImportOptions {
  org?: number
  programme?: number
  dryRun?: boolean
  acceptWarnings?: boolean
  /** The most rows taken, 100 000 unless said. */
  maxRows?: number
}

/**
 * Imports an .xlsx into a register, all or nothing, through the one door: every row gets the checks of the form, in one transaction with one audit link.
 * The file is read twice, row by row: once for its headings and what it refers to, once to write; neither its rows nor its drafts are held.
 * @throws Refused where the file as a whole cannot be taken
 */
export async function importSheet(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<SheetImport> {
  mayWrite(reg, viewer)
  if (reg.entry === 'act')
    throw refuse('not-by-sheet', `“${reg.zh}”由办理事项产生，不能导入`, `${reg.en} comes about by other acts and cannot be imported`)
  try {
    const survey = await surveyOf(engine, reg, bytes, options)
    if (survey.unfit) return { rows: survey.rows, saved: 0, problems: survey.problems }
    return await recordRows(engine, viewer, reg, bytes, survey, options)
  } catch (fault) {
    if (fault instanceof Undone) return fault.result
    throw explained(fileRefused(fault), reg)
  }
}

/** Carries the result out of a transaction that is to leave nothing. */
class Undone extends Error {
  readonly result: SheetImport
  constructor(result: SheetImport) {
    super('undone')
    this.result = result
  }
}

const maxRowsOf = (options: ImportOptions): number => options.maxRows ?? 100_000
const portionSize = 1000

interface Survey {
  sheet: string
  form: SheetForm
  rows: number
  problems: SheetImport['problems']
  /** Its headings are such that reading its rows would say nothing. */
  unfit: boolean
  defaults: Record<string, unknown>
  parts: PartRows[]
  wanted: Wanted
  /** Blind indexes of the identity numbers in the file, by column. */
  indexes: Map<string, string[]>
}

/** First reading: headings, the number of rows, what the rows refer to, and the rows of the parts. */
async function surveyOf(engine: Engine, reg: AnyRegister, bytes: Uint8Array, options: ImportOptions): Promise<Survey> {
  const [form, ...partForms] = sheetForms(reg)
  const sheets = form ? sheetsFor(bytes, [form, ...partForms]) : new Map<SheetForm, string>()
  const sheet = form && sheets.get(form)
  if (!form || sheet === undefined) throw refuse('file.no-sheet', '文件里没有工作表', 'The file has no sheet')
  const opened = await openSheet(bytes, sheet, form, maxRowsOf(options))
  const survey: Survey = {
    sheet,
    form,
    rows: 0,
    problems: [],
    unfit: false,
    defaults: {},
    parts: [],
    wanted: new Map(),
    indexes: new Map(),
  }
  const top = [...opened.headings.problems, ...absent(engine, opened, survey, options)]
  for (const one of partForms)
    if (sheets.has(one)) survey.parts.push(await partOf(engine, bytes, one, sheets.get(one) ?? '', maxRowsOf(options) * 10, survey))
  const numbers = new Set<string>()
  for await (const { row, cells } of opened.rows) {
    survey.rows += 1
    wantedBy(survey.wanted, opened.headings.fields, cells, engine.names.programme)
    noteIdentities(engine, reg, survey, opened, cells)
    const number = textOf(cellOf(opened.headings.fields, cells, standardKeys.row))
    if (numbers.has(number) && survey.parts.some(part => part.rows.has(number)))
      survey.problems.push({
        row,
        problems: [
          error(
            'number-twice',
            `序号“${number}”重复，各工作表的行无法对应`,
            `The row number ${number} occurs twice: the sheets cannot be joined`,
          ),
        ],
      })
    numbers.add(number)
  }
  if (survey.rows === 0)
    top.push(
      error('no-rows', '表头下面没有数据，请从表头的下一行起填写', 'There are no rows below the headings: fill in from the next row on'),
    )
  for (const { sheet: name, rows } of survey.parts)
    for (const [number, lines] of rows)
      if (!numbers.has(number) || number === '')
        for (const line of lines)
          survey.problems.push({
            row: line.row,
            problems: [
              error(
                'no-such-number',
                `工作表“${name}”第 ${line.row} 行：主表中没有序号“${number}”`,
                `Sheet ${name}, row ${line.row}: the first sheet has no row number ${number}`,
              ),
            ],
          })
  if (top.length) survey.problems.unshift({ row: opened.headingRow, problems: top })
  survey.unfit ||= bars(top)
  return survey
}

/** Columns that the sheet does not have: their defaults, and a problem where one is required. */
function absent(engine: Engine, opened: OpenedSheet, survey: Survey, options: ImportOptions): Problem[] {
  return opened.headings.absent.flatMap(field => {
    if (!field.column) {
      const missing = field.key === standardKeys.programme && field.required && options.programme === undefined
      return missing ? [error('no-column', `缺少“${field.header}”一栏`, 'There is no column Programme')] : []
    }
    const value = initialValue(field.column, { today: engine.today() })
    const known = value !== null && !(Array.isArray(value) && value.length === 0)
    if (known) survey.defaults[field.key] = value
    if (!field.required) return []
    return known
      ? [
          warning(
            'default-column',
            `没有“${field.header}”一栏，全部按默认值登记`,
            `There is no column ${field.column.en}: every row takes the default`,
          ),
        ]
      : [error('no-column', `缺少必填的“${field.header}”一栏`, `The required column ${field.column.en} is missing`)]
  })
}

async function partOf(
  engine: Engine,
  bytes: Uint8Array,
  form: SheetForm,
  sheet: string,
  maxRows: number,
  survey: Survey,
): Promise<PartRows> {
  const rows = new Map<string, ReadRow[]>()
  const opened = await openSheet(bytes, sheet, form, maxRows)
  survey.unfit ||= bars(opened.headings.problems)
  if (opened.headings.problems.length)
    survey.problems.push({
      row: opened.headingRow,
      problems: opened.headings.problems.map(problem => inSheet(problem, sheet, opened.headingRow)),
    })
  for await (const line of opened.rows) {
    wantedBy(survey.wanted, opened.headings.fields, line.cells, engine.names.programme)
    const number = textOf(cellOf(opened.headings.fields, line.cells, standardKeys.row))
    const same = rows.get(number)
    if (same) same.push(line)
    else rows.set(number, [line])
  }
  return { part: form.part ?? '', sheet, fields: opened.headings.fields, rows }
}

function noteIdentities(engine: Engine, reg: AnyRegister, survey: Survey, opened: OpenedSheet, cells: ReadRow['cells']): void {
  opened.headings.fields.forEach((field, i) => {
    const text = field?.column?.kind === 'identity' ? textOf(cells[i] ?? null) : ''
    if (!field || text === '') return
    const { value } = checkIdentityNumber(text, { today: engine.today(), allowSynthetic: engine.allowSynthetic })
    const indexes = survey.indexes.get(field.key) ?? []
    indexes.push(engine.seal.blindIndex(value, `${reg.name}.${field.key}`))
    survey.indexes.set(field.key, indexes)
  })
}

/** Second reading: rows become drafts and go through the door portion by portion, in one transaction that is thrown away unless all of it may stay. */
async function recordRows(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  bytes: Uint8Array,
  survey: Survey,
  options: ImportOptions,
): Promise<SheetImport> {
  const recorded = new Map<string, Set<string>>()
  for (const [column, indexes] of survey.indexes) recorded.set(column, await recordedIndexes(engine, viewer, reg, column, indexes))
  const { headings, rows } = await openSheet(bytes, survey.sheet, survey.form, maxRowsOf(options))
  return engine.store.as(viewer, async tx => {
    const context: DraftContext = {
      reg,
      fields: headings.fields,
      defaults: survey.defaults,
      parts: survey.parts,
      org: options.org ?? viewer.org,
      programme: options.programme ?? null,
      programmeRegister: engine.names.programme,
      places: await placesOf(tx, viewer, viewer.path, engine.today()),
      references: await lookUpReferences(tx, engine, viewer, survey.wanted),
    }
    let passing: readonly RowDraft[] = []
    let taken = 0
    const also = [twinRule(reg, recorded, place => passing[place]?.row ?? 0)]
    const batch = openBatch(tx, engine, viewer, reg, { act: 'import', acceptWarnings: options.acceptWarnings ?? false, also })
    const problems = [...survey.problems]
    const pass = async (portion: readonly RowDraft[]): Promise<void> => {
      const before = batch.problems.length
      passing = portion
      await batch.add(portion.map(one => one.draft))
      for (const found of batch.problems.splice(before)) {
        const one = portion[found.index - taken]
        if (one) problems.push({ row: one.row, problems: found.problems.map(problem => inLine(problem, one)) })
      }
      taken += portion.length
    }
    await inPortions(rows, row => draftOfRow(context, row), pass)
    await batch.close()
    const barred = problems.some(({ problems: found }) => bars(found) || !options.acceptWarnings)
    const result = { rows: survey.rows, saved: barred || options.dryRun ? 0 : survey.rows, problems }
    if (barred || options.dryRun) throw new Undone(result)
    return result
  })
}

/** Reads the next portion while the one before is being written: reading takes this process, writing takes the database. */
async function inPortions(
  rows: AsyncIterable<ReadRow>,
  read: (row: ReadRow) => RowDraft,
  pass: (portion: readonly RowDraft[]) => Promise<void>,
): Promise<void> {
  let held: RowDraft[] = []
  let passing = Promise.resolve()
  const next = async (): Promise<void> => {
    const portion = held
    held = []
    await passing
    passing = pass(portion)
    passing.catch(() => undefined) // its failure is met where it is awaited
  }
  try {
    for await (const row of rows) {
      held.push(read(row))
      if (held.length === portionSize) await next()
    }
    await next()
  } finally {
    await passing
  }
}

/** A problem in a line of a part says which sheet and row the line stands in. */
function inLine(problem: Problem, { lines }: RowDraft): Problem {
  const [part = '', at = ''] = problem.column?.split('.') ?? []
  const line = lines[part]?.[Number(at)]
  return line?.sheet ? inSheet(problem, line.sheet, line.row) : problem
}

const inSheet = (problem: Problem, sheet: string, row: number): Problem => ({
  ...problem,
  zh: `工作表“${sheet}”第 ${row} 行：${problem.zh}`,
  en: `Sheet ${sheet}, row ${row}: ${problem.en}`,
})
