import { useQuery } from '@tanstack/react-query'
import { nameOf } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang } from '../lang.tsx'

/** Names figures by their keys. */
export function useFigureName(): (key: string) => string {
  const lang = useLang()
  const { loadFigures } = useKnown()
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  return key => {
    const figure = list.data?.find(one => one.key === key)
    return figure ? nameOf(figure, lang) : key
  }
}
