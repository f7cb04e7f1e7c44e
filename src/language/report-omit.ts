import type { Paragraph, Piece, Spot } from './report.ts'

/** A text without what did not happen, and what was left out of it. */
export interface Omitted {
  paragraphs: Paragraph[]
  /** The words left out, in their order, as they were written, with the keys of their figures. */
  left: { text: string; keys: string[] }[]
}

/**
 * Leaves out of a text what did not happen (APP-03): clauses whose figures are all zero or have no value, then sentences, paragraphs and headings that
 * hold nothing else; the headings that follow are numbered anew. Prose without figures, tables, pictures, lists of records, pins, proposals that nobody confirmed and the writer's own words for a zero stay.
 */
export function withoutEmpty(paragraphs: readonly Paragraph[]): Omitted {
  const left: Omitted['left'] = []
  const kept = paragraphs.map(paragraph => (isProse(paragraph) ? shortened(paragraph, left) : paragraph))
  const gone = new Set<number>()
  kept.forEach((paragraph, i) => {
    if (paragraph === null || (isHeading(paragraph) && isDeserted(kept, i))) gone.add(i)
  })
  return { paragraphs: numbered(kept, gone), left }
}

const isProse = ({ level, cell, picture, drawn }: Paragraph): boolean =>
  level === null && cell === undefined && picture === undefined && drawn === undefined
const isHeading = ({ level }: Paragraph): boolean => level !== null && level > 0

/** Whether all that stood below a heading is gone, and something was. */
function isDeserted(kept: readonly (Paragraph | null)[], at: number): boolean {
  const level = kept[at]?.level ?? 0
  let lost = false
  for (const below of kept.slice(at + 1)) {
    if (below && below.level !== null && below.level <= level) break
    if (below && !isHeading(below)) return false
    lost ||= below === null
  }
  return lost
}

/** A paragraph without its empty clauses; null where nothing that happened is left of it. */
function shortened(paragraph: Paragraph, left: Omitted['left']): Paragraph | null {
  const sentences = parted(paragraph.pieces, '。！？')
  const kept = sentences.map(sentence => keptOf(sentence, left))
  if (kept.every((sentence, i) => sentence === sentences[i])) return paragraph
  const tells = kept.some(sentence => sentence !== null && figuresOf(sentence).length > 0)
  return tells ? { ...paragraph, pieces: joined(kept.flatMap(sentence => sentence ?? [])) } : null
}

function keptOf(sentence: Piece[], left: Omitted['left']): Piece[] | null {
  if (!isEmpty(sentence)) {
    const clauses = parted(sentence, '，；：,;').flatMap(clause => listed(clause))
    const kept = clauses.filter(clause => !isEmpty(clause))
    if (kept.length === clauses.length) return sentence
    for (const clause of clauses) if (!kept.includes(clause)) note(clause, left)
    return ended(withStops(clauses, kept).flat(), lastMark(sentence))
  }
  note(sentence, left)
  return null
}

/** The clauses that stay; where one that goes ended at a semicolon, the one before it ends there now. */
function withStops(clauses: readonly Piece[][], kept: readonly Piece[][]): Piece[][] {
  return kept.map(clause => {
    const at = clauses.indexOf(clause)
    const next = clauses.findIndex((one, i) => i > at && kept.includes(one))
    const gone = clauses.slice(at + 1, next === -1 ? undefined : next)
    const last = clause.at(-1)
    if (!last || !('text' in last) || !last.text.endsWith('，')) return clause
    const stops = gone.some(one => one.some(piece => 'text' in piece && piece.text.endsWith('；')))
    return stops ? [...clause.slice(0, -1), { ...last, text: last.text.replace(/，$/, '；') }] : clause
  })
}

/** The members of a list `甲1个、乙2个`: its first stays with what it holds, for the verb before it; a later one may go. */
function listed(clause: Piece[]): Piece[][] {
  const items = parted(clause, '、')
  if (isEmpty(clause) || items.some(item => figuresOf(item).length === 0)) return [clause]
  const [first = [], ...rest] = items
  return isEmpty(first) ? [clause] : [first, ...rest]
}

