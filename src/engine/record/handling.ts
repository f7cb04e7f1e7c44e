import { quote, sealedTableOf, snake, tableOf } from '../../derive/names.ts'
import type { Handling, Reference } from '../../language/listing.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import { type AnyRegister, isRestricted, sectionsOf } from '../../language/register.ts'
import { isHead, readerBits } from '../../language/role.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { forever } from '../tree/organization.ts'
import type { Hand } from './hand.ts'
import { handlingIn, draftOf, keptNames, readStored } from './row.ts'
import { writeVersion } from './write.ts'

/**
 * Assigns a record of a restricted compartment: the accounts and the team that handle it, and who is barred (INT-61). The head of the compartment does it;
 * whoever handles it may hand it on or bar themselves. It takes effect at once, as a version of the record with its reason.
 * @throws Refused 403 where it is not the viewer's to do, 404 where the viewer does not reach the record
 */
export async function assign(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  id: number,
  wanted: { handlers?: number[] | null; team?: string | null; bar?: number[]; reason: string },
): Promise<void> {
  if (!isRestricted(reg)) throw refuse('not-restricted', '这个台账不需要指定经办人', 'This register is not handled by named persons')
  if (!wanted.reason.trim()) throw new Refused([error('reason', '请写明原因', 'Give the reason', 'reason')])
  const reached = await engine.store.as(viewer, tx => readStored(tx, reg, viewer.district, id))
  if (!reached)
    throw refuse('no-such-record', '没有这条记录，或不在您的范围内', 'There is no such record, or it lies outside your scope', 404)
  const barsItself = wanted.bar?.every(account => account === viewer.account) && wanted.handlers === undefined && wanted.team === undefined
  if (
    !barsItself &&
    (!reg.may.write.includes(viewer.role) || !(isHead(viewer.role) || handlingIn(reached.record).handlers?.includes(viewer.account)))
  )
    throw refuse('not-allowed', '由负责人或现经办人指定', 'The head of the section or who handles it now assigns it', 403)
  await engine.store.asSystem('assign a restricted record', async tx => {
    const known = await handlersFor(tx, engine, viewer, reg)
    const strangers = [...(wanted.handlers ?? []), ...(wanted.bar ?? [])].filter(
      account => account !== viewer.account && !known.some(one => one.id === account),
    )
    if (strangers.length)
      throw new Refused([
        error('no-such-handler', '所选人员没有这个台账的权限', 'A person chosen has no rights in this register', 'handlers'),
      ])
    const stored = await readStored(tx, reg, viewer.district, id, true)
    if (!stored) throw new Error(`record ${id} is gone`)
    const now = handlingIn(stored.record)
    const handling: Handling = {
      handlers: wanted.handlers === undefined ? now.handlers : wanted.handlers,
      team: wanted.team === undefined ? now.team : wanted.team,
      barred: [...new Set([...now.barred, ...(wanted.bar ?? [])])],
    }
    const hand: Hand = {
      id,
      org: await standing(tx, viewer, Number(stored.record.org_id), String(stored.record.guard_path)),
      programme: (stored.record.programme_id as number | null | undefined) ?? null, // cast: a bigint or absent
      state: String(stored.record.state),
      values: valuesOf(reg, stored, engine),
      problems: [],
      handling,
    }
    await writeVersion(tx, engine, viewer, reg, stored, hand, keptNames(reg, stored, engine.seal), {
      act: 'assign',
      reason: wanted.reason.trim(),
    })
    await spread(tx, reg, viewer.district, id)
  })
}

/** Accounts that may be named as handlers of a register's records: those that hold a role which reads it, at the organization or above. */
export const handlersOf = (engine: Engine, viewer: Viewer, reg: AnyRegister): Promise<Reference[]> =>
  engine.store.asSystem('handlers', tx => handlersFor(tx, engine, viewer, reg))

/** Writes into the audit log that somebody looked into a restricted compartment; the head of it reads these. */
export const logLook = async (
  tx: Transaction,
  viewer: Viewer,
  reg: AnyRegister,
  look: { act: 'look' | 'list' | 'look-history' | 'look-up'; record?: number; records?: number },
): Promise<void> => {
  if (isRestricted(reg)) await appendAudit(tx, viewer, { ...look, register: reg.name, compartment: reg.compartment })
}

/** Names of accounts, for showing who handles a record. */
export async function accountNames(engine: Engine, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await engine.store.asSystem('names of handlers', tx =>
    tx.rows<Reference>('select id, name from account where id = any($1::bigint[])', [ids]),
  )
  return new Map(rows.map(row => [row.id, row.name]))
}

async function handlersFor(tx: Transaction, engine: Engine, viewer: Viewer, reg: AnyRegister): Promise<Reference[]> {
  const rows = await tx.rows<Reference & { path: string }>(
    `select distinct on (a.id) a.id, a.name, coalesce(g.team, o.short_name) as note, o.path
     from account a join account_grant g on g.account_id = a.id
     join organization_span o on o.district_id = a.district_id and o.org_id = g.org_id and o.until_day = '${forever}'
     where a.district_id = $1 and g.role = any($2::text[]) and not g.ended and g.from_day <= $3 and (g.until_day is null or g.until_day >= $3)
     order by a.id`,
    [viewer.district, reg.may.read.filter(role => role !== 'member'), engine.today()],
  )
  return rows
    .filter(row => isWithin(viewer.path, row.path) || isWithin(row.path, viewer.path))
    .map(({ id, name, note }) => ({ id, name, note }))
}

async function standing(tx: Transaction, viewer: Viewer, org: number, path: string): Promise<Hand['org']> {
  const row = await tx.first<{ name: string; code: string; type: string }>(
    `select short_name as name, code, type from organization_span where district_id = $1 and org_id = $2 and until_day = '${forever}'`,
    [viewer.district, org],
  )
  return {
    id: org,
    code: row?.code ?? '',
    path,
    parent: null,
    name: row?.name ?? '',
    shortName: row?.name ?? '',
    type: row?.type ?? '',
    sector: null,
    from: '',
    until: null,
  }
}

/** Values in their stored form, worked-out ones as they stand. */
function valuesOf(reg: AnyRegister, stored: Parameters<typeof draftOf>[1], engine: Engine): Record<string, unknown> {
  const draft = draftOf(reg, stored, engine.seal)
  for (const [name, column] of Object.entries(reg.columns)) if (column.kind === 'computed') draft[name] = stored.record[snake(name)] ?? null
  return draft
}

/** History, files and sealed sections follow their record: who handles it, and who is barred from it. */
async function spread(tx: Transaction, reg: AnyRegister, district: string, id: number): Promise<void> {
  const from = `from ${quote(tableOf(reg))} r where r.district_id = $1 and r.id = $2`
  const set = 'set handlers = r.handlers, team = r.team, barred = r.barred'
  for (const table of ['record_version', 'document_made'])
    await tx.rows(`update ${table} t ${set} ${from} and t.district_id = $1 and t.record_id = $2`, [district, id])
  for (const section of sectionsOf(reg))
    await tx.rows(`update ${quote(sealedTableOf(reg, section))} t ${set} ${from} and t.district_id = $1 and t.id = $2`, [district, id])
  const files = Object.entries(reg.columns).flatMap(([name, column]) => (column.kind === 'files' ? [snake(name)] : []))
  for (const column of files)
    await tx.rows(
      `update file t ${set}, readers = ${readerBits(reg.may.read)} ${from} and t.district_id = $1 and t.id = any(r.${quote(column)})`,
      [district, id],
    )
}
