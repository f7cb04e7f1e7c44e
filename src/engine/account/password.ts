import { hash, verify } from '@node-rs/argon2'
import { error, type Problem } from '../../language/problem.ts'
import type { Transaction } from '../../store/store.ts'

/** How many earlier passwords may not come back, and after how many days a password must be changed (SEC-10). */
const remembered = 5
export const passwordDays = 90

/** What a new password lacks (SEC-10): 8 characters or more, three of four classes, not the sign-in name. */
export function passwordProblems(password: string, signIn: string): Problem[] {
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter(kind => kind.test(password)).length
  const length = [...password].length
  const problems: Problem[] = []
  if (length < 8) problems.push(error('SEC-10', '密码至少8个字符', 'A password has at least 8 characters', 'password'))
  if (length > 128) problems.push(error('SEC-10', '密码最多128个字符', 'A password has at most 128 characters', 'password'))
  if (classes < 3)
    problems.push(
      error(
        'SEC-10',
        '密码须含大写字母、小写字母、数字、其他符号中的至少三类',
        'A password holds three of: capitals, small letters, digits, other signs',
        'password',
      ),
    )
  if (password.toLowerCase().includes(signIn.toLowerCase()))
    problems.push(error('SEC-10', '密码不能含有用户名', 'The password must not contain the sign-in name', 'password'))
  return problems
}

/** Argon2id with 19 MiB and two passes (SEC-22). */
export const hashPassword = (password: string): Promise<string> => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

/** Whether the password fits; where there is no account, an unknown one is tried against a decoy, so that both take the same time. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID())
  const fits = await verify(stored ?? (await decoy), password)
  return stored !== undefined && fits
}

/** Whether the password is one of the account's last five. */
export async function passwordWasUsed(tx: Transaction, account: number, password: string): Promise<boolean> {
  const rows = await tx.rows<{ password: string }>(
    'select password from account_password where account_id = $1 order by id desc limit $2',
    [account, remembered],
  )
  for (const row of rows) if (await verify(row.password, password)) return true
  return false
}

/** Keeps an account's new password and the ones before it, as many as are looked at. */
export async function keepPassword(tx: Transaction, account: number, password: string, mustChange: boolean, now: Date): Promise<void> {
  await tx.rows('update account set password = $2, must_change = $3, changed_at = $4 where id = $1', [account, password, mustChange, now])
  await tx.rows('insert into account_password (account_id, at, password) values ($1, $2, $3)', [account, now, password])
  await tx.rows(
    'delete from account_password where account_id = $1 and id not in (select id from account_password where account_id = $1 order by id desc limit $2)',
    [account, remembered],
  )
}

let decoy: Promise<string> | undefined
