import type { Measure, Tally, Timing, Where } from '../language/indicator.ts'
import type { OwnDefinition, OwnFormula } from '../language/own-figure.ts'
import { flagAt, idMaybe, type Input, inputOf, malformed, textAt, textMaybe, textsAt } from './input.ts'

/** Reads the definition of a figure of an office's own; anything that is no definition is malformed. Whether its names exist, the engine checks. */
export function definitionOf(from: Input): OwnDefinition {
  const kind = textAt(from, 'kind', 20)
  if (kind === 'tally') return { kind, register: textAt(from, 'register', 60), tally: tallyOf(inputOf(from.tally)) }
  if (kind === 'share')
    return { kind, register: textAt(from, 'register', 60), of: tallyOf(inputOf(from.of)), over: tallyOf(inputOf(from.over)) }
  if (kind === 'formula') return formulaOf(from)
  throw malformed('kind', '没有这种定义', 'there is no such definition')
}

function formulaOf(from: Input): OwnFormula {
  const [op, keys] = [textAt(from, 'op', 20), textsAt(from, 'keys').slice(0, 20)]
  if (op === 'sum' || op === 'difference') return { kind: 'formula', op, keys }
  const digits = digitsOf(from)
  if (op === 'ratio') return { kind: 'formula', op, keys, times: idMaybe(from, 'times') ?? 1, digits }
  if (op === 'change')
    return { kind: 'formula', op, keys, since: textMaybe(from, 'since', 10) ?? null, percent: flagAt(from, 'percent'), digits }
  throw malformed('op', '没有这种算法', 'there is no such way to compute')
}

function digitsOf(from: Input): 0 | 1 | 2 {
  const digits = from.digits
  return digits === 0 || digits === 1 || digits === 2 ? digits : 1
}

function tallyOf(from: Input): Tally {
  const part = textMaybe(from, 'part', 60)
  const reached = textMaybe(from, 'reached', 60)
  return {
    measure: measureOf(inputOf(from.measure)),
    time: timingOf(inputOf(from.time)),
    ...(from.where === undefined ? {} : { where: whereOf(inputOf(from.where)) }),
    ...(part ? { part } : {}),
    ...(reached ? { reached } : {}),
    ...(from.programme === undefined ? {} : { programme: textsAt(from, 'programme') }),
    ...(from.by === undefined ? {} : { by: textsAt(from, 'by') }),
  }
}

function measureOf(from: Input): Measure {
  if (from.count === true) return { count: true }
  const per = idMaybe(from, 'per')
  for (const way of ['distinct', 'sum', 'average', 'least', 'greatest'] as const) {
    const path = textMaybe(from, way, 100)
    if (path) return (way === 'distinct' ? { distinct: path } : { [way]: path, ...(per ? { per } : {}) }) as Measure // cast: the name of a way with its path is a measure
  }
  throw malformed('measure', '请选择怎样计算', 'choose how it is measured')
}

function timingOf(from: Input): Timing {
  const until = textMaybe(from, 'until', 100)
  const end = until ? { until } : {}
  if (from.on !== undefined) return { on: textAt(from, 'on', 100) }
  if (from.month !== undefined) return { month: textAt(from, 'month', 100) }
  if (from.at === 'end') return { at: 'end', from: textAt(from, 'from', 100), ...end }
  return { open: textAt(from, 'open', 100), ...end }
}

/** Each condition by its path; comparisons hold constants alone. */
function whereOf(from: Input): Where {
  const where: Record<string, Where[string]> = {}
  for (const [path, wanted] of Object.entries(from)) where[path] = conditionOf(path, wanted)
  return where
}

function conditionOf(path: string, wanted: unknown): Where[string] {
  if (typeof wanted === 'string' || typeof wanted === 'boolean' || (typeof wanted === 'number' && Number.isSafeInteger(wanted)))
    return wanted
  if (Array.isArray(wanted)) return textsAt({ wanted }, 'wanted')
  const given = inputOf(wanted)
  if (typeof given.set === 'boolean') return { set: given.set }
  if (given.not !== undefined) return { not: Array.isArray(given.not) ? textsAt(given, 'not') : textAt(given, 'not') }
  const bound = (name: 'from' | 'to') => {
    const value = given[name]
    return typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value)) ? { [name]: value } : {}
  }
  const comparison = { ...bound('from'), ...bound('to') }
  if (Object.keys(comparison).length === 0) throw malformed(path, '条件不完整', 'the condition is not whole')
  return comparison
}
