import type { BreakdownRow, CrossTable, Dimension, FigureValue, Trace } from '../language/figure.ts'
import { get } from './call.ts'

/** The coordinates that a browser may ask for. */
export interface Asked {
  org: number
  from: string
  to: string
  programme?: number
}

/** Figures by key, or all of them. */
export const readFigures = (asked: Asked, keys?: readonly string[]): Promise<FigureValue[]> =>
  get('/figures', { ...asked, keys: keys?.join(',') })

/** What stands behind a figure: definition, filter and a page of its records. */
export const readTrace = (key: string, asked: Asked, page: number, size: number): Promise<Trace> =>
  get(`/figures/${encodeURIComponent(key)}`, { ...asked, page, size })

/** A figure by child organization, by month, or by a path that its indicator offers. */
export const readBreakdown = (key: string, asked: Asked, by: string): Promise<BreakdownRow[]> =>
  get(`/figures/${key}/breakdown`, { ...asked, by })

/** What a figure can be broken down by. */
export const readDimensions = (key: string): Promise<Dimension[]> => get(`/figures/${key}/dimensions`)

/** A figure by two dimensions at once. */
export const readCross = (key: string, asked: Asked, by: string, across: string): Promise<CrossTable> =>
  get(`/figures/${key}/cross`, { ...asked, by, across })
