import type { CuedFigure } from '../../language/cue.ts'
import { talliesOf } from '../../language/indicator.ts'
import { refuse } from '../../language/problem.ts'
import type { Paragraph, ReportWarning, SpotKind } from '../../language/report.ts'
import { type Omitted, withoutEmpty } from '../../language/report-omit.ts'
import type { Viewer } from '../../language/viewer.ts'
import { propose, type ProposeOptions } from '../binding/binding.ts'
import type { Engine } from '../engine.ts'
import { indicatorOf } from '../figure/figure.ts'
import { reportDocument, reportPdf } from './document.ts'
import { earlierConfirmations } from './earlier.ts'
import { figuresOf, filled, isOpen, withTextParts } from './figures.ts'
import { drawnNow } from './report.ts'
import { proposing } from './proposing.ts'
import { sourceOf, type Stretch } from './source.ts'
import { boundText, mapSpots, shownText, spotsOf } from './text.ts'
import { otherYear } from './text-year.ts'
import { isFigureKind } from './words.ts'
import { scopeOf } from '../figure/scope.ts'

/** A place in a text: paragraph and stretch, counted from 0 in UTF-16 units of the paragraph as read. */
export type TextPlace = { paragraph: number } & Stretch

/** What `bind` says of one blank or number of a text. */
export interface BoundSpot {
  index: number
  at: TextPlace
  text: string
  kind: SpotKind
  key: string | null
  /** Organization as earlier confirmed; null means the text's own. */
  org: string | null
  /** Year as `YYYY`; null where the text names none. */
  period: string | null
  /** Kind of programme that the section is about. */
  programme: string | null
  confidence: number
  why: { zh: string; en: string }
  runnerUp: { key: string; confidence: number } | null
}

/** Proposes a figure for each blank and number of a text, a .docx or a .txt. @throws Refused with the file's problem */
export function bindText(input: Uint8Array | string, figureList: readonly CuedFigure[], options: ProposeOptions = {}): BoundSpot[] {
  const { paragraphs } = sourceOf(input)
  return propose(
    paragraphs.map(({ text, level }) => ({ text, ...(level ? { level } : {}) })),
    figureList,
    options,
  ).map(({ index, at, text, kind, key, org, period, programme, confidence, why, runnerUp }) => ({
    index,
    at,
    text,
    kind,
    key,
    org,
    period,
    programme,
    confidence,
    why: { zh: why[0], en: why[1] },
    runnerUp: runnerUp && { key: runnerUp.key, confidence: runnerUp.confidence },
  }))
}

/** What an unattended summary is made of. */
export interface SummaryAsked {
  org: number
  from: string
  to: string
  /** The writer's text; the built-in one where it is left out. */
  text?: Uint8Array | string
  /** A proposal is taken where it is at least this sure (0 to 1). */
  accept: number
  /** One programme, for the figures that belong to programmes. */
  programme?: number | null
  /** As a PDF rather than a Word file. */
  pdf?: boolean
  /** Without what did not happen: clauses whose figures are all zero or missing. */
  brief?: boolean
}

/** A figure of an unattended summary. */
export interface SummaryFigure {
  key: string
  zh: string
  /** What stood in the text. */
  text: string
  /** In the figure's unit; null where no record says. */
  value: string | null
  /** What the document prints. */
  shown: string
  confidence: number
  filled: boolean
  at: TextPlace
}

/** A blank that stayed. */
export interface SummaryBlank {
  text: string
  kind: SpotKind
  key: string | null
  confidence: number
  why: { zh: string; en: string }
  at: TextPlace
}

/** An unattended summary: the Word file or PDF, every figure of the text, and what stayed blank. */
export interface UnattendedSummary {
  document: Uint8Array
  /** Characters that a PDF prints as □ because no font has them. */
  missing: string[]
  figures: SummaryFigure[]
  blanks: SummaryBlank[]
  /** What was left out because it did not happen. */
  left: Omitted['left']
  /** What is to be said of the text: that it speaks of another year. */
  warnings: ReportWarning[]
}

