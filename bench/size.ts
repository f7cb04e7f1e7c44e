/** The made district of the measurements. */
export const district = '999902'

/** First and last day of the five years, and the day it is. */
export const firstDay = '2021-11-01'
export const lastDay = '2026-10-31'

/** The period that figures are asked for: the year before the last one, whole. */
export const period = { from: '2025-01-01', to: '2025-12-31' }

/** How much there is of everything at a scale; 1 is a district (decisions, Numbers). */
export interface Size {
  scale: number
  organizations: number
  members: number
  events: number
  payments: number
  /** Rows of a register that nothing is said about. */
  others: number
}

/** Amounts at a scale: 1 gives 3,000 organizations, 60,000 members, 600,000 events, 10 million attendances, 3.6 million payments. */
export function sizeOf(scale: number): Size {
  const of = (full: number, least: number): number => Math.max(least, Math.round(full * scale))
  return {
    scale,
    organizations: of(3_000, 60),
    members: of(60_000, 400),
    events: of(600_000, 1_000),
    payments: of(3_600_000, 2_000),
    others: of(20_000, 300),
  }
}
