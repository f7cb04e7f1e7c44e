import type { Period } from '../../language/day.ts'
import { formPeriod } from '../../language/form-period.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import type { FormCell, FormGrid, FormReturn, ReturnCell } from '../../language/return-form.ts'
import { writers } from '../../language/role.ts'
import type { Viewer } from '../../language/viewer.ts'
import { fillWorkbook } from '../../office/sheet-fill.ts'
import { readGrids } from '../../office/sheet-grid.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { counting, recordsOf } from '../report/freeze.ts'
import { changesOf } from './change.ts'
import { frozenCell, insertCells, keptCells, returnDigest } from './frozen.ts'
import { returnName } from './keep.ts'
import { type FormRow, formRow, returnHead, type ReturnRow, returnRow, returnRows, unchangedForm, waiting } from './row.ts'
import { spotOf } from './shape.ts'
import { officeProblems, templateBytes } from './template.ts'
import { cellValues, type CellValue, type FillFor, fillOf, knowing, returnCells } from './value.ts'

/** The return that is asked for: a form's period by its first day, and its number where it is not the latest. */
export interface ReturnAsked {
  form: number
  from: string
  number?: number | undefined
}

/** A return with the sheet it fills. */
export interface FilledReturn {
  shown: FormReturn
  bytes: Uint8Array
}

/** A return: as the records stand now while it is not handed in, else as it was handed in. @throws Refused `no-such-form`, `no-such-return` */
export const readReturn = async (engine: Engine, viewer: Viewer, asked: ReturnAsked): Promise<FormReturn> =>
  (await filledReturn(engine, viewer, asked)).shown

/** The same with the bytes of the sheet, for the file. */
export async function filledReturn(engine: Engine, viewer: Viewer, asked: ReturnAsked): Promise<FilledReturn> {
  const { form, returns, own, kept, against, last, bytes } = await engine.store.as(viewer, async tx => {
    const found = await formRow(tx, viewer, asked.form)
    const all = await returnRows(tx, viewer, [found.id])
    const period = formPeriod(found.every, asked.from)
    const row = all.find(one => one.from === period.from && (asked.number === undefined || one.number === asked.number))
    if (!row && asked.number !== undefined) throw noSuchReturn()
    const standing = row?.state === 'handed-in' ? await versionOf(tx, viewer, found, row.version) : found
    const before = lastHandedIn(all, row)
    return {
      form: standing,
      returns: all,
      own: row,
      kept: row?.state === 'handed-in' ? await keptCells(tx, viewer, row.id) : null,
      against: before,
      last: before ? await keptCells(tx, viewer, before.id) : null,
      bytes: await templateBytes(tx, viewer, found.id, standing.template),
    }
  })
  const grids = await readGrids(bytes)
  const period = own ?? formPeriod(form.every, asked.from)
  const known = knowing(engine, form.mapping)
  const values = await cellValues(known, viewer, form.mapping, fillFor(form, viewer, period, grids))
  const names = await namesOf(engine, viewer, values, period)
  const live = returnCells(known, values, names)
  const place = new Map(form.mapping.map((cell, i) => [spotOf(cell), i]))
  const cells = kept
    ? kept.toSorted((a, b) => (place.get(spotOf(a)) ?? 0) - (place.get(spotOf(b)) ?? 0)).map(cell => later(cell, live, known, names))
    : live
  const shown: FormReturn = {
    ...(own ? returnHead(own, form.dueDay) : waiting({ from: period.from, to: period.to }, form.dueDay)),
    form: {
      id: form.id,
      name: form.name,
      recipient: form.recipient,
      org: form.org,
      orgName: form.orgName,
      every: form.every,
      open: form.open,
    },
    version: form.version,
    grids: await readGrids(await officeProblems(() => fillWorkbook(bytes, cells.map(fillOf)))),
    cells,
    against: against ? returnHead(against, form.dueDay) : null,
    changes: last ? changesOf(cells, last) : [],
    mayHandIn: writers.includes(viewer.role),
    digest: own?.digest ?? null,
    history: returns.map(one => returnHead(one, form.dueDay)),
  }
  return { shown, bytes }
}

/**
 * Begins the return of a period, or a corrected one where the last is handed in; one that is begun already is left as it is.
 * @throws Refused `not-allowed`, `not-begun` where the period lies ahead
 */
