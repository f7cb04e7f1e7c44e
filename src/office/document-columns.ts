import type { Inline } from './document-block.ts'
import { charactersOf } from './document-layout.ts'

/** How many characters each column of a table asks for: its longest text, none below three nor counted above twenty. */
export const columnWants = (head: readonly string[], rows: readonly (readonly (readonly Inline[])[])[], measure = charactersOf): number[] =>
  Array.from({ length: rows.reduce((most, cells) => Math.max(most, cells.length), head.length) }, (_, i) => {
    let want = Math.max(3, measure(head[i] ?? ''))
    for (const cells of rows) want = Math.max(want, measure((cells[i] ?? []).map(textOf).join('')))
    return Math.min(20, want)
  })

/** Shares of a width by what each column wants, in whole units; the first takes the rest. */
export const shares = (wants: readonly number[], width: number): number[] => {
  const total = wants.reduce((sum, want) => sum + want, 0)
  const widths = wants.map(want => Math.floor((want / total) * width))
  const rest = width - widths.reduce((sum, one) => sum + one, 0)
  return widths.map((one, i) => (i === 0 ? one + rest : one))
}

/** Whether a cell's text stands in the middle: short ones do, long ones are read from the left. */
export const isCentred = (list: readonly Inline[]): boolean => charactersOf(list.map(textOf).join('')) <= 12

/** What a piece prints. */
export const textOf = (inline: Inline): string => ('text' in inline ? inline.text : inline.figure.text)
