import { dueDay, type Every, formPeriod, nextPeriod } from '../../language/form-period.ts'
import { addDays, type Period } from '../../language/day.ts'
import { refuse } from '../../language/problem.ts'
import type { FormCell, FormHead, ReturnHead } from '../../language/return-form.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import { lastOf } from '../tree/organization.ts'

/** A form as it is kept. */
export interface FormRow extends Omit<FormHead, 'next' | 'last'> {
  path: string
  /** Digest of the sheet. */
  template: string
  mapping: FormCell[]
  begunOn: string
}

/** A return as it is kept. */
export interface ReturnRow {
  id: number
  form: number
  from: string
  to: string
  number: number
  state: 'draft' | 'handed-in'
  version: number | null
  begunBy: string
  at: string | null
  by: string | null
  digest: string | null
}

const columns = `f.id, f.org_id as org, coalesce(s.name, '') as "orgName", f.name, f.recipient, f.every, f.due_day as "dueDay", f.version, f.cells, f.open, f.updated_at as "updatedAt", f.updated_by as "updatedBy", f.ended, f.guard_path as path, f.template, f.mapping, f.begun_on as "begunOn"`
const source = `return_form f ${lastOf('s', 'f.district_id', 'f.org_id')}`

/** A form within what the viewer may read. @throws Refused `no-such-form` */
export async function formRow(tx: Transaction, viewer: Viewer, id: number, lock = false): Promise<FormRow> {
  const row = await tx.first<FormRow>(
    `select ${columns} from ${source} where f.district_id = $1 and f.id = $2${lock ? ' for update of f' : ''}`,
    [viewer.district, id],
  )
  if (!row) throw refuse('no-such-form', '没有这张报表，或不在您的范围内', 'There is no such form, or it lies outside your scope', 404)
  return row
}

/** The forms below a path, the ended ones last. */
export const formRows = (tx: Transaction, viewer: Viewer, path: string): Promise<FormRow[]> =>
  tx.rows<FormRow>(
    `select ${columns} from ${source} where f.district_id = $1 and f.guard_path >= $2 and f.guard_path < $2 || '/' order by f.ended, f.name, f.id limit 500`,
    [viewer.district, path],
  )

const returnColumns = `id, form_id as form, from_day as "from", to_day as "to", number, state, form_version as version, begun_by as "begunBy", at, by_name as by, digest`

/** The returns of forms, the latest period first. */
export const returnRows = (tx: Transaction, viewer: Viewer, forms: readonly number[]): Promise<ReturnRow[]> =>
  tx.rows<ReturnRow>(
    `select ${returnColumns} from form_return where district_id = $1 and form_id = any($2::bigint[]) order by from_day desc, number desc`,
    [viewer.district, forms],
  )

/** The return of a form for a period: the one of that number, else the latest; undefined where none is begun. */
export const returnRow = (
  tx: Transaction,
  viewer: Viewer,
  asked: { form: number; from: string; number?: number | undefined },
  lock = false,
): Promise<ReturnRow | undefined> =>
  tx.first<ReturnRow>(
    `select ${returnColumns} from form_return where district_id = $1 and form_id = $2 and from_day = $3 and ($4::int is null or number = $4) order by number desc limit 1${lock ? ' for update' : ''}`,
    [viewer.district, asked.form, asked.from, asked.number ?? null],
  )

/** A return as it stands in a list. */
export const returnHead = ({ id, from, to, number, state, at, by, begunBy }: ReturnRow, day: number | null): ReturnHead => ({
  id,
  from,
  to,
  number,
  state,
  due: dueDay({ from, to }, day),
  at,
  by: by ?? begunBy,
})

/** A period of which no return is begun. */
export const waiting = (period: Period, day: number | null): ReturnHead => ({
  id: null,
  ...period,
  number: 1,
  state: 'waiting',
  due: dueDay(period, day),
  at: null,
  by: null,
})

/** The head of a form with the return that is due next and the one handed in last. */
export function formHead(form: FormRow, returns: readonly ReturnRow[]): FormHead {
  const { path: _path, template: _template, mapping: _mapping, begunOn, ...head } = form
  const own = returns.filter(one => one.form === form.id)
  const last = own.filter(one => one.state === 'handed-in').toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0]
  const draft = own.find(one => one.state === 'draft')
  const next = draft ? returnHead(draft, form.dueDay) : waiting(nextAfter(form.every, form.dueDay, begunOn, own), form.dueDay)
  return { ...head, next, last: last ? returnHead(last, form.dueDay) : null }
}

/** The period after the last one handed in; at first the one whose due day had not passed when the form was begun. */
function nextAfter(every: Every, day: number | null, begunOn: string, returns: readonly ReturnRow[]): Period {
  const latest = returns.filter(one => one.state === 'handed-in').toSorted((a, b) => b.from.localeCompare(a.from))[0]
  if (latest) return nextPeriod(every, latest)
  const current = formPeriod(every, begunOn)
  const before = formPeriod(every, addDays(current.from, -1))
  const due = dueDay(before, day)
  return due !== null && due >= begunOn ? before : current
}

/** Refuses where somebody else changed the form first. */
export function unchangedForm(form: FormRow, version: number): void {
  if (form.version === version) return
  throw refuse(
    'changed-meanwhile',
    `${form.updatedBy}已改过这张报表的对应关系（第 ${form.version} 版）。您的修改还在页面上，请打开最新内容，核对后再存`,
    `${form.updatedBy} changed the mapping of this form meanwhile (version ${form.version}). Your changes are still on your page: open it as it stands now, compare and save again`,
    409,
  )
}
