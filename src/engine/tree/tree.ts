import { type AnyRegister, sectionsOf } from '../../language/register.ts'
import { addDays, isDay } from '../../language/day.ts'
import type { OrganizationNode, TreeAct } from '../../language/organization.ts'
import { error, type Problem, Refused, refuse } from '../../language/problem.ts'
import { isWithin, pathEnd, type Viewer } from '../../language/viewer.ts'
import { lineTableOf, quote, sealedTableOf, tableOf } from '../../derive/names.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { registerNamed } from '../engine.ts'
import { explained } from '../record/fault.ts'
import { forever, organizationsById } from './organization.ts'
import { amend } from '../record/amend.ts'
import { partsOf } from '../record/row.ts'
import { moveMembers, standingMembers } from './roll.ts'
import { newIds, writeNew } from '../record/write.ts'
import { readDraft } from '../../derive/check.ts'

/** Roles that act on the tree (§1.7); a committee's clerk within its own subtree, the organization department in the district. */
const actors = ['clerk', 'organization']

/**
 * Carries out an act on the tree from a date: found, rename, move, merge, split, dissolve (ORG-09…11). What was before stays readable as of its day.
 * @returns the organizations touched, as they stand today
 * @throws Refused with ORG_* problems
 */
export async function actOnTree(engine: Engine, viewer: Viewer, act: TreeAct): Promise<OrganizationNode[]> {
  if (!actors.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能调整组织设置', 'Your role may not change organizations', 403)
  const problems = dateProblems(engine, act)
  if (problems.length) throw new Refused(problems)
  const registers = registerNamed(engine, engine.names.organization)
  try {
    // As system: a move rewrites rows of every register. Scope is checked here first, and the act is one link of the audit chain.
    return await engine.store.asSystem(`tree: ${act.act}`, async tx => {
      const touched = await acts[act.act](tx, engine, viewer, act as never) // cast: the table pairs each act with its own shape
      await appendAudit(tx, viewer, { act: act.act, register: registers.name, records: touched.length, detail: JSON.stringify(act) })
      return [...(await organizationsById(tx, viewer.district, touched)).values()]
    })
  } catch (fault) {
    throw explained(fault, registers)
  }
}

type Act<A extends TreeAct['act']> = (
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  act: Extract<TreeAct, { act: A }>,
) => Promise<number[]>

const acts: { [A in TreeAct['act']]: Act<A> } = {
  found: async (tx, engine, viewer, act) => [await found(tx, engine, viewer, await standing(tx, viewer, act.parent, act.on), act)],
  rename: async (tx, engine, viewer, act) => {
    const org = await standing(tx, viewer, act.org, act.on)
    await span(tx, viewer.district, org, act.on, { name: act.name, short_name: act.shortName ?? act.name, document: act.document })
    await amendOwn(tx, engine, viewer, org.id, { name: act.name, shortName: act.shortName ?? null }, 'rename', act.document)
    return [org.id]
  },
  move: async (tx, engine, viewer, act) => {
    const org = await standing(tx, viewer, act.org, act.on)
    const parent = await standing(tx, viewer, act.parent, act.on)
    if (isWithin(parent.path, org.path))
      throw refuse('ORG_CYCLE', '不能移到自己或自己的下级之下', 'An organization cannot be moved below itself')
    mayStandUnder(engine, org.type, parent)
    await rebase(tx, engine, viewer.district, org.path, await nextPath(tx, viewer.district, parent.path), parent.id, act.on, act.document)
    return [org.id]
  },
  merge: async (tx, engine, viewer, act) => {
    const into = await standing(tx, viewer, act.into, act.on)
    for (const id of act.orgs) {
      if (id === into.id) throw refuse('ORG_CYCLE', '不能并入自身', 'An organization cannot be merged into itself')
      const org = await standing(tx, viewer, id, act.on)
      await moveMembers(tx, engine, viewer, await standingMembers(tx, engine, viewer.district, org.id, act.on), org, into, act.on, 'merge')
      for (const child of await children(tx, viewer.district, org))
        await rebase(tx, engine, viewer.district, child.path, await nextPath(tx, viewer.district, into.path), into.id, act.on, act.document)
      await end(tx, engine, viewer, org, act.on, act.document, 'merged')
    }
    return [into.id]
  },
  split: async (tx, engine, viewer, act) => {
    const org = await standing(tx, viewer, act.org, act.on)
    if (org.parent === null) throw refuse('ORG_PARENT_TYPE', '区委不能拆分', 'The district committee cannot be split')
    const parent = await standing(tx, viewer, org.parent, act.on)
    const id = await found(tx, engine, viewer, parent, {
      act: 'found',
      parent: parent.id,
      type: org.type,
      name: act.name,
      on: act.on,
      document: act.document,
      ...(org.sector ? { sector: org.sector } : {}),
    })
    const roll = await standingMembers(tx, engine, viewer.district, org.id, act.on)
    const moving = roll.filter(({ member }) => act.members.includes(member))
    if (moving.length !== act.members.length)
      throw refuse(
        'ORG_HAS_MEMBERS',
        '所选党员当日不都在该支部名册上，请重新选择',
        'Not all members chosen are on this roll that day: choose again',
      )
    const fresh = (await organizationsById(tx, viewer.district, [id])).get(id)
    if (fresh) await moveMembers(tx, engine, viewer, moving, org, fresh, act.on, 'split')
    return [org.id, id]
  },
  dissolve: async (tx, engine, viewer, act) => {
    const org = await standing(tx, viewer, act.org, act.on)
    const members = await standingMembers(tx, engine, viewer.district, org.id, act.on)
    const below = await children(tx, viewer.district, org)
    if (members.length)
      throw refuse(
        'ORG_HAS_MEMBERS',
        `名册上还有 ${members.length} 名党员，请先转出（ORG-10）`,
        `There are still ${members.length} members on the roll: transfer them first (ORG-10)`,
      )
    if (below.length)
      throw refuse(
        'ORG_HAS_CHILDREN',
        `下面还有 ${below.length} 个党组织，请先移走或撤销`,
        `There are still ${below.length} organizations below: move or dissolve them first`,
      )
    await end(tx, engine, viewer, org, act.on, act.document, 'dissolved')
    return []
  },
}

/** The organization as of a day, within the viewer's scope today. */
async function standing(tx: Transaction, viewer: Viewer, id: number, on: string): Promise<OrganizationNode> {
  const org = (await organizationsById(tx, viewer.district, [id])).get(id)
  if (!org || !isWithin(org.path, viewer.path))
    throw refuse('outside-scope', '所选组织不在您的范围内，或已撤销', 'The organization lies outside your scope or has been dissolved', 403)
  if (org.from > on)
    throw refuse(
      'ORG_DATE',
      `“${org.name}”自 ${org.from} 起已有更新的设置，日期不能早于它`,
      `${org.name} has a later change from ${org.from}: the date cannot lie before it`,
    )
  return org
}

function mayStandUnder(engine: Engine, type: string, parent: OrganizationNode): void {
  const allowed = engine.organizationTypes[type]?.parents ?? []
  if (!allowed.includes(parent.type))
    throw refuse(
      'ORG_PARENT_TYPE',
      `这一类别不能设在“${parent.name}”之下（ORG-11）`,
      `This type cannot stand under ${parent.name} (ORG-11)`,
    )
}

/** Founds an organization: its record, its first span. The id of an organization is the id of its record. */
export async function found(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  parent: OrganizationNode | null,
  act: Extract<TreeAct, { act: 'found' }>,
  code?: string,
): Promise<number> {
  if (parent) mayStandUnder(engine, act.type, parent)
  const path = parent ? await nextPath(tx, viewer.district, parent.path) : viewer.district
  const [id] = await newIds(tx, 1)
  if (id === undefined) throw new Error('no id')
  const node: OrganizationNode = {
    id,
    code: code ?? `${viewer.district}${String(id).padStart(6, '0')}`,
    path,
    parent: parent?.id ?? null,
    name: act.name,
    shortName: act.shortName ?? act.name,
    type: act.type,
    sector: act.sector ?? null,
    from: act.on,
    until: null,
  }
  const reg = registerNamed(engine, engine.names.organization)
  const known = {
    name: act.name,
    shortName: act.shortName ?? null,
    code: node.code,
    type: act.type,
    sector: act.sector ?? null,
    foundedOn: act.on,
    status: 'standing',
    document: act.document,
    exceptionDocument: act.exception ?? null,
  }
  const given = Object.fromEntries(Object.entries(known).filter(([name]) => name in reg.columns))
  const { values, problems } = readDraft(reg, given, { today: engine.today(), allowSynthetic: engine.allowSynthetic })
  if (problems.some(problem => problem.level === 'error')) throw new Refused(problems)
  await tx.rows(
    `insert into organization_span (district_id, org_id, from_day, path, parent_id, code, name, short_name, type, sector, document) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)`,
    [viewer.district, id, act.on, path, node.parent, node.code, node.name, node.shortName, node.type, node.sector, act.document],
  )
  await writeNew(
    tx,
    engine,
    viewer,
    reg,
    [{ id, org: node, programme: null, state: reg.start, values, problems: [], asked: said(act, reg) }],
    new Map(),
    'found',
    [id],
  )
  return id
}

/** What of an organization's record is typed in the act on the tree; the rest of it the program knows. */
const said = (act: Readonly<Record<string, unknown>>, reg: AnyRegister): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(act).filter(([name, value]) => name in reg.columns && value !== undefined)),
  ...('document' in reg.columns ? { document: act.document } : {}),
})

