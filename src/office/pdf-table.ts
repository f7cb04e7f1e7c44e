import type { Block, Inline } from './document-block.ts'
import { columnWants, isCentred, shares } from './document-columns.ts'
import { layout } from './document-layout.ts'
import { type BrokenLine, breakLines } from './line-break.ts'
import type { GlyphCell } from './pdf-cells.ts'
import type { FontRole } from './pdf-fonts.ts'
import { area, type Row, size } from './pdf-measures.ts'

type Table = Extract<Block, { kind: 'table' }>
type Cells = readonly (readonly Inline[])[]
type Compose = (list: readonly Inline[], role: FontRole, points: number) => GlyphCell[]

/**
 * A table over the full type area, rows whole on one page, the head repeated. Where its columns do not find room at 小四 it is set smaller, then on
 * turned sheets, and at last in parts one below the other, each with the first column (依据 GB/T 9704-2012 8: A4 纸型的表格横排).
 */
export const tableRows = (table: Table, compose: Compose): Row[] => {
  if (table.head.length === 0 && table.rows.length === 0) return []
  const measure = (text: string): number => compose([{ text }], 'body', 1).reduce((sum, cell) => sum + cell.width, 0)
  const wants = columnWants(table.head, table.rows, measure)
  const all = wants.map((_, i) => i)
  for (const turned of [false, true]) {
    const width = turned ? area.height : area.width
    for (const points of sizes) {
      if (leastWidth(wants, points) <= width) return partRows(table, all, points, turned, wants, compose)
    }
  }
  const points = sizes[2]
  return columnParts(wants, points, area.height).flatMap((columns, i) => [
    ...(i === 0 ? [] : [{ height: points, turned: true, draw: () => undefined }]),
    ...partRows(table, columns, points, true, wants, compose),
  ])
}

/** 小四, 五号, 小五. */
const sizes = [size.table, 10.5, 9] as const
const padding = { side: 4, edge: 2 }
const rule = 0.5

/** Four characters of each column side by side, or all where it has fewer. */
const leastWidth = (wants: readonly number[], points: number): number =>
  wants.reduce((sum, want) => sum + Math.min(4, want) * points + 2 * padding.side, 0)

/** Columns in parts that fit, the first column in each. */
const columnParts = (wants: readonly number[], points: number, width: number): number[][] => {
  const parts: number[][] = [[0]]
  for (let column = 1; column < wants.length; column++) {
    const last = parts[parts.length - 1] ?? []
    const next = [...last, column]
    if (
      last.length > 1 &&
      leastWidth(
        next.map(i => wants[i] ?? 3),
        points,
      ) > width
    )
      parts.push([0, column])
    else parts[parts.length - 1] = next
  }
  return parts
}

const partRows = (
  table: Table,
  columns: readonly number[],
  points: number,
  turned: boolean,
  wants: readonly number[],
  compose: Compose,
): Row[] => {
  const width = turned ? area.height : area.width
  const page = turned ? area.width : area.height
  const widths = columnWidths(
    columns.map(i => wants[i] ?? 3),
    points,
    width,
  )
  const group = {}
  const pick = (cells: Cells): Cells => columns.map(i => cells[i] ?? [])
  const head = new TableRow(pick(table.head.map(text => [{ text }])), widths, points, true, compose)
  const headed = table.head.length > 0
  const repeats = headed && head.height < page / 2
  const rows = [
    ...(headed ? head.cut(page) : []),
    ...table.rows.flatMap(cells => new TableRow(pick(cells), widths, points, false, compose).cut(page - (repeats ? head.height : 0))),
  ]
  const heading = repeats ? head.row() : undefined
  return rows.map((row, i) => ({
    ...row,
    group,
    ...(turned ? { turned } : {}),
    ...(i > 0 && heading ? { head: heading } : {}),
    keep: i === 0 && rows.length > 1 && repeats,
  }))
}

/** What each column wants and a share of what is left; where that is too much, short columns whole and the long ones by what they want. */
const columnWidths = (wants: readonly number[], points: number, width: number): number[] => {
  for (const most of [20, 8, 6, 4]) {
    const least = wants.map(want => Math.min(most, want) * points + 2 * padding.side)
    const spare = width - least.reduce((sum, one) => sum + one, 0)
    if (spare < 0) continue
    const more = wants.map(want => (most === 20 ? want : Math.max(0, want - most)))
    const total = more.reduce((sum, one) => sum + one, 0)
    return least.map((one, i) => one + (spare * (more[i] ?? 0)) / total)
  }
  return shares(wants, width)
}

interface SetCell {
  lines: readonly BrokenLine<GlyphCell>[]
  centred: boolean
}

class TableRow {
  private readonly cells: readonly SetCell[]
  private readonly widths: readonly number[]
  private readonly points: number
  private readonly isHead: boolean
  private readonly lineHeight: number

  constructor(cells: Cells, widths: readonly number[], points: number, isHead: boolean, compose: Compose) {
    this.widths = widths
    this.points = points
    this.isHead = isHead
    this.lineHeight = (points * layout.tableLine) / 20 / size.table
    this.cells = cells.map((list, i) => {
      const room = Math.max(points, (widths[i] ?? 0) - 2 * padding.side)
      return {
        lines: breakLines(compose(list, isHead ? 'first' : 'body', points), { first: room, rest: room, justify: false }),
        centred: isHead || isCentred(list),
      }
    })
  }

  get height(): number {
    return this.heightOf(this.cells)
  }

  row(): Row {
    return this.rowOf(this.cells)
  }

  /** The row, in parts where it is higher than a page has room. */
  cut(room: number): Row[] {
    const most = Math.max(1, Math.floor((room - 2 * padding.edge) / this.lineHeight))
    const count = Math.max(1, Math.ceil(Math.max(...this.cells.map(({ lines }) => lines.length)) / most))
    return Array.from({ length: count }, (_, i) =>
      this.rowOf(this.cells.map(({ lines, centred }) => ({ lines: lines.slice(i * most, (i + 1) * most), centred }))),
    )
  }

  private heightOf(cells: readonly SetCell[]): number {
    return Math.max(1, ...cells.map(({ lines }) => lines.length)) * this.lineHeight + 2 * padding.edge
  }

  private rowOf(cells: readonly SetCell[]): Row {
    const height = this.heightOf(cells)
    const kind = this.isHead ? 'TH' : 'TD'
    return {
      height,
      kind: 'TR',
      draw: (pen, left, top, part) => {
        const within = part && pen.part('TR', part)
        let x = left
        const width = this.widths.reduce((sum, one) => sum + one, 0)
        const edges: [number, number, number, number][] = [
          [left, top, left + width, top],
          [left, top + height, left + width, top + height],
          [left, top, left, top + height],
        ]
        cells.forEach(({ lines, centred }, i) => {
          const room = this.widths[i] ?? 0
          const cell = within && pen.part(kind, within)
          let y = top + (height - lines.length * this.lineHeight) / 2
          for (const one of lines) {
            const shift = centred ? Math.max(0, (room - 2 * padding.side - one.width) / 2) : 0
            pen.line(one, x + padding.side + shift, y + (this.lineHeight - this.points) / 2 + 0.88 * this.points, cell, kind)
            y += this.lineHeight
          }
          x += room
          edges.push([x, top, x, top + height])
        })
        const border = (): void => pen.rules(edges, rule)
        if (part) pen.decorate(border)
        else border()
      },
    }
  }
}