export async function beginReturn(engine: Engine, viewer: Viewer, asked: ReturnAsked): Promise<FormReturn> {
  if (!writers.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能办理上级报表', 'Your role may not work on forms', 403)
  await engine.store.as(viewer, async tx => {
    const form = await formRow(tx, viewer, asked.form, true)
    const period = formPeriod(form.every, asked.from)
    if (period.from > engine.today())
      throw refuse('not-begun', '这一期还没有开始，到时再填报', 'This period has not begun: fill it in when it has')
    const row = await returnRow(tx, viewer, { form: form.id, from: period.from })
    if (row?.state === 'draft') return
    const made = await tx.first<{ id: number }>(
      `insert into form_return (district_id, form_id, org_id, guard_path, from_day, to_day, number, state, begun_by) values ($1, $2, $3, $4, $5, $6, $7, 'draft', $8) returning id`,
      [viewer.district, form.id, form.org, form.path, period.from, period.to, (row?.number ?? 0) + 1, viewer.name],
    )
    await appendAudit(tx, viewer, { act: 'begin', register: returnName, record: made?.id ?? 0 })
  })
  return readReturn(engine, viewer, { form: asked.form, from: asked.from })
}

/**
 * Hands a return in (上报): every value is counted once more and frozen with the records behind it, in one transaction with its audit link.
 * @param version version of the form that the writer saw
 * @throws Refused `changed-meanwhile` (409), `no-such-return`, `wrong-state`, `unsettled`, every cell of an organization outside the viewer's scope
 */
export async function handIn(engine: Engine, viewer: Viewer, asked: ReturnAsked, version: number): Promise<FormReturn> {
  if (!writers.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能上报', 'Your role may not hand returns in', 403)
  await engine.store.as(viewer, async tx => {
    const form = await formRow(tx, viewer, asked.form, true)
    unchangedForm(form, version)
    const row = await returnRow(tx, viewer, { form: form.id, from: formPeriod(form.every, asked.from).from }, true)
    if (!row) throw noSuchReturn()
    if (row.state === 'handed-in')
      throw refuse(
        'wrong-state',
        '这一期已经上报。需要更正的，请先点“更正上报”',
        'This period is handed in already: begin a corrected return',
        409,
      )
    if (form.open > 0)
      throw refuse(
        'unsettled',
        `还有 ${form.open} 个单元格没有确认。请先在“对应关系”中逐个确认，或标为“不填”`,
        `${form.open} cells are not confirmed yet: confirm each in the mapping, or mark it as not ours`,
        409,
      )
    const grids = await readGrids(await templateBytes(tx, viewer, form.id, form.template))
    await tx.rows('select seq from audit_head where district_id = $1 for update', [viewer.district])
    const { values, records } = await counting(tx, knowing(engine, form.mapping), async counter => {
      const counted = await cellValues(counter, viewer, form.mapping, fillFor(form, viewer, row, grids))
      const figures = new Map(counted.flatMap(value => (value.figure ? [[spotOf(value.cell), value.figure] as const] : [])))
      return { values: counted, records: await recordsOf(tx, counter, viewer, figures) }
    })
    refuseOutside(values)
    const cells = values.map(value => frozenCell(value, records))
    const at = new Date().toISOString()
    const digest = returnDigest({ form: form.id, version: form.version, from: row.from, to: row.to, number: row.number }, cells)
    await insertCells(tx, viewer, { id: row.id, path: form.path }, cells)
    await tx.rows(
      `update form_return set state = 'handed-in', form_version = $3, at = $4, by_name = $5, digest = $6 where district_id = $1 and id = $2`,
      [viewer.district, row.id, form.version, at, viewer.name, digest],
    )
    await appendAudit(tx, viewer, { act: 'hand-in', register: returnName, record: row.id, version: row.number, digest })
  })
  return readReturn(engine, viewer, { form: asked.form, from: asked.from })
}

const noSuchReturn = (): Refused => refuse('no-such-return', '没有这一期的上报', 'There is no return for this period', 404)

function refuseOutside(values: readonly CellValue[]): void {
  const problems = values
    .filter(({ state }) => state === 'outside')
    .map(({ cell }) =>
      error(
        'outside-scope',
        `“${cell.sheet}”的单元格 ${cell.cell} 所指组织不在您的范围内，请由上级上报`,
        `Cell ${cell.cell} of “${cell.sheet}” belongs to an organization outside your scope: have it handed in above`,
        spotOf(cell),
      ),
    )
  if (problems.length > 0) throw new Refused(problems, 409)
}

const fillFor = (form: FormRow, viewer: Viewer, period: Period, grids: readonly FormGrid[]): FillFor => ({
  org: form.org,
  orgName: form.orgName,
  period: { from: period.from, to: period.to },
  formats: formatsOf(grids),
  writer: viewer.name,
})

/** The number format of every cell, by spot. */
export const formatsOf = (grids: readonly FormGrid[]): Map<string, string> =>
  new Map(grids.flatMap(grid => grid.cells.map(cell => [`${grid.name}!${cell.at}`, cell.format] as const)))

/** The return before one: the latest handed in, before it where it is handed in itself. */
const lastHandedIn = (all: readonly ReturnRow[], own: ReturnRow | undefined): ReturnRow | undefined =>
  all
    .filter(one => one.state === 'handed-in' && one.id !== own?.id && (own?.at == null || (one.at ?? '') < own.at))
    .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0]

/** The form as it stood at a version. */
async function versionOf(tx: Transaction, viewer: Viewer, form: FormRow, version: number | null): Promise<FormRow> {
  const row = await tx.first<{ template: string; mapping: FormCell[] }>(
    'select template, mapping from return_form_version where district_id = $1 and form_id = $2 and version = $3',
    [viewer.district, form.id, version],
  )
  return row && version !== null ? { ...form, ...row, version } : form
}

/** Names of the cells' organizations on the last day of the period. */
async function namesOf(engine: Engine, viewer: Viewer, values: readonly CellValue[], { to }: Period): Promise<Map<number, string>> {
  const rows = await engine.store.asFigures(viewer, tx =>
    tx.rows<{ id: number; name: string }>(
      'select distinct on (org_id) org_id as id, short_name as name from organization_span where district_id = $1 and org_id = any($2::bigint[]) and from_day <= $3 order by org_id, from_day desc',
      [viewer.district, [...new Set(values.map(({ org }) => org))], to],
    ),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** A cell as it was handed in, with its names of today and what it would show now where that differs. */
function later(kept: ReturnCell, live: readonly ReturnCell[], engine: Engine, names: ReadonlyMap<number, string>): ReturnCell {
  const now = live.find(one => one.sheet === kept.sheet && one.cell === kept.cell)
  const entry = engine.figureList.find(({ key }) => key === kept.key)
  const moved = kept.key !== null && now !== undefined && now.state !== 'outside' && now.written !== kept.written
  return {
    ...kept,
    zh: entry?.zh ?? '',
    en: entry?.en ?? '',
    orgName: names.get(kept.org) ?? '',
    now: moved ? (now.written ?? '') : null,
  }
}
