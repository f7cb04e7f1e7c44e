import type { DuesMonth } from '../areas/members/own-dues.ts'
import type { OwnPage } from '../language/own-page.ts'
import { get, send } from './call.ts'

/** What the registers hold of the member who is signed in. */
export const readOwn = (days: { from: string; to: string }): Promise<OwnPage> => get('/own', days)

/** Enters a record about oneself. */
export const addOwn = (register: string, values: Readonly<Record<string, unknown>>): Promise<{ id: number }> =>
  send('POST', `/own/${register}`, { values })

/** The own dues, month by month. */
export const readOwnDues = (days: { from: string; to: string }): Promise<DuesMonth[]> => get('/own-dues', days)
