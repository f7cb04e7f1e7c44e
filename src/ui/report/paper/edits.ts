import type { Node } from 'prosemirror-model'
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import type { Paragraph, Spot } from '../../../language/report.ts'
import { schema } from './schema.ts'
import { documentOf, paragraphsOf } from './text.ts'

const { nodes, marks } = schema

/** Every spot of a document with its place. */
export function spotPlaces(doc: Node): { spot: Spot; pos: number }[] {
  const found: { spot: Spot; pos: number }[] = []
  doc.descendants((node, pos) => {
    if (node.type === nodes.spot) found.push({ spot: node.attrs.spot, pos })
  })
  return found
}

/** Changes the spots that the function answers a change for. */
export function changeSpots(state: EditorState, change: (spot: Spot) => Partial<Spot> | null): Transaction {
  const { tr, doc } = state
  const chosen = state.selection instanceof NodeSelection ? state.selection.from : null
  for (const { spot, pos } of spotPlaces(doc)) {
    const patch = change(spot)
    if (patch) tr.setNodeMarkup(pos, null, { spot: { ...spot, ...patch } })
  }
  return chosen === null ? tr : tr.setSelection(NodeSelection.create(tr.doc, chosen))
}

/** Chooses a spot. */
export function chooseSpot(state: EditorState, id: string): Transaction | null {
  const place = spotPlaces(state.doc).find(({ spot }) => spot.id === id)
  return place ? state.tr.setSelection(NodeSelection.create(state.doc, place.pos)) : null
}

/** The chosen spot. */
export function chosenSpot({ selection }: EditorState): Spot | null {
  if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.spot) return null
  const spot: Spot = selection.node.attrs.spot
  return spot
}

/** Puts a figure where the caret stands, with its unit behind it. */
export function insertSpot(state: EditorState, spot: Spot, unit: string): Transaction {
  const inserted = [nodes.spot.create({ spot }), ...(unit ? [schema.text(unit)] : [])]
  const tr = state.tr.replaceWith(state.selection.from, state.selection.to, inserted)
  return tr.scrollIntoView()
}

/** Makes the selected words one spot; null where nothing or more than a line is selected. */
export function markSelection(state: EditorState, make: (text: string) => Spot): Transaction | null {
  const { from, to, $from, $to } = state.selection
  if (from === to || !$from.sameParent($to)) return null
  const text = state.doc.textBetween(from, to).trim()
  if (!text || text.length > 40) return null
  const tr = state.tr.replaceWith(from, to, nodes.spot.create({ spot: make(text) }))
  return tr.setSelection(NodeSelection.create(tr.doc, from))
}

/** Sets what the paragraphs of the selection are: the title, a heading of level 1 to 4, or text. */
export function setLevel(state: EditorState, level: Paragraph['level']): Transaction {
  const { tr, selection } = state
  state.doc.nodesBetween(selection.from, selection.to, (node, pos) => {
    if (node.type === nodes.paragraph) tr.setNodeMarkup(pos, null, { level })
  })
  return tr
}

/** Puts a block behind the one in which the caret stands, and an empty line after it where the text would end. */
export function insertBlock(state: EditorState, block: Node): Transaction {
  const { $from } = state.selection
  const at = $from.depth === 0 ? state.doc.content.size : $from.after(1)
  const last = at >= state.doc.content.size
  const tr = state.tr.insert(at, last ? [block, nodes.paragraph.create()] : block)
  return tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView()
}

/** A table: a head and rows, each row with the organization it tells of where rows repeat over organizations. */
export function tableNode(
  id: string,
  head: readonly string[],
  rows: readonly { org: number | null; cells: readonly (string | Spot)[] }[],
): Node {
  const cell = (content: string | Spot): Node =>
    nodes.cell.create(null, typeof content === 'string' ? (content ? schema.text(content) : null) : nodes.spot.create({ spot: content }))
  return nodes.table.create({ id }, [
    nodes.row.create(null, head.map(cell)),
    ...rows.map(({ org, cells }) => nodes.row.create({ org }, cells.map(cell))),
  ])
}

/** A picture with room for its caption. */
export const pictureNode = (file: number, name: string): Node =>
  nodes.picture.create({ file, name }, schema.text(name.replace(/\.\w+$/, '')))

/** Where the caret stands in a table. */
export function tableAt(state: EditorState): { pos: number; table: Node; row: number; column: number } | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === nodes.table)
      return { pos: $from.before(depth), table: $from.node(depth), row: $from.index(depth), column: $from.index(depth + 1) }
  return null
}

/** What is done to a table. */
export type TableAct = 'add-row' | 'drop-row' | 'add-column' | 'drop-column'

/** Adds or drops a row or column of the table in which the caret stands; the last row and column stay. */
export function changeTable(state: EditorState, act: TableAct | 'drop-table'): Transaction | null {
  const at = tableAt(state)
  if (!at) return null
  if (act === 'drop-table') return state.tr.delete(at.pos, at.pos + at.table.nodeSize)
  const changed = changedRows(at.table.children, act, at)
  const tr = state.tr.replaceWith(at.pos, at.pos + at.table.nodeSize, nodes.table.create(at.table.attrs, changed))
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at.pos + 3)))
}

