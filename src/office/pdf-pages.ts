import type { Row } from './pdf-measures.ts'

/** A page: its rows, each with its distance from the top of the type area. */
export interface Page {
  turned: boolean
  rows: { row: Row; top: number /** A table head come again. */; again: boolean }[]
}

/** Fills pages with rows: what must not part stays together, a table's head comes again, turned rows have sheets of their own. */
export const pagesOf = (rows: readonly Row[], heights: { upright: number; turned: number }): Page[] => {
  const pages: Page[] = []
  let page: Page | undefined
  let top = 0
  const begin = (turned: boolean): Page => {
    page = { turned, rows: [] }
    pages.push(page)
    top = 0
    return page
  }
  const put = (row: Row, again: boolean): void => {
    page?.rows.push({ row, top, again })
    top += row.height
  }
  for (let i = 0; i < rows.length; ) {
    const group = togetherFrom(rows, i)
    const turned = group[0]?.turned ?? false
    const height = turned ? heights.turned : heights.upright
    const whole = group.reduce((sum, row) => sum + row.height, 0)
    if (page === undefined || page.turned !== turned || (top > 0 && top + whole > height + slack && whole <= height + slack)) begin(turned)
    for (const row of group) {
      if (top > 0 && top + row.height > height + slack) begin(turned)
      if (top === 0 && row.head) put(row.head, true)
      put(row, false)
    }
    i += group.length
  }
  return pages.length === 0 ? [begin(false)] : pages
}

const slack = 0.05

const togetherFrom = (rows: readonly Row[], from: number): Row[] => {
  const group: Row[] = []
  for (let i = from; i < rows.length; i++) {
    const row = rows[i]
    if (row === undefined || (group[0] && (group[0].turned ?? false) !== (row.turned ?? false))) break
    group.push(row)
    if (!row.keep) break
  }
  return group
}
