import { describe, expect, it } from 'vitest'
import { choice, computed, date, files, flag, identity, integer, lines, longText, money, ref, text } from '../language/column.ts'
import { register } from '../language/register.ts'
import { cardColumns, listColumns, listFilters, outlasts } from './list.ts'

const spec = {
  zh: '试',
  en: 'Trial',
  systems: [],
  compartment: 'internal',
  about: ['试', 'Trial'],
  may: { read: ['clerk'], write: ['clerk'] },
} as const
const trial = register('trial', {
  ...spec,
  title: 'topic',
  day: 'heldOn',
  columns: {
    topic: text('主题', 'Topic'),
    heldOn: date('日期', 'Held on'),
    kind: choice('类别', 'Kind', { a: ['甲', 'A'] }, { list: true }),
    online: flag('线上', 'Online'),
    host: ref('主持人', 'Host', 'member'),
    cost: money('金额', 'Cost', { filter: true }),
    people: integer('人数', 'People'),
    present: computed('实到', 'Present', 'integer', () => 1),
    gist: computed('要点', 'Gist', 'text', () => ''),
    notes: longText('记录', 'Notes'),
    number: identity('证号', 'Number', { filter: true }),
    agenda: lines('议程', 'Agenda', { item: text('议题', 'Item') }),
    photos: files('照片', 'Photos'),
  },
})

describe('the list of a register', () => {
  it('shows title and day always, and what is declared', () => {
    expect(
      listColumns(trial)
        .filter(entry => entry.shown)
        .map(entry => entry.name),
    ).toEqual(['topic', 'heldOn', 'kind'])
  })

  it('has no cell for files, and puts numbers at the right', () => {
    const columns = listColumns(trial)
    expect(columns.some(entry => entry.name === 'photos')).toBe(false)
    expect(columns.filter(entry => entry.numeric).map(entry => entry.name)).toEqual(['cost', 'people', 'present'])
  })

  it('offers choices, flags and references as filters, numbers where declared, and personal columns never (MEM-16)', () => {
    expect(listFilters(trial).map(filter => [filter.name, filter.shape])).toEqual([
      ['kind', 'options'],
      ['online', 'flag'],
      ['host', 'reference'],
      ['cost', 'numbers'],
    ])
  })

  it('puts title, day and the first other column on a card', () =>
    expect(cardColumns(trial)).toEqual({ title: 'topic', day: 'heldOn', third: 'kind' }))

  it('takes rows as lasting where they have a last day or count as in being', () => {
    const columns = { name: text('名称', 'Name'), since: date('起', 'Since') }
    const plain = { ...spec, title: 'name', day: 'since' } as const
    expect(outlasts(trial)).toBe(false)
    expect(outlasts(register('r', { ...plain, columns: { ...columns, untilDay: date('止', 'Until') } }))).toBe(true)
    expect(outlasts(register('r', { ...plain, columns: { ...columns, closedOn: date('销号', 'Closed on') } }))).toBe(true)
    expect(
      outlasts(register('r', { ...plain, columns, indicators: { k: { measure: { count: true }, time: { at: 'end', from: 'since' } } } })),
    ).toBe(true)
    expect(outlasts(register('r', { ...plain, columns, indicators: { k: { measure: { count: true }, time: { on: 'since' } } } }))).toBe(
      false,
    )
    expect(outlasts(register('r', { ...plain, columns, entry: 'act' }))).toBe(true)
  })
})
