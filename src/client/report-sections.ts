import type { AuthorChoice, ReportSection, SectionAuthor } from '../language/report-section.ts'
import type { Report } from '../language/report.ts'
import { get, send } from './call.ts'

/** The sections of a report and who writes each. */
export const readSections = (id: number): Promise<ReportSection[]> => get(`/reports/${id}/sections`)

/** Who may be given a section. */
export const readAuthors = (id: number): Promise<AuthorChoice[]> => get(`/reports/${id}/authors`)

/** Gives the section of a heading (its index) to somebody, or takes it back. */
export const assignSection = (id: number, version: number, at: number, to: SectionAuthor | null): Promise<Report> =>
  send('POST', `/reports/${id}/sections`, {
    version,
    paragraph: at + 1,
    to: to && { org: to.org, ...(to.role ? { role: to.role } : {}), ...(to.account ? { account: to.account } : {}) },
  })

/** Hands a section in. */
export const handInSection = (id: number, section: string): Promise<unknown> => send('POST', `/reports/${id}/sections/${section}/hand-in`)

/** Accepts a section that was handed in, or returns it with a comment. */
export const judgeSection = (id: number, section: string, accept: boolean, comment: string): Promise<unknown> =>
  send('POST', `/reports/${id}/sections/${section}/judgement`, { accept, ...(comment ? { comment } : {}) })

/** Says that one has a report open; answers who else writes it now. */
export const isHere = (id: number): Promise<string[]> => send('POST', `/reports/${id}/presence`)

/** Says that one has closed it. */
export const isGone = (id: number): Promise<unknown> => send('DELETE', `/reports/${id}/presence`)
