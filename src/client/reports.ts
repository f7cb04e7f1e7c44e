import type { StoredFile } from '../language/listing.ts'
import type {
  Dispatch,
  LevelDifference,
  Paragraph,
  Report,
  ReportComment,
  ReportComparison,
  ReportDifference,
  ReportEdition,
  ReportHead,
  ReportVersion,
} from '../language/report.ts'
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
export type ReportStep = 'submit' | 'approve' | 'return' | 'issue' | 'withdraw' | 'reopen'

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

/** What whoever takes a step of a report has been shown: numbers set by hand, sections not handed in. */
export interface StepSeen {
  pins?: number
  sections?: number
}

/** Takes a step of a report. */
export const takeReportStep = (id: number, step: ReportStep, version: number, seen: StepSeen, reason?: string): Promise<Report> =>
  send('POST', `/reports/${id}/steps/${step}`, {
    version,
    reason,
    ...(seen.pins ? { pins: seen.pins } : {}),
    ...(seen.sections ? { sections: seen.sections } : {}),
  })

/** Where the report lies as a Word document. */
export const documentAddress = (id: number): string => address(`/reports/${id}/document.docx`)

/** Where it lies as a PDF. */
export const pdfAddress = (id: number): string => address(`/reports/${id}/document.pdf`)

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

/** The figures of a report for the same days of last year, by spot. */
export const readLastYear = (id: number): Promise<Record<string, string | null>> => get(`/reports/${id}/last-year`)

/** Pictures that were attached to records within the report's scope and period. */
export const readPictures = (id: number): Promise<StoredFile[]> => get(`/reports/${id}/pictures`)

/** Figures of an issued report that stand differently now. */
export const readDifferences = (id: number): Promise<ReportDifference[]> => get(`/reports/${id}/differences`)

/** Begins next year's report with this one's text. */
/** Moves the years of a text of another year to the report's. */
export const moveYears = (id: number, version: number): Promise<Report> => send('POST', `/reports/${id}/years`, { version })

export const rollForward = (id: number): Promise<Report> => send('POST', `/reports/${id}/next-year`)

/** The reports that were handed down for a report. */
export const readBelow = (id: number): Promise<ReportHead[]> => get(`/reports/${id}/below`)

/** Hands a report down to an organization below. */
export const handDown = (id: number, org: number, dueOn: string | null): Promise<ReportHead> =>
  send('POST', `/reports/${id}/below`, { org, ...(dueOn ? { dueOn } : {}) })

/** Where a report's figures differ from the sum of what those below signed. */
export const readLevelDifferences = (id: number): Promise<LevelDifference[]> => get(`/reports/${id}/below/differences`)

/** What was said of a report. */
export const readComments = (id: number): Promise<ReportComment[]> => get(`/reports/${id}/comments`)

/** Says something of a place of a report. */
export const addComment = (id: number, quote: string, body: string): Promise<ReportComment> =>
  send('POST', `/reports/${id}/comments`, { quote, body })

/** Settles a comment. */
export const settleComment = (id: number, comment: number): Promise<ReportComment> =>
  send('POST', `/reports/${id}/comments/${comment}/settle`)

/** The versions of a report. */
export const readVersions = (id: number): Promise<ReportVersion[]> => get(`/reports/${id}/versions`)

/** What changed between two versions. */
export const compareVersions = (id: number, before: number, after: number): Promise<ReportComparison> =>
  get(`/reports/${id}/versions/compare`, { before, after })

/** To whom an issued report was sent. */
export const readDispatches = (id: number): Promise<Dispatch[]> => get(`/reports/${id}/dispatches`)

/** Sends an issued report to organizations. */
export const dispatchReport = (id: number, orgs: number[], number: string): Promise<Dispatch[]> =>
  send('POST', `/reports/${id}/dispatches`, { orgs, ...(number ? { number } : {}) })

/** Confirms that a report has arrived. */
export const confirmReceipt = (id: number): Promise<unknown> => send('POST', `/reports/${id}/receipt`)

/** The editions of a report that were issued. */
export const readEditions = (id: number): Promise<ReportEdition[]> => get(`/reports/${id}/editions`)

/** A report as an edition was issued. */
export const readEdition = (id: number, edition: number): Promise<Report> => get(`/reports/${id}/editions/${edition}`)

/** Figures of an edition that stand differently now. */
export const readEditionDifferences = (id: number, edition: number): Promise<ReportDifference[]> =>
  get(`/reports/${id}/editions/${edition}/differences`)

/** Where an edition lies as a PDF. */
export const editionPdfAddress = (id: number, edition: number): string => address(`/reports/${id}/editions/${edition}/document.pdf`)