async function nextPath(tx: Transaction, district: string, parent: string): Promise<string> {
  const row = await tx.first<{ last: number | null }>(
    `select max(substring(path from ${parent.length + 2} for 4)::int)::bigint as last from organization_span where district_id = $1 and path > $2 and path < $3`,
    [district, parent, pathEnd(parent)],
  )
  return `${parent}.${String((row?.last ?? 0) + 1).padStart(4, '0')}`
}

/** Ends the running span on a day and opens the next with what changes; a span that began that very day is changed in place. */
async function span(
  tx: Transaction,
  district: string,
  org: { id: number; from: string },
  on: string,
  change: Record<string, unknown>,
): Promise<void> {
  const names = Object.keys(change)
  const values = Object.values(change)
  if (org.from === on) {
    await tx.rows(
      `update organization_span set ${names.map((name, i) => `${quote(name)} = $${i + 4}`).join(', ')} where district_id = $1 and org_id = $2 and from_day = $3`,
      [district, org.id, on, ...values],
    )
    return
  }
  await tx.rows(
    'update organization_span set until_day = $3, counts_until = $3 where district_id = $1 and org_id = $2 and until_day = $4',
    [district, org.id, on, forever],
  )
  const kept = ['path', 'parent_id', 'code', 'name', 'short_name', 'type', 'sector', 'document']
  await tx.rows(
    `insert into organization_span (district_id, org_id, from_day, counts_from, ${kept.join(', ')})
     select district_id, org_id, $3::date, $3::date, ${kept.map(name => (names.includes(name) ? `$${names.indexOf(name) + 4}` : name)).join(', ')}
     from organization_span where district_id = $1 and org_id = $2 and until_day = $3::date`,
    [district, org.id, on, ...values],
  )
}

