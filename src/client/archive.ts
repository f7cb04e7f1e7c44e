import { address, get, send } from './call.ts'

/** What a year holds of one register. */
export interface ArchivedRegister {
  register: string
  zh: string
  records: number
  kept: string
}

/** What a year holds. */
export const readYear = (org: number, year: number): Promise<ArchivedRegister[]> => get('/archive', { org, year })

/** Archives a year; answers with the record. */
export const archiveYear = (org: number, year: number): Promise<{ id: number }> => send('POST', '/archive', { org, year })

/** Where the list of a year lies as a sheet. */
export const archiveListAddress = (org: number, year: number): string => address('/archive/list.xlsx', { org, year })
