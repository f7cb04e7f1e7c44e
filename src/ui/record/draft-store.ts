import type { FormValues } from '../../derive/form.ts'
import type { AnyRegister } from '../../language/register.ts'

/** Compartments whose drafts never stay on the device (decision 10). */
const sealed: readonly string[] = ['cadres', 'integrity', 'emergency']

/** The draft kept for a form, if any. */
export function readDraft(key: string | null): FormValues | null {
  if (!key) return null
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Keeps the draft of a form; sealed columns are left out. */
export function keepDraft(key: string | null, reg: AnyRegister, values: FormValues): void {
  if (!key) return
  const open = Object.fromEntries(Object.entries(values).filter(([name]) => !reg.columns[name]?.sealed))
  try {
    sessionStorage.setItem(key, JSON.stringify(open))
  } catch {
    // A full or forbidden store costs the draft, never the typing.
  }
}

/** Drops the draft of a form. */
export const dropDraft = (key: string | null): void => {
  if (key) sessionStorage.removeItem(key)
}

/** Where the draft of a form is kept; null where it must not stay on the device. */
export const draftKey = (reg: AnyRegister, account: number, record: number | null): string | null =>
  sealed.includes(reg.compartment) ? null : `taizhang.draft.${account}.${reg.name}.${record ?? 'new'}`
