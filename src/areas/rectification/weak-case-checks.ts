import { moreThanHalf } from '../../codes/majority.ts'
import { error, type Problem } from '../../language/problem.ts'

interface Acceptance {
  closedOn: string | null
  /** Tenths of a mark. */
  score: number | null
  voters: number | null
  dissatisfied: number | null
  problems: readonly { doneOn: string | null }[]
}

/** WEK-05: the days follow the steps, and the due day lies after the listing. */
export function checkDays(row: { listedOn: string; dueOn: string | null; closedOn: string | null }): Problem[] {
  return [
    ...(row.dueOn !== null && row.dueOn <= row.listedOn
      ? [error('WEK-05', '整顿期限应晚于列入日期', 'The due day must lie after the listing', 'dueOn')]
      : []),
    ...(row.closedOn !== null && row.closedOn < row.listedOn
      ? [error('WEK-05', '销号日期早于列入日期', 'Signed off before it was listed', 'closedOn')]
      : []),
  ]
}

/** WEK-08, WEK-10: signed off with 70 marks or more, no more than half dissatisfied and no problem open. */
export function checkAcceptance(row: Acceptance): Problem[] {
  const { closedOn, score, voters, dissatisfied } = row
  const counted: Problem[] =
    voters !== null && dissatisfied !== null && dissatisfied > voters
      ? [error('WEK_DISSATISFIED', '不满意票多于测评人数', 'More are dissatisfied than voted', 'dissatisfied')]
      : []
  if (closedOn === null) return counted
  const open = row.problems.findIndex(line => line.doneOn === null)
  return [
    ...counted,
    ...(score === null || score < 700
      ? [error('WEK_SCORE_LT_70', '验收得分不足70分，不能销号', 'Below 70 marks: it cannot be signed off', 'score')]
      : []),
    ...(voters !== null && dissatisfied !== null && voters > 0 && moreThanHalf(dissatisfied, voters)
      ? [
          error(
            'WEK_DISSATISFIED',
            '不满意票超过半数，不能销号',
            'More than half are dissatisfied: it cannot be signed off',
            'dissatisfied',
          ),
        ]
      : []),
    ...(open >= 0
      ? [error('WEK_OPEN_ITEMS', '还有问题未完成，不能销号', 'A problem is still open: it cannot be signed off', `problems.${open}.doneOn`)]
      : []),
  ]
}
