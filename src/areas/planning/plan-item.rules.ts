import type { FollowUp, LookedUpRule } from '../../engine/engine.ts'
import { recordWithin } from '../../engine/record/act.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { error, type Problem, Refused } from '../../language/problem.ts'

/** How far down the tree each kind stands: an item may be part of one of a kind above its own, or of its own kind in the plan of a committee above. */
const depth: Readonly<Record<string, number>> = { 'main-line': 0, focus: 1, foundation: 1, task: 2, target: 3 }

interface Above {
  id: number
  year: number
  kind: string
  org: number
  parent: number | null
  state: string
}

/** S54: the tree of a plan is of one year and has no circles; what is carried over comes from the year before. */
export const treeFits: LookedUpRule = async (hands, { tx, viewer }) => {
  const named = hands.flatMap(({ values }) => [values.parent, values.carriedFrom].filter(id => typeof id === 'number'))
  if (named.length === 0) return
  const rows = await tx.rows<Above>(
    `with recursive up as (
       select id, year, kind, org_id as org, parent, state from plan_item where district_id = $1 and id = any($2::bigint[])
       union select p.id, p.year, p.kind, p.org_id, p.parent, p.state from plan_item p join up on p.id = up.parent where p.district_id = $1
     ) select * from up`,
    [viewer.district, named],
  )
  const items = new Map(rows.map(row => [row.id, row]))
  for (const hand of hands) hand.problems.push(...parentProblems(hand, items), ...carriedProblems(hand, items))
}

function parentProblems({ id, org, values }: Hand, items: ReadonlyMap<number, Above>): Problem[] {
  const parent = typeof values.parent === 'number' ? items.get(values.parent) : undefined
  if (!parent) return []
  const within = new Set<number>()
  for (let at: Above | undefined = parent; at && !within.has(at.id); at = at.parent === null ? undefined : items.get(at.parent))
    within.add(at.id)
  const [own, above] = [depth[String(values.kind)] ?? 0, depth[parent.kind] ?? 0]
  return [
    ...(id !== null && within.has(id)
      ? [error('PLAN_TREE', '不能属于自己或自己的下级事项', 'An item cannot be part of itself or of what is below it', 'parent')]
      : []),
    ...(parent.year === values.year ? [] : [error('PLAN_TREE', '上级事项应属同一年度', 'The item above is of the same year', 'parent')]),
    ...(above < own || (above === own && parent.org !== org.id)
      ? []
      : [error('PLAN_TREE', '上级事项的类别应在本项之上', 'The item above is of a kind above this one', 'parent')]),
  ]
}

function carriedProblems({ org, values }: Hand, items: ReadonlyMap<number, Above>): Problem[] {
  const from = typeof values.carriedFrom === 'number' ? items.get(values.carriedFrom) : undefined
  if (!from) return []
  return [
    ...(from.year === Number(values.year) - 1
      ? []
      : [error('PLAN_CARRIED', '只能结转上一年度的事项', 'Only items of the year before are carried over', 'carriedFrom')]),
    ...(from.org === org.id
      ? []
      : [error('PLAN_CARRIED', '只能结转本组织的事项', "Only the organization's own items are carried over", 'carriedFrom')]),
    ...(from.state === 'done' || from.state === 'dropped'
      ? [error('PLAN_CARRIED', '上年事项已完成或已取消，不能结转', 'It was done or dropped and cannot be carried over', 'carriedFrom')]
      : []),
  ]
}

/**
 * S54: what is carried over stands in the next year's plan as an item of its own, below what its parent became there; its day is to be set anew.
 * An item that the next year already goes on with, or whose figure it already aims at, is not entered twice.
 */
export const goesOn: FollowUp = async (hands, ids, { tx, engine, viewer, register }) => {
  for (const [i, { org, values }] of hands.entries()) {
    const year = Number(values.year) + 1
    const there = await tx.first(
      `select 1 from plan_item where district_id = $1 and org_id = $2 and year = $3 and state not in ('void', 'dropped')
         and (carried_from = $4 or (figure is not null and figure = $5))`,
      [viewer.district, org.id, year, ids[i], values.figure],
    )
    if (there) continue
    const parent = await tx.first<{ id: number }>(
      `select p.id from plan_item p join plan_item old on old.district_id = p.district_id and old.id = $2
       where p.district_id = $1 and p.year = $3 and p.state not in ('void', 'dropped') and p.org_id = old.org_id and p.kind = old.kind
         and (p.carried_from = old.id or p.title = old.title)
       order by p.carried_from = old.id desc nulls last, p.id limit 1`,
      [viewer.district, values.parent, year],
    )
    const { kind, title, responsible, post, owner, measures, figure, low, high } = values
    const kept = { kind, title, responsible, post, owner, measures, figure, low, high }
    const draft = { org: org.id, values: { ...kept, year, parent: parent?.id ?? null, plannedOn: engine.today(), carriedFrom: ids[i] } }
    const made = await recordWithin(tx, engine, viewer, register, [draft], { acceptWarnings: true, act: 'carryOver' })
    if (made.ids.length === 0) throw new Refused(made.problems[0]?.problems ?? [])
  }
}
