import type { CuedFigure } from '../../language/cue.ts'
import { isShareKey, partOfShare, wholeKey } from '../../language/figure-part.ts'
import { addMonths, lastDayOfMonth, type Month } from '../../language/day.ts'
import { error, type Problem, Refused } from '../../language/problem.ts'
import type { Paragraph, Piece, Spot } from '../../language/report.ts'
import { propose, type Proposal, type ProposeOptions } from '../binding/binding.ts'
import { type Confirmation, contextsOf, type EarlierText } from '../binding/memory.ts'
import { outline, plain } from '../binding/text.ts'
import { findSpots } from '../binding/tokens.ts'
import type { SourceParagraph, Stretch } from './source.ts'
import { readTag } from './tag.ts'
import { isFigureKind, kindShown } from './words.ts'

/** What a text is bound with: the figures, earlier confirmations, the words of programmes, the report's period, the words of word placeholders. */
export interface Binding extends ProposeOptions {
  figureList: readonly CuedFigure[]
  from: string
  to: string
  /** Words for `{{year}}`, `{{next-year}}`, `{{organization}}`. */
  words?: Readonly<Record<string, string>>
}

/**
 * A writer's text as paragraphs with their spots: each blank and number found, with the figure proposed for it; `{{key}}` and our own content
 * controls are bound for sure. The prose between stays as it was written, character for character.
 * @throws Refused `no-such-figure` naming every placeholder that is no figure of the list
 */
export function boundText(source: readonly SourceParagraph[], binding: Binding): Paragraph[] {
  const problems: Problem[] = []
  const flats = source.map((paragraph, i) => expanded(paragraph, i, binding, problems))
  if (problems.length > 0) throw new Refused(problems)
  return bound(flats, binding)
}

/** The same for paragraphs that are already bound and were edited since: spots stay, new blanks and numbers are found and proposed for. */
export const rebound = (paragraphs: readonly Paragraph[], binding: Binding): Paragraph[] => bound(paragraphs.map(flattened), binding)

/** The words of each paragraph as they were written, with the blanks in place of figures. */
export const writtenText = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map(({ pieces }) => pieces.map(wordsOf).join(''))

/** The words of each paragraph as they print. */
export const shownText = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map(({ pieces }) => pieces.map(piece => ('spot' in piece ? piece.spot.shown : piece.text)).join(''))

/** Every spot of a text in order, with its paragraph and its place in the text as written. */
export function spotsOf(paragraphs: readonly Paragraph[]): { spot: Spot; at: { paragraph: number } & Stretch; after: string }[] {
  return paragraphs.flatMap((paragraph, i) => {
    const afters = paragraph.pieces.flatMap((piece, at) => ('spot' in piece ? [proseAt(paragraph.pieces, at + 1)] : []))
    return flattened(paragraph).spots.map(({ spot, start, end }, n) => ({ spot, at: { paragraph: i, start, end }, after: afters[n] ?? '' }))
  })
}

/** The paragraphs with each spot replaced. */
export const mapSpots = (
  paragraphs: readonly Paragraph[],
  change: (spot: Spot, after: string, before: SpotBefore | null) => Spot,
): Paragraph[] =>
  paragraphs.map(paragraph => {
    let before: SpotBefore | null = null
    return {
      ...paragraph,
      pieces: paragraph.pieces.map((piece, at) => {
        if (!('spot' in piece)) {
          if (before) before = { ...before, between: before.between + piece.text }
          return piece
        }
        const changed = change(piece.spot, proseAt(paragraph.pieces, at + 1), before)
        before = { spot: piece.spot, between: '' }
        return { spot: changed }
      }),
    }
  })

/** The spot before one in its paragraph, and the prose between the two. */
export interface SpotBefore {
  spot: Spot
  between: string
}

/**
 * What the writer settled in a text, by the words around it, so that next year's text finds it again. What the product settled by itself
 * (a date, a number that no figure fits) counts only once the text is signed.
 */
export function confirmationsOf(paragraphs: readonly Paragraph[], from?: EarlierText): Confirmation[] {
  const flats = paragraphs.map(flattened)
  const lines = flats.map(({ text }) => plain(text))
  const places = outline(
    lines,
    paragraphs.map(({ level }) => level || undefined),
  )
  return flats.flatMap(({ text, spots }, i) => {
    const found = findSpots([{ text }])
    const contexts = contextsOf(lines[i]!, found, places[i]!)
    const contextAt = new Map(found.map(({ at }, n) => [at.start, contexts[n]]))
    return spots.flatMap(({ start, spot }) => {
      const context = contextAt.get(start)
      if (context === undefined || !spot.settled || (spot.key === null && isFigureKind(spot.kind))) return []
      if (isSureOfItself(spot) && spot.instead === undefined && from?.signed === false) return []
      const { kind, key, org, instead } = spot
      return [
        {
          context,
          kind,
          key,
          org: org === null ? null : String(org),
          ...(instead === undefined ? {} : { instead }),
          ...(from ? { text: from } : {}),
        },
      ]
    })
  })
}

