import type { Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import { canonical, sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import type { FormRow } from './row.ts'
import { countsOf } from './shape.ts'

/** What the audit chain calls a form, and a return. */
export const formName = 'return-form'
export const returnName = 'form-return'

/** Writes the form as it stands from now on. */
export async function storeForm(tx: Transaction, viewer: Viewer, form: FormRow): Promise<void> {
  const { cells, open } = countsOf(form.mapping)
  await tx.rows(
    `update return_form set name = $3, recipient = $4, every = $5, due_day = $6, version = $7, template = $8, mapping = $9::jsonb, cells = $10, open = $11, ended = $12, updated_at = now(), updated_by = $13
     where district_id = $1 and id = $2`,
    [
      viewer.district,
      form.id,
      form.name,
      form.recipient,
      form.every,
      form.dueDay,
      form.version,
      form.template,
      JSON.stringify(form.mapping),
      cells,
      open,
      form.ended,
      viewer.name,
    ],
  )
}

/** Keeps a version of a form, with a link of the audit chain over head, sheet and mapping. */
export async function keepFormVersion(tx: Transaction, viewer: Viewer, form: FormRow, act: string): Promise<void> {
  const head = headKept(form)
  await tx.rows(
    `insert into return_form_version (district_id, form_id, version, guard_path, at, by_name, act, head, template, mapping) values ($1, $2, $3, $4, now(), $5, $6, $7::jsonb, $8, $9::jsonb)`,
    [
      viewer.district,
      form.id,
      form.version,
      form.path,
      viewer.name,
      act,
      JSON.stringify(head),
      form.template,
      JSON.stringify(form.mapping),
    ],
  )
  await appendAudit(tx, viewer, { act, register: formName, record: form.id, version: form.version, digest: formDigest({ ...form, head }) })
}

/** What of a form's head belongs to a version. */
export const headKept = ({ name, recipient, every, dueDay, ended }: FormRow): FormHeadKept => ({ name, recipient, every, dueDay, ended })

/** The head as a version keeps it. */
export type FormHeadKept = Pick<FormRow, 'name' | 'recipient' | 'every' | 'dueDay' | 'ended'>

/** The digest of a version: over its head, its sheet's digest and its mapping. */
export const formDigest = ({ head, template, mapping }: { head: FormHeadKept; template: string; mapping: FormRow['mapping'] }): string =>
  sm3(canonical({ head, template, mapping }))
