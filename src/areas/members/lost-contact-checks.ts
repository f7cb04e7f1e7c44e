import { memberTerms } from '../../codes/member-terms.ts'
import { after } from '../../language/day.ts'
import { error, type Problem } from '../../language/problem.ts'

/** The days on which something was decided about a lost-contact case. */
export interface Stages {
  foundOn: string | null
  suspendedOn: string | null
  reinstatedOn: string | null
  removedOn: string | null
  otherOn: string | null
}

interface Case extends Stages {
  lastContactOn: string
  searches: readonly { searchedOn: string; means: string }[]
}

/** LOST-01, LOST-03: six months out of contact before suspension, two years suspended before removal; the day itself is allowed. */
export const checkStages = (row: Case): Problem[] => {
  const { lostMonths, suspendedMonths } = memberTerms(row.lastContactOn)
  const maySuspend = after(row.lastContactOn, lostMonths)
  const mayRemove = row.suspendedOn === null ? null : after(row.suspendedOn, suspendedMonths)
  return [
    ...(row.suspendedOn !== null && row.suspendedOn < maySuspend
      ? [
          error(
            'LOST_TOO_EARLY',
            `失联满${lostMonths}个月方可停止党籍，最早${maySuspend}`,
            `Out of contact for ${lostMonths} months first: ${maySuspend} at the earliest`,
            'suspendedOn',
          ),
        ]
      : []),
    ...(row.removedOn !== null && (mayRemove === null || row.removedOn < mayRemove)
      ? [
          error(
            'LOST_TOO_EARLY',
            `停止党籍满两年仍无法取得联系的方可除名${mayRemove === null ? '' : `，最早${mayRemove}`}`,
            `Two years of suspension come before removal${mayRemove === null ? '' : `: ${mayRemove} at the earliest`}`,
            'removedOn',
          ),
        ]
      : []),
  ]
}

/** LOST-03: searched for by several means on several days before membership is suspended. */
export const checkSearch = (row: Case): Problem | null => {
  if (row.suspendedOn === null) return null
  const { searchMeans, searchDays } = memberTerms(row.lastContactOn)
  const means = new Set(row.searches.map(line => line.means)).size
  const days = new Set(row.searches.map(line => line.searchedOn)).size
  return means < searchMeans || days < searchDays
    ? error(
        'LOST-03',
        `停止党籍前应以不少于${searchMeans}种方式、在不少于${searchDays}天查找，现为${means}种、${days}天`,
        `Search by ${searchMeans} means on ${searchDays} days before suspension; there are ${means} and ${days}`,
        'searches',
      )
    : null
}

/** The days follow the last contact, and each search lies after it. */
export const checkDays = (row: Case): Problem[] => {
  const early = row.searches.findIndex(line => line.searchedOn < row.lastContactOn)
  return [
    ...(early >= 0
      ? [error('LOST-04', '查找日期早于最后联系日期', 'Searched before the last contact', `searches.${early}.searchedOn`)]
      : []),
    ...(row.foundOn !== null && row.foundOn < row.lastContactOn
      ? [error('LOST-05', '取得联系的日期早于最后联系日期', 'Found before the last contact', 'foundOn')]
      : []),
    ...(row.reinstatedOn !== null && row.suspendedOn !== null && row.reinstatedOn < row.suspendedOn
      ? [error('LOST-05', '恢复党籍早于停止党籍', 'Reinstated before the suspension', 'reinstatedOn')]
      : []),
  ]
}
