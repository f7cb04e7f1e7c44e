import type { Parameters } from '../../derive/tally.ts'
import type { FigureScope } from '../../language/figure.ts'

/** Whether a column names a themed education, or the one asked for, as SQL. */
export const themed = (scope: FigureScope, district: string, params: Parameters, column: string): string =>
  `${column} in (select p.id from programme p where p.district_id = ${params.add(district, 'text')} and p.kind = 'themed-education')${scope.programme ? ` and ${column} = ${params.add(scope.programme, 'bigint')}` : ''}`
