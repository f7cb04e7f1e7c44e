import type { OrganizationNode } from '../language/organization.ts'
import type { Problem } from '../language/problem.ts'
import type { AnyRegister } from '../language/register.ts'
import type { Viewer } from '../language/viewer.ts'
import type { Transaction } from '../store/store.ts'
import type { Engine } from './engine.ts'

/** A record in hand on its way through the door. */
export interface Hand {
  /** Null while it is new. */
  id: number | null
  org: OrganizationNode
  programme: number | null
  state: string
  /** Values in their stored form, computed ones included; personal ones open. */
  values: Record<string, unknown>
  problems: Problem[]
}

/**
 * A rule that must look things up. It gets all records of a batch at once, so that one query serves them all,
 * and adds its problems to each hand.
 */
export type LookedUpRule = (
  hands: readonly Hand[],
  look: { tx: Transaction; engine: Engine; viewer: Viewer; register: AnyRegister },
) => Promise<void>
