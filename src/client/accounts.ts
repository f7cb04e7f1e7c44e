import type { Role } from '../language/role.ts'
import type { Grant } from '../language/viewer.ts'
import { get, send } from './call.ts'

/** An account as administrators see it. */
export interface Account {
  id: number
  signIn: string
  name: string
  locked: boolean
  grants: Grant[]
}

/** A grant to be given. */
export interface GrantDraft {
  role: Role
  org: number
  from: string
  until: string | null
  team: string | null
}

/** All accounts of the district. */
export const readAccounts = (): Promise<Account[]> => get('/accounts')

/** Opens an account (system administrator). */
export const openAccount = (signIn: string, name: string, password: string): Promise<unknown> =>
  send('POST', '/accounts', { signIn, name, password })

/** Unlocks an account after too many wrong passwords (system administrator). */
export const unlockAccount = (id: number): Promise<unknown> => send('POST', `/accounts/${id}/unlock`)

/** Gives an account a new first password (system administrator). */
export const resetPassword = (id: number, password: string): Promise<unknown> => send('POST', `/accounts/${id}/password`, { password })

/** Gives a grant (security administrator). */
export const giveGrant = (account: number, grant: GrantDraft): Promise<unknown> => send('POST', `/accounts/${account}/grants`, grant)

/** Takes a grant back (security administrator). */
export const takeGrant = (id: number): Promise<unknown> => send('DELETE', `/grants/${id}`)
