import type { OpenPage } from '../language/open-page.ts'
import { get, send } from './call.ts'

/** What an organization publishes. */
export const readOpenPage = (code: string): Promise<OpenPage> => get(`/open/${encodeURIComponent(code)}`)

/** Hands in what a visitor says. */
export const handIn = (code: string, register: string, values: Record<string, unknown>): Promise<void> =>
  send('POST', `/open/${encodeURIComponent(code)}/${register}`, { values })
