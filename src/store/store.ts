import pg from 'pg'
import type { Viewer } from '../language/viewer.ts'
import { pathEnd, pathPattern } from '../language/viewer.ts'
import { compartmentOf, isHead, roleBit, roles } from '../language/role.ts'

/** One transaction: statements run in it, one after the other in the order in which they were asked for, and nothing of it stays when it fails. */
export interface Transaction {
  rows: <T = Record<string, unknown>>(sql: string, values?: readonly unknown[]) => Promise<T[]>
  /** The same for a statement that runs with every act: the connection keeps it parsed and planned under its name. One name, one text. */
  prepared: <T = Record<string, unknown>>(name: string, text: string, values: readonly unknown[]) => Promise<T[]>
  /** A prepared write whose answer nobody waits for: the caller goes on while the database works. Where it fails, so does the whole transaction. */
  send: (name: string, text: string, values: readonly unknown[], check?: (rows: readonly unknown[]) => void) => void
  /** The first row; undefined where there is none. */
  first: <T = Record<string, unknown>>(sql: string, values?: readonly unknown[]) => Promise<T | undefined>
}

/** The store: every reading and writing goes through one of these three doors. */
export interface Store {
  /** Where files and keys lie. */
  folder: string
  /** As a person: the row policies hold, set from the viewer alone. */
  as: <T>(viewer: Viewer, work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** As the role that counts figures in one district: reads the general registers, writes nothing. */
  asFigures: <T>(viewer: Viewer, work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** How many transactions read side by side with profit: a server has several processors, the embedded database one session. */
  lanes: number
  /** Unlimited, for start-up, sign-in and the command line; the reason is for the reader of the code and the log. */
  asSystem: <T>(reason: string, work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** Has the embedded database measure the tables that have doubled since it last did, for its plans of queries; a server does so by itself. Returns their names. */
  measure: () => Promise<string[]>
  close: () => Promise<void>
}

const { types } = pg
/** Days stay text, 64-bit integers become numbers (money in fen stays far below 2^53), moments become ISO text. */
const parsers = new Map<number, (text: string) => unknown>([
  [20, Number],
  [1016, text => text.slice(1, -1).split(',').filter(Boolean).map(Number)],
  [1082, text => text],
  [1184, text => new Date(text).toISOString()],
  [1700, text => text],
])
const typeParsers = {
  getTypeParser: (id: number, format?: string) =>
    format === 'binary' ? types.getTypeParser(id, 'binary') : (parsers.get(id) ?? types.getTypeParser(id)),
}

/** A store over a pool of connections, embedded or server alike. */
export function storeOver(pool: pg.Pool, folder: string, close: () => Promise<void>, embedded = false): Store {
  const transact = async <T>(context: string, work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let broken: Error | undefined
    // A connection lost in the middle fails the statement under way; without a listener the driver would end the whole program as well.
    const lost = (fault: Error): void => {
      broken = fault
    }
    client.on('error', lost)
    const statements = transactionOver(client)
    try {
      await client.query(`begin; ${context}`)
      const result = await work(statements.tx)
      await statements.done()
      await client.query('commit')
      return result
    } catch (fault) {
      await statements.stop()
      await client.query('rollback').catch((second: unknown) => {
        broken = second instanceof Error ? second : new Error(String(second))
      })
      throw fault
    } finally {
      client.off('error', lost)
      client.release(broken)
    }
  }
  return {
    folder,
    as: (viewer, work) => transact(contextOf(viewer, 'taizhang_person'), work),
    asFigures: (viewer, work) => transact(contextOf(viewer, 'taizhang_figures'), work),
    lanes: embedded ? 1 : 2,
    asSystem: (_reason, work) => transact('', work),
    measure: async () => {
      if (!embedded) return []
      const { rows } = await pool.query<{ name: string }>(
        `select format('%I', relname) as name from pg_class
         where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_relation_size(oid) >= 2 * greatest(relpages, 1) * current_setting('block_size')::bigint
         order by relname`,
      )
      for (const { name } of rows) await pool.query(`analyze ${name}`)
      return rows.map(({ name }) => name)
    },
    close: async () => {
      await pool.end()
      await close()
    },
  }
}

/** The types parsed as the product wants them; for making pools. */
export const poolTypes = typeParsers

/** Connections by number: those to the embedded database share one session, in which each prepared statement needs a name of its own. */
const connections = new WeakMap<pg.PoolClient, number>()
let connectionCount = 0
function numberOf(client: pg.PoolClient): number {
  const known = connections.get(client)
  if (known !== undefined) return known
  connectionCount += 1
  connections.set(client, connectionCount)
  return connectionCount
}

/** The statements of one transaction in their order; `done` waits for the last of them, `stop` lets those that still wait fall. */
function transactionOver(client: pg.PoolClient): { tx: Transaction; done: () => Promise<void>; stop: () => Promise<void> } {
  let last: Promise<unknown> = Promise.resolve()
  let failed: { fault: unknown } | undefined
  const inTurn = (run: () => Promise<pg.QueryResult>): Promise<unknown[]> => {
    const result = last.then(async () => {
      if (failed) throw failed.fault
      return (await run()).rows as unknown[] // cast: rows are objects whose shape the caller's own SQL says
    })
    last = result.catch(() => undefined)
    return result
  }
  const rows = <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
    inTurn(() => client.query(sql, [...values])) as Promise<T[]> // cast: the caller names the shape its own SQL returns
  const named = (name: string, text: string, values: readonly unknown[]): Promise<unknown[]> =>
    inTurn(() => client.query({ name: `${name}-${numberOf(client)}`, text, values: [...values] }))
  const tx: Transaction = {
    rows,
    prepared: <T>(name: string, text: string, values: readonly unknown[]) => named(name, text, values) as Promise<T[]>, // cast: as above
    send: (name, text, values, check) => {
      last = named(name, text, values)
        .then(check)
        .catch((fault: unknown) => {
          failed ??= { fault }
        })
    },
    first: async <T>(sql: string, values: readonly unknown[] = []) => (await rows<T>(sql, values))[0],
  }
  return {
    tx,
    done: async () => {
      await last
      if (failed) throw failed.fault
    },
    stop: async () => {
      failed ??= { fault: new Error('the transaction was given up') }
      await last
    },
  }
}

/** Runs some statements of a person's transaction as the role that counts figures; afterwards it is the person's again. */
export async function asCounting<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  await tx.rows('set local role taizhang_figures')
  const result = await work()
  await tx.rows('set local role taizhang_person')
  return result
}

/**
 * The whole context of a transaction, set by this one function: role of the database and every setting the policies read.
 * `SET LOCAL` with validated literals, so that a distributed server passes it on (decision 8) and nothing outlives the transaction.
 */
export function contextOf(viewer: Viewer, role: 'taizhang_person' | 'taizhang_figures'): string {
  if (!pathPattern.test(viewer.path) || !/^\d{6}$/.test(viewer.district)) throw new Error(`not a path: ${viewer.path}`)
  if (!(viewer.role in roles)) throw new Error(`not a role: ${viewer.role}`)
  if (!/^[\p{L}\p{N} ·（）()-]{0,40}$/u.test(viewer.team ?? '')) throw new Error(`not a team: ${viewer.team}`)
  for (const id of [viewer.account, viewer.member ?? 0]) if (!Number.isSafeInteger(id)) throw new Error(`not an id: ${id}`)
  return [
    `set local role ${role}`,
    `set local app.district = '${viewer.district}'`,
    `set local app.role = '${viewer.role}'`,
    `set local app.lo = '${viewer.path}'`,
    `set local app.hi = '${pathEnd(viewer.path)}'`,
    `set local app.account = '${viewer.account}'`,
    `set local app.member = '${viewer.member ?? ''}'`,
    `set local app.bit = '${roleBit[viewer.role]}'`,
    `set local app.team = '${viewer.team ?? ''}'`,
    `set local app.compartment = '${compartmentOf(viewer.role) ?? ''}'`,
    `set local app.head = '${isHead(viewer.role)}'`,
  ].join('; ')
}
