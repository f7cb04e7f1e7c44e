import { cadreNumbers } from '../../codes/cadre-numbers.ts'
import { atLeastTwoThirds, moreThanHalf } from '../../codes/majority.ts'
import { countWorkdays } from '../../codes/work-calendar.ts'
import { addMonths, type Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'

/** A selection as its rules see it. */
export interface Selection {
  motionOn: Day
  recommendedOn: Day | null
  noticeOn: Day | null
  inspectFrom: Day | null
  inspectTo: Day | null
  inspectors: readonly unknown[]
  fileReviewedOn: Day | null
  mattersCheckedOn: Day | null
  complaints: string | null
  opinions: readonly { organ: string; askedOn: Day; answeredOn: Day | null; opinion: string | null }[]
  decidedOn: Day | null
  eligible: number | null
  present: number | null
  approve: number | null
  publicityFrom: Day | null
  publicityTo: Day | null
  objection: boolean | null
  objectionSettledOn: Day | null
  appointedOn: Day | null
  trial: boolean | null
  trialResult: string | null
  confirmedOn: Day | null
}

const chain = [
  'motionOn',
  'recommendedOn',
  'noticeOn',
  'inspectFrom',
  'inspectTo',
  'decidedOn',
  'publicityFrom',
  'publicityTo',
  'appointedOn',
  'confirmedOn',
] as const

/** CAD_ORDER (CAD-04): each stage's day follows the one before; a decision never lies before the end of the inspection. */
export function checkOrder(row: Selection): Problem | null {
  let before: Day = ''
  for (const name of chain) {
    const day = row[name]
    if (day === null) continue
    if (day < before)
      return error('CAD_ORDER', `${day}早于前一环节的${before}，请核对顺序`, `${day} lies before ${before}, the stage before it`, name)
    before = day
  }
  return null
}

/** §10.2: the result of a recommendation holds for a year. */
export const checkRecommendation = (row: Selection): Problem | null =>
  row.recommendedOn !== null &&
  row.decidedOn !== null &&
  row.decidedOn > addMonths(row.recommendedOn, cadreNumbers(row.recommendedOn).recommendationMonths)
    ? error('CAD-06', '民主推荐结果一年内有效，请重新推荐', 'A recommendation holds for a year: hold it again', 'decidedOn')
    : null

/** States from the collective decision on. */
const deciding = ['deciding', 'decided', 'publicized', 'appointed', 'confirmed']

/** CAD-08 and 凡提四必: before it comes to a decision there are two inspectors, the file and the personal matters have been checked, complaints looked into, and discipline heard. */
export function checkBeforeDecision(row: Selection, { state }: RuleContext): Problem[] {
  if (row.decidedOn === null && !deciding.includes(state ?? '')) return []
  const { inspectors } = cadreNumbers(row.motionOn)
  const heard = row.opinions.some(line => line.organ === 'discipline' && line.answeredOn !== null)
  const doubtful = row.opinions.findIndex(line => line.opinion === 'affects' || line.opinion === 'postpone')
  return [
    ...(heard
      ? []
      : [
          error(
            'CAD_NO_DISCIPLINE_OPINION',
            '没有纪检监察机关的书面意见，不能提请讨论',
            'Without the answer of the discipline organ it does not come to a decision',
            'opinions',
          ),
        ]),
    ...(row.inspectors.length < inspectors
      ? [error('CAD-04', `考察人员不少于${inspectors}人`, `At least ${inspectors} inspectors`, 'inspectors')]
      : []),
    ...(row.fileReviewedOn === null
      ? [error('CAD-04', '请填写档案审核日期', 'Give the day on which the file was reviewed', 'fileReviewedOn')]
      : []),
    ...(row.mattersCheckedOn === null
      ? [error('CAD-04', '请填写个人有关事项查核日期', 'Give the day on which personal matters were checked', 'mattersCheckedOn')]
      : []),
    ...(row.complaints === null || row.complaints === 'pending'
      ? [error('CAD-04', '信访举报须核查清楚', 'Complaints are looked into first', 'complaints')]
      : []),
    ...(doubtful >= 0
      ? [
          warning(
            'CAD-08',
            '有部门意见为“有影响”或“暂缓”，请研究',
            'An office objects or asks to wait: consider it',
            `opinions.${doubtful}.opinion`,
          ),
        ]
      : []),
  ]
}

/** CAD-05: two thirds are present, and more than half of the entitled approve. */
export function checkDecision(row: Selection): Problem[] {
  const { eligible, present, approve } = row
  if (eligible === null || present === null || approve === null)
    return row.decidedOn === null
      ? []
      : [error('CAD-05', '请填写应到、实到和赞成人数', 'Give the entitled, the present and those in favour', 'approve')]
  if (present > eligible || approve > present)
    return [
      error('CAD-05', '实到不多于应到，赞成不多于实到', 'No more present than entitled, none in favour who was not present', 'approve'),
    ]
  return [
    ...(atLeastTwoThirds(present, eligible)
      ? []
      : [
          error(
            'CAD-05',
            `到会不足三分之二（应到${eligible}，实到${present}），不能开会讨论`,
            `Fewer than two thirds present (${present} of ${eligible}): no meeting`,
            'present',
          ),
        ]),
    ...(moreThanHalf(approve, eligible)
      ? []
      : [error('CAD-05', `赞成${approve}人未超过应到半数，不能通过`, `${approve} is not more than half of the entitled`, 'approve')]),
  ]
}

/** CAD-09: five working days of publicity before the appointment, and objections settled first. */
export function checkPublicity(row: Selection): Problem[] {
  const { publicityFrom: from, publicityTo: to, appointedOn } = row
  if (appointedOn === null) return []
  const least = cadreNumbers(appointedOn).publicityWorkdays
  const days = from === null || to === null ? 0 : countWorkdays(from, to)
  return [
    ...(days < least
      ? [
          error(
            'CAD-09',
            `任前公示不少于${least}个工作日，现为${days}个`,
            `Publicity of at least ${least} working days; there are ${days}`,
            from === null ? 'publicityFrom' : 'publicityTo',
          ),
        ]
      : []),
    ...(to !== null && appointedOn <= to ? [error('CAD-09', '公示期未满', 'The publicity is not over', 'appointedOn')] : []),
    ...(row.objection === true && (row.objectionSettledOn === null || row.objectionSettledOn > appointedOn)
      ? [error('CAD-09', '公示有反映的，核实后才能任职', 'Objections are settled before the appointment', 'objectionSettledOn')]
      : []),
  ]
}

/** The day on which a trial year is over; empty where there is none (CAD-10). */
export const trialEnd = (row: Pick<Selection, 'appointedOn' | 'trial'>): Day | null =>
  row.trial === true && row.appointedOn !== null ? addMonths(row.appointedOn, cadreNumbers(row.appointedOn).trialMonths) : null

/** CAD-10: who is on trial is confirmed when the year is over and the review found them fit. */
export function checkTrial(row: Selection): Problem | null {
  const end = trialEnd(row)
  if (end === null || row.confirmedOn === null) return null
  if (row.confirmedOn < end) return error('CAD-10', `试用期至${end}，期满后才能正式任职`, `The trial lasts until ${end}`, 'confirmedOn')
  return row.trialResult === 'fit' ? null : error('CAD-10', '试用考核胜任的才能正式任职', 'Confirmed is who was found fit', 'trialResult')
}
