import { refuse } from '../language/problem.ts'
import { type OverviewColumn, overviewCell, type OverviewHead, type OverviewPage } from '../language/overview.ts'
import { compartmentOf } from '../language/role.ts'
import type { Viewer } from '../language/viewer.ts'
import type { SheetColumn } from '../office/sheet-column.ts'
import { writeSheets } from '../office/sheet-write.ts'
import { appendAudit } from '../store/audit.ts'
import type { Engine } from './engine.ts'
import { organizationsById } from './tree/organization.ts'

type Held = Engine['overviews'][number]

/** An overview is asked for an organization and a period. */
export interface OverviewAsked {
  org: number
  path: string
  from: string
  to: string
}

/** The overviews that a viewer's role reads. */
export const overviewsFor = (engine: Engine, viewer: Viewer): OverviewHead[] =>
  engine.overviews.filter(one => one.roles.includes(viewer.role)).map(headOf)

/** One overview with its lines, as the viewer may see them; a look at a sealed section's is in the audit chain. @throws Refused 404 where the role has no such one */
export async function readOverview(engine: Engine, viewer: Viewer, name: string, asked: OverviewAsked): Promise<OverviewPage> {
  const found = engine.overviews.find(one => one.name === name && one.roles.includes(viewer.role))
  if (!found) throw refuse('no-such-overview', '没有这张一览表，或不由您的角色查看', 'There is no such overview for your role', 404)
  const today = engine.today()
  const scope = { district: viewer.district, ...asked, to: asked.to < today ? asked.to : today }
  const rows = await engine.store.as(viewer, async tx => {
    const lines = await found.rows(tx, engine, scope)
    const compartment = compartmentOf(viewer.role)
    if (compartment) await appendAudit(tx, viewer, { act: 'overview', detail: name, records: lines.length, compartment })
    return lines
  })
  return { head: headOf(found), rows }
}

/** An overview as an .xlsx, with a sheet that says who took it out and when (SEC-18). @throws Refused 403 for those of sealed sections */
export async function overviewSheet(
  engine: Engine,
  viewer: Viewer,
  name: string,
  asked: OverviewAsked,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { head, rows } = await readOverview(engine, viewer, name, asked)
  if (head.screenOnly) throw refuse('no-export', `“${head.zh}”不能导出`, `${head.en} cannot be exported`, 403)
  const columns: SheetColumn[] = head.columns.map(column => ({ key: column.key, header: column.zh, kind: sheetKinds[column.as] }))
  const bytes = await writeSheets([
    {
      name: head.zh,
      columns,
      rows: rows.map(({ cells }) => Object.fromEntries(head.columns.map(column => [column.key, sheetValue(column, cells[column.key])]))),
    },
    { name: '导出说明', columns: noteColumns, rows: await notes(engine, viewer, head, asked, rows.length) },
  ])
  return { name: `${head.zh} ${engine.today()}.xlsx`, bytes }
}

const headOf = ({ name, zh, en, area, about, rule, columns, roles }: Held): OverviewHead => ({
  name,
  zh,
  en,
  area,
  about,
  rule,
  columns,
  screenOnly: roles.every(role => compartmentOf(role) !== null),
})

const sheetKinds = { text: 'text', count: 'integer', tenths: 'text', percent: 'text', hundredths: 'decimal', day: 'date' } as const

const sheetValue = (column: OverviewColumn, value: string | number | null | undefined): string | number | null =>
  value === null || value === undefined
    ? null
    : column.as === 'hundredths'
      ? Number(value) / 100
      : column.as === 'tenths' || column.as === 'percent'
        ? overviewCell(column, value)
        : value

const noteColumns: SheetColumn[] = [
  { key: 'what', header: '项目', kind: 'text' },
  { key: 'value', header: '内容', kind: 'text', width: 40 },
]

async function notes(engine: Engine, viewer: Viewer, head: OverviewHead, asked: OverviewAsked, records: number) {
  const org = await engine.store.as(viewer, async tx => {
    await appendAudit(tx, viewer, { act: 'export', detail: `一览表 ${head.zh}`, records })
    return (await organizationsById(tx, viewer.district, [asked.org])).get(asked.org)
  })
  return [
    { what: '单位', value: org?.name ?? '' },
    { what: '期间', value: `${asked.from} 至 ${asked.to}` },
    { what: '导出人', value: viewer.name },
    { what: '导出日期', value: engine.today() },
    { what: '说明', value: head.about[0] },
  ]
}
