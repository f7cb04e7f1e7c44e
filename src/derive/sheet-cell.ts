import { type CodeTable, codeByLabel, isCode } from '../language/code-table.ts'
import type { Column, ColumnKind, ColumnOf } from '../language/column.ts'
import { addDays, isCalendarDate } from '../language/day.ts'
import { parseYuan } from '../language/money.ts'
import { foldDigits, parseDecimal, readInteger } from '../language/number-words.ts'
import type { Words } from '../language/words.ts'

/** A cell as it stands in a sheet. */
export type Cell = string | number | boolean | null

/**
 * A cell read by its column: the value as a draft takes it; the names of records that are still to be looked up; or what is wrong with it.
 * What a draft's own check can say better (a day that does not exist, a text too long) is left to it: the value then passes as it stands.
 */
export type CellRead = { value: unknown } | { names: string[] } | { problem: readonly [code: string, zh: string, en: string] }

/** Reads one cell of a column. Labels or codes, 2025/3/4 or 2025年3月4日, full-width digits and thousands separators are all taken. */
export function readCell(column: Column, cell: Cell): CellRead {
  const text = textOf(cell)
  if (text === '') return nothing
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(text))
    return wrong(
      'formula-fault',
      `“${column.zh}”的单元格是公式错误 ${text}，请改成数值`,
      `${column.en}: the cell holds the formula fault ${text}; put the value there`,
    )
  return (readers[column.kind] as Reader)(text, cell, column) // cast: the table pairs each kind with its own column type
}

/** A day as people write it, as `YYYY-MM-DD`; Excel's number of a day too. Undefined for anything else. */
export function dayOf(cell: Cell): string | undefined {
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 19_000_101 && cell <= 22_001_231) return dayOf(String(cell))
    return cell >= 10_000 && cell < 110_000 ? addDays('1899-12-30', Math.floor(cell)) : undefined
  }
  const match =
    /^(\d{4})\s*(?:[-/.年]|－)\s*(\d{1,2})\s*(?:[-/.月]|－)\s*(\d{1,2})(?:[日T\s].*)?$/.exec(foldDigits(textOf(cell))) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(foldDigits(textOf(cell)))
  if (!match) return undefined
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
  return isCalendarDate(day) ? day : undefined
}

type Reader = (text: string, cell: Cell, column: Column) => CellRead

const nothing: CellRead = { value: null }
const wrong = (code: string, zh: string, en: string): CellRead => ({ problem: [code, zh, en] })
const separators = /[、,，;；\n]+/

/** A cell as text: outer spaces off, numbers as Excel shows them in a text column. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(Number.isInteger(cell) ? cell : Number(cell.toPrecision(15)))
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return cell.replace(/^[\s\u3000\u200b]+|[\s\u3000\u200b]+$/g, '')
}

const asText = (text: string): CellRead => ({ value: text })

const readers: { [K in ColumnKind]: (text: string, cell: Cell, column: ColumnOf<K>) => CellRead } = {
  text: asText,
  longText: asText,
  integer: (text, _, column) => {
    const bare = column.unit && text.endsWith(column.unit[0]) ? text.slice(0, -column.unit[0].length) : text
    return { value: readInteger(bare) ?? text }
  },
  money: (text, cell, column) => {
    const fen = typeof cell === 'number' ? fenOf(cell) : parseYuan(text)
    return fen === undefined
      ? wrong(
          'not-an-amount',
          `“${column.zh}”的“${text}”不是金额；以元为单位，最多两位小数`,
          `${column.en}: ${text} is no amount; write yuan with two decimals at most`,
        )
      : { value: fen }
  },
  decimal: (text, cell, column) => {
    const units = parseDecimal(typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : text, column.places)
    return units === undefined
      ? wrong(
          'not-a-number',
          `“${column.zh}”的“${cut(text)}”不是数值；最多 ${column.places} 位小数`,
          `${column.en}: ${cut(text)} is no number with ${column.places} decimals at most`,
        )
      : { value: units }
  },
  date: (text, cell) => ({ value: dayOf(cell) ?? text }),
  moment: (text, cell) => ({ value: momentOf(text, cell) ?? text }),
  month: (text, cell) => ({ value: monthOf(text, cell) ?? text }),
  flag: (text, _, column) => {
    const folded = foldDigits(text).toLowerCase()
    if (yes.has(folded)) return { value: true }
    return no.has(folded) ? { value: false } : noOption(column, text, ['是', '否'])
  },
  choice: (text, _, column) => {
    const option = optionOf(column.options, text)
    return option === undefined ? noOption(column, text, labelsOf(column.options)) : { value: option }
  },
  choices: (text, _, column) => readChoices(text, column),
  coded: (text, cell, column) => {
    const code = codeOf(column.table, text, cell)
    if (code !== undefined) return { value: code }
    return wrong(
      'no-such-code',
      `“${column.zh}”的“${cut(text)}”不在《${column.table.zh}》中，请从下拉列表中选择`,
      `${column.en}: ${cut(text)} is not in ${column.table.en}; choose from the list`,
    )
  },
  ref: text => ({ names: [text] }),
  refs: text => ({ names: [...new Set(text.split(separators).map(textOf).filter(Boolean))] }),
  record: () => nothing,
  lines: () => nothing,
  identity: (text, cell, column) =>
    typeof cell === 'number' && cell > Number.MAX_SAFE_INTEGER
      ? wrong(
          'digits-lost',
          `“${column.zh}”被 Excel 当成数字，后几位已丢失；请把这一列设为文本，重新填写`,
          `${column.en}: Excel took it for a number and lost its last digits; format the column as text and type it again`,
        )
      : asText(text),
  phone: text => asText(foldDigits(text)),
  files: () => nothing,
  computed: () => nothing,
}

const yes = new Set(['是', '有', '√', '✓', '✔', '对', 'yes', 'y', 'true', '1'])
const no = new Set(['否', '无', '×', '✗', '没有', '不是', 'no', 'n', 'false', '0'])

/** Yuan as Excel holds them in whole fen; undefined for what is finer. */
function fenOf(yuan: number): number | undefined {
  const fen = Math.round(yuan * 100)
  return Number.isSafeInteger(fen) && Math.abs(yuan * 100 - fen) < 1e-4 ? fen : undefined
}

