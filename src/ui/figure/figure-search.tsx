import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import type { FigureEntry } from '../../language/figure.ts'
import { nameOf } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { loadPinyin, matches } from '../pinyin.ts'
import { figureWords } from './figure-words.ts'
import { unitWord } from '../unit-words.ts'

/** Finds a figure by name, by the words that texts have for it or its parts, by pinyin or key; Enter takes the first. */
export function FigureSearch({ input, onPick }: { input: RefObject<HTMLInputElement | null>; onPick: (figure: FigureEntry) => void }) {
  const t = useWords()
  const lang = useLang()
  const { loadFigures } = useKnown()
  const [search, setSearch] = useState('')
  useEffect(() => void loadPinyin(), [])
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const found = search.trim()
    ? (list.data ?? [])
        .map(figure => ({ figure, score: matches(search, nameOf(figure, lang), figureWords(figure, search)) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, 8)
    : []
  const pick = (figure: FigureEntry | undefined) => {
    if (!figure) return
    setSearch('')
    onPick(figure)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    pick(found[0]?.figure)
  }
  return (
    <div className="figure-search">
      <label htmlFor="figure-search">
        <kbd>3</kbd> {t('查找其他指标', 'Find another figure')}
      </label>
      <input
        id="figure-search"
        ref={input}
        className="ant-input-like"
        value={search}
        onChange={event => setSearch(event.target.value)}
        onKeyDown={keys}
        autoComplete="off"
      />
      <ul>
        {found.map(({ figure }) => (
          <li key={figure.key}>
            <button type="button" onClick={() => pick(figure)}>
              <span className="cut">{nameOf(figure, lang)}</span>
              <small className="quiet">
                {unitWord(figure.unit, lang)} {figure.section}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
