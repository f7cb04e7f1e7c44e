import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wiring } from '../src/areas/wiring.ts'
import { figureList } from '../src/codes/figures.ts'
import { type Proposal, propose, type ProposeOptions } from '../src/engine/binding/binding.ts'
import { proposing } from '../src/engine/report/proposing.ts'
import { wholeKey } from '../src/language/figure-part.ts'
import type { SpotKind } from '../src/language/report.ts'

/*
 * Texts of many kinds of office with the right answer written at every spot: ⟦X|members.approved⟧ for a figure, ⟦12|date⟧ for a kind,
 * ⟦12|-⟧ for a quantity that no figure of the list fits, ⟦104|orglife.meetings@2022⟧ where the period is not the text's own.
 */

/** The right answer for one spot. */
export interface Answer {
  paragraph: number
  start: number
  end: number
  text: string
  kind: SpotKind
  key: string | null
  /** Year where the mark names one. */
  period: string | null
}

/** A text as an office writes it, and the answers. */
export interface MarkedText {
  name: string
  /** `short` and `tuning` texts showed what cues were missing; by `kept` ones nothing may be tuned. */
  part: 'short' | 'tuning' | 'kept'
  paragraphs: { text: string }[]
  answers: Answer[]
}

const folder = join(import.meta.dirname, 'texts')
const tuning = new Set(['community-notes', 'school-table', 'village-talk', 'cadres-section'])
const kept = new Set(['subdistrict-report', 'organ-duty-speech', 'firm-annual', 'hospital-chronicle'])
const kindOf = new Map<string, SpotKind>(
  figureList.map(({ key, kind }) => [key, kind === 'ratio' ? 'share' : kind === 'target' ? 'target' : 'figure']),
)

/** The text without its marks, and what the marks say. */
export function unmarked(marked: string): Pick<MarkedText, 'paragraphs' | 'answers'> {
  const answers: Answer[] = []
  const paragraphs = marked
    .replace(/\n$/, '')
    .split('\n')
    .map((line, paragraph) => {
      let text = ''
      let from = 0
      for (const mark of line.matchAll(/⟦([^|⟧]+)\|([^@⟧]+)(?:@(\d{4}))?⟧/g)) {
        const [whole, spot = '', says = '', period] = mark
        text += line.slice(from, mark.index)
        answers.push({
          paragraph,
          start: text.length,
          end: text.length + spot.length,
          text: spot,
          ...answer(spot, says),
          period: period ?? null,
        })
        text += spot
        from = mark.index + whole.length
      }
      return { text: text + line.slice(from) }
    })
  return { paragraphs, answers }
}

/** Every marked text, by name. */
export const markedTexts: readonly MarkedText[] = readdirSync(folder)
  .toSorted()
  .map(file => {
    const name = file.replace('.txt', '')
    return {
      name,
      part: kept.has(name) ? 'kept' : tuning.has(name) ? 'tuning' : 'short',
      ...unmarked(readFileSync(join(folder, file), 'utf8')),
    }
  })

const catalogue = proposing(wiring)

/** What the product proposes for a text with the list of figures as it ships. */
export const proposed = (paragraphs: readonly { text: string }[], options: ProposeOptions = {}): Proposal[] =>
  propose(paragraphs, figureList, { ...catalogue, ...options })

/** An answer beside what was proposed for its spot. */
export interface Pair {
  want: Answer
  got: Proposal | undefined
}

/** Each answer of a text beside its proposal. */
export function paired(answers: readonly Answer[], proposals: readonly Proposal[]): Pair[] {
  const byPlace = new Map(proposals.map(one => [`${one.at.paragraph}:${one.at.start}`, one]))
  return answers.map(want => ({ want, got: byPlace.get(`${want.paragraph}:${want.start}`) }))
}

/** Counts of what came out right; divide by `spots` or `keyed`. */
export interface Score {
  spots: number
  /** Spots that are figures of the list. */
  keyed: number
  kind: number
  first: number
  three: number
  /** Spots that are no figure of the list, and how many got none. */
  unkeyed: number
  none: number
  /** Keyed spots at or above 0.9, and how many of all spots that sure are wrong. */
  sure: number
  sureWrong: number
}

/** Counts over pairs. */
export function scored(pairs: readonly Pair[]): Score {
  const keyed = pairs.filter(({ want }) => want.key !== null)
  const unkeyed = pairs.filter(({ want }) => want.key === null)
  const sure = pairs.filter(({ got }) => got !== undefined && got.confidence >= 0.9)
  return {
    spots: pairs.length,
    keyed: keyed.length,
    kind: pairs.filter(({ want, got }) => got?.kind === want.kind).length,
    first: keyed.filter(isFirst).length,
    three: keyed.filter(({ want, got }) => [got?.key, ...(got?.others.slice(0, 2).map(({ key }) => key) ?? [])].includes(want.key ?? ''))
      .length,
    unkeyed: unkeyed.length,
    none: unkeyed.filter(isFirst).length,
    sure: keyed.filter(({ got }) => got !== undefined && got.confidence >= 0.9).length,
    sureWrong: sure.filter(pair => !isFirst(pair) || pair.got?.kind !== pair.want.kind).length,
  }
}

/** Whether the first proposal names the right figure, or rightly none. */
export const isFirst = ({ want, got }: Pair): boolean => got !== undefined && got.key === want.key

function answer(spot: string, says: string): { kind: SpotKind; key: string | null } {
  const kind = kindOf.get(wholeKey(says))
  if (kind) return { kind, key: says }
  if (says === '-') return { kind: isMark(spot) ? 'figure' : 'other', key: null }
  if (isKind(says)) return { kind: says, key: null }
  throw new Error(`⟦${spot}|${says}⟧ names neither a figure nor a kind`)
}

function isMark(spot: string): boolean {
  return !/[0-9０-９一二两三四五六七八九十]/.test(spot)
}

function isKind(says: string): says is SpotKind {
  return ['figure', 'share', 'target', 'parameter', 'date', 'year', 'name', 'document-number', 'other'].includes(says)
}
