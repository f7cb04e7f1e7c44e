import { expect, test } from 'vitest'
import type { Paragraph, Spot } from '../../language/report.ts'
import { renderedFor, renderedNextYear } from './render.ts'

const spot = (id: string, patch: Partial<Spot> = {}): Spot => ({
  id,
  text: 'X',
  kind: 'figure',
  key: 'trial.visits',
  org: null,
  from: null,
  to: null,
  programme: null,
  confidence: 1,
  why: { zh: '', en: '' },
  runnerUp: null,
  settled: true,
  style: { more: false, scale: '', percent: false },
  value: '3',
  shown: '3',
  ...patch,
})
const cell = (row: number, column: number, org: number | undefined, ...pieces: Paragraph['pieces']): Paragraph => ({
  level: null,
  cell: { table: 't', row, column, ...(org === undefined ? {} : { org }) },
  pieces,
})

test('another organization begins with the same bindings, its own name, and nothing of the other’s hand', () => {
  const [paragraph] = renderedFor(
    [
      {
        level: null,
        pieces: [
          { text: '东湖街道走访' },
          { spot: spot('s1', { pin: { text: '9', reason: '补录', by: '甲', at: '' }, clause: '若干' }) },
          { spot: spot('s2', { org: 1 }) },
          { spot: spot('s3', { org: 8 }) },
        ],
      },
    ],
    { id: 1, name: '东湖街道' },
    { id: 2, name: '柳荫社区', below: [] },
  )
  expect(paragraph?.pieces[0]).toEqual({ text: '柳荫社区走访' })
  const spots = (paragraph?.pieces ?? []).flatMap(piece => ('spot' in piece ? [piece.spot] : []))
  expect(spots.map(one => [one.key, one.org, one.settled, one.value, one.shown])).toEqual([
    ['trial.visits', null, true, null, 'X'],
    ['trial.visits', null, true, null, 'X'],
    ['trial.visits', 8, true, null, 'X'],
  ])
  expect(spots[0]).not.toHaveProperty('pin')
  expect(spots[0]).not.toHaveProperty('clause')
})

test('a table by organization has a row for each one below, with figures of its own; its head and total stay', () => {
  const table = [
    cell(0, 0, undefined, { text: '单位' }),
    cell(0, 1, undefined, { text: '走访' }),
    cell(1, 0, 11, { text: '甲社区' }),
    cell(1, 1, 11, { spot: spot('s1', { org: 11 }) }),
    cell(2, 0, 12, { text: '乙社区' }),
    cell(2, 1, 12, { spot: spot('s2', { org: 12 }) }),
    cell(3, 0, undefined, { text: '合计' }),
    cell(3, 1, undefined, { spot: spot('s3') }),
  ]
  const to = { id: 2, name: '北街道', below: [21, 22, 23].map(id => ({ id, name: `第${id}社区` })) }
  const made = renderedFor(table, { id: 1, name: '东湖街道' }, to)
  expect(
    made.map(({ cell: at, pieces }) => [
      at?.row,
      at?.org,
      'spot' in (pieces[0] ?? {}) ? '·' : pieces.map(one => ('text' in one ? one.text : '')).join(''),
    ]),
  ).toEqual([
    [0, undefined, '单位'],
    [0, undefined, '走访'],
    [1, 21, '第21社区'],
    [1, 21, '·'],
    [2, 22, '第22社区'],
    [2, 22, '·'],
    [3, 23, '第23社区'],
    [3, 23, '·'],
    [4, undefined, '合计'],
    [4, undefined, '·'],
  ])
  const spots = made.flatMap(({ pieces }) => pieces.flatMap(piece => ('spot' in piece ? [piece.spot] : [])))
  expect(new Set(spots.map(({ id }) => id)).size).toBe(spots.length)
  expect(spots.map(({ org }) => org)).toEqual([21, 22, 23, null])
})

test('next year’s text keeps every binding; years and own periods move on, days are looked at again', () => {
  const [paragraph] = renderedNextYear(
    [
      {
        level: null,
        pieces: [
          { spot: spot('s1', { kind: 'year', key: null, text: '2025', shown: '2025' }) },
          { spot: spot('s2', { from: '2025-01-01', to: '2025-06-30' }) },
          { spot: spot('s3', { kind: 'date', key: null, text: '3月5日', shown: '3月5日' }) },
          { spot: spot('s4', { kind: 'year', key: null, text: '2021', shown: '2021' }) },
        ],
      },
    ],
    2025,
  )
  const spots = (paragraph?.pieces ?? []).flatMap(piece => ('spot' in piece ? [piece.spot] : []))
  expect(spots.map(({ text, from, to, settled }) => [text, from, to, settled])).toEqual([
    ['2026', null, null, true],
    ['X', '2026-01-01', '2026-06-30', true],
    ['3月5日', null, null, false],
    ['2021', null, null, true],
  ])
})
