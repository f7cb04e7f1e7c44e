import type { MadeArea } from './area.ts'

/** Registers of recognition. */
export const recognition: MadeArea = {
  goodDeed: { told: ({ often }) => ({ values: {}, ...(often ? { steps: ['confirm'] } : {}) }) },
}
