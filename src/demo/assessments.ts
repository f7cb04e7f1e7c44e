import { scheme2025, type SchemeKind, type SchemePoint } from '../codes/scheme-2025.ts'
import type { Day } from '../language/day.ts'
import type { Unit } from './made.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Random } from './random.ts'

/** Assessment sheets of the year 2025: every community, some offices and some firms. */
export function assessmentsSource(units: readonly Unit[], random: Random): Source {
  const branches = units.filter(unit => unit.kind === 'branch')
  const assessed: [Unit, SchemeKind][] = [
    ...units.filter(unit => unit.kind === 'community').map((unit): [Unit, SchemeKind] => [unit, 'community']),
    ...branches
      .filter(unit => unit.sector === 'organ' && unit.parent?.kind === 'committee')
      .slice(0, 10)
      .map((unit): [Unit, SchemeKind] => [unit, 'organ']),
    ...branches
      .filter(unit => unit.sector === 'privateEnterprise')
      .slice(0, 8)
      .map((unit): [Unit, SchemeKind] => [unit, 'new']),
  ]
  return planned(assessed.map(([unit, kind]) => sheetOf(unit, kind, random)))
}

function sheetOf(unit: Unit, kind: SchemeKind, random: Random): Entry & { on: Day } {
  const best = 0.86 + random.next() * 0.12
  return {
    register: 'assessmentSheet',
    unit,
    on: '2026-01-22',
    role: 'organization',
    steps: ['submit', 'check', 'finish'],
    values: () => ({
      name: `${unit.shortName}2025年度考核`,
      year: 2025,
      scheme: scheme2025.version,
      kind,
      assessedOn: '2026-01-16',
      assessor: '区委党建工作考核组',
      scores: scheme2025.points(kind).map(point => scoreOf(point, best, random)),
      submittedOn: '2026-01-08',
      checkedOn: '2026-01-16',
      finalOn: '2026-01-22',
    }),
  }
}

/** A point that lost marks says why. */
function scoreOf({ code, standard, rule, most }: SchemePoint, best: number, random: Random): Record<string, unknown> {
  const lost = random.chance(1 - best) ? Math.round((most * random.int(1, 4)) / 10) : 0
  const final = most - lost
  return {
    code,
    standard: standard[0],
    rule,
    most,
    applies: 'yes',
    self: lost > 0 && random.chance(0.6) ? most : final,
    checked: final,
    final,
    reason: lost > 0 ? random.pick(['台账记录不全', '个别月份未按期开展', '佐证材料不足', '数据未达标准']) : null,
  }
}