function changedRows(rows: readonly Node[], act: TableAct, { row, column }: { row: number; column: number }): readonly Node[] {
  const width = rows[0]?.childCount ?? 1
  const blank = (): Node => nodes.cell.create()
  if (act === 'add-row') return rows.toSpliced(row + 1, 0, nodes.row.create(null, Array.from({ length: width }, blank)))
  if (act === 'drop-row') return rows.length > 1 ? rows.toSpliced(row, 1) : rows
  if (act === 'drop-column' && width === 1) return rows
  return rows.map(one =>
    nodes.row.create(one.attrs, act === 'add-column' ? one.children.toSpliced(column + 1, 0, blank()) : one.children.toSpliced(column, 1)),
  )
}

/** Turns bold on or off for the selection. */
export function toggleBold(state: EditorState): Transaction {
  const { from, to } = state.selection
  return state.doc.rangeHasMark(from, to, marks.bold)
    ? state.tr.removeMark(from, to, marks.bold)
    : state.tr.addMark(from, to, marks.bold.create())
}

/**
 * Takes over a text that changed elsewhere (figures filled in, another writer's words): blocks that differ are replaced, the caret stays where it is.
 * Not a step of the writer's own undo.
 */
export function takeOver(state: EditorState, paragraphs: readonly Paragraph[]): Transaction | null {
  const wanted = documentOf(paragraphs)
  const { tr } = state
  const [old, now] = [state.doc.children, wanted.children]
  const same = (a: Node | undefined, b: Node | undefined): boolean => a !== undefined && b !== undefined && (a === b || a.eq(b))
  let first = 0
  while (first < Math.min(old.length, now.length) && same(old[first], now[first])) first += 1
  let last = 0
  while (last < Math.min(old.length, now.length) - first && same(old[old.length - 1 - last], now[now.length - 1 - last])) last += 1
  if (first === old.length && first === now.length) return null
  if (old.length === now.length) replaceEach(tr, state.doc, now, first, old.length - last)
  else {
    const start = old.slice(0, first).reduce((sum, node) => sum + node.nodeSize, 0)
    const end = state.doc.content.size - old.slice(old.length - last).reduce((sum, node) => sum + node.nodeSize, 0)
    tr.replaceWith(start, end, now.slice(first, now.length - last))
  }
  return tr.setMeta('addToHistory', false).setMeta('taken', true)
}

/** Block by block from the end, and within a block whose words are the same only the attributes of its spots. */
function replaceEach(tr: Transaction, doc: Node, now: readonly Node[], first: number, end: number): void {
  let pos = doc.children.slice(0, end).reduce((sum, node) => sum + node.nodeSize, 0)
  for (let i = end - 1; i >= first; i -= 1) {
    const [before, after] = [doc.child(i), now[i]]
    pos -= before.nodeSize
    if (!after || before.eq(after)) continue
    if (!sameShape(before, after)) {
      tr.replaceWith(pos, pos + before.nodeSize, after)
      continue
    }
    after.descendants((node, offset) => {
      if (node.type === nodes.spot && !before.nodeAt(offset)?.eq(node)) tr.setNodeMarkup(pos + 1 + offset, null, node.attrs)
    })
  }
}

/** Whether two blocks differ in what their spots hold alone. */
function sameShape(before: Node, after: Node): boolean {
  if (before.type !== after.type || before.childCount !== after.childCount || before.content.size !== after.content.size) return false
  if (JSON.stringify(before.attrs) !== JSON.stringify(after.attrs) || before.text !== after.text) return false
  return before.children.every((child, i) => {
    const other = after.child(i)
    return child.type === nodes.spot ? other.type === nodes.spot : child.eq(other) || (!child.isText && sameShape(child, other))
  })
}

/** The text of the editor. */
export const textOf = (state: EditorState): Paragraph[] => paragraphsOf(state.doc)

/** How many paragraphs of the text a block holds. */
function paragraphsIn(block: Node): number {
  if (block.type === nodes.table) return block.children.reduce((sum, row) => sum + row.childCount, 0)
  const lines: readonly Paragraph[] = block.type === nodes.drawn ? block.attrs.lines : []
  return Math.max(1, lines.length)
}

/** Puts other records into a list; the program reads what they say. */
export function changeDrawn(state: EditorState, list: string, lines: readonly Paragraph[]): Transaction | null {
  const { tr, doc } = state
  doc.forEach((block, pos) => {
    if (block.type !== nodes.drawn || block.attrs.list !== list) return
    if (lines.length === 0) tr.delete(pos, pos + block.nodeSize)
    else tr.replaceWith(pos, pos + block.nodeSize, nodes.drawn.create({ ...block.attrs, lines }))
  })
  return tr.docChanged ? tr : null
}

/** The place of the block that holds the nth paragraph. */
export function placeOfParagraph(doc: Node, index: number): number {
  let [at, pos] = [0, 0]
  for (const block of doc.children) {
    at += paragraphsIn(block)
    if (at > index) return pos
    pos += block.nodeSize
  }
  return 0
}

/** Another text in place of the whole, in one step that can be undone. */
export const replaceText = (state: EditorState, paragraphs: readonly Paragraph[]): Transaction =>
  state.tr.replaceWith(0, state.doc.content.size, documentOf(paragraphs).content)
