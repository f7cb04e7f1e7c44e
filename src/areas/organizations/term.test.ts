import { expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { term } from './term.ts'

const context = { today: '2026-10-31', allowSynthetic: true, state: 'inTerm' }
const began = { name: '第三届支部委员会', startedOn: '2023-12-31', mode: 'meeting', years: 3 }
const codes = (values: Record<string, unknown>, state = 'inTerm') =>
  checkDraft(term, { ...began, ...values }, { ...context, state }).map(problem => problem.code)

test('ORG-19, ORG-20, TIM-01 a term ends on its day; reminders lie six, three and one month before it and thirty days after', () => {
  const { values } = readDraft(term, began, context)
  expect(values).toMatchObject({
    endsOn: '2026-12-31',
    firstReminderOn: '2026-06-30',
    secondReminderOn: '2026-09-30',
    lastReminderOn: '2026-11-30',
    overdueReminderOn: '2027-01-30',
  })
  expect(readDraft(term, { ...began, startedOn: '2024-02-29', years: 5 }, context).values.endsOn).toBe('2029-02-28')
})

test('ORG-21 postponed by twelve months is fine, by a day more only with a document of exception', () => {
  const postponed = (postponedUntil: string, more = {}) => codes({ postponedUntil, postponeDocument: '示组〔2026〕9号', ...more })
  expect(postponed('2027-12-31')).toEqual([])
  expect(postponed('2028-01-01')).toEqual(['ORG_POSTPONE_GT_1Y'])
  expect(postponed('2028-01-01', { exceptionDocument: '市组〔2026〕2号' })).toEqual([])
})

test('ORG-21 a postponement lies after the end and names its document', () => {
  expect(codes({ postponedUntil: '2026-12-31', postponeDocument: '示组〔2026〕9号' })).toEqual(['ORG-21'])
  expect(codes({ postponedUntil: '2027-03-01' })).toEqual(['ORG-21'])
})

test('ORG-22 overdue from the day after the end, or after the day it was postponed to; not once elected or ended', () => {
  const past = { startedOn: '2023-10-30' }
  expect(codes({ startedOn: '2023-10-31' })).toEqual([])
  expect(codes(past)).toEqual(['ORG_TERM_OVERDUE'])
  expect(codes({ ...past, postponedUntil: '2026-10-31', postponeDocument: '示组〔2026〕9号' })).toEqual([])
  expect(codes({ ...past, electedOn: '2026-10-20' })).toEqual([])
  expect(codes(past, 'ended')).toEqual([])
})

test('ORG-22 the steps follow in time; more than a year early is worth a look', () => {
  const steps = { requestedOn: '2026-08-01', repliedOn: '2026-08-20', electedOn: '2026-09-10', filedOn: '2026-09-20' }
  expect(codes(steps)).toEqual([])
  expect(codes({ ...steps, repliedOn: '2026-07-31' })).toEqual(['ORG-22'])
  expect(codes({ ...steps, filedOn: '2026-09-09' })).toEqual(['ORG-22'])
  expect(codes({ electedOn: '2025-12-31' })).toEqual([])
  expect(codes({ electedOn: '2025-12-30' })).toEqual(['ORG-21'])
})
