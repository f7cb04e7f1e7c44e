import type { FigureScope, FigureValue } from '../../language/figure.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import { compartmentOf, isHead } from '../../language/role.ts'
import type { AnyRegister } from '../../language/register.ts'
import { pathEnd, type Viewer } from '../../language/viewer.ts'
import { lineTableOf, quote, tableOf } from '../../derive/names.ts'
import { communityDepth } from '../../derive/policy.ts'
import type { Engine } from '../engine.ts'
import { registerNamed } from '../engine.ts'
import { correct, recordMany } from '../record/act.ts'
import { figures, sealedFigures } from './figure.ts'
import { labelled } from './groups.ts'
import { isFew, type ReleasedPart, releasedParts } from './released.ts'
import { scopeOf } from './scope.ts'
import { sealedCount } from './sealed-count.ts'

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

/** What is to be released: these figures for an organization and, with `below`, for every committee and community below it. */
export interface ReleaseAsked {
  org: number
  below: boolean
  from: string
  to: string
  keys: readonly string[]
  basis: string
  /** Fewer than three persons are told as such, in total and by kind, unless the head decides otherwise. */
  exact?: boolean
}

/**
 * Releases totals of the head's compartment (decision 17): each number is counted now, as the head, and written as a record of its own; no row leaves.
 * @throws Refused 403 for anybody but a head, and for one who is barred from a record
 * @returns how many numbers were released; one that was released today with the same number is none
 */
export async function releaseTotals(engine: Engine, viewer: Viewer, asked: ReleaseAsked): Promise<number> {
  mustBeHead(viewer)
  if (asked.keys.length === 0) throw new Refused([error('required', '请选择要发布的指标', 'Choose the figures to be released', 'keys')])
  const own = engine.figureList.filter(entry => entry.compartment === compartmentOf(viewer.role)).map(entry => entry.key)
  if (asked.keys.some(key => !own.includes(key)))
    throw new Refused([error('APP-04', '只能发布本部门的指标', 'Only figures of the own section are released', 'keys')], 403)
  const name = engine.names.release
  if (name === undefined) throw new Error('no register of releases')
  await mustSeeAll(engine, viewer)
  const scope = await scopeOf(engine, viewer, asked)
  const places = asked.below ? await below(engine, viewer, scope.path, asked.to) : []
  const at: FigureScope[] = []
  for (const org of [asked.org, ...places.filter(id => id !== asked.org)]) at.push(await scopeOf(engine, viewer, { ...asked, org }))
  const drafts: ReleaseDraft[] = []
  for (const { key, unit } of engine.figureList.filter(entry => asked.keys.includes(entry.key))) {
    const count = await sealedCount(engine, viewer, scope, key)
    if (!count) continue
    for (const place of at) {
      const value = Number(count.value(place))
      const fewer = !asked.exact && isFew(unit, value)
      const parts = count.parts(place).map(part => ({ ...part, label: labelled(count.column, part.code).zh }))
      drafts.push({
        org: place.org,
        values: {
          figure: key,
          fromDay: asked.from,
          toDay: asked.to,
          value: fewer ? null : value,
          fewer,
          // What is too small to be told has no parts that would tell it.
          parts: fewer ? [] : releasedParts(parts, unit, asked.exact === true),
          basis: asked.basis.trim() || null,
          givenOn: engine.today(),
          givenBy: viewer.name,
        },
      })
    }
  }
  return writeReleases(engine, viewer, registerNamed(engine, name), drafts)
}

