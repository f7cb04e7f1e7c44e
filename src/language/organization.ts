/** One organization as of a day. */
export interface OrganizationNode {
  id: number
  /** Stable and opaque; kept through moves and renames. */
  code: string
  path: string
  parent: number | null
  name: string
  shortName: string
  /** Code of the organization types (GW, JW, DZ, ZB …). */
  type: string
  sector: string | null
  from: string
  /** First day no longer in being; null while it stands. */
  until: string | null
}

/** Acts on the tree; each from a date (ORG-09…11). */
export type TreeAct =
  | {
      act: 'found'
      parent: number
      type: string
      name: string
      shortName?: string
      sector?: string
      on: string
      document: string
      exception?: string
    }
  | { act: 'rename'; org: number; name: string; shortName?: string; on: string; document: string }
  | { act: 'move'; org: number; parent: number; on: string; document: string }
  | { act: 'merge'; orgs: number[]; into: number; on: string; document: string }
  | { act: 'split'; org: number; name: string; members: number[]; on: string; document: string }
  | { act: 'dissolve'; org: number; on: string; document: string }
