import { dutyLimits } from '../codes/duty-limits.ts'
import { date, files, lines, longText, record, text } from '../language/column.ts'
import { error, type Problem, warning } from '../language/problem.ts'
import type { RuleContext } from '../language/register.ts'
import { staff, writers } from '../language/role.ts'
import { daysInOrder } from './day-order.ts'
import { checkOwner } from './owner.ts'

/* 整改事项 (RSP-02): a problem, its measures, one owner, a due day, proof, acceptance and sign-off. Registers of what is to be mended are composed of it. */

/** Who is to mend what until when; `foundOn` stands before it in the register, for it is named differently in each. */
export const mendingDuty = {
  measures: longText('整改措施', 'Measures', { max: 2000, group: ['责任', 'Duty'] }),
  owner: text('责任人', 'Responsible person', {
    max: 50,
    list: true,
    help: ['第一责任人，只填一人。', 'One person, who answers for it.'],
  }),
  department: text('责任单位', 'Department', { max: 100 }),
  dueOn: date('完成期限', 'Due on', {
    required: true,
    list: true,
    help: ['延期的填最后一次延期后的期限。', 'After delays, the last one.'],
  }),
} as const

/** What was done about it, and who accepted it. */
export const mendingCourse = {
  progress: lines(
    '进展',
    'Progress',
    {
      notedOn: date('日期', 'Day', { required: true, notAfterToday: true }),
      account: text('情况', 'Account', { required: true, max: 500 }),
      proof: record('佐证', 'Proof', { help: ['从已有记录中选取。', 'Chosen among the records.'] }),
    },
    { group: ['整改', 'Mending'] },
  ),
  extensions: lines('延期', 'Extensions', {
    grantedOn: date('批准日期', 'Granted on', { required: true, notAfterToday: true }),
    until: date('延至', 'Until', { required: true }),
    document: text('批准文号', 'Document', { required: true, max: 100 }),
  }),
  startedOn: date('开始整改', 'Started on', { notAfterToday: true }),
  submittedOn: date('报送核实', 'Submitted on', { notAfterToday: true, group: ['核实和销号', 'Acceptance'] }),
  verifiedOn: date('核实日期', 'Verified on', { notAfterToday: true }),
  verifier: text('核实人', 'Verified by', { max: 50 }),
  opinion: longText('核实意见', 'Opinion', { max: 2000 }),
  closedOn: date('销号日期', 'Closed on', { notAfterToday: true, list: true }),
  papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'excel', 'image'] }),
} as const

/** States of an item (RSP-02). */
export const mendingStates = {
  open: { zh: '待整改', en: 'Open', tone: 'quiet' },
  doing: { zh: '整改中', en: 'Under way', tone: 'active' },
  submitted: { zh: '待核实', en: 'Submitted', tone: 'active' },
  verified: { zh: '已核实', en: 'Verified', tone: 'active' },
  closed: { zh: '已销号', en: 'Closed', tone: 'done' },
  returned: { zh: '退回整改', en: 'Returned', tone: 'active' },
  extended: { zh: '已延期', en: 'Extended', tone: 'active' },
} as const

/** Leaders approve what their units have done (SEC-05). */
const approvers = ['organization', 'leader'] as const

/** Steps of an item. */
export const mendingSteps = {
  start: { zh: '开始整改', en: 'Start', from: ['open', 'returned', 'extended'], to: 'doing', by: writers, stamps: 'startedOn' },
  submit: {
    zh: '报送核实',
    en: 'Submit',
    from: ['doing'],
    to: 'submitted',
    by: writers,
    needs: ['measures', 'progress'],
    stamps: 'submittedOn',
  },
  verify: { zh: '核实', en: 'Verify', from: ['submitted'], to: 'verified', by: approvers, needs: ['verifier'], stamps: 'verifiedOn' },
  close: { zh: '销号', en: 'Close', from: ['verified'], to: 'closed', by: approvers, stamps: 'closedOn' },
  return: { zh: '退回整改', en: 'Return', from: ['submitted', 'verified'], to: 'returned', by: approvers, needs: ['opinion'] },
  extend: {
    zh: '延期',
    en: 'Put off',
    from: ['open', 'doing', 'returned', 'extended'],
    to: 'extended',
    by: approvers,
    needs: ['extensions', 'dueOn'],
  },
} as const

/** Who reads and writes items: the unit enters, its leader and the department accept. */
export const mendingRights = { read: staff, write: [...writers, 'leader'] } as const

interface Item {
  foundOn: string
  owner: string | null
  dueOn: string
  extensions: readonly { grantedOn: string; until: string }[]
}

/** RSP_DUE_PAST: due after it was found; what is open past its day is told (RSP-02: overdue the day after, until it is closed). */
const checkDue = (row: Item, { today, state }: RuleContext): Problem | null =>
  row.dueOn < row.foundOn
    ? error('RSP_DUE_PAST', '完成期限早于发现日期', 'It is due before it was found', 'dueOn')
    : isOverdue(row.dueOn, state, today)
      ? warning('RSP_DUE_PAST', `已超过完成期限${row.dueOn}`, `It was due on ${row.dueOn}`, 'dueOn')
      : null

/** Overdue the day after the due day, until it is closed (RSP-02). */
const isOverdue = (dueOn: string, state: string | undefined, today: string): boolean =>
  state !== undefined && state !== 'closed' && today > dueOn

/** RSP_EXTEND_LIMIT: put off twice at most, each time further, the last time to the due day that stands. */
function checkExtensions(row: Item): Problem[] {
  const { extensions } = row
  const last = extensions.at(-1)
  if (!last) return []
  const most = dutyLimits(last.grantedOn).extensions
  const back = extensions.findIndex((one, i) => i > 0 && one.until <= (extensions[i - 1]?.until ?? ''))
  return [
    ...(extensions.length > most
      ? [error('RSP_EXTEND_LIMIT', `延期不超过${most}次`, `It may be put off ${most} times at most`, `extensions.${most}.until`)]
      : []),
    ...(back > 0
      ? [error('RSP-02', '应晚于上一次延期后的期限', 'It must lie after the day it was put off to before', `extensions.${back}.until`)]
      : []),
    ...(last.until === row.dueOn
      ? []
      : [error('RSP-02', `完成期限应为最后一次延至的${last.until}`, `The due day is the last one put off to: ${last.until}`, 'dueOn')]),
  ]
}

/** What holds for every item. */
export const mendingRules = [
  checkOwner,
  checkDue,
  checkExtensions,
  daysInOrder('RSP-02', ['foundOn', 'startedOn', 'submittedOn', 'verifiedOn', 'closedOn']),
] as const
