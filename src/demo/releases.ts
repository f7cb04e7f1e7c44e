import { releaseTotals } from '../engine/figure/release.ts'
import { compartmentOf, type Role } from '../language/role.ts'
import type { Journal, Source } from './journal.ts'
import type { Unit } from './made.ts'
import { lastDay } from './size.ts'
import { idOf } from './unit.ts'

const heads: readonly Role[] = ['cadresHead', 'disciplineHead']

/** At each year's end, and on the last day, the heads of the sealed sections release their totals for the district, its committees and communities. */
export function releasesSource(journal: Journal, district: Unit): Source {
  return month => {
    const year = month.slice(0, 4)
    if (!month.endsWith('-12') && month !== lastDay.slice(0, 7)) return {}
    return {
      after: heads.map(role => async () => {
        const head = journal.as(role)
        const released = await releaseTotals(journal.engine, head, {
          org: idOf(district),
          below: true,
          from: `${year}-01-01`,
          to: `${year}-12-31`,
          keys: journal.engine.figureList.filter(entry => entry.compartment === compartmentOf(role)).map(entry => entry.key),
          basis: role === 'cadresHead' ? `示组〔${year}〕统1号` : `示纪〔${year}〕统1号`,
        })
        journal.counts.set('release', (journal.counts.get('release') ?? 0) + released)
      }),
    }
  }
}
