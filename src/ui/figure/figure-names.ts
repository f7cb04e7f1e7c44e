import { useQueries, useQuery } from '@tanstack/react-query'
import { readParts } from '../../client/forms.ts'
import { isShareKey, partOfShare, readPartKey, wholeKey } from '../../language/figure-part.ts'
import { nameOf, say } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang } from '../lang.tsx'

/** Names of figures and of their parts (三会一课 · 党员大会), and units by key. */
export interface FigureNames {
  name: (key: string) => string
  /** Where there is little room: of a part only its own name (其中：党员大会). */
  short: (key: string) => string
  unit: (key: string) => string
}

/** The names that these keys need; parts are fetched once for each figure of which there is one. */
export function useFigureNames(keys: readonly (string | null | undefined)[]): FigureNames {
  const lang = useLang()
  const { loadFigures } = useKnown()
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const whole = [...new Set(keys.flatMap(key => readPartKey(key ?? '')?.key ?? []))]
  const parts = useQueries({
    queries: whole.map(key => ({ queryKey: ['figure-parts', key], queryFn: () => readParts(key), staleTime: 300_000 })),
  })
  const part = (key: string) => {
    const known = parts.flatMap(query => query.data ?? []).find(one => one.key === partOfShare(key))
    return known && isShareKey(key) ? { zh: `${known.zh}占比`, en: `share of ${known.en}` } : known
  }
  const figure = (key: string) => list.data?.find(one => one.key === wholeKey(key))
  const name = (key: string): string => {
    const known = figure(key)
    const own = part(key)
    const whole = known ? nameOf(known, lang) : key
    return own ? `${whole} · ${nameOf(own, lang)}` : whole
  }
  return {
    name,
    short: key => {
      const own = part(key)
      return own ? say([`其中：${own.zh}`, `of which: ${own.en}`], lang) : name(key)
    },
    unit: key => (isShareKey(key) ? '%' : (figure(key)?.unit ?? '')),
  }
}
