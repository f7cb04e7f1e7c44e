import { quote, tableOf } from '../../derive/names.ts'
import { openPlanStates, type PlanBoard, type PlanItem, type PlanKind } from '../../language/plan.ts'
import { refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { lastOf, organizationsById } from '../tree/organization.ts'
import { type AimedAt, targetsBeside } from './target.ts'

/** The register that items of plans are records of; a house without one is a fault of the wiring. */
export const planRegister = (engine: Engine): AnyRegister => registerNamed(engine, engine.names.plan ?? 'none')

/** How far down the tree each kind stands. */
export const planDepth: Readonly<Record<PlanKind, number>> = { 'main-line': 0, focus: 1, foundation: 1, task: 2, target: 3 }

/** An item as it is kept. */
export interface PlanRow extends Omit<PlanItem, 'target'> {
  figure: string | null
  low: number | null
  high: number | null
  path: string
}

const columns = `p.id, p.version, p.org_id as org, coalesce(s.short_name, '') as "orgName", p.kind, p.title, p.parent, p.state, p.responsible_label as responsible, p.owner,
  p.measures, p.due_on as "dueOn", p.carried_from as "carriedFrom", p.figure, p.low, p.high, p.guard_path as path`

/**
 * The items of an organization's plan of a year with those above that they hang on and those that organizations below hang on them, from the main line
 * down; void ones are left out. It reads as the transaction's person.
 */
export async function planRows(tx: Transaction, engine: Engine, district: string, org: number, year: number): Promise<PlanRow[]> {
  const table = quote(tableOf(planRegister(engine)))
  return tx.rows<PlanRow>(
    `with recursive own as (select id, parent from ${table} where district_id = $1 and org_id = $2 and year = $3 and state <> 'void'),
       above as (select a.id, a.parent from ${table} a join own on a.id = own.parent where a.district_id = $1
         union select a.id, a.parent from ${table} a join above on a.id = above.parent where a.district_id = $1),
       below as (select b.id from ${table} b join own on b.parent = own.id where b.district_id = $1
         union select b.id from ${table} b join below on b.parent = below.id where b.district_id = $1)
     select ${columns} from ${table} p
     ${lastOf('s', 'p.district_id', 'p.org_id')}
     where p.district_id = $1 and p.year = $3 and p.state <> 'void' and p.id in (select id from own union select id from above union select id from below)
     order by array_position(array['main-line', 'focus', 'foundation', 'task', 'target'], p.kind), p.guard_path, p.planned_on, p.id`,
    [district, org, year],
  )
}

/** The plan of an organization for a year as a board. @throws Refused `no-such-organization`, `not-allowed` */
export async function planBoard(engine: Engine, viewer: Viewer, org: number, year: number): Promise<PlanBoard> {
  const reg = planRegister(engine)
  if (!reg.may.read.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能查看计划', 'Your role may not see plans', 403)
  const rows = await engine.store.as(viewer, async tx => {
    const found = (await organizationsById(tx, viewer.district, [org])).get(org)
    if (!found || !isWithin(found.path, viewer.path))
      throw refuse(
        'no-such-organization',
        '没有这个组织，或不在您的范围内',
        'There is no such organization, or it lies outside your scope',
        404,
      )
    return planRows(tx, engine, viewer.district, org, year)
  })
  const targets = await targetsBeside(engine, viewer, year, rows.flatMap(aimedAt))
  return {
    register: reg.name,
    org,
    year,
    items: rows.map(({ figure: _figure, low: _low, high: _high, path: _path, ...item }) => ({
      ...item,
      target: targets.get(item.id) ?? null,
    })),
    open: rows.filter(row => row.org === org && openPlanStates.includes(row.state)).length,
    mayWrite: reg.may.write.includes(viewer.role),
  }
}

/** The targets of an organization's own plan of a year, each beside its figure; dropped ones are none. */
export async function planTargetsOf(engine: Engine, viewer: Viewer, org: number, year: number): Promise<PlanItem[]> {
  const { items } = await planBoard(engine, viewer, org, year)
  return items.filter(item => item.org === org && item.target !== null && item.state !== 'dropped')
}

const aimedAt = ({ id, org, figure, low, high, path }: PlanRow): AimedAt[] =>
  figure === null ? [] : [{ id, org, path, key: figure, low, high }]
