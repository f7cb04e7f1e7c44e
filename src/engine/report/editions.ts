import { Refused, refuse, warning } from '../../language/problem.ts'
import type { Paragraph, Report, ReportDifference, ReportEdition, ReportWarning } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { lastOf } from '../tree/organization.ts'
import { differencesSince } from './difference.ts'
import { frozenRows, reportDigest } from './freeze.ts'
import { readReport } from './report.ts'
import { countsOf, rowOf } from './row.ts'

/** The editions of a report that were issued, the latest first, each with who withdrew it and why. @throws Refused `no-such-report` */
export const editionsOf = (engine: Engine, viewer: Viewer, id: number): Promise<ReportEdition[]> =>
  engine.store.as(viewer, async tx => {
    await rowOf(tx, viewer, id)
    return issuedVersions(tx, viewer.district, id)
  })

/**
 * A report as an edition of it was issued, whatever became of it since: its text and its figures as they were frozen. Whoever was sent that edition reads
 * it too, also while the report is withdrawn.
 * @throws Refused `no-such-report`, `no-such-edition`
 */
export async function readEdition(engine: Engine, viewer: Viewer, id: number, edition: number): Promise<Report> {
  const reader = await engine.store.as(viewer, async tx => ({
    row: await tx.first('select 1 from report where district_id = $1 and id = $2', [viewer.district, id]),
    sent: await tx.first('select 1 from report_dispatch where district_id = $1 and report_id = $2 and edition = $3', [
      viewer.district,
      id,
      edition,
    ]),
  }))
  if (!reader.row && !reader.sent)
    throw refuse('no-such-report', '没有这份总结，或不在您的范围内', 'There is no such report, or it lies outside your scope', 404)
  return engine.store.asSystem('an issued edition', tx => editionText(tx, viewer.district, id, edition))
}

/** The latest edition that the viewer was sent of a report which he may not read as it stands now; undefined where he was sent none. */
export async function receivedEdition(engine: Engine, viewer: Viewer, id: number): Promise<Report | undefined> {
  const sent = await engine.store.as(viewer, tx =>
    tx.first<{ edition: number }>(
      'select edition from report_dispatch where district_id = $1 and report_id = $2 order by edition desc limit 1',
      [viewer.district, id],
    ),
  )
  return sent && readEdition(engine, viewer, id, sent.edition)
}

/** A report as it stands, or, for whoever was sent it, its last edition while it is withdrawn, which is said with it. @throws Refused `no-such-report` */
export async function readOrReceived(engine: Engine, viewer: Viewer, id: number): Promise<Report> {
  try {
    return await readReport(engine, viewer, id)
  } catch (fault) {
    const received = fault instanceof Refused && fault.status === 404 ? await receivedEdition(engine, viewer, id) : undefined
    if (received) return { ...received, warnings: [withdrawnNow(received.edition)] }
    throw fault
  }
}

/** The figures of an edition that stand differently now, with the records that make the difference. @throws Refused `no-such-report`, `no-such-edition` */
export const editionDifferences = (engine: Engine, viewer: Viewer, id: number, edition: number): Promise<ReportDifference[]> =>
  engine.store.as(viewer, async tx => {
    const row = await rowOf(tx, viewer, id)
    const { version, paragraphs } = await issuedText(tx, viewer.district, id, edition)
    return differencesSince(tx, engine, viewer, row, paragraphs, version)
  })

async function editionText(tx: Transaction, district: string, id: number, edition: number): Promise<Report> {
  const { version, paragraphs, at, by } = await issuedText(tx, district, id, edition)
  const head = await tx.first<Pick<Report, 'org' | 'orgName' | 'title' | 'from' | 'to' | 'of' | 'dueOn' | 'number'>>(
    `select r.org_id as org, coalesce(s.name, '') as "orgName", r.title, r.from_day as "from", r.to_day as "to", r.of_report as of, r.due_on as "dueOn", r.number
     from report r ${lastOf('s', 'r.district_id', 'r.org_id')} where r.district_id = $1 and r.id = $2`,
    [district, id],
  )
  if (!head) throw noEdition()
  const digest = reportDigest(paragraphs, await frozenRows(tx, district, id, version))
  return {
    ...head,
    ...countsOf(paragraphs),
    id,
    version,
    edition,
    state: 'issued',
    paragraphs,
    digest,
    issuedAt: at,
    updatedAt: at,
    updatedBy: by,
    steps: [],
    warnings: [],
    author: null,
  }
}

async function issuedText(
  tx: Transaction,
  district: string,
  id: number,
  edition: number,
): Promise<{ version: number; paragraphs: Paragraph[]; at: string; by: string }> {
  const row = await tx.first<{ version: number; paragraphs: Paragraph[]; at: string; by: string }>(
    `select version, paragraphs, at, by_name as by from report_version where district_id = $1 and report_id = $2 and act = 'issue' order by version limit 1 offset $3`,
    [district, id, edition - 1],
  )
  if (!row) throw noEdition()
  return row
}

async function issuedVersions(tx: Transaction, district: string, id: number): Promise<ReportEdition[]> {
  const rows = await tx.rows<{ version: number; act: string; at: string; by: string; reason: string | null }>(
    `select version, act, at, by_name as by, reason from report_version where district_id = $1 and report_id = $2 and act in ('issue', 'reopen') order by version`,
    [district, id],
  )
  const issued = rows.filter(({ act }) => act === 'issue')
  return issued
    .map(({ version, at, by }, i) => {
      const withdrawn = rows.find(
        row => row.act === 'reopen' && row.version > version && row.version < (issued[i + 1]?.version ?? Infinity),
      )
      return {
        edition: i + 1,
        version,
        at,
        by,
        withdrawnAt: withdrawn?.at ?? null,
        withdrawnBy: withdrawn?.by ?? null,
        reason: withdrawn?.reason ?? null,
      }
    })
    .toReversed()
}

const withdrawnNow = (edition: number): ReportWarning => ({
  ...warning(
    'withdrawn',
    `这份总结已被撤回，正在更正；这里是收到的第${edition}版，新版印发后会再送达`,
    `This report was withdrawn and is being mended: here is edition ${edition} as it was sent, and the next one will be sent when it is issued`,
  ),
  keys: [],
})

const noEdition = () => refuse('no-such-edition', '没有这一版', 'There is no such edition', 404)
