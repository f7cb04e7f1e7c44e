/** A cell of a row: its stretch without the blanks around it. */
export interface Cell {
  start: number
  end: number
}

const separator = /[\t\u3000|｜]+| {2,}/g

/** The cells of a line that is a row of a table written as text (parted by tabs, wide spaces or bars); null for prose. */
export function cellsOf(line: string): Cell[] | null {
  const gaps = [...line.matchAll(separator)].filter(({ index }) => index > 0)
  if (gaps.length < 2) return null
  const edges = [0, ...gaps.flatMap(gap => [gap.index, gap.index + gap[0].length]), line.length]
  const cells: Cell[] = []
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const text = line.slice(edges[i], edges[i + 1])
    const start = edges[i]! + (text.length - text.trimStart().length)
    if (text.trim() !== '') cells.push({ start, end: start + text.trim().length })
  }
  return cells
}

/** The words that stand as the unit of a number alone in its cell: a cell before it that is a unit (名), or one that ends in it (党员（名）). */
export function unitCell(line: string, cells: readonly Cell[], at: number, isUnit: (text: string) => boolean): string | null {
  const own = cells.findIndex(({ start, end }) => start <= at && at < end)
  for (let i = own - 1; i >= 0 && i >= own - 2; i--) {
    const text = line.slice(cells[i]!.start, cells[i]!.end)
    const unit = /（([^）]{1,3})）$/.exec(text)?.[1] ?? text
    if (isUnit(unit)) return unit
  }
  return null
}
