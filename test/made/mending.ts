import { addDays } from '../../src/language/day.ts'
import type { Making, Telling, Told, Values } from './area.ts'

/* What made items to mend need, whatever register they stand in (RSP-02). */

const progress = (day: string): Values[] => [{ notedOn: day, account: '已完成整改' }]

/** An item of one owner, due in good time. */
export const mendingValues = ({ day }: Making): Values => ({ owner: '王河', dueOn: addDays(day, 60), progress: [], extensions: [] })

/** What each step asks for. */
export const mendingSteps: Readonly<Record<string, Values>> = {
  submit: { measures: '逐项整改', progress: progress('2026-10-30') },
  verify: { verifier: '李树' },
  return: { opinion: '佐证不足' },
  extend: { dueOn: '2027-03-31', extensions: [{ grantedOn: '2026-10-30', until: '2027-03-31', document: '示整〔2026〕1号' }] },
}

/** Seven of ten are closed. */
export const mendedRecord = ({ day, often, later }: Telling): Told =>
  often
    ? {
        values: {
          dueOn: later(30, 60),
          progress: progress(day),
          verifier: '李树',
          startedOn: day,
          submittedOn: day,
          verifiedOn: day,
          closedOn: later(0, 25),
        },
        steps: ['start', 'submit', 'verify', 'close'],
      }
    : { values: {} }
