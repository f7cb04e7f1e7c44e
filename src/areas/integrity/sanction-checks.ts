import { caseClocks, withinMonths } from '../../codes/case-clocks.ts'
import { barredUntil, formOf, isProbation, periodEnd, type Punishment } from '../../codes/punishment.ts'
import type { Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import { inOrder, overdue } from './clock-checks.ts'

/** A sanction as its rules see it. */
export interface Sanction {
  punishments: readonly Punishment[]
  measures: readonly string[]
  form: string
  decidedOn: Day
  announcedOn: Day | null
  restoredOn: Day | null
}

/** The last day of the longest punishment's own period (INT-31, INT-33). */
export function endsOn(row: Sanction): string | null {
  const ends = row.punishments.map(kind => periodEnd(kind, row.decidedOn))
  return ends.includes('permanent') ? 'permanent' : (ends.toSorted().at(-1) ?? null)
}

/** Until when the person is not promoted: of several punishments the latest (INT-34). */
export const promotionBar = (row: Sanction): string | null => barredUntil(row.punishments, row.decidedOn, row.restoredOn)

/** The day by which it is announced and filed: a month after the decision (§11.3). */
export const announceBy = (row: Pick<Sanction, 'decidedOn'>): Day => withinMonths(row.decidedOn, caseClocks(row.decidedOn).announceMonths)

/** INT-21, INT-31: something was decided; one punishment of each kind; the form fits; rights are restored after probation alone. */
export function checkSanction(row: Sanction): Problem[] {
  const party = row.punishments.filter(kind => kind.startsWith('party-'))
  const forms = row.punishments.map(formOf)
  const least = forms.includes('third')
    ? 'third'
    : forms.includes('second')
      ? 'second'
      : row.measures.includes('adjusted')
        ? 'second'
        : 'first'
  return [
    ...(row.punishments.length + row.measures.length === 0
      ? [error('INT-21', '请选择处分或其他处理', 'Choose a punishment or another measure', 'punishments')]
      : []),
    ...(party.length > 1 || row.punishments.length - party.length > 1
      ? [error('INT-34', '党纪处分、政务处分各选一种', 'One punishment of the Party and one of government', 'punishments')]
      : []),
    ...(row.form !== 'fourth' && row.form !== least
      ? [warning('INT-21', '所选形态与处分处理不相当，请核对', 'The form does not fit what was decided: check it', 'form')]
      : []),
    ...(row.restoredOn !== null && !row.punishments.some(isProbation)
      ? [error('INT-31', '只有留党察看才有恢复权利', 'Rights are restored after probation alone', 'restoredOn')]
      : []),
    ...row.punishments.filter(isProbation).flatMap((kind): Problem[] => {
      const end = periodEnd(kind, row.decidedOn)
      return row.restoredOn !== null && row.restoredOn < end
        ? [error('INT-31', `留党察看期满（${end}）前不能恢复权利`, `Rights are not restored before ${end}`, 'restoredOn')]
        : []
    }),
    ...inOrder(row, ['decidedOn', 'announcedOn'], 'INT-31'),
    ...overdue(row.announcedOn, announceBy(row), 'announcedOn'),
  ]
}
