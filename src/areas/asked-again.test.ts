import { describe, expect, it } from 'vitest'
import { askedTwice } from '../derive/asked-twice.ts'
import { date, lines, ref, text } from '../language/column.ts'
import { register } from '../language/register.ts'
import { askedAgain } from './asked-again.ts'
import { catalogue } from './catalogue.ts'

const about = ['试', 'Trial'] as const
const may = { read: ['clerk'], write: ['clerk'] } as const
const held = register('held', {
  zh: '原',
  en: 'Held',
  systems: [],
  compartment: 'internal',
  about,
  title: 'name',
  day: 'on',
  columns: { name: text('名称', 'Name'), on: date('日期', 'On'), post: text('职务', 'Post') },
  may,
})
const asking = (columns: Parameters<typeof register>[1]['columns']) =>
  register('asking', { zh: '问', en: 'Asking', systems: [], compartment: 'internal', about, title: 'a', day: 'on', columns, may })
const found = (columns: Parameters<typeof asking>[0]) => askedTwice([held, asking(columns)], {}).map(one => `${one.column} ${one.held.by}`)

describe('facts asked twice', () => {
  it('has none in the catalogue without a reason', () => {
    const open = askedTwice(Object.values(catalogue), askedAgain).filter(one => one.why === null)
    expect(
      open.map(one => `${one.register}.${one.column} “${one.zh}” 已由 ${one.held.by} 所指的 ${one.held.register}.${one.held.column} 记载`),
    ).toEqual([])
  })

  it('has no reason left for what is asked no longer', () => {
    const asked = new Set(askedTwice(Object.values(catalogue), askedAgain).map(one => `${one.register}.${one.column}`))
    expect(Object.keys(askedAgain).filter(key => !asked.has(key))).toEqual([])
  })

  it('finds the same label and kind beside the reference, in the record and in a line', () => {
    expect(found({ a: text('甲', 'A'), on: date('到期', 'On'), of: ref('原', 'Held', 'held'), post: text('职务', 'Post') })).toEqual([
      'post of',
    ])
    const line = lines('行', 'Lines', { of: ref('原', 'Held', 'held'), name: text('名称', 'Name') })
    expect(found({ a: text('甲', 'A'), on: date('到期', 'On'), line })).toEqual(['line.name line.of'])
  })

  it('finds nothing without a reference, of another kind, or where the reference fills it in', () => {
    expect(found({ a: text('甲', 'A'), on: date('到期', 'On'), post: text('职务', 'Post') })).toEqual([])
    expect(found({ a: text('甲', 'A'), on: date('到期', 'On'), of: ref('原', 'Held', 'held'), post: date('职务', 'Post') })).toEqual([])
    expect(
      found({ a: text('甲', 'A'), on: date('到期', 'On'), of: ref('原', 'Held', 'held'), name: text('名称', 'Name', { titleOf: 'of' }) }),
    ).toEqual([])
  })
})
