import type { DrawnKind, Paragraph } from '../../language/report.ts'

/** A record picked as a good example; its title stands in the text until the program has read the record. */
export interface PickedExample {
  register: string
  id: number
  title: string
}

/** An empty list of the kind, whose lines the program draws on the next save. */
export const drawnPlace = (of: DrawnKind, list: string): { list: string; line: Paragraph } => ({
  list,
  line: { level: null, pieces: [{ text: of === 'plan' ? '正在取下一年度工作计划' : '正在取记录' }], drawn: { list, of, records: [] } },
})

/** The lines of a list of picked records, before the program has read what they say. */
export const exampleLines = (list: string, records: readonly PickedExample[]): Paragraph[] =>
  records.map(({ register, id, title }) => ({
    level: null,
    pieces: [{ text: title }],
    drawn: { list, of: 'examples', records: [[register, id, 0]] },
  }))

/** The records that were picked for a list. */
export const picksOf = (paragraphs: readonly Paragraph[], list: string): PickedExample[] =>
  paragraphs.flatMap(({ drawn, pieces }) =>
    drawn?.list === list
      ? drawn.records.map(([register, id]) => ({
          register,
          id,
          title: pieces.map(piece => ('text' in piece ? piece.text : '')).join(''),
        }))
      : [],
  )

/** Lists that no record stands behind yet, with the place of each. */
export const emptyLists = (paragraphs: readonly Paragraph[]): { index: number; list: string; of: DrawnKind }[] =>
  paragraphs.flatMap(({ drawn }, index) => (drawn?.records.length === 0 ? [{ index, list: drawn.list, of: drawn.of }] : []))
