import type { Me } from '../language/viewer.ts'
import { CallFailed, get, send } from './call.ts'

/** A place where the account is signed in. */
export interface Session {
  id: string
  at: string
  seenAt: string
  address: string
  agent: string
  current: boolean
}

/** An account of the made district, offered on the sign-in page of a demo. */
export interface DemoAccount {
  signIn: string
  password: string
  role: string
  zh: string
  en: string
  orgName: string
}

/** The signed-in account, or null where nobody is signed in. */
export const readMe = (): Promise<Me | null> =>
  get<Me>('/me').catch(failure => {
    if (failure instanceof CallFailed && failure.status === 401) return null
    throw failure
  })

/** Signs in. */
export const signIn = (name: string, password: string): Promise<Me> => send('POST', '/sign-in', { signIn: name, password })

/** Signs out. */
export const signOut = (): Promise<unknown> => send('POST', '/sign-out')

/** Acts under another grant of the same account. */
export const actAs = (grant: number): Promise<Me> => send('POST', '/me/acting', { grant })

/** Changes the own password. */
export const changePassword = (old: string, fresh: string): Promise<unknown> => send('POST', '/me/password', { old, new: fresh })

/** Where the account is signed in. */
export const readSessions = (): Promise<Session[]> => get('/me/sessions')

/** Ends one of them. */
export const endSession = (id: string): Promise<unknown> => send('DELETE', `/me/sessions/${encodeURIComponent(id)}`)

/** Accounts to try on a demo; none elsewhere. */
export const readDemoAccounts = (): Promise<DemoAccount[]> => get('/demo-accounts')
