import type { Cell, Paragraph } from '../../language/report.ts'
import type { PlacedParagraph } from '../../office/document-read.ts'

/** A reading with the paragraphs of one cell as one, lines apart: a cell of a report is one paragraph. */
export function joinedCells(read: readonly PlacedParagraph[]): PlacedParagraph[] {
  const out: PlacedParagraph[] = []
  for (const paragraph of read) {
    const last = out.at(-1)
    if (last?.cell && paragraph.cell && last.part === paragraph.part && sameCell(last.cell, paragraph.cell))
      out[out.length - 1] = joined(last, paragraph)
    else out.push(paragraph)
  }
  return out
}

/** What a cell of a file is in a report, whose tables bear names; none where the table is larger than a report takes. */
export const cellOf = (cell: PlacedParagraph['cell']): Cell | undefined =>
  cell === undefined || cell.row > 2000 || cell.column > 40 ? undefined : { table: `w${cell.table}`, row: cell.row, column: cell.column }

/** The names that the tables of a file have in the report: those of the cells that stand for cells of before, else new ones. */
export function tableNames(
  pairs: readonly { read: Cell; before: Cell | undefined }[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { read, before } of pairs) if (before && !names.has(read.table)) names.set(read.table, before.table)
  const used = new Set([...taken, ...names.values()])
  for (const { read } of pairs) {
    if (names.has(read.table)) continue
    let name = read.table
    while (used.has(name)) name = `${name}x`
    used.add(name)
    names.set(read.table, name)
  }
  return names
}

/** The text with every table whole: a cell without words, which no reading tells, is there as an empty one. */
export function withEmptyCells(paragraphs: readonly Paragraph[]): Paragraph[] {
  const out: Paragraph[] = []
  for (let i = 0; i < paragraphs.length; ) {
    const first = paragraphs[i]
    if (!first) break
    const table = first.cell?.table
    const end = paragraphs.findIndex((one, at) => at > i && one.cell?.table !== table)
    const run = paragraphs.slice(i, table === undefined ? i + 1 : end === -1 ? undefined : end)
    out.push(...(table === undefined ? run : filled(run)))
    i += run.length
  }
  return out
}

function filled(cells: readonly Paragraph[]): Paragraph[] {
  const columns = Math.max(...cells.map(({ cell }) => cell?.column ?? 0))
  const rows = [...Map.groupBy(cells, ({ cell }) => cell?.row ?? 0)].sort(([a], [b]) => a - b)
  return rows.flatMap(([row, there]) =>
    Array.from({ length: columns + 1 }, (_, column): Paragraph => {
      const found = there.find(({ cell }) => cell?.column === column)
      const beside = there[0]?.cell
      return found ?? { level: null, pieces: [], cell: { ...beside, table: beside?.table ?? '', row, column } }
    }),
  )
}

type ReadCell = NonNullable<PlacedParagraph['cell']>

const sameCell = (a: ReadCell, b: ReadCell): boolean => a.table === b.table && a.row === b.row && a.column === b.column

function joined(first: PlacedParagraph, second: PlacedParagraph): PlacedParagraph {
  const by = first.text.length + 1 + (second.number?.length ?? 0)
  const moved = <T extends { start: number; end: number }>(ranges: readonly T[]): T[] =>
    ranges.map(range => ({ ...range, start: range.start + by, end: range.end + by }))
  return {
    ...first,
    text: `${first.text}\n${second.number ?? ''}${second.text}`,
    bold: [...(first.bold ?? []), ...moved(second.bold ?? [])],
    figures: [...first.figures, ...moved(second.figures)],
  }
}
