import type { FigureScope } from '../../language/figure.ts'
import { refuse } from '../../language/problem.ts'
import { administrators } from '../../language/role.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { forever } from '../tree/organization.ts'

/**
 * The scope of a figure for a viewer: the organization with its place in the tree over the period (moved within it: each place with its days).
 * A viewer may ask for the own organization and all that stand below it today, with their whole past.
 * @throws Refused 403 outside the viewer's organizations, 404 where there is no such organization
 */
export async function scopeOf(
  engine: Engine,
  viewer: Viewer,
  asked: { org?: number | undefined; from: string; to: string; programme?: number | null | undefined },
): Promise<FigureScope> {
  if (administrators.includes(viewer.role))
    throw refuse('not-allowed', '管理员不查看业务数据', 'Administrators do not see business data', 403)
  const org = asked.org ?? viewer.org
  return engine.store.asFigures(viewer, tx => scopeWithin(tx, viewer, { ...asked, org }))
}

/** The same within a transaction that is already open. */
export async function scopeWithin(
  tx: Transaction,
  viewer: Viewer,
  asked: { org: number; from: string; to: string; programme?: number | null | undefined },
): Promise<FigureScope> {
  const { org } = asked
  const spans = await tx.rows<Place>(
    'select path, from_day as "from", until_day as until from organization_span where district_id = $1 and org_id = $2 order by from_day',
    [viewer.district, org],
  )
  const today = spans.at(-1)
  if (!today) throw refuse('no-such-organization', '没有这个组织', 'There is no such organization', 404)
  if (!isWithin(today.path, viewer.path))
    throw refuse('outside-scope', '所选组织不在您的范围内', 'The organization lies outside your scope', 403)
  const within = spans.filter(span => span.from <= asked.to && span.until > asked.from)
  const places = joined(within.length ? within : [today])
  return {
    org,
    path: places.at(-1)?.path ?? today.path,
    from: asked.from,
    to: asked.to,
    ...(asked.programme ? { programme: asked.programme } : {}),
    ...(places.length > 1 ? { places: open(places) } : {}),
  }
}

type Place = { path: string; from: string; until: string }

/** Neighbouring spans with one path become one place (a rename is no move). */
function joined(spans: readonly Place[]): Place[] {
  const places: Place[] = []
  for (const span of spans) {
    const last = places.at(-1)
    if (last && last.path === span.path) last.until = span.until
    else places.push({ ...span })
  }
  return places
}

/** The first place holds for all days before, the last for all days after: a record dated before the founding still belongs somewhere. */
const open = (places: readonly Place[]): Place[] =>
  places.map((place, i) => ({
    ...place,
    from: i === 0 ? '0001-01-01' : place.from,
    until: i === places.length - 1 ? forever : place.until,
  }))
