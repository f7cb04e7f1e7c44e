import { randomUUID } from 'node:crypto'
import type { Paragraph } from '../../language/report.ts'
import type { ReportReturn } from '../../language/report-return.ts'
import type { Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import { canonical, sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import { controlled } from './returned-controls.ts'
import { reportName, type Row } from './row.ts'

/** The file's own property that names the download it comes from; the number says nothing by itself. */
export const copyProperty = 'taizhang-download'

/** What a download says at each spot that it shows in a control. */
export const textsOf = (paragraphs: readonly Paragraph[]): Record<string, string> =>
  Object.fromEntries(controlled(paragraphs).map(({ id, shown }) => [id, shown]))

/** Keeps what a download of a report says, so that a number typed over it is known when the file comes back. A download that says the same again is the same. @returns its name */
export async function keepCopy(
  tx: Transaction,
  viewer: Viewer,
  report: Pick<Row, 'id' | 'path' | 'version'>,
  texts: Readonly<Record<string, string>>,
): Promise<string> {
  const digest = sm3(canonical(texts))
  const known = await tx.first<{ name: string }>(
    'select name from report_copy where district_id = $1 and report_id = $2 and digest = $3 and version = $4 limit 1',
    [viewer.district, report.id, digest, report.version],
  )
  if (known) return known.name
  const name = randomUUID()
  await tx.rows(
    `insert into report_copy (district_id, report_id, name, guard_path, at, by_name, version, texts, digest) values ($1, $2, $3, $4, now(), $5, $6, $7::jsonb, $8)`,
    [viewer.district, report.id, name, report.path, viewer.name, report.version, JSON.stringify(texts), digest],
  )
  await appendAudit(tx, viewer, { act: 'download', register: reportName, record: report.id, digest })
  return name
}

/** What our downloads said at each spot, the one that the file comes from first, then the latest; and which one it comes from. */
export async function writtenIn(
  tx: Transaction,
  viewer: Viewer,
  report: number,
  name: string | undefined,
): Promise<{ written: Map<string, string[]>; download: ReportReturn['download'] }> {
  const rows = await tx.rows<{
    name: string
    report: number
    title: string
    at: string
    by: string
    version: number
    texts: Record<string, string>
  }>(
    `select c.name, c.report_id as report, r.title, c.at, c.by_name as by, c.version, c.texts from report_copy c
     join report r on r.district_id = c.district_id and r.id = c.report_id
     where c.district_id = $1 and (c.report_id = $2 or c.name = $3) order by (c.name = $3) desc, c.at desc limit 500`,
    [viewer.district, report, name ?? ''],
  )
  const written = new Map<string, string[]>()
  for (const { texts } of rows) for (const [spot, text] of Object.entries(texts)) written.set(spot, [...(written.get(spot) ?? []), text])
  const from = rows.find(row => row.name === name)
  if (!from) await addVersions(tx, viewer, report, written)
  return {
    written,
    download: from ? { at: from.at, by: from.by, version: from.version, other: from.report === report ? null : from.title } : null,
  }
}

/** A file from elsewhere than a download: what the last versions of the text said is ours too. */
async function addVersions(tx: Transaction, viewer: Viewer, report: number, written: Map<string, string[]>): Promise<void> {
  const versions = await tx.rows<{ paragraphs: Paragraph[] }>(
    'select paragraphs from report_version where district_id = $1 and report_id = $2 order by version desc limit 20',
    [viewer.district, report],
  )
  for (const { paragraphs } of versions)
    for (const [spot, text] of Object.entries(textsOf(paragraphs))) written.set(spot, [...(written.get(spot) ?? []), text])
}
