import { snake } from '../../derive/names.ts'
import type { AnyRegister } from '../../language/register.ts'
import { KeyDestroyed, type Seal } from '../../store/seal.ts'

/**
 * Name of the key that a row of an emergency lies under: the emergency's own, or, where rows are erased some days after they are entered, that of the
 * emergency and the day (decision 39, EMG-42). Destroying the key erases the rows wherever they lie: in their table, in their history, in a copy.
 */
export function keyOf(reg: AnyRegister, row: { programme: unknown; day: unknown }): string | null {
  if (reg.compartment !== 'emergency' || typeof row.programme !== 'number') return null
  return reg.eraseAfter ? `programme-${row.programme}/${String(row.day)}` : `programme-${row.programme}`
}

/** The same of a row as it lies in its table. */
export const keyOfStored = (reg: AnyRegister, record: Record<string, unknown>): string | null =>
  keyOf(reg, { programme: record.programme_id, day: record[snake(reg.day)] })

/** The seal of a row: under the key of its emergency, or the common one. */
export const sealFor = (seal: Seal, key: string | null): Seal => (key ? seal.under(key) : seal)

/** What stands where citizens' data was. */
export const erasedText = '（已销毁）'

const covered = /⟦([\w/-]+)\|([\w.]+)\|([A-Za-z0-9+/=]+)⟧/g

/** Covers a citizen's words: sealed under the key of their emergency, in the column itself, so that every copy of the table holds the cipher alone. */
export const cover = (seal: Seal, key: string, place: string, value: string): string =>
  `⟦${key}|${place}|${seal.under(key).close(value, place)}⟧`

/** Equal for equal persons, and nothing else: what was counted once stays counted once when the names are gone. */
export const tokenOf = (seal: Seal, key: string, place: string, value: string): string => seal.under(key).blindIndex(value, place)

/** Opens what is covered in a text (a title may hold several pieces); what is erased says so. Other texts stay as they are. */
export const reveal = (seal: Seal, text: string): string =>
  text.includes('⟦')
    ? text.replace(covered, (whole, key: string, place: string, cipher: string) => opened(seal, { whole, key, place, cipher }))
    : text

function opened(seal: Seal, { whole, key, place, cipher }: { whole: string; key: string; place: string; cipher: string }): string {
  try {
    return seal.under(key).open(cipher, place)
  } catch (fault) {
    // What somebody typed between such brackets is no cipher of ours.
    return fault instanceof KeyDestroyed ? erasedText : whole
  }
}
