import type { OrganizationNode } from '../language/organization.ts'

/** A node with its children, in the order of their paths. */
export interface Branch {
  node: OrganizationNode
  children: Branch[]
}

/** The tree of a flat list; whoever's parent is not in the list stands at the top. */
export function growTree(nodes: readonly OrganizationNode[]): Branch[] {
  const branches = new Map(nodes.map(node => [node.id, { node, children: [] as Branch[] }]))
  const roots: Branch[] = []
  for (const branch of [...branches.values()].sort((a, b) => (a.node.path < b.node.path ? -1 : 1))) {
    const parent = branch.node.parent === null ? undefined : branches.get(branch.node.parent)
    ;(parent?.children ?? roots).push(branch)
  }
  return roots
}

/** Ids of all that stands above a node, from the top. */
export function ancestorsOf(nodes: readonly OrganizationNode[], id: number): OrganizationNode[] {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const line: OrganizationNode[] = []
  for (let node = byId.get(id); node?.parent != null; ) {
    node = byId.get(node.parent)
    if (!node || line.includes(node)) break
    line.unshift(node)
  }
  return line
}

/** Children of an organization. */
export const childrenOf = (nodes: readonly OrganizationNode[], id: number): OrganizationNode[] => nodes.filter(node => node.parent === id)
