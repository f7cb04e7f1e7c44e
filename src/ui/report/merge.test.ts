import { expect, test } from 'vitest'
import type { Paragraph } from '../../language/report.ts'
import { conflictsOf, mergeTexts, settled } from './merge.ts'
import { freshSpot, wordsOf } from './text.ts'

const lines = (text: string): Paragraph[] => [...text].map(one => ({ level: null, pieces: [{ text: one }] }))
const words = (paragraphs: readonly Paragraph[]): string => paragraphs.map(wordsOf).join('')

test('two writers who change different paragraphs keep both changes', () => {
  const merged = mergeTexts(lines('abcd'), lines('aBcd'), lines('abcDe'))
  expect(conflictsOf(merged)).toEqual([])
  expect(words(settled(merged, []))).toBe('aBcDe')
})

test('paragraphs added at different places and one dropped meanwhile come together', () =>
  expect(words(settled(mergeTexts(lines('abcde'), lines('xabcde'), lines('abde')), []))).toBe('xabde'))

test('the same paragraph changed twice is left to choose, with everything around it merged', () => {
  const merged = mergeTexts(lines('abcd'), lines('aXcd'), lines('aYcdz'))
  expect(conflictsOf(merged)).toHaveLength(1)
  expect(words(settled(merged, [true]))).toBe('aXcdz')
  expect(words(settled(merged, [false]))).toBe('aYcdz')
})

test('the same change made twice is one change', () =>
  expect(conflictsOf(mergeTexts(lines('abc'), lines('aXc'), lines('aXc')))).toEqual([]))

test('what the program filled in is no change, a figure that was bound is', () => {
  const spot = freshSpot('s1', 'X')
  const text = (patch: object): Paragraph[] => [{ level: null, pieces: [{ text: '走访' }, { spot: { ...spot, ...patch } }] }]
  expect(words(settled(mergeTexts(text({}), text({ key: 'a.b', settled: true }), text({ value: '3', shown: '3' })), []))).toBe('走访X')
  expect(conflictsOf(mergeTexts(text({}), text({ key: 'a.b' }), text({ key: 'c.d' })))).toHaveLength(1)
})
