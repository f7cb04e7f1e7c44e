import { describe, expect, test } from 'vitest'
import { figureList } from '../codes/figures.ts'
import { tablesOf } from '../derive/table.ts'
import { compileTally, Parameters } from '../derive/tally.ts'
import type { Columns } from '../language/column.ts'
import { talliesOf } from '../language/indicator.ts'
import { type AnyRegister, columnsOf } from '../language/register.ts'
import { areas, catalogue, registerOf } from './catalogue.ts'

const registers = Object.values(catalogue)
const world = { registers: catalogue, programmeRegister: 'programme' }
const scope = { org: 1, path: '999901.0001', from: '2025-01-01', to: '2025-12-31' }
const keys = new Set<string>(figureList.map(entry => entry.key))

test('every register stands in one area, under its own name', () => {
  expect(registers).toHaveLength(areas.reduce((sum, { registers: own }) => sum + own.length, 0))
  for (const [name, reg] of Object.entries(catalogue)) expect(reg.name).toBe(name)
  expect(() => registerOf('nothing')).toThrow('no register nothing')
})

test('a figure is declared once', () => {
  const declared = registers.flatMap(reg => Object.keys(reg.indicators ?? {}))
  expect(declared.filter((key, i) => declared.indexOf(key) !== i)).toEqual([])
})

describe.each(registers.map(reg => [reg.name, reg] as const))('%s', (_, reg) => {
  test('is titled by a column and dated by a day', () => {
    expect(reg.columns[reg.title]).toBeDefined()
    expect(reg.columns[reg.day]).toMatchObject({ kind: 'date', required: true })
    expect(tablesOf(reg).length).toBeGreaterThan(0)
  })

  test('shows three to eight columns in its list, its title and day among them', () => {
    const listed = columnsOf(reg).filter(([, column]) => column.list)
    expect(listed.length).toBeGreaterThanOrEqual(3)
    expect(listed.length).toBeLessThanOrEqual(8)
    expect(listed.map(([name]) => name)).toEqual(expect.arrayContaining([reg.title, reg.day]))
  })

  test('refers to registers that exist', () => {
    for (const to of references(reg.columns)) expect(Object.keys(catalogue)).toContain(to)
  })

  test('takes titles and facts from references beside them, and knows whose its own rows are', () => {
    const all = [reg.columns, ...columnsOf(reg).flatMap(([, column]) => (column.kind === 'lines' ? [column.of] : []))]
    for (const columns of all)
      for (const column of Object.values(columns)) {
        if (column.kind === 'text' && column.titleOf) expect(columns[column.titleOf]?.kind).toBe('ref')
        if (!column.givenBy) continue
        const [by = '', fact = ''] = column.givenBy.split('.')
        const reference = columns[by]
        const held = reference?.kind === 'ref' ? catalogue[reference.to as keyof typeof catalogue]?.columns : undefined // cast: a test above holds that it exists
        const there = (held as Columns | undefined)?.[fact] // cast: columns of a register are columns
        expect([column.givenBy, there?.kind, there?.sealed]).toEqual([column.givenBy, column.kind, undefined])
      }
    if (reg.subject && reg.subject !== 'id') expect(reg.columns[reg.subject]).toMatchObject({ kind: 'ref', to: 'member' })
    for (const [, column] of columnsOf(reg)) {
      if (column.kind !== 'lines' || !column.own) continue
      if (column.own === '^') expect([reg.subject, column.of[reg.subject ?? '']]).toEqual([expect.any(String), undefined])
      else expect(column.of[column.own]).toMatchObject({ kind: 'ref', to: 'member' })
    }
    // What members enter about themselves are plain columns, in a register of own rows.
    for (const name of reg.may.self ?? []) {
      expect(reg.columns[name]).toBeDefined()
      expect([reg.columns[name]?.sealed, reg.columns[name]?.hidden, name === reg.subject]).toEqual([undefined, undefined, false])
      expect(reg.subject).toBeDefined()
    }
  })

  test('says everything in both languages', () => {
    for (const [zh, en] of wordings(reg)) {
      expect(zh).toMatch(/[\p{Script=Han}\d+]/u)
      expect(en).toMatch(/^[\x20-\x7e²…–’]+$/)
    }
  })

  test('every state can be reached', () => {
    const reached = new Set([reg.start, ...(reg.ahead ? [reg.ahead] : []), 'void'])
    for (let before = -1; before !== reached.size; ) {
      before = reached.size
      for (const step of Object.values(reg.steps)) if (step.from.some(from => reached.has(from))) reached.add(step.to)
    }
    expect([...reached].sort()).toEqual(Object.keys(reg.states).sort())
  })

  test('steps are taken by roles that may write', () => {
    for (const step of Object.values(reg.steps)) for (const role of step.by) expect(reg.may.write).toContain(role)
  })

  test('its figures stand in the list of figures and look at columns that exist', () => {
    for (const [key, indicator] of Object.entries(reg.indicators ?? {})) {
      expect(keys).toContain(key)
      const tallies = talliesOf(indicator)
      for (const tally of tallies) {
        const compiled = compileTally(world, reg, tally, scope, '999901', new Parameters())
        for (const path of indicator.by ?? []) expect(compiled.at(path).sql).not.toBe('')
      }
    }
  })
})