interface Flat extends Pick<Paragraph, 'level' | 'cell' | 'picture' | 'drawn' | 'section'> {
  text: string
  bold: readonly Stretch[]
  spots: (Stretch & { spot: Spot })[]
  /** Places bound for sure before anything is proposed. */
  given: (Stretch & Given)[]
}

interface Given {
  key: string
  org: number | null
  from: string | null
  to: string | null
  programme: number | null
}

const wordsOf = (piece: Piece): string => ('spot' in piece ? piece.spot.text : piece.text)

/** The prose that a piece holds; empty where it is a spot or there is none. */
function proseAt(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at]
  return piece && 'text' in piece ? piece.text : ''
}

function flattened({ pieces, ...place }: Paragraph): Flat {
  const flat: Flat = { ...place, text: '', bold: [], spots: [], given: [] }
  const bold: Stretch[] = []
  for (const piece of pieces) {
    const start = flat.text.length
    flat.text += wordsOf(piece)
    if ('spot' in piece) flat.spots.push({ start, end: flat.text.length, spot: piece.spot })
    else if (piece.bold) bold.push({ start, end: flat.text.length })
  }
  return { ...flat, bold }
}

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g

/** Puts words and blanks in place of placeholders; every other stretch moves along. */
function expanded(source: SourceParagraph, at: number, binding: Binding, problems: Problem[]): Flat {
  const shifts: { from: number; by: number }[] = []
  const given: Flat['given'] = []
  let by = 0
  const text = source.text.replace(placeholder, (whole, name: string, offset: number) => {
    const word = binding.words?.[name]
    const known = figureNamed(binding, name) !== undefined
    if (word === undefined && !known)
      problems.push(
        error(
          'no-such-figure',
          `第 ${at + 1} 段的“${whole}”不是指标目录里的指标，请改成目录里的代码，或改成空白“X”`,
          `${whole} in paragraph ${at + 1} is no figure of the list: use a key of the list, or a blank X`,
        ),
      )
    const put = word ?? 'X'
    if (word === undefined && known) given.push({ ...own, key: name, start: offset + by, end: offset + by + put.length })
    by += put.length - whole.length
    shifts.push({ from: offset + whole.length, by })
    return put
  })
  const moved = (place: number): number => place + (shifts.findLast(shift => shift.from <= place)?.by ?? 0)
  const tagged = (source.tagged ?? []).flatMap(({ tag, start, end }) => {
    const read = readTag(tag)
    return read && end > start && figureNamed(binding, read.key) ? [{ ...own, key: read.key, start: moved(start), end: moved(end) }] : []
  })
  const bold = (source.bold ?? []).map(({ start, end }) => ({ start: moved(start), end: moved(end) }))
  const drawn = source.drawn ? { drawn: { list: `list-${at}`, of: source.drawn, records: [] } } : {}
  return { level: source.level ?? null, text, bold, spots: [], given: [...given, ...tagged].sort((a, b) => a.start - b.start), ...drawn }
}

/** The figure behind a key; of a part, the figure that it is part of. */
const figureNamed = ({ figureList, partsOf }: Binding, key: string): CuedFigure | undefined => {
  const whole = wholeKey(key)
  if (whole !== key && !partsOf?.(whole).some(part => part.key === partOfShare(key))) return undefined
  const figure = figureList.find(one => one.key === whole)
  return figure && isShareKey(key) ? { ...figure, kind: 'ratio' } : figure
}

const own = { org: null, from: null, to: null, programme: null }

/** Finds spots that are not there yet, proposes for them, and puts each paragraph together again. */
function bound(flats: readonly Flat[], binding: Binding): Paragraph[] {
  const proposals = propose(
    // The words of a list drawn from records are theirs: nothing in it is a blank.
    flats.map(({ text, level, drawn }) => ({ text: drawn ? '' : text, ...(level ? { level } : {}) })),
    binding.figureList,
    binding,
  )
  const year = usualYear(proposals)
  let last = Math.max(0, ...flats.flatMap(({ spots }) => spots.map(({ spot }) => Number(spot.id.slice(1)) || 0)))
  const nextId = (): string => `s${(last += 1)}`
  const byParagraph = Map.groupBy(proposals, ({ at }) => at.paragraph)
  return flats.map((flat, i) => {
    const here = byParagraph.get(i) ?? []
    const startingAt = new Map(here.map(proposal => [proposal.at.start, proposal]))
    const spots = flat.spots.map(one => refreshed(one, startingAt.get(one.start)))
    for (const { start, end, ...given } of flat.given) {
      const proposal = startingAt.get(start)
      const reach = Math.max(end, proposal ? reachOf(flat.text, proposal) : end)
      spots.push({ start, end: reach, spot: givenSpot(nextId(), flat.text.slice(start, reach), given, binding, proposal) })
    }
    const taken = new Uint8Array(flat.text.length)
    for (const { start, end } of spots) taken.fill(1, start, end)
    for (const proposal of here) {
      const { start } = proposal.at
      const end = reachOf(flat.text, proposal)
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      spots.push({ start, end, spot: proposedSpot(nextId(), flat.text.slice(start, end), proposal, year, binding) })
    }
    const { level, cell, picture, drawn, section } = flat
    return {
      level,
      ...(cell ? { cell } : {}),
      ...(picture ? { picture } : {}),
      ...(drawn ? { drawn } : {}),
      ...(section ? { section } : {}),
      pieces: pieced({ ...flat, spots: spots.sort((a, b) => a.start - b.start) }),
    }
  })
}

