import { cellRef, dateToSerial, type DataValidation, rangeRef } from 'hucre'
import type { SheetColumn } from './sheet-column.ts'

/** The rows of a template that are checked while typing. */
const checkedRows = 5000

/** What Excel checks and shows in a column while it is filled in, if anything; `list` is where its options stand on the sheet of options. */
export const validationOf = (column: SheetColumn, index: number, list: string | undefined): DataValidation[] => {
  if (column.kind === 'text' && column.max === undefined && column.note === undefined) return []
  const told = guidance(column)
  return [
    {
      range: rangeRef(1, index, checkedRows, index),
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: column.kind !== 'choices',
      errorStyle: 'stop',
      inputTitle: cut(column.header, 32),
      inputMessage: cut(column.note === undefined ? told : `${column.note}\n${told}`, 255),
      errorTitle: '填写有误 Not accepted',
      errorMessage: cut(`“${column.header}”：${told}`, 225),
      ...condition(column, list),
    },
  ]
}

/** How to fill in a column, in both languages. */
export const guidance = (column: SheetColumn): string => {
  const { kind, min, max } = column
  if (kind === 'text') return max === undefined ? '填文字。 Text.' : `填文字，最多 ${max} 个字。 Text, ${max} characters at most.`
  if (kind === 'integer' || kind === 'decimal' || kind === 'money') {
    const show = (bound: number): string => String(kind === 'money' ? bound / 100 : bound)
    const zh = `${min === undefined ? '' : `不小于 ${show(min)}。`}${max === undefined ? '' : `不大于 ${show(max)}。`}`
    const en = `${min === undefined ? '' : ` At least ${show(min)}.`}${max === undefined ? '' : ` At most ${show(max)}.`}`
    return `${hints[kind][0]}${zh} ${hints[kind][1]}${en}`
  }
  return hints[kind].join(' ')
}

const hints: Record<Exclude<SheetColumn['kind'], 'text'>, readonly [zh: string, en: string]> = {
  integer: ['填整数。', 'A whole number.'],
  decimal: ['填数字。', 'A number.'],
  money: ['以元为单位，最多两位小数。', 'In yuan, two decimals at most.'],
  date: ['填日期，如 2020-12-31。', 'A date such as 2020-12-31.'],
  moment: ['填日期和时间，如 2020-12-31 09:30。', 'Date and time such as 2020-12-31 09:30.'],
  choice: ['从下拉列表中选一项。', 'Pick one from the list.'],
  choices: ['填一项或多项，用“、”隔开。', 'One or more, separated by 、.'],
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

type Condition = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>

const condition = (column: SheetColumn, list: string | undefined): Condition => {
  const between = (type: DataValidation['type'], low: number, high: number): Condition => ({
    type,
    operator: 'between',
    formula1: String(low),
    formula2: String(high),
  })
  switch (column.kind) {
    case 'choice':
    case 'choices':
      return list === undefined ? between('textLength', 0, 32_767) : { type: 'list', formula1: list }
    case 'date':
    case 'moment':
      return between('date', dateToSerial(new Date('1900-03-01')), dateToSerial(new Date('2199-12-31')))
    case 'integer':
      return between('whole', column.min ?? -999_999_999, column.max ?? 999_999_999)
    case 'decimal':
      return between('decimal', column.min ?? -999_999_999, column.max ?? 999_999_999)
    case 'money':
      return between('decimal', (column.min ?? -99_999_999_999) / 100, (column.max ?? 99_999_999_999) / 100)
    case 'text':
      return between('textLength', 0, column.max ?? 32_767)
  }
}

/** Where a list of options stands on the sheet of options, as a formula. */
export const optionRange = (sheet: string, column: number, count: number): string => {
  const absolute = (row: number): string => cellRef(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
  return `'${sheet}'!${absolute(1)}:${absolute(count)}`
}
