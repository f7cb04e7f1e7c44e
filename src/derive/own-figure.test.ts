import { describe, expect, test } from 'vitest'
import { catalogue } from '../areas/catalogue.ts'
import { choicesOf, definitionFrom, draftFrom, type OwnTallyDraft } from './own-figure.ts'

const registers = new Map(Object.entries(catalogue))
const offered = (name: string, part: string | null = null) => {
  const reg = registers.get(name)
  if (!reg) throw new Error(name)
  return choicesOf(registers, reg, part)
}
const draft: OwnTallyDraft = {
  kind: 'tally',
  register: 'goodDeed',
  part: null,
  way: 'count',
  path: null,
  per: 1,
  time: 'on doneOn',
  reached: null,
  conditions: {},
  met: {},
  by: [],
}

describe('what a register offers to whoever makes a figure', () => {
  test.each([...registers.keys()])('%s offers a way to belong to a period, and nothing that is covered', name => {
    const reg = registers.get(name)
    const { times, things, amounts, conditions, dimensions } = offered(name)
    expect(times.length).toBeGreaterThan(0)
    for (const path of [...things, ...amounts, ...dimensions].map(one => one.path).concat(conditions.map(one => one.name))) {
      const column = reg?.columns[path.split('.')[0] ?? '']
      expect(column?.sealed ?? column?.citizen ?? column?.hidden).toBeUndefined()
    }
  })

  test('columns one reference away, and of a record from within its part', () => {
    expect(offered('duesPayment').dimensions.map(one => one.path)).toContain('member.sex')
    const attendance = offered('event', 'attendance')
    expect(attendance.conditions.map(one => one.name)).toEqual(expect.arrayContaining(['state', '^kinds', 'member.sex']))
    expect(attendance.times.map(one => one.id)).toContain('on ^heldOn')
  })
})

describe('a draft and its definition', () => {
  const choices = offered('goodDeed')
  test.each([
    ['count', {}],
    ['sum in yuan', { way: 'sum', path: 'cost', per: 100 }],
    ['distinct', { way: 'distinct', path: 'kind' }],
    [
      'conditions',
      {
        conditions: { kind: ['repair', 'service'], beneficiaries: ['3..10'], doneOn: ['2026-01-01..'] },
        by: ['kind'],
        reached: 'confirmed',
      },
    ],
    ['share', { kind: 'share', conditions: { beneficiaries: ['1..'] }, met: { kind: ['repair'] } }],
  ] as const)('go to and fro: %s', (_, change) => {
    const whole = { ...draft, ...change } as OwnTallyDraft
    const definition = definitionFrom(choices, whole)
    if (!definition || definition.kind === 'formula') throw new Error('no definition')
    expect(draftFrom(choices, definition)).toEqual(whole)
  })

  test('nothing comes of one that lacks a day, a path, or what a share is met by', () => {
    expect(definitionFrom(choices, { ...draft, time: '' })).toBeNull()
    expect(definitionFrom(choices, { ...draft, way: 'sum' })).toBeNull()
    expect(definitionFrom(choices, { ...draft, kind: 'share' })).toBeNull()
  })
})
