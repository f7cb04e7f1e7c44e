import type { Role } from './role.ts'

/** Who looks or acts: one grant of one account. The transaction's context is set from it alone, and every row policy reads that context. */
export interface Viewer {
  account: number
  name: string
  role: Role
  /** GB/T 2260 code of the district: the first segment of every path. */
  district: string
  /** Organization of the grant, with its path of today. */
  org: number
  path: string
  /** The member this account belongs to, if any: own rows are read through it. */
  member: number | null
  /** In a restricted compartment: the team of the grant, whose cases are open to it. */
  team?: string | null
}

/** A dated grant: role × organization subtree. */
export interface Grant {
  id: number
  role: Role
  org: number
  orgCode: string
  orgName: string
  path: string
  from: string
  until: string | null
  team: string | null
}

/** The signed-in account as its browser sees it. */
export interface Me {
  account: number
  signIn: string
  name: string
  grants: Grant[]
  /** The grant acted under. */
  acting: number
  member: number | null
  district: string
  today: string
  /** True on the demo district: the shell says so. */
  demo: boolean
  mustChangePassword: boolean
}

/** Upper end of the path range of a subtree: digits and dots lie below it, so `[path, pathEnd(path))` is the organization and all below. */
export const pathEnd = (path: string): string => `${path}/`

/** Whether `path` is `root` or below it. */
export const isWithin = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`)

/** Paths are six digits of the district and four-digit segments (decision 2). */
export const pathPattern = /^\d{6}(\.\d{4})*$/