/** The scale is read anew: the writer may have changed 元 into 万元 behind the spot. */
const refreshed = (one: Flat['spots'][number], proposal: Proposal | undefined): Flat['spots'][number] =>
  proposal ? { ...one, spot: { ...one.spot, style: { ...one.spot.style, scale: proposal.style.scale } } } : one

/** Where a spot ends: the 余, 万余 or % directly behind the number belongs to it, so that it can be dropped with it. */
function reachOf(text: string, { at, style }: Proposal): number {
  const behind = text.slice(at.end)
  const more = style.more
    ? (/^(?:[余多来几]\s?[万亿]?|[万亿][余多]|[^，。；：、\s]{1,3}[余多](?=[，。；、）]))/.exec(behind)?.[0] ?? '')
    : ''
  const sign = style.percent ? (/^\s?[%％]/.exec(behind.slice(more.length))?.[0] ?? '') : ''
  return at.end + more.length + sign.length
}

function proposedSpot(id: string, text: string, proposal: Proposal, year: number | null, binding: Binding): Spot {
  const { kind, key, confidence, why, runnerUp, style } = proposal
  const org = Number(proposal.org ?? Number.NaN)
  return {
    id,
    text,
    kind,
    key,
    org: Number.isSafeInteger(org) ? org : null,
    ...(key === null ? { from: null, to: null } : periodOf(proposal, year, binding)),
    programme: null,
    confidence,
    why: { zh: why[0], en: why[1] },
    runnerUp: runnerUp && { key: runnerUp.key, confidence: runnerUp.confidence },
    settled: proposal.form !== 'blank' && isSureOfItself({ kind, confidence }),
    style,
    value: null,
    shown: text,
  }
}

/** Where nothing needs to be asked: a year, a date, a document number. */
const isSureOfItself = ({ kind, confidence }: Pick<Spot, 'kind' | 'confidence'>): boolean => !isFigureKind(kind) && confidence >= 0.9

function givenSpot(id: string, text: string, given: Given, binding: Binding, proposal: Proposal | undefined): Spot {
  const figure = figureNamed(binding, given.key)
  return {
    id,
    text,
    kind: kindShown(figure?.kind),
    ...given,
    confidence: 1,
    why: { zh: '文本里写明了指标', en: 'The text names the figure' },
    runnerUp: null,
    settled: true,
    style: proposal?.style ?? { more: false, scale: '', percent: false },
    value: null,
    shown: text,
  }
}

/** The year that most of a text speaks of: last year's text stands for the report's own period. */
function usualYear(proposals: readonly Proposal[]): number | null {
  const times = new Map<string, number>()
  for (const { period } of proposals) if (period) times.set(period, (times.get(period) ?? 0) + 1)
  const [most] = [...times].sort((a, b) => b[1] - a[1])
  return most ? Number(most[0]) : null
}

/** The period of a spot whose sentence names another year than the text's own, or a part of it, moved along with the report's. */
function periodOf(
  { period, part }: Pick<Proposal, 'period' | 'part'>,
  year: number | null,
  { from, to }: Binding,
): { from: string | null; to: string | null } {
  const by = period === null || year === null ? 0 : Number(period) - year
  if (by === 0 && part === null) return { from: null, to: null }
  const first = addMonths(from, by * 12)
  if (part === null) return { from: first, to: addMonths(to, by * 12) }
  if (part.years > 1) return { from: addMonths(first, -12 * (part.years - 1)), to: addMonths(to, by * 12) }
  const month = (n: number): Month => `${first.slice(0, 4)}-${String(n).padStart(2, '0')}`
  const said = { from: `${month(part.first)}-01`, to: lastDayOfMonth(month(part.last)) }
  return said.from === from && said.to === to ? { from: null, to: null } : said
}

/** A text with its spots and bold stretches as pieces. */
export function pieced({ text, bold, spots }: Pick<Flat, 'text' | 'bold' | 'spots'>): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, spot } of spots) {
    pieces.push(...prose(text, at, start, bold), { spot })
    at = end
  }
  return [...pieces, ...prose(text, at, text.length, bold)]
}

/** A stretch of prose, parted where bold begins or ends. */
function prose(text: string, from: number, to: number, bold: readonly Stretch[]): Piece[] {
  const edges = [...new Set([from, to, ...bold.flatMap(({ start, end }) => [start, end]).filter(edge => edge > from && edge < to)])].sort(
    (a, b) => a - b,
  )
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i] ?? from
    if (start === end) return []
    const isBold = bold.some(range => range.start <= start && end <= range.end)
    return [{ text: text.slice(start, end), ...(isBold ? { bold: true } : {}) }]
  })
}
