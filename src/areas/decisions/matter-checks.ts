import { type DecidingBody, decidedBy } from '../../codes/deciding-body.ts'
import { answeredShare, budgetChange, collectedDays, publishedWorkdays } from '../../codes/matter-defaults.ts'
import { countWorkdays } from '../../codes/work-calendar.ts'
import { daysBetween } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import type { MatterRow } from './matter-columns.ts'

const inOrder = [
  'proposed',
  'consulted',
  'deliberated',
  'resolved',
  'published',
  'objection',
  'implementing',
  'accepted',
  'resultPublished',
  'archived',
]

/** Whether a state stands at or behind another on the way of a matter. */
const past = (state: string, mark: string): boolean => inOrder.indexOf(state) >= inOrder.indexOf(mark)

/** DEM-10 (`DEM_ORDER`): each step follows the one before on a later day; proposal and consultation may be one meeting where one person heads both (DEM-05). */
export function checkOrder(row: MatterRow): Problem | null {
  const steps: [column: keyof MatterRow, zh: string, en: string][] = [
    ['collectedTo', '征求意见截止', 'the end of collecting'],
    ['proposedOn', '提议', 'the proposal'],
    ['consultedOn', '商议', 'the consultation'],
    ['deliberatedOn', '审议', 'the deliberation'],
    ['resolvedOn', '决议', 'the resolution'],
    ['publishedFrom', '决议公开', "the resolution's publication"],
    ['startedOn', '开始实施', 'the start of the work'],
    ['acceptedOn', '验收', 'the acceptance'],
    ['resultFrom', '结果公开', "the result's publication"],
  ]
  const done = steps.filter(([column]) => row[column] !== null)
  for (const [i, [column, zh, en]] of done.entries()) {
    const before = done[i - 1]
    if (!before) continue
    const [day, earlier] = [String(row[column]), String(row[before[0]])]
    const together = row.merged && before[0] === 'proposedOn' && column === 'consultedOn' && day === earlier
    // Work that could not wait starts before the procedure is over (DEM-10).
    if (day > earlier || together || (row.urgent && (column === 'startedOn' || before[0] === 'startedOn'))) continue
    return error(
      'DEM_ORDER',
      `${zh}（${day}）应晚于${before[1]}（${earlier}）`,
      `${en} (${day}) comes after ${before[2]} (${earlier})`,
      column,
    )
  }
  return row.collectedTo !== null && row.collectedTo < row.openedOn
    ? error('DEM_ORDER', '征求意见截止早于启动日期', 'Collecting ends before the matter was opened', 'collectedTo')
    : null
}

/** Step 1: long enough, and enough households answered, or it is said why not. */
export function checkCollecting(row: MatterRow, state: string): Problem[] {
  const problems: Problem[] = []
  if (row.collectedTo !== null && daysBetween(row.openedOn, row.collectedTo) + 1 < collectedDays)
    problems.push(
      warning('DEM-01', `征求意见一般不少于${collectedDays}天`, `Opinions are collected for at least ${collectedDays} days`, 'collectedTo'),
    )
  const { householdsAsked: asked, householdsAnswered: answered } = row
  if (asked !== null && answered !== null && answered > asked)
    problems.push(error('DEM-01', '反馈户数多于征求户数', 'More households answered than were asked', 'householdsAnswered'))
  else if (past(state, 'proposed') && asked && answered !== null && answered * 100 < asked * answeredShare && row.collectNote === null)
    problems.push(
      error(
        'DEM-01',
        `反馈户数不足${answeredShare}%，请说明原因`,
        `Fewer than ${answeredShare} % of the households answered: say why`,
        'collectNote',
      ),
    )
  return problems
}

const meetings = [
  ['deliberated', '审议', 'deliberation'],
  ['resolved', '决议', 'resolution'],
] as const

