import type { AnyRegister } from '../language/register.ts'
import { quote } from './names.ts'
import type { DatabaseColumn, Table } from './table.ts'
import { tablesOf } from './table.ts'

/** The statements that create everything a register needs: tables, indexes, row policies, grants. */
export const createStatements = (reg: AnyRegister): string[] => tablesOf(reg).flatMap(createTable)

/** One column as SQL. */
export const columnSql = (column: DatabaseColumn): string => `${quote(column.name)} ${column.type}${column.notNull ? ' not null' : ''}`

/** Check constraints of a table, by name. */
export const checksOf = (table: Table): { name: string; sql: string }[] =>
  table.columns.flatMap(column => (column.check ? [{ name: `${table.name}_${column.name}_check`, sql: `check (${column.check})` }] : []))

/** The index of a table as SQL. */
export const indexSql = (table: Table, index: Table['indexes'][number]): string =>
  `create ${index.unique ? 'unique ' : ''}index ${quote(index.name)} on ${quote(table.name)} (${index.columns.map(quote).join(', ')})${index.include ? ` include (${index.include.map(quote).join(', ')})` : ''}${index.where ? ` where ${index.where}` : ''}`

/** Row security, grants and policies of a table. */
export const guardSql = (table: Table): string[] => {
  const name = quote(table.name)
  const rights = table.kind === 'lines' ? 'select, insert, update, delete' : 'select, insert, update'
  return [
    `alter table ${name} enable row level security`,
    `grant ${rights} on ${name} to taizhang_person`,
    ...(table.policies.some(policy => policy.includes('to taizhang_figures')) ? [`grant select on ${name} to taizhang_figures`] : []),
    ...table.policies,
  ]
}

/** Everything that creates one table. */
export function createTable(table: Table): string[] {
  const parts = [
    ...table.columns.map(columnSql),
    `primary key (${table.primaryKey.map(quote).join(', ')})`,
    ...checksOf(table).map(check => `constraint ${quote(check.name)} ${check.sql}`),
    ...table.constraints,
  ]
  return [
    `create table ${quote(table.name)} (\n  ${parts.join(',\n  ')}\n)`,
    ...table.indexes.map(index => indexSql(table, index)),
    ...guardSql(table),
  ]
}
