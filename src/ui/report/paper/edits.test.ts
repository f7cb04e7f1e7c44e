import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import type { Paragraph, Spot } from '../../../language/report.ts'
import { freshSpot } from '../text.ts'
import {
  changeSpots,
  changeTable,
  chooseSpot,
  insertBlock,
  insertSpot,
  markSelection,
  setLevel,
  spotPlaces,
  tableNode,
  takeOver,
  textOf,
} from './edits.ts'
import { documentOf, paragraphsOf } from './text.ts'

const spot = (id: string, patch: Partial<Spot> = {}): Spot => ({ ...freshSpot(id, 'X'), ...patch })
const text: Paragraph[] = [
  { level: 0, pieces: [{ text: '小结' }] },
  { level: null, pieces: [{ text: '走访' }, { spot: spot('s1') }, { text: '次，', bold: true }, { spot: spot('s2') }] },
  { level: null, cell: { table: 't1', row: 0, column: 0 }, pieces: [{ text: '单位' }] },
  { level: null, cell: { table: 't1', row: 0, column: 1 }, pieces: [{ text: '次数' }] },
  { level: null, cell: { table: 't1', row: 1, column: 0, org: 7 }, pieces: [{ text: '甲' }] },
  { level: null, cell: { table: 't1', row: 1, column: 1, org: 7 }, pieces: [{ spot: spot('s3') }] },
  { level: null, picture: { file: 9, name: '活动.png' }, pieces: [{ text: '活动' }] },
]
const open = (paragraphs: readonly Paragraph[] = text) => EditorState.create({ doc: documentOf(paragraphs) })

test('a text goes into the editor and comes out as it was: headings, bold, figures, tables with their organizations, pictures', () =>
  expect(paragraphsOf(documentOf(text))).toEqual(text))

test('two tables one after the other stay two', () => {
  const other = text.slice(2, 6).map(one => ({ ...one, cell: one.cell && { ...one.cell, table: 't2' } }))
  const both = [...text.slice(2, 6), ...other].map(one => ({ ...one, pieces: [{ text: '一' }] }))
  expect(paragraphsOf(documentOf(both))).toEqual(both)
})

test('changes the spots asked for and leaves the chosen one chosen', () => {
  const state = open()
  const chosen = state.apply(chooseSpot(state, 's2') ?? state.tr)
  const after = chosen.apply(changeSpots(chosen, ({ id }) => (id === 's3' ? { key: 'a.b', settled: true } : null)))
  expect(spotPlaces(after.doc).map(({ spot: one }) => one.key)).toEqual([null, null, 'a.b'])
  expect(after.selection).toBeInstanceOf(NodeSelection)
})

test('puts a figure with its unit at the caret, and makes one of selected words', () => {
  const state = open([{ level: null, pieces: [{ text: '共12次' }] }])
  const at = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2)))
  expect(textOf(at.apply(insertSpot(at, spot('n'), '人')))[0]?.pieces).toMatchObject([
    { text: '共' },
    { spot: { id: 'n' } },
    { text: '人12次' },
  ])
  const marked = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2, 4)))
  const tr = markSelection(marked, words => spot('m', { text: words }))
  expect(tr && textOf(marked.apply(tr))[0]?.pieces).toMatchObject([{ text: '共' }, { spot: { id: 'm', text: '12' } }, { text: '次' }])
  expect(markSelection(state, () => spot('z'))).toBeNull()
})

test('a paragraph becomes a heading, and a table grows and shrinks but never to nothing', () => {
  const state = open([{ level: null, pieces: [{ text: '学习' }] }])
  expect(textOf(state.apply(setLevel(state, 2)))[0]?.level).toBe(2)
  const table = state.apply(insertBlock(state, tableNode('t', ['甲', '乙'], [{ org: 5, cells: ['一', '二'] }])))
  const size = (now: EditorState) => textOf(now).filter(({ cell }) => cell).length
  expect(size(table)).toBe(4)
  const act = (now: EditorState, name: Parameters<typeof changeTable>[1]) => now.apply(changeTable(now, name) ?? now.tr)
  expect(size(act(table, 'add-row'))).toBe(6)
  expect(size(act(table, 'add-column'))).toBe(6)
  expect(size(act(act(act(table, 'drop-row'), 'drop-row'), 'drop-row'))).toBe(2)
  expect(size(act(act(act(table, 'drop-column'), 'drop-column'), 'drop-column'))).toBe(2)
  expect(size(act(table, 'drop-table'))).toBe(0)
})

test('takes over values that were filled in without moving the caret, and another writer’s words', () => {
  const state = open()
  const at = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2)))
  const filled = text.map(one => ({
    ...one,
    pieces: one.pieces.map(piece => ('spot' in piece ? { spot: { ...piece.spot, value: '3', shown: '3' } } : piece)),
  }))
  const after = at.apply(takeOver(at, filled) ?? at.tr)
  expect(textOf(after)).toEqual(filled)
  expect(after.selection.from).toBe(2)
  expect(takeOver(after, filled)).toBeNull()
  const longer = [...filled.slice(0, 1), { level: null, pieces: [{ text: '新的一段' }] }, ...filled.slice(1)]
  expect(textOf(after.apply(takeOver(after, longer) ?? after.tr))).toEqual(longer)
  expect(textOf(after.apply(takeOver(after, filled.slice(1)) ?? after.tr))).toEqual(filled.slice(1))
})
