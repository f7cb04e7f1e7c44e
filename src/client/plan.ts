import type { CarriedOver, PlanBoard, PlanItem } from '../language/plan.ts'
import { get, send } from './call.ts'

/** The plan of an organization for a year. */
export const readPlan = (org: number, year: number): Promise<PlanBoard> => get('/plan', { org, year })

/** Its own targets beside the figures that show how far they have come. */
export const readPlanTargets = (org: number, year: number): Promise<PlanItem[]> => get('/plan/targets', { org, year })

/** Carries unfinished items over into the next year. */
export const carryPlanOver = (ids: number[], reason: string): Promise<CarriedOver[]> => send('POST', '/plan/carry-over', { ids, reason })
