import type { OrganizationNode } from '../../language/organization.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import { treeAsOf } from '../tree/organization.ts'

/** Organizations as sheets name them. */
export interface Places {
  /** In the order of the tree. */
  nodes: readonly OrganizationNode[]
  /** By code, `code name`, `name（code）`, or a name that only one has; `several` counts those who share it, 0 where there is none. */
  find: (text: string) => { org: OrganizationNode } | { several: number }
}

/** The organizations at and below a path as they stand today, as far as the viewer may read them. */
export async function placesOf(tx: Transaction, viewer: Viewer, path: string, today: string): Promise<Places> {
  const nodes = await treeAsOf(tx, viewer.district, path, today)
  const byCode = new Map(nodes.map(node => [node.code, node]))
  const byName = new Map<string, OrganizationNode[]>()
  for (const node of nodes) for (const name of new Set([node.name, node.shortName])) byName.set(name, [...(byName.get(name) ?? []), node])
  return {
    nodes,
    find: text => {
      const bracketed = /[（(]([^（()）]+)[)）]$/.exec(text)?.[1] ?? ''
      const org = byCode.get(text) ?? byCode.get(text.split(/\s/)[0] ?? '') ?? byCode.get(bracketed.trim())
      if (org) return { org }
      const named = byName.get(text) ?? []
      return named.length === 1 && named[0] ? { org: named[0] } : { several: named.length }
    },
  }
}

/** An organization as a sheet says it: its code for the machine, its name for the reader. */
export const placeText = (org: { code: string; name: string }): string => `${org.code} ${org.name}`.trim()
