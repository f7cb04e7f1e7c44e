import type { Viewer } from '../language/viewer.ts'
import { canonical, sm3 } from './digest.ts'
import type { Transaction } from './store.ts'

/** What one link of the audit chain records. `digest` stands for the content written (one version, or the root over a batch). */
export interface AuditAct {
  act: string
  register?: string
  record?: number
  version?: number
  records?: number
  detail?: string
  digest?: string
  /** Restricted compartment of the register, whose head reads the entry. */
  compartment?: string
}

/** Who a link names. */
export type Actor = Pick<Viewer, 'account' | 'name' | 'role' | 'district'>

/** Appends a link to the district's chain (SEC-12): SM3 over the link before and this one's content. The head's row lock puts writers in one order. Returns its number. */
export async function appendAudit(tx: Transaction, actor: Actor, act: AuditAct): Promise<number> {
  const [head] = await tx.prepared<{ seq: number; link: string }>(
    'audit-head',
    'select seq, link from audit_head where district_id = $1 for update',
    [actor.district],
  )
  const seq = (head?.seq ?? 0) + 1
  const previous = head?.link ?? sm3(`taizhang ${actor.district}`)
  const at = new Date().toISOString()
  const row = {
    seq,
    at,
    account: actor.account,
    by: actor.name,
    role: actor.role,
    act: act.act,
    register: act.register ?? null,
    record: act.record ?? null,
    version: act.version ?? null,
    records: act.records ?? 1,
    detail: act.detail ?? null,
    digest: act.digest ?? '',
  }
  const link = linkOf(previous, row)
  const values = [
    actor.district,
    seq,
    at,
    row.account,
    row.by,
    row.role,
    row.act,
    row.register,
    row.record,
    row.version,
    row.records,
    row.detail,
    row.digest,
    previous,
    link,
    act.compartment ?? null,
  ]
  if (head) tx.send('audit-link', `with entry as (${entry}) update audit_head set seq = $2, link = $15 where district_id = $1`, values)
  else tx.send('audit-first-link', `with entry as (${entry}) insert into audit_head (district_id, seq, link) values ($1, $2, $15)`, values)
  return seq
}

const entry = `insert into audit_entry (district_id, seq, at, account_id, by_name, role, act, register, record_id, version, records, detail, digest, previous, link, compartment)
  values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16)`

/** The digest of a link. */
export const linkOf = (previous: string, row: Record<string, unknown>): string => sm3(`${previous}\n${canonical(row)}`)
