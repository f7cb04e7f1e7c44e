import { useMemo } from 'react'
import { useScope } from './scope.tsx'

/** Organizations by the short name that the tree of the day has for them; the name given where it has none. */
export function useOrgName(): (org: { id: number; name: string }) => string {
  const { tree } = useScope()
  const names = useMemo(() => new Map(tree.map(node => [node.id, node.shortName])), [tree])
  return org => names.get(org.id) || org.name
}
