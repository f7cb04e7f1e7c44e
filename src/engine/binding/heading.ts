import type { CuedFigure } from '../../language/cue.ts'
import { believe, type Link } from './chain.ts'
import { cueIndex, scan } from './cues.ts'
import { isPlan } from './coordinates.ts'
import { judge, type Judgement } from './judgement.ts'
import { surroundings } from './near.ts'
import { readSpots } from './reading.ts'
import { candidatesAt, type Candidate, type Topic } from './score.ts'
import { plain } from './text.ts'
import type { Spot } from './tokens.ts'

/** What a cell of a table stands under. */
export interface CellWords {
  /** Titles of the table, outermost first. */
  above: readonly string[]
  /** Headings of its row and column, each once, the ones that say most about the cell last. */
  headings: readonly string[]
  /** What the table counts it in, empty where it does not say. */
  unit: string
}

/**
 * Proposes a figure for a cell of a table by its headings, with the words and weights by which blanks of a text are bound: the headings stand before the
 * blank as its clause, the titles above it as its heading. Pure and deterministic.
 */
export function proposeForCell(figureList: readonly CuedFigure[], { above, headings, unit }: CellWords): Judgement {
  const index = cueIndex(figureList)
  const words = headings.map(plain).join(' ')
  const line = `${words}X${plain(unit)}`
  const spot: Spot = { index: 0, at: { paragraph: 0, start: words.length, end: words.length + 1 }, text: 'X', form: 'blank' }
  const [reading] = readSpots(line, [spot])
  if (!reading) throw new Error('a line with a spot has a reading')
  const hits = scan(index, line)
  const said = above.flatMap(text => scan(index, plain(text)).map(hit => hit.word))
  const topic: Topic = {
    heading: new Set(said),
    stretch: new Set([...said, ...hits.map(hit => hit.word)]),
    plan: [...above, ...headings].some(text => isPlan(text)),
  }
  const candidates = candidatesAt(index, surroundings(line, hits, [spot]), spot, reading, topic, () => 0)
  const names = new Set(headings.map(bare))
  for (const candidate of candidates) candidate.score += named(candidate, names, index.figures[candidate.figure]?.figure, unit)
  const link: Link = {
    candidates: candidates.toSorted((a, b) => b.score - a.score),
    none: unit === '' ? noneBare : none,
    joined: false,
    gap: 0,
  }
  const [belief] = believe(index, [link])
  if (!belief) throw new Error('a link has a belief')
  return judge(index, spot, reading, link, belief, topic.plan, line)
}

/** What speaks for no figure of the list: in a table nearly every cell counts something, with or without a unit beside it. */
const none = 1.2
const noneBare = 1.4
/** A table gives no unit where its heading is plain: what a text would lose for that is given back. */
const unitless = 0.6
const wholeName = 1.3
const wholeWord = 0.5

/** A heading that is just the figure's name, or just one of its words, says more than the same words in a clause. */
function named({ words }: Candidate, names: ReadonlySet<string>, figure: CuedFigure | undefined, unit: string): number {
  if (!figure) return 0
  const bonus = names.has(bare(figure.zh))
    ? wholeName
    : words.length > 0 && figure.cues.head.split('|').some(word => names.has(bare(word)))
      ? wholeWord
      : 0
  return bonus + (unit === '' ? unitless : 0)
}

/** A heading without what only tells that something is counted. */
const bare = (text: string): string =>
  plain(text)
    .replace(/\s|（[^）]*）/g, '')
    .replace(/(?:人次|人数|次数|场次|户数|个数|件数|总数|数量|情况|数)$/, '')
