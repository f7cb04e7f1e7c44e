import type { ReportState } from '../../language/report.ts'
import { type Role, writers } from '../../language/role.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'

/** A step of a report: who takes it, from which states to which, and whether it needs a reason. */
export interface ReportStep {
  zh: string
  en: string
  from: readonly ReportState[]
  to: ReportState
  by: readonly Role[]
  reason?: true
  /** Whoever takes it answers for the numbers set by hand. */
  signsOff?: true
}

const approvers: readonly Role[] = ['leader', 'organization']

/** The steps from draft to issue: whoever enters records writes and submits; a committee leader or the organization department approves and issues; what was issued is withdrawn from above. */
export const reportSteps = {
  submit: { zh: '提交', en: 'Submit', from: ['draft', 'returned'], to: 'submitted', by: writers },
  withdraw: { zh: '撤回', en: 'Withdraw', from: ['submitted'], to: 'draft', by: writers },
  approve: { zh: '审核通过', en: 'Approve', from: ['submitted'], to: 'approved', by: approvers, signsOff: true },
  return: { zh: '退回', en: 'Return', from: ['submitted', 'approved'], to: 'returned', by: approvers, reason: true },
  issue: { zh: '印发', en: 'Issue', from: ['approved'], to: 'issued', by: approvers, signsOff: true },
  reopen: { zh: '撤回修改', en: 'Withdraw for a new edition', from: ['issued'], to: 'returned', by: approvers, reason: true },
} as const satisfies Record<string, ReportStep>

/** The name of a step. */
export type ReportStepName = keyof typeof reportSteps

/** Whether a text is known as the name of a step. */
export const isReportStep = (name: string): name is ReportStepName => Object.hasOwn(reportSteps, name)

/** The steps that a role may take in a state. */
export const stepsFor = (role: Role, state: ReportState): ReportStepName[] =>
  Object.entries(reportSteps).flatMap(([name, step]: [string, ReportStep]) =>
    isReportStep(name) && step.by.includes(role) && step.from.includes(state) ? [name] : [],
  )

/** Whether the viewer may withdraw what an organization issued: the levels above it, and the district's organization department in its own place. */
export const mayReopen = (viewer: Pick<Viewer, 'role' | 'path' | 'district'>, path: string): boolean =>
  isWithin(path, viewer.path) && (path !== viewer.path || (viewer.role === 'organization' && viewer.path === viewer.district))

/** Whether a step is of those who answer for a report, not of its writers. */
export const isAnswering = (name: ReportStepName): boolean => reportSteps[name].by === approvers

/** Whether a role may write a text in a state. */
export const mayWriteReport = (role: Role, state: ReportState): boolean =>
  writers.includes(role) && (state === 'draft' || state === 'returned')

/** The names of the states, for messages. */
export const stateWords: Record<ReportState, readonly [zh: string, en: string]> = {
  draft: ['起草', 'draft'],
  submitted: ['待审', 'submitted'],
  returned: ['已退回', 'returned'],
  approved: ['已审核', 'approved'],
  issued: ['已印发', 'issued'],
}

/** Whether the figures of a report in this state are frozen: from its approval on. */
export const isSigned = (state: ReportState): boolean => state === 'approved' || state === 'issued'
