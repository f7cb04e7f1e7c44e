import type { FigureValue, TraceRow } from '../language/figure.ts'
import { get, send } from './call.ts'
import type { Asked } from './figures.ts'

/** A figure of a sealed section: what stands on record now, and what was released last. */
export interface Releasable {
  key: string
  zh: string
  en: string
  unit: string
  live: FigureValue
  released: FigureValue
}

/** The figures of the reader's own section (heads of sealed sections). */
export const readReleasable = (asked: Asked): Promise<Releasable[]> => get('/releases', { ...asked })

/** A page of the records behind one of them. */
export const readSealedRows = (key: string, asked: Asked): Promise<TraceRow[]> => get(`/releases/${key}/rows`, { ...asked, size: 200 })

/** Releases totals. */
export const releaseTotals = (
  wanted: Asked & { below: boolean; keys: string[]; basis: string; exact: boolean },
): Promise<{ released: number }> => send('POST', '/releases', wanted)
