import type { Engine } from '../src/engine/engine.ts'
import { figures } from '../src/engine/figure/figure.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import type { FigureScope, FigureValue } from '../src/language/figure.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { byHand } from './by-hand/all.ts'
import { interleaved, type Timing } from './measure.ts'
import type { Sampled } from './sample.ts'
import { period } from './size.ts'

/** One figure for one place: ours with row policy, visible part and trace counts; the hand-written statement bare. */
export interface FigureTime {
  key: string
  level: Sampled['level']
  path: string
  ours: Timing
  hand: Timing
}

/** What measuring the figures found. */
export interface FigureMeasures {
  times: FigureTime[]
  /** The whole set for the district in one call, ms; how many figures it has. */
  whole: { ms: number; figures: number }
  /** Figures whose numbers differ: the run fails. */
  wrong: string[]
  /** Figures without a hand-written statement: the run fails. */
  missing: string[]
}

/** Keys that a register or a function carries. */
const carried = (engine: Engine): string[] =>
  engine.figureList
    .filter(entry => !entry.compartment)
    .map(entry => entry.key)
    .filter(key => engine.functionFigures[key] ?? Object.values(engine.registers).some(reg => reg.indicators?.[key]))

/**
 * Every figure for every place of the sample against its hand-written statement, in turn, each in a transaction through the same driver.
 * The numbers must be equal.
 */
export async function measureFigures(engine: Engine, sample: readonly Sampled[], rounds: number, only?: RegExp): Promise<FigureMeasures> {
  const alone = new Map<string, FigureValue | undefined>()
  const found: FigureMeasures = { times: [], whole: { ms: 0, figures: 0 }, wrong: [], missing: [] }
  const keys = carried(engine).filter(key => !only || only.test(key))
  found.missing = keys.filter(key => !byHand[key])
  for (const { level, viewer } of sample) {
    const scope = await scopeOf(engine, viewer, period)
    for (const key of keys) {
      const hand = handOf(engine, scope, key)
      if (!hand) continue
      const [value] = await figures(engine, viewer, scope, [key])
      if (level === 'district') alone.set(key, value)
      const expected = await hand()
      if (!value || !isSame(value, expected)) found.wrong.push(`${key} for ${scope.path}: ${shown(value)}, by hand ${shown(expected)}`)
      const [ours, bare] = await interleaved(rounds, () => figures(engine, viewer, scope, [key]), hand)
      found.times.push({ key, level, path: scope.path, ours, hand: bare })
    }
  }
  const [district] = sample
  if (!district) return found
  found.whole = await measureWhole(engine, district.viewer, keys, rounds)
  // All at once are read side by side: they must be what each is alone.
  for (const value of await figures(engine, district.viewer, await scopeOf(engine, district.viewer, period), keys))
    if (alone.has(value.key) && JSON.stringify(value) !== JSON.stringify(alone.get(value.key)))
      found.wrong.push(`${value.key} among all: ${shown(value)}, alone ${shown(alone.get(value.key))}`)
  return found
}

async function measureWhole(engine: Engine, viewer: Viewer, keys: readonly string[], rounds: number): Promise<FigureMeasures['whole']> {
  const scope = await scopeOf(engine, viewer, period)
  const [{ median: ms }] = await interleaved(rounds, () => figures(engine, viewer, scope, keys))
  return { ms, figures: keys.length }
}

interface Expected {
  value?: string | number | null
  num?: string | number
  den?: string | number
}

function handOf(engine: Engine, scope: FigureScope, key: string): (() => Promise<Expected>) | undefined {
  const write = byHand[key]
  if (!write) return undefined
  const statement = write({ path: scope.path, whole: scope.path.length === 6, from: scope.from, to: scope.to })
  return async () => (await engine.store.asSystem('measurement', tx => tx.first<Expected>(statement))) ?? {}
}

/** Sums in yuan and 万元 are rounded to two places; a figure that is a target or the least of several may have none. */
function isSame(ours: FigureValue, hand: Expected): boolean {
  const near = (a: unknown, b: unknown): boolean => Math.abs(Number(a) - Number(b)) <= 0.005
  return hand.den !== undefined
    ? near(ours.numerator, hand.num) && near(ours.denominator, hand.den)
    : (ours.value === null) === (hand.value == null) && near(ours.value, hand.value)
}

const shown = (value: FigureValue | Expected | undefined): string =>
  !value
    ? 'nothing'
    : 'key' in value
      ? value.denominator === null
        ? String(value.value)
        : `${value.numerator}/${value.denominator}`
      : JSON.stringify(value)
