import type { Paragraph, Spot } from '../../language/report.ts'
import type { Overtyped, ReportReturn, ReturnChoice, ReturnedControl, ReturnPlace } from '../../language/report-return.ts'
import type { PlacedControl, Refill } from '../../office/document-refill.ts'
import type { PlacedParagraph } from '../../office/document-read.ts'
import { controlled, type ReturnedTag } from './returned-controls.ts'

/** What a returned file is compared with: the text as it prints now, what our downloads ever said at each spot (the file's own first), and which spots the viewer may not ask for. */
export interface ReturnGround {
  paragraphs: readonly Paragraph[]
  written: ReadonlyMap<string, readonly string[]>
  closed: ReadonlySet<string>
}

/** What became of the figures of a returned file. */
export type ReturnedFigures = Pick<ReportReturn, 'filled' | 'same' | 'overtyped' | 'emptied' | 'missing' | 'copies' | 'unknown' | 'closed'>

/**
 * Compares the controls of a returned file with the report. A text that a download of ours once said at the spot was typed by nobody; any other is a
 * number set by hand. A control with tracked changes inside is left alone until somebody decides: filling it would put a number into a reviewer's mouth,
 * and refusing the change afterwards would join the old number and the new.
 */
export function compareFigures(tied: readonly ReturnedTag[], read: readonly PlacedParagraph[], ground: ReturnGround): ReturnedFigures {
  const where = placesOf(read)
  const result: ReturnedFigures = { filled: 0, same: 0, overtyped: [], emptied: [], missing: [], copies: [], unknown: [], closed: [] }
  const times = new Map<string, number>()
  for (const { control, ...tie } of tied) {
    if (control.fallback) continue
    const place = where(control)
    if (tie.spot === null) {
      result.unknown.push({ tag: control.tag, title: control.title, text: control.text, where: place, why: tie.why })
      continue
    }
    const { spot } = tie
    const named: ReturnedControl = { spot: spot.id, key: spot.key ?? '', where: place }
    times.set(spot.id, (times.get(spot.id) ?? 0) + 1)
    const standing = standingOf(control, spot, ground)
    if (standing === 'overtyped') result.overtyped.push(overtyped(named, control, spot, ground))
    else if (standing === 'emptied') result.emptied.push(named)
    else if (standing === 'closed') result.closed.push(named)
    else result[standing] += 1
  }
  for (const spot of controlled(ground.paragraphs)) {
    const key = spot.key ?? ''
    const count = times.get(spot.id) ?? 0
    if (count === 0) result.missing.push({ spot: spot.id, key, shown: spot.shown })
    if (count > 1) result.copies.push({ spot: spot.id, key, times: count })
  }
  return result
}

/** What each control of a returned file is filled with: what its spot prints, unless it is closed to the viewer; tracked changes are settled where somebody chose the figure. */
export function fillOf(
  tied: readonly ReturnedTag[],
  ground: ReturnGround,
  choices: readonly ReturnChoice[],
): (control: PlacedControl) => Refill | undefined {
  const spots = new Map(tied.map(({ control, spot }) => [control, spot]))
  return control => {
    const spot = spots.get(control)
    if (!spot || (ground.closed.has(spot.id) && control.text !== '')) return undefined
    const chosen = choices.some(({ spot: id, typed, take }) => id === spot.id && same(typed, control.text) && take === 'figure')
    return { text: spot.shown, settle: chosen }
  }
}

/** What became of one control. */
function standingOf(
  control: PlacedControl,
  spot: Spot,
  { written, closed }: ReturnGround,
): 'same' | 'filled' | 'overtyped' | 'emptied' | 'closed' {
  const text = control.text
  const tracked = isTracked(control)
  if (text.trim() === '' && spot.shown !== '') return tracked ? 'overtyped' : 'emptied'
  if (same(text, spot.shown)) return 'same'
  const ours = written.get(spot.id)?.some(one => same(one, text)) ?? false
  if (!ours || tracked) return 'overtyped'
  return closed.has(spot.id) ? 'closed' : 'filled'
}

const overtyped = (named: ReturnedControl, control: PlacedControl, spot: Spot, { written, closed }: ReturnGround): Overtyped => ({
  ...named,
  was: written.get(spot.id)?.[0] ?? null,
  typed: control.text.trim(),
  now: spot.shown,
  tracked: isTracked(control),
  open: !closed.has(spot.id),
})

const isTracked = ({ deleted, inserted }: PlacedControl): boolean => deleted.length + inserted.length > 0

/** Whether two texts are the same but for spaces. */
const same = (one: string, other: string): boolean => one.replace(/\s/g, '') === other.replace(/\s/g, '')

/** How much of the text around a place is told, in characters. */
const around = 14

/** Where each control stands, with the words around it. */
function placesOf(read: readonly PlacedParagraph[]): (control: PlacedControl) => ReturnPlace {
  const found = new Map<string, Pick<ReturnPlace, 'before' | 'after'> & { cell: boolean }>()
  for (const { part, text, figures, cell } of read)
    for (const { at, start, end } of figures) {
      const place = `${part} ${at}`
      if (found.has(place)) continue
      found.set(place, {
        before: text.slice(Math.max(0, start - around), start),
        after: text.slice(end, end + around),
        cell: cell !== undefined,
      })
    }
  return ({ part, at, kind, box }) => {
    const { before = '', after = '', cell = false } = found.get(`${part} ${at}`) ?? {}
    return { part: kind !== 'body' ? kind : box ? 'text-box' : cell ? 'table' : 'body', before, after }
  }
}
