import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineTableOf, quote, sealedTableOf, tableOf } from '../../derive/names.ts'
import { type AnyRegister, sectionsOf } from '../../language/register.ts'
import { linkOf } from '../../store/audit.ts'
import { sm3 } from '../../store/digest.ts'
import type { Store, Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { madeName } from '../document/made.ts'
import { templateName } from '../document/template.ts'
import { verifyDocuments } from '../document/verify.ts'
import { reportName } from '../report/row.ts'
import { formName, returnName } from '../return-form/keep.ts'
import { verifyForms } from '../return-form/verify.ts'
import { verifyReports } from '../report/verify.ts'
import { partsOf, type Stored } from './row.ts'
import { contentDigest, digestOf, rootOf } from './write.ts'

/** What `verify` found. */
export interface Verified {
  ok: boolean
  /** Links of the chain and records looked at. */
  links: number
  records: number
  problems: string[]
}

/**
 * Verifies a district (decision 40): each link against the one before, the head against the last exported anchor, each version's digest against its link,
 * each row as it stands against its last version, each version and frozen figure of a report, and what the database keeps by itself against the records. Finds any change made beside the door before the last anchor.
 */
export async function verifyChain(engine: Engine, district: string): Promise<Verified> {
  return engine.store.asSystem('verify', async tx => {
    const problems: string[] = []
    const links = await chain(tx, engine.store, district, problems)
    await versions(tx, district, problems)
    await superseded(tx, district, problems)
    let records = 0
    for (const reg of Object.values(engine.registers)) records += await standing(tx, reg, district, problems)
    problems.push(...(await verifyReports(tx, district)), ...(await verifyForms(tx, district)), ...(await verifyDocuments(tx, district)))
    problems.push(...(await tx.rows<{ problem: string }>('select kept_wrong($1) as problem', [district])).map(row => row.problem))
    return { ok: problems.length === 0, links, records, problems: problems.slice(0, 100) }
  })
}

/** Writes the head of every chain to the data folder (and the database), to be kept elsewhere; once a day and at each start. */
export async function exportAnchors(store: Store, today: string): Promise<void> {
  const heads = await store.asSystem('anchor', async tx => {
    const rows = await tx.rows<{ district_id: string; seq: number; link: string }>('select district_id, seq, link from audit_head')
    for (const head of rows)
      await tx.rows(
        'insert into audit_anchor (district_id, day, seq, link) values ($1, $2, $3, $4) on conflict (district_id, day) do update set seq = excluded.seq, link = excluded.link',
        [head.district_id, today, head.seq, head.link],
      )
    return rows
  })
  mkdirSync(join(store.folder, 'anchors'), { recursive: true })
  for (const head of heads) writeFileSync(join(store.folder, 'anchors', `${head.district_id}-${today}.json`), `${JSON.stringify(head)}\n`)
}

interface Entry {
  seq: number
  at: string
  account: number
  by: string
  role: string
  act: string
  register: string | null
  record: number | null
  version: number | null
  records: number
  detail: string | null
  digest: string
  previous: string
  link: string
}

async function chain(tx: Transaction, store: Store, district: string, problems: string[]): Promise<number> {
  const anchors = new Map(anchorsOf(store, district).map(anchor => [anchor.seq, anchor.link]))
  let previous = sm3(`taizhang ${district}`)
  let seq = 0
  for (;;) {
    const entries = await tx.rows<Entry>(
      `select seq, at, account_id as account, by_name as by, role, act, register, record_id as record, version, records, detail, digest, previous, link
       from audit_entry where district_id = $1 and seq > $2 order by seq limit 5000`,
      [district, seq],
    )
    for (const { previous: told, link, ...row } of entries) {
      if (row.seq !== seq + 1) problems.push(`link ${seq + 1} is missing`)
      if (told !== previous || link !== linkOf(previous, row)) problems.push(`link ${row.seq} was altered`)
      if (anchors.has(row.seq) && anchors.get(row.seq) !== link) problems.push(`link ${row.seq} differs from its exported anchor`)
      anchors.delete(row.seq)
      previous = link
      seq = row.seq
    }
    if (entries.length < 5000) break
  }
  for (const missing of anchors.keys()) problems.push(`link ${missing}, which was anchored, is gone`)
  const head = await tx.first<{ seq: number; link: string }>('select seq, link from audit_head where district_id = $1', [district])
  if (head ? head.seq !== seq || head.link !== previous : seq > 0) problems.push('the head of the chain was altered')
  return seq
}

function anchorsOf(store: Store, district: string): { seq: number; link: string }[] {
  try {
    return readdirSync(join(store.folder, 'anchors'))
      .filter(name => name.startsWith(district))
      .map(name => JSON.parse(readFileSync(join(store.folder, 'anchors', name), 'utf8')) as { seq: number; link: string }) // cast: written by exportAnchors
  } catch {
    return []
  }
}

async function versions(tx: Transaction, district: string, problems: string[]): Promise<void> {
  const unlinked = await tx.rows<{ seq: number }>(
    `select distinct v.link_seq as seq from record_version v where v.district_id = $1
     and not exists (select from audit_entry a where a.district_id = v.district_id and a.seq = v.link_seq) order by 1 limit 10`,
    [district],
  )
  for (const { seq } of unlinked) problems.push(`link ${seq}, which recorded versions, is gone`)
  for (let from = 0; ; ) {
    const links = await tx.rows<{ seq: number; digest: string }>(
      `select seq, digest from audit_entry where district_id = $1 and seq > $2 and digest <> '' and register is not null and register <> all($3::text[]) order by seq limit 500`,
      [district, from, [reportName, formName, returnName, madeName, templateName]],
    )
    const last = links.at(-1)
    if (!last) return
    const rows = await tx.rows<{ seq: number; digest: string }>(
      'select link_seq as seq, digest from record_version where district_id = $1 and link_seq > $2 and link_seq <= $3 order by link_seq, record_id',
      [district, from, last.seq],
    )
    const byLink = Map.groupBy(rows, row => row.seq)
    for (const link of links)
      if (rootOf((byLink.get(link.seq) ?? []).map(row => row.digest)) !== link.digest)
        problems.push(`the versions of link ${link.seq} were altered`)
    from = last.seq
  }
}

/** Each version that another has followed, as it is kept in the history, against its own digest. */
async function superseded(tx: Transaction, district: string, problems: string[]): Promise<void> {
  interface Kept {
    id: number
    version: number
    register: string
    salt: string
    digest: string
    content: unknown
  }
  for (let [id, version] = [0, 0]; ; ) {
    const rows = await tx.rows<Kept>(
      `select v.record_id as id, v.version, v.register, v.salt, v.digest, v.content from record_version v
       where v.district_id = $1 and (v.record_id, v.version) > ($2, $3)
         and exists (select from record_version n where n.district_id = v.district_id and n.record_id = v.record_id and n.version = v.version + 1)
       order by v.record_id, v.version limit 1000`,
      [district, id, version],
    )
    for (const row of rows)
      if (contentDigest(row.salt, row.content) !== row.digest)
        problems.push(`${row.register} ${row.id} was altered in its history (version ${row.version})`)
    const last = rows.at(-1)
    if (!last) return
    ;[id, version] = [last.id, last.version]
  }
}

async function standing(tx: Transaction, reg: AnyRegister, district: string, problems: string[]): Promise<number> {
  const table = quote(tableOf(reg))
  let count = 0
  for (let from = 0; ; ) {
    const rows = await tx.rows(`select * from ${table} where district_id = $1 and id > $2 order by id limit 1000`, [district, from])
    const ids = rows.map(row => row.id)
    const children = new Map<string, Map<unknown, Record<string, unknown>[]>>()
    for (const [name] of partsOf(reg))
      children.set(
        name,
        Map.groupBy(
          await tx.rows(
            `select * from ${quote(lineTableOf(reg, name))} where district_id = $1 and of_id = any($2::bigint[]) order by of_id, position`,
            [district, ids],
          ),
          line => line.of_id,
        ),
      )
    const sealed = new Map<string, Map<unknown, Record<string, unknown>>>()
    for (const section of sectionsOf(reg)) {
      const own = await tx.rows(`select * from ${quote(sealedTableOf(reg, section))} where district_id = $1 and id = any($2::bigint[])`, [
        district,
        ids,
      ])
      sealed.set(section, new Map(own.map(row => [row.id, row])))
    }
    const told = new Map(
      (
        await tx.rows<{ id: number; version: number; salt: string; digest: string }>(
          'select distinct on (record_id) record_id as id, version, salt, digest from record_version where district_id = $1 and record_id = any($2::bigint[]) order by record_id, version desc',
          [district, ids],
        )
      ).map(row => [row.id, row]),
    )
    for (const row of rows) {
      const version = told.get(Number(row.id))
      const stored: Stored = {
        record: row,
        lines: Object.fromEntries([...children].map(([name, lines]) => [name, lines.get(row.id) ?? []])),
        sealed: Object.fromEntries(
          [...sealed].flatMap(([section, of]) => [of.get(row.id)].flatMap(found => (found ? [[section, found]] : []))),
        ),
      }
      if (!version || version.version !== row.version) problems.push(`${reg.name} ${row.id} has no version of its own`)
      else if (digestOf(version.salt, reg, stored) !== version.digest) problems.push(`${reg.name} ${row.id} was changed beside the door`)
    }
    count += rows.length
    const last = rows.at(-1)
    if (!last) break
    from = Number(last.id)
  }
  const gone = await tx.rows<{ id: number }>(
    `select distinct v.record_id as id from record_version v where v.district_id = $1 and v.register = $2 and not exists (select from ${table} r where r.district_id = v.district_id and r.id = v.record_id) limit 10`,
    [district, reg.name],
  )
  for (const { id } of gone) problems.push(`${reg.name} ${id} was removed beside the door`)
  return count
}
