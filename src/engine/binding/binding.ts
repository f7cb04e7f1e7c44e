import type { CuedFigure } from '../../language/cue.ts'
import { isShareKey, wholeKey } from '../../language/figure-part.ts'
import type { SpotKind, SpotStyle } from '../../language/report.ts'
import type { Words } from '../../language/words.ts'
import { findProgrammes, type ProgrammeCues } from './coordinates.ts'
import { cueIndex, type FigureWords } from './cues.ts'
import { type Choice, type Judgement, settledAs } from './judgement.ts'
import { settleKind } from './kind.ts'
import { weighLine } from './line.ts'
import { type Confirmation, contextsOf } from './memory.ts'
import { memoryOf } from './recall.ts'
import { partsInLine, type PartsOf, partsToRead } from './part.ts'
import { findPeriods, type PeriodPart } from './period.ts'
import { readSpots } from './reading.ts'
import { remembered } from './remembered.ts'
import { findScopes } from './said-scope.ts'
import { unitFits } from './score.ts'
import { outline, plain, sentenceStart, type TextParagraph } from './text.ts'
import { findSpots, type Spot } from './tokens.ts'

/** What the product proposes for one spot; the writer confirms (S56, decision 26). */
export interface Proposal {
  index: number
  at: Spot['at']
  text: string
  form: Spot['form']
  kind: SpotKind
  /** Key of the figure; null where the spot is no figure of the list. */
  key: string | null
  /** Organization; null means the text's own. */
  org: string | null
  /** Year of the period as `YYYY`; null where the text names none. */
  period: string | null
  /** The part of that year which the sentence names (上半年, 截至10月底); null for the whole of it. */
  part: PeriodPart | null
  /** Kind of the programme that the section is about. */
  programme: string | null
  /** How sure kind and key are, 0..1; what is 0.9 or more may be filled unattended. */
  confidence: number
  /** Which words decided. */
  why: Words
  runnerUp: Choice | null
  /** Further choices, best first, the runner-up included. */
  others: Choice[]
  /** Measure word of the text without its scale (`元` for 万元), `%`, or empty. */
  unit: string
  style: SpotStyle
  /** The words around the spot, kept with a confirmation so that next year's text finds it again. */
  context: string
}

/** What may help: earlier confirmations, the words that tell which programme a section is about, and the parts of figures that words may name. */
export interface ProposeOptions {
  confirmed?: readonly Confirmation[]
  programmes?: readonly ProgrammeCues[]
  partsOf?: PartsOf
  /** Kinds of programmes that a figure counts within; none for a figure of everyday work. */
  programmesOf?: (key: string) => readonly string[]
}

/**
 * Proposes for every spot of a text what it stands for, by the words around it. Pure and deterministic; no model, no look at records.
 * `figureList` is the list of figures with its cues; the engine knows none of them by name.
 */
export function propose(paragraphs: readonly TextParagraph[], figureList: readonly CuedFigure[], options: ProposeOptions = {}): Proposal[] {
  const index = cueIndex(figureList)
  const lines = paragraphs.map(p => plain(p.text))
  const places = outline(
    lines,
    paragraphs.map(p => p.level),
  )
  const spots = findSpots(paragraphs)
  const byLine = new Map<number, Spot[]>()
  for (const spot of spots) {
    const own = byLine.get(spot.at.paragraph)
    if (own) own.push(spot)
    else byLine.set(spot.at.paragraph, [spot])
  }
  const periodOf = findPeriods(lines)
  const scopeOf = findScopes(lines, places)
  const programme = findProgrammes(lines, places, options.programmes ?? [])
  const contexts = [...byLine].flatMap(([p, own]) => contextsOf(lines[p]!, own, places[p]!))
  const recollections = options.confirmed?.length ? memoryOf(options.confirmed).recall(contexts) : []
  const placeOf = new Map(figureList.map(({ key }, i) => [key, i]))
  const figureOf = (key: string): FigureWords | undefined => index.figures[placeOf.get(wholeKey(key)) ?? -1]
  const partsOf = partsToRead(figureList, options.partsOf)
  // Posts and volunteers of an emergency are not taken for sure where nothing speaks of one.
  const unspoken = (judged: Judgement, spot: Spot): Judgement => {
    const kinds = judged.key === null ? [] : (options.programmesOf?.(wholeKey(judged.key)) ?? [])
    return kinds.length === 0 || programme.speaksOf(spot, kinds) ? judged : { ...judged, confidence: Math.min(judged.confidence, unsaid) }
  }
  const proposals: Proposal[] = []
  for (const [p, own] of byLine) {
    const line = lines[p]!
    const readings = readSpots(line, own)
    const settled = own.map((spot, i) => settleKind(line, spot, readings[i]!))
    const earlier = own.map(spot => recollections[spot.index])
    const weighed = weighLine(index, line, own, readings, settled, places[p]!, earlier)
    const partIn = partsInLine(partsOf, figureList)
    // The 35 of 35岁以下 belongs to the name of what is counted.
    const behindLast = (i: number): number => {
      const last = settled.slice(0, i).findLastIndex(verdict => verdict?.kind !== 'parameter')
      return last < 0 ? 0 : readings[last]!.after
    }
    own.forEach((spot, i) => {
      const reading = readings[i]!
      const fits = (key: string): boolean => unitFits(reading.unit, reading.style.scale, figureOf(key))
      const known = settledAs(settled[i]!)
      const seen = known ?? weighed[i]!
      const named =
        known || reading.unit === '' || seen.kind === 'target'
          ? seen
          : partIn(seen, {
              before: line.slice(behindLast(i), spot.at.start),
              behind: line.slice(reading.after, own[i + 1]?.at.start),
              begin: sentenceStart(line, spot.at.start, 160),
              start: spot.at.start,
              percent: reading.unit === '%',
              fits,
            })
      const alone = unspoken(named, spot)
      // Where words name a part, no like words of another part of the same figure are remembered instead.
      const mayBe = (key: string): boolean =>
        (isShareKey(key) ? reading.unit === '%' : fits(key)) &&
        (alone.key === seen.key || key === alone.key || wholeKey(key) !== wholeKey(alone.key ?? ''))
      const judged = earlier[i] ? remembered(alone, earlier[i], mayBe) : alone
      const { year, part } = periodOf(spot)
      proposals.push({
        index: spot.index,
        at: spot.at,
        text: spot.text,
        form: spot.form,
        kind: judged.kind,
        key: judged.key,
        org: judged.org ?? null,
        period: year,
        part: judged.key === null ? null : part,
        programme: judged.programme ?? (judged.key === null ? null : programme.of(spot)),
        confidence: judged.confidence,
        why: judged.key === null ? judged.why : withCoordinates(judged.why, scopeOf(spot), part),
        runnerUp: judged.others[0] ?? null,
        others: judged.others,
        unit: reading.unit,
        style: reading.style,
        context: contexts[spot.index]!,
      })
    })
  }
  return proposals
}

/** How sure a figure of a programme is at most in a section that speaks of none. */
const unsaid = 0.8

/** The reasons, with the scope and the part of the year that the sentence names: the writer sees what else to look at. */
const withCoordinates = ([zh, en]: Words, scope: string | null, part: PeriodPart | null): Words => [
  `${zh}${scope ? `；范围“${scope}”` : ''}${part ? `；期间“${part.words}”` : ''}`,
  `${en}${scope ? `; scope “${scope}”` : ''}${part ? `; period “${part.words}”` : ''}`,
]
