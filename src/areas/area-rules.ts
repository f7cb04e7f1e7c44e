import type { FollowUp, LookedUpRule, Overview, Reminder, Watch, YearPlan } from '../engine/engine.ts'
import type { FunctionFigure } from '../engine/figure/function-figure.ts'
import type { DocumentKind } from '../language/document.ts'

/** What an area brings to the server beside its declarations. */
export interface AreaRules {
  /** Looked-up rules by register. */
  rules?: Readonly<Record<string, readonly LookedUpRule[]>>
  /** What follows from new records, by register. */
  after?: Readonly<Record<string, readonly FollowUp[]>>
  /** What follows from a step, by register and step. */
  onStep?: Readonly<Record<string, Readonly<Record<string, readonly FollowUp[]>>>>
  /** The days of a year that are known beforehand, by register. */
  yearPlans?: Readonly<Record<string, YearPlan>>
  /** Figures that no declaration can say. */
  figures?: readonly FunctionFigure[]
  /** Looks across records of a programme for what is missing or does not agree. */
  watches?: readonly Watch[]
  /** What waits across records, for the to-do lists. */
  reminders?: readonly Reminder[]
  /** Tables across records. */
  overviews?: readonly Overview[]
  /** Documents that come out of its records. */
  documents?: readonly DocumentKind[]
}
