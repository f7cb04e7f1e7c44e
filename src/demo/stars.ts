import { starsAllowed } from '../areas/recognition/star-rating-checks.ts'
import { addDays, addMonths, type Day } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { secretaryNameOf } from './duty-people.ts'
import { type Dated, planned, type Source } from './journal.ts'
import type { Unit } from './made.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** Star ratings of the two-new organizations, each year again: applied in September, inspected in October, granted in December. */
export function starsSource(units: readonly Unit[], random: Random): Source {
  const firms = units.filter(
    unit => unit.kind === 'branch' && (unit.sector === 'privateEnterprise' || unit.sector === 'socialOrganization'),
  )
  return planned(firms.flatMap((unit, i) => ratingsOf(unit, random.fork(unit.key), i)).filter(entry => entry.on <= lastDay))
}

function ratingsOf(unit: Unit, random: Random, nth: number): Dated[] {
  let held = random.weighted([
    [0, 3],
    [2, 3],
    [3, 4],
    [4, 2],
  ] as const) as number // cast: stars from here on
  return [2024, 2025, 2026].flatMap(year => {
    if (nth > 0 && random.chance(0.15)) return []
    const previous = held
    const target = Math.min(5, Math.max(nth === 0 ? 4 : 2, previous + (random.chance(0.5) ? 1 : 0)))
    const score = nth === 0 ? 880 : random.int(640, 965)
    const coverage = unit.type === 'LH' ? 'JOINT' : 'SOLE'
    const appliedOn = workdayNear(`${year}-09`, random.int(3, 24))
    const allowed = starsAllowed({ ...none, appliedOn, target: `${target}`, previous: `${previous}`, coverage, score }) ?? 0
    const stars = Math.min(target, allowed)
    held = stars
    return [ratingOf(unit, { year, appliedOn, previous, target, score, coverage, stars }, random)]
  })
}

const none = {
  veto: [],
  inspectedOn: null,
  publicFrom: null,
  publicTo: null,
  stars: null,
  grantedOn: null,
  validUntil: null,
  reviews: [],
}

interface Planned {
  year: number
  appliedOn: Day
  previous: number
  target: number
  score: number
  coverage: string
  stars: number
}

function ratingOf(unit: Unit, { year, appliedOn, previous, target, score, coverage, stars }: Planned, random: Random): Dated {
  const checkedOn = addDays(appliedOn, random.int(6, 12))
  const inspectedOn = target >= 3 ? workdayNear(`${year}-10`, random.int(13, 28)) : null
  const grantedOn = workdayNear(`${year}-12`, 5)
  const over = grantedOn <= lastDay
  const inspected = inspectedOn !== null && inspectedOn <= lastDay
  const granted = over && stars > 0
  const review = granted && stars > 1 && year === 2024 && random.chance(0.25)
  const reviewedOn = workdayNear('2025-10', 20)
  return {
    register: 'starRating',
    unit,
    on: review ? addDays(reviewedOn, 14) : over ? grantedOn : inspected ? inspectedOn : checkedOn,
    role: 'organization',
    steps: ['check', ...(inspected ? ['inspect'] : []), ...(over ? (stars > 0 ? ['publicise', 'grant'] : ['decline']) : [])],
    values: () => ({
      unit: unit.place,
      year,
      appliedOn,
      target: `${target}`,
      previous: `${previous}`,
      coverage,
      selfScore: Math.min(1_000, score + random.int(0, 30)),
      reasons: '组织生活规范，党员作用明显，服务企业发展',
      checkedOn,
      checkOpinion: '材料齐全，同意上报',
      ...(inspected
        ? { inspectedOn, inspectors: '区委组织部、社会工作部', inspection: `听取${secretaryNameOf(unit, appliedOn)}汇报，查看阵地和记录` }
        : {}),
      ...(over ? { score } : {}),
      ...(granted
        ? {
            publicFrom: workdayNear(`${year}-11`, 24),
            publicTo: workdayNear(`${year}-12`, 3),
            stars: `${stars}`,
            grantedOn,
            validUntil: addMonths(grantedOn, 12),
            document: `示两新〔${year}〕6号`,
          }
        : {}),
      ...(over && stars === 0 ? { opinion: '得分未达到一星级' } : {}),
      ...(review
        ? {
            reviews: [
              {
                reviewedOn,
                score: 600 + 100 * (stars - 2) + 10,
                veto: false,
                stars: `${stars - 1}`,
                noticeOn: reviewedOn,
                finalOn: addDays(reviewedOn, 13),
                remark: '组织生活频次不足，降一星',
              },
            ],
          }
        : {}),
    }),
  }
}
