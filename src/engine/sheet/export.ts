import { lineTableOf, quote, sealedTableOf, snake, tableOf } from '../../derive/names.ts'
import { showMoment } from '../../derive/show.ts'
import { isExported, sheetForms, type SheetField, type SheetForm, standardKeys } from '../../derive/sheet.ts'
import { type NameOf, type Written, writtenValue } from '../../derive/sheet-value.ts'
import type { Column } from '../../language/column.ts'
import type { ListQuery } from '../../language/listing.ts'
import { refuse } from '../../language/problem.ts'
import { type AnyRegister, columnsOf, isRestricted, opens, sectionsOf } from '../../language/register.ts'
import { roles } from '../../language/role.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { SheetColumn, SheetRow } from '../../office/sheet-column.ts'
import { type StreamedSheet, streamWorkbook } from '../../office/workbook-stream.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Seal } from '../../store/seal.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { countForm } from '../burden/count.ts'
import { conditionsOf, orderOf, showsMasks } from '../record/read.ts'
import { keyOfStored, sealFor } from '../record/citizen.ts'
import { decodeRow, partsOf, placeOf } from '../record/row.ts'
import { lastOf, organizationsById } from '../tree/organization.ts'
import { placeText } from './place.ts'
import { referenceNames } from './reference.ts'

/** A list as a file: the pieces of an .xlsx, and how many records it holds. */
export interface SheetExport {
  name: string
  rows: number
  bytes: Uint8Array
}

/** The sheet that says who took the file out, when and for what (SEC-18). */
const noteSheet = '导出说明 Notes'
const portion = 1000

/**
 * A list as an .xlsx with the columns of the template, so that it can be read in again; states and worked-out columns stand at its side.
 * Rows come from a cursor and go into the packed file at once. Sealed columns are covered unless the role may see them and a purpose is given;
 * the audit link with the number of records is in the chain before the file leaves (SEC-12, SEC-18, MEM-22).
 */
export async function exportSheet(engine: Engine, viewer: Viewer, reg: AnyRegister, query: ListQuery, purpose = ''): Promise<SheetExport> {
  if (isRestricted(reg)) throw refuse('no-export', `“${reg.zh}”不能导出`, `${reg.en} cannot be exported`, 403)
  const opened = purpose.trim().length > 1 ? sectionsOf(reg).filter(section => opens(reg, section, viewer.role)) : []
  return engine.store.as(viewer, async tx => {
    const ids: number[] = []
    const filled = { cells: 0 }
    const [main, ...parts] = sheetForms(reg).map(form => ({ ...form, fields: form.fields.filter(isExported) }))
    if (!main) throw new Error(`no sheet for ${reg.name}`)
    const sheets: StreamedSheet[] = [
      {
        name: sheetName(main.name),
        columns: columnsFor(main),
        rows: counting(mainRows(tx, engine, viewer, reg, main, query, opened, ids), filled),
      },
      ...parts.map(part => ({
        name: sheetName(part.name),
        columns: columnsFor(part),
        rows: counting(partRows(tx, engine, viewer, reg, part, ids), filled),
      })),
      { name: noteSheet, columns: noteColumns, rows: noteRows(viewer, reg, opened, purpose, ids) },
    ]
    const pieces: Uint8Array[] = []
    for await (const piece of streamWorkbook(sheets)) pieces.push(piece)
    const detail = `${opened.length ? '含个人信息 ' : ''}${purpose.trim()}`.trim()
    await appendAudit(tx, viewer, { act: 'export', register: reg.name, records: ids.length, ...(detail ? { detail } : {}) })
    const org = (await organizationsById(tx, viewer.district, [query.org ?? viewer.org])).get(query.org ?? viewer.org)
    const place = { org: org?.id ?? viewer.org, path: org?.path ?? viewer.path, month: engine.today().slice(0, 7) }
    countForm(tx, viewer, place, 'sheet', filled.cells)
    return { name: `${reg.zh} ${engine.today()}.xlsx`, rows: ids.length, bytes: Buffer.concat(pieces) }
  })
}

/** Rows as they pass, counting the cells that hold something. */
async function* counting(rows: AsyncIterable<SheetRow>, filled: { cells: number }): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    for (const value of Object.values(row)) if (value !== null && value !== '') filled.cells += 1
    yield row
  }
}

const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, '·').slice(0, 31)
const columnsFor = (form: SheetForm): SheetColumn[] => form.fields.map(({ key, header, kind }) => ({ key, header, kind }))

async function* mainRows(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  form: SheetForm,
  query: ListQuery,
  opened: readonly string[],
  ids: number[],
): AsyncGenerator<SheetRow> {
  const { where, params } = await conditionsOf(tx, reg, viewer, query)
  const order = query.sort ? orderOf(reg, query) : `order by r.${quote(snake(reg.day))} nulls last, r.id`
  const columns = columnsOf(reg)
  const sections = sectionsOf(reg)
  await tx.rows(
    `declare sheet_rows no scroll cursor for select r.*, s.name as org_name, s.code as org_code${sections.map((_, i) => `, to_jsonb(x${i}.*) as sealed_${i}`).join('')}
     from ${quote(tableOf(reg))} r ${lastOf('s', 'r.district_id', 'r.org_id')}
     ${sections.map((section, i) => `left join ${quote(sealedTableOf(reg, section))} x${i} on x${i}.district_id = r.district_id and x${i}.id = r.id`).join(' ')}
     where ${where.join(' and ')} ${order}`,
    params.values,
  )
  for (;;) {
    const rows = await tx.rows(`fetch ${portion} from sheet_rows`)
    if (rows.length === 0) break
    const values = rows.map(row => decodeRow(columns, row, engine.seal))
    const programmes = rows.flatMap(row => (typeof row.programme_id === 'number' ? row.programme_id : []))
    const nameOf = await namesIn(tx, engine, viewer, columns, values, programmes.length ? [[engine.names.programme, programmes]] : [])
    for (const [i, row] of rows.entries()) {
      const own = values[i] ?? {}
      const id = Number(row.id)
      ids.push(id)
      for (const [at, section] of sections.entries())
        if (showsMasks(reg, section, viewer))
          Object.assign(
            own,
            sealedValues(sealFor(engine.seal, keyOfStored(reg, row)), reg, section, id, row[`sealed_${at}`], opened.includes(section)),
          )
      yield Object.fromEntries(
        form.fields.map(field => [
          field.key,
          standardValue(engine, reg, field, row, ids.length, nameOf) ??
            (field.column ? writtenValue(field.column, own[field.key], nameOf) : null),
        ]),
      )
    }
  }
  await tx.rows('close sheet_rows')
}

