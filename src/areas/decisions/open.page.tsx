import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input, Radio } from 'antd'
import { type FormEvent, type ReactNode, useContext, useEffect, useState } from 'react'
import { handIn, readOpenPage } from '../../client/open-page.ts'
import { columnLabel, showValue } from '../../derive/show.ts'
import type { OpenPage as Published, OpenRow } from '../../language/open-page.ts'
import { columnsOf } from '../../language/register.ts'
import { nameOf, say } from '../../language/words.ts'
import { StateTag } from '../../ui/list/state-tabs.tsx'
import { LangContext, useLang, useWords } from '../../ui/lang.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { ProblemList, problemsOf } from '../../ui/problems.tsx'
import { matter } from './matter.ts'
import { residentOpinion } from './resident-opinion.ts'

/** The open page of a community, for everybody: matters that are being decided, what was decided and what came of it; opinions are given here without an account. */
export function OpenPage({ code }: { code: string }) {
  const t = useWords()
  const { lang, change } = useContext(LangContext)
  const query = useQuery({ queryKey: ['open', code], queryFn: () => readOpenPage(code) })
  const name = query.data?.name
  useEffect(() => {
    if (name) document.title = `${name} · ${t('居民议事', 'Matters of residents')}`
  }, [name, t])
  return (
    <main className="open-page">
      <Loaded query={query} rows={8}>
        {page => (
          <>
            <header>
              <h1>{t('居民议事', 'Matters of residents')}</h1>
              <p className="quiet">{page.name}</p>
              <Button type="text" lang={lang === 'zh' ? 'en' : 'zh-CN'} onClick={() => change(lang === 'zh' ? 'en' : 'zh')}>
                {lang === 'zh' ? 'English' : '中文'}
              </Button>
            </header>
            <Matters page={page} code={code} />
          </>
        )}
      </Loaded>
    </main>
  )
}

function Matters({ page, code }: { page: Published; code: string }) {
  const t = useWords()
  const rows = page.sections.find(section => section.register === matter.name)?.rows ?? []
  const asking = rows.filter(row => isAsking(row, page.today))
  const others = rows.filter(row => !asking.includes(row))
  if (rows.length === 0) return <p className="empty">{t('现在没有公开的事项。', 'Nothing is published at present.')}</p>
  return (
    <>
      {asking.length > 0 && (
        <section>
          <h2>{t('正在征求意见', 'Opinions wanted')}</h2>
          {asking.map(row => (
            <MatterCard key={row.id} row={row}>
              <OpinionForm row={row} code={code} />
            </MatterCard>
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t('决议和结果公开', 'Resolutions and results')}</h2>
          {others.map(row => (
            <MatterCard key={row.id} row={row} />
          ))}
        </section>
      )}
    </>
  )
}

const isAsking = (row: OpenRow, today: string): boolean =>
  row.state === 'collecting' && (typeof row.values.collectedTo !== 'string' || row.values.collectedTo >= today)

function MatterCard({ row, children }: { row: OpenRow; children?: ReactNode }) {
  const lang = useLang()
  const facts = columnsOf(matter).flatMap(([name, column]) => {
    const value = row.values[name]
    return name !== matter.title && value !== null && value !== undefined && value !== ''
      ? [{ name, label: columnLabel(column, lang), shown: showValue(column, value, lang), long: column.kind === 'longText' }]
      : []
  })
  return (
    <article>
      <h3>
        {String(row.values.title)} <StateTag reg={matter} state={row.state} />
      </h3>
      <dl>
        {facts.map(fact => (
          <div key={fact.name} data-long={fact.long || undefined}>
            <dt>{fact.label}</dt>
            <dd>{fact.shown}</dd>
          </div>
        ))}
      </dl>
      {children}
    </article>
  )
}

/** An opinion on a matter; it names nobody. */
function OpinionForm({ row, code }: { row: OpenRow; code: string }) {
  const t = useWords()
  const lang = useLang()
  const { stance, opinion, building } = residentOpinion.columns
  const [values, setValues] = useState<Record<string, string>>({})
  const set = (name: string, value: string): void => setValues(old => ({ ...old, [name]: value }))
  const act = useMutation({
    mutationFn: () => handIn(code, residentOpinion.name, { ...values, matter: row.id, channel: 'online' }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    act.mutate()
  }
  if (act.isSuccess)
    return (
      <p role="status" className="said">
        {t('已提交，谢谢。社区会汇总后提交会议讨论。', 'Handed in, thank you. The community will bring it before the meeting.')}
      </p>
    )
  const id = (name: string): string => `opinion-${row.id}-${name}`
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend>{t('您的态度', 'Your stance')}</legend>
        <Radio.Group
          value={values.stance}
          onChange={event => set('stance', String(event.target.value))}
          options={Object.entries(stance.options).map(([value, words]) => ({
            value,
            label: say(words, lang),
          }))}
        />
      </fieldset>
      <div className="field">
        <label htmlFor={id('opinion')}>{nameOf(opinion, lang)}</label>
        <Input.TextArea
          id={id('opinion')}
          rows={3}
          maxLength={500}
          value={values.opinion ?? ''}
          onChange={event => set('opinion', event.target.value)}
        />
        <p className="help">{say(opinion.help, lang)}</p>
      </div>
      <div className="field">
        <label htmlFor={id('building')}>
          {nameOf(building, lang)} {t('（可不填）', '(optional)')}
        </label>
        <Input id={id('building')} maxLength={30} value={values.building ?? ''} onChange={event => set('building', event.target.value)} />
      </div>
      {act.error && <ProblemList problems={problemsOf(act.error)} />}
      <Button type="primary" htmlType="submit" loading={act.isPending} disabled={!values.stance || !values.opinion?.trim()}>
        {t('提交意见', 'Hand in')}
      </Button>
    </form>
  )
}
