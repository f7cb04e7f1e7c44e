import type { Draft, HistoryEntry, ListPage, ListQuery, RecordPage, Reference, YearPlanned } from '../language/listing.ts'
import type { Problem } from '../language/problem.ts'
import { address, get, type Query, send, upload } from './call.ts'

/** What a save answers: the record and the figures that it counts toward. */
export interface Saved {
  id: number
  version: number
  counts: { key: string; zh: string; en: string }[]
  warnings: Problem[]
}

/** What taking a step sends. */
export interface StepDraft {
  version: number
  values?: Record<string, unknown>
  day?: string
  reason?: string
  acceptWarnings?: boolean
}

/** What an import found, row by row; nothing is saved while any row has an error. */
export interface ImportResult {
  rows: number
  saved: number
  problems: { row: number; problems: Problem[] }[]
}

/** A member of the branch roll on a day. */
export interface RollEntry {
  id: number
  name: string
  exempt: boolean
}

/** A page of a list. */
export const readList = (register: string, query: ListQuery): Promise<ListPage> => get(`/registers/${register}`, { ...query })

/** One record. */
export const readRecord = (register: string, id: number): Promise<RecordPage> => get(`/registers/${register}/${id}`)

/** Enters a record. */
export const enterRecord = (register: string, draft: Draft): Promise<Saved> => send('POST', `/registers/${register}`, draft)

/** Plans the days of a year that are known beforehand; a dry run tells what it would enter. */
export const planYear = (register: string, year: number, dryRun: boolean): Promise<YearPlanned> =>
  send('POST', `/registers/${register}/year-plan`, { year, dryRun })

/** Corrects a record; `draft` names the version and the reason and holds the changed columns only. */
export const correctRecord = (register: string, id: number, draft: Draft): Promise<Saved> =>
  send('PUT', `/registers/${register}/${id}`, draft)

/** Takes a step; `void` takes the record out of every figure, `unvoid` puts it back. */
export const takeStep = (register: string, id: number, step: string, draft: StepDraft): Promise<Saved> =>
  send('POST', `/registers/${register}/${id}/steps/${step}`, draft)

/** Hands a record of a restricted compartment on, or bars somebody from it. */
export const assignRecord = (
  register: string,
  id: number,
  wanted: { handlers?: number[]; team?: string | null; bar?: number[]; reason: string },
): Promise<unknown> => send('POST', `/registers/${register}/${id}/handling`, wanted)

/** Accounts that may handle records of a register. */
export const readHandlers = (register: string): Promise<Reference[]> => get(`/registers/${register}/handlers`)

/** What happened to a record, newest first. */
export const readHistory = (register: string, id: number): Promise<HistoryEntry[]> => get(`/registers/${register}/${id}/history`)

/** Shows a covered value; the purpose goes into the audit log. */
export const unmask = (register: string, id: number, column: string, purpose: string): Promise<{ value: string }> =>
  send('POST', `/registers/${register}/${id}/unmask`, { column, purpose })

/** Records of a register by the letters of their title, for references. */
export const lookUp = (
  register: string,
  search: string,
  org?: number,
  where?: Readonly<Record<string, readonly string[]>>,
): Promise<Reference[]> => get(`/look-up/${register}`, { search, org, ...(where ? { where: JSON.stringify(where) } : {}) })

/** The parts of a method, as the office keeps them. */
export const readMethod = (code: string): Promise<{ label: string; kind: string | null }[]> => get(`/methods/${code}`)

/** The branch roll on a day. */
export const readRoll = (org: number, day: string): Promise<RollEntry[]> => get('/roll', { org, day })

/** Reads an Excel sheet row by row, all rows or none; a dry run saves nothing, and warnings bar the rest until they are accepted. */
export const importSheet = (
  register: string,
  file: File,
  org: number,
  how: { dryRun?: boolean; acceptWarnings?: boolean },
): Promise<ImportResult> =>
  upload(`/registers/${register}/import`, file, {
    org,
    dryRun: how.dryRun ? 1 : undefined,
    acceptWarnings: how.acceptWarnings ? 1 : undefined,
  })

/** Where the empty sheet of a register lies. */
export const templateAddress = (register: string, org: number): string => address(`/registers/${register}/template.xlsx`, { org })

/** Where the list lies as a sheet. */
export const exportAddress = (register: string, query: ListQuery): string => address(`/registers/${register}/export.xlsx`, query as Query)
