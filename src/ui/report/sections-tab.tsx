import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { assignSection, handInSection, judgeSection, readAuthors, readSections } from '../../client/report-sections.ts'
import type { AuthorChoice, ReportSection, SectionState } from '../../language/report-section.ts'
import { roles } from '../../language/role.ts'
import { type Lang, say, type Words } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import type { ReportEditing } from './use-report.ts'

const states: Record<SectionState, { words: Words; tone: 'quiet' | 'active' | 'done' | 'stopped' }> = {
  draft: { words: ['撰写中', 'Being written'], tone: 'quiet' },
  'handed-in': { words: ['已报送', 'Handed in'], tone: 'active' },
  accepted: { words: ['已接收', 'Accepted'], tone: 'done' },
  returned: { words: ['已退回', 'Returned'], tone: 'stopped' },
}

/** Who writes which section (分工): the office gives them out, accepts or returns them; an author hands the own ones in. */
export function SectionsTab({ editing }: { editing: ReportEditing }) {
  const t = useWords()
  const { report, dirty, saving } = editing
  const sections = useQuery({ queryKey: ['report-sections', report.id, report.version], queryFn: () => readSections(report.id) })
  const office = report.author === null && report.steps.includes('submit')
  return (
    <div className="report-tab">
      {office && dirty && (
        <p className="quiet">
          {t('正文有未存的改动，存好后再分派。', 'The text has unsaved changes: give sections out once it is saved.')}
        </p>
      )}
      <Loaded query={sections} rows={4}>
        {list =>
          list.length === 0 ? (
            <p className="quiet">{t('正文没有一级标题，不能分派章节。', 'The text has no heading of the first level to give out.')}</p>
          ) : (
            <ul className="plain-list sections-list">
              {list.map(section => (
                <Section key={section.id ?? section.at} section={section} editing={editing} office={office && !dirty && !saving} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}

function Section({ section, editing, office }: { section: ReportSection; editing: ReportEditing; office: boolean }) {
  const t = useWords()
  const lang = useLang()
  const { report } = editing
  const queries = useQueryClient()
  const [act, setAct] = useState<'give' | 'return' | null>(null)
  const [comment, setComment] = useState('')
  const done = () => {
    setAct(null)
    return queries.invalidateQueries({ queryKey: ['report-sections', report.id] })
  }
  const judge = useMutation({
    mutationFn: (accept: boolean) => judgeSection(report.id, section.id ?? '', accept, accept ? '' : comment.trim()),
    onSuccess: done,
  })
  const state = section.state && states[section.state]
  return (
    <li>
      <b>{section.title || t('标题已不在正文中', 'Its heading left the text')}</b>
      <p>
        {section.author ?? <span className="quiet">{t('主办人撰写', 'Written by the office')}</span>}{' '}
        {state && (
          <span className="state" data-tone={state.tone}>
            {say(state.words, lang)}
          </span>
        )}
      </p>
      {section.comment && <p className="section-comment">{section.comment}</p>}
      <div className="stack">
        {section.mine && <HandIn section={section} editing={editing} />}
        {office && section.state === 'handed-in' && (
          <Button size="small" type="primary" loading={judge.isPending} onClick={() => judge.mutate(true)}>
            {t('接收', 'Accept')}
          </Button>
        )}
        {office && (section.state === 'handed-in' || section.state === 'accepted') && (
          <Button size="small" onClick={() => setAct(act === 'return' ? null : 'return')}>
            {t('退回', 'Return')}
          </Button>
        )}
        {office && section.at !== null && (
          <Button size="small" onClick={() => setAct(act === 'give' ? null : 'give')}>
            {section.author ? t('改派', 'Give to another') : t('分派', 'Give out')}
          </Button>
        )}
      </div>
      {act === 'give' && <Give section={section} editing={editing} onDone={() => void done()} />}
      {act === 'return' && (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            judge.mutate(false)
          }}
        >
          <Input
            aria-label={t('退回意见', 'What is to be mended')}
            placeholder={t('退回意见', 'What is to be mended')}
            maxLength={500}
            value={comment}
            onChange={event => setComment(event.target.value)}
          />
          <Button htmlType="submit" size="small" disabled={!comment.trim()} loading={judge.isPending}>
            {t('退回修改', 'Return')}
          </Button>
        </form>
      )}
      {judge.isError && <ProblemList problems={problemsOf(judge.error)} />}
    </li>
  )
}

/** Hands an own section in; its author changes it no more until it is returned. */
export function HandIn({ section, editing }: { section: ReportSection; editing: ReportEditing }) {
  const t = useWords()
  const { report, dirty, saving } = editing
  const queries = useQueryClient()
  const hand = useMutation({
    mutationFn: () => handInSection(report.id, section.id ?? ''),
    onSuccess: () => {
      editing.replace({ ...report, author: report.author?.filter(id => id !== section.id) ?? null })
      void queries.invalidateQueries({ queryKey: ['todos'] })
      return queries.invalidateQueries({ queryKey: ['report-sections', report.id] })
    },
  })
  if (section.state !== 'draft' && section.state !== 'returned') return null
  return (
    <>
      <Button size="small" type="primary" disabled={dirty || saving} loading={hand.isPending} onClick={() => hand.mutate()}>
        {t('报送本章节', 'Hand this section in')}
      </Button>
      {hand.isError && <ProblemList problems={problemsOf(hand.error)} />}
    </>
  )
}

function Give({ section, editing, onDone }: { section: ReportSection; editing: ReportEditing; onDone: () => void }) {
  const t = useWords()
  const lang = useLang()
  const { report } = editing
  const authors = useQuery({ queryKey: ['report-authors', report.id], queryFn: () => readAuthors(report.id) })
  const give = useMutation({
    mutationFn: (to: AuthorChoice | null) => assignSection(report.id, report.version, section.at ?? 0, to),
    onSuccess: fresh => {
      editing.replace(fresh)
      onDone()
    },
  })
  return (
    <div className="stack">
      <Select
        showSearch
        style={{ width: '100%' }}
        optionFilterProp="label"
        aria-label={t('撰写人', 'Author')}
        placeholder={t('选择撰写人', 'Choose the author')}
        loading={authors.isPending || give.isPending}
        onChange={index => give.mutate(authors.data?.[index] ?? null)}
        options={authors.data?.map((one, index) => ({ value: index, label: choiceName(one, lang) })) ?? []}
      />
      {section.author && (
        <Button size="small" onClick={() => give.mutate(null)} loading={give.isPending}>
          {t('收回，由主办人撰写', 'Take it back')}
        </Button>
      )}
      {give.isError && <ProblemList problems={problemsOf(give.error)} />}
    </div>
  )
}

function choiceName({ orgName, name, role }: AuthorChoice, lang: Lang): string {
  const words = Object.entries(roles).find(([key]) => key === role)?.[1]
  const what = words ? say(words, lang) : ''
  return name ? `${name} · ${orgName} ${what}` : `${orgName} · ${lang === 'zh' ? `全部${what}` : `every ${what}`}`
}
