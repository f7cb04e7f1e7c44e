import { readDraft } from '../../derive/check.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import { Refused } from '../../language/problem.ts'
import { type AnyRegister, columnsOf } from '../../language/register.ts'
import { snake } from '../../derive/names.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { organizationsById } from '../tree/organization.ts'
import { nowhere } from './batch.ts'
import { draftOf, keptNames, type Labels, readStored, type Stored } from './row.ts'
import { writeVersion } from './write.ts'

/** What an act changes of a record: some of its columns, the organization it belongs to. */
export interface Amendment {
  values?: Readonly<Record<string, unknown>>
  org?: OrganizationNode
  /** What of it somebody typed; the rest is the program's (burden). */
  asked?: Readonly<Record<string, unknown>>
}

/**
 * Changes a record as part of another act, which answers for its rules: what stood before stays in its history, worked-out columns are worked out anew.
 * @param labels names of what the changed columns refer to; the others stand on the record
 * @returns the record as it stood; undefined where there is none
 * @throws Refused where a changed column does not fit
 */
export async function amend(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  id: number,
  change: Amendment,
  say: { act: string; reason: string | null },
  labels: Labels = new Map(),
): Promise<Stored | undefined> {
  const stored = await readStored(tx, reg, viewer.district, id, true)
  if (!stored) return undefined
  const { record } = stored
  const changed = change.values ?? {}
  const context = { today: engine.today(), allowSynthetic: engine.allowSynthetic, state: String(record.state) }
  const { values, problems } = readDraft(reg, { ...draftOf(reg, stored, engine.seal), ...changed }, context)
  const wrong = problems.filter(({ level, column = '' }) => level === 'error' && column in changed)
  if (wrong.length) throw new Refused(wrong)
  // A record that was entered under other rules may have a fault elsewhere: what was worked out of it stays.
  for (const [name, column] of columnsOf(reg))
    if (column.kind === 'computed' && !(name in values)) values[name] = record[snake(name)] ?? null
  const at = Number(record.org_id)
  const org = change.org ?? (await organizationsById(tx, viewer.district, [at])).get(at)
  await writeVersion(
    tx,
    engine,
    viewer,
    reg,
    stored,
    {
      id,
      org: org ?? { ...nowhere, id: at, path: String(record.guard_path) },
      programme: (record.programme_id as number | null | undefined) ?? null, // cast: the column is a bigint or absent
      state: String(record.state),
      values,
      problems: [],
      ...(change.asked ? { asked: change.asked } : {}),
    },
    new Map([...keptNames(reg, stored, engine.seal), ...labels]),
    say,
  )
  return stored
}
