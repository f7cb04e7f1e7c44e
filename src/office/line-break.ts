/** One character as set: what it prints and how wide it is, its share of letter spacing included. A line feed ends its line. */
export interface Cell {
  text: string
  width: number
}

/** A line: its cells, spaces at its end left out, and where each begins, in points from the line's left edge. */
export interface BrokenLine<C extends Cell> {
  cells: readonly C[]
  starts: readonly number[]
  /** From the left edge to the end of the last cell as set. */
  width: number
}

/** How a paragraph is broken: the widths of its first and its other lines, in points, and whether lines fill their width. */
export interface Measure {
  first: number
  rest: number
  justify: boolean
}

/**
 * Breaks a paragraph into lines as Chinese documents do: no closing mark begins a line and no opening mark ends one, a number stays with its
 * unit, a Latin word whole (依据 GB/T 15834-2011 5.1). A closing mark that would begin the next line is taken into this one, its empty half beyond
 * the edge and the line drawn together by at most a fiftieth; otherwise the line is spread. What is longer than a line is cut where it is full.
 */
export const breakLines = <C extends Cell>(cells: readonly C[], measure: Measure): BrokenLine<C>[] => {
  const glued = gluedNumbers(cells)
  const lines: BrokenLine<C>[] = []
  let start = 0
  while (start < cells.length) {
    const room = lines.length === 0 ? measure.first : measure.rest
    const end = lineEnd(cells, start, room, glued)
    const last = end >= cells.length || cells[end]?.text === '\n'
    lines.push(set(cells.slice(start, end), room, measure.justify && !last))
    start = cells[end]?.text === '\n' ? end + 1 : last ? end : pastSpaces(cells, end)
  }
  return lines.length === 0 ? [{ cells: [], starts: [], width: 0 }] : lines
}

const pastSpaces = (cells: readonly Cell[], from: number): number => {
  let at = from
  while (cells[at]?.text === ' ') at += 1
  return at
}

/** Marks that never begin a line. */
const closing = new Set('。，、；：？！”’）》〉】〕」』〗〙｝］％‰℃°·…—～－.,;:?!)]}%´″′﹒．︰ー々')
/** Marks that never end a line. */
const opening = new Set('“‘（《〈【〔「『〖〘｛［([{￥＄￡¥$£№§＃#')
/** Closing marks whose right half is empty. */
const halfEmpty = new Set('。，、；：”’）》〉】〕」』〗｝］．')
/** The most that a line is drawn together and spread at each gap, in shares of the widest cell. */
const tightest = 0.019
const loosest = 0.25

