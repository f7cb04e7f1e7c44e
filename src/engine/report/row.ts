import { refuse } from '../../language/problem.ts'
import type { Paragraph, ReportHead, ReportState } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import { canonical, sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import { lastOf } from '../tree/organization.ts'
import { emptyLists } from './drawn.ts'
import { isOpen } from './figures.ts'
import { spotsOf } from './text.ts'
import { isFigureKind } from './words.ts'

/** What the audit chain calls a report. */
export const reportName = 'report'

/** A report as it is kept. */
export interface Row extends Omit<ReportHead, 'figures' | 'blank'> {
  figures: number
  blank: number
  path: string
  paragraphs: Paragraph[]
  issuedAt: string | null
  digest: string | null
}

/** Columns of the head, of the report `r` and its organization's name today. */
export const headColumns = `r.id, r.org_id as org, coalesce(s.name, '') as "orgName", r.title, r.from_day as "from", r.to_day as "to", r.state, r.version, r.figures, r.blank, r.updated_at as "updatedAt", r.updated_by as "updatedBy", r.of_report as of, r.due_on as "dueOn", r.number, r.edition`
/** The reports with their organizations. */
export const withName = `report r ${lastOf('s', 'r.district_id', 'r.org_id')}`

/** The head of a report. */
export const headOf = ({ path: _path, paragraphs: _paragraphs, issuedAt: _issuedAt, digest: _digest, ...head }: Row): ReportHead => head

/** A report within what the viewer may read. @throws Refused `no-such-report` */
export async function rowOf(tx: Transaction, viewer: Viewer, id: number, lock = false): Promise<Row> {
  const row = await tx.first<Row>(
    `select ${headColumns}, r.guard_path as path, r.paragraphs, r.issued_at as "issuedAt", r.digest from ${withName} where r.district_id = $1 and r.id = $2${lock ? ' for update of r' : ''}`,
    [viewer.district, id],
  )
  if (!row) throw refuse('no-such-report', '没有这份总结，或不在您的范围内', 'There is no such report, or it lies outside your scope', 404)
  return row
}

/** How many spots show figures, and how many of them and of the lists drawn from records still keep the text from being issued. */
export function countsOf(paragraphs: readonly Paragraph[]): { figures: number; blank: number } {
  const spots = spotsOf(paragraphs).map(({ spot }) => spot)
  return {
    figures: spots.filter(({ kind }) => isFigureKind(kind)).length,
    blank: spots.filter(isOpen).length + emptyLists(paragraphs).length,
  }
}

/** Refuses where somebody else saved first. */
export function unchanged(row: Row, version: number): void {
  if (row.version === version) return
  throw refuse(
    'changed-meanwhile',
    `保存前，${row.updatedBy}已改过这份总结（第 ${row.version} 版）。您的修改还在页面上，请打开最新内容，核对后再存`,
    `${row.updatedBy} changed this report meanwhile (version ${row.version}). Your changes are still on your page: open it as it stands now, compare and save again`,
    409,
  )
}

/** What a report becomes. */
export interface Change {
  id: number
  version: number
  state: ReportState
  paragraphs: readonly Paragraph[]
  title: string
  issued?: { at: string; digest: string }
}

/** Writes the report as it stands from now on. */
export async function store(tx: Transaction, viewer: Viewer, { id, version, state, paragraphs, title, issued }: Change): Promise<void> {
  const { figures, blank } = countsOf(paragraphs)
  await tx.rows(
    `update report set version = $3, state = $4, paragraphs = $5::jsonb, figures = $6, blank = $7, updated_at = now(), updated_by = $8, issued_at = $9, digest = $10, title = $11
     where district_id = $1 and id = $2`,
    [
      viewer.district,
      id,
      version,
      state,
      JSON.stringify(paragraphs),
      figures,
      blank,
      viewer.name,
      issued?.at ?? null,
      issued?.digest ?? null,
      title,
    ],
  )
}

/** A version to keep. */
export interface Version {
  id: number
  path: string
  version: number
  act: string
  reason: string | null
  paragraphs: readonly Paragraph[]
  digest?: string
}

/** Keeps a version of the text, with a link of the audit chain over its content. */
export async function keepVersion(
  tx: Transaction,
  viewer: Viewer,
  { id, path, version, act, reason, paragraphs, digest }: Version,
): Promise<void> {
  await tx.rows(
    `insert into report_version (district_id, report_id, version, guard_path, at, by_name, act, reason, paragraphs) values ($1, $2, $3, $4, now(), $5, $6, $7, $8::jsonb)`,
    [viewer.district, id, version, path, viewer.name, act, reason, JSON.stringify(paragraphs)],
  )
  await appendAudit(tx, viewer, { act, register: reportName, record: id, version, digest: digest ?? sm3(canonical(paragraphs)) })
}

/** A report to begin with. */
export interface NewReport {
  org: { id: number; path: string }
  title: string
  from: string
  to: string
  paragraphs: readonly Paragraph[]
  of?: number
  dueOn?: string | null
  act?: string
}

/** Writes a new report with its first version; answers its id. */
export async function insertReport(tx: Transaction, viewer: Viewer, draft: NewReport): Promise<number> {
  const { org, title, from, to, paragraphs, of = null, dueOn = null, act = 'create' } = draft
  const row = await tx.first<{ id: number }>(
    `insert into report (district_id, org_id, guard_path, title, from_day, to_day, state, version, paragraphs, figures, blank, updated_at, updated_by, of_report, due_on)
     values ($1, $2, $3, $4, $5, $6, 'draft', 1, $7::jsonb, $8, $9, now(), $10, $11, $12) returning id`,
    [
      viewer.district,
      org.id,
      org.path,
      title,
      from,
      to,
      JSON.stringify(paragraphs),
      ...Object.values(countsOf(paragraphs)),
      viewer.name,
      of,
      dueOn,
    ],
  )
  if (!row) throw new Error('no id for the new report')
  await keepVersion(tx, viewer, { id: row.id, path: org.path, version: 1, act, reason: null, paragraphs })
  return row.id
}
