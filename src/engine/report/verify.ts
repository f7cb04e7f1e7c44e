import type { Paragraph } from '../../language/report.ts'
import { canonical, sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import { verifyForms } from './form.ts'
import { figureDigest, frozenRows, reportDigest } from './freeze.ts'
import { reportName } from './row.ts'

/** Compares every version of every report, every frozen figure and every Word form, with its link of the audit chain; returns what was altered beside the door. */
export async function verifyReports(tx: Transaction, district: string): Promise<string[]> {
  const problems: string[] = []
  const versions = await tx.rows<{
    id: number
    version: number
    paragraphs: Paragraph[]
    digest: string | null
    issued: boolean
    act: string
  }>(
    `select v.report_id as id, v.version, v.paragraphs, e.digest, v.act in ('approve', 'issue') as issued from report_version v
     left join audit_entry e on e.district_id = v.district_id and e.register = $2 and e.record_id = v.report_id and e.version = v.version
     where v.district_id = $1 order by v.report_id, v.version`,
    [district, reportName],
  )
  for (const { id, version, paragraphs, digest, issued } of versions) {
    const expected = issued ? await issuedDigest(tx, district, id, version, paragraphs, problems) : sm3(canonical(paragraphs))
    if (digest !== expected) problems.push(`report ${id}, version ${version}, was altered`)
  }
  const standing = await tx.rows<{ id: number }>(
    `select r.id from report r left join report_version v on v.district_id = r.district_id and v.report_id = r.id and v.version = r.version
     where r.district_id = $1 and (v.paragraphs is null or v.paragraphs <> r.paragraphs)`,
    [district],
  )
  problems.push(...(await verifyForms(tx, district)))
  return [...new Set(problems), ...standing.map(({ id }) => `report ${id} differs from its last version`)]
}

async function issuedDigest(
  tx: Transaction,
  district: string,
  id: number,
  version: number,
  paragraphs: readonly Paragraph[],
  problems: string[],
): Promise<string> {
  const figures = await frozenRows(tx, district, id, version)
  for (const { digest, ...figure } of figures)
    if (digest !== figureDigest(figure)) problems.push(`figure ${figure.spot} of report ${id} was altered`)
  return reportDigest(paragraphs, figures)
}
