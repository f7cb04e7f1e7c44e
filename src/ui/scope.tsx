import { createContext, useContext } from 'react'
import type { Asked } from '../client/figures.ts'
import type { Period } from '../language/day.ts'
import type { OrganizationNode } from '../language/organization.ts'

/** Organization and period: they hold for every screen and stay in the address. */
export interface Scope {
  org: number
  orgName: string
  /** The organization's node; undefined while the tree loads, or where it stood outside the day's tree. */
  node: OrganizationNode | undefined
  /** The viewer's tree on the last day of the period, or today. */
  tree: readonly OrganizationNode[]
  /** The period as written in the address: `2025`, `2025-Q3`, `2025-07`, `2025-03-01..2025-05-31`. */
  periodText: string
  period: Period
  setOrg: (org: number) => void
  setPeriod: (text: string) => void
}

/** Holds it for all parts. */
export const ScopeContext = createContext<Scope | null>(null)

/** Organization and period of the screen. */
export function useScope(): Scope {
  const scope = useContext(ScopeContext)
  if (!scope) throw new Error('useScope is used outside ScopeContext')
  return scope
}

/** The scope as a question to the figures. */
export function useAsked(): Asked {
  const { org, period } = useScope()
  return { org, from: period.from, to: period.to }
}
