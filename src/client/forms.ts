import type { Every } from '../language/form-period.ts'
import type { FigurePartChoice } from '../language/figure-part.ts'
import type { Form, FormCell, FormHead, FormReturn } from '../language/return-form.ts'
import { address, get, send, upload } from './call.ts'

/** What is said about a form beside its cells. */
export interface FormSettings {
  name: string
  recipient: string
  every: Every
  dueDay: number | null
  ended: boolean
}

/** Forms of an organization and those below it. */
export const readForms = (org: number): Promise<FormHead[]> => get('/forms', { org })

/** Takes a superior's form. */
export const uploadForm = (file: File, org: number, { name, recipient, every, dueDay }: Omit<FormSettings, 'ended'>): Promise<Form> =>
  upload('/forms/upload', file, { org, name, recipient, every, dueDay })

/** A form with its sheets and its mapping. */
export const readForm = (id: number): Promise<Form> => get(`/forms/${id}`)

/** Saves what the cells show. */
export const saveMapping = (id: number, version: number, mapping: readonly FormCell[]): Promise<Form> =>
  send('PUT', `/forms/${id}`, { version, mapping })

/** Saves name, recipient, period and due day. */
export const saveFormSettings = (id: number, version: number, settings: FormSettings): Promise<Form> =>
  send('PUT', `/forms/${id}/settings`, { version, ...settings })

/** Takes a new sheet for a form. */
export const replaceSheet = (id: number, version: number, file: File): Promise<Form> => upload(`/forms/${id}/sheet`, file, { version })

/** Where the sheet lies as it came. */
export const sheetAddress = (id: number): string => address(`/forms/${id}/sheet.xlsx`)

/** The parts that a figure offers. */
export const readParts = (key: string): Promise<FigurePartChoice[]> => get(`/figure-parts/${encodeURIComponent(key)}`)

/** The return of a form for the period that begins on a day. */
export const readReturn = (form: number, from: string, number?: number): Promise<FormReturn> =>
  get(`/forms/${form}/returns/${from}`, { number })

/** Begins a return, or a corrected one. */
export const beginReturn = (form: number, from: string): Promise<FormReturn> => send('POST', `/forms/${form}/returns/${from}`)

/** Hands a return in. */
export const handIn = (form: number, from: string, version: number): Promise<FormReturn> =>
  send('POST', `/forms/${form}/returns/${from}/hand-in`, { version })

/** Where the filled form lies as an Excel file. */
export const returnAddress = (form: number, from: string, number?: number): string =>
  address(`/forms/${form}/returns/${from}/form.xlsx`, { number })
