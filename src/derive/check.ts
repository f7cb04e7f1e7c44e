import { isCode } from '../language/code-table.ts'
import type { Column, ColumnKind, Columns } from '../language/column.ts'
import { isDay } from '../language/day.ts'
import { checkIdentityNumber } from '../language/identity-number.ts'
import { error, type Problem, warning } from '../language/problem.ts'
import type { AnyRegister, RuleContext } from '../language/register.ts'
import { columnsOf } from '../language/register.ts'

/** Values of a draft by column, as they come from a form, the API or a sheet. */
export type Values = Readonly<Record<string, unknown>>

/** A checked draft: values in their stored form (computed ones included), and every problem found. */
export interface Checked {
  values: Record<string, unknown>
  problems: Problem[]
}

/** The problems of a draft: the same check, with the same words, for form, API and sheet. */
export const checkDraft = (reg: AnyRegister, values: Values, context: RuleContext): Problem[] => readDraft(reg, values, context).problems

/**
 * Reads a draft: each column by its kind, then computed columns, then the register's pure rules (only where every column could be read,
 * so that a rule never meets a value of the wrong type). Unknown names are an error: a misspelt column must not be lost in silence.
 */
export function readDraft(reg: AnyRegister, draft: Values, context: RuleContext): Checked {
  const unknown = Object.keys(draft).filter(name => !(name in reg.columns))
  const problems: Problem[] = unknown.map(name =>
    error('unknown-column', `“${reg.zh}”没有“${name}”这一栏`, `${reg.en} has no column ${name}`, name),
  )
  const values = readColumns(reg.columns, draft, context, problems, '')
  for (const [name, column] of columnsOf(reg))
    if (column.kind === 'identity') problems.push(...identityProblems(name, column, values, context))
  if (problems.some(problem => problem.level === 'error')) return { values, problems }
  for (const [name, column] of columnsOf(reg)) if (column.kind === 'computed') values[name] = column.from(values as never) // cast: the draft has passed the checks its row type states
  for (const rule of reg.rules) problems.push(...[rule(values as never, context) ?? []].flat()) // cast: as above
  return { values, problems }
}

type Read = { value: unknown } | { problem: [code: string, zh: string, en: string] }
type Reader<K extends ColumnKind> = (value: unknown, column: Extract<Column, { kind: K }>, context: RuleContext) => Read

const wrong = (code: string, zh: string, en: string): Read => ({ problem: [code, zh, en] })

function readColumns(columns: Columns, draft: Values, context: RuleContext, problems: Problem[], prefix: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, column] of Object.entries(columns)) {
    const at = `${prefix}${name}`
    const given = typeof draft[name] === 'string' ? draft[name].trim() : draft[name]
    if (column.kind === 'computed') continue
    if (given === undefined || given === null || given === '' || (Array.isArray(given) && given.length === 0)) {
      values[name] = emptyOf(column.kind)
      if (column.required) problems.push(error('required', `请填写“${column.zh}”`, `Fill in ${column.en}`, at))
      if (column.kind === 'lines' && column.atLeast) problems.push(tooFew(column, at))
      continue
    }
    if (column.kind === 'lines') {
      values[name] = readLines(column, given, context, problems, at)
      continue
    }
    const reader = readers[column.kind] as Reader<ColumnKind> // cast: the table pairs each kind with its own column type
    const read = reader(given, column, context)
    if ('value' in read) values[name] = read.value
    else problems.push(error(read.problem[0], `“${column.zh}”${read.problem[1]}`, `${column.en}: ${read.problem[2]}`, at))
  }
  return values
}

const emptyOf = (kind: ColumnKind): unknown => (kind === 'lines' || kind === 'choices' || kind === 'refs' || kind === 'files' ? [] : null)

const tooFew = (column: Extract<Column, { kind: 'lines' }>, at: string): Problem =>
  error('too-few', `“${column.zh}”至少填 ${column.atLeast} 行`, `${column.en}: at least ${column.atLeast} rows`, at)

function readLines(
  column: Extract<Column, { kind: 'lines' }>,
  given: unknown,
  context: RuleContext,
  problems: Problem[],
  at: string,
): unknown[] {
  if (!Array.isArray(given) || given.some(line => line === null || typeof line !== 'object')) {
    problems.push(error('not-rows', `“${column.zh}”应是若干行`, `${column.en}: rows are expected`, at))
    return []
  }
  if (column.atLeast && given.length < column.atLeast) problems.push(tooFew(column, at))
  return given.map((line: Values, i) => readColumns(column.of, line, context, problems, `${at}.${i}.`))
}

function readText(value: unknown, max: number): Read {
  if (typeof value !== 'string') return wrong('not-text', '应是文字', 'text is expected')
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value))
    return wrong('control-character', '含有不可见的控制字符，请重新输入', 'contains control characters: type it again')
  return value.length > max
    ? wrong('too-long', `最多 ${max} 字，现有 ${value.length} 字`, `at most ${max} characters, now ${value.length}`)
    : { value }
}

function readInteger(value: unknown, column: { min?: number; max?: number }, unit = 1): Read {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return wrong('not-a-number', '应是整数', 'a whole number is expected')
  const min = column.min ?? 0
  if (value < min) return wrong('too-small', `不能小于 ${min / unit}`, `at least ${min / unit}`)
  if (column.max !== undefined && value > column.max)
    return wrong('too-large', `不能大于 ${column.max / unit}`, `at most ${column.max / unit}`)
  return { value }
}

