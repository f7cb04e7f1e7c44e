import { addressOf, type CellPlace, placeOf, rangeOf } from './cell-address.ts'
import type { ScannedCell, ScannedSheet } from './sheet-scan.ts'

/** The numbers that a sheet's cells hold, by address; a cell without one counts as nothing. */
export type NumberAt = (address: string) => number | undefined

/**
 * Computes the formulas of one sheet that only add, subtract, multiply, divide and sum cells of that sheet, as totals of forms do: results by address.
 * A formula that does anything else, goes round in a circle or divides by nothing has none; a program that opens the file computes it.
 */
export function computeFormulas(sheet: ScannedSheet, numberAt: NumberAt): Map<string, number> {
  const formulas = formulasOf(sheet)
  const results = new Map<string, number | undefined>()
  const under = new Set<string>()
  const valueAt = (address: string): number | undefined => {
    const formula = formulas.get(address)
    if (formula === undefined) return numberAt(address) ?? 0
    if (results.has(address)) return results.get(address)
    if (under.has(address)) return undefined
    under.add(address)
    const result = evaluated(formula, valueAt)
    under.delete(address)
    results.set(address, result)
    return result
  }
  for (const address of formulas.keys()) valueAt(address)
  return new Map([...results].flatMap(([address, result]) => (result === undefined ? [] : [[address, result] as const])))
}

/** Every formula's text by address; one that shares another's has its references moved along. */
function formulasOf(sheet: ScannedSheet): Map<string, string> {
  const cells = sheet.rows.flatMap(row => row.cells).filter(cell => cell.formula !== null)
  const masters = new Map<string, ScannedCell>()
  for (const cell of cells) if (cell.shared !== null && cell.formula) masters.set(cell.shared, cell)
  return new Map(
    cells.map(cell => {
      const master = cell.formula === '' && cell.shared !== null ? masters.get(cell.shared) : undefined
      return [addressOf(cell), master ? moved(master.formula ?? '', master, cell) : (cell.formula ?? '')] as const
    }),
  )
}

/** A formula with its references moved from one cell to another; what is fixed by `$` stays. */
function moved(formula: string, from: CellPlace, to: CellPlace): string {
  return formula.replace(
    /(?<![A-Za-z0-9_!'])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_(])/g,
    (whole, fixedColumn, letters, fixedRow, digits) => {
      const place = placeOf(`${letters}${digits}`)
      if (!place) return whole
      const row = fixedRow ? place.row : place.row + to.row - from.row
      const column = fixedColumn ? place.column : place.column + to.column - from.column
      return row < 1 || column < 1 ? '#REF!' : addressOf({ row, column })
    },
  )
}

type ValueAt = (address: string) => number | undefined

/** The value of a formula; undefined where it holds anything that is not computed here. */
function evaluated(formula: string, valueAt: ValueAt): number | undefined {
  const tokens = formula.replace(/\s/g, '').match(/SUM\(|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?|[-+*/():,]|./gi)
  if (!tokens) return undefined
  const reader: Reader = { tokens, at: 0, valueAt }
  const value = sum(reader)
  return reader.at === tokens.length && value !== undefined && Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined
}

interface Reader {
  tokens: readonly string[]
  at: number
  valueAt: ValueAt
}

const take = (reader: Reader, ...wanted: string[]): string | undefined => {
  const token = reader.tokens[reader.at]
  if (token === undefined || !wanted.includes(token.toUpperCase())) return undefined
  reader.at += 1
  return token
}

function sum(reader: Reader): number | undefined {
  let value = product(reader)
  for (let sign = take(reader, '+', '-'); sign; sign = take(reader, '+', '-')) {
    const next = product(reader)
    value = value === undefined || next === undefined ? undefined : sign === '+' ? value + next : value - next
  }
  return value
}

function product(reader: Reader): number | undefined {
  let value = factor(reader)
  for (let sign = take(reader, '*', '/'); sign; sign = take(reader, '*', '/')) {
    const next = factor(reader)
    value =
      value === undefined || next === undefined || (sign === '/' && next === 0) ? undefined : sign === '*' ? value * next : value / next
  }
  return value
}

function factor(reader: Reader): number | undefined {
  const sign = take(reader, '+', '-')
  if (sign) {
    const value = factor(reader)
    return value === undefined || sign === '+' ? value : -value
  }
  if (take(reader, '(')) {
    const value = sum(reader)
    return take(reader, ')') ? value : undefined
  }
  if (take(reader, 'SUM(')) return total(reader)
  const token = reader.tokens[reader.at] ?? ''
  reader.at += 1
  if (/^\d/.test(token)) return Number(token)
  const place = placeOf(token.toUpperCase())
  return place && reader.valueAt(addressOf(place))
}

/** What `SUM(` adds up: ranges and terms, to its closing parenthesis. */
function total(reader: Reader): number | undefined {
  let value: number | undefined = 0
  do {
    const [from, colon, to] = reader.tokens.slice(reader.at, reader.at + 3)
    const range = colon === ':' ? rangeOf(`${from}:${to}`.toUpperCase().replaceAll('$', '')) : undefined
    if (colon === ':' && !range) return undefined
    let part: number | undefined
    if (range) {
      reader.at += 3
      part = 0
      for (let row = range.from.row; row <= range.to.row; row += 1)
        for (let column = range.from.column; column <= range.to.column; column += 1) {
          const cell = reader.valueAt(addressOf({ row, column }))
          part = cell === undefined || part === undefined ? undefined : part + cell
        }
    } else part = sum(reader)
    value = value === undefined || part === undefined ? undefined : value + part
  } while (take(reader, ','))
  return take(reader, ')') ? value : undefined
}
