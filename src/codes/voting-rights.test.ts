import { expect, test } from 'vitest'
import { noVote, openEnd } from './voting-rights.ts'

const full = { fullOn: '2020-05-10', state: 'NORMAL', suspendedUntil: null } as const

test('MEM-20 a vote begins on the day of full membership and none stands before it', () => {
  expect([noVote(full, '2020-05-09'), noVote(full, '2020-05-10'), noVote({ ...full, fullOn: null }, '2026-01-01')]).toEqual([
    'probationary',
    null,
    'probationary',
  ])
})

test('MEM-20 suspended votes stand again on the day after the last one; an open suspension ends on no day', () => {
  const barred = { ...full, suspendedUntil: '2025-06-30' }
  expect([noVote(barred, '2025-06-30'), noVote(barred, '2025-07-01')]).toEqual(['suspended', null])
  expect(noVote({ ...full, suspendedUntil: openEnd }, '2040-01-01')).toBe('suspended')
})

test('MEM-20 suspended membership and what has ended has no vote; who is given time to correct keeps it', () => {
  const on = (state: Parameters<typeof noVote>[0]['state']) => noVote({ ...full, state }, '2025-01-01')
  expect([on('LIMIT'), on('ADVISED_OUT'), on('SUSPENDED'), on('REMOVED'), on('OUT')]).toEqual([
    null,
    null,
    'membership',
    'membership',
    'membership',
  ])
})
