import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { readOrganizations } from '../client/organizations.ts'
import { parsePeriod, yearPeriod } from '../language/day.ts'
import { useKnown } from '../ui/known.tsx'
import { usePlaces } from '../ui/place.tsx'
import { type Scope, ScopeContext } from '../ui/scope.tsx'

/** Holds organization and period for every screen; they are read from the address, else the own organization and this year. */
export function ScopeHolder({ children }: { children: ReactNode }) {
  const { me } = useKnown()
  const { search, setSearch } = usePlaces()
  const grant = me.grants.find(one => one.id === me.acting)
  const org = Number(search.org) || (grant?.org ?? 0)
  const year = me.today.slice(0, 4)
  const period = parsePeriod(search.period ?? year)
  const asOf = period && period.to < me.today ? period.to : me.today
  const tree = useQuery({
    queryKey: ['organizations', asOf],
    queryFn: () => readOrganizations(asOf),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const scope = useMemo<Scope>(() => {
    const nodes = tree.data ?? []
    const node = nodes.find(one => one.id === org)
    return {
      org,
      orgName: node?.shortName || node?.name || (grant?.org === org ? grant.orgName : ''),
      node,
      tree: nodes,
      periodText: period ? (search.period ?? year) : year,
      period: period ?? yearPeriod(Number(year)),
      setOrg: next => setSearch({ org: String(next), page: undefined, trace: undefined }),
      setPeriod: text => setSearch({ period: text, page: undefined, trace: undefined }),
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- year and period follow from the search
  }, [tree.data, org, search.period, setSearch, grant])
  return <ScopeContext value={scope}>{children}</ScopeContext>
}
