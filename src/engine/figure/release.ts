import type { FigureScope, FigureValue } from '../../language/figure.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import { compartmentOf, isHead } from '../../language/role.ts'
import { pathEnd, type Viewer } from '../../language/viewer.ts'
import { communityDepth } from '../../derive/policy.ts'
import type { Engine } from '../engine.ts'
import { registerNamed } from '../engine.ts'
import { recordMany } from '../record/act.ts'
import { figures, sealedFigures } from './figure.ts'
import { fewest } from './given.ts'
import { scopeOf } from './scope.ts'

/** A figure of a restricted compartment as its head sees it before a release: what stands on record now, and what was released last. */
export interface Releasable {
  key: string
  zh: string
  en: string
  unit: string
  live: FigureValue
  released: FigureValue
}

/** The figures of the head's own compartment for a scope. @throws Refused 403 for anybody but a head */
export async function releasable(engine: Engine, viewer: Viewer, scope: FigureScope): Promise<Releasable[]> {
  mustBeHead(viewer)
  const live = await sealedFigures(engine, viewer, scope)
  const released = await figures(
    engine,
    viewer,
    scope,
    live.map(one => one.key),
  )
  return live.flatMap(one => {
    const given = released.find(other => other.key === one.key)
    return given ? [{ key: one.key, zh: one.zh, en: one.en, unit: one.unit, live: one, released: given }] : []
  })
}

/** What is to be released: these figures for an organization and, with `below`, for every organization below it down to the communities. */
export interface ReleaseAsked {
  org: number
  below: boolean
  from: string
  to: string
  keys: readonly string[]
  basis: string
  /** Persons fewer than three are told as such unless the head decides otherwise. */
  exact?: boolean
}

/**
 * Releases totals of the head's compartment (decision 17): each number is counted now, as the head, and written as a record of its own; no row leaves.
 * @returns how many numbers were released
 */
export async function releaseTotals(engine: Engine, viewer: Viewer, asked: ReleaseAsked): Promise<number> {
  mustBeHead(viewer)
  if (asked.keys.length === 0) throw new Refused([error('required', '请选择要发布的指标', 'Choose the figures to be released', 'keys')])
  const name = engine.names.release
  if (name === undefined) throw new Error('no register of releases')
  const scope = await scopeOf(engine, viewer, asked)
  const places = asked.below ? await below(engine, viewer, scope.path, asked.to) : []
  const drafts = []
  for (const org of [asked.org, ...places.filter(id => id !== asked.org)]) {
    const at = await scopeOf(engine, viewer, { ...asked, org })
    for (const { key, unit, value } of await sealedFigures(engine, viewer, at, asked.keys)) {
      if (value === null) continue
      const fewer = !asked.exact && /^人/.test(unit) && Number(value) > 0 && Number(value) < fewest
      drafts.push({
        org,
        values: {
          figure: key,
          fromDay: asked.from,
          toDay: asked.to,
          value: fewer ? null : Number(value),
          fewer,
          basis: asked.basis.trim() || null,
          givenOn: engine.today(),
          givenBy: viewer.name,
        },
      })
    }
  }
  const { ids, problems } = await recordMany(engine, viewer, registerNamed(engine, name), drafts, { acceptWarnings: true, act: 'release' })
  if (ids.length < drafts.length) throw new Refused(problems.flatMap(one => one.problems).slice(0, 5))
  return ids.length
}

function mustBeHead(viewer: Viewer): void {
  if (!isHead(viewer.role) || compartmentOf(viewer.role) === null)
    throw refuse('not-allowed', '统计发布由封闭台账的负责人办理', 'Totals are released by the head of the sealed section', 403)
}

/** Organizations that stand below a path on a day, down to the communities. */
const below = async (engine: Engine, viewer: Viewer, path: string, day: string): Promise<number[]> =>
  (
    await engine.store.as(viewer, tx =>
      tx.rows<{ id: number }>(
        `select org_id as id from organization_span where district_id = $1 and path > $2 and path < $3 and length(path) <= ${communityDepth} and from_day <= $4 and $4 < until_day order by path`,
        [viewer.district, path, pathEnd(path), day],
      ),
    )
  ).map(row => row.id)
