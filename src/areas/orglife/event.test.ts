import { describe, expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { startState } from '../../language/register.ts'
import { event } from './event.ts'

const context = { today: '2025-06-30', allowSynthetic: true }
const roll = (...states: string[]) => states.map((state, i) => ({ member: 101 + i, state, reason: state === 'leave' ? '出差' : null }))
const draft = (values: Record<string, unknown> = {}) => ({
  kinds: ['assembly'],
  topic: '讨论年度计划',
  heldOn: '2025-06-17',
  attendance: roll('present', 'present', 'leave', 'absent', 'exempt'),
  ...values,
})
const codes = (values: Record<string, unknown>) =>
  checkDraft(event, draft(values), context).map(problem => `${problem.level} ${problem.code} ${problem.column}`)

describe('attendance', () => {
  test('LIFE-07 the exempt are not due, those on leave are; due is present, leave and absent together', () => {
    expect(readDraft(event, draft(), context).values).toMatchObject({ due: 4, present: 2, leave: 1, absent: 1 })
  })

  test('LIFE-22 the same member twice is an error at the second row', () => {
    expect(codes({ attendance: [...roll('present', 'present'), { member: 101, state: 'absent', reason: null }] })).toEqual([
      'error LIFE_COUNT attendance.2.member',
    ])
  })

  test('LIFE-20 leave without its reason is a warning', () => {
    expect(codes({ attendance: [{ member: 101, state: 'leave', reason: null }] })).toEqual(['warning LIFE_LEAVE attendance.0.reason'])
  })

  test('LIFE-22 attendance on a day to come is an error; today is allowed', () => {
    expect(codes({ heldOn: '2025-07-01' })).toEqual(['error LIFE_FUTURE heldOn'])
    expect(codes({ heldOn: '2025-06-30' })).toEqual([])
  })
})

describe('kinds and times', () => {
  test('LIFE-01 three kinds are allowed, four are not', () => {
    expect(codes({ kinds: ['assembly', 'theme-day', 'fixed-day'] })).toEqual([])
    expect(codes({ kinds: ['assembly', 'theme-day', 'fixed-day', 'oath'] })).toEqual(['error too-many kinds'])
  })

  test('LIFE-22 the end lies after the start, to the minute', () => {
    expect(codes({ startsAt: '09:30', endsAt: '09:31' })).toEqual([])
    expect(codes({ startsAt: '09:30', endsAt: '09:30' })).toEqual(['error LIFE_TIMES endsAt'])
    expect(codes({ startsAt: '9:30' })).toEqual(['error pattern startsAt'])
    expect(codes({ endsAt: '24:00' })).toEqual(['error pattern endsAt'])
  })

  test('LIFE-22 thirty days after the event is in time, thirty-one is late', () => {
    expect(codes({ heldOn: '2025-05-31' })).toEqual([])
    expect(codes({ heldOn: '2025-05-30' })).toEqual(['warning LIFE_LATE_ENTRY heldOn'])
  })

  test('LIFE-21 a meeting on a day to come begins as planned, one held today as held', () => {
    expect(startState(event, '2025-07-01', context.today)).toBe('planned')
    expect(startState(event, '2025-06-30', context.today)).toBe('held')
  })
})

describe('lectures', () => {
  test('LIFE-23 a lecture names its lecturer and the kind of lecturer', () => {
    expect(codes({ kinds: ['lecture'] })).toEqual(['error LIFE-23 lecturer', 'error LIFE-23 lecturerKind'])
    expect(codes({ kinds: ['lecture'], lecturer: '李树', lecturerKind: 'secretary', micro: true })).toEqual([])
  })

  test('LIFE-23 an expert report is given by an expert; a micro-lecture is a lecture', () => {
    expect(codes({ kinds: ['expert-report'], lecturer: '李树', lecturerKind: 'other' })).toEqual(['error LIFE-23 lecturerKind'])
    expect(codes({ kinds: ['theme-day'], micro: true })).toEqual(['error LIFE-23 kinds'])
  })
})

describe('votes', () => {
  const vote = (eligible: number, presentEligible: number, approve: number | null, against: number | null = null) =>
    codes({ eligible, presentEligible, approve, against })

  test('LIFE-06 at least half of those entitled must be present: five of ten may vote, four may not', () => {
    expect(vote(10, 5, 5)).toEqual(['warning LIFE-06 presentEligible'])
    expect(vote(10, 4, 4)).toEqual(['error LIFE_QUORUM presentEligible'])
  })

  test('LIFE-06 six of ten can pass a vote, five cannot whatever they say', () => {
    expect(vote(10, 6, 6)).toEqual([])
    expect(vote(10, 5, null)).toEqual(['warning LIFE-06 presentEligible'])
  })

  test('LIFE-22 no more present than entitled, no more votes than present', () => {
    expect(vote(10, 11, 6)).toEqual(['error LIFE_COUNT presentEligible'])
    expect(vote(10, 8, 5, 4)).toEqual(['error LIFE_COUNT approve'])
    expect(vote(10, 8, 5, 3)).toEqual([])
  })

  test('CMP-02 votes without the numbers entitled and present are an error', () => {
    expect(codes({ approve: 5 })).toEqual(['error LIFE_COUNT eligible'])
  })
})

describe('bodies, minutes, making up, hosts', () => {
  const line = (matter: string, outcome: string) => ({ agenda: [{ item: '议题', matter, outcome }] })
  const inState = (state: string, values: Record<string, unknown>) =>
    checkDraft(event, draft(values), { ...context, state }).map(problem => `${problem.code} ${problem.column}`)

  test('LIFE-04 a committee prepares what is the general meeting’s and does not decide it; the general meeting does', () => {
    expect(codes({ kinds: ['committee'], ...line('admission', 'decided') })).toEqual(['error LIFE_WRONG_BODY agenda.0.outcome'])
    expect(codes({ kinds: ['committee'], ...line('admission', 'discussed') })).toEqual([])
    expect(codes({ kinds: ['committee'], ...line('ordinary', 'decided') })).toEqual([])
    expect(codes({ kinds: ['assembly', 'theme-day'], ...line('discipline', 'decided') })).toEqual([])
  })

  test('LIFE-20 finished minutes name who was in the chair, and where and when it was', () => {
    expect(inState('recorded', {})).toEqual(['LIFE-20 host'])
    expect(inState('recorded', { hostName: '李树' })).toEqual([])
    expect(inState('held', {})).toEqual([])
    expect(event.steps.finish?.needs).toEqual(['attendance', 'recorder', 'place', 'startsAt', 'endsAt'])
    expect(event.steps.cancel?.needs).toEqual(['reason'])
  })

  test('LIFE-03 what is made up lies in an earlier month', () => {
    expect(codes({ makesUp: '2025-05' })).toEqual([])
    expect(codes({ makesUp: '2025-06' })).toEqual(['error LIFE-03 makesUp'])
  })

  test('LIFE-14 online it cites the notice that allowed it', () => {
    expect(codes({ form: 'online' })).toEqual(['warning LIFE-14 notice'])
    expect(codes({ form: 'online', notice: '示组〔2025〕1号' })).toEqual([])
  })

  test('decision 33 a co-host stands once', () => {
    expect(codes({ coHosts: [{ organization: 7 }, { organization: 8 }] })).toEqual([])
    expect(codes({ coHosts: [{ organization: 7 }, { organization: 7 }] })).toEqual(['error LIFE_COUNT coHosts.1.organization'])
  })

  test('EDU-03 the class hours of an event stand on it', () => {
    const hours = (values: Record<string, unknown>) =>
      readDraft(event, draft({ startsAt: '09:00', endsAt: '10:30', ...values }), context).values.classHours
    expect([hours({ kinds: ['theme-day'] }), hours({ kinds: ['committee'] })]).toEqual([200, null])
  })
})
