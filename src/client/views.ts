import type { ListQuery } from '../language/listing.ts'
import { get, send } from './call.ts'

/** A saved view of a list. */
export interface SavedView {
  id: number
  name: string
  query: ListQuery
}

/** The viewer's saved views of a register. */
export const readViews = (register: string): Promise<SavedView[]> => get('/views', { register })

/** Saves a view. */
export const saveView = (register: string, name: string, query: ListQuery): Promise<SavedView> =>
  send('POST', '/views', { register, name, query })

/** Drops a view. */
export const dropView = (id: number): Promise<unknown> => send('DELETE', `/views/${id}`)
