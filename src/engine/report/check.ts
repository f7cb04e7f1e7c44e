import type { FigureScope, FigureValue } from '../../language/figure.ts'
import type { FigureCheck, ReportWarning } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { figures } from '../figure/figure.ts'

/** The checks before release that fail for a scope (APP-02): warnings, each with the figures whose records are to be compared. */
export async function checkFigures(engine: Engine, viewer: Viewer, scope: FigureScope): Promise<ReportWarning[]> {
  const { checks } = engine.summary
  const keys = [...new Set(checks.flatMap(check => (check.at === 'most' ? [check.key, check.of] : [check.key])))]
  const values = new Map((await figures(engine, viewer, scope, keys)).map(value => [value.key, value]))
  return checks.flatMap(check => failure(check, values))
}

/** The failure of one check; nothing where it holds or a figure has no value. */
export function failure(check: FigureCheck, values: ReadonlyMap<string, FigureValue>): ReportWarning[] {
  const figure = values.get(check.key)
  const value = figure?.value ?? null
  if (!figure || value === null) return []
  if (check.at === 'most') {
    const limit = values.get(check.of)
    if (!limit || limit.value === null || compare(value, limit.value) <= 0) return []
    return [
      warn(
        check,
        [check.key, check.of],
        `：${figure.zh} ${value}${figure.unit}，${limit.zh} ${limit.value}${limit.unit}`,
        `: ${figure.en} ${value}, ${limit.en} ${limit.value}`,
      ),
    ]
  }
  if (check.at === 'least-zero')
    return compare(value, '0') >= 0 ? [] : [warn(check, [check.key], `：${figure.zh} ${value}${figure.unit}`, `: ${value}`)]
  const records = (figure.records ?? 0) + (figure.hidden ?? 0)
  return compare(value, '0') === 0 || records > 0 ? [] : [warn(check, [check.key], `：${figure.zh} ${value}${figure.unit}`, `: ${value}`)]
}

const warn = (check: FigureCheck, keys: string[], zh: string, en: string): ReportWarning => ({
  code: check.rule,
  level: 'warning',
  zh: `${check.zh}${zh}。请核对两边的记录`,
  en: `${check.en}${en}. Compare the records`,
  keys,
})

/** Orders two decimal texts exactly. */
function compare(a: string, b: string): number {
  const places = Math.max(...[a, b].map(text => text.split('.')[1]?.length ?? 0))
  const units = (text: string): bigint => {
    const [whole = '0', part = ''] = text.split('.')
    return BigInt(whole + part.padEnd(places, '0'))
  }
  const [left, right] = [units(a), units(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
