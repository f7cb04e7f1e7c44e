import { createHash } from 'node:crypto'
import { refuse } from '../../language/problem.ts'
import type { ReportForm } from '../../language/report-return.ts'
import type { Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { mayEdit, refuseAuthor } from './author.ts'
import { reportName, type Row, rowOf } from './row.ts'

/** Largest Word file that is kept as a report's own form, in bytes. */
export const mostFormBytes = 10 * 2 ** 20

/** A report's own Word form, without its bytes; null where its downloads have the standard layout. @throws Refused `no-such-report` */
export const readForm = (engine: Engine, viewer: Viewer, id: number): Promise<ReportForm | null> =>
  engine.store.as(viewer, async tx => {
    await rowOf(tx, viewer, id)
    const last = await tx.first<ReportForm & { bytes: number | null }>(
      `select name, at, by_name as by, octet_length(bytes) as bytes from report_form where district_id = $1 and report_id = $2 order by serial desc limit 1`,
      [viewer.district, id],
    )
    return last && last.bytes !== null ? last : null
  })

/** The file that a report's downloads refill, if it has one. */
export async function formBytes(tx: Transaction, viewer: Viewer, id: number): Promise<Uint8Array | null> {
  const last = await tx.first<{ bytes: Uint8Array | null }>(
    'select bytes from report_form where district_id = $1 and report_id = $2 order by serial desc limit 1',
    [viewer.district, id],
  )
  return last?.bytes ?? null
}

/** Keeps a Word file as the form of a report's downloads; those of before stay. @throws Refused `form-too-large` (413) */
export async function keepForm(
  tx: Transaction,
  viewer: Viewer,
  report: Pick<Row, 'id' | 'path'>,
  file: { name: string; bytes: Uint8Array },
): Promise<void> {
  if (file.bytes.length > mostFormBytes)
    throw refuse(
      'form-too-large',
      `Word 文件超过 ${mostFormBytes / 2 ** 20} MB，不能留作版式。请压缩图片后再收回，或不勾选“沿用这份 Word 的版式”`,
      `The Word file is larger than ${mostFormBytes / 2 ** 20} MB and cannot be kept as the form: compress its pictures, or do not keep its layout`,
      413,
    )
  await insert(tx, viewer, report, file.name.slice(0, 200), file.bytes)
}

/** Goes back to the standard layout; the kept files stay. @throws Refused `not-allowed`, `not-editable`, `no-form` */
export async function dropForm(engine: Engine, viewer: Viewer, id: number): Promise<void> {
  await engine.store.as(viewer, async tx => {
    const row = await rowOf(tx, viewer, id, true)
    await refuseAuthor(tx, viewer, row)
    mayEdit(viewer, row)
    if ((await formBytes(tx, viewer, id)) === null)
      throw refuse('no-form', '这份总结用的就是标准版式', 'This report has the standard layout already', 409)
    await insert(tx, viewer, row, '', null)
  })
}

/** Compares every kept form with its link of the audit chain; returns what was altered beside the door. */
export async function verifyForms(tx: Transaction, district: string): Promise<string[]> {
  const rows = await tx.rows<{ id: number; serial: number; bytes: Uint8Array | null; digest: string | null }>(
    `select f.report_id as id, f.serial, f.bytes, e.digest from report_form f
     left join audit_entry e on e.district_id = f.district_id and e.register = $2 and e.act in ('keep-form', 'drop-form') and e.record_id = f.report_id and e.detail = f.serial::text
     where f.district_id = $1 order by f.report_id, f.serial`,
    [district, reportName],
  )
  return rows.flatMap(({ id, serial, bytes, digest }) =>
    digest === digestOf(bytes) ? [] : [`Word form ${serial} of report ${id} was altered`],
  )
}

const digestOf = (bytes: Uint8Array | null): string => (bytes === null ? '' : createHash('sm3').update(bytes).digest('hex'))

async function insert(
  tx: Transaction,
  viewer: Viewer,
  { id, path }: Pick<Row, 'id' | 'path'>,
  name: string,
  bytes: Uint8Array | null,
): Promise<void> {
  const digest = digestOf(bytes)
  const row = await tx.first<{ serial: number }>(
    `insert into report_form (district_id, report_id, serial, guard_path, at, by_name, name, bytes, digest)
     select $1, $2, coalesce(max(serial), 0) + 1, $3, now(), $4, $5, $6, $7 from report_form where district_id = $1 and report_id = $2 returning serial`,
    [viewer.district, id, path, viewer.name, name, bytes === null ? null : Buffer.from(bytes), digest],
  )
  if (!row) throw new Error('no serial for the form')
  await appendAudit(tx, viewer, {
    act: bytes === null ? 'drop-form' : 'keep-form',
    register: reportName,
    record: id,
    detail: String(row.serial),
    digest,
  })
}
