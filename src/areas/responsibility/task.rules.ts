import type { LookedUpRule } from '../../engine/engine.ts'
import { error, warning } from '../../language/problem.ts'
import { isWithin } from '../../language/viewer.ts'

/** RSP-03: a task is part of one of the organization above or the own one, not of itself or what is part of it, and due no later. */
export const partOfTask: LookedUpRule = async (hands, { tx, viewer }) => {
  const parts = hands.filter(hand => typeof hand.values.parent === 'number')
  if (parts.length === 0) return
  const rows = await tx.rows<{ start: number; id: number; path: string; due: string; parent: number | null }>(
    `with recursive up as (
       select id as start, id, guard_path, due_on, parent from task where district_id = $1 and id = any($2::bigint[])
       union
       select up.start, t.id, t.guard_path, t.due_on, t.parent from up join task t on t.district_id = $1 and t.id = up.parent
     ) select start, id, guard_path as path, due_on as due, parent from up`,
    [viewer.district, [...new Set(parts.map(hand => hand.values.parent))]],
  )
  for (const hand of parts) {
    const above = rows.filter(row => row.start === hand.values.parent)
    const parent = above.find(row => row.id === hand.values.parent)
    if (!parent) continue
    if (above.some(row => row.id === hand.id))
      hand.problems.push(error('RSP-03', '不能是自身或其分解任务的一部分', 'A task is no part of itself', 'parent'))
    else if (!isWithin(hand.org.path, parent.path))
      hand.problems.push(
        error('RSP-03', '上级任务应属于本组织或其上级', 'The task above belongs to this organization or one above it', 'parent'),
      )
    if (String(hand.values.dueOn) > parent.due)
      hand.problems.push(warning('RSP-03', `晚于上级任务的期限${parent.due}`, `Later than the task above, due on ${parent.due}`, 'dueOn'))
  }
}
