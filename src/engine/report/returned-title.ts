import type { Paragraph } from '../../language/report.ts'
import type { PlacedParagraph } from '../../office/document-read.ts'
import { titleLines } from '../../office/official-document.ts'
import { edited } from './align.ts'
import { shownText } from './text.ts'

/** A reading with each title that a download breaks into lines as the one paragraph that it is, edited or not. */
export function joinedTitles(read: readonly PlacedParagraph[], paragraphs: readonly Paragraph[]): PlacedParagraph[] {
  const titles = shownText(paragraphs.filter(({ level }) => level === 0))
  return titles.reduce<PlacedParagraph[]>((lines, title) => joinedTitle(lines, title), [...read])
}

/** How far from the beginning a title is looked for, in paragraphs. */
const reach = 8

function joinedTitle(read: readonly PlacedParagraph[], title: string): PlacedParagraph[] {
  const count = titleLines(title).length
  if (count < 2) return [...read]
  const places = Array.from({ length: Math.min(reach, read.length) }, (_, at) => at)
  const joined = (at: number): string =>
    read
      .slice(at, at + count)
      .map(({ text }) => text)
      .join('')
  const at = places.find(place => joined(place) === title) ?? places.find(place => edited([title], [joined(place)]).length > 0)
  const first = at === undefined ? undefined : read[at]
  if (at === undefined || !first) return [...read]
  return [...read.slice(0, at), { ...first, text: joined(at), figures: [] }, ...read.slice(at + count)]
}
