import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { readFigures } from '../client/figures.ts'
import type { FigureEntry } from '../language/figure.ts'
import { nameOf } from '../language/words.ts'
import { Breakdown } from '../ui/figure/breakdown.tsx'
import { Figure } from '../ui/figure/figure.tsx'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { matches } from '../ui/pinyin.ts'
import { usePlaces } from '../ui/place.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'
import { childrenOf } from '../ui/tree.ts'
import { useKept } from '../ui/use-kept.ts'
import { PageHead } from '../ui/page-head.tsx'

/** What the board shows until somebody chooses otherwise. */
const usual = [
  'members.on-roll',
  'orglife.meetings',
  'orglife.attendance-rate',
  'members.approved',
  'members.dues-collected',
  'recognition.good-deeds',
  'education.theme-activities',
  'responsibility.task-completion',
]

/** The board: few large figures, the chosen one by month, and the organizations below compared. */
export function BoardPage() {
  const t = useWords()
  const lang = useLang()
  const asked = useAsked()
  const { orgName, tree, org } = useScope()
  const { loadFigures } = useKnown()
  const { search, setSearch } = usePlaces()
  const [keys, setKeys] = useKept<string[]>('board', usual)
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const values = useQuery({
    queryKey: ['figures', asked, keys],
    queryFn: () => readFigures(asked, keys),
    placeholderData: keepPreviousData,
  })
  const shown = keys.flatMap(key => values.data?.find(value => value.key === key) ?? [])
  const filled = shown.find(value => value.value !== null && value.value !== '0')
  const chosen = shown.find(value => value.key === search.figure) ?? filled ?? shown[0]
  return (
    <>
      <PageHead title={t('看板', 'Board')} note={orgName}>
        <FigureChoice entries={list.data ?? []} value={keys} onChange={setKeys} />
      </PageHead>
      <Loaded query={values}>
        {() => (
          <ul className="board">
            {shown.map(value => (
              <li key={value.key} data-chosen={value.key === chosen?.key || undefined}>
                <button
                  type="button"
                  className="board-name"
                  aria-pressed={value.key === chosen?.key}
                  onClick={() => setSearch({ figure: value.key }, true)}
                >
                  {nameOf(value, lang)}
                </button>
                <Figure figure={value} asked={asked} size="large" />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {chosen && (
        <div className="breakdowns">
          <h2 className="board-chosen">{nameOf(chosen, lang)}</h2>
          <Breakdown figure={chosen} asked={asked} by="month" title={t('按月', 'By month')} />
          {childrenOf(tree, org).length > 0 && (
            <Breakdown figure={chosen} asked={asked} by="org" title={t('按下级组织', 'By organization below')} />
          )}
        </div>
      )}
    </>
  )
}

/** Chooses the figures of the board; kept in this browser. */
function FigureChoice({
  entries,
  value,
  onChange,
}: {
  entries: readonly FigureEntry[]
  value: string[]
  onChange: (keys: string[]) => void
}) {
  const t = useWords()
  const lang = useLang()
  return (
    <Select
      mode="multiple"
      className="figure-choice"
      maxCount={12}
      maxTagCount={0}
      maxTagPlaceholder={t('选择指标', 'Choose figures')}
      aria-label={t('选择看板上的指标', 'Choose the figures of the board')}
      popupMatchSelectWidth={280}
      value={value}
      onChange={keys => keys.length > 0 && onChange(keys)}
      showSearch={{ filterOption: (search, option) => matches(search, option?.label ?? '', [option?.value ?? '']) > 0 }}
      options={entries.map(entry => ({ value: entry.key, label: nameOf(entry, lang) }))}
    />
  )
}
