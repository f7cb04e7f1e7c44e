import { get } from './call.ts'

/** Something that waits, with its reason. */
export interface Todo {
  id: string
  zh: string
  en: string
  why: { zh: string; en: string }
  due: string | null
  href: string
  kind: string
}

/** What waits for me. */
export const readTodos = (): Promise<Todo[]> => get('/todos')

/** What lags in my scope. */
export const readLags = (): Promise<Todo[]> => get('/lags')
