import { compileTally, Parameters } from '../../derive/tally.ts'
import type { Column } from '../../language/column.ts'
import { isDay } from '../../language/day.ts'
import { measuring, type Tally } from '../../language/indicator.ts'
import type { OwnDefinition, OwnFormula } from '../../language/own-figure.ts'
import { error, type Problem } from '../../language/problem.ts'
import { type AnyRegister, isRestricted } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'

/**
 * What is wrong with a definition that somebody made: a register or column that does not exist, is sealed or not theirs to read; a measure or day of the
 * wrong kind; a formula that lacks a part or goes round in a circle.
 * @param self key of the figure that is changed; null for a new one
 */
export function ownProblems(engine: Engine, viewer: Viewer, definition: OwnDefinition, self: string | null): Problem[] {
  if (definition.kind === 'formula') return formulaProblems(engine, definition, self)
  const reg = engine.registers[definition.register]
  if (!reg || isRestricted(reg) || !reg.may.read.includes(viewer.role))
    return [error('no-such-register', '请选择一个可用的台账', 'Choose a register that you can read', 'register')]
  const tallies = definition.kind === 'tally' ? [definition.tally] : [definition.of, definition.over]
  return tallies.flatMap(tally => tallyProblems(engine, reg, tally))
}

const amounts: readonly Column['kind'][] = ['integer', 'money', 'decimal']

function tallyProblems(engine: Engine, reg: AnyRegister, tally: Tally): Problem[] {
  if (tally.of || tally.programme?.some(kind => typeof kind !== 'string'))
    return [error('bad-definition', '定义不完整，请重新选择', 'The definition is not whole: choose again', 'definition')]
  if (tally.part && reg.columns[tally.part]?.kind !== 'lines')
    return [error('bad-definition', '没有这个明细', 'There is no such part', 'part')]
  if (tally.reached && !(tally.reached in reg.states)) return [error('bad-definition', '没有这个状态', 'There is no such state', 'reached')]
  const { way, path } = measuring(tally.measure)
  const times =
    'on' in tally.time
      ? [tally.time.on]
      : 'month' in tally.time
        ? []
        : ['at' in tally.time ? tally.time.from : tally.time.open, ...(tally.time.until ? [tally.time.until] : [])]
  const asked = [
    ...(path === null ? [] : [path]),
    ...times,
    ...('month' in tally.time ? [tally.time.month] : []),
    ...Object.keys(tally.where ?? {}),
    ...(tally.by ?? []),
  ]
  const columns = new Map(asked.map(one => [one, columnAt(engine, reg, tally, one)]))
  const hidden = asked.find(one => {
    const column = columns.get(one)
    return !column || column.sealed || column.citizen
  })
  if (hidden !== undefined)
    return [error('no-such-column', `“${hidden}”不能用来统计`, `${hidden} is no column that can be counted by`, 'definition')]
  const measured = path === null ? null : columns.get(path)
  if (
    measured &&
    way !== 'distinct' &&
    !amounts.includes(measured.kind) &&
    !(measured.kind === 'computed' && measured.as !== 'text' && measured.as !== 'date')
  )
    return [error('no-amount', `“${measured.zh}”不是数量，不能求和或平均`, `${measured.en} is no amount`, 'measure')]
  const wrongDay = times.find(one => !isDated(columns.get(one)))
  if (wrongDay !== undefined) return [error('no-day', '计入期间的须是日期', 'What counts by a period is a day', 'time')]
  try {
    compileTally(
      { registers: engine.registers, programmeRegister: engine.names.programme },
      reg,
      tally,
      { org: 0, path: '000000', from: '2000-01-01', to: '2000-12-31' },
      '000000',
      new Parameters(),
    )
    return []
  } catch {
    return [error('bad-definition', '定义不完整，请重新选择', 'The definition is not whole: choose again', 'definition')]
  }
}

const isDated = (column: Column | undefined): boolean => column?.kind === 'date' || (column?.kind === 'computed' && column.as === 'date')

/** The column of a path; `age(…)` and `era(…)` band a day of the path within. */
function columnAt(engine: Engine, reg: AnyRegister, tally: Tally, path: string): Column | undefined {
  const plain = /^\w+\(([^)]+)\)$/.exec(path)?.[1] ?? path
  if (plain === '^id' || plain === '^org') return { kind: 'integer', zh: plain, en: plain }
  const [head = '', tail] = plain.replace(/^\^/, '').split('.')
  const part = tally.part && !plain.startsWith('^') ? reg.columns[tally.part] : undefined
  const column: Column | undefined = part?.kind === 'lines' ? part.of[head] : reg.columns[head]
  return tail && column?.kind === 'ref' ? engine.registers[column.to]?.columns[tail] : tail ? undefined : column
}

function formulaProblems(engine: Engine, formula: OwnFormula, self: string | null): Problem[] {
  const wanted = formula.op === 'ratio' ? 2 : formula.op === 'change' ? 1 : 2
  const exact = formula.op === 'ratio' || formula.op === 'change'
  if (exact ? formula.keys.length !== wanted : formula.keys.length < wanted)
    return [error('too-few', `请选择${wanted}个指标`, `Choose ${wanted} figures`, 'keys')]
  const unknown = formula.keys.find(key => !engine.figureList.some(entry => entry.key === key))
  if (unknown !== undefined) return [error('no-such-figure', `没有“${unknown}”这个指标`, `There is no figure ${unknown}`, 'keys')]
  if (formula.op === 'change' && formula.since !== null && !isDay(formula.since))
    return [error('not-a-day', '基期应是日期', 'The base is a day', 'since')]
  if (self !== null && formula.keys.some(key => dependsOn(engine, key, self)))
    return [
      error('circle', '这个指标又要由它自己算出，形成循环，请换一个', 'The figure would be computed from itself: choose another', 'keys'),
    ]
  return []
}

/** Whether a figure is computed from another one, at whatever remove. */
function dependsOn(engine: Engine, key: string, on: string, seen: ReadonlySet<string> = new Set()): boolean {
  if (key === on) return true
  if (seen.has(key)) return false
  return (engine.own?.formulas.get(key)?.keys ?? []).some(part => dependsOn(engine, part, on, new Set([...seen, key])))
}