/** DEM-05, DEM-07, DEM-08 (`DEM_QUORUM`): who was present and agreed carries the decision by the rule of its day; what does not is rejected, not passed. */
export function checkMeetings(row: MatterRow, state: string): Problem[] {
  return meetings.flatMap(([step, zh, en]): Problem[] => {
    const body = row[`${step}By`] as DecidingBody | null // cast: an option of the column
    const [day, due, present, favour] = [row[`${step}On`], row[`${step}Due`], row[`${step}Present`], row[`${step}For`]]
    if (present !== null && due !== null && present > due)
      return [error('DEM_QUORUM', `${zh}实到人数多于应到人数`, `More were present at the ${en} than were entitled`, `${step}Present`)]
    const votes = (favour ?? 0) + (row[`${step}Against`] ?? 0) + (row[`${step}Abstained`] ?? 0)
    if (present !== null && votes > present)
      return [error('DEM_QUORUM', `${zh}票数多于实到人数`, `There are more votes at the ${en} than persons present`, `${step}For`)]
    if (!past(state, step) || body === null || day === null || due === null || present === null || favour === null) return []
    const found = decidedBy(body, day, { due, present, favour })
    if (found === 'presence')
      return [
        error(
          'DEM_QUORUM',
          `${zh}到会人数不够，应到${due}人、实到${present}人，会议无效`,
          `Not enough were present at the ${en}: ${present} of ${due}`,
          `${step}Present`,
        ),
      ]
    return found === 'favour'
      ? [
          error(
            'DEM_QUORUM',
            `${zh}赞成${favour}人，未获通过；请办理“未通过”`,
            `${favour} agreed to the ${en}, too few: take the step “rejected”`,
            `${step}For`,
          ),
        ]
      : []
  })
}

/** The resolution is published long enough (`DEM_PUBLISH_SHORT`), objections are answered (`DEM_OPEN_OBJECTION`), then work starts (`DEM_START_EARLY`) under the eyes of residents (`DEM_NO_SUPERVISOR`). */
export function checkStart(row: MatterRow, state: string): Problem[] {
  const problems: Problem[] = []
  const { publishedFrom: from, publishedTo: to, startedOn } = row
  if (from !== null && to !== null && to < from)
    problems.push(error('DEM_ORDER', '公开截止早于公开开始', 'Publication ends before it begins', 'publishedTo'))
  if (!past(state, 'implementing')) return problems
  if (from !== null && to !== null && from <= to && countWorkdays(from, to) < publishedWorkdays)
    problems.push(
      error(
        'DEM_PUBLISH_SHORT',
        `决议公开不少于${publishedWorkdays}个工作日，现为${countWorkdays(from, to)}个`,
        `The resolution is published for at least ${publishedWorkdays} working days, here ${countWorkdays(from, to)}`,
        'publishedTo',
      ),
    )
  const open = row.objections.findIndex(line => line.answeredOn === null)
  if (open >= 0)
    problems.push(
      error(
        'DEM_OPEN_OBJECTION',
        '还有异议没有答复，不能实施',
        'An objection is not answered yet: work cannot start',
        `objections.${open}.answeredOn`,
      ),
    )
  if (startedOn !== null && to !== null && startedOn <= to && !row.urgent)
    problems.push(
      error(
        'DEM_START_EARLY',
        `决议公开到 ${to} 期满，其后方可实施`,
        `Work starts after the publication, which ends on ${to}`,
        'startedOn',
      ),
    )
  if (row.urgent && row.urgentConsent === null)
    problems.push(
      error(
        'DEM-10',
        '因安全等紧急情况提前实施的，请填写上级同意的文号或记录',
        'Work that could not wait needs the consent of the level above',
        'urgentConsent',
      ),
    )
  if (row.supervisors.length === 0)
    problems.push(error('DEM_NO_SUPERVISOR', '请填写至少一名居民监督员', 'Name at least one supervising resident', 'supervisors'))
  return problems
}

/** DEM-11 (`DEM_BUDGET_CHANGE`): a cost that differs from the resolved budget by more than a tenth needs a resolution of its own. */
export function checkCost(row: MatterRow): Problem | null {
  const { resolvedBudget: budget, actualCost: cost } = row
  if (budget === null || cost === null || row.changeResolvedOn !== null) return null
  return Math.abs(cost - budget) * 100 > budget * budgetChange
    ? error(
        'DEM_BUDGET_CHANGE',
        `实际支出与决议预算相差超过${budgetChange}%，请填写重新决议的日期`,
        `The cost differs from the resolved budget by more than ${budgetChange} %: give the day of the new resolution`,
        'changeResolvedOn',
      )
    : null
}

/** DEM-13: what is published holds no identity number and no phone number. */
export function checkPrivacy(row: MatterRow): Problem[] {
  const published = ['summary', 'resolution', 'result'] as const
  return published
    .filter(name => /\d{17}[\dXx]|(?<!\d)1\d{10}(?!\d)/.test(row[name] ?? ''))
    .map(name =>
      warning(
        'DEM-13',
        '公开内容疑似含身份证号或手机号，请删去',
        'What is published seems to hold an identity or phone number: take it out',
        name,
      ),
    )
}
