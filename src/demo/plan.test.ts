import { describe, expect, test } from 'vitest'
import { fullYears } from '../language/day.ts'
import { demoAccounts } from './accounts.ts'
import { populate } from './careers.ts'
import { planDevelopments } from './developments.ts'
import { amountOf } from './dues.ts'
import type { Person } from './made.ts'
import { personMaker } from './persons.ts'
import { randomOf } from './random.ts'
import { fullSize } from './size.ts'
import { planUnits } from './units.ts'

const units = planUnits(fullSize, randomOf('示例区').fork('tree'))
const branches = units.filter(unit => unit.kind === 'branch')
const maker = personMaker()
const people = populate(branches, maker, randomOf('示例区').fork('people'))
const all = [...people, ...planDevelopments(branches, maker, randomOf('示例区').fork('development')).accepted]
const share = (of: (person: Person) => boolean): number => (100 * people.filter(of).length) / people.length
const ageOf = (person: Person): number => fullYears(person.birthOn, '2024-12-31')

describe('the planned district', () => {
  test('has one district committee, three sub-districts, forty communities, 250 branches and some 5,000 members', () => {
    const count = (kind: string): number => units.filter(unit => unit.kind === kind).length
    expect([count('district'), count('street'), count('community'), count('committee'), count('branch')]).toEqual([1, 3, 40, 3, 250])
    expect(people.length).toBeGreaterThan(4_800)
    expect(people.length).toBeLessThan(5_200)
    expect(new Set(units.map(unit => unit.shortName)).size).toBe(units.length)
  })

  test('has the organizations at which the demo accounts stand', () => {
    const names = new Set(units.map(unit => unit.shortName))
    expect(demoAccounts.filter(account => !names.has(account.orgName))).toEqual([])
  })
})

describe('STA-12 the members of the plan', () => {
  const wrong = (rule: (person: Person) => boolean): string[] =>
    all.filter(person => !rule(person)).map(person => `${person.birthOn} ${person.joinedOn} ${person.occupation} ${person.education}`)

  test('joined at eighteen or later', () => expect(wrong(person => fullYears(person.birthOn, person.joinedOn) >= 18)).toEqual([]))
  test('became full members twelve months after joining, or eighteen', () =>
    expect(wrong(person => person.fullOn !== null && [12, 18].includes(monthsBetween(person.joinedOn, person.fullOn)))).toEqual([]))
  test('are retired at fifty (women) or sixty (men) at the earliest', () =>
    expect(wrong(person => person.occupation !== 'retired' || ageOf(person) >= (person.sex === '2' ? 50 : 60))).toEqual([]))
  test('are students to thirty-five at most', () =>
    expect(wrong(person => person.occupation !== 'student' || ageOf(person) <= 35)).toEqual([]))
  test('have graduate education at twenty-four at the earliest', () =>
    expect(wrong(person => !/^1/.test(person.education) || ageOf(person) >= 24)).toEqual([]))
  test('joined after 1949', () => expect(wrong(person => person.joinedOn >= '1949-10-01')).toEqual([]))
  test('pay dues that fit the occupation: the fixed sum without an income', () =>
    expect(wrong(person => (person.base === null) === ['farmer', 'student', 'other'].includes(person.occupation))).toEqual([]))
})

test('STA-11 shares lie near those of the end of 2024, with those of streets and communities raised', () => {
  const near = (value: number, least: number, greatest: number): void => {
    expect(value).toBeGreaterThan(least)
    expect(value).toBeLessThan(greatest)
  }
  near(
    share(person => person.sex === '2'),
    29,
    34,
  )
  near(
    share(person => person.ethnic !== '01'),
    2,
    3.5,
  )
  near(
    share(person => /^[123]/.test(person.education)),
    52,
    64,
  )
  near(
    share(person => person.occupation === 'student'),
    -1,
    1,
  )
  const inCommunities = people.filter(person => person.stays[0]?.unit.sector === 'community')
  near((100 * inCommunities.filter(person => ageOf(person) >= 61).length) / inCommunities.length, 45, 55)
})

test('DUE-01 the rate holds for the whole base, with its cliffs', () => {
  const person = (base: number, occupation: string): Person => ({ ...(people[0] as Person), base, occupation }) // cast: the district has people
  expect([3_000, 3_010, 5_000, 5_010, 10_000, 10_010].map(base => amountOf(person(base, 'worker'), '2024-01'))).toEqual([
    1_500, 3_010, 5_000, 7_515, 15_000, 20_020,
  ])
  expect([5_000, 5_010].map(base => amountOf(person(base, 'retired'), '2024-01'))).toEqual([2_500, 5_010])
})

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
