import type { Paragraph, Report, ReportDifference, ReportHead } from '../language/report.ts'
import type { ReportForm, ReportReturn, ReturnChoice, ReturnDecision } from '../language/report-return.ts'
import { address, exchange, get, send, upload } from './call.ts'

/** What starting a report sends: the built-in template, or a text. */
export interface ReportDraft {
  org: number
  title: string
  from: string
  to: string
  template: 'built-in' | null
  text?: string
}

/** A step of a report. */
export type ReportStep = 'submit' | 'approve' | 'return' | 'issue' | 'withdraw'

/** Reports of an organization. */
export const readReports = (org: number): Promise<ReportHead[]> => get('/reports', { org })

/** Starts a report. */
export const startReport = (draft: ReportDraft): Promise<Report> => send('POST', '/reports', draft)

/** Starts a report from a Word or text file. */
export const uploadReport = (file: File, org: number, from: string, to: string): Promise<Report> =>
  upload('/reports/upload', file, { org, from, to })

/** A report with its figures filled. */
export const readReport = (id: number): Promise<Report> => get(`/reports/${id}`)

/** Saves the text. */
export const saveReport = (id: number, version: number, paragraphs: Paragraph[]): Promise<Report> =>
  send('PUT', `/reports/${id}`, { version, paragraphs })

/** Takes a step of a report; `pins` is how many numbers set by hand the person has been shown. */
export const takeReportStep = (id: number, step: ReportStep, version: number, pins: number, reason?: string): Promise<Report> =>
  send('POST', `/reports/${id}/steps/${step}`, { version, reason, ...(pins > 0 ? { pins } : {}) })

/** Where the report lies as a Word document. */
export const documentAddress = (id: number): string => address(`/reports/${id}/document.docx`)

/** Sends an edited Word document and gets it back with its figures filled anew. */
export const refillDocument = (id: number, file: File, choices: readonly ReturnChoice[]): Promise<Blob> =>
  exchange(`/reports/${id}/refill`, file, { decision: { choices } })

/** What bringing an edited Word document back would do; nothing is written. */
export const compareReturn = (id: number, file: File): Promise<ReportReturn> => upload(`/reports/${id}/return`, file)

/** Takes an edited Word document over as decided. */
export const takeReturn = (id: number, file: File, decision: ReturnDecision): Promise<Report> =>
  upload(`/reports/${id}/return/take`, file, {}, { decision })

/** The Word file that the downloads of a report refill; null in the standard layout. */
export const readForm = (id: number): Promise<ReportForm | null> => get(`/reports/${id}/form`)

/** Goes back to the standard layout. */
export const dropForm = (id: number): Promise<null> => send('DELETE', `/reports/${id}/form`)

/** Figures of an issued report that stand differently now. */
export const readDifferences = (id: number): Promise<ReportDifference[]> => get(`/reports/${id}/differences`)
