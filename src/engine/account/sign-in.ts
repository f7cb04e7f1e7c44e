import { randomBytes } from 'node:crypto'
import { type Refused, refuse } from '../../language/problem.ts'
import type { Grant } from '../../language/viewer.ts'
import { type Actor, appendAudit } from '../../store/audit.ts'
import { sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { grantsOf, holdsOn } from './grant.ts'
import { passwordFits } from './password.ts'
import { clearFailures, countAttempt, lockName } from './sign-in-failure.ts'

/** What a sign-in brings. */
export interface Credentials {
  signIn: string
  password: string
  address: string
  agent: string
}

/** Sessions an account may have at once (SEC-18); the oldest ends. Accounts of a demo are used by many. */
const maxSessions = 5

/**
 * Signs in with a password and opens a session. Success, failure and lock are in the audit chain (SEC-12).
 * @returns the opaque token of the session; only its digest is stored
 * @throws Refused 401 wrong name or password, 423 locked for 30 minutes after the fifth, 403 no grant in force
 */
export async function signIn(engine: Engine, { signIn: name, password, address, agent }: Credentials, now: Date): Promise<string> {
  const account = await engine.store.asSystem('sign-in', tx =>
    tx.first<Known>('select id, name, password, demo, district_id as district from account where sign_in = $1', [name.trim()]),
  )
  const { fits, left } = await checkPassword(engine, name, account?.password, password, now)
  if (!account || !fits) {
    await engine.store.asSystem('sign-in failure', tx => failed(tx, account, address, left === 0))
    throw left === 0 ? locked() : wrong(left)
  }
  return engine.store.asSystem('session', async tx => {
    const grants = (await grantsOf(tx, account.id)).filter(grant => holdsOn(grant, engine.today()))
    const [grant] = grants
    if (!grant)
      throw refuse(
        'no-grant',
        '账号还没有生效的授权，请联系安全管理员',
        'The account has no grant in force: ask the security administrator',
        403,
      )
    const token = randomBytes(32).toString('base64url')
    await tx.rows(
      'insert into session (token_digest, account_id, grant_id, started_at, seen_at, address, agent) values ($1, $2, $3, $4, $4, $5, $6)',
      [tokenDigest(token), account.id, grant.id, now, address, agent.slice(0, 200)],
    )
    if (!account.demo)
      await tx.rows(
        'update session set ended_at = $2 where account_id = $1 and ended_at is null and id not in (select id from session where account_id = $1 and ended_at is null order by id desc limit $3)',
        [account.id, now, maxSessions],
      )
    await appendAudit(tx, actorOf(account, grant), { act: 'sign-in', record: account.id, detail: address })
    return token
  })
}

/** What is stored of a token. */
export const tokenDigest = (token: string): string => sm3(`session ${token}`)

/** Tries a password against a stored one, counting the attempt; a name that is locked is refused whatever the password. `left` attempts remain after a failure. */
export async function checkPassword(
  engine: Engine,
  name: string,
  stored: string | undefined,
  password: string,
  now: Date,
): Promise<{ fits: boolean; left: number }> {
  const left = await countAttempt(engine.store, name, now)
  if (left === null) throw locked()
  const fits = await passwordFits(stored, password)
  await engine.store.asSystem('attempt', async tx => {
    if (fits) await clearFailures(tx, name)
    else if (left === 0) await lockName(tx, name, now)
  })
  return { fits, left }
}

interface Known {
  id: number
  name: string
  password: string
  demo: boolean
  district: string
}

const actorOf = (account: Known, grant: Pick<Grant, 'role'>): Actor => ({
  account: account.id,
  name: account.name,
  role: grant.role,
  district: account.district,
})

/** A failure stands in the chain of the account's district; a name that nobody has, in the first one. */
async function failed(tx: Transaction, account: Known | undefined, address: string, last: boolean): Promise<void> {
  const district = account?.district ?? (await tx.first<{ id: string }>('select district_id as id from account order by 1 limit 1'))?.id
  if (!district) return
  const actor: Actor = { account: account?.id ?? 0, name: account?.name ?? '未知账号', role: 'viewer', district }
  await appendAudit(tx, actor, {
    act: last ? 'sign-in-locked' : 'sign-in-failed',
    ...(account ? { record: account.id } : {}),
    detail: address,
  })
}

const locked = (): Refused =>
  refuse(
    'SEC-10',
    '连续输错5次，已锁定30分钟；急用请系统管理员解锁',
    'Locked for 30 minutes after five wrong passwords; the system administrator can unlock it',
    423,
  )

const wrong = (left: number): Refused =>
  refuse(
    'wrong-password',
    `用户名或密码不对，还可再试 ${left} 次`,
    `Wrong name or password; ${left} more ${left === 1 ? 'try' : 'tries'}`,
    401,
  )
