import type { FigureEntry, FigureScope, FigureValue } from '../../language/figure.ts'
import { addMonths } from '../../language/day.ts'
import type { OwnFormula } from '../../language/own-figure.ts'
import { divideHalfUp, placePoint } from '../../language/number-words.ts'
import { trimZeros } from '../../language/decimal.ts'

/** A fraction of whole numbers, so that nothing is lost on the way. */
interface Fraction {
  over: bigint
  under: bigint
}

/** Asks for the values of keys in a scope. */
export type Ask = (scope: FigureScope, keys: readonly string[]) => Promise<FigureValue[]>

/** The value of a formula: null where a part of it has none, or where it would divide by nothing. */
export async function formulaValue(ask: Ask, scope: FigureScope, entry: FigureEntry, formula: OwnFormula): Promise<FigureValue> {
  const { key, zh, en, unit } = entry
  const parts = await inOrder(ask, scope, formula.keys)
  const then = formula.op === 'change' ? await inOrder(ask, before(scope, formula.since), formula.keys) : []
  const value = reckon(formula, parts.map(numberOf), then.map(numberOf))
  return { key, zh, en, unit, value, numerator: null, denominator: null, records: null, hidden: null, source: 'formula' }
}

/** The same days a year before, or the base day alone. */
export const before = (scope: FigureScope, since: string | null): FigureScope =>
  since === null ? { ...scope, from: addMonths(scope.from, -12), to: addMonths(scope.to, -12) } : { ...scope, from: since, to: since }

async function inOrder(ask: Ask, scope: FigureScope, keys: readonly string[]): Promise<(FigureValue | undefined)[]> {
  const values = await ask(scope, [...new Set(keys)])
  return keys.map(key => values.find(value => value.key === key))
}

function reckon(formula: OwnFormula, parts: readonly (Fraction | null)[], then: readonly (Fraction | null)[]): string | null {
  const [first, ...rest] = parts
  if (!first || parts.some(part => part === null)) return null
  const known = rest.flatMap(part => part ?? [])
  if (formula.op === 'ratio') {
    const [second] = known
    return second && second.over !== 0n ? written(times(over(first, second), BigInt(formula.times)), formula.digits) : null
  }
  if (formula.op !== 'change') return written((formula.op === 'sum' ? known : known.map(negative)).reduce(plus, first), 2)
  const [earlier] = then
  if (!earlier) return null
  const change = plus(first, negative(earlier))
  if (!formula.percent) return written(change, formula.digits)
  return earlier.over === 0n ? null : written(times(over(change, earlier), 100n), formula.digits)
}

const plus = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under })
const negative = ({ over: top, under }: Fraction): Fraction => ({ over: -top, under })
const over = (a: Fraction, b: Fraction): Fraction =>
  b.over < 0n ? { over: -a.over * b.under, under: -a.under * b.over } : { over: a.over * b.under, under: a.under * b.over }
const times = (a: Fraction, n: bigint): Fraction => ({ over: a.over * n, under: a.under })

function numberOf(value: FigureValue | undefined): Fraction | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value?.value ?? '')
  if (!match) return null
  const [, sign = '', whole = '', decimals = ''] = match
  return { over: BigInt(`${sign}${whole}${decimals}`), under: 10n ** BigInt(decimals.length) }
}

const written = ({ over: top, under }: Fraction, digits: number): string =>
  trimZeros(placePoint(divideHalfUp(top * 10n ** BigInt(digits), under), digits))
