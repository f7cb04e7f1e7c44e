import type { Every } from '../../language/form-period.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import { error, type Problem, Refused, refuse } from '../../language/problem.ts'
import type { Form, FormCell, FormGrid, FormHead } from '../../language/return-form.ts'
import { writers } from '../../language/role.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { organizationsById, treeAsOf } from '../tree/organization.ts'
import { carriedOver, withEarlier } from './carry.ts'
import { keepFormVersion, storeForm } from './keep.ts'
import { organizationFinder } from './organization-words.ts'
import { proposeForm } from './propose.ts'
import { formHead, type FormRow, formRow, formRows, returnHead, returnRows, unchangedForm } from './row.ts'
import { countsOf, readMapping, spotOf } from './shape.ts'
import { keepTemplate, templateBytes, templateOf } from './template.ts'
import { readGrids } from '../../office/sheet-grid.ts'

/** What a form is begun with. */
export interface FormDraft {
  org: number
  /** The title of the sheet where it is left out. */
  name?: string | undefined
  recipient: string
  every: Every
  dueDay: number | null
  file: Uint8Array
}

/** What may be changed about a form beside its cells. */
export interface FormSettings {
  name: string
  recipient: string
  every: Every
  dueDay: number | null
  ended: boolean
}

/**
 * Begins a form: its sheet is kept as it is, and for every cell that waits for something a figure is proposed.
 * @throws Refused `not-allowed`, `no-such-organization`, the file's problems, `form-no-cells` where nothing in it waits to be filled
 */
export async function createForm(engine: Engine, viewer: Viewer, draft: FormDraft): Promise<Form> {
  mayWrite(viewer)
  const org = await organizationFor(engine, viewer, draft.org)
  const template = await templateOf(draft.file)
  const mapping = await proposalsFor(engine, viewer, org, draft.every, template.grids)
  const name = draft.name?.trim() || titleOf(template.grids)
  const problems = settingProblems({ ...draft, name })
  if (problems.length > 0) throw new Refused(problems)
  const id = await engine.store.as(viewer, async tx => {
    const counts = countsOf(mapping)
    const row = await tx.first<{ id: number }>(
      `insert into return_form (district_id, org_id, guard_path, name, recipient, every, due_day, version, template, mapping, cells, open, begun_on, updated_at, updated_by)
       values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9::jsonb, $10, $11, $12, now(), $13) returning id`,
      [
        viewer.district,
        org.id,
        org.path,
        name,
        draft.recipient.trim(),
        draft.every,
        draft.dueDay,
        template.digest,
        JSON.stringify(mapping),
        counts.cells,
        counts.open,
        engine.today(),
        viewer.name,
      ],
    )
    if (!row) throw new Error('no id for the new form')
    await keepTemplate(tx, viewer, { id: row.id, path: org.path }, template)
    await keepFormVersion(tx, viewer, await formRow(tx, viewer, row.id), 'create')
    return row.id
  })
  return readForm(engine, viewer, id)
}

/** Forms of an organization and those below it, each with the return due next. */
export async function listForms(engine: Engine, viewer: Viewer, org: number): Promise<FormHead[]> {
  const { path } = await organizationFor(engine, viewer, org)
  return engine.store.as(viewer, async tx => {
    const rows = await formRows(tx, viewer, path)
    const returns = await returnRows(
      tx,
      viewer,
      rows.map(({ id }) => id),
    )
    return rows.map(row => formHead(row, returns))
  })
}

/** A form with its sheets, mapping, versions and returns. @throws Refused `no-such-form` */
export async function readForm(engine: Engine, viewer: Viewer, id: number): Promise<Form> {
  const { row, returns, versions, bytes } = await engine.store.as(viewer, async tx => {
    const form = await formRow(tx, viewer, id)
    return {
      row: form,
      returns: await returnRows(tx, viewer, [id]),
      versions: await tx.rows<Form['versions'][number]>(
        'select version, at, by_name as by, act from return_form_version where district_id = $1 and form_id = $2 order by version desc limit 50',
        [viewer.district, id],
      ),
      bytes: await templateBytes(tx, viewer, id, form.template),
    }
  })
  return {
    ...formHead(row, returns),
    grids: await readGrids(bytes),
    mapping: row.mapping,
    mayWrite: writers.includes(viewer.role),
    versions,
    returns: returns.map(one => returnHead(one, row.dueDay)),
  }
}

