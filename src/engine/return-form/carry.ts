import type { FormCell } from '../../language/return-form.ts'
import { spotOf } from './shape.ts'

/** The mapping of a new sheet: cells under the same headings of the same sheet keep what was confirmed, in their order where headings repeat. */
export function carriedOver(before: readonly FormCell[], proposed: readonly FormCell[]): FormCell[] {
  const kept = Map.groupBy(
    before.filter(cell => cell.settled),
    ({ sheet, heading }) => `${sheet}\n${heading}`,
  )
  return proposed.map(cell => {
    const list = kept.get(`${cell.sheet}\n${cell.heading}`) ?? []
    // A cell that kept its place comes first; else the next one under these headings.
    const place = Math.max(
      0,
      list.findIndex(one => spotOf(one) === spotOf(cell)),
    )
    const [earlier] = list.splice(place, 1)
    return earlier ? { ...earlier, sheet: cell.sheet, cell: cell.cell } : cell
  })
}

/** Proposals with what the organization confirmed under the very same headings in another form; the writer still confirms each. */
export function withEarlier(proposed: readonly FormCell[], earlier: readonly FormCell[]): FormCell[] {
  const known = new Map(earlier.filter(cell => cell.settled && cell.heading !== '').map(cell => [cell.heading, cell]))
  return proposed.map(cell => {
    const same = known.get(cell.heading)
    if (!same) return cell
    const { kind, key, word, org, period, unit } = same
    return {
      ...cell,
      kind,
      key,
      word,
      org,
      period,
      unit,
      confidence: 0.99,
      why: { zh: '与以前确认过的标题相同', en: 'the same headings were confirmed before' },
      runnerUp: cell.key !== null && cell.key !== key ? { key: cell.key, confidence: cell.confidence } : cell.runnerUp,
    }
  })
}
