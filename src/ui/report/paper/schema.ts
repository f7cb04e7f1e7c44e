import { type NodeSpec, Schema } from 'prosemirror-model'
import type { Paragraph, Spot } from '../../../language/report.ts'
import { freshSpot } from '../text.ts'

const heading = (level: number, tag: string) => ({ tag, attrs: { level } })

const paragraph: NodeSpec = {
  content: 'inline*',
  group: 'block',
  attrs: { level: { default: null }, section: { default: null } },
  parseDOM: [
    { tag: 'p[data-level]', getAttrs: dom => ({ level: Number(dom.dataset.level) }) },
    heading(1, 'h1'),
    heading(2, 'h2'),
    heading(3, 'h3'),
    heading(4, 'h4'),
    { tag: 'p' },
    { tag: 'li' },
  ],
  toDOM: node => ['p', node.attrs.level === null ? {} : { 'data-level': String(node.attrs.level) }, 0],
}

/** A figure in the text: one inseparable thing that is moved, copied and deleted as a whole. */
const spot: NodeSpec = {
  inline: true,
  group: 'inline',
  atom: true,
  draggable: true,
  attrs: { spot: {} },
  parseDOM: [{ tag: 'span[data-figure]', getAttrs: dom => ({ spot: spotFrom(dom.dataset.figure) }) }],
  toDOM: node => {
    const one: Spot = node.attrs.spot
    return ['span', { 'data-figure': JSON.stringify(one) }, one.shown || one.text]
  },
  leafText: node => {
    const one: Spot = node.attrs.spot
    return one.shown || one.text
  },
}

/** A figure out of what was copied; of another program’s text it is a fresh blank. */
function spotFrom(text: string | undefined): Spot {
  const blank = freshSpot(crypto.randomUUID(), 'X')
  try {
    const read: unknown = JSON.parse(text ?? '')
    const copied = typeof read === 'object' && read !== null && 'style' in read ? (read as Partial<Spot>) : {} // cast: the server reads every field of a spot anew
    return { ...blank, ...copied }
  } catch {
    return blank
  }
}

/** The words of a report as an editor holds them: paragraphs and headings, tables, pictures with a caption, figures, bold. */
export const schema = new Schema({
  nodes: {
    doc: { content: '(block | table | picture | drawn)+' },
    text: { group: 'inline' },
    paragraph,
    spot,
    table: {
      content: 'row+',
      attrs: { id: { default: '' } },
      isolating: true,
      parseDOM: [{ tag: 'table' }],
      toDOM: () => ['table', ['tbody', 0]],
    },
    row: {
      content: 'cell+',
      attrs: { org: { default: null } },
      parseDOM: [{ tag: 'tr' }],
      toDOM: () => ['tr', 0],
    },
    cell: {
      content: 'inline*',
      isolating: true,
      parseDOM: [{ tag: 'td' }, { tag: 'th' }],
      toDOM: () => ['td', 0],
    },
    picture: {
      content: 'inline*',
      isolating: true,
      attrs: { file: {}, name: { default: '' } },
      toDOM: node => [
        'figure',
        ['img', { src: `/api/files/${node.attrs.file}`, alt: String(node.attrs.name), draggable: 'false' }],
        ['figcaption', 0],
      ],
    },
    /** A list drawn from records: its lines are theirs, so it is moved and taken out as a whole. */
    drawn: {
      atom: true,
      draggable: true,
      attrs: { list: {}, of: {}, lines: { default: [] } },
      toDOM: node => {
        const lines: readonly Paragraph[] = node.attrs.lines
        return [
          'section',
          { class: 'drawn', 'data-drawn': String(node.attrs.list), 'data-of': String(node.attrs.of) },
          ...lines.map(line => [
            'p',
            {
              ...(line.level === null ? {} : { 'data-level': String(line.level) }),
              ...(line.drawn?.records.length ? {} : { 'data-empty': 'true' }),
            },
            line.pieces.map(piece => ('text' in piece ? piece.text : piece.spot.shown)).join(''),
          ]),
        ]
      },
    },
  },
  marks: {
    bold: { parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['b', 0] },
  },
})
