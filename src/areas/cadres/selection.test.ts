import { describe, expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import type { AnyRegister } from '../../language/register.ts'
import { cadreExit } from './cadre-exit.ts'
import { fullVote } from './full-vote.ts'
import { recommendation } from './recommendation.ts'
import { selectionCase } from './selection-case.ts'
import { supervisionTalk } from './supervision-talk.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const codesOf = (reg: AnyRegister, values: Record<string, unknown>, state?: string): string[] =>
  checkDraft(reg, values, state === undefined ? context : { ...context, state }).map(problem => problem.code)

const heard = [{ organ: 'discipline', askedOn: '2025-03-21', answeredOn: '2025-03-27', opinion: 'none' }]
const whole = {
  number: '2025-1',
  cadre: 1,
  presentPost: '副局长',
  post: '局长',
  promotion: 'promotion',
  motionOn: '2025-03-03',
  recommendedOn: '2025-03-10',
  noticeOn: '2025-03-17',
  inspectFrom: '2025-03-20',
  inspectTo: '2025-03-28',
  inspectors: [{ name: '甲' }, { name: '乙' }],
  fileReviewedOn: '2025-03-24',
  mattersCheckedOn: '2025-03-25',
  complaints: 'none',
  opinions: heard,
  decidedOn: '2025-04-10',
  eligible: 11,
  present: 8,
  approve: 6,
  publicityFrom: '2025-04-14',
  publicityTo: '2025-04-18',
  appointedOn: '2025-04-21',
  trial: true,
}
const codes = (values: Record<string, unknown>, state?: string) => codesOf(selectionCase, { ...whole, ...values }, state)

describe('a selection', () => {
  test('CAD-04 a decision before the end of the inspection is out of order', () => {
    expect(codes({})).toEqual([])
    expect(codes({ decidedOn: '2025-03-28' })).toEqual([])
    expect(codes({ decidedOn: '2025-03-27' })).toEqual(['CAD_ORDER'])
    expect(codes({ motionOn: '2025-03-11' })).toEqual(['CAD_ORDER'])
  })

  test('CAD-05 eight of eleven are a meeting and six a majority; seven are none, and five are not enough', () => {
    expect(codes({ present: 7 })).toEqual(['CAD-05'])
    expect(codes({ approve: 5 })).toEqual(['CAD-05'])
    expect(codes({ present: 12 })).toEqual(['CAD-05'])
    expect(codes({ approve: null })).toEqual(['CAD-05'])
  })

  test('CAD-08 without the answer of discipline it does not come to a decision; a doubtful opinion is said', () => {
    expect(codes({ opinions: [] })).toEqual(['CAD_NO_DISCIPLINE_OPINION'])
    expect(codes({ opinions: [{ organ: 'discipline', askedOn: '2025-03-21' }] })).toEqual(['CAD_NO_DISCIPLINE_OPINION'])
    expect(codes({ opinions: [{ organ: 'audit', askedOn: '2025-03-21', answeredOn: '2025-03-22' }] })).toEqual([
      'CAD_NO_DISCIPLINE_OPINION',
    ])
    expect(
      codes({ opinions: [...heard, { organ: 'audit', askedOn: '2025-03-21', answeredOn: '2025-03-22', opinion: 'affects' }] }),
    ).toEqual(['CAD-08'])
    const early = {
      decidedOn: null,
      eligible: null,
      present: null,
      approve: null,
      publicityFrom: null,
      publicityTo: null,
      appointedOn: null,
    }
    expect(codes({ ...early, opinions: [] }, 'inspecting')).toEqual([])
    expect(codes({ ...early, opinions: [] }, 'deciding')).toEqual(['CAD_NO_DISCIPLINE_OPINION'])
  })

  test('CAD-04 two inspectors, file, personal matters and complaints come before the decision', () => {
    expect(codes({ inspectors: [{ name: '甲' }] })).toEqual(['CAD-04'])
    expect(codes({ fileReviewedOn: null, mattersCheckedOn: null, complaints: 'pending' })).toEqual(['CAD-04', 'CAD-04', 'CAD-04'])
  })

  test('CAD-06 a recommendation holds for a year, its last day included', () => {
    const later = { publicityFrom: null, publicityTo: null, appointedOn: null }
    expect(codes({ ...later, decidedOn: '2026-03-10' })).toEqual([])
    expect(codes({ ...later, decidedOn: '2026-03-11' })).toEqual(['CAD-06'])
  })

  test('CAD-09 five working days of publicity; four are too few, and the appointment comes after the last', () => {
    expect(codes({ publicityFrom: '2025-04-15' })).toEqual(['CAD-09'])
    expect(codes({ publicityFrom: null, publicityTo: null })).toEqual(['CAD-09'])
    expect(codes({ appointedOn: '2025-04-18' })).toEqual(['CAD-09'])
    expect(codes({ objection: true })).toEqual(['CAD-09'])
    expect(codes({ objection: true, objectionSettledOn: '2025-04-21' })).toEqual([])
  })

  test('CAD-10 the trial lasts a year from the appointment; confirmed is who was found fit', () => {
    expect(readDraft(selectionCase, whole, context).values.trialEnds).toBe('2026-04-21')
    expect(codes({ confirmedOn: '2026-04-20', trialResult: 'fit' })).toEqual(['CAD-10'])
    expect(codes({ confirmedOn: '2026-04-21', trialResult: 'fit' })).toEqual([])
    expect(codes({ confirmedOn: '2026-04-21', trialResult: 'unfit' })).toEqual(['CAD-10'])
    expect(codes({ confirmedOn: '2025-04-22', trial: false })).toEqual([])
  })
})

describe('the full committee', () => {
  const vote = (present: number, agree: number, outcome: string) =>
    codesOf(fullVote, {
      name: '票决',
      method: 'meeting',
      heldOn: '2025-06-01',
      eligible: 31,
      present,
      candidates: [{ name: '甲', post: '局长', agree, against: 1, abstain: 1, outcome }],
    })

  test('ELE-35 21 of 31 may vote and 16 approve; 20 may not, and 15 do not', () => {
    expect(vote(21, 16, 'approved')).toEqual([])
    expect(vote(21, 15, 'approved')).toEqual(['ELE-31'])
    expect(vote(21, 15, 'refused')).toEqual([])
    expect(vote(21, 16, 'refused')).toEqual(['ELE-31'])
    expect(vote(20, 16, 'approved')).toEqual(['ELE_QUORUM'])
  })

  test('ELE-02, ELE-33 no more votes than members present; a postponed vote has none', () => {
    expect(vote(21, 20, 'approved')).toEqual(['BAL_SUM'])
    expect(vote(32, 16, 'approved')).toEqual(['BAL_SUM'])
    expect(vote(10, 3, 'postponed')).toEqual(['ELE-33'])
  })
})

describe('recommendations', () => {
  const round = (values: Record<string, unknown>) =>
    codesOf(recommendation, {
      name: '推荐会',
      way: 'meeting',
      post: '局长',
      heldOn: '2025-06-01',
      eligible: 40,
      groups: [
        { group: 'staff', issued: 30, returned: 29, valid: 28 },
        { group: 'leaders', issued: 5, returned: 4, valid: 4 },
      ],
      tallies: [],
      ...values,
    })

  test('ELE-02 papers add up group by group', () => {
    expect(round({})).toEqual([])
    expect(round({ groups: [{ group: 'staff', issued: 30, returned: 31, valid: 28 }] })).toEqual(['BAL_SUM'])
    expect(round({ groups: [{ group: 'staff', issued: 30, returned: 28, valid: 29 }] })).toEqual(['BAL_SUM'])
    expect(round({ eligible: 34 })).toEqual(['BAL_SUM'])
    expect(round({ tallies: [{ cadre: 1, group: 'staff', votes: 29 }] })).toEqual(['BAL_SUM'])
  })

  test('ELE-01 a group of four papers is not told apart; with all of them it is', () => {
    expect(round({ tallies: [{ cadre: 1, group: 'leaders', votes: 3 }] })).toEqual(['ELE-01'])
    expect(round({ tallies: [{ cadre: 1, group: 'all', votes: 32 }] })).toEqual([])
    expect(round({ tallies: [{ group: 'staff', votes: 3 }] })).toEqual(['CAD-06'])
  })
})

test('CAD-37 removal and expulsion rest on a punishment', () => {
  const exit = (values: Record<string, unknown>) =>
    codesOf(cadreExit, {
      cadre: 1,
      kind: 'removal',
      ground: 'discipline',
      fromPost: '副局长',
      decidedOn: '2025-06-01',
      effectiveOn: '2025-06-02',
      document: '示任〔2025〕3号',
      ...values,
    })
  expect(exit({})).toEqual(['CAD_EXIT_BASIS'])
  expect(exit({ punishment: '示纪〔2025〕2号' })).toEqual([])
  expect(exit({ punishment: '示纪〔2025〕2号', ground: 'work' })).toEqual(['CAD_EXIT_BASIS'])
  expect(exit({ kind: 'dismissal', ground: 'work' })).toEqual([])
  expect(exit({ kind: 'dismissal', ground: 'work', effectiveOn: '2025-05-31' })).toEqual(['CAD-37'])
})

test('CAD-34, CAD-35 an admonition has its document and bars six months; who is relieved for a fault a year, demoted two', () => {
  const talk = { cadre: 1, kind: 'admonition', heldOn: '2025-08-31', reason: 'duty' }
  expect(codesOf(supervisionTalk, talk)).toEqual(['CAD-34'])
  expect(readDraft(supervisionTalk, { ...talk, document: '1号' }, context).values.barredUntil).toBe('2026-02-28')
  const exit = { cadre: 1, fromPost: '局长', decidedOn: '2025-06-01', effectiveOn: '2025-06-02', document: '3号' }
  const bar = (kind: string, ground: string) => readDraft(cadreExit, { ...exit, kind, ground }, context).values.barredUntil
  expect([bar('dismissal', 'unsuitable'), bar('demotion', 'incompetent'), bar('dismissal', 'work'), bar('retired', 'age')]).toEqual([
    '2026-06-02',
    '2027-06-02',
    null,
    null,
  ])
})