/**
 * Saves what the cells show, as the writer left it; a version is kept.
 * @throws Refused `changed-meanwhile` (409) where somebody saved first, every cell that is wrong by `sheet!cell`
 */
export async function saveMapping(engine: Engine, viewer: Viewer, id: number, version: number, input: unknown): Promise<Form> {
  mayWrite(viewer)
  const { grids, ...before } = await readForm(engine, viewer, id)
  const mapping = readMapping(engine, input, before.mapping, grids)
  await organizationsMayBeAsked(engine, viewer, before.mapping, mapping)
  await changeForm(engine, viewer, id, version, 'map', form => ({ ...form, mapping }))
  return readForm(engine, viewer, id)
}

/** Saves name, recipient, period and due day, or ends a form that is no longer asked for. @throws Refused as `saveMapping` */
export async function saveSettings(engine: Engine, viewer: Viewer, id: number, version: number, settings: FormSettings): Promise<Form> {
  mayWrite(viewer)
  const problems = settingProblems(settings)
  if (problems.length > 0) throw new Refused(problems)
  const { name, recipient, every, dueDay, ended } = settings
  await changeForm(engine, viewer, id, version, ended ? 'end' : 'settings', form => ({
    ...form,
    name: name.trim(),
    recipient: recipient.trim(),
    every,
    dueDay,
    ended,
  }))
  return readForm(engine, viewer, id)
}

/**
 * Takes a new sheet for a form (next year's, or one the superior changed): cells under the same headings keep what was confirmed, for the others figures
 * are proposed. @throws Refused as `createForm` and `saveMapping`
 */
export async function replaceTemplate(engine: Engine, viewer: Viewer, id: number, version: number, file: Uint8Array): Promise<Form> {
  mayWrite(viewer)
  const before = await readForm(engine, viewer, id)
  const org = await organizationFor(engine, viewer, before.org)
  const template = await templateOf(file)
  const mapping = carriedOver(before.mapping, await proposalsFor(engine, viewer, org, before.every, template.grids))
  await changeForm(
    engine,
    viewer,
    id,
    version,
    'replace',
    form => ({ ...form, mapping, template: template.digest }),
    (tx, form) => keepTemplate(tx, viewer, form, template),
  )
  return readForm(engine, viewer, id)
}

/** The sheet of a form as it was handed in. */
export async function formFile(engine: Engine, viewer: Viewer, id: number): Promise<{ name: string; bytes: Uint8Array }> {
  return engine.store.as(viewer, async tx => {
    const form = await formRow(tx, viewer, id)
    return { name: `${form.name}.xlsx`, bytes: await templateBytes(tx, viewer, id, form.template) }
  })
}

/** Proposals for the sheets of a form, those first that were confirmed under the same headings in other forms of the organization. */
export async function proposalsFor(
  engine: Engine,
  viewer: Viewer,
  org: OrganizationNode,
  every: Every,
  grids: readonly FormGrid[],
): Promise<FormCell[]> {
  const { nodes, earlier } = await engine.store.as(viewer, async tx => ({
    nodes: await treeAsOf(tx, viewer.district, org.path, engine.today()),
    earlier: await tx.rows<{ mapping: FormCell[] }>(
      'select mapping from return_form where district_id = $1 and org_id = $2 order by updated_at limit 20',
      [viewer.district, org.id],
    ),
  }))
  const proposed = proposeForm(grids, { engine, every, organization: organizationFinder(nodes), own: org.id })
  if (proposed.length === 0)
    throw refuse(
      'form-no-cells',
      '这张表里没有等待填写的单元格：标题旁边或下面都没有空格。请检查是否传错了文件，或先删去已填的内容',
      'Nothing in this form waits to be filled: there is no empty cell beside or under a heading. Check whether it is the right file, or clear what was filled in',
    )
  return withEarlier(
    proposed,
    earlier.flatMap(({ mapping }) => mapping),
  )
}

