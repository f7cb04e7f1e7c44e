import { expect, test } from 'vitest'
import { checkCommittee, checkSize } from './committee-checks.ts'

const day = '2025-06-01'
const sizes = (type: string, formal: number, ...list: (number | null)[]): string[] =>
  list.map(size => checkCommittee({ type, formal, day }, size, 'seats')[0]?.code ?? 'fits')

test('ORG-04 six formal members have no committee, whoever is on probation; seven must have one', () => {
  expect(sizes('ZB', 6, null, 3)).toEqual(['fits', 'ORG_COMMITTEE_SIZE'])
  expect(sizes('ZB', 7, null, 3)).toEqual(['ORG_COMMITTEE_REQUIRED', 'fits'])
})

test('ORG-04 a branch committee has three to seven members, more than five are confirmed', () => {
  expect(sizes('ZB', 20, 2, 3, 5, 6, 7, 8)).toEqual(['ORG_COMMITTEE_SIZE', 'fits', 'fits', 'ORG-04', 'ORG-04', 'ORG_COMMITTEE_SIZE'])
  expect(sizes('LH', 20, 2, 8)).toEqual(['ORG_COMMITTEE_SIZE', 'ORG_COMMITTEE_SIZE'])
})

test('ORG-06 a committee has five to nine members, eleven with approval; a general branch five to seven', () => {
  expect(sizes('JW', 0, null, 4, 5, 9, 10, 11, 12)).toEqual([
    'fits',
    'ORG_COMMITTEE_SIZE',
    'fits',
    'fits',
    'ORG-06',
    'ORG-06',
    'ORG_COMMITTEE_SIZE',
  ])
  expect(sizes('DZ', 0, 4, 5, 7, 8)).toEqual(['ORG_COMMITTEE_SIZE', 'fits', 'fits', 'ORG_COMMITTEE_SIZE'])
  expect(sizes('GW', 0, 1, 30)).toEqual(['fits', 'fits'])
})

test('ORG-02, ORG-03 a branch below three formal members or above fifty members is said, never barred', () => {
  const found = (formal: number, members: number) =>
    checkSize({ type: 'ZB', formal, day }, members, 'startedOn').map(({ code, level }) => `${code} ${level}`)
  expect([found(3, 50), found(2, 3), found(40, 51)]).toEqual([[], ['ORG_BELOW_MIN warning'], ['ORG_BRANCH_OVERSIZE warning']])
  expect(checkSize({ type: 'JW', formal: 0, day }, 900, 'startedOn')).toEqual([])
})
