import type { SchemePoint } from '../codes/scheme-2025.ts'
import { marksBy } from '../codes/scoring-rule.ts'
import { addDays } from '../language/day.ts'
import type { Random } from './random.ts'

/** A row of a sheet: the value on the cut-off day and the marks that its rule gives; one that lost marks says why. `best` is how often nothing is lost. */
export function scoreOf({ code, standard, rule, most }: SchemePoint, year: number, best: number, random: Random): Record<string, unknown> {
  const full = random.chance(best)
  const manual = rule === 'MANUAL'
  const said = manual ? (full ? '好' : '较好') : valueOf(rule, year, full, random)
  const marks = marksBy(rule, { most, year, said })
  if (marks === null) throw new Error(`${code}: ${rule} does not read ${said}`)
  return {
    code,
    standard: standard[0],
    rule,
    most,
    applies: 'yes',
    metric: manual ? null : said,
    auto: manual ? null : marks,
    self: marks < most && random.chance(0.4) ? Math.min(most, marks + Math.ceil((most - marks) / 2)) : marks,
    checked: marks,
    final: marks,
    reason: marks < most ? random.pick(['台账记录不全', '个别月份未按期开展', '佐证材料不足', '未达到标准']) : null,
  }
}

/** What the metric came to: enough for all marks, or somewhat less. */
function valueOf(rule: string, year: number, full: boolean, random: Random): string {
  const [, name, first = '', second = ''] = /^([A-Z]+)(?:\(([^,)]*),?([^)]*)\))?$/.exec(rule) ?? []
  if (name === 'BOOL') return full ? '是' : '否'
  if (name === 'DEDUCT') return full ? '0' : '1'
  if (name === 'COUNT') {
    const n = Number(first)
    return `${full ? n + random.int(0, Math.ceil(n / 4)) : n - random.int(1, Math.max(1, Math.floor(n / 3)))}`
  }
  if (name === 'TIMELY') return addDays(`${year}-${first}`, full ? -random.int(0, 20) : random.int(1, 6))
  const [top, zero] = [Number(first), Number(second)]
  const reached = full ? top : zero + (top - zero) * (0.6 + 0.35 * random.next())
  return top > 1 ? reached.toFixed(1) : `${(100 * reached).toFixed(1)}%`
}
