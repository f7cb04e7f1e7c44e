import { createHash } from 'node:crypto'
import { refuse } from '../../language/problem.ts'
import type { FormGrid } from '../../language/return-form.ts'
import type { Viewer } from '../../language/viewer.ts'
import { OfficeFileProblem } from '../../office/office-file.ts'
import { readGrids } from '../../office/sheet-grid.ts'
import type { Transaction } from '../../store/store.ts'

/** The largest sheet of a form that is taken, in bytes. */
export const maxTemplateBytes = 4 * 2 ** 20

/** A form's sheet: its bytes, their SM3 digest, and its visible sheets as grids. */
export interface Template {
  bytes: Uint8Array
  digest: string
  grids: FormGrid[]
}

/** Reads the sheet that somebody hands in. @throws Refused with the file's problem */
export async function templateOf(bytes: Uint8Array): Promise<Template> {
  if (bytes.length > maxTemplateBytes)
    throw refuse(
      'form-too-large',
      '样表超过 4 MB，请删去图片和多余的工作表后再上传',
      'The form is larger than 4 MB: delete pictures and spare sheets, and upload it again',
      413,
    )
  const grids = await officeProblems(() => readGrids(bytes))
  return { bytes, digest: createHash('sm3').update(bytes).digest('hex'), grids }
}

/** Runs work on a file; what is wrong with the file is said as a refusal. */
export async function officeProblems<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    throw fault instanceof OfficeFileProblem ? refuse(fault.code, fault.zh, fault.en) : fault
  }
}

/** Keeps the bytes of a form's sheet, once each. */
export const keepTemplate = (
  tx: Transaction,
  viewer: Viewer,
  form: { id: number; path: string },
  { bytes, digest }: Template,
): Promise<unknown> =>
  tx.rows(
    `insert into return_form_template (district_id, form_id, digest, guard_path, bytes) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [viewer.district, form.id, digest, form.path, Buffer.from(bytes).toString('base64')],
  )

/** The bytes of a form's sheet as they were handed in. */
export async function templateBytes(tx: Transaction, viewer: Viewer, form: number, digest: string): Promise<Uint8Array> {
  const row = await tx.first<{ bytes: string }>(
    'select bytes from return_form_template where district_id = $1 and form_id = $2 and digest = $3',
    [viewer.district, form, digest],
  )
  if (!row) throw new Error(`form ${form} has lost its sheet`)
  return Buffer.from(row.bytes, 'base64')
}
