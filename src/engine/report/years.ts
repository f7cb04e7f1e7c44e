import type { Report } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { mayEditWhole } from './author.ts'
import { readReport, titleOf } from './report.ts'
import { keepVersion, rowOf, store, unchanged } from './row.ts'
import { mapSpots } from './text.ts'
import { textYear, yearsMoved } from './text-year.ts'

/**
 * The years of a text brought in from another year, moved to the year of the report: 2024年 of last year's text becomes 2025年, and 2025年 of its plans 2026年.
 * Figures stay as they are bound; days are left to the writer, to be looked at again.
 * @throws Refused `no-such-report`, `not-allowed`, `changed-meanwhile`, `not-editable`, `outside-section`
 */
export async function moveYears(engine: Engine, viewer: Viewer, id: number, version: number): Promise<Report> {
  await engine.store.as(viewer, async tx => {
    const row = await rowOf(tx, viewer, id, true)
    await mayEditWhole(tx, viewer, row)
    unchanged(row, version)
    const year = textYear(row.paragraphs)
    const by = year === null ? 0 : Number(row.from.slice(0, 4)) - year
    if (year === null || by === 0) return
    const paragraphs = mapSpots(row.paragraphs, spot => {
      if (spot.kind === 'year') return { ...spot, ...yearsMoved(spot, year, by) }
      return spot.kind === 'date' ? { ...spot, settled: false } : spot
    })
    await store(tx, viewer, { id, version: version + 1, state: row.state, paragraphs, title: titleOf(paragraphs) ?? row.title })
    await keepVersion(tx, viewer, { id, path: row.path, version: version + 1, act: 'move-years', reason: null, paragraphs })
  })
  return readReport(engine, viewer, id)
}
