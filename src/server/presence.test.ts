import { expect, test } from 'vitest'
import { Presence } from './presence.ts'

const [one, other] = [
  { account: 1, name: '甲' },
  { account: 2, name: '乙' },
]

test('tells the others at the same place, never oneself', () => {
  const presence = new Presence()
  expect(presence.here('a', one, 0)).toEqual([])
  expect(presence.here('a', other, 0)).toEqual(['甲'])
  expect(presence.here('a', one, 1)).toEqual(['乙'])
  expect(presence.here('b', one, 1)).toEqual([])
})

test('whoever says nothing for longer than 45 seconds is gone, and nothing of it stays', () => {
  const presence = new Presence()
  presence.here('a', one, 0)
  expect(presence.here('a', other, 45_000)).toEqual(['甲'])
  expect(presence.here('a', other, 45_001)).toEqual([])
  presence.here('b', one, 45_001)
  expect(presence.open).toBe(2)
  presence.here('c', one, 200_000)
  expect(presence.open).toBe(1)
  presence.gone('c', 1)
  expect(presence.open).toBe(0)
})
