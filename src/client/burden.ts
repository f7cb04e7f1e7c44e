import type { Burden } from '../language/burden.ts'
import { get } from './call.ts'
import type { Asked } from './figures.ts'

/** Fields typed, brought in and written by the program, by month, register and organization below. */
export const readBurden = (asked: Asked): Promise<Burden> => get('/burden', { ...asked })
