import { listColumns, outlasts } from '../../derive/list.ts'
import { labelOf, lineTableOf, quote, snake, tableOf } from '../../derive/names.ts'
import { Parameters } from '../../derive/tally.ts'
import type { Column } from '../../language/column.ts'
import { type OwnPage, type OwnRow, ownRowsShown, type OwnSection } from '../../language/own-page.ts'
import { refuse } from '../../language/problem.ts'
import { type AnyRegister, isRestricted, ownColumn } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { decodeRow, partsOf } from '../record/row.ts'
import { lastOf } from '../tree/organization.ts'

/**
 * What the registers hold of the member who asks, within some days. It runs as the member: the row policies let through own rows alone, and the member's
 * number stands in each statement so that the index on it is used.
 * @throws Refused 403 for whoever does not act as a member
 */
export async function ownPage(engine: Engine, viewer: Viewer, days: { from: string; to: string }): Promise<OwnPage> {
  const member = memberOf(viewer)
  const registers = Object.values(engine.registers)
  const sections = await engine.store.as(viewer, async tx => {
    const found: OwnSection[] = []
    for (const reg of registers) {
      if (isOwnRegister(reg)) found.push(await recordsOf(tx, engine, reg, viewer.district, member, days))
      for (const [part, column] of partsOf(reg))
        if (column.own && column.own !== '^' && reg.may.read.includes('member'))
          found.push(await linesOf(tx, engine, reg, part, column, viewer.district, member, days))
    }
    return found.filter(section => section.total > 0 || section.months)
  })
  return {
    member,
    sections,
    sealed: registers.filter(reg => isRestricted(reg) && reg.subject !== undefined).map(reg => reg.name),
    // What has parts to fill has a page of its own.
    asks: registers.filter(reg => reg.may.self?.every(name => reg.columns[name]?.kind !== 'lines')).map(reg => reg.name),
  }
}

/** The member who acts. */
export function memberOf(viewer: Viewer): number {
  if (viewer.role !== 'member' || viewer.member === null)
    throw refuse(
      'not-a-member',
      '这里只显示党员本人的内容，请以党员身份进入',
      'Only a member sees the own record here: act as a member',
      403,
    )
  return viewer.member
}

/** Registers whose records are about one member each, but for sealed sections. */
export const isOwnRegister = (reg: AnyRegister): boolean => reg.subject !== undefined && reg.subject !== 'id' && !isRestricted(reg)

async function recordsOf(
  tx: Transaction,
  engine: Engine,
  reg: AnyRegister,
  district: string,
  member: number,
  days: { from: string; to: string },
): Promise<OwnSection> {
  const params = new Parameters()
  const day = quote(snake(reg.day))
  const from = `from ${quote(tableOf(reg))} r where r.district_id = ${params.add(district, 'text')} and r.${quote(snake(reg.subject ?? ''))} = ${params.add(member, 'bigint')}
    and r.state <> 'void' and r.${day} <= ${params.add(days.to, 'date')}${outlasts(reg) ? '' : ` and r.${day} >= ${params.add(days.from, 'date')}`}`
  const shown = listColumns(reg).filter(
    ({ name, column, shown: listed }) => listed && name !== reg.subject && !column.sealed && !column.citizen,
  )
  const summed = shown.filter(({ column }) => isSummed(column)).map(({ name }) => name)
  const rows = await tx.rows(
    `select r.*, s.short_name as org_name, count(*) over () as n${summed.map((name, i) => `, sum(r.${quote(snake(name))}) over () as sum_${i}`).join('')}
     from (select * ${from}) r ${lastOf('s', 'r.district_id', 'r.org_id')}
     order by r.${day} desc, r.id desc limit ${ownRowsShown}`,
    params.values,
  )
  const columns = shown.map(({ name, column }): [string, Column] => [name, column])
  const section: OwnSection = {
    register: reg.name,
    rows: rows.map(row => ownRow(engine, reg, row, decodeRow(columns, row, engine.seal))),
    total: Number(rows[0]?.n ?? 0),
    sums: Object.fromEntries(summed.flatMap((name, i) => (rows[0]?.[`sum_${i}`] ? [[name, Number(rows[0][`sum_${i}`])]] : []))),
  }
  const paid = await monthsOf(tx, reg, district, member, days)
  return paid ? { ...section, months: paid } : section
}

