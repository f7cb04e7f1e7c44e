import { expect, test } from 'vitest'
import { candidatesFor, isElectionQuorum, outcomeOf } from './election-rule.ts'

const least = (entitled: number, day: string): number => {
  let present = 0
  while (!isElectionQuorum(present, entitled, day)) present += 1
  return present
}

test('ELE-12 least number present, by the regulations of 2020 and 1990', () => {
  const entitled = [3, 4, 5, 9, 10, 11, 12, 25, 33, 101]
  expect(entitled.map(n => least(n, '2020-07-13'))).toEqual([3, 4, 4, 8, 8, 9, 10, 20, 27, 81])
  expect(entitled.map(n => least(n, '2020-07-12'))).toEqual([3, 4, 5, 8, 9, 9, 10, 21, 27, 81])
})

test('ELE-14 a fifth more candidates than seats, rounded up', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 15].map(candidatesFor)).toEqual([2, 3, 4, 5, 6, 8, 9, 11, 12, 14, 18])
})

test('ELE-19 seats 3, entitled 20: A 15 and B 12 are elected, C and D with 11 vote again, E with 10 is not over half', () => {
  expect(outcomeOf([15, 12, 11, 11, 10], 3, 20)).toEqual({ elected: [0, 1], tied: [2, 3], left: 1 })
})

test('ELE-17 fewer over half than seats leaves seats; a tie that the seats can hold is none', () => {
  expect(outcomeOf([15, 12, 10], 3, 20)).toEqual({ elected: [0, 1], tied: [], left: 1 })
  expect(outcomeOf([15, 11, 11], 3, 20)).toEqual({ elected: [0, 1, 2], tied: [], left: 0 })
  expect(outcomeOf([11, 15, 12, 14], 3, 20)).toEqual({ elected: [1, 2, 3], tied: [], left: 0 })
})
