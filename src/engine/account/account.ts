import { error, Refused, refuse } from '../../language/problem.ts'
import type { Grant, Viewer } from '../../language/viewer.ts'
import { type Actor, appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { addGrant, type GrantDraft, grantsByAccount } from './grant.ts'
import { hashPassword, keepPassword, passwordProblems, passwordWasUsed } from './password.ts'
import { checkPassword } from './sign-in.ts'
import { clearFailures, lockedNames, nameDigest } from './sign-in-failure.ts'

/** An account as administrators see it. */
export interface AccountEntry {
  id: number
  signIn: string
  name: string
  locked: boolean
  grants: Grant[]
}

/** An account to be opened; `member` is the member it belongs to. */
export interface AccountDraft {
  signIn: string
  name: string
  password: string
  member?: number | null
}

/** All accounts of the viewer's district, for the system and the security administrator. */
export async function listAccounts(engine: Engine, viewer: Viewer, now: Date): Promise<AccountEntry[]> {
  if (viewer.role !== 'system' && viewer.role !== 'security') throw notYours()
  return engine.store.asSystem('accounts', async tx => {
    const accounts = await tx.rows<{ id: number; signIn: string; name: string }>(
      'select id, sign_in as "signIn", name from account where district_id = $1 order by id',
      [viewer.district],
    )
    const grants = await grantsByAccount(
      tx,
      accounts.map(account => account.id),
    )
    const locked = await lockedNames(tx, now)
    return accounts.map(account => ({
      ...account,
      locked: locked.has(nameDigest(account.signIn)),
      grants: grants.get(account.id) ?? [],
    }))
  })
}

/** Opens an account without any right (system administrator); its holder changes the password at the first sign-in. */
export async function openAccount(engine: Engine, viewer: Viewer, draft: AccountDraft, now: Date): Promise<{ id: number }> {
  if (viewer.role !== 'system') throw notYours()
  return addAccount(engine, viewer, draft, { demo: false, mustChange: true, grants: [], now })
}

/** An account put in by the program itself, with its grants: the first administrator, or the accounts of a demo (flagged, and refused at a real start). */
export async function installAccount(
  engine: Engine,
  district: string,
  draft: AccountDraft,
  options: { demo: boolean; grants: readonly GrantDraft[]; now: Date },
): Promise<{ id: number }> {
  const program: Actor = { account: 0, name: '命令行', role: 'system', district }
  return addAccount(engine, program, draft, { ...options, mustChange: false })
}

/** Changes the own password; the old one is asked for, and other sessions end. */
export async function changePassword(
  engine: Engine,
  viewer: Viewer,
  session: number,
  old: string,
  fresh: string,
  now: Date,
): Promise<void> {
  const account = await engine.store.asSystem('own password', tx =>
    tx.first<{ signIn: string; password: string }>('select sign_in as "signIn", password from account where id = $1', [viewer.account]),
  )
  if (!account) throw refuse('no-such-account', '没有这个账号', 'There is no such account', 404)
  if (!(await checkPassword(engine, account.signIn, account.password, old, now)).fits)
    throw new Refused([error('wrong-password', '原密码不对，请重新输入', 'The old password is wrong: type it again', 'old')])
  await setPassword(engine, viewer, viewer.account, fresh, { mustChange: false, keep: session, act: 'change-password', now })
}

/** Gives an account a new first password, unlocks it and ends its sessions (system administrator). */
export async function resetPassword(engine: Engine, viewer: Viewer, id: number, password: string, now: Date): Promise<void> {
  if (viewer.role !== 'system') throw notYours()
  await setPassword(engine, viewer, id, password, { mustChange: true, keep: null, act: 'reset-password', now })
}

/** Unlocks an account before its time (system administrator). */
export async function unlockAccount(engine: Engine, viewer: Viewer, id: number): Promise<void> {
  if (viewer.role !== 'system') throw notYours()
  await engine.store.asSystem('unlock', async tx => {
    const account = await accountIn(tx, viewer.district, id)
    await clearFailures(tx, account.signIn)
    await appendAudit(tx, viewer, { act: 'unlock', record: id, detail: account.name })
  })
}

async function addAccount(
  engine: Engine,
  actor: Actor,
  draft: AccountDraft,
  options: { demo: boolean; mustChange: boolean; grants: readonly GrantDraft[]; now: Date },
): Promise<{ id: number }> {
  const signIn = draft.signIn.trim()
  const name = draft.name.trim()
  const problems = [
    ...(/^[\p{L}\p{N}._@-]{2,40}$/u.test(signIn)
      ? []
      : [
          error(
            'sign-in',
            '用户名用2至40个字母、数字、汉字或 . _ @ -',
            'The sign-in name has 2 to 40 letters, digits or . _ @ -',
            'signIn',
          ),
        ]),
    ...(name && [...name].length <= 50
      ? []
      : [error('required', '请填写姓名，最多50个字', 'Give the name, at most 50 characters', 'name')]),
    ...passwordProblems(draft.password, signIn),
  ]
  if (problems.length) throw new Refused(problems)
  const password = await hashPassword(draft.password)
  return engine.store.asSystem('open account', async tx => {
    const row = await tx.first<{ id: number }>(
      'insert into account (district_id, sign_in, name, password, demo, member_id) values ($1, $2, $3, $4, $5, $6) on conflict (sign_in) do nothing returning id',
      [actor.district, signIn, name, password, options.demo, draft.member ?? null],
    )
    if (!row)
      throw new Refused(
        [error('sign-in-taken', '这个用户名已被使用，请换一个', 'This sign-in name is taken: choose another', 'signIn')],
        409,
      )
    await keepPassword(tx, row.id, password, options.mustChange, options.now)
    for (const grant of options.grants) await addGrant(tx, actor.district, row.id, grant, actor.district, null)
    await appendAudit(tx, actor, {
      act: 'open-account',
      record: row.id,
      detail: [name, ...options.grants.map(grant => `${grant.role} @${grant.org}`)].join(' '),
    })
    return row
  })
}

async function setPassword(
  engine: Engine,
  viewer: Viewer,
  id: number,
  fresh: string,
  how: { mustChange: boolean; keep: number | null; act: string; now: Date },
): Promise<void> {
  await engine.store.asSystem('password', async tx => {
    const account = await accountIn(tx, viewer.district, id)
    const problems = passwordProblems(fresh, account.signIn)
    if (problems.length === 0 && (await passwordWasUsed(tx, id, fresh)))
      problems.push(error('SEC-10', '不能与最近5次用过的密码相同', 'The password must differ from the last five', 'password'))
    if (problems.length) throw new Refused(problems)
    await keepPassword(tx, id, await hashPassword(fresh), how.mustChange, how.now)
    await tx.rows('update session set ended_at = $2 where account_id = $1 and ended_at is null and id is distinct from $3', [
      id,
      how.now,
      how.keep,
    ])
    await clearFailures(tx, account.signIn)
    await appendAudit(tx, viewer, { act: how.act, record: id, detail: account.name })
  })
}

async function accountIn(tx: Transaction, district: string, id: number): Promise<{ signIn: string; name: string }> {
  const account = await tx.first<{ signIn: string; name: string }>(
    'select sign_in as "signIn", name from account where id = $1 and district_id = $2 for update',
    [id, district],
  )
  if (!account) throw refuse('no-such-account', '没有这个账号', 'There is no such account', 404)
  return account
}

const notYours = (): Refused => refuse('not-allowed', '账号由系统管理员管理', 'Accounts are managed by the system administrator', 403)
