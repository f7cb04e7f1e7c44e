import { Fragment, type Node } from 'prosemirror-model'
import type { DrawnKind, Paragraph, Piece, Spot } from '../../../language/report.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** The text of a report as a document of the editor. */
export function documentOf(paragraphs: readonly Paragraph[]): Node {
  const blocks: Node[] = []
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i]
    if (!paragraph) continue
    const { cell, drawn } = paragraph
    if (drawn) {
      const end = paragraphs.findIndex((one, at) => at >= i && one.drawn?.list !== drawn.list)
      const lines = paragraphs.slice(i, end === -1 ? undefined : end)
      blocks.push(drawnNode(drawn.list, drawn.of, lines))
      i += lines.length - 1
    } else if (!cell) blocks.push(blockOf(paragraph))
    else {
      const end = paragraphs.findIndex((one, at) => at >= i && one.cell?.table !== cell.table)
      const cells = paragraphs.slice(i, end === -1 ? undefined : end)
      blocks.push(tableOf(cell.table, cells))
      i += cells.length - 1
    }
  }
  return nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()])
}

const known = new WeakMap<Node, Paragraph[]>()

/** The document of the editor as the text of a report; blocks that were not touched stay the same objects. */
export function paragraphsOf(doc: Node): Paragraph[] {
  const found: Paragraph[] = []
  doc.forEach(block => {
    const before = known.get(block)
    const read = before ?? readBlock(block)
    if (!before) known.set(block, read)
    found.push(...read)
  })
  return found
}

/** Keeps which paragraphs a block stands for. */
export const remember = (block: Node, paragraphs: Paragraph[]): void => void known.set(block, paragraphs)

/** A list drawn from records as one block. */
export function drawnNode(list: string, of: DrawnKind, lines: readonly Paragraph[]): Node {
  const block = nodes.drawn.create({ list, of, lines })
  remember(block, [...lines])
  return block
}

/** A block of the editor for a paragraph or picture. */
function blockOf(paragraph: Paragraph): Node {
  const content = inlinesOf(paragraph.pieces)
  const block = paragraph.picture
    ? nodes.picture.create({ ...paragraph.picture }, content)
    : nodes.paragraph.create({ level: paragraph.level, section: paragraph.section ?? null }, content)
  remember(block, [paragraph])
  return block
}

function tableOf(id: string, cells: readonly Paragraph[]): Node {
  const rows = [...Map.groupBy(cells, ({ cell }) => cell?.row ?? 0)].sort(([a], [b]) => a - b)
  return nodes.table.create(
    { id },
    rows.map(([, row]) =>
      nodes.row.create(
        { org: row[0]?.cell?.org ?? null },
        row
          .toSorted((a, b) => (a.cell?.column ?? 0) - (b.cell?.column ?? 0))
          .map(({ pieces }) => nodes.cell.create(null, inlinesOf(pieces))),
      ),
    ),
  )
}

const inlinesOf = (pieces: readonly Piece[]): Fragment =>
  Fragment.fromArray(
    pieces.flatMap(piece => {
      if ('spot' in piece) return [nodes.spot.create({ spot: piece.spot })]
      return piece.text === '' ? [] : [schema.text(piece.text, piece.bold ? [marks.bold.create()] : [])]
    }),
  )

function readBlock(block: Node): Paragraph[] {
  if (block.type === nodes.drawn) {
    const lines: Paragraph[] = block.attrs.lines
    const list = String(block.attrs.list)
    return lines.map(line => (line.drawn ? { ...line, drawn: { ...line.drawn, list } } : line))
  }
  if (block.type === nodes.paragraph) {
    const { level, section } = block.attrs
    return [{ level: levelOf(level), ...(typeof section === 'string' ? { section } : {}), pieces: piecesOf(block) }]
  }
  if (block.type === nodes.picture)
    return [{ level: null, picture: { file: Number(block.attrs.file), name: String(block.attrs.name) }, pieces: piecesOf(block) }]
  const cells: Paragraph[] = []
  block.forEach((row, _, at) =>
    row.forEach((cell, __, column) => {
      const org = typeof row.attrs.org === 'number' ? { org: row.attrs.org } : {}
      cells.push({ level: null, cell: { table: String(block.attrs.id), row: at, column, ...org }, pieces: piecesOf(cell) })
    }),
  )
  return cells
}

const levelOf = (level: unknown): Paragraph['level'] =>
  level === 0 || level === 1 || level === 2 || level === 3 || level === 4 ? level : null

function piecesOf(block: Node): Piece[] {
  const pieces: Piece[] = []
  block.forEach(child => {
    if (child.type === nodes.spot) {
      const spot: Spot = child.attrs.spot
      pieces.push({ spot })
      return
    }
    const bold = child.marks.some(mark => mark.type === marks.bold)
    pieces.push({ text: (child.text ?? '').replaceAll('\u200b', ''), ...(bold ? { bold } : {}) })
  })
  return pieces
}
