import { dutyLimits } from '../../codes/duty-limits.ts'
import { addWorkdays, countWorkdays } from '../../codes/work-calendar.ts'
import { addMonths } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'

/** A rating as its rules see it; scores in tenths of a mark. */
export interface Rating {
  appliedOn: string
  target: string
  previous: string | null
  coverage: string | null
  score: number | null
  veto: readonly string[]
  inspectedOn: string | null
  publicFrom: string | null
  publicTo: string | null
  stars: string | null
  grantedOn: string | null
  validUntil: string | null
  reviews: readonly {
    reviewedOn: string
    score: number
    veto: boolean | null
    noticeOn: string | null
    finalOn: string | null
    stars: string
  }[]
}

/** Stars that a score stands for: 84.9 three, 85.0 four; 0 for none (STR-02, STR-03). */
export const starsFor = (tenths: number, day: string): number => dutyLimits(day).stars.find(([, least]) => tenths >= least)?.[0] ?? 0

/** Stars that the score and the further conditions of five stars allow (STR-02); the rating itself is given by persons. */
export function starsAllowed(row: Rating): number | null {
  if (row.score === null) return null
  const stars = starsFor(row.score, row.appliedOn)
  const five = row.veto.length === 0 && row.coverage === 'SOLE' && Number(row.previous ?? 0) >= 4
  return stars === 5 && !five ? 4 : stars
}

/** 先进, 一般, 后进 by the stars granted (STR-05); null before the rating. */
export const classOf = ({ stars, grantedOn }: Pick<Rating, 'stars' | 'grantedOn'>): string | null => {
  if (grantedOn === null || stars === null) return null
  return Number(stars) >= 4 ? 'advanced' : Number(stars) >= 1 ? 'ordinary' : 'lagging'
}

/** STR_TARGET_LT_CURRENT: applying for less than what is held is told. */
export const checkTarget = (row: Rating): Problem | null =>
  Number(row.target) < Number(row.previous ?? 0)
    ? warning('STR_TARGET_LT_CURRENT', '申报星级低于现有星级', 'Fewer stars are applied for than held', 'target')
    : null

/** STR-02: no more stars than the score and the conditions of five stars allow. */
export function checkStars(row: Rating): Problem | null {
  const allowed = starsAllowed(row)
  if (row.stars === null) return null
  if (allowed === null) return error('STR-02', '请先填写最终得分', 'Give the final score first', 'score')
  return Number(row.stars) > allowed
    ? error('STR-02', `按得分和条件不高于${allowed}星`, `Score and conditions allow ${allowed} stars at most`, 'stars')
    : null
}

/** STR_NO_SITE_CHECK: from three stars on there is an inspection on site. */
export const checkInspected = (row: Rating): Problem | null =>
  row.stars !== null && Number(row.stars) >= dutyLimits(row.appliedOn).inspectedFrom && row.inspectedOn === null
    ? error('STR_NO_SITE_CHECK', '三星级以上须先实地验收', 'Three stars and above are inspected on site first', 'inspectedOn')
    : null

/** STR_PUBLICITY_SHORT: five working days of publicity before the award. */
export function checkPublicity(row: Rating): Problem | null {
  const { grantedOn, publicFrom: from, publicTo: to } = row
  if (grantedOn === null) return null
  const least = dutyLimits(grantedOn).publicityWorkdays
  const days = from === null || to === null ? 0 : countWorkdays(from, to)
  if (days < least)
    return error(
      'STR_PUBLICITY_SHORT',
      `公示应不少于${least}个工作日，现为${days}个`,
      `${least} working days of publicity are needed; there are ${days}`,
      from === null ? 'publicFrom' : 'publicTo',
    )
  return to !== null && grantedOn <= to ? error('STR-01', '公示期满后方可评定', 'It is granted after the publicity', 'grantedOn') : null
}

/** STR-04: valid for three years at most. */
export const checkValidity = (row: Rating): Problem | null =>
  row.grantedOn !== null && row.validUntil !== null && row.validUntil > addMonths(row.grantedOn, dutyLimits(row.grantedOn).starYears * 12)
    ? error('STR-04', '有效期不超过三年', 'It is valid for three years at most', 'validUntil')
    : null

/** STR-04: a yearly review takes one star away at most, all with a veto; taking away needs a notice and time to object. */
export function checkReviews(row: Rating): Problem[] {
  let held = Number(row.stars ?? 0)
  return row.reviews.flatMap((review, i) => {
    const [before, now] = [held, Number(review.stars)]
    held = now
    const at = `reviews.${i}.`
    if (review.veto && now > 0) return [error('STR-04', '有一票否决情形的取消星级', 'With a veto no star is left', `${at}stars`)]
    if (!review.veto && now < before - 1) return [error('STR-04', '每次复核只降一星', 'A review takes one star away at most', `${at}stars`)]
    if (now > starsFor(review.score, review.reviewedOn))
      return [error('STR-02', '星级高于复核得分', 'More stars than the score stands for', `${at}stars`)]
    if (now >= before) return []
    if (review.noticeOn === null || review.finalOn === null)
      return [error('STR-04', '降星须有通知和申诉期', 'Fewer stars need a notice and time to object', `${at}noticeOn`)]
    const until = addWorkdays(review.noticeOn, dutyLimits(review.noticeOn).objectionWorkdays)
    return review.finalOn <= until
      ? [error('STR-04', `申诉期至${until}，之后方可降星`, `Objections are heard until ${until}`, `${at}finalOn`)]
      : []
  })
}