/** An organization within what the viewer may ask for. */
export async function organizationFor(engine: Engine, viewer: Viewer, org: number): Promise<OrganizationNode> {
  const found = (await engine.store.as(viewer, tx => organizationsById(tx, viewer.district, [org]))).get(org)
  if (!found || !isWithin(found.path, viewer.path))
    throw refuse(
      'no-such-organization',
      '没有这个组织，或不在您的范围内',
      'There is no such organization, or it lies outside your scope',
      404,
    )
  return found
}

async function changeForm(
  engine: Engine,
  viewer: Viewer,
  id: number,
  version: number,
  act: string,
  change: (form: FormRow) => FormRow,
  also: (tx: Transaction, form: FormRow) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  await engine.store.as(viewer, async tx => {
    const form = await formRow(tx, viewer, id, true)
    unchangedForm(form, version)
    const changed = { ...change(form), version: version + 1 }
    await also(tx, changed)
    await storeForm(tx, viewer, changed)
    await keepFormVersion(tx, viewer, changed, act)
  })
}

function mayWrite(viewer: Viewer): void {
  if (!writers.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能办理上级报表', 'Your role may not work on forms', 403)
}

function settingProblems({ name, recipient, dueDay }: Pick<FormSettings, 'name' | 'recipient' | 'dueDay'>): Problem[] {
  return [
    ...(name.trim() === '' || name.length > 100
      ? [error('required', '请填报表名称（不超过 100 字）', 'Give the form a name (up to 100 characters)', 'name')]
      : []),
    ...(recipient.trim() === '' || recipient.length > 60
      ? [error('required', '请填报送对象（不超过 60 字），如“区委组织部”', 'Say to whom it goes (up to 60 characters)', 'recipient')]
      : []),
    ...(dueDay !== null && !(Number.isInteger(dueDay) && dueDay >= 1 && dueDay <= 31)
      ? [error('bad-day', '报送日应是 1 到 31', 'The due day lies between 1 and 31', 'dueDay')]
      : []),
  ]
}

/** The first words that stand alone at the head of a sheet. */
function titleOf(grids: readonly FormGrid[]): string {
  const title = grids[0]?.cells.find(cell => cell.kind === 'text' && !/^附[件表]/.test(cell.text.trim()))
  return (title?.text ?? '').replace(/\s+/g, '').slice(0, 100)
}

/** A cell may speak for another organization only where the writer may ask for it; one that others chose stays. */
async function organizationsMayBeAsked(
  engine: Engine,
  viewer: Viewer,
  before: readonly FormCell[],
  after: readonly FormCell[],
): Promise<void> {
  const known = new Map(before.map(cell => [spotOf(cell), cell.org]))
  const wanted = after.filter(cell => cell.org !== null && known.get(spotOf(cell)) !== cell.org)
  if (wanted.length === 0) return
  const orgs = await engine.store.as(viewer, tx =>
    organizationsById(tx, viewer.district, [...new Set(wanted.flatMap(({ org }) => (org === null ? [] : [org])))]),
  )
  const problems = wanted
    .filter(({ org }) => !isWithin(orgs.get(org ?? 0)?.path ?? '', viewer.path))
    .map(cell =>
      error(
        'outside-scope',
        `“${cell.sheet}”的单元格 ${cell.cell} 所选组织不在您的范围内，请另选`,
        `Cell ${cell.cell} of “${cell.sheet}”: the organization lies outside your scope, choose another`,
        spotOf(cell),
      ),
    )
  if (problems.length > 0) throw new Refused(problems)
}
