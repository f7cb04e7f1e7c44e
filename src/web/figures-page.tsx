import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Input, Select, Switch } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { readFigures } from '../client/figures.ts'
import { readList } from '../client/registers.ts'
import type { FigureEntry, FigureValue } from '../language/figure.ts'
import { nameOf, say } from '../language/words.ts'
import { Figure } from '../ui/figure/figure.tsx'
import { figureWords } from '../ui/figure/figure-words.ts'
import { type KnownFigure, useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { loadPinyin, matches } from '../ui/pinyin.ts'
import { usePlaces } from '../ui/place.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'
import { figureSections } from './figure-sections.ts'
import { PageHead } from '../ui/page-head.tsx'

/** Every figure by section of the summary, with its value in the scope; a search and one programme narrow it. */
export function FiguresPage() {
  const t = useWords()
  const lang = useLang()
  const { search, setSearch, go } = usePlaces()
  const { loadFigures } = useKnown()
  const { orgName } = useScope()
  const programme = Number(search.programme) || undefined
  const asked = { ...useAsked(), programme }
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const values = useQuery({ queryKey: ['figures', asked], queryFn: () => readFigures(asked), placeholderData: keepPreviousData })
  const [filled, setFilled] = useState(false)
  const [, setReady] = useState(false)
  useEffect(() => void loadPinyin().then(() => setReady(true)), [])
  const byKey = useMemo(() => new Map((values.data ?? []).map(value => [value.key, value])), [values.data])
  const sought = search.q ?? ''
  const fits = (entry: KnownFigure) =>
    matches(sought, nameOf(entry, lang), figureWords(entry, sought)) > 0 && !(filled && (byKey.get(entry.key)?.value ?? null) === null)
  return (
    <>
      <PageHead
        title={t('指标', 'Figures')}
        note={t(`${orgName} · 每个数都能打开到记录`, `${orgName} · every number opens to its records`)}
      >
        <Button onClick={() => go('/figures/own')}>{t('自建指标', 'Own figures')}</Button>
      </PageHead>
      <div className="filters">
        <Input.Search
          className="search"
          allowClear
          value={sought}
          onChange={event => setSearch({ q: event.target.value || undefined }, true)}
          placeholder={t('指标名称或拼音首字母', 'Name of a figure')}
          aria-label={t('查找指标', 'Find a figure')}
        />
        <ProgrammePick value={programme} onChange={id => setSearch({ programme: id === undefined ? undefined : String(id) }, true)} />
        <label className="switch">
          <Switch size="small" checked={filled} onChange={setFilled} /> {t('只看有数的', 'Only those with a value')}
        </label>
      </div>
      <Loaded query={list} rows={10}>
        {entries =>
          figureSections(entries.filter(fits)).map(section => (
            <section key={section.code} className="figure-section">
              <h2>
                <span className="quiet digits">{section.code}</span> {say(section.words, lang)}
              </h2>
              <ul>
                {section.entries.map(entry => (
                  <FigureLine key={entry.key} entry={entry} value={byKey.get(entry.key)} loading={values.isLoading} asked={asked} />
                ))}
              </ul>
            </section>
          ))
        }
      </Loaded>
    </>
  )
}

function FigureLine({
  entry,
  value,
  loading,
  asked,
}: {
  entry: FigureEntry
  value: FigureValue | undefined
  loading: boolean
  asked: ReturnType<typeof useAsked> & { programme?: number }
}) {
  const lang = useLang()
  const t = useWords()
  return (
    <li>
      <span className="figure-name">
        {nameOf(entry, lang)}
        <small className="quiet">{say(entry.definition, lang)}</small>
      </span>
      {loading ? (
        <span className="quiet">…</span>
      ) : (
        <span className="figure-value">
          <Figure figure={value ?? { ...entry, value: null }} asked={asked} />
          {(value?.value ?? null) === null && !value?.words && (
            <small className="quiet">
              {entry.compartment
                ? t('尚未发布', 'not released yet')
                : value?.source === 'none' || !value
                  ? t('尚无台账', 'no register yet')
                  : t('期间内无数', 'nothing to count')}
            </small>
          )}
        </span>
      )}
    </li>
  )
}

function ProgrammePick({ value, onChange }: { value: number | undefined; onChange: (id: number | undefined) => void }) {
  const t = useWords()
  const { registers, names } = useKnown()
  const reg = registers.get(names.programme)
  const list = useQuery({
    queryKey: ['list', 'programme', 'all'],
    queryFn: () => readList('programme', { size: 100 }),
    enabled: reg !== undefined,
  })
  const options = (list.data?.rows ?? []).map(row => ({ value: row.id, label: String(row.values[reg?.title ?? ''] ?? row.id) }))
  if (options.length === 0) return null
  return (
    <Select
      className="programme"
      allowClear
      value={value}
      options={options}
      onChange={onChange}
      placeholder={t('全部专项行动', 'All programmes')}
      aria-label={t('专项行动', 'Programme')}
    />
  )
}