function momentOf(text: string, cell: Cell): string | undefined {
  const day = dayOf(cell)
  if (day === undefined) return undefined
  const folded = foldDigits(text).replace('：', ':')
  const clock = typeof cell === 'number' ? clockOf(cell) : (/[T\s日](\d{1,2})(?:[:时点](\d{1,2})?)/.exec(folded) ?? ['', '0', '0'])
  const [hour, minute] = [Number(clock[1]), Number(clock[2] ?? 0)]
  return hour < 24 && minute < 60 ? `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00` : undefined
}

function clockOf(serial: number): string[] {
  const minutes = Math.round((serial % 1) * 1440)
  return ['', String(Math.floor(minutes / 60)), String(minutes % 60)]
}

function monthOf(text: string, cell: Cell): string | undefined {
  const folded = foldDigits(text)
  const match =
    typeof cell === 'string'
      ? (/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(folded) ?? /^(\d{4})(\d{2})$/.exec(folded))
      : /^(\d{4})(0[1-9]|1[0-2])$/.exec(folded)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}` : dayOf(cell)?.slice(0, 7)
}

type Options = Readonly<Record<string, Words>>
const labelsOf = (options: Options): string[] => Object.values(options).map(words => words[0])
const cut = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text)

function optionOf(options: Options, text: string): string | undefined {
  const sought = text.toLowerCase()
  return (
    Object.keys(options).find(option => option.toLowerCase() === sought) ??
    Object.entries(options).find(([, words]) => words.some(word => word.toLowerCase() === sought))?.[0]
  )
}

function noOption(column: Column, text: string, labels: readonly string[]): CellRead {
  const shown = labels.length > 8 ? `${labels.slice(0, 8).join('、')} 等` : labels.join('、')
  return wrong(
    'no-such-option',
    `“${column.zh}”没有“${cut(text)}”这一项，可填：${shown}`,
    `${column.en}: there is no ${cut(text)}; one of ${shown}`,
  )
}

/** Several options in one cell; an option whose own label holds a separator is put together again. */
function readChoices(text: string, column: ColumnOf<'choices'>): CellRead {
  const pieces = text.split(/([、,，;；/\n]+)/)
  const chosen: string[] = []
  for (let at = 0; at < pieces.length; ) {
    let end = pieces.length
    let option: string | undefined
    for (; end > at && option === undefined; end -= 1) option = optionOf(column.options, textOf(pieces.slice(at, end).join('')))
    if (option !== undefined) chosen.push(option)
    else if (at % 2 === 0 && textOf(pieces[at] ?? '') !== '') return noOption(column, pieces[at] ?? '', labelsOf(column.options))
    at = option === undefined ? at + 1 : end + 1
  }
  return { value: chosen }
}

/** A code by itself, by its label or a former name of it, as `code label`, or as the number that Excel made of it. */
function codeOf(table: CodeTable, text: string, cell: Cell): string | undefined {
  const found = codeByLabel(table, text)
  if (found !== undefined) return found
  const [head = ''] = text.split(/\s/)
  if (isCode(table, head)) return head
  if (typeof cell !== 'number' && !/^\d+$/.test(text)) return undefined
  const padded = text.padStart(Math.max(...Object.keys(table.entries).map(code => code.length)), '0')
  return isCode(table, padded) ? padded : undefined
}