function standardValue(
  engine: Engine,
  reg: AnyRegister,
  field: SheetField,
  row: Record<string, unknown>,
  number: number,
  nameOf: NameOf,
): Written {
  if (field.key === standardKeys.row) return String(number)
  if (field.key === standardKeys.org) return placeText({ code: String(row.org_code ?? ''), name: String(row.org_name ?? '') })
  if (field.key === standardKeys.state) return reg.states[String(row.state)]?.zh ?? String(row.state)
  return field.key === standardKeys.programme && typeof row.programme_id === 'number'
    ? nameOf(engine.names.programme, row.programme_id, '')
    : null
}

/** Columns of a sealed section in the open where that is allowed, else as their masks. */
function sealedValues(seal: Seal, reg: AnyRegister, section: string, id: number, sealed: unknown, open: boolean): Record<string, unknown> {
  if (typeof sealed !== 'object' || sealed === null) return {}
  const row = sealed as Record<string, unknown> // cast: a row as JSON is an object by column
  return Object.fromEntries(
    columnsOf(reg).flatMap(([name, column]) => {
      if (column.sealed !== section) return []
      const value = row[snake(name)]
      const shown = open && typeof value === 'string' ? seal.open(value, placeOf(reg, section, name, id)) : row[`${snake(name)}_mask`]
      return [[name, shown ?? null]]
    }),
  )
}

async function* partRows(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  form: SheetForm,
  ids: readonly number[],
): AsyncGenerator<SheetRow> {
  const part = partsOf(reg).find(([name]) => name === form.part)
  if (!part) return
  const columns = Object.entries(part[1].of)
  for (let at = 0; at < ids.length; at += portion) {
    const some = ids.slice(at, at + portion)
    const number = new Map(some.map((id, i) => [id, at + i + 1]))
    const rows = await tx.rows<Record<string, unknown> & { of_id: number }>(
      `select * from ${quote(lineTableOf(reg, part[0]))} where district_id = $1 and of_id = any($2::bigint[]) order by array_position($2::bigint[], of_id), position`,
      [viewer.district, some],
    )
    const values = rows.map(row => decodeRow(columns, row, engine.seal))
    const nameOf = await namesIn(tx, engine, viewer, columns, values, [])
    for (const [i, row] of rows.entries())
      yield Object.fromEntries(
        form.fields.map(field => [
          field.key,
          field.column ? writtenValue(field.column, values[i]?.[field.key], nameOf) : String(number.get(row.of_id)),
        ]),
      )
  }
}

/** How the records that some rows refer to are said; the same record is asked for once a portion. */
function namesIn(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  columns: readonly [string, Column][],
  rows: readonly Record<string, unknown>[],
  more: readonly [string, readonly number[]][],
): Promise<NameOf> {
  const wanted = new Map<string, Set<number>>(more.map(([to, ids]) => [to, new Set(ids)]))
  const add = (to: string, id: unknown): void => {
    if (typeof id === 'number') (wanted.get(to) ?? wanted.set(to, new Set()).get(to))?.add(id)
  }
  for (const [name, column] of columns)
    if (column.kind === 'ref' || column.kind === 'refs')
      for (const row of rows) {
        const value = row[name]
        for (const one of Array.isArray(value) ? value : [value])
          if (typeof one === 'object' && one !== null && 'id' in one) add(column.to, one.id)
      }
  return referenceNames(tx, engine, viewer, wanted)
}

const noteColumns: SheetColumn[] = [
  { key: 'item', header: '项目 Item', kind: 'text', width: 24 },
  { key: 'value', header: '内容 Content', kind: 'text', width: 60 },
]

/** Rows of the notes: the iterable is read last, when the records have been counted. */
function* noteRows(
  viewer: Viewer,
  reg: AnyRegister,
  opened: readonly string[],
  purpose: string,
  ids: readonly number[],
): Generator<SheetRow> {
  const covered = sectionsOf(reg).some(section => !opened.includes(section))
  yield { item: '台账 Register', value: `${reg.zh} ${reg.en}` }
  yield { item: '导出人 Exported by', value: `${viewer.name}（${roles[viewer.role][0]}）` }
  yield { item: '导出时间 At', value: showMoment(new Date().toISOString()) }
  yield { item: '用途 Purpose', value: purpose.trim() || '未说明 Not given' }
  yield { item: '记录数 Records', value: String(ids.length) }
  if (covered)
    yield {
      item: '个人信息 Personal data',
      value: '已遮盖；有权限的人员写明用途后可导出全部内容。 Covered; those entitled get it in full by giving a purpose.',
    }
  if (opened.length)
    yield {
      item: '个人信息 Personal data',
      value: '含个人信息，仅限上述用途，不得转发，用后删除。 In full: for this purpose only; do not pass on; delete after use.',
    }
}
