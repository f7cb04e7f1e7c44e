import type { QueryClient } from '@tanstack/react-query'
import type { Me } from '../language/viewer.ts'

/** Takes over another account or grant (null: nobody): nothing that was read for the former one stays. */
export function takeSeat(queries: QueryClient, me: Me | null): void {
  queries.removeQueries({ predicate: query => query.queryKey[0] !== 'me' })
  queries.setQueryData(['me'], me)
}