async function end(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  org: OrganizationNode,
  on: string,
  document: string,
  status: 'merged' | 'dissolved',
): Promise<void> {
  if (org.from === on)
    throw refuse('ORG_DATE', '撤销或合并的日期须晚于成立（或上次调整）的日期', 'The date must lie after the founding or the last change')
  await amendOwn(tx, engine, viewer, org.id, { untilDay: addDays(on, -1), status }, 'end', document)
  await tx.rows('update organization_span set until_day = $3 where district_id = $1 and org_id = $2 and until_day = $4', [
    viewer.district,
    org.id,
    on,
    forever,
  ])
}

const children = (tx: Transaction, district: string, org: OrganizationNode): Promise<{ id: number; path: string }[]> =>
  tx.rows(
    `select org_id as id, path from organization_span where district_id = $1 and parent_id = $2 and until_day = '${forever}' order by path`,
    [district, org.id],
  )

/** Moves a subtree to a new path from a day: spans are closed and opened, and the guard path of every row is rewritten, without new versions (decision 1). */
async function rebase(
  tx: Transaction,
  engine: Engine,
  district: string,
  oldRoot: string,
  newRoot: string,
  parent: number,
  on: string,
  document: string,
): Promise<void> {
  const moving = await tx.rows<{ id: number; path: string; from: string }>(
    `select org_id as id, path, from_day as "from" from organization_span where district_id = $1 and path >= $2 and path < $3 and until_day = '${forever}'`,
    [district, oldRoot, pathEnd(oldRoot)],
  )
  for (const org of moving) {
    const path = newRoot + org.path.slice(oldRoot.length)
    // A span that began later than the move keeps its start: only its place changes.
    const root = org.path === oldRoot ? { parent_id: parent, document } : {}
    await span(tx, district, org, org.from > on ? org.from : on, { path, ...root })
  }
  const guarded = Object.values(engine.registers).flatMap(reg => [
    tableOf(reg),
    ...partsOf(reg).map(([name]) => lineTableOf(reg, name)),
    ...sectionsOf(reg).map(section => sealedTableOf(reg, section)),
  ])
  for (const table of [
    ...guarded,
    'record_version',
    'file',
    'report',
    'report_version',
    'report_figure',
    'report_comment',
    'report_dispatch',
    'report_section',
    'report_copy',
    'report_form',
    'burden',
    'document_template',
    'document_made',
    ...formTables,
  ])
    await rewrite(tx, table, 'guard_path', district, oldRoot, newRoot)
  for (const reg of Object.values(engine.registers)) if (reg.peer) await rewrite(tx, tableOf(reg), 'peer_path', district, oldRoot, newRoot)
}