/** Writes numbers just counted. What was released today already is corrected where the number is another one now, and left where it is the same. */
async function writeReleases(engine: Engine, viewer: Viewer, reg: AnyRegister, drafts: readonly ReleaseDraft[]): Promise<number> {
  const keyOf = (org: number, figure: string): string => `${org} ${figure}`
  const [first] = drafts
  if (!first) return 0
  const today = await engine.store.as(viewer, tx =>
    tx.rows<{ id: number; org: number; figure: string; value: number | null; fewer: boolean; parts: unknown[] | null }>(
      `select r.id, r.org_id as org, r.figure, r.value, coalesce(r.fewer, false) as fewer,
         (select json_agg(json_build_array(p.code, p.value, p.fewer) order by p.position) from ${quote(lineTableOf(reg, 'parts'))} p
          where p.district_id = r.district_id and p.of_id = r.id) as parts
       from ${quote(tableOf(reg))} r where r.district_id = $1 and r.from_day = $2 and r.to_day = $3 and r.given_on = $4 and r.state <> 'void'`,
      [viewer.district, first.values.fromDay, first.values.toDay, first.values.givenOn],
    ),
  )
  const known = new Map(today.map(row => [keyOf(row.org, row.figure), row]))
  const standing = (draft: ReleaseDraft) => known.get(keyOf(draft.org, draft.values.figure))
  const fresh = drafts.filter(draft => !standing(draft))
  const { ids, problems } = await recordMany(engine, viewer, reg, fresh, { acceptWarnings: true, act: 'release' })
  if (ids.length < fresh.length) throw new Refused(problems.flatMap(one => one.problems).slice(0, 5))
  let corrected = 0
  for (const draft of drafts) {
    const before = standing(draft)
    if (!before || isSame(before, draft.values)) continue
    await correct(engine, viewer, reg, before.id, { values: draft.values, reason: '当日重新发布', acceptWarnings: true })
    corrected += 1
  }
  return fresh.length + corrected
}

const isSame = (before: { value: number | null; fewer: boolean; parts: unknown[] | null }, now: ReleaseDraft['values']): boolean =>
  JSON.stringify([before.value, before.fewer, before.parts ?? []]) ===
  JSON.stringify([now.value, now.fewer, now.parts.map(part => [part.code, part.value, part.fewer])])

/** A number on its way into the register of releases. */
interface ReleaseDraft {
  org: number
  values: {
    figure: string
    fromDay: string
    toDay: string
    value: number | null
    fewer: boolean
    parts: ReleasedPart[]
    basis: string | null
    givenOn: string
    givenBy: string
  }
}

function mustBeHead(viewer: Viewer): void {
  if (!isHead(viewer.role) || compartmentOf(viewer.role) === null)
    throw refuse('not-allowed', '统计发布由封闭台账的负责人办理', 'Totals are released by the head of the sealed section', 403)
}

/** A head who is barred from a record would count without it: another one releases then (INT-61). */
async function mustSeeAll(engine: Engine, viewer: Viewer): Promise<void> {
  const own = Object.values(engine.registers).filter(reg => reg.compartment === compartmentOf(viewer.role))
  if (own.length === 0) return
  const barred = await engine.store.asSystem('whether the head is barred from a record', tx =>
    tx.first(
      own
        .map(reg => `(select 1 from ${quote(tableOf(reg))} where district_id = $1 and $2::bigint = any(barred) limit 1)`)
        .join(' union all '),
      [viewer.district, viewer.account],
    ),
  )
  if (barred)
    throw refuse(
      'INT-61',
      '有您应回避的记录，合计数请由另一名负责人发布',
      'You are barred from a record: another head releases the totals',
      403,
    )
}

/** Organizations that stand below a path on a day, down to the communities: committees and the like, not the branches with their rolls. */
const below = async (engine: Engine, viewer: Viewer, path: string, day: string): Promise<number[]> =>
  (
    await engine.store.as(viewer, tx =>
      tx.rows<{ id: number }>(
        `select org_id as id from organization_span where district_id = $1 and path > $2 and path < $3 and length(path) <= ${communityDepth}
         and from_day <= $4 and $4 < until_day and type <> all($5::text[]) order by path`,
        [
          viewer.district,
          path,
          pathEnd(path),
          day,
          Object.entries(engine.organizationTypes).flatMap(([type, { roll }]) => (roll ? [type] : [])),
        ],
      ),
    )
  ).map(row => row.id)
