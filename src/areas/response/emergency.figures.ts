import type { Parameters } from '../../derive/tally.ts'
import type { FigureScope } from '../../language/figure.ts'

/** The emergencies a figure looks at, as a SQL list `emergency(id, started_on, ended_on)`: the one asked for, or all that overlap the period (decision 18). */
export function emergencies(scope: FigureScope, district: string, params: Parameters): string {
  const one = scope.programme ? ` and p.id = ${params.add(scope.programme, 'bigint')}` : ''
  return `select p.id, p.started_on, p.ended_on from programme p where p.district_id = ${params.add(district, 'text')} and p.state <> 'void' and p.kind = 'emergency'
    and p.started_on <= ${params.add(scope.to, 'date')} and (p.ended_on is null or p.ended_on >= ${params.add(scope.from, 'date')})${one}`
}
