import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableLayoutType,
  TableRow,
  TableCell,
  VerticalAlign,
  WidthType,
} from 'docx'
import { columnWants, isCentred, shares } from './document-columns.ts'
import { layout } from './document-layout.ts'
import type { Inline } from './document-block.ts'

/** The paragraph style of cells: programs that drop a control's own run properties still show its text in the table's size. */
export const tableStyle = 'TableText'

/** A table over the full type area: columns as wide as their texts ask, rows whole on one page, the head repeated; a form has no head. */
export const documentTable = (
  head: readonly string[],
  rows: readonly (readonly (readonly Inline[])[])[],
  inlines: (list: readonly Inline[], head: boolean) => ParagraphChild[],
): Table => {
  const widths = shares(columnWants(head, rows), typeArea)
  const row = (cells: readonly (readonly Inline[])[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, i) => cell(cells[i] ?? [], width, isHead, inlines)),
    })
  return new Table({
    width: { size: typeArea, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: [
      ...(head.length === 0
        ? []
        : [
            row(
              head.map(text => [{ text }]),
              true,
            ),
          ]),
      ...rows.map(cells => row(cells, false)),
    ],
  })
}

const typeArea = layout.page.width - layout.margin.left - layout.margin.right

const cell = (
  list: readonly Inline[],
  width: number,
  isHead: boolean,
  inlines: (list: readonly Inline[], head: boolean) => ParagraphChild[],
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: [
      new Paragraph({
        style: tableStyle,
        alignment: isHead || isCentred(list) ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { line: layout.tableLine, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: inlines(list, isHead),
      }),
    ],
  })
