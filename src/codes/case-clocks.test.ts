import { expect, test } from 'vitest'
import { caseClocks, inspectionClocks, petitionClocks, withinDays, withinMonths, withinWorkdays } from './case-clocks.ts'
import { inForce } from './in-force.ts'

test('INT-11 fifteen days, sixty and thirty days, five representatives', () => {
  expect(petitionClocks('2025-06-01')).toMatchObject({
    registerDays: 15,
    objectWorkdays: 5,
    handleDays: 60,
    extendDays: 30,
    representatives: 5,
  })
})

test('INT-12 five working days to pass on, fifteen to tell and to answer', () => {
  expect(petitionClocks('2025-06-01')).toMatchObject({ forwardWorkdays: 5, receiptWorkdays: 15, feedbackWorkdays: 15 })
})

test('TIM-02 a limit that falls on a holiday moves to the next working day', () => {
  expect(withinDays('2025-09-16', 15)).toBe('2025-10-09')
  expect(withinDays('2025-03-03', 15)).toBe('2025-03-18')
  expect(withinMonths('2026-05-20', 1)).toBe('2026-06-22')
  expect(withinWorkdays('2025-09-29', 5)).toBe('2025-10-13')
})

test('INT-20, INT-51 clocks of leads, cases and inspections', () => {
  expect(caseClocks('2025-01-01')).toMatchObject({ opinionDays: 30, inquiryWorkdays: 15, reviewDays: 90, reviewMoreDays: 90 })
  expect(inspectionClocks('2025-01-01')).toMatchObject({ planMonths: 1, concentratedMonths: { district: 3, superior: 6 } })
})

test('VER-01 the version in force is the last that has begun; the first stands for the days before', () => {
  const versions = [
    { from: '2020-01-01', n: 1 },
    { from: '2024-05-01', n: 2 },
  ] as const
  const on = (day: string): number => inForce<{ from: string; n: number }>(versions, day).n
  expect([on('2019-01-01'), on('2024-04-30'), on('2024-05-01')]).toEqual([1, 1, 2])
})
