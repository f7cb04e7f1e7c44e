import { registerNamed, type Engine } from '../engine/engine.ts'
import { recordMany } from '../engine/record/act.ts'
import { list } from '../engine/record/read.ts'
import type { Viewer } from '../language/viewer.ts'
import type { Unit } from './made.ts'
import { lastDay, madeDistrict } from './size.ts'
import { idOf } from './unit.ts'

/**
 * Self-assessments of the year that communities of the first working committee have begun: empty sheets, which fill themselves with the points of the
 * scheme and with what the figures count so far (RSP-21). They come last, once the database knows how many rows its tables have.
 */
export async function beginSheets(engine: Engine, units: readonly Unit[]): Promise<number> {
  const [district] = units
  const street = units.find(unit => unit.kind === 'street')
  const communities = units.filter(unit => unit.kind === 'community' && unit.parent === street).slice(0, 4)
  if (!district) return 0
  const viewer: Viewer = {
    account: 0,
    name: '演示数据',
    role: 'clerk',
    district: madeDistrict,
    org: idOf(district),
    path: madeDistrict,
    member: null,
  }
  const { rows } = await list(engine, viewer, registerNamed(engine, 'scheme'), { size: 100, state: 'published' })
  const scheme = rows.find(row => row.values.kind === 'community' && row.values.year === 2025)
  if (!scheme) return 0
  const drafts = communities.map(unit => ({
    org: idOf(unit),
    values: {
      name: `${unit.shortName}2026年度考核`,
      year: 2026,
      kind: 'community',
      scheme: scheme.id,
      cutOffOn: lastDay,
      assessedOn: lastDay,
      scores: [],
    },
  }))
  const { ids, problems } = await recordMany(engine, viewer, registerNamed(engine, 'assessmentSheet'), drafts, { acceptWarnings: true })
  if (ids.length !== drafts.length) throw new Error(JSON.stringify(problems))
  return ids.length
}
