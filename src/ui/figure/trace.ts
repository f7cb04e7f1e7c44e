import type { Asked } from '../../client/figures.ts'
import { writeTrace } from '../../language/trace-address.ts'
import { usePlaces } from '../place.tsx'

/** The figure whose card is open; it stands in the address, so that going to a record and back loses nothing. */
export interface TraceAsked extends Asked {
  key: string
}

/** Opens the trace card of a figure. */
export function useTrace(): (asked: TraceAsked) => void {
  const { setSearch } = usePlaces()
  return asked => setSearch({ trace: writeTrace(asked), tracePage: undefined })
}

/** Reads it back; null for anything that is none. */
export function readTraceAsked(text: string | undefined): TraceAsked | null {
  const [key = '', org = '', from = '', to = '', programme = ''] = (text ?? '').split('!')
  if (!key || !/^\d+$/.test(org) || !from || !to) return null
  return { key, org: Number(org), from, to, ...(programme ? { programme: Number(programme) } : {}) }
}