const note = (pieces: readonly Piece[], left: Omitted['left']): void =>
  void left.push({
    text: pieces.map(piece => ('spot' in piece ? piece.spot.text : piece.text)).join(''),
    keys: figuresOf(pieces).flatMap(({ key }) => key ?? []),
  })

const figuresOf = (pieces: readonly Piece[]): Spot[] =>
  pieces.flatMap(piece => ('spot' in piece && piece.spot.key !== null ? [piece.spot] : []))

/** Whether the pieces tell of figures, and each of them is confirmed and zero or without a value. */
function isEmpty(pieces: readonly Piece[]): boolean {
  const figures = figuresOf(pieces)
  return (
    figures.length > 0 &&
    figures.every(({ value, pin, clause, settled }) => settled && !pin && !clause && (value === null || /^-?0*(\.0*)?$/.test(value)))
  )
}

/** The pieces cut behind each of the marks. */
function parted(pieces: readonly Piece[], marks: string): Piece[][] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    if ('spot' in piece) {
      parts.at(-1)?.push(piece)
      continue
    }
    let from = 0
    for (let at = 0; at < piece.text.length; at += 1) {
      if (!marks.includes(piece.text[at] ?? '')) continue
      parts.at(-1)?.push({ ...piece, text: piece.text.slice(from, at + 1) })
      parts.push([])
      from = at + 1
    }
    if (from < piece.text.length) parts.at(-1)?.push({ ...piece, text: piece.text.slice(from) })
  }
  return parts.filter(part => part.length > 0)
}

const lastMark = (pieces: readonly Piece[]): string => {
  const last = pieces.at(-1)
  return (last && 'text' in last && /[。！？]$/.exec(last.text)?.[0]) || ''
}

/** The pieces with the mark of the sentence in place of the comma that now ends it. */
function ended(pieces: readonly Piece[], mark: string): Piece[] {
  const last = pieces.at(-1)
  return last && 'text' in last
    ? [...pieces.slice(0, -1), { ...last, text: last.text.replace(/[，；：、,;。！？]$/, '') + mark }]
    : [...pieces]
}

/** Neighbouring prose of one kind as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last && 'text' in last && 'text' in piece && last.bold === piece.bold)
      all[all.length - 1] = { ...last, text: last.text + piece.text }
    else all.push(piece)
  }
  return all
}

/** What is left, its headings counted anew where one before them is gone. */
function numbered(kept: readonly (Paragraph | null)[], gone: ReadonlySet<number>): Paragraph[] {
  const lost = new Map<number, number>()
  return kept.flatMap((paragraph, i) => {
    if (paragraph === null) return []
    if (!isHeading(paragraph)) return gone.has(i) ? [] : [paragraph]
    const level = paragraph.level ?? 0
    for (const deeper of lost.keys()) if (deeper > level) lost.delete(deeper)
    if (gone.has(i)) {
      lost.set(level, (lost.get(level) ?? 0) + 1)
      return []
    }
    return [moved(paragraph, lost.get(level) ?? 0)]
  })
}

/** A heading with its number that much smaller: 一、（二）3. */
function moved(paragraph: Paragraph, by: number): Paragraph {
  const [first, ...rest] = paragraph.pieces
  if (by === 0 || !first || 'spot' in first) return paragraph
  const text = first.text.replace(/^([（(]?)([一二三四五六七八九十]{1,3}|\d{1,2})(?=[、．.）)])/, (all, open: string, number: string) => {
    const counted = /\d/.test(number) ? Number(number) : chinese.indexOf(number)
    const now = counted - by
    return now < 1 ? all : open + (/\d/.test(number) ? String(now) : (chinese[now] ?? number))
  })
  return { ...paragraph, pieces: [{ ...first, text }, ...rest] }
}

/** 一 to 九十九 at their place. */
const chinese: readonly string[] = Array.from({ length: 100 }, (_, n) => {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`}${digits[ones]}`
})
