import type { Engine } from '../engine/engine.ts'
import { scopeOf } from '../engine/figure/scope.ts'
import type { FigureScope } from '../language/figure.ts'
import { refuse } from '../language/problem.ts'
import { type Role, sections, staff } from '../language/role.ts'
import type { Viewer } from '../language/viewer.ts'
import { dayAt, type Input, idAt, idMaybe, malformed } from './input.ts'

/** Roles that see figures (SEC-05); members see their own records, administrators no business data (ORG-25). */
const counting: readonly Role[] = [...staff, 'viewer', ...sections.cadres, ...sections.integrity]

/** Whether a viewer sees figures. */
export const seesFigures = (viewer: Viewer): boolean => counting.includes(viewer.role)

/** The scope a figure is asked for, within what the viewer may ask (engine/figure/scope.ts: an organization moved in the period keeps each place with its days). */
export async function figureScopeOf(engine: Engine, viewer: Viewer, query: Input): Promise<FigureScope> {
  if (!seesFigures(viewer)) throw refuse('not-allowed', '您的角色不能查看统计数据', 'Your role may not see figures', 403)
  const [org, from, to, programme] = [idAt(query, 'org'), dayAt(query, 'from'), dayAt(query, 'to'), idMaybe(query, 'programme')]
  if (from > to) throw malformed('to', '截止日期早于起始日期', 'the last day lies before the first')
  return scopeOf(engine, viewer, { org, from, to, programme })
}
