import { error, Refused, refuse } from '../../language/problem.ts'
import { partsOf, type AuthorChoice, type ReportSection, type SectionAuthor, type SectionState } from '../../language/report-section.ts'
import type { Report } from '../../language/report.ts'
import { roles, staff } from '../../language/role.ts'
import { isWithin, pathEnd, type Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { forever } from '../tree/organization.ts'
import { isMine, mayEdit, refuseAuthor } from './author.ts'
import { readReport } from './report.ts'
import { keepVersion, reportName, type Row, rowOf, store, unchanged } from './row.ts'

interface Given {
  section: string
  author: string
  state: SectionState
  comment: string | null
  at: string
  by: string
  mine: boolean
}

const given = (tx: Transaction, viewer: Viewer, report: number): Promise<Given[]> =>
  tx.rows<Given>(
    `select section, author, state, comment, changed_at as at, changed_by as by, ${isMine('$3', '$4', '$5')} as mine
     from report_section where district_id = $1 and report_id = $2 order by changed_at`,
    [viewer.district, report, viewer.account, viewer.org, viewer.role],
  )

/** The sections of a report in the order of its text, with who writes each; those whose heading left the text come last. @throws Refused `no-such-report` */
export const reportSections = (engine: Engine, viewer: Viewer, id: number): Promise<ReportSection[]> =>
  engine.store.as(viewer, async tx => {
    const row = await rowOf(tx, viewer, id)
    const rows = await given(tx, viewer, id)
    const parts = partsOf(row.paragraphs).filter(({ paragraphs }) => paragraphs[0]?.level === 1)
    const told = (one: Given | undefined): Omit<ReportSection, 'id' | 'at' | 'title'> => ({
      author: one?.author ?? null,
      state: one?.state ?? null,
      comment: one?.comment ?? null,
      changedAt: one?.at ?? null,
      changedBy: one?.by ?? null,
      mine: one?.mine ?? false,
    })
    const gone = rows.filter(({ section }) => !parts.some(part => part.section === section))
    return [
      ...parts.map(({ section, title, at }) => ({ id: section, at, title, ...told(rows.find(one => one.section === section)) })),
      ...gone.map(one => ({ id: one.section, at: null, title: '', ...told(one) })),
    ]
  })

/** Who may be given a section: the accounts that work with general records at the report's organization and those directly below, each organization and role as a whole too. */
export async function authorChoices(engine: Engine, viewer: Viewer, id: number): Promise<AuthorChoice[]> {
  const row = await engine.store.as(viewer, async tx => {
    const found = await rowOf(tx, viewer, id)
    await refuseAuthor(tx, viewer, found)
    return found
  })
  const rows = await engine.store.asSystem('authors of a report', tx =>
    tx.rows<{ org: number; orgName: string; role: string; account: number; name: string }>(
      `select g.org_id as org, o.short_name as "orgName", g.role, a.id as account, a.name
       from account_grant g join account a on a.id = g.account_id
       join organization_span o on o.district_id = a.district_id and o.org_id = g.org_id and o.until_day = '${forever}'
       where a.district_id = $1 and not g.ended and g.from_day <= $4 and (g.until_day is null or g.until_day >= $4) and g.role = any($5::text[])
         and (g.org_id = $2 or o.parent_id = $2) and o.path >= $3 and o.path < $6
       order by g.org_id <> $2, o.path, g.role, a.name limit 500`,
      [viewer.district, row.org, row.path, engine.today(), [...staff], pathEnd(row.path)],
    ),
  )
  const groups = [...Map.groupBy(rows, ({ org, role }) => `${org} ${role}`).values()].flatMap(([first]) =>
    first ? [{ org: first.org, orgName: first.orgName, role: first.role, account: null, name: null }] : [],
  )
  return [...rows, ...groups]
}

/**
 * Gives a section to somebody, or takes it back (`to` null); its heading keeps an identity from then on.
 * @throws Refused `changed-meanwhile`, `no-such-section`, `no-such-author`, what `mayEdit` throws
 */
export async function assignSection(
  engine: Engine,
  viewer: Viewer,
  id: number,
  draft: { version: number; at: number; to: SectionAuthor | null },
): Promise<Report> {
  const { to } = draft
  const author =
    to && (await authorChoices(engine, viewer, id)).find(one => one.org === to.org && one.role === to.role && one.account === to.account)
  if (to && !author)
    throw new Refused([
      error(
        'no-such-author',
        '请从本单位和直接下级的人员中选择撰写人',
        'Choose the author among those of this organization and directly below',
        'to',
      ),
    ])
  await engine.store.as(viewer, async tx => {
    const row = await rowOf(tx, viewer, id, true)
    unchanged(row, draft.version)
    await refuseAuthor(tx, viewer, row)
    mayEdit(viewer, row)
    const heading = row.paragraphs[draft.at]
    if (heading?.level !== 1) throw noSection()
    const section = heading.section ?? nextSection(row)
    if (!author) {
      await tx.rows('delete from report_section where district_id = $1 and report_id = $2 and section = $3', [viewer.district, id, section])
      return audit(tx, viewer, id, 'take-section-back', section)
    }
    const path = (
      await tx.first<{ path: string }>(
        `select path from organization_span where district_id = $1 and org_id = $2 and until_day = '${forever}'`,
        [viewer.district, author.org],
      )
    )?.path
    if (path === undefined || !isWithin(path, row.path)) throw noSection()
    await tx.rows(
      `insert into report_section (district_id, report_id, section, org_id, guard_path, role, account_id, author, state, assigned_by, changed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'draft', $9, $10)
       on conflict (district_id, report_id, section) do update set org_id = excluded.org_id, guard_path = excluded.guard_path, role = excluded.role,
         account_id = excluded.account_id, author = excluded.author, state = 'draft', comment = null, assigned_by = excluded.assigned_by,
         changed_at = now(), changed_by = excluded.changed_by`,
      [viewer.district, id, section, author.org, path, author.role, author.account, authorName(author), viewer.account, viewer.name],
    )
    if (heading.section === undefined) {
      const paragraphs = row.paragraphs.with(draft.at, { ...heading, section })
      const version = row.version + 1
      await store(tx, viewer, { id, version, state: row.state, paragraphs, title: row.title })
      await keepVersion(tx, viewer, { id, path: row.path, version, act: 'assign-section', reason: null, paragraphs })
    } else await audit(tx, viewer, id, 'assign-section', section)
  })
  return readReport(engine, viewer, id)
}

/** Hands a section in; its author changes it no more until it is returned. @throws Refused `no-such-section`, `wrong-state` */
export const handInSection = (engine: Engine, viewer: Viewer, id: number, section: string): Promise<void> =>
  engine.store.as(viewer, async tx => {
    await openReport(tx, viewer, id)
    const one = (await given(tx, viewer, id)).find(each => each.section === section && each.mine)
    if (!one) throw noSection()
    if (one.state !== 'draft' && one.state !== 'returned') throw wrongState(one.state)
    await settle(tx, viewer, id, { section, state: 'handed-in', comment: null, act: 'hand-in-section' })
  })

/** Accepts a section that was handed in, or returns it with a comment. @throws Refused `no-such-section`, `wrong-state`, `comment`, `author-only` */
export const judgeSection = (
  engine: Engine,
  viewer: Viewer,
  id: number,
  section: string,
  { accept, comment }: { accept: boolean; comment: string | null },
): Promise<void> =>
  engine.store.as(viewer, async tx => {
    const row = await openReport(tx, viewer, id)
    await refuseAuthor(tx, viewer, row)
    mayEdit(viewer, row)
    const one = (await given(tx, viewer, id)).find(each => each.section === section)
    if (!one) throw noSection()
    if (!accept && !comment?.trim()) throw new Refused([error('comment', '请写明退回意见', 'Say what is to be mended', 'comment')])
    if (one.state !== 'handed-in' && !(one.state === 'accepted' && !accept)) throw wrongState(one.state)
    await settle(tx, viewer, id, {
      section,
      state: accept ? 'accepted' : 'returned',
      comment: comment?.trim().slice(0, 500) || null,
      act: accept ? 'accept-section' : 'return-section',
    })
  })

/** The sections of a report that were given to somebody and are not handed in, by their titles. */
export async function sectionsOpen(tx: Transaction, viewer: Viewer, row: Pick<Row, 'id' | 'paragraphs'>): Promise<string[]> {
  const rows = await given(tx, viewer, row.id)
  const open = new Set(rows.flatMap(({ section, state }) => (state === 'draft' || state === 'returned' ? [section] : [])))
  return partsOf(row.paragraphs).flatMap(({ section, title }) => (section !== null && open.has(section) ? [title] : []))
}

async function openReport(tx: Transaction, viewer: Viewer, id: number): Promise<Row> {
  const row = await rowOf(tx, viewer, id)
  if (row.state === 'draft' || row.state === 'returned') return row
  throw refuse('not-editable', '总结已提交，章节不能再办理', 'The report is submitted: its sections stay as they are', 409)
}

async function settle(
  tx: Transaction,
  viewer: Viewer,
  id: number,
  { section, state, comment, act }: { section: string; state: SectionState; comment: string | null; act: string },
): Promise<void> {
  await tx.rows(
    `update report_section set state = $4, comment = $5, changed_at = now(), changed_by = $6 where district_id = $1 and report_id = $2 and section = $3`,
    [viewer.district, id, section, state, comment, viewer.name],
  )
  await audit(tx, viewer, id, act, section)
}

async function audit(tx: Transaction, viewer: Viewer, id: number, act: string, section: string): Promise<void> {
  await appendAudit(tx, viewer, { act, register: reportName, record: id, detail: section })
}

function nextSection({ paragraphs }: Row): string {
  const taken = paragraphs.flatMap(({ section }) => Number(section?.replace('section-', '')) || 0)
  return `section-${Math.max(0, ...taken) + 1}`
}

function authorName({ orgName, role, name }: AuthorChoice): string {
  const word = Object.entries(roles).find(([key]) => key === role)?.[1][0] ?? ''
  return name ? `${name}（${orgName}）` : `${orgName}${word}`
}

const noSection = (): Refused =>
  refuse('no-such-section', '没有这一章节，或不由您撰写', 'There is no such section, or it is not yours', 404)
const wrongState = (state: SectionState): Refused =>
  refuse(
    'wrong-state',
    `这一章节${{ draft: '还没有报送', 'handed-in': '已报送', accepted: '已接收', returned: '已退回' }[state]}，不能这样办理`,
    `The section is ${state}: this is not possible now`,
    409,
  )