/** A character of a word that is not broken: Latin, Greek, Cyrillic letters, digits, and what stands within words, numbers and addresses. */
const isWord = (text: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\u00a0_@&+*=|\\/~^"'`<>#$%.,:;?!()[\]{}-]/u.test(text)

/** Numbers with what belongs to them: 第 before, 余, 万, 亿 and the unit or per cent behind. */
const numbers =
  /第?[0-9０-９]+(?:[.,．:/~～–—－-][0-9０-９]+)*(?:[%％‰℃°]|[余多来几]?[十百千万亿]{0,2}(?:个百分点|平方公里|平方米|立方米|百分点|分钟|小时|公里|公斤|人次|[\u4e00-\u9fff])?)/gu

/** Whether each cell is tied to the one before it as part of a number with its unit. */
const gluedNumbers = (cells: readonly Cell[]): boolean[] => {
  const text = cells.map(cell => cell.text).join('')
  const glued: boolean[] = Array.from({ length: cells.length }, () => false)
  if (!/[0-9０-９]/.test(text)) return glued
  const places = new Map<number, number>()
  let at = 0
  cells.forEach((cell, i) => {
    places.set(at, i)
    at += cell.text.length
  })
  for (const match of text.matchAll(numbers)) {
    for (let place = match.index + 1; place < match.index + match[0].length; place++) {
      const i = places.get(place)
      if (i !== undefined) glued[i] = true
    }
  }
  return glued
}

/** Whether a line may end before cell `i`. */
const mayBreak = (cells: readonly Cell[], i: number, glued: readonly boolean[]): boolean => {
  const before = cells[i - 1]?.text ?? ''
  const after = cells[i]?.text ?? ''
  if (after === '\n') return true
  if (after === ' ' || glued[i]) return false
  if (closing.has(after.charAt(0)) || opening.has(before)) return false
  if (before === ' ') return true
  return !(isWord(before) && isWord(after))
}

/** Where the line that begins at `start` ends: the index of the next line's first cell, or of the line feed. */
const lineEnd = (cells: readonly Cell[], start: number, room: number, glued: readonly boolean[]): number => {
  let width = 0
  let fits = start
  let fitWidth = 0
  let widest = 0
  for (let i = start; i < cells.length; i++) {
    const cell = cells[i]
    if (cell === undefined || cell.text === '\n') return i
    width += cell.text === ' ' ? 0 : cell.width
    widest = Math.max(widest, cell.width)
    const end = i + 1
    const set = width - overhang(cell)
    const tight = widest * tightest * (end - start)
    if (set > room + tight + slack) {
      const whole = fits > start && !longerThanLine(cells, fits, room, glued)
      return whole ? fits : cut(cells, start, i)
    }
    if (cell.text === ' ') width += cell.width
    if (end < cells.length && !mayBreak(cells, end, glued)) continue
    const spread = (room - fitWidth) / Math.max(1, fits - start - 1)
    const drawn = (set - room) / (end - start)
    if (width <= room + slack || fits === start || drawn < spread) {
      fits = end
      fitWidth = width
    }
  }
  return cells.length
}

const slack = 0.01

/** The empty half of a closing mark, which may stand beyond the edge. */
const overhang = (cell: Cell): number => (halfEmpty.has(cell.text) ? cell.width / 2 : 0)

/** Whether what follows up to its next break does not fit on a line of its own. */
const longerThanLine = (cells: readonly Cell[], from: number, room: number, glued: readonly boolean[]): boolean => {
  let width = 0
  for (let i = from; i < cells.length && width <= room; i++) {
    if (i > from && mayBreak(cells, i, glued)) return false
    width += cells[i]?.width ?? 0
  }
  return width > room
}

/** Cuts before cell `full`, a little earlier where that spares a mark its wrong place; at least one cell stays. */
const cut = (cells: readonly Cell[], start: number, full: number): number => {
  for (let end = full; end > Math.max(start, full - 3); end--) {
    if (!closing.has(cells[end]?.text.charAt(0) ?? '') && !opening.has(cells[end - 1]?.text ?? '')) return end
  }
  return Math.max(full, start + 1)
}

/** Places the cells: what a line is too long is taken from all its gaps, what it is too short is given to those between words. */
const set = <C extends Cell>(given: readonly C[], room: number, fill: boolean): BrokenLine<C> => {
  let end = given.length
  while (given[end - 1]?.text === ' ') end -= 1
  const cells = given.slice(0, end)
  const natural = cells.reduce((sum, cell) => sum + cell.width, 0)
  const last = cells.at(-1)
  const over = last !== undefined && natural > room + slack ? overhang(last) : 0
  const between = cells.map((_, i) => i > 0)
  const difference = room - (natural - over)
  const free = difference < 0 ? between : cells.map((cell, i) => i > 0 && !(isWord(cells[i - 1]?.text ?? '') && isWord(cell.text)))
  const share = fill || difference < 0 ? difference / Math.max(1, free.filter(Boolean).length) : 0
  const gap = share > loosest * Math.max(...cells.map(cell => cell.width)) ? 0 : share
  const starts: number[] = []
  let x = 0
  cells.forEach((cell, i) => {
    if (free[i]) x += gap
    starts.push(x)
    x += cell.width
  })
  return { cells, starts, width: x }
}
