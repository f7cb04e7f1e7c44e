import type { FigureValue, TraceRow } from '../language/figure.ts'
import type { OwnDefinition, OwnFigure } from '../language/own-figure.ts'
import type { DefinitionEffect } from '../language/report.ts'
import { get, send } from './call.ts'
import type { Asked } from './figures.ts'

/** What a try of a definition shows: its words, its value, the first records behind it. */
export interface Tried {
  meaning: string
  value: FigureValue
  rows: TraceRow[]
}

/** The figures that offices of the district made. */
export const readOwnFigures = (): Promise<OwnFigure[]> => get('/own-figures')

/** Tries a definition. */
export const tryOwnFigure = (asked: Asked, definition: OwnDefinition): Promise<Tried> =>
  send('POST', '/own-figures/try', { ...asked, definition })

/** A figure to be kept. */
export interface OwnDraft {
  name: string
  unit: string
  definition: OwnDefinition
  org: number
}

/** Keeps a new figure. */
export const keepOwnFigure = (draft: OwnDraft): Promise<{ id: number }> => send('POST', '/own-figures', draft)

/** Keeps a new version of one. */
export const changeOwnFigure = (id: number, draft: OwnDraft & { version: number; reason: string }): Promise<{ id: number }> =>
  send('PUT', `/own-figures/${id}`, draft)

/** What another definition would make of the figure in the reports that were signed with it. */
export const readDefinitionEffect = (id: number, draft: Omit<OwnDraft, 'org'>): Promise<DefinitionEffect[]> =>
  send('POST', `/own-figures/${id}/effect`, draft)
