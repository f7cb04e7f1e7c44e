import { sm3 } from '../../store/digest.ts'
import type { Store, Transaction } from '../../store/store.ts'

/** After how many wrong passwords a name is locked, and for how long (SEC-10). */
const allowed = 5
const lockMinutes = 30

/** Wrong passwords are kept by digest of the name: what people type there is sometimes the password. */
export const nameDigest = (signIn: string): string => sm3(`sign-in ${signIn.trim().toLowerCase()}`)

/**
 * Counts an attempt before its password is looked at, so that many at once cannot slip through.
 * @returns attempts left after this one where it fails, or null where the name is locked
 */
export async function countAttempt(store: Store, signIn: string, now: Date): Promise<number | null> {
  return store.asSystem('sign-in attempt', async tx => {
    const ago = new Date(now.getTime() - lockMinutes * 60_000)
    const digest = nameDigest(signIn)
    await tx.rows('delete from sign_in_failure where last_at < $1 and (locked_until is null or locked_until <= $2)', [ago, now])
    const row = await tx.first<{ failed: number; locked: boolean }>(
      `insert into sign_in_failure as f (name_digest, failed, last_at) values ($1, 1, $2)
       on conflict (name_digest) do update set
         failed = case when f.locked_until > $2 then f.failed when f.locked_until is not null then 1 else f.failed + 1 end,
         last_at = $2,
         locked_until = case when f.locked_until > $2 then f.locked_until when f.locked_until is null and f.failed >= $3::int then $4::timestamptz end
       returning failed, locked_until is not null as locked`,
      [digest, now, allowed, lockEnd(now)],
    )
    return !row || row.locked ? null : allowed - row.failed
  })
}

/** Locks a name after its last attempt. */
export const lockName = (tx: Transaction, signIn: string, now: Date): Promise<unknown> =>
  tx.rows('update sign_in_failure set locked_until = $2 where name_digest = $1', [nameDigest(signIn), lockEnd(now)])

/** Forgets the wrong passwords of a name. */
export const clearFailures = (tx: Transaction, signIn: string): Promise<unknown> =>
  tx.rows('delete from sign_in_failure where name_digest = $1', [nameDigest(signIn)])

/** Digests of the names that are locked. */
export const lockedNames = async (tx: Transaction, now: Date): Promise<Set<string>> =>
  new Set(
    (await tx.rows<{ name: string }>('select name_digest as name from sign_in_failure where locked_until > $1', [now])).map(
      row => row.name,
    ),
  )

const lockEnd = (now: Date): Date => new Date(now.getTime() + lockMinutes * 60_000)
