import { FullscreenOutlined, PrinterOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { readFigures } from '../client/figures.ts'
import { readLags, readTodos } from '../client/todos.ts'
import { daysBetween } from '../language/day.ts'
import type { FigureEntry, FigureValue } from '../language/figure.ts'
import { nameOf } from '../language/words.ts'
import { Analysis } from '../ui/figure/analysis.tsx'
import { Breakdown } from '../ui/figure/breakdown.tsx'
import { Figure } from '../ui/figure/figure.tsx'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { matches } from '../ui/pinyin.ts'
import { Place, usePlaces } from '../ui/place.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'
import { childrenOf } from '../ui/tree.ts'
import { useKept } from '../ui/use-kept.ts'
import { levelOf, usualFigures } from './board-figures.ts'

/** The board of an office: what was done, what lags, what is due; the chosen figure by its sides and against the years before. */
export function BoardPage() {
  const t = useWords()
  const { orgName, tree, org, node } = useScope()
  const { go } = usePlaces()
  const level = levelOf(node)
  const [keys, setKeys] = useKept<string[]>(`board.${level}`, [...usualFigures[level]])
  const { loadFigures } = useKnown()
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const { values, shown, chosen } = useBoard(keys)
  const asked = useAsked()
  const below = childrenOf(tree, org).length > 0
  return (
    <>
      <PageHead title={t('看板', 'Board')} note={orgName}>
        <FigureChoice entries={list.data ?? []} value={keys} onChange={setKeys} />
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t('打印', 'Print')}
        </Button>
        <Button icon={<FullscreenOutlined />} onClick={() => go('/wall')}>
          {t('大屏', 'Wall')}
        </Button>
      </PageHead>
      <Loaded query={values}>{() => <Tiles shown={shown} chosen={chosen} />}</Loaded>
      <div className="board-lists">
        <Due />
        <Lags />
      </div>
      {chosen && (
        <div className="breakdowns" key={chosen.key}>
          <ChosenName value={chosen} />
          <Analysis figure={chosen} asked={asked} first={below ? 'org' : 'month'} />
          <Breakdown figure={chosen} asked={asked} by="month" title={t('按月', 'By month')} />
          <Breakdown figure={chosen} asked={asked} by="year" title={t('历年同期', 'The same days of other years')} />
        </div>
      )}
    </>
  )
}

/** The values of a board, and the one looked at. */
export function useBoard(keys: readonly string[]) {
  const asked = useAsked()
  const { search } = usePlaces()
  const values = useQuery({
    queryKey: ['figures', asked, keys],
    queryFn: () => readFigures(asked, keys),
    placeholderData: keepPreviousData,
  })
  const shown = keys.flatMap(key => values.data?.find(value => value.key === key) ?? [])
  const filled = shown.find(value => value.value !== null && value.value !== '0')
  const chosen = shown.find(value => value.key === search.figure) ?? filled ?? shown[0]
  return { values, shown, chosen }
}

function ChosenName({ value }: { value: FigureValue }) {
  return <h2 className="board-chosen">{nameOf(value, useLang())}</h2>
}

function Tiles({ shown, chosen }: { shown: readonly FigureValue[]; chosen: FigureValue | undefined }) {
  const lang = useLang()
  const asked = useAsked()
  const { setSearch } = usePlaces()
  return (
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
  )
}

/** What is due in my hands: the next few, the overdue first. */
function Due() {
  const t = useWords()
  const lang = useLang()
  const { me } = useKnown()
  const todos = useQuery({ queryKey: ['todos'], queryFn: readTodos })
  const due = (todos.data ?? []).filter(todo => todo.due !== null).slice(0, 6)
  if (due.length === 0) return null
  return (
    <section className="todos">
      <h2>{t('将到期', 'Due')}</h2>
      <ul>
        {due.map(todo => (
          <li key={todo.id}>
            <Place to={todo.href}>
              <b>{nameOf(todo, lang)}</b>
              <span className="due digits" data-late={daysBetween(me.today, todo.due ?? '') < 0 || undefined}>
                {todo.due}
              </span>
            </Place>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What lags in the own scope: organizations by their shares, never persons. */
function Lags() {
  const t = useWords()
  const lang = useLang()
  const lags = useQuery({ queryKey: ['lags'], queryFn: readLags })
  const list = (lags.data ?? []).slice(0, 6)
  if (list.length === 0) return null
  return (
    <section className="todos">
      <h2>{t('滞后', 'Lagging')}</h2>
      <ul>
        {list.map(lag => (
          <li key={lag.id}>
            <Place to={lag.href}>
              <b>{nameOf(lag, lang)}</b>
            </Place>
          </li>
        ))}
      </ul>
    </section>
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
