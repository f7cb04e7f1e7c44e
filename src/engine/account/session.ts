import { refuse } from '../../language/problem.ts'
import type { Me, Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { grantsOf, holdsOn } from './grant.ts'
import { passwordDays } from './password.ts'
import { tokenDigest } from './sign-in.ts'

/** Who sits at the other end of a request: the viewer by the acting grant of today, and the account as its browser sees it. */
export interface Seat {
  session: number
  viewer: Viewer
  me: Me
}

/** A place where the account is signed in. */
export interface SessionEntry {
  id: string
  at: string
  seenAt: string
  address: string
  agent: string
  current: boolean
}

/** A session ends when idle for more than 30 minutes (SEC-10), and 12 hours after its start in any case. */
const idleMinutes = 30
const longestHours = 12

/** The seat that a token stands for; null where the session has ended, expired, or no grant of the account holds today. */
export async function viewerOf(engine: Engine, token: string, now: Date, demo: boolean): Promise<Seat | null> {
  return engine.store.asSystem('session', async tx => {
    const session = await tx.first<Session>(sessionSql, [tokenDigest(token)])
    if (!session) return null
    const idle = now.getTime() - Date.parse(session.seen_at)
    if (idle > idleMinutes * 60_000 || now.getTime() - Date.parse(session.started_at) > longestHours * 3_600_000) {
      await tx.rows('update session set ended_at = $2 where id = $1', [session.id, now])
      return null
    }
    if (idle > 30_000) await tx.rows('update session set seen_at = $2 where id = $1', [session.id, now])
    return seatOf(tx, engine, session, now, demo)
  })
}

/** Acts under another grant of the same account. */
export async function actUnder(engine: Engine, seat: Seat, grant: number, now: Date, demo: boolean): Promise<Me> {
  if (!seat.me.grants.some(own => own.id === grant))
    throw refuse('no-such-grant', '没有这项授权，或已失效', 'There is no such grant, or it no longer holds', 404)
  return engine.store.asSystem('acting', async tx => {
    await tx.rows('update session set grant_id = $2 where id = $1', [seat.session, grant])
    const session = await tx.first<Session>(sessionSql.replace('s.token_digest', 's.id'), [seat.session])
    const next = session && (await seatOf(tx, engine, session, now, demo))
    if (!next) throw refuse('no-such-grant', '没有这项授权，或已失效', 'There is no such grant, or it no longer holds', 404)
    await appendAudit(tx, next.viewer, { act: 'act-as', record: grant })
    return next.me
  })
}

/** Where an account is signed in, the latest first. */
export async function listSessions(engine: Engine, seat: Seat, now: Date): Promise<SessionEntry[]> {
  const rows = await engine.store.asSystem('sessions', tx =>
    tx.rows<{ id: number; at: string; seenAt: string; address: string | null; agent: string | null }>(
      'select id, started_at as at, seen_at as "seenAt", address, agent from session where account_id = $1 and ended_at is null and seen_at >= $2 order by id desc',
      [seat.viewer.account, new Date(now.getTime() - idleMinutes * 60_000)],
    ),
  )
  return rows.map(row => ({
    ...row,
    id: String(row.id),
    address: row.address ?? '',
    agent: row.agent ?? '',
    current: row.id === seat.session,
  }))
}

/** Ends a session of the own account at once; the own one is a sign-out. */
export async function endSession(engine: Engine, seat: Seat, id: number, now: Date): Promise<void> {
  await engine.store.asSystem('end session', async tx => {
    const ended = await tx.rows('update session set ended_at = $3 where id = $1 and account_id = $2 and ended_at is null returning id', [
      id,
      seat.viewer.account,
      now,
    ])
    if (ended.length === 0) throw refuse('no-such-session', '这个登录已经结束', 'This session has ended already', 404)
    await appendAudit(tx, seat.viewer, { act: id === seat.session ? 'sign-out' : 'end-session', record: id })
  })
}

interface Session {
  id: number
  account: number
  grant_id: number | null
  started_at: string
  seen_at: string
  sign_in: string
  name: string
  member_id: number | null
  district_id: string
  must_change: boolean
  changed_at: string
  demo: boolean
}

const sessionSql = `select s.id, s.account_id as account, s.grant_id, s.started_at, s.seen_at, a.sign_in, a.name, a.member_id, a.district_id, a.must_change, a.changed_at, a.demo
  from session s join account a on a.id = s.account_id where s.token_digest = $1 and s.ended_at is null`

async function seatOf(tx: Transaction, engine: Engine, session: Session, now: Date, demo: boolean): Promise<Seat | null> {
  const today = engine.today()
  const grants = (await grantsOf(tx, session.account)).filter(grant => holdsOn(grant, today))
  const acting = grants.find(grant => grant.id === session.grant_id) ?? grants[0]
  if (!acting) return null
  const { account, name, district_id: district, member_id: member } = session
  const old = !session.demo && now.getTime() - Date.parse(session.changed_at) > passwordDays * 86_400_000
  return {
    session: session.id,
    viewer: { account, name, role: acting.role, district, org: acting.org, path: acting.path, member, team: acting.team },
    me: {
      account,
      signIn: session.sign_in,
      name,
      grants,
      acting: acting.id,
      member,
      district,
      today,
      demo,
      mustChangePassword: session.must_change || old,
    },
  }
}
