import type { ReportStep } from '../../client/reports.ts'
import type { ReportState } from '../../language/report.ts'
import type { Words } from '../../language/words.ts'

/** The states of a report in words, with the tone of their tags. */
export const reportStates: Record<ReportState, { words: Words; tone: 'quiet' | 'active' | 'done' | 'stopped' }> = {
  draft: { words: ['起草中', 'Draft'], tone: 'quiet' },
  submitted: { words: ['待审', 'Submitted'], tone: 'active' },
  returned: { words: ['已退回', 'Returned'], tone: 'stopped' },
  approved: { words: ['已审核', 'Approved'], tone: 'active' },
  issued: { words: ['已印发', 'Issued'], tone: 'done' },
}

/** The steps of a report in words, in the order of the buttons. */
export const reportSteps: readonly { name: ReportStep; words: Words }[] = [
  { name: 'reopen', words: ['撤回修改', 'Withdraw it'] },
  { name: 'withdraw', words: ['撤回', 'Withdraw'] },
  { name: 'return', words: ['退回', 'Return'] },
  { name: 'submit', words: ['提交', 'Submit'] },
  { name: 'approve', words: ['审核通过', 'Approve'] },
  { name: 'issue', words: ['印发', 'Issue'] },
]
