import type { ToDo } from '../language/to-do.ts'
import { get } from './call.ts'

/** What waits for me. */
export const readTodos = (): Promise<ToDo[]> => get('/todos')

/** What lags in my scope. */
export const readLags = (): Promise<ToDo[]> => get('/lags')
