import { petitionClocks, withinDays, withinWorkdays } from '../../codes/case-clocks.ts'
import type { Day } from '../../language/day.ts'
import { error, type Problem } from '../../language/problem.ts'
import { inOrder, overdue } from './clock-checks.ts'

/** A petition as its rules see it. */
export interface Petition {
  channel: string
  category: string
  realName: boolean | null
  representatives: number | null
  objectLevel: string
  receivedOn: Day
  acceptedOn: Day | null
  disposal: string | null
  disposedOn: Day | null
  transferredTo: string | null
  toldOn: Day | null
  extendedDays: number | null
  extensionBy: string | null
  closedOn: Day | null
  result: string | null
  fedBackOn: Day | null
}

/** The day by which it is registered and disposed of (INT-11); a complaint that is passed on, within working days (INT-12). */
export const disposeBy = (row: Pick<Petition, 'receivedOn' | 'category' | 'disposal'>): Day =>
  row.category === 'complaint' && isPassedOn(row)
    ? withinWorkdays(row.receivedOn, petitionClocks(row.receivedOn).forwardWorkdays)
    : withinDays(row.receivedOn, petitionClocks(row.receivedOn).registerDays)

/** The day by which a named complainant is told of the receipt (INT-12). */
export const tellBy = (row: Pick<Petition, 'receivedOn' | 'category' | 'realName'>): Day | null =>
  row.category === 'complaint' && row.realName === true
    ? withinWorkdays(row.receivedOn, petitionClocks(row.receivedOn).receiptWorkdays)
    : null

/** The last day to finish: sixty days from acceptance, with what was added, moved past holidays (INT-11). */
export const finishBy = (row: Pick<Petition, 'acceptedOn' | 'extendedDays'>): Day | null =>
  row.acceptedOn === null ? null : withinDays(row.acceptedOn, petitionClocks(row.acceptedOn).handleDays + (row.extendedDays ?? 0))

/** The day by which a named complainant is told of the outcome (INT-12). */
export const answerBy = (row: Pick<Petition, 'closedOn' | 'realName'>): Day | null =>
  row.closedOn !== null && row.realName === true ? withinWorkdays(row.closedOn, petitionClocks(row.closedOn).feedbackWorkdays) : null

/** What is to be done next, and by when; nothing once it is closed or passed on. */
export const nextDue = (row: Petition): Day | null => {
  if (row.closedOn !== null || isPassedOn(row)) return null
  return finishBy(row) ?? disposeBy(row)
}

/** INT-11: what is passed on names where it went, nothing else does. */
export const checkDisposal = (row: Petition): Problem | null =>
  isPassedOn(row) === (row.transferredTo !== null)
    ? null
    : error('INT-11', '转办、交办的填写转交单位，其他的不填', 'Name where it was passed on; leave it empty otherwise', 'transferredTo')

const isPassedOn = (row: Pick<Petition, 'disposal'>): boolean => row.disposal === 'transferred' || row.disposal === 'assigned'

/** INT_HIGHER_MANAGED (INT-13): what concerns a cadre of a higher level is not entered; a counter row without any content is all that is kept. */
export const refuseHigher = (row: Petition): Problem | null =>
  row.objectLevel === 'higher'
    ? error(
        'INT_HIGHER_MANAGED',
        '反映上级管理干部的，不录入系统，请按规定以纸质件在五个工作日内报送，只在“上级管理件计数”登记一笔',
        'What concerns a cadre of a higher level is not entered: send it on paper within five working days and add a row to the counter alone',
        'objectLevel',
      )
    : null

/** INT-11, INT-12: days follow one another; what runs over its time is said and bars nothing; an extension has its bounds and its approval. */
export function checkClocks(row: Petition): Problem[] {
  const { extendDays, registerDays, representatives } = petitionClocks(row.receivedOn)
  return [
    ...overdue(row.disposedOn, disposeBy(row), 'disposedOn'),
    ...overdue(row.acceptedOn, withinDays(row.receivedOn, registerDays), 'acceptedOn'),
    ...overdue(row.toldOn, tellBy(row), 'toldOn'),
    ...overdue(row.closedOn, finishBy(row), 'closedOn'),
    ...overdue(row.fedBackOn, answerBy(row), 'fedBackOn'),
    ...inOrder(row, ['receivedOn', 'acceptedOn', 'closedOn', 'fedBackOn'], 'INT-11'),
    ...inOrder(row, ['receivedOn', 'disposedOn'], 'INT-11'),
    ...((row.extendedDays ?? 0) > extendDays
      ? [error('INT-11', `延长不超过${extendDays}日`, `At most ${extendDays} days are added`, 'extendedDays')]
      : []),
    ...(row.extendedDays !== null && row.extensionBy === null
      ? [error('INT-11', '延长期限须经负责人批准', 'Name who approved the extension', 'extensionBy')]
      : []),
    ...((row.representatives ?? 0) > representatives
      ? [
          error(
            'INT-11',
            `集体走访的代表不超过${representatives}人`,
            `A group sends at most ${representatives} representatives`,
            'representatives',
          ),
        ]
      : []),
  ]
}

/** INT_NO_RESULT: what is closed has its result. */
export const checkResult = (row: { closedOn: Day | null; result: string | null }): Problem | null =>
  row.closedOn !== null && row.result === null ? error('INT_NO_RESULT', '办结须填写结果', 'Give the result', 'result') : null

/** The day by which a matter of a higher level is reported up (INT-12). */
export const reportBy = (receivedOn: Day): Day => withinWorkdays(receivedOn, petitionClocks(receivedOn).forwardWorkdays)
