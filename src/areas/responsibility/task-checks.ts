import { error, type Problem, warning } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'

/** Share of the target that is done, in hundredths of a per cent, half up; more than all shows as such (RSP-03). Null without a target or anything done. */
export function completionOf({ target, done }: { target: number | null; done: number | null }): number | null {
  if (target === null || target === 0 || done === null) return null
  return Math.floor((2 * 10_000 * done + target) / (2 * target))
}

/** RSP_DUE_PAST: due after it was assigned, within its year; what is open past its day is told. */
export function checkDue(
  row: { assignedOn: string; dueOn: string; completedOn: string | null },
  { today, state }: RuleContext,
): Problem | null {
  if (row.dueOn < row.assignedOn) return error('RSP_DUE_PAST', '完成期限早于下达日期', 'It is due before it was assigned', 'dueOn')
  return (state === 'assigned' || state === 'underway') && today > row.dueOn
    ? warning('RSP_DUE_PAST', `已超过完成期限${row.dueOn}`, `It was due on ${row.dueOn}`, 'dueOn')
    : null
}

/** RSP-03: a target has its measure and unit, and something can be done only against a target. */
export const checkTarget = (row: {
  target: number | null
  measure: string | null
  unit: string | null
  done: number | null
}): Problem[] => [
  ...(row.target !== null && (row.measure === null || row.unit === null)
    ? [error('RSP-03', '有目标值的请填写指标和单位', 'A target has its measure and unit', row.measure === null ? 'measure' : 'unit')]
    : []),
  ...(row.target === null && row.done !== null ? [error('RSP-03', '请先填写目标值', 'Give the target first', 'target')] : []),
]
