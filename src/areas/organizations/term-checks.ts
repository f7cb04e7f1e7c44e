import { leadingBodyRule } from '../../codes/leading-body.ts'
import { addMonths, type Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import type { RuleContext } from '../../language/register.ts'

interface Term {
  startedOn: Day
  endsOn: string | null
  postponedUntil: Day | null
  postponeDocument: string | null
  exceptionDocument: string | null
  requestedOn: Day | null
  repliedOn: Day | null
  electedOn: Day | null
  filedOn: Day | null
}

/** ORG-21: a postponed election has the superior's document and comes at most a year after the end; beyond that only with a document of exception. */
export function checkPostponement(row: Term): Problem[] {
  const { endsOn, postponedUntil } = row
  if (postponedUntil === null || endsOn === null) return []
  const latest = addMonths(endsOn, leadingBodyRule(endsOn).shiftMonths)
  return [
    ...(postponedUntil <= endsOn
      ? [error('ORG-21', `延期日期应晚于届满日期${endsOn}`, `It must be later than the end of the term, ${endsOn}`, 'postponedUntil')]
      : []),
    ...(row.postponeDocument === null
      ? [error('ORG-21', '延期换届须经上级批准，请填写批准文件', 'Name the document by which the superior approved it', 'postponeDocument')]
      : []),
    ...(postponedUntil > latest && row.exceptionDocument === null
      ? [
          error(
            'ORG_POSTPONE_GT_1Y',
            `延期一般不超过一年（${latest}止），确需延长的请填写特批文件`,
            `A year at the most (until ${latest}); beyond that name the document of exception`,
            'postponedUntil',
          ),
        ]
      : []),
  ]
}

/** ORG-21, ORG-22: steps follow in time; an election more than a year early is worth a look. */
export function checkTermDays(row: Term): Problem[] {
  const { startedOn, endsOn, electedOn } = row
  const days = [
    ['requestedOn', row.requestedOn],
    ['repliedOn', row.repliedOn],
    ['electedOn', electedOn],
    ['filedOn', row.filedOn],
  ] as const
  const problems: Problem[] = []
  let last = startedOn
  for (const [column, day] of days) {
    if (day === null) continue
    if (day < last) problems.push(error('ORG-22', '各步日期应依次在后', 'The days of the steps follow one another', column))
    else last = day
  }
  if (electedOn !== null && endsOn !== null && electedOn < addMonths(endsOn, -leadingBodyRule(electedOn).shiftMonths))
    problems.push(
      warning('ORG-21', '提前换届超过一年，请确认已经上级批准', 'More than a year early: make sure that it was approved', 'electedOn'),
    )
  return problems
}

/** ORG-22: the term has ended and nothing was elected; said when the record is saved, no bar. */
export function checkOverdue(row: Term, { today, state }: RuleContext): Problem | null {
  const until = row.postponedUntil ?? row.endsOn
  return row.electedOn === null && until !== null && until < today && state !== 'ended'
    ? warning('ORG_TERM_OVERDUE', `任期已于${until}届满，尚未换届`, `The term ended on ${until} and no election was held`, 'startedOn')
    : null
}
