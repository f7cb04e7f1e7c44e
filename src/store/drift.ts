import { quote } from '../derive/names.ts'
import { checksOf, columnSql, createTable, guardSql, indexSql } from '../derive/schema.ts'
import type { Table } from '../derive/table.ts'
import { tablesOf } from '../derive/table.ts'
import type { AnyRegister } from '../language/register.ts'
import { sm3 } from './digest.ts'
import type { Store, Transaction } from './store.ts'

/**
 * What the database lacks against the declarations, as the statements that would bring it in line; none when there is no drift.
 * Each table carries the digest of the declaration it was made from, so that a changed option or policy is found too.
 */
export const driftOf = (store: Store, registers: Readonly<Record<string, AnyRegister>>): Promise<string[]> =>
  store.asSystem('drift', async tx => {
    const statements: string[] = []
    for (const table of Object.values(registers).flatMap(tablesOf)) statements.push(...(await driftOfTable(tx, table)))
    return statements
  })

async function driftOfTable(tx: Transaction, table: Table): Promise<string[]> {
  const name = quote(table.name)
  const made = sm3(JSON.stringify(table)).slice(0, 16)
  const mark = `comment on table ${name} is 'declaration ${made}'`
  const there = await tx.first<{ comment: string | null }>(
    `select obj_description(to_regclass($1)) as comment where to_regclass($1) is not null`,
    [table.name],
  )
  if (!there) return [...createTable(table), mark]
  if (there.comment === `declaration ${made}`) return []
  const columns = new Map(
    (
      await tx.rows<{ name: string; type: string }>(
        `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped`,
        [table.name],
      )
    ).map(row => [row.name, row.type]),
  )
  const declared = new Set(table.columns.map(column => column.name))
  const checks = await tx.rows<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = to_regclass($1) and contype = 'c'`,
    [table.name],
  )
  const indexes = new Map(
    (
      await tx.rows<{ name: string; columns: string }>(
        `select c.relname as name, (select string_agg(a.attname, ' ' order by k.n) from unnest(i.indkey::int2[]) with ordinality k (attnum, n) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum) as columns
         from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = to_regclass($1)`,
        [table.name],
      )
    ).map(row => [row.name, row.columns]),
  )
  const otherwise = table.indexes.filter(
    index => indexes.has(index.name) && indexes.get(index.name) !== [...index.columns, ...(index.include ?? [])].join(' '),
  )
  const policies = await tx.rows<{ name: string }>('select policyname as name from pg_policies where tablename = $1', [table.name])
  return [
    ...table.columns.filter(column => !columns.has(column.name)).map(column => `alter table ${name} add column ${columnSql(column)}`),
    // What a value becomes under another type, the writer of the migration knows better: the statement is there to be edited.
    ...table.columns
      .filter(column => columns.has(column.name) && columns.get(column.name) !== plainType(column.type))
      .map(
        column =>
          `alter table ${name} alter column ${quote(column.name)} type ${column.type} using ${quote(column.name)}::${plainType(column.type)}`,
      ),
    ...[...columns.keys()].filter(column => !declared.has(column)).map(column => `alter table ${name} drop column ${quote(column)}`),
    ...checks
      .filter(check => !checksOf(table).some(one => one.name === check.name))
      .map(check => `alter table ${name} drop constraint ${quote(check.name)}`),
    ...checksOf(table).flatMap(check => [
      `alter table ${name} drop constraint if exists ${quote(check.name)}`,
      `alter table ${name} add constraint ${quote(check.name)} ${check.sql}`,
    ]),
    ...otherwise.map(index => `drop index ${quote(index.name)}`),
    ...table.indexes.filter(index => !indexes.has(index.name) || otherwise.includes(index)).map(index => indexSql(table, index)),
    ...policies.map(policy => `drop policy ${quote(policy.name)} on ${name}`),
    ...guardSql(table),
    mark,
  ]
}

/** A declared type as the database names it. */
const plainType = (type: string): string => type.replace(/ collate .*$/, '').replace(/^timestamptz$/, 'timestamp with time zone')
