import { error, type Problem, refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'

/** Values of a draft with the day of each step it has gone through, where the draft itself does not say it. */
export function withStamps(
  reg: AnyRegister,
  values: Record<string, unknown>,
  steps: readonly string[],
  today: string,
): Record<string, unknown> {
  if (steps.length === 0) return values
  const stamped = { ...values }
  for (const name of steps) {
    const column = reg.steps[name]?.stamps
    if (column) stamped[column] ??= today
  }
  return stamped
}

/**
 * The state of a record that is entered with steps it has gone through already (what was done before the product came, a bulk import).
 * Each step is judged as if it were taken now: who may take it, from which state, with what filled in.
 */
export function takenSteps(
  reg: AnyRegister,
  viewer: Viewer,
  start: string,
  steps: readonly string[],
  values: Record<string, unknown>,
): { state: string; problems: Problem[] } {
  const problems: Problem[] = []
  let state = start
  for (const name of steps) {
    const step = reg.steps[name]
    if (!step) throw refuse('no-such-step', `没有“${name}”这一步`, `There is no step ${name}`, 404)
    if (!step.by.includes(viewer.role))
      problems.push(error('not-allowed', `“${step.zh}”不由您的角色办理`, `Your role does not take the step ${step.en}`))
    if (!step.from.includes(state))
      problems.push(
        error(
          'wrong-state',
          `“${reg.states[state]?.zh ?? state}”之后不能办理“${step.zh}”`,
          `${step.en} does not follow ${reg.states[state]?.en ?? state}`,
        ),
      )
    for (const need of step.needs ?? []) {
      const value = values[need]
      const column = reg.columns[need]
      if (column && (value === null || value === undefined || (Array.isArray(value) && value.length === 0)))
        problems.push(error('required', `请填写“${column.zh}”`, `Fill in ${column.en}`, need))
    }
    state = step.to
  }
  return { state, problems }
}
