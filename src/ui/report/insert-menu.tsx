import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { FigureEntry } from '../../language/figure.ts'
import { nameOf, type Words } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { loadPinyin, matches } from '../pinyin.ts'
import { unitWord } from '../unit-words.ts'
import { figureWords } from '../figure/figure-words.ts'

/** Things other than figures that `/` puts into a text. */
export type Insertion =
  | 'plan'
  | 'examples'
  | 'table'
  | 'organizations'
  | 'picture'
  | 'title'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'text'

const insertions: readonly { name: Insertion; words: Words; also: string[] }[] = [
  { name: 'organizations', words: ['下级组织一览表', 'Table by organization below'], also: ['biaoge', '表'] },
  { name: 'table', words: ['表格', 'Table'], also: ['biaoge'] },
  { name: 'plan', words: ['下一步打算（取自计划）', 'Next steps, from the plan'], also: ['jihua', 'dasuan', '计划', '打算'] },
  { name: 'examples', words: ['示例（取自记录）', 'Good examples, from records'], also: ['shili', 'dianxing', '典型', '例子'] },
  { name: 'picture', words: ['照片', 'Picture'], also: ['tupian', '图片'] },
  { name: 'heading-1', words: ['一级标题（一、）', 'Heading 一、'], also: ['biaoti', '标题'] },
  { name: 'heading-2', words: ['二级标题（（一））', 'Heading （一）'], also: ['biaoti', '标题'] },
  { name: 'heading-3', words: ['三级标题（1.）', 'Heading 1.'], also: ['biaoti', '标题'] },
  { name: 'text', words: ['正文', 'Plain text'], also: ['zhengwen'] },
]

/** What `/` opens: figures by words of their name, pinyin or key, and the parts of a text; arrows choose, Enter puts it in, Escape leaves a plain slash. */
export function InsertMenu({
  at,
  onFigure,
  onInsert,
  onClose,
}: {
  at: { left: number; top: number }
  onFigure: (figure: FigureEntry) => void
  onInsert: (insertion: Insertion) => void
  onClose: (typed: string) => void
}) {
  const t = useWords()
  const lang = useLang()
  const { loadFigures } = useKnown()
  const [search, setSearch] = useState('')
  const [row, setRow] = useState(0)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    void loadPinyin()
    box.current?.focus({ preventScroll: true })
  }, [])
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const sought = search.trim()
  const parts = insertions.filter(
    one => sought === '' || matches(sought, nameOf({ zh: one.words[0], en: one.words[1] }, lang), one.also) > 0,
  )
  const figures = sought
    ? (list.data ?? [])
        .map(figure => ({
          figure,
          score: matches(sought, nameOf(figure, lang), figureWords(figure, sought)) || (figure.definition[0].includes(sought) ? 0.01 : 0),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, 10)
    : []
  const rows = [
    ...parts.map(({ name, words }) => ({ id: name, name: t(...words), note: '', take: () => onInsert(name) })),
    ...figures.map(({ figure }) => ({
      id: figure.key,
      name: nameOf(figure, lang),
      note: `${unitWord(figure.unit, lang)} ${figure.section}`,
      take: () => onFigure(figure),
    })),
  ]
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' || (event.key === 'Backspace' && search === '')) onClose(event.key === 'Escape' ? `/${search}` : '')
    else if (event.key === 'ArrowDown') setRow(Math.min(row + 1, rows.length - 1))
    else if (event.key === 'ArrowUp') setRow(Math.max(row - 1, 0))
    else if (event.key === 'Enter') rows[row]?.take()
    else return
    event.preventDefault()
  }
  return (
    <div
      className="insert-menu"
      style={{ left: Math.max(8, Math.min(at.left, innerWidth - 340)), top: Math.min(at.top + 4, innerHeight - 320) }}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose('')
      }}
    >
      <input
        ref={box}
        className="ant-input-like"
        role="combobox"
        aria-expanded="true"
        aria-controls="insert-rows"
        aria-activedescendant={rows[row] ? `insert-${rows[row].id}` : undefined}
        aria-label={t('插入指标或表格、照片、标题', 'Insert a figure, table, picture or heading')}
        placeholder={t('指标名称、拼音，或表格、照片、标题', 'Name of a figure, or table, picture, heading')}
        value={search}
        onChange={event => {
          setSearch(event.target.value)
          setRow(0)
        }}
        onKeyDown={keys}
        autoComplete="off"
      />
      <ul id="insert-rows" role="listbox" aria-label={t('可插入的内容', 'What can be inserted')}>
        {rows.map((one, i) => (
          <li
            key={one.id}
            id={`insert-${one.id}`}
            role="option"
            aria-selected={i === row}
            onMouseDown={event => {
              event.preventDefault()
              one.take()
            }}
            onMouseMove={() => setRow(i)}
          >
            <span className="cut">{one.name}</span>
            <small className="quiet">{one.note}</small>
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className="quiet">{t('没有相符的指标', 'No figure fits')}</p>}
    </div>
  )
}
