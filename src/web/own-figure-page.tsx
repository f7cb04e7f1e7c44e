import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input, Radio, Skeleton } from 'antd'
import { useState } from 'react'
import type { Asked } from '../client/figures.ts'
import { changeOwnFigure, keepOwnFigure, readOwnFigures, tryOwnFigure } from '../client/own-figures.ts'
import { EffectOnReports } from '../ui/own-figure/definition-effect.tsx'
import { choicesOf, definitionFrom, draftFrom, type OwnTallyDraft } from '../derive/own-figure.ts'
import type { OwnDefinition, OwnFigure, OwnFormula } from '../language/own-figure.ts'
import { shownFigure } from '../ui/figure/shown.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { begun, FormulaForm } from '../ui/own-figure/formula-form.tsx'
import { Row, TallyForm } from '../ui/own-figure/tally-form.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Place, recordPlace, usePlaces } from '../ui/place.tsx'
import { ProblemList, problemsOf } from '../ui/problems.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'
import { NotFound } from './not-found.tsx'
import { useNumber } from './use-register.ts'

/** Makes a figure, or changes one: what it counts at the left, its value and records at the right while it is made. */
export function OwnFigurePage() {
  const id = useNumber()
  const list = useQuery({ queryKey: ['own-figures'], queryFn: readOwnFigures })
  if (!Number.isInteger(id)) return <Maker figure={null} />
  return (
    <Loaded query={list} rows={8}>
      {own => {
        const figure = own.find(one => one.id === id)
        return figure?.mayChange ? <Maker key={figure.version} figure={figure} /> : <NotFound />
      }}
    </Loaded>
  )
}

type Kind = OwnDefinition['kind']

const emptyTally: OwnTallyDraft = {
  kind: 'tally',
  register: '',
  part: null,
  way: 'count',
  path: null,
  per: 1,
  time: '',
  reached: null,
  conditions: {},
  met: {},
  by: [],
}

function Maker({ figure }: { figure: OwnFigure | null }) {
  const t = useWords()
  const { registers, loadFigures } = useKnown()
  const { org } = useScope()
  const asked = useAsked()
  const { go } = usePlaces()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const entries = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const known = figure?.definition
  const [kind, setKind] = useState<Kind>(known?.kind ?? 'tally')
  const [tally, setTally] = useState<OwnTallyDraft>(() => {
    const reg = known && known.kind !== 'formula' ? registers.get(known.register) : undefined
    return known && known.kind !== 'formula' && reg
      ? draftFrom(choicesOf(registers, reg, (known.kind === 'tally' ? known.tally : known.over).part ?? null), known)
      : emptyTally
  })
  const [formula, setFormula] = useState<OwnFormula>(known?.kind === 'formula' ? known : begun('ratio', []))
  const [name, setName] = useState(figure?.name ?? '')
  const [unit, setUnit] = useState(figure?.unit ?? '')
  const [reason, setReason] = useState('')
  const reg = registers.get(tally.register)
  const definition: OwnDefinition | null =
    kind === 'formula'
      ? formula.keys.filter(Boolean).length > 0
        ? formula
        : null
      : reg
        ? definitionFrom(choicesOf(registers, reg, tally.part), { ...tally, kind })
        : null
  const save = useMutation({
    mutationFn: (kept: OwnDefinition) => {
      const draft = { name: name.trim(), unit: unit.trim(), definition: kept, org: figure?.org.id ?? org }
      return figure ? changeOwnFigure(figure.id, { ...draft, version: figure.version, reason: reason.trim() }) : keepOwnFigure(draft)
    },
    onSuccess: () => {
      void queries.invalidateQueries()
      void message.success(t('已保存', 'Saved'))
      go('/figures/own')
    },
  })
  const ready = definition !== null && name.trim() !== '' && unit.trim() !== '' && (figure === null || reason.trim() !== '')
  return (
    <>
      <PageHead title={figure ? figure.name : t('新建指标', 'New figure')}>
        <Button onClick={() => go('/figures/own')}>{t('取消', 'Cancel')}</Button>
        <Button type="primary" disabled={!ready} loading={save.isPending} onClick={() => definition && save.mutate(definition)}>
          {t('保存', 'Save')}
        </Button>
      </PageHead>
      {save.error && <ProblemList problems={problemsOf(save.error)} />}
      <div className="own-figure">
        <section>
          <Row label={t('种类', 'Kind')}>
            <Radio.Group
              optionType="button"
              value={kind}
              onChange={event => setKind(event.target.value as Kind)} // cast: the options are the kinds
              options={[
                { value: 'tally', label: t('从台账统计', 'Count records') },
                { value: 'share', label: t('占比', 'Share') },
                { value: 'formula', label: t('用指标计算', 'From figures') },
              ]}
            />
          </Row>
          {kind === 'formula' ? (
            <FormulaForm formula={formula} entries={entries.data ?? []} onChange={setFormula} />
          ) : (
            <TallyForm draft={{ ...tally, kind }} onChange={patch => setTally(old => ({ ...old, ...patch }))} />
          )}
          <Row label={t('名称', 'Name')} id="own-name">
            <Input id="own-name" value={name} maxLength={60} onChange={event => setName(event.target.value)} />
          </Row>
          <Row label={t('单位', 'Unit')} id="own-unit">
            <Input
              id="own-unit"
              className="own-unit"
              value={unit}
              maxLength={10}
              onChange={event => setUnit(event.target.value)}
              placeholder={kind === 'share' ? '%' : t('如：件、人、万元', '')}
            />
          </Row>
          {figure && definition && <EffectOnReports figure={figure.id} draft={{ name: name.trim(), unit: unit.trim(), definition }} />}
          {figure && (
            <Row label={t('修改原因', 'Reason')} id="own-reason">
              <Input id="own-reason" value={reason} maxLength={200} onChange={event => setReason(event.target.value)} />
            </Row>
          )}
        </section>
        <Preview definition={definition} asked={asked} unit={kind === 'share' ? '%' : unit} />
      </div>
    </>
  )
}

/** The value and the first records of what is being made. */
function Preview({ definition, asked, unit }: { definition: OwnDefinition | null; asked: Asked; unit: string }) {
  const t = useWords()
  const lang = useLang()
  const { orgName } = useScope()
  const tried = useQuery({
    queryKey: ['own-figure-try', asked, definition],
    queryFn: () => tryOwnFigure(asked, definition as OwnDefinition), // cast: only enabled with one
    enabled: definition !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
  if (definition === null)
    return <aside className="quiet">{t('左边选好后，这里显示数值和记录。', 'Value and records show here once chosen.')}</aside>
  if (tried.error)
    return (
      <aside>
        <ProblemList problems={problemsOf(tried.error)} />
      </aside>
    )
  if (!tried.data)
    return (
      <aside>
        <Skeleton active />
      </aside>
    )
  const { value, meaning, rows } = tried.data
  return (
    <aside className="trace">
      <p className="trace-value">
        <b>{shownFigure(value, lang)}</b> <span>{unit}</span> <small>{orgName}</small>
      </p>
      <p className="quiet">{meaning}</p>
      {rows.length > 0 && (
        <ol className="trace-rows">
          {rows.map(row => (
            <li key={`${row.register}-${row.id}-${row.adds}`}>
              <Place to={recordPlace(row.register, row.id)}>
                <span>{row.title}</span>
                <small className="quiet">
                  {row.day} {row.org}
                </small>
              </Place>
            </li>
          ))}
        </ol>
      )}
    </aside>
  )
}
