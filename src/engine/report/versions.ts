import { diffComm } from 'node-diff3'
import { refuse } from '../../language/problem.ts'
import type { Paragraph, ReportComparison, ReportVersion } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { rowOf } from './row.ts'
import { shownText, spotsOf, writtenText } from './text.ts'

/** The versions of a report, the latest first. @throws Refused `no-such-report` */
export const versionsOf = (engine: Engine, viewer: Viewer, id: number): Promise<ReportVersion[]> =>
  engine.store.as(viewer, async tx => {
    await rowOf(tx, viewer, id)
    return tx.rows<ReportVersion>(
      'select version, at, by_name as by, act, reason from report_version where district_id = $1 and report_id = $2 order by version desc limit 1000',
      [viewer.district, id],
    )
  })

/** What changed from one version to another: in the prose, and in the figures. @throws Refused `no-such-version` */
export const compareVersions = (engine: Engine, viewer: Viewer, id: number, before: number, after: number): Promise<ReportComparison> =>
  engine.store.as(viewer, async tx => {
    await rowOf(tx, viewer, id)
    const rows = await tx.rows<{ version: number; paragraphs: Paragraph[] }>(
      'select version, paragraphs from report_version where district_id = $1 and report_id = $2 and version = any($3::int[])',
      [viewer.district, id, [before, after]],
    )
    const text = (version: number): Paragraph[] => {
      const found = rows.find(row => row.version === version)
      if (!found) throw refuse('no-such-version', `没有第 ${version} 版`, `There is no version ${version}`, 404)
      return found.paragraphs
    }
    return comparison(text(before), text(after))
  })

/** Two texts compared: line by line as they were written, and figure by figure as they print. */
export function comparison(before: readonly Paragraph[], after: readonly Paragraph[]): ReportComparison {
  const [was, is] = [spotsOf(before), spotsOf(after)]
  const earlier = new Map(was.map(({ spot }) => [spot.id, spot]))
  const later = new Map(is.map(({ spot }) => [spot.id, spot]))
  const ids = [...new Set([...later.keys(), ...earlier.keys()])]
  const figures = ids.flatMap(spot => {
    const [old, now] = [earlier.get(spot), later.get(spot)]
    if (old?.shown === now?.shown && old?.key === now?.key) return []
    return [{ spot, key: now?.key ?? old?.key ?? null, before: old?.shown ?? null, after: now?.shown ?? null }]
  })
  const [first, second] = [writtenText(before), writtenText(after)]
  const [printedFirst, printedSecond] = [shownText(before), shownText(after)]
  let [i, j] = [0, 0]
  const lines = diffComm(first, second).flatMap((part): ReportComparison['lines'] => {
    if (part.common) {
      const same = part.common.map((_, n) => ({ change: 'same' as const, text: printedSecond[j + n] ?? '' }))
      i += part.common.length
      j += part.common.length
      return same
    }
    const dropped = part.buffer1.map((_, n) => ({ change: 'dropped' as const, text: printedFirst[i + n] ?? '' }))
    const added = part.buffer2.map((_, n) => ({ change: 'added' as const, text: printedSecond[j + n] ?? '' }))
    i += part.buffer1.length
    j += part.buffer2.length
    return [...dropped, ...added]
  })
  return { lines, figures }
}
