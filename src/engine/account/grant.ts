import { isDay } from '../../language/day.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import { administrators, compartmentOf, grantable, type Role, roles } from '../../language/role.ts'
import { type Grant, isWithin, type Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { forever, lastOf } from '../tree/organization.ts'

/** A grant to be given: role × organization subtree from a day; `until` is the last day it holds, null while it lasts. */
export interface GrantDraft {
  role: Role
  org: number
  from: string
  until: string | null
  /** In a restricted compartment: the team whose cases are open to it. */
  team?: string | null
}

/** Grants by account that have not been taken back, those to come and those run out included; `path` is the organization's place today. */
export async function grantsByAccount(tx: Transaction, accounts: readonly number[]): Promise<Map<number, Grant[]>> {
  const rows = await tx.rows<Grant & { account: number }>(
    `select g.account_id as account, g.id, g.role, g.org_id as org, o.code as "orgCode", o.name as "orgName", o.path, g.from_day as "from", g.until_day as until, g.team
     from account_grant g join account a on a.id = g.account_id
     join organization_span o on o.district_id = a.district_id and o.org_id = g.org_id and o.until_day = '${forever}'
     where g.account_id = any($1::bigint[]) and not g.ended order by g.id`,
    [accounts],
  )
  const grants = new Map<number, Grant[]>()
  for (const { account, ...grant } of rows) grants.set(account, [...(grants.get(account) ?? []), grant])
  return grants
}

/** The same of one account. */
export const grantsOf = async (tx: Transaction, account: number): Promise<Grant[]> =>
  (await grantsByAccount(tx, [account])).get(account) ?? []

/** Whether a grant holds on a day. */
export const holdsOn = (grant: Pick<Grant, 'from' | 'until'>, day: string): boolean =>
  grant.from <= day && (grant.until === null || day <= grant.until)

/**
 * Gives a grant (SEC-11: the security administrator grants, never to the own account). While a district has no security administrator
 * the system administrator appoints the first one.
 */
export async function giveGrant(engine: Engine, viewer: Viewer, account: number, draft: GrantDraft): Promise<Grant> {
  return engine.store.asSystem('grant', async tx => {
    const known = await tx.first<{ name: string; district: string }>(
      'select name, district_id as district from account where id = $1 for update',
      [account],
    )
    if (known?.district !== viewer.district) throw refuse('no-such-account', '没有这个账号', 'There is no such account', 404)
    await mayGrant(tx, engine, viewer, account, draft)
    const id = await addGrant(tx, viewer.district, account, draft, viewer.path, viewer.account)
    await appendAudit(tx, viewer, {
      act: 'grant',
      record: id,
      detail: `${known.name}: ${draft.role} @${draft.org} ${draft.from}–${draft.until ?? ''}`,
    })
    const given = (await grantsOf(tx, account)).find(grant => grant.id === id)
    if (!given) throw new Error(`no grant ${id}`)
    return given
  })
}

/** Takes a grant back at once; it ends, and stays on record. The last system and the last security administrator stay. */
export async function endGrant(engine: Engine, viewer: Viewer, id: number): Promise<void> {
  if (viewer.role !== 'security') throw notYours()
  await engine.store.asSystem('end grant', async tx => {
    const grant = await tx.first<{ role: Role; name: string; path: string | null }>(
      `select g.role, a.name, o.path from account_grant g join account a on a.id = g.account_id
       ${lastOf('o', 'a.district_id', 'g.org_id')}
       where g.id = $1 and a.district_id = $2 and not g.ended for update of g`,
      [id, viewer.district],
    )
    if (!grant || (grant.path !== null && !isWithin(grant.path, viewer.path)))
      throw refuse('no-such-grant', '没有这项授权，或已收回', 'There is no such grant, or it has been taken back', 404)
    if ((grant.role === 'system' || grant.role === 'security') && (await inForce(tx, engine, viewer.district, grant.role)) <= 1)
      throw refuse(
        'last-administrator',
        '这是最后一名该类管理员，请先授权接替者',
        'This is the last administrator of its kind: grant a successor first',
        409,
      )
    await tx.rows('update account_grant set ended = true where id = $1', [id])
    await appendAudit(tx, viewer, { act: 'end-grant', record: id, detail: `${grant.name}: ${grant.role}` })
  })
}

/** Writes a grant after its checks: a role, days in order, an organization within `root`, and the separation of the three administrators. Returns its id. */
export async function addGrant(
  tx: Transaction,
  district: string,
  account: number,
  draft: GrantDraft,
  root: string,
  by: number | null,
): Promise<number> {
  const problems = [
    ...(grantable.includes(draft.role) ? [] : [error('no-such-role', '没有这个角色', 'There is no such role', 'role')]),
    ...(isDay(draft.from) ? [] : [error('not-a-day', '请填写起始日期', 'Give the first day', 'from')]),
    ...(draft.until === null || (isDay(draft.until) && draft.until >= draft.from)
      ? []
      : [error('not-a-day', '截止日期不能早于起始日期', 'The last day must not lie before the first', 'until')]),
  ]
  if (problems.length) throw new Refused(problems)
  const org = await tx.first<{ path: string }>(
    `select path from organization_span where district_id = $1 and org_id = $2 and until_day = '${forever}'`,
    [district, draft.org],
  )
  if (!org || !isWithin(org.path, root))
    throw refuse('outside-scope', '所选组织不在您的范围内，或已撤销', 'The organization lies outside your scope or has been dissolved', 403)
  const others = (await grantsOf(tx, account)).filter(other => overlap(other, draft))
  for (const other of others) if (clash(other.role, draft.role)) throw separated(other.role, draft.role)
  const row = await tx.first<{ id: number }>(
    'insert into account_grant (account_id, role, org_id, from_day, until_day, granted_by, team) values ($1, $2, $3, $4, $5, $6, $7) returning id',
    [account, draft.role, draft.org, draft.from, draft.until, by, compartmentOf(draft.role) ? draft.team?.trim() || null : null],
  )
  if (!row) throw new Error('no grant')
  return row.id
}

/** How many accounts hold a role in a district today. */
export const inForce = async (tx: Transaction, engine: Engine, district: string, role: Role): Promise<number> =>
  (
    await tx.first<{ n: number }>(
      `select count(distinct g.account_id) as n from account_grant g join account a on a.id = g.account_id
       where a.district_id = $1 and g.role = $2 and not g.ended and g.from_day <= $3 and (g.until_day is null or g.until_day >= $3)`,
      [district, role, engine.today()],
    )
  )?.n ?? 0

async function mayGrant(tx: Transaction, engine: Engine, viewer: Viewer, account: number, draft: GrantDraft): Promise<void> {
  const first = viewer.role === 'system' && draft.role === 'security' && (await inForce(tx, engine, viewer.district, 'security')) === 0
  if (viewer.role !== 'security' && !first) throw notYours()
  if (account === viewer.account) throw refuse('SEC-11', '不能给自己的账号授权', 'Nobody grants to the own account', 403)
}

/** Administrators hold one role alone (SEC-11, ORG-25). */
const clash = (a: Role, b: Role): boolean => a !== b && (administrators.includes(a) || administrators.includes(b))

const overlap = (a: Pick<Grant, 'from' | 'until'>, b: Pick<Grant, 'from' | 'until'>): boolean =>
  a.from <= (b.until ?? forever) && b.from <= (a.until ?? forever)

const separated = (held: Role, wanted: Role): Refused =>
  refuse(
    'SEC-11',
    `三员分立：该账号已是“${roles[held][0]}”，不能同时担任“${roles[wanted][0]}”`,
    `Administrators are separated: the account is ${roles[held][1]} and cannot be ${roles[wanted][1]} at the same time`,
    409,
  )

const notYours = (): Refused => refuse('not-allowed', '授权由安全管理员办理', 'Grants are given by the security administrator', 403)
