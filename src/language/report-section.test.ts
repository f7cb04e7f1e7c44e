import { expect, test } from 'vitest'
import type { Paragraph } from './report.ts'
import { changedOutside, partsOf } from './report-section.ts'

const line = (text: string, level: Paragraph['level'] = null, section?: string): Paragraph => ({
  level,
  pieces: [{ text }],
  ...(section ? { section } : {}),
})
const text = [line('小结', 0), line('开头。'), line('一、甲', 1, 'a'), line('甲的话。'), line('二、乙', 1), line('乙的话。')]
const own = new Set(['a'])
const change = (at: number, ...put: Paragraph[]): Paragraph[] => text.toSpliced(at, 1, ...put)

test('a text falls into what stands before the first heading and one part a heading', () =>
  expect(partsOf(text).map(({ section, title, at, paragraphs }) => [section, title, at, paragraphs.length])).toEqual([
    [null, '', 0, 2],
    ['a', '一、甲', 2, 2],
    [null, '二、乙', 4, 2],
  ]))

test('an author changes the own section, its heading’s words included, and nothing beside it', () => {
  expect(changedOutside(text, text, own)).toBeNull()
  expect(changedOutside(text, change(3, line('改了。'), line('又一段。'), line('（一）小题', 2)), own)).toBeNull()
  expect(changedOutside(text, change(2, line('一、甲和丙', 1, 'a')), own)).toBeNull()
  expect(changedOutside(text, change(1, line('改了。')), own)?.at).toBe(0)
  expect(changedOutside(text, change(5, line('改了。')), own)?.title).toBe('二、乙')
  expect(changedOutside(text, [...text, line('多一段。')], own)?.title).toBe('二、乙')
  expect(changedOutside(text, text.slice(0, 4), own)?.title).toBe('二、乙')
})

test('an author neither takes the own heading away, nor opens another section, nor gives himself one', () => {
  expect(changedOutside(text, change(2), own)).not.toBeNull()
  expect(changedOutside(text, change(2, line('一、甲', 2)), own)).not.toBeNull()
  expect(changedOutside(text, change(3, line('三、丙', 1)), own)).not.toBeNull()
  expect(changedOutside(text, change(4, line('二、乙', 1, 'a')), own)).not.toBeNull()
})

test('text split otherwise into pieces is the same text', () =>
  expect(changedOutside(text, change(1, { level: null, pieces: [{ text: '开' }, { text: '头。' }] }), own)).toBeNull())