const readIds = (value: unknown): Read =>
  Array.isArray(value) && value.every(id => Number.isSafeInteger(id))
    ? { value: [...new Set(value)] }
    : wrong('not-records', '请从列表中选择', 'choose from the list')

/** How each kind is read; computed columns and parts are read by their own functions above. */
const readers: { [K in Exclude<ColumnKind, 'lines' | 'computed'>]: Reader<K> } & Partial<Record<ColumnKind, unknown>> = {
  text: (value, column) => {
    const read = readText(value, column.max ?? 500)
    if (!('value' in read) || !column.pattern || column.pattern.test(String(read.value))) return read
    const [zh, en] = column.patternHelp ?? ['格式不对', 'has the wrong form']
    return wrong('pattern', zh, en)
  },
  longText: (value, column) => readText(value, column.max ?? 20_000),
  integer: (value, column) => readInteger(value, column),
  money: (value, column) => readInteger(value, column, 100),
  decimal: (value, { places, min, max }) => {
    const unit = 10 ** places
    return readInteger(value, { min: (min ?? 0) * unit, ...(max === undefined ? {} : { max: max * unit }) }, unit)
  },
  date: (value, column, context) => {
    if (typeof value !== 'string' || !isDay(value))
      return wrong('not-a-day', '不是有效日期，应如 2025-03-04', 'is no valid day; write 2025-03-04')
    return column.notAfterToday && value > context.today
      ? wrong('in-the-future', `不能晚于今天（${context.today}）`, `must not be after today (${context.today})`)
      : { value }
  },
  moment: (value, column, context) => {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
    if (Number.isNaN(time)) return wrong('not-a-moment', '不是有效时间', 'is no valid moment')
    return column.notAfterNow && new Date(time).toISOString().slice(0, 10) > context.today
      ? wrong('in-the-future', '不能晚于现在', 'must not be in the future')
      : { value: new Date(time).toISOString() }
  },
  month: value =>
    typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
      ? { value }
      : wrong('not-a-month', '不是有效月份，应如 2025-03', 'is no valid month; write 2025-03'),
  flag: value => (typeof value === 'boolean' ? { value } : wrong('not-yes-or-no', '应选“是”或“否”', 'yes or no is expected')),
  choice: (value, column) =>
    typeof value === 'string' && value in column.options ? { value } : wrong('no-such-option', '请从列表中选择', 'choose from the list'),
  choices: (value, column) => {
    if (!Array.isArray(value) || !value.every(option => typeof option === 'string' && option in column.options))
      return wrong('no-such-option', '请从列表中选择', 'choose from the list')
    const chosen = [...new Set(value as string[])] // cast: every element was tested as text
    return column.max && chosen.length > column.max
      ? wrong('too-many', `最多选 ${column.max} 项`, `at most ${column.max}`)
      : { value: chosen }
  },
  coded: (value, column) =>
    typeof value === 'string' && isCode(column.table, value)
      ? { value }
      : wrong('no-such-code', `不在《${column.table.zh}》代码表中`, `is no code of ${column.table.en}`),
  ref: value => (Number.isSafeInteger(value) ? { value } : wrong('not-a-record', '请从列表中选择', 'choose from the list')),
  refs: value => readIds(value),
  record: (value, column) => {
    if (value === null || typeof value !== 'object' || !('register' in value) || !('id' in value))
      return wrong('not-a-record', '请从列表中选择', 'choose from the list')
    const { register, id } = value
    return typeof register === 'string' && Number.isSafeInteger(id) && (column.of?.includes(register) ?? true)
      ? { value: { register, id } }
      : wrong('not-a-record', '请从列表中选择', 'choose from the list')
  },
  identity: value => (typeof value === 'string' ? { value } : wrong('not-text', '应是文字', 'text is expected')),
  phone: value => {
    const digits = typeof value === 'string' ? value.replace(/[\s-]/g, '') : ''
    return /^\+?\d{5,15}$/.test(digits) ? { value: digits } : wrong('not-a-phone', '应是 5 至 15 位数字', '5 to 15 digits are expected')
  },
  files: (value, column) => {
    const read = readIds(value)
    const max = column.maxCount ?? 50
    return 'value' in read && (read.value as number[]).length > max ? wrong('too-many', `最多 ${max} 个文件`, `at most ${max} files`) : read // cast: readIds returned ids
  },
}

function identityProblems(
  name: string,
  column: Extract<Column, { kind: 'identity' }>,
  values: Record<string, unknown>,
  context: RuleContext,
): Problem[] {
  const raw = values[name]
  if (typeof raw !== 'string') return []
  const text = (key: string | undefined): string | undefined => (key && typeof values[key] === 'string' ? values[key] : undefined)
  const birth = text(column.birth)
  const sex = text(column.sex)
  const checked = checkIdentityNumber(raw, { ...context, ...(birth ? { birth } : {}), ...(sex ? { sex } : {}) })
  values[name] = checked.value
  return checked.problems.map(({ level, code, zh, en }) => (level === 'error' ? error(code, zh, en, name) : warning(code, zh, en, name)))
}