/** Tables of forms from above and their returns. */
const formTables = ['return_form', 'return_form_version', 'return_form_template', 'form_return', 'form_return_cell']

const rewrite = (tx: Transaction, table: string, column: string, district: string, oldRoot: string, newRoot: string): Promise<unknown> =>
  tx.rows(
    `update ${quote(table)} set ${quote(column)} = $4::text || substring(${quote(column)} from ${oldRoot.length + 1}) where district_id = $1 and ${quote(column)} >= $2 and ${quote(column)} < $3`,
    [district, oldRoot, pathEnd(oldRoot), newRoot],
  )

/** Brings the organization's own record in line, as a version with its document as the reason. */
async function amendOwn(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  id: number,
  change: Record<string, unknown>,
  act: string,
  document: string,
): Promise<void> {
  const reg = registerNamed(engine, engine.names.organization)
  const values = Object.fromEntries(Object.entries(change).filter(([name]) => name in reg.columns))
  await amend(tx, engine, viewer, reg, id, { values, asked: act === 'rename' ? values : {} }, { act, reason: document })
}

function dateProblems(engine: Engine, act: TreeAct): Problem[] {
  const problems: Problem[] = []
  if (!isDay(act.on)) problems.push(error('not-a-day', '请填写有效的日期', 'Give a valid day', 'on'))
  else if (act.on > engine.today()) problems.push(error('in-the-future', '日期不能晚于今天', 'The day must not lie in the future', 'on'))
  if (!act.document.trim()) problems.push(error('required', '请填写批准文号或依据', 'Give the approving document', 'document'))
  if ('name' in act && !act.name.trim()) problems.push(error('required', '请填写名称', 'Give a name', 'name'))
  return problems
}
