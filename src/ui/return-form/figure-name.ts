import { useQueries, useQuery } from '@tanstack/react-query'
import { readParts } from '../../client/forms.ts'
import type { FormCell } from '../../language/return-form.ts'
import { readPartKey } from '../../language/return-form.ts'
import { nameOf } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang } from '../lang.tsx'

/** Names of figures and of their parts (三会一课·党员大会), and units by key. */
export interface FigureNames {
  name: (key: string) => string
  unit: (key: string) => string
}

/** The names that a mapping needs; parts are fetched once for each figure that has some. */
export function useFigureNames(cells: readonly FormCell[]): FigureNames {
  const lang = useLang()
  const { loadFigures } = useKnown()
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const whole = [
    ...new Set(cells.flatMap(cell => [cell.key, cell.runnerUp?.key ?? null]).flatMap(key => readPartKey(key ?? '')?.key ?? [])),
  ]
  const parts = useQueries({
    queries: whole.map(key => ({ queryKey: ['figure-parts', key], queryFn: () => readParts(key), staleTime: 300_000 })),
  })
  const figure = (key: string) => list.data?.find(one => one.key === (readPartKey(key)?.key ?? key))
  return {
    name: key => {
      const known = figure(key)
      const part = parts.flatMap(query => query.data ?? []).find(one => one.key === key)
      const name = known ? nameOf(known, lang) : key
      return part ? `${name} · ${nameOf(part, lang)}` : name
    },
    unit: key => figure(key)?.unit ?? '',
  }
}
