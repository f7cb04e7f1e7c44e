import type { FigureValue } from './figure.ts'

/** What an emergency still holds of citizens: rows by register, the day by which they must be gone, and whether they are (EMG-42). */
export interface ErasureState {
  rows: { register: string; zh: string; en: string; rows: number }[]
  /** The last day on which they may be kept; null while the emergency lasts. */
  dueOn: string | null
  erased: boolean
  mayErase: boolean
}

/** The board of a programme for an organization and some days. */
export interface ProgrammeBoard {
  programme: { id: number; name: string; kind: string; from: string; to: string | null; document: string | null; aims: string | null }
  days: { from: string; to: string }
  /** Each figure within the days, and from the programme's start to their end. */
  figures: { now: FigureValue; total: FigureValue }[]
  registers: { register: string; zh: string; en: string; records: number; mayEnter: boolean }[]
  /** What is missing or does not agree. */
  notices: { code: string; zh: string; en: string; register?: string; id?: number }[]
  erasure: ErasureState | null
}
