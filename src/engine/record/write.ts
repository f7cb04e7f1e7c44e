import { setImmediate } from 'node:timers/promises'
import { lineTableOf, quote, sealedTableOf, snake, tableOf } from '../../derive/names.ts'
import { databaseColumns, keepsSubject } from '../../derive/table.ts'
import { type AnyRegister, columnsOf, isRestricted, opensOwn, sectionsOf } from '../../language/register.ts'
import { readerBits } from '../../language/role.ts'
import type { Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import { canonical, sm3 } from '../../store/digest.ts'
import { freshBytes } from '../../store/random.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import type { Hand } from './hand.ts'
import type { Handling } from '../../language/listing.ts'
import { countFields, type Filled, filledBy } from '../burden/count.ts'
import { keyOf, keyOfStored, sealFor } from './citizen.ts'
import { contentOf, draftOf, encodeLines, encodeRecord, encodeSealed, type Labels, partsOf, type Stored, type Writing } from './row.ts'

/** Writes new records: rows, parts, sealed sections, first versions and one audit link. Returns the ids in the order of the hands. */
export async function writeNew(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  hands: readonly Hand[],
  labels: Labels,
  act: string,
  given?: readonly number[],
): Promise<number[]> {
  const written = await writeRows(tx, engine, viewer, reg, hands, labels, given)
  await linkRows(tx, viewer, reg, written, act)
  return written.map(one => one.id)
}

/** A record whose rows are written and whose first version still waits for its link. */
export interface Written {
  id: number
  guardPath: string
  salt: string
  digest: string
  /** Who handles it, as it lies in the tables; nothing outside a restricted compartment. */
  handling: Record<string, unknown>
  /** What it adds to the burden of its organization. */
  filled: Filled | null
}

/** Writes the rows of new records, in the order of the hands. `linkRows` must follow in the same transaction; between the two lie as many further rows as an act has. */
export async function writeRows(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  hands: readonly Hand[],
  labels: Labels,
  given?: readonly number[],
): Promise<Written[]> {
  if (hands.length === 0) return []
  const ids = given ? [...given] : await newIds(tx, hands.length)
  const peers = await peerPaths(tx, viewer, reg, hands)
  const written: Written[] = []
  // Some at a time: the database writes them while the next are made ready.
  for (let at = 0; at < hands.length; at += 300) {
    const some = hands.slice(at, at + 300)
    const stored = await inTurns(some, (hand, i) => assemble(engine, viewer, reg, hand, ids[at + i] ?? 0, 1, labels, peers))
    insertStored(tx, reg, stored)
    const versions = await inTurns(stored, one => versionOf(reg, one))
    some.forEach((hand, i) =>
      written.push({
        id: ids[at + i] ?? 0,
        guardPath: hand.org.path,
        handling: isRestricted(reg) ? handlingOf(hand.handling) : {},
        filled: filledBy(reg, hand, engine.today()),
        salt: versions[i]?.salt ?? '',
        digest: versions[i]?.digest ?? '',
      }),
    )
  }
  return written
}

/** Makes one of each, and now and then lets the next statement go to the database. */
async function inTurns<From, To>(of: readonly From[], make: (one: From, i: number) => To): Promise<To[]> {
  const made: To[] = []
  for (const [i, one] of of.entries()) {
    made.push(make(one, i))
    if (i % 40 === 39) await setImmediate()
  }
  return made
}

/** Appends one audit link for rows just written, and their first versions. The chain's head is locked from here to the end of the transaction, so this comes last. */
export async function linkRows(tx: Transaction, viewer: Viewer, reg: AnyRegister, written: readonly Written[], act: string): Promise<void> {
  const [first] = written
  if (!first) return
  const seq = await appendAudit(tx, viewer, {
    act,
    register: reg.name,
    ...(isRestricted(reg) ? { compartment: reg.compartment } : {}),
    ...(written.length === 1 ? { record: first.id, version: 1 } : {}),
    records: written.length,
    digest: rootOf(written.map(one => one.digest)),
  })
  writeVersions(tx, viewer, reg, { act, reason: null, version: 1, seq }, written)
  countFields(
    tx,
    viewer,
    reg,
    act,
    written.map(one => one.filled),
  )
}

/** Numbers for new records; one sequence serves every register. */
export const newIds = async (tx: Transaction, count: number): Promise<number[]> =>
  (await tx.prepared<{ id: number }>('record-ids', `select nextval('record_id') as id from generate_series(1, $1::int)`, [count])).map(
    row => row.id,
  )

/** Writes the next version of a record: what stood goes into the history, the row becomes what the hand says. */
export async function writeVersion(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  before: Stored,
  hand: Hand,
  labels: Labels,
  say: { act: string; reason: string | null },
): Promise<void> {
  const id = Number(before.record.id)
  const version = Number(before.record.version) + 1
  const peers = await peerPaths(tx, viewer, reg, [hand], before)
  const after = assemble(engine, viewer, reg, hand, id, version, labels, peers)
  after.record.entered_on = before.record.entered_on
  // A section that the writer does not reach stays as it is, and so does one in which nothing changes, under the same key.
  const stood = draftOf(reg, before, engine.seal)
  const sameKey = keyOfStored(reg, before.record) === keyOfStored(reg, after.record)
  const keeps = (section: string): boolean =>
    sameKey && columnsOf(reg).every(([name, column]) => column.sealed !== section || (stood[name] ?? null) === (hand.values[name] ?? null))
  after.sealed = Object.fromEntries(
    Object.entries(after.sealed).flatMap(([section, row]) => {
      const old = before.sealed[section]
      if (!old) return []
      return [[section, keeps(section) && isSame([old], [withoutSealed(reg, section, row)]) ? old : row]]
    }),
  )
  tx.send('version-content', 'update record_version set content = $4::jsonb where district_id = $1 and record_id = $2 and version = $3', [
    viewer.district,
    id,
    version - 1,
    JSON.stringify(contentOf(reg, before)),
  ])
  updateRow(tx, tableOf(reg), after.record)
  for (const [section, row] of Object.entries(after.sealed))
    if (row !== before.sealed[section]) updateRow(tx, sealedTableOf(reg, section), row)
  for (const [name] of partsOf(reg)) {
    if (isSame(before.lines[name] ?? [], after.lines[name] ?? [])) continue
    const table = lineTableOf(reg, name)
    tx.send(`delete ${table}`, `delete from ${quote(table)} where district_id = $1 and of_id = $2`, [viewer.district, id])
    insertRows(tx, table, after.lines[name] ?? [])
  }
  const next = versionOf(reg, after)
  const seq = await appendAudit(tx, viewer, {
    act: say.act,
    register: reg.name,
    record: id,
    version,
    digest: rootOf([next.digest]),
    ...(isRestricted(reg) ? { compartment: reg.compartment } : {}),
  })
  writeVersions(tx, viewer, reg, { ...say, version, seq }, [
    { id, guardPath: String(after.record.guard_path), handling: after.record, ...next },
  ])
  const changed = { ...hand, values: draftOf(reg, after, engine.seal) }
  countFields(tx, viewer, reg, say.act, [filledBy(reg, changed, engine.today(), stood)])
}

/** Whether rows say what stood already; a value that only looks different counts as another. */
const isSame = (before: readonly Record<string, unknown>[], after: readonly Record<string, unknown>[]): boolean =>
  before.length === after.length &&
  after.every((row, i) =>
    Object.entries(row).every(([name, value]) => canonical({ value: before[i]?.[name] ?? null }) === canonical({ value: value ?? null })),
  )

/** The row of a sealed section without what is sealed in it: a cipher is another one each time. */
function withoutSealed(reg: AnyRegister, section: string, row: Record<string, unknown>): Record<string, unknown> {
  const own = new Set(
    columnsOf(reg).flatMap(([name, column]) => (column.sealed === section ? databaseColumns(name, column).map(one => one.name) : [])),
  )
  return Object.fromEntries(Object.entries(row).filter(([name]) => !own.has(name)))
}

/** Digest over the digests of a batch, in their order. */
export const rootOf = (digests: readonly string[]): string => sm3(digests.join('\n'))

/** Salted digest of a version's content (decision 39: payload and salt can go, the chain stays). */
export const digestOf = (salt: string, reg: AnyRegister, stored: Stored): string => contentDigest(salt, contentOf(reg, stored))

/** The same of content as it is kept in the history. */
export const contentDigest = (salt: string, content: unknown): string => sm3(`${salt}\n${canonical(content)}`)

/** Inserts rows as JSON in one statement a few thousand rows at a time; the table's own types read them. */
export function insertRows(tx: Transaction, table: string, rows: readonly Record<string, unknown>[]): void {
  for (let at = 0; at < rows.length; at += 5000)
    tx.send(`insert ${table}`, `insert into ${quote(table)} select * from json_populate_recordset(null::${quote(table)}, $1::json)`, [
      JSON.stringify(rows.slice(at, at + 5000)),
    ])
}

function versionOf(reg: AnyRegister, stored: Stored): { salt: string; digest: string } {
  const salt = freshBytes(12).toString('base64')
  return { salt, digest: digestOf(salt, reg, stored) }
}

/** Writes one version of each record, all by the same act. What stands has its content in the record's own rows. */
function writeVersions(
  tx: Transaction,
  viewer: Viewer,
  reg: AnyRegister,
  { act, reason, version, seq }: { act: string; reason: string | null; version: number; seq: number },
  rows: readonly Pick<Written, 'id' | 'guardPath' | 'handling' | 'salt' | 'digest'>[],
): void {
  for (let at = 0; at < rows.length; at += 5000) {
    const some = rows.slice(at, at + 5000)
    tx.send(
      'record-versions',
      `insert into record_version (district_id, record_id, version, register, guard_path, at, account_id, by_name, act, reason, salt, digest, link_seq, readers, narrow, handlers, team, barred)
       select $1, r.id, $2, $3, r.path, $4, $5, $6, $7, $8, r.salt, r.digest, $9, $10, $11, r.handlers::bigint[], r.team, r.barred::bigint[]
       from unnest($12::bigint[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[]) as r (id, path, salt, digest, handlers, team, barred)`,
      [
        viewer.district,
        version,
        reg.name,
        new Date().toISOString(),
        viewer.account,
        viewer.name,
        act,
        reason,
        seq,
        readerBits(reg.may.read),
        reg.compartment === 'emergency',
        some.map(row => row.id),
        some.map(row => row.guardPath),
        some.map(row => row.salt),
        some.map(row => row.digest),
        some.map(row => accountsOf(row.handling.handlers)),
        some.map(row => row.handling.team ?? null),
        some.map(row => accountsOf(row.handling.barred)),
      ],
    )
  }
}

/** Accounts as the database writes an array; null for nobody in particular. */
const accountsOf = (accounts: unknown): string | null => (Array.isArray(accounts) ? `{${accounts.join(',')}}` : null)

function assemble(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  hand: Hand,
  id: number,
  version: number,
  labels: Labels,
  peers: ReadonlyMap<number, string>,
): Stored {
  const base = {
    district_id: viewer.district,
    org_id: hand.org.id,
    guard_path: hand.org.path,
    ...(isRestricted(reg) ? handlingOf(hand.handling) : {}),
  }
  const key = keyOf(reg, { programme: hand.programme, day: hand.values[reg.day] })
  const writing: Writing = { labels, seal: engine.seal, key }
  const own = encodeRecord(reg, hand.values, writing)
  const peer = reg.peer ? hand.values[reg.peer] : null
  return {
    record: {
      ...base,
      id,
      ...(reg.peer ? { peer_path: typeof peer === 'number' ? (peers.get(peer) ?? null) : null } : {}),
      ...(reg.programme ? { programme_id: hand.programme } : {}),
      state: hand.state,
      version,
      entered_on: engine.today(),
      ...own,
    },
    lines: Object.fromEntries(
      partsOf(reg).map(([name, column]) => [
        name,
        encodeLines(reg, name, column, (hand.values[name] ?? []) as Record<string, unknown>[], writing).map((line, i) => ({
          ...base,
          of_id: id,
          position: i + 1,
          day: own[snake(reg.day)] ?? null,
          ...(keepsSubject(reg, name) ? { [snake(reg.subject ?? '')]: own[snake(reg.subject ?? '')] ?? null } : {}),
          ...line,
        })), // cast: the draft has been read
      ]),
    ),
    sealed: Object.fromEntries(
      sectionsOf(reg).map(section => [
        section,
        {
          ...base,
          id,
          ...(reg.subject && opensOwn(reg, section) ? { [snake(reg.subject)]: own[snake(reg.subject)] ?? null } : {}),
          ...encodeSealed(reg, section, hand.values, id, sealFor(engine.seal, key)),
        },
      ]),
    ),
  }
}

/** Who handles a row, as it lies in the tables. */
const handlingOf = (handling: Handling | undefined): Record<string, unknown> => ({
  handlers: handling?.handlers ?? null,
  team: handling?.team ?? null,
  barred: handling?.barred.length ? handling.barred : null,
})

function insertStored(tx: Transaction, reg: AnyRegister, stored: readonly Stored[]): void {
  insertRows(
    tx,
    tableOf(reg),
    stored.map(one => one.record),
  )
  for (const [name] of partsOf(reg))
    insertRows(
      tx,
      lineTableOf(reg, name),
      stored.flatMap(one => one.lines[name] ?? []),
    )
  for (const section of sectionsOf(reg))
    insertRows(
      tx,
      sealedTableOf(reg, section),
      stored.flatMap(one => [one.sealed[section]].flatMap(row => (row ? [row] : []))),
    )
}

function updateRow(tx: Transaction, table: string, row: Record<string, unknown>): void {
  const names = Object.keys(row).filter(name => name !== 'district_id' && name !== 'id')
  const sets = names.map((name, i) => `${quote(name)} = $${i + 3}`)
  tx.send(
    `update ${table}`,
    `update ${quote(table)} set ${sets.join(', ')} where district_id = $1 and id = $2 returning id`,
    [row.district_id, row.id, ...names.map(name => row[name])],
    changed => {
      if (changed.length !== 1) throw Object.assign(new Error(`row ${row.id} of ${table} may not be changed`), { code: '42501' })
    },
  )
}

/** Where the organizations of the other side stand today; one that the writer may not see keeps the place it has on the record. */
async function peerPaths(
  tx: Transaction,
  viewer: Viewer,
  reg: AnyRegister,
  hands: readonly Hand[],
  before?: Stored,
): Promise<ReadonlyMap<number, string>> {
  const { peer } = reg
  if (!peer) return new Map()
  const ids = hands.map(hand => hand.values[peer]).filter(id => typeof id === 'number')
  const rows = await tx.rows<{ org_id: number; path: string }>(
    `select org_id, path from organization_span where district_id = $1 and org_id = any($2::bigint[]) and until_day = '9999-12-31'`,
    [viewer.district, ids],
  )
  const [id, path] = [before?.record[snake(peer)], before?.record.peer_path]
  return new Map([
    ...(typeof id === 'number' && typeof path === 'string' ? [[id, path] as const] : []),
    ...rows.map(row => [row.org_id, row.path] as const),
  ])
}
