import { refuse } from '../../language/problem.ts'
import { changedOutside } from '../../language/report-section.ts'
import type { Paragraph } from '../../language/report.ts'
import { staff, writers } from '../../language/role.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { type Row, rowOf } from './row.ts'
import { mayWriteReport, stateWords } from './state.ts'

/** Refuses where the viewer may not change the whole text now. @throws Refused `not-yours`, `not-allowed`, `not-editable` */
export function mayEdit(viewer: Viewer, row: Pick<Row, 'state' | 'path'>): void {
  refuseBelow(viewer, row)
  if (mayWriteReport(viewer.role, row.state)) return
  if (!writers.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能修改正文', 'Your role may not change the text', 403)
  refuseClosed(row)
}

/** Refuses whoever reads a report from below (an author of a section, a receiver): what is done with the whole of it is not theirs. @throws Refused `not-yours` */
export function refuseBelow(viewer: Viewer, row: Pick<Row, 'path'>): void {
  if (isWithin(row.path, viewer.path)) return
  throw refuse(
    'not-yours',
    '这份总结由上级主办，请由主办单位办理',
    'This report is in the hands of an organization above: it takes this step',
    403,
  )
}

/** The same, and whoever was given a section of it: he writes that and no more. @throws Refused `not-yours`, `author-only` */
export async function refuseAuthor(tx: Transaction, viewer: Viewer, row: Pick<Row, 'id' | 'path'>): Promise<void> {
  refuseBelow(viewer, row)
  if ((await authorOf(tx, viewer, row)) === null) return
  throw refuse(
    'author-only',
    '您负责的是其中的章节，整份总结由主办人办理',
    'You write sections of this report; what concerns the whole of it is for the office in charge',
    403,
  )
}

/** Refuses where the viewer may not change the text as a whole: an author of sections, and whoever may not edit it now. @throws Refused what `refuseAuthor` and `mayEdit` throw */
export async function mayEditWhole(tx: Transaction, viewer: Viewer, row: Row): Promise<void> {
  await refuseAuthor(tx, viewer, row)
  mayEdit(viewer, row)
}

/**
 * The sections that a viewer may write now (open, or back with a comment), where no more than these are his: he was given one and gave none himself, or
 * stands below the report. Null for the office in charge.
 */
export async function authorOf(tx: Transaction, viewer: Viewer, row: Pick<Row, 'id' | 'path'>): Promise<Set<string> | null> {
  const rows = await tx.rows<{ section: string; open: boolean; mine: boolean; gave: boolean }>(
    `select section, state in ('draft', 'returned') as open, assigned_by = $3 as gave, ${isMine('$3', '$4', '$5')} as mine
     from report_section where district_id = $1 and report_id = $2`,
    [viewer.district, row.id, viewer.account, viewer.org, viewer.role],
  )
  const mine = rows.filter(one => one.mine)
  if (isWithin(row.path, viewer.path) && (mine.length === 0 || rows.some(({ gave }) => gave))) return null
  return new Set(mine.flatMap(({ section, open }) => (open ? [section] : [])))
}

/** Whether the viewer writes a report now: all of it or sections of it. @throws Refused `no-such-report` */
export const writesNow = (engine: Engine, viewer: Viewer, id: number): Promise<boolean> =>
  engine.store.as(viewer, async tx => {
    const row = await rowOf(tx, viewer, id)
    const own = await authorOf(tx, viewer, row)
    if (row.state !== 'draft' && row.state !== 'returned') return false
    return own === null ? mayWriteReport(viewer.role, row.state) : own.size > 0
  })

/** Whether a section is the viewer's, in SQL over the parameters of account, organization and role. */
export const isMine = (account: string, org: string, role: string): string =>
  `(org_id = ${org} and (role is null or role = ${role}) and (account_id is null or account_id = ${account}))`

/** Whether the viewer may save this text over that one: all of it, or within the own sections. @throws Refused `outside-section` naming the place, `section-closed`, what `mayEdit` throws */
export async function mayChange(
  tx: Transaction,
  viewer: Viewer,
  row: Pick<Row, 'id' | 'path' | 'state'>,
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): Promise<void> {
  const own = await authorOf(tx, viewer, row)
  if (own === null) return mayEdit(viewer, row)
  if (!staff.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能修改正文', 'Your role may not change the text', 403)
  if (row.state !== 'draft' && row.state !== 'returned') refuseClosed(row)
  const outside = changedOutside(before, after, own)
  if (outside === null) return
  const name = outside.title || '开头部分'
  throw refuse(
    'outside-section',
    `“${name}”不由您撰写，或已报送，没有保存。您只能修改交给您、还没有报送的章节；其他地方请提意见`,
    `“${outside.title || 'the opening'}” is not yours to write, or is handed in; nothing was saved. Change your own open sections only, and comment on the others`,
    403,
  )
}

function refuseClosed(row: Pick<Row, 'state'>): never {
  throw refuse(
    'not-editable',
    `这份总结${stateWords[row.state][0]}，不能再改。需要修改的，请先撤回或退回`,
    `The report is ${stateWords[row.state][1]}: withdraw it or have it returned to change it`,
    409,
  )
}
