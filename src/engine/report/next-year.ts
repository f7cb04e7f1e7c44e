import { addMonths } from '../../language/day.ts'
import { refuse } from '../../language/problem.ts'
import type { Report } from '../../language/report.ts'
import { writers } from '../../language/role.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { refuseBelow } from './author.ts'
import { figuresOf, filled } from './figures.ts'
import { renderedNextYear } from './render.ts'
import { drawnNow, readReport } from './report.ts'
import { insertReport, rowOf } from './row.ts'

/**
 * Begins next year's report with this one's text: every figure stays bound and is filled with the new year's records.
 * @throws Refused `not-allowed`, `no-such-report`
 */
export async function rollForward(engine: Engine, viewer: Viewer, id: number): Promise<Report> {
  if (!writers.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能起草总结', 'Your role may not write reports', 403)
  const row = await engine.store.as(viewer, tx => rowOf(tx, viewer, id))
  refuseBelow(viewer, row)
  const year = Number(row.from.slice(0, 4))
  const [from, to] = [addMonths(row.from, 12), addMonths(row.to, 12)]
  const text = await drawnNow(engine, viewer, { org: row.org, from, to }, renderedNextYear(row.paragraphs, year))
  const paragraphs = filled(text, await figuresOf(engine, viewer, { org: row.org, from, to }, text))
  const title = row.title.replaceAll(String(year), String(year + 1))
  const made = await engine.store.as(viewer, tx =>
    insertReport(tx, viewer, { org: { id: row.org, path: row.path }, title, from, to, paragraphs, act: 'next-year' }),
  )
  return readReport(engine, viewer, made)
}
