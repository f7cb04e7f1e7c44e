import type { Handling } from '../../language/listing.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import type { Problem } from '../../language/problem.ts'

/** A record in hand on its way through the door. */
export interface Hand {
  /** Null while it is new. */
  id: number | null
  org: OrganizationNode
  programme: number | null
  state: string
  /** Values in their stored form, computed ones included; sealed ones open. */
  values: Record<string, unknown>
  problems: Problem[]
  /** In a restricted compartment: who handles it. */
  handling?: Handling
  /** The values as somebody gave them; left out where the program writes by itself. */
  asked?: Readonly<Record<string, unknown>>
}
