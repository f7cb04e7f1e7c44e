import type { Report, Spot } from '../../language/report.ts'
import type { TraceAsked } from '../figure/trace.ts'

/** The coordinates at which a spot is filled: its own where it has them, else the report's; null where it is bound to no figure. */
export const spotTrace = (spot: Spot, report: Report): TraceAsked | null =>
  spot.key === null
    ? null
    : {
        key: spot.key,
        org: spot.org ?? report.org,
        from: spot.from ?? report.from,
        to: spot.to ?? report.to,
        ...(spot.programme === null ? {} : { programme: spot.programme }),
      }