/**
 * Fills a text without asking: what is at least as sure as `accept` is filled, the rest stays as it was written and is listed (decision 26).
 * @throws Refused where the organization is outside the viewer's scope, or the text cannot be read
 */
export async function summaryUnattended(engine: Engine, viewer: Viewer, asked: SummaryAsked): Promise<UnattendedSummary> {
  if (!(asked.accept >= 0 && asked.accept <= 1))
    throw refuse('bad-accept', '把握程度应在 0 到 1 之间', 'The certainty asked for lies between 0 and 1')
  const { org, from, to } = await scopeOf(engine, viewer, asked)
  const confirmed = await earlierConfirmations(engine, viewer, org)
  const orgName = await nameAt(engine, viewer, org, to)
  const year = Number(from.slice(0, 4))
  const words = { year: String(year), 'next-year': String(year + 1), organization: orgName }
  const source = asked.text === undefined ? engine.summary.template : sourceOf(asked.text).paragraphs
  const found = boundText(source, {
    figureList: engine.figureList,
    from,
    to,
    confirmed,
    ...proposing(engine),
    words,
  })
  const drawn = await drawnNow(engine, viewer, { org, from, to }, found)
  const sure = mapSpots(drawn, spot => ({
    ...spot,
    settled: spot.settled || (isFigureKind(spot.kind) && spot.key !== null && spot.confidence >= asked.accept),
    programme: asked.programme && spot.key !== null && countsByProgramme(engine, spot.key) ? asked.programme : spot.programme,
  }))
  const whole = filled(sure, await figuresOf(engine, viewer, { org, from, to }, sure))
  const { paragraphs, left } = asked.brief ? withoutEmpty(whole) : { paragraphs: whole, left: [] }
  const title = shownText(paragraphs.filter(({ level }) => level === 0)).join('') || `${orgName}${year}年度党建工作总结`
  const report = { title, orgName, state: 'draft', issuedAt: null, updatedAt: `${engine.today()}T00:00:00.000Z`, paragraphs } as const
  const { figureList } = withTextParts(engine, paragraphs)
  const { bytes, missing } = asked.pdf
    ? await reportPdf(report, figureList)
    : { bytes: await reportDocument(report, figureList), missing: [] }
  return { document: bytes, missing, left, warnings: otherYear(paragraphs, from), ...listed(figureList, paragraphs) }
}

function listed(figureList: readonly CuedFigure[], paragraphs: readonly Paragraph[]): Pick<UnattendedSummary, 'figures' | 'blanks'> {
  const spots = spotsOf(paragraphs)
  const names = new Map<string, string>(figureList.map(({ key, zh }) => [key, zh]))
  return {
    figures: spots.flatMap(({ spot, at }) => {
      const { key, text, value, shown, confidence, settled } = spot
      if (key === null || !isFigureKind(spot.kind)) return []
      return [{ key, zh: names.get(key) ?? key, text, value, shown, confidence, filled: settled && value !== null, at }]
    }),
    blanks: spots.flatMap(({ spot, at }) => {
      const { text, kind, key, confidence, why } = spot
      return isOpen(spot) ? [{ text, kind, key, confidence, why, at }] : []
    }),
  }
}

/** Whether a figure counts records of programmes, so that one programme may be asked for; a named function looks at the programme by itself. */
function countsByProgramme(engine: Engine, key: string): boolean {
  const declared = indicatorOf(engine, key)
  if (!declared) return key in engine.functionFigures
  const { indicator, home } = declared
  const tallies = talliesOf(indicator)
  return tallies.some(({ of, programme }) => programme !== undefined || (of ? engine.registers[of] : home)?.programme === 'required')
}

const nameAt = (engine: Engine, viewer: Viewer, org: number, day: string): Promise<string> =>
  engine.store.asFigures(viewer, async tx => {
    const row = await tx.first<{ name: string }>(
      `select name from organization_span where district_id = $1 and org_id = $2 order by (from_day <= $3::date) desc, case when from_day <= $3::date then from_day end desc, from_day limit 1`,
      [viewer.district, org, day],
    )
    return row?.name ?? ''
  })
