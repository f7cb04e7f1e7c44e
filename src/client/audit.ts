import { get, send } from './call.ts'

/** A line of the audit log. */
export interface AuditLine {
  seq: number
  at: string
  who: string
  act: string
  register: string | null
  record: number | null
  reason: string | null
}

/** What checking the chain found. */
export interface Verification {
  ok: boolean
  checked: number
  problems: string[]
}

/** A page of the audit log, newest first; of one act alone where it is named. */
export const readAudit = (page: number, act?: string): Promise<AuditLine[]> => get('/audit', { page, act })

/** Recomputes the chain over the whole log. */
export const verifyAudit = (): Promise<Verification> => send('POST', '/audit/verify')
