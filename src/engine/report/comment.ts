import { refuse } from '../../language/problem.ts'
import type { ReportComment } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Engine } from '../engine.ts'
import { reportName, rowOf } from './row.ts'

const columns = `id, quote, body, at, by_name as by, settled_by as "settledBy"`

/** What was said of a report, the latest first. @throws Refused `no-such-report` */
export const commentsOf = (engine: Engine, viewer: Viewer, report: number): Promise<ReportComment[]> =>
  engine.store.as(viewer, async tx => {
    await rowOf(tx, viewer, report)
    return tx.rows<ReportComment>(
      `select ${columns} from report_comment where district_id = $1 and report_id = $2 order by settled_at is not null, at desc, id desc limit 500`,
      [viewer.district, report],
    )
  })

/** Says something of a place of a report. @throws Refused `no-such-report`, `empty` */
export const addComment = (
  engine: Engine,
  viewer: Viewer,
  report: number,
  { quote, body }: { quote: string; body: string },
): Promise<ReportComment> =>
  engine.store.as(viewer, async tx => {
    const { path } = await rowOf(tx, viewer, report)
    if (body.trim() === '') throw refuse('empty', '请填写意见', 'Write the comment')
    const made = await tx.first<ReportComment>(
      `insert into report_comment (district_id, report_id, guard_path, quote, body, by_name, account_id) values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
      [viewer.district, report, path, quote.trim().slice(0, 200), body.trim().slice(0, 2000), viewer.name, viewer.account],
    )
    if (!made) throw new Error('no comment')
    await appendAudit(tx, viewer, { act: 'comment', register: reportName, record: report })
    return made
  })

/** Settles something that was said. @throws Refused `no-such-comment` */
export const settleComment = (engine: Engine, viewer: Viewer, report: number, id: number): Promise<ReportComment> =>
  engine.store.as(viewer, async tx => {
    await rowOf(tx, viewer, report)
    const settled = await tx.first<ReportComment>(
      `update report_comment set settled_at = now(), settled_by = $4 where district_id = $1 and report_id = $2 and id = $3 and settled_at is null returning ${columns}`,
      [viewer.district, report, id, viewer.name],
    )
    if (!settled) throw refuse('no-such-comment', '没有这条意见，或已处理', 'There is no such comment, or it is settled', 404)
    await appendAudit(tx, viewer, { act: 'settle-comment', register: reportName, record: report })
    return settled
  })
