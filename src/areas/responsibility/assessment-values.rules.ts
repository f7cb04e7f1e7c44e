import { figureOfMetric } from '../../codes/scheme-metric-figures.ts'
import { figuresWithin } from '../../engine/figure/figure.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { scopeWithin } from '../../engine/figure/scope.ts'
import { error } from '../../language/problem.ts'
import { storedStates } from '../stored-states.rules.ts'
import { totalsOf } from './assessment-sheet-checks.ts'
import { saidBy, type ScoreLine, unexplained, withFound } from './assessment-values.ts'

interface Point {
  of: number
  code: string
  standard: string
  rule: string
  most: number
  metric: string | null
  bonus: boolean
}

type Look = Parameters<LookedUpRule>[1]

/**
 * RSP-21: points whose definition is a figure take their value from it, counted up to the cut-off day, as long as the sheet is with its unit; what was found
 * stands beside the value and opens to its records. An empty sheet gets the points of its scheme. From the submission on what was found
 * stands; a sheet that is entered finished keeps the values it was scored by.
 */
export const valuesByFigures: LookedUpRule = async (hands, look) => {
  const { tx, viewer } = look
  const stored = await storedStates(hands, look)
  const points = await tx.rows<Point>(
    `select of_id as of, code, standard, rule, most, metric, coalesce(bonus, false) as bonus from scheme_points
     where district_id = $1 and of_id = any($2::bigint[]) order by of_id, position`,
    [viewer.district, [...new Set(hands.map(hand => hand.values.scheme).filter(id => typeof id === 'number'))]],
  )
  for (const hand of hands) {
    const own = points.filter(point => point.of === hand.values.scheme)
    if (own.length === 0 || typeof hand.values.cutOffOn !== 'string' || typeof hand.values.year !== 'number') continue
    const lines = hand.values.scores as ScoreLine[] // cast: the draft has been read
    const given = lines.length ? lines : own.filter(point => !point.bonus).map(lineOf)
    const open = hand.state === 'void' ? false : hand.id === null ? hand.state === 'self' : stored.get(hand.id) === 'self'
    const found = open ? await foundBy(hand, own, look) : await foundBefore(hand, look)
    const scores = given.map(line => followed(line, found, Number(hand.values.year), hand.state))
    scores.forEach((line, i) => {
      if (unexplained(line))
        hand.problems.push(
          error(
            'SCORE_NO_COMMENT',
            `${line.code}截止日统计为${line.found}，另填数据的请说明原因`,
            `${line.code} counts ${line.found} on the cut-off day: give the reason of another value`,
            `scores.${i}.reason`,
          ),
        )
    })
    Object.assign(hand.values, { scores }, totalsOf({ scores }))
  }
}

type Found = ReadonlyMap<string, { figure: string; found: string | null }>

function followed(line: ScoreLine, found: Found, year: number, state: string): ScoreLine {
  const of = found.get(line.code)
  const valued = of ? withFound({ ...line, found: line.found ?? null }, of.found, year) : { ...line, found: null }
  const checked = valued.checked ?? (of && ['checked', 'objection', 'final'].includes(state) ? valued.auto : null)
  return { ...valued, figure: of?.figure ?? null, checked, final: valued.final ?? (of && state === 'final' ? checked : null) }
}

/** What the figures of a sheet's points count, by code: the organization and those below it, from the first day of the year to the cut-off day. */
async function foundBy(hand: Hand, points: readonly Point[], { tx, engine, viewer }: Look): Promise<Found> {
  const wanted = points.flatMap(point => {
    const of = figureOfMetric(point.metric)
    return of ? [{ point, of }] : []
  })
  if (wanted.length === 0 || hand.org.id === 0) return new Map()
  const scope = await scopeWithin(tx, viewer, {
    org: hand.org.id,
    from: `${String(hand.values.year)}-01-01`,
    to: String(hand.values.cutOffOn),
  })
  const answers = await figuresWithin(
    tx,
    engine,
    viewer,
    scope,
    wanted.map(({ of }) => of.key),
  )
  return new Map(
    wanted.map(({ point, of }) => {
      const answer = answers.find(one => one.key === of.key)
      return [point.code, { figure: of.key, found: answer ? saidBy(point.rule, of, answer) : null }] as const
    }),
  )
}

async function foundBefore(hand: Hand, { tx, viewer }: Look): Promise<Found> {
  const rows = await tx.rows<{ code: string; figure: string; found: string | null }>(
    'select code, figure, found from assessment_sheet_scores where district_id = $1 and of_id = $2 and figure is not null',
    [viewer.district, hand.id],
  )
  return new Map(rows.map(({ code, figure, found }) => [code, { figure, found }] as const))
}

const lineOf = ({ code, standard, rule, most, bonus }: Point): ScoreLine => ({
  code,
  standard,
  rule,
  most,
  bonus,
  applies: 'yes',
  metric: null,
  figure: null,
  found: null,
  auto: null,
  self: null,
  checked: null,
  final: null,
  reason: null,
})