/** Amounts by month of a part that says for which months something was paid. */
async function monthsOf(
  tx: Transaction,
  reg: AnyRegister,
  district: string,
  member: number,
  days: { from: string; to: string },
): Promise<OwnSection['months']> {
  const part = monthPart(reg)
  if (!part) return undefined
  const [month, amount] = [quote(snake(part.month)), quote(snake(part.amount))]
  const rows = await tx.rows<{ month: string; amount: number }>(
    `select l.${month} as month, sum(l.${amount})::bigint as amount from ${quote(lineTableOf(reg, part.name))} l
     join ${quote(tableOf(reg))} r on r.district_id = l.district_id and r.id = l.of_id and r.state <> 'void'
     where l.district_id = $1 and r.${quote(snake(reg.subject ?? ''))} = $2 and l.${month} between $3 and $4 group by 1 order by 1`,
    [district, member, days.from.slice(0, 7), days.to.slice(0, 7)],
  )
  return { part: part.name, paid: Object.fromEntries(rows.map(row => [row.month, row.amount])) }
}

/** The part of an own register whose lines are amounts for months; undefined where it has none. */
export function monthPart(reg: AnyRegister): { name: string; month: string; amount: string } | undefined {
  for (const [name, column] of partsOf(reg)) {
    if (ownColumn(reg, name) !== '^') continue
    const month = Object.entries(column.of).find(([, of]) => of.kind === 'month')?.[0]
    const amount = Object.entries(column.of).find(([, of]) => of.kind === 'money')?.[0]
    if (month && amount) return { name, month, amount }
  }
  return undefined
}

async function linesOf(
  tx: Transaction,
  engine: Engine,
  reg: AnyRegister,
  part: string,
  column: Extract<Column, { kind: 'lines' }>,
  district: string,
  member: number,
  days: { from: string; to: string },
): Promise<OwnSection> {
  const title = quote(reg.columns[reg.title]?.kind === 'ref' ? labelOf(reg.title) : snake(reg.title))
  const by = Object.entries(column.of).find(([, of]) => of.kind === 'choice')?.[0]
  // A record of another organization is not the reader's to see; the own line in it is.
  const idle = Object.entries(reg.states).flatMap(([name, state]) => (state.tone === 'stopped' || state.void ? [name] : []))
  const from = `from ${quote(lineTableOf(reg, part))} l
    left join ${quote(tableOf(reg))} r on r.district_id = l.district_id and r.id = l.of_id
    ${lastOf('s', 'l.district_id', 'l.org_id')}
    where l.district_id = $1 and l.${quote(snake(column.own ?? ''))} = $2 and l.day between $3 and $4 and (r.id is null or r.state <> all($5::text[]))`
  const values = [district, member, days.from, days.to, [...idle, ...(reg.ahead ? [reg.ahead] : [])]]
  const rows = await tx.rows(
    `select l.*, l.of_id as id, l.day as own_day, r.state as own_state, (r.${title})::text as own_title, s.short_name as org_name ${from} order by l.day desc, l.of_id desc limit ${ownRowsShown}`,
    values,
  )
  const counted = await tx.rows<{ code: string; n: number }>(
    `select ${by ? `l.${quote(snake(by))}` : `''`} as code, count(*) as n ${from} group by 1`,
    values,
  )
  const columns = Object.entries(column.of).filter(([name]) => name !== column.own)
  return {
    register: reg.name,
    part,
    rows: rows.map(row => ({
      id: Number(row.id),
      day: row.own_day as string | null, // cast: a day is text or nothing
      state: row.own_state as string | null, // cast: as above
      title: row.own_title as string | null, // cast: as above
      org: String(row.org_name ?? ''),
      values: decodeRow(columns, row, engine.seal),
    })),
    total: counted.reduce((sum, { n }) => sum + n, 0),
    sums: {},
    ...(by ? { tally: Object.fromEntries(counted.map(({ code, n }) => [code, n])) } : {}),
  }
}

function ownRow(engine: Engine, reg: AnyRegister, row: Record<string, unknown>, values: Record<string, unknown>): OwnRow {
  const title = reg.title === reg.subject ? null : reg.columns[reg.title]
  const shown = title ? decodeRow([[reg.title, title]], row, engine.seal)[reg.title] : null
  return {
    id: Number(row.id),
    day: row[snake(reg.day)] as string | null, // cast: a day is text or nothing
    state: String(row.state),
    title: shown && typeof shown === 'object' && 'name' in shown ? String(shown.name) : shown === null ? null : String(shown),
    org: String(row.org_name ?? ''),
    values,
  }
}

const isSummed = (column: Column): boolean =>
  column.kind === 'money' ||
  column.kind === 'decimal' ||
  (column.kind === 'integer' && !column.year && column.unit !== undefined) ||
  (column.kind === 'computed' && (column.as === 'money' || column.as === 'decimal'))
