import { expect, test } from 'vitest'
import { readDraft } from '../../derive/check.ts'
import { bodyMember } from './body-member.ts'

const read = (values: Record<string, unknown>) =>
  readDraft(
    bodyMember,
    { name: '王河', seat: 'ordinary', fromDay: '2024-03-01', chosenBy: 'election', ...values },
    { today: '2026-10-31', allowSynthetic: true },
  )

test('ORG-24 a seat left within the term is filled within ninety days; at the end of the term nobody follows by by-election', () => {
  expect(read({ untilDay: '2025-05-10', endReason: 'transfer' }).values.fillBy).toBe('2025-08-08')
  expect(read({ untilDay: '2025-05-10', endReason: 'term-end' }).values.fillBy).toBeNull()
  expect(read({}).values.fillBy).toBeNull()
})

test('ORG-05 leaving has its day and its reason, and lies after the first day', () => {
  const codes = (values: Record<string, unknown>) => read(values).problems.map(({ column }) => column)
  expect(codes({ untilDay: '2024-03-01', endReason: 'other' })).toEqual([])
  expect(codes({ untilDay: '2024-02-29', endReason: 'other' })).toEqual(['untilDay'])
  expect(codes({ untilDay: '2025-05-10' })).toEqual(['endReason'])
  expect(codes({ endReason: 'other' })).toEqual(['untilDay'])
})