test.each(registers.filter(reg => reg.open).map(reg => [reg.name, reg] as const))(
  '%s publishes plain columns of states that exist',
  (_, reg) => {
    const columns = (reg.open?.columns ?? []).map(name => reg.columns[name])
    expect(columns.filter(column => !column || column.sealed || column.citizen || column.hidden || column.kind === 'lines')).toEqual([])
    expect((reg.open?.states ?? []).filter(state => !(state in reg.states))).toEqual([])
    expect(reg.compartment).toBe('internal')
  },
)

describe.each(registers.filter(reg => reg.compartment === 'emergency').map(reg => [reg.name, reg] as const))(
  '%s, on citizens',
  (_, reg) => {
    const columns = columnsOf(reg).flatMap(([name, column]) =>
      column.kind === 'lines' ? Object.entries(column.of) : [[name, column] as const],
    )
    test('EMG-41 whatever may tell of a person lies under the key of its emergency', () => {
      const open = columns.filter(([, column]) => !column.citizen && !column.sealed)
      expect(open.filter(([, { kind }]) => kind === 'text' || kind === 'longText' || kind === 'computed').map(([name]) => name)).toEqual([])
      expect(open.filter(([, column]) => column.kind === 'ref' && registerOf(column.to).subject === 'id').map(([name]) => name)).toEqual([])
      expect(reg.programme).toBe('required')
    })

    test('EMG-40 no identity number, no picture, no file', () => {
      expect(columns.filter(([, { kind }]) => kind === 'identity' || kind === 'files').map(([name]) => name)).toEqual([])
    })

    test('EMG-43 nothing finds or tells apart by what is covered', () => {
      expect(columns.filter(([, column]) => column.citizen && (column.find || column.filter)).map(([name]) => name)).toEqual([])
      const covered = new Set(columns.filter(([, column]) => column.citizen && column.kind !== 'computed').map(([name]) => name))
      expect(reg.unique.flat().filter(name => covered.has(name))).toEqual([])
    })
  },
)

const references = (columns: Columns): string[] =>
  Object.values(columns).flatMap(column => {
    if (column.kind === 'lines') return references(column.of)
    return column.kind === 'ref' || column.kind === 'refs' ? [column.to] : []
  })

function wordings(reg: AnyRegister): (readonly [string, string])[] {
  const of = (columns: Columns): (readonly [string, string])[] =>
    Object.values(columns).flatMap(column => [
      [column.zh, column.en] as const,
      ...(column.help ? [column.help] : []),
      ...(column.group ? [column.group] : []),
      ...(column.kind === 'choice' || column.kind === 'choices' ? Object.values(column.options) : []),
      ...(column.kind === 'lines' ? of(column.of) : []),
    ])
  return [
    [reg.zh, reg.en],
    reg.about,
    ...Object.values(reg.states).map(({ zh, en }) => [zh, en] as const),
    ...Object.values(reg.steps).map(({ zh, en }) => [zh, en] as const),
    ...of(reg.columns),
  ]
}
