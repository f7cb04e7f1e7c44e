import { isDay } from '../language/day.ts'
import type { ListQuery } from '../language/listing.ts'
import type { AnyRegister } from '../language/register.ts'
import { dayMaybe, flagAt, type Input, idMaybe, malformed, textMaybe } from './input.ts'

/** Reads what a list asks for from a query string (`filters` as JSON); columns and states must be the register's own. */
export function listQueryOf(query: Input, reg: AnyRegister): ListQuery {
  const filters = textMaybe(query, 'filters', 10_000)
  const asked: ListQuery = {
    org: idMaybe(query, 'org'),
    from: dayMaybe(query, 'from'),
    to: dayMaybe(query, 'to'),
    programme: idMaybe(query, 'programme'),
    state: textMaybe(query, 'state'),
    search: textMaybe(query, 'search', 200),
    filters: filters === undefined ? undefined : filtersOf(filters, reg),
    sort: textMaybe(query, 'sort'),
    descending: flagAt(query, 'descending'),
    page: idMaybe(query, 'page'),
    size: idMaybe(query, 'size'),
  }
  if (asked.state !== undefined && !Object.hasOwn(reg.states, asked.state))
    throw malformed('state', '没有这个状态', 'there is no such state')
  if (asked.sort !== undefined && !Object.hasOwn(reg.columns, asked.sort)) throw malformed('sort', '没有这一栏', 'there is no such column')
  return asked
}

/** Reads filters from JSON: column → wanted values; the columns must be the register's own. */
export function filtersOf(text: string, reg: AnyRegister): Record<string, string[]> {
  const read = parsed(text)
  if (read === null || typeof read !== 'object' || Array.isArray(read))
    throw malformed('filters', '应是 JSON 对象', 'a JSON object is expected')
  return Object.fromEntries(Object.entries(read).map(([name, wanted]) => [name, wantedOf(name, wanted, reg)]))
}

function wantedOf(name: string, wanted: unknown, reg: AnyRegister): string[] {
  const column = Object.hasOwn(reg.columns, name) ? reg.columns[name] : undefined
  if (!column) throw malformed(`filters.${name}`, '没有这一栏', 'there is no such column')
  if (!Array.isArray(wanted) || wanted.length > 500 || !wanted.every(value => typeof value === 'string'))
    throw malformed(`filters.${name}`, '应是若干文字', 'a list of texts is expected')
  const values: string[] = wanted
  const bounds = (/^(.*)\.\.(.*)$/.exec(values[0] ?? '')?.slice(1) ?? values).filter(Boolean)
  const fits =
    column.kind === 'date' || (column.kind === 'computed' && column.as === 'date')
      ? isDay
      : column.kind === 'integer' || column.kind === 'money' || column.kind === 'decimal' || column.kind === 'ref' || column.kind === 'refs'
        ? isWhole
        : () => true
  if (!bounds.every(fits)) throw malformed(`filters.${name}`, '值不合这一栏', 'a value does not fit the column')
  return values
}

const isWhole = (text: string): boolean => /^-?\d{1,15}$/.test(text)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
