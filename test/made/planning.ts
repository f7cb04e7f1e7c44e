import type { MadeArea } from './area.ts'

/** Registers of plans and methods. */
export const planning: MadeArea = {
  method: { values: ({ serial }) => ({ code: `method-${serial}` }) },
}
