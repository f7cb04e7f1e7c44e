import { error, Refused, refuse } from '../../language/problem.ts'
import type { Dispatch } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Engine } from '../engine.ts'
import { forever, lastOf } from '../tree/organization.ts'
import { refuseBelow } from './author.ts'
import { reportName, rowOf } from './row.ts'
import { stepsFor } from './state.ts'

/** To whom an issued report was sent, the latest edition first, in the order of the organizations. @throws Refused `no-such-report` */
export async function dispatchesOf(engine: Engine, viewer: Viewer, id: number): Promise<Dispatch[]> {
  await engine.store.as(viewer, tx => rowOf(tx, viewer, id))
  return engine.store.asSystem('dispatches of a report', tx =>
    tx.rows<Dispatch>(
      `select d.org_id as org, coalesce(s.short_name, '') as name, d.sent_at as "sentAt", d.sent_by as "sentBy", d.received_at as "receivedAt", d.received_by as "receivedBy", d.edition
       from report_dispatch d ${lastOf('s', 'd.district_id', 'd.org_id')}
       where d.district_id = $1 and d.report_id = $2 order by d.edition desc, d.guard_path`,
      [viewer.district, id],
    ),
  )
}

/**
 * Sends an issued report to organizations, with its number as an official document (发文字号).
 * @throws Refused `not-allowed`, `not-issued`, `no-such-organization`, `number-taken` where another report of the organization has the number
 */
export async function dispatchReport(
  engine: Engine,
  viewer: Viewer,
  id: number,
  { orgs, number }: { orgs: readonly number[]; number: string | null },
): Promise<Dispatch[]> {
  const row = await engine.store.as(viewer, tx => rowOf(tx, viewer, id))
  refuseBelow(viewer, row)
  if (!stepsFor(viewer.role, 'approved').includes('issue'))
    throw refuse('not-allowed', '您的角色不能发文', 'Your role may not dispatch documents', 403)
  if (row.state !== 'issued') throw refuse('not-issued', '印发后才能发送', 'A report is sent once it is issued', 409)
  await engine.store.asSystem('dispatch a report', async tx => {
    const places = await tx.rows<{ org: number; path: string }>(
      `select org_id as org, path from organization_span where district_id = $1 and org_id = any($2::bigint[]) and until_day = '${forever}'`,
      [viewer.district, [...orgs]],
    )
    if (places.length !== new Set(orgs).size)
      throw new Refused([
        error('no-such-organization', '有的单位不存在或已撤销', 'An organization does not exist or has been dissolved', 'orgs'),
      ])
    if (number) {
      const taken = await tx.first('select 1 from report where district_id = $1 and org_id = $2 and number = $3 and id <> $4', [
        viewer.district,
        row.org,
        number,
        id,
      ])
      if (taken) throw new Refused([error('number-taken', `文号“${number}”已用过`, `The number ${number} is taken`, 'number')], 409)
      await tx.rows('update report set number = $3 where district_id = $1 and id = $2', [viewer.district, id, number])
    }
    for (const { org, path } of places)
      await tx.rows(
        'insert into report_dispatch (district_id, report_id, org_id, guard_path, sent_by, edition) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
        [viewer.district, id, org, path, viewer.name, row.edition],
      )
    await appendAudit(tx, viewer, { act: 'dispatch', register: reportName, record: id, detail: places.map(({ org }) => org).join(' ') })
  })
  return dispatchesOf(engine, viewer, id)
}

/** Sends a further edition to whoever was sent the one before; each confirms the receipt anew. Nothing happens with a first edition, or twice. */
export const sendNewEdition = (engine: Engine, viewer: Viewer, id: number): Promise<void> =>
  engine.store.asSystem('send a new edition', async tx => {
    const sent = await tx.rows<{ org: number }>(
      `insert into report_dispatch (district_id, report_id, org_id, guard_path, sent_by, edition)
       select d.district_id, d.report_id, d.org_id, d.guard_path, $3, r.edition from report_dispatch d
       join report r on r.district_id = d.district_id and r.id = d.report_id
       where d.district_id = $1 and d.report_id = $2 and r.state = 'issued' and d.edition = r.edition - 1 on conflict do nothing returning org_id as org`,
      [viewer.district, id, viewer.name],
    )
    if (sent.length > 0)
      await appendAudit(tx, viewer, { act: 'dispatch', register: reportName, record: id, detail: sent.map(({ org }) => org).join(' ') })
  })

/** Confirms that a report has arrived at the viewer's organization. @throws Refused `not-sent` */
export const confirmReceipt = (engine: Engine, viewer: Viewer, id: number): Promise<void> =>
  engine.store.as(viewer, async tx => {
    const received = await tx.first(
      `update report_dispatch set received_at = now(), received_by = $4 where district_id = $1 and report_id = $2 and org_id = $3 and received_at is null
         and edition = (select r.edition from report r where r.district_id = $1 and r.id = $2) returning org_id`,
      [viewer.district, id, viewer.org, viewer.name],
    )
    if (!received)
      throw refuse('not-sent', '这份文件没有发给本单位，或已签收', 'It was not sent to your organization, or is confirmed already', 404)
    await appendAudit(tx, viewer, { act: 'receive', register: reportName, record: id })
  })
