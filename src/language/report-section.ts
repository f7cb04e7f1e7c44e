import type { Paragraph } from './report.ts'
import { writtenParagraph } from './report-written.ts'

/** How far a section of a report is that was given to somebody: being written, handed in, accepted, or back with a comment. */
export type SectionState = 'draft' | 'handed-in' | 'accepted' | 'returned'

/** To whom a section is given: an organization's writers, those of one role, or one account. */
export interface SectionAuthor {
  org: number
  role: string | null
  account: number | null
}

/** A section of a report: what a heading of the first level opens, and who writes it. */
export interface ReportSection {
  /** Its identity once it was given to somebody; null while the office writes it itself. */
  id: string | null
  /** Index of its heading among the paragraphs; null where the heading left the text. */
  at: number | null
  title: string
  /** Who writes it, in words. */
  author: string | null
  state: SectionState | null
  comment: string | null
  changedAt: string | null
  changedBy: string | null
  /** Whether the viewer is its author. */
  mine: boolean
}

/** Somebody who may be given a section. */
export interface AuthorChoice extends SectionAuthor {
  orgName: string
  /** The account's name; null for all of a role, or all of an organization. */
  name: string | null
}

/** A stretch of a text from one heading of the first level to the next; what stands before the first has no heading. */
export interface TextPart {
  section: string | null
  title: string
  at: number
  paragraphs: readonly Paragraph[]
}

/** A text in its parts. */
export function partsOf(paragraphs: readonly Paragraph[]): TextPart[] {
  const starts = [0, ...paragraphs.flatMap(({ level }, at) => (level === 1 && at > 0 ? [at] : []))]
  return starts.map((at, i) => {
    const part = paragraphs.slice(at, starts[i + 1])
    const [first] = part
    const heading = first?.level === 1 ? first : undefined
    return { section: heading?.section ?? null, title: heading ? wordsOf(heading) : '', at, paragraphs: part }
  })
}

/**
 * The first part of a text that was changed and is not one of one's own; null where all changes lie within. A heading is part of its section, but its own
 * author may not make it anything else, nor open another section.
 */
export function changedOutside(before: readonly Paragraph[], after: readonly Paragraph[], own: ReadonlySet<string>): TextPart | null {
  const [was, is] = [partsOf(before), partsOf(after)]
  for (const [i, part] of was.entries()) {
    const now = is[i]
    if (!now || now.section !== part.section) return part
    const mine = part.section !== null && own.has(part.section)
    if (!mine && !sameText(part.paragraphs, now.paragraphs)) return part
  }
  return is[was.length] ?? null
}

const sameText = (one: readonly Paragraph[], other: readonly Paragraph[]): boolean =>
  one.length === other.length &&
  one.every((paragraph, i) => other[i] === paragraph || writtenParagraph(paragraph) === writtenParagraph(other[i] ?? paragraph))

const wordsOf = ({ pieces }: Paragraph): string =>
  pieces
    .map(piece => ('spot' in piece ? piece.spot.shown : piece.text))
    .join('')
    .trim()
