import { expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { election } from './election.ts'
import { electionPapers } from './election-papers.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const one = (name: string, approve: number, more: Record<string, unknown> = {}) => ({
  name,
  approve,
  against: 17 - approve,
  abstain: 0,
  ...more,
})
const held = {
  name: '2026年换届选举',
  kind: 'change',
  dueOn: '2026-06-30',
  requestedOn: '2026-03-01',
  repliedOn: '2026-03-20',
  candidatesApprovedOn: '2026-05-10',
  heldOn: '2026-06-01',
  meeting: 'members',
  seats: 3,
  eligible: 20,
  present: 17,
  issued: 17,
  returned: 17,
  valid: 17,
  invalid: 0,
  candidates: [one('甲', 15, { elected: true }), one('乙', 12, { elected: true }), one('丙', 11, { elected: true }), one('丁', 9)],
  tellers: [
    { name: '监票一', duty: 'supervisor' },
    { name: '计票一', duty: 'teller' },
  ],
}
const codes = (values: Record<string, unknown> = {}, state = 'held') =>
  checkDraft(election, { ...held, ...values }, { ...context, state }).map(problem => problem.code)

test('ELE-12 four fifths of those entitled are present: 16 of 20 may elect, 15 may not', () => {
  const present = (n: number) => ({
    present: n,
    issued: n,
    returned: n,
    valid: n,
    candidates: held.candidates.map(line => ({ ...line, against: n - line.approve })),
  })
  expect(codes()).toEqual([])
  expect(codes(present(16))).toEqual([])
  expect(codes(present(15))).toEqual(['ELE_QUORUM'])
  expect(codes({ eligible: 16 })).toEqual(['ELE_QUORUM'])
  expect(codes({ eligible: null })).toEqual(['ELE_QUORUM'])
})

test('ELE-02, ELE-03 papers and votes add up; more returned than issued is void', () => {
  expect(codes({ candidates: [{ ...one('甲', 17), approve: 18, elected: true }, ...held.candidates.slice(1)] })).toEqual(['BAL_SUM'])
  expect(codes({ candidates: [{ ...one('甲', 15), against: 3, elected: true }, ...held.candidates.slice(1)] })).toEqual(['BAL_SUM'])
  expect(codes({ valid: 16, invalid: 0 })).toContain('BAL_SUM')
  expect(codes({ issued: 18 })).toEqual(['BAL_SUM'])
  expect(codes({ returned: 18, valid: 17, invalid: 1 })).toEqual(['BAL_RETURNED_GT_VOTERS'])
})

test('ELE-02 a name written in stands on some of the papers alone, and is no candidate of the surplus', () => {
  const written = { name: '戊', writeIn: true, approve: 2, against: 0, abstain: 0 }
  expect(codes({ candidates: [...held.candidates, written] })).toEqual([])
  expect(codes({ candidates: [...held.candidates.slice(0, 3), written] })).toEqual(['ELE_SURPLUS'])
})

test('ELE-14 four candidates for three seats, no fewer', () => {
  expect(codes({ candidates: held.candidates.slice(0, 3) })).toEqual(['ELE_SURPLUS'])
})

test('ELE-16 half of those entitled is not over half: ten of twenty are not elected', () => {
  const ten = held.candidates.map((line, i) => (i === 2 ? one('丙', 10, { elected: true }) : line))
  expect(codes({ candidates: ten })).toEqual(['ELE-16'])
  expect(codes({ candidates: ten.map((line, i) => (i === 2 ? one('丙', 10) : line)) })).toEqual(['ELE_SEATS_LEFT'])
})

test('ELE-16 who is over half is marked as elected', () => {
  expect(codes({ candidates: held.candidates.map((line, i) => (i === 1 ? one('乙', 12) : line)) })).toEqual(['ELE-16', 'ELE_SEATS_LEFT'])
})

test('ELE-17, ELE-19 a tie at the last seat asks for a second ballot', () => {
  const tied = [one('甲', 15, { elected: true }), one('乙', 12, { elected: true }), one('丙', 11), one('丁', 11), one('戊', 10)]
  expect(codes({ candidates: tied })).toEqual(['ELE_TIE', 'ELE_SEATS_LEFT'])
  const settled = tied.map((line, i) => (i === 2 ? { ...line, elected: true } : line))
  expect(codes({ candidates: settled, runoff: '丙、丁再次投票，丙12票当选' })).toEqual([])
  expect(codes({ candidates: tied.map((line, i) => (i < 4 ? { ...line, elected: true } : line)), runoff: '未分胜负' })).toEqual(['ELE-17'])
})

test('ELE-05 two tellers at least, none of them a candidate', () => {
  expect(codes({ tellers: held.tellers.slice(0, 1) })).toEqual(['ELE-05'])
  expect(codes({ tellers: [...held.tellers, { name: '丁', duty: 'teller' }] })).toEqual(['ELE_TELLER_CANDIDATE'])
})

test('ELE-16 a secretary is approved by more than half of the new committee: two of three, not one', () => {
  const secretary = (approve: number) => ({ officerVoters: 3, officers: [{ name: '甲', seat: 'secretary', approve }] })
  expect([codes(secretary(2)), codes(secretary(1))]).toEqual([[], ['ELE-16']])
})

test('ELE-23 no election before the reply and the approval of the candidates', () => {
  expect(codes({ repliedOn: null })).toEqual(['ELE_NO_APPROVAL'])
  expect(codes({ candidatesApprovedOn: null })).toEqual(['ELE_NO_APPROVAL'])
  expect(codes({ candidatesApprovedOn: '2026-06-02' })).toEqual(['ELE-22'])
})

test('ELE-22 missing papers are listed when the result is filed', () => {
  const every = Object.keys(electionPapers).map(paper => ({ paper }))
  expect(codes({ papers: every }, 'filed')).toEqual([])
  expect(codes({ papers: every.slice(1) }, 'filed')).toEqual(['ELE-22'])
  expect(codes({ papers: [] }, 'reported')).toEqual([])
})
