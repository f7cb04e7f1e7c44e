import type { Drawn, DrawnRecord, Paragraph } from '../../language/report.ts'
import { error, type Problem } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { type DrawnLine, nextSteps } from '../plan/next-steps.ts'
import { exampleLines } from './examples.ts'
import type { ReportScope } from './figures.ts'

/**
 * The text with its lists drawn from records as these stand now, read as the transaction's person. A line of records that the person may not open stays as
 * somebody who may last read it. Called until a report is signed; from then on its lines say what they said, each with the versions of its records.
 */
export async function redrawn(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  report: ReportScope,
  paragraphs: readonly Paragraph[],
): Promise<Paragraph[]> {
  if (!paragraphs.some(({ drawn }) => drawn)) return [...paragraphs]
  const out: Paragraph[] = []
  const taken = new Set<string>()
  const told = new Set(
    paragraphs.flatMap(({ pieces }) => pieces.flatMap(piece => ('spot' in piece && piece.spot.key ? [piece.spot.key] : []))),
  )
  let under = 0
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i]
    if (!paragraph) continue
    const { drawn } = paragraph
    if (!drawn) {
      under = paragraph.level ?? under
      out.push(paragraph)
      continue
    }
    const run = runFrom(paragraphs, i, drawn.list)
    i += run.length - 1
    // A plan is listed once: what was copied or cut off from its list goes.
    if (drawn.of === 'plan' && taken.has(drawn.list)) continue
    const list = taken.has(drawn.list) ? freshList(taken) : drawn.list
    taken.add(list)
    out.push(...(await linesOf(tx, engine, viewer, report, { run, under, told, list, of: drawn.of })))
  }
  return out
}

/** Lists of a text that no record stands behind, with the place of each: they keep a report from being signed. */
export const emptyLists = (paragraphs: readonly Paragraph[]): { at: number; drawn: Drawn }[] =>
  paragraphs.flatMap(({ drawn }, at) => (drawn?.records.length === 0 ? [{ at, drawn }] : []))

/** What keeps a text from being signed: each list that no record stands behind. */
export const emptyListProblems = (paragraphs: readonly Paragraph[]): Problem[] =>
  emptyLists(paragraphs).map(({ at, drawn }) =>
    drawn.of === 'plan'
      ? error(
          'no-plan',
          `第 ${at + 1} 段“下一步打算”没有计划可列，请先登记下一年度工作计划，或删去这份清单自行撰写`,
          `Paragraph ${at + 1}, next steps: no plan of the next year is on record. Enter it, or take the list out and write the section`,
          drawn.list,
        )
      : error(
          'no-examples',
          `第 ${at + 1} 段示例还没有选取记录，请选取，或删去这份清单`,
          `Paragraph ${at + 1}: no record is picked for the good examples. Pick some, or take the list out`,
          drawn.list,
        ),
  )

function runFrom(paragraphs: readonly Paragraph[], start: number, list: string): Paragraph[] {
  const end = paragraphs.findIndex((one, at) => at > start && one.drawn?.list !== list)
  return paragraphs.slice(start, end === -1 ? undefined : end)
}

function freshList(taken: ReadonlySet<string>): string {
  let n = 1
  while (taken.has(`list-${n}`)) n += 1
  return `list-${n}`
}

interface Place extends Pick<Drawn, 'list' | 'of'> {
  run: readonly Paragraph[]
  under: number
  /** Figures that the text tells. */
  told: ReadonlySet<string>
}

async function linesOf(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  report: ReportScope,
  { run, under, told, list, of }: Place,
): Promise<Paragraph[]> {
  const year = Number(report.to.slice(0, 4)) + 1
  const lines =
    of === 'plan'
      ? await nextSteps(tx, engine, { district: viewer.district, org: report.org, year, under, told })
      : await exampleLines(tx, engine, viewer, run)
  const said: readonly DrawnLine[] =
    lines.length > 0
      ? lines
      : [{ level: null, text: of === 'plan' ? `尚未登记${year}年度工作计划。` : '尚未选取示例。', records: [] satisfies DrawnRecord[] }]
  return said.map(({ level, text, records }) => ({ level, pieces: [{ text }], drawn: { list, of, records } }))
}
