import { DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Segmented } from 'antd'
import { useState } from 'react'
import { beginReturn, handIn, returnAddress } from '../../client/forms.ts'
import { showMoment } from '../../derive/show.ts'
import { periodName } from '../../language/day.ts'
import { everyWords } from '../../language/form-period.ts'
import type { FormGridCell, FormReturn, ReturnCell } from '../../language/return-form.ts'
import { nameOf, say } from '../../language/words.ts'
import { useTrace } from '../figure/trace.ts'
import { useLang, useWords } from '../lang.tsx'
import { PageHead } from '../page-head.tsx'
import { Place, usePlaces } from '../place.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { ReturnChanges } from './changes.tsx'
import { ReturnHistory } from './history.tsx'
import { type CellFace, FormSheet } from './sheet.tsx'
import { returnStates } from './words.ts'

/** A return of a form: the sheet filled for a period, each number a door; what changed since the last one, and the returns before. */
export function ReturnView({ shown }: { shown: FormReturn }) {
  const t = useWords()
  const lang = useLang()
  const trace = useTrace()
  const { go } = usePlaces()
  const { form, grids, cells } = shown
  const [sheet, setSheet] = useState(grids[0]?.name ?? '')
  const [chosen, setChosen] = useState<string | null>(null)
  const grid = grids.find(one => one.name === sheet) ?? grids[0]
  const state = returnStates[shown.state]
  const later = cells.filter(cell => cell.now !== null)
  const cellAt = (at: string): ReturnCell | undefined => cells.find(cell => cell.sheet === grid?.name && cell.cell === at)
  const open = (cell: ReturnCell | undefined) => {
    if (!cell?.key || cell.state === 'outside' || cell.state === 'future') return
    trace({ key: cell.key, org: cell.org, from: cell.from, to: cell.to })
  }
  const face = (at: FormGridCell): CellFace | undefined => {
    const cell = cellAt(at.at)
    return (
      cell && {
        content: cell.text,
        label: wordsOf(cell, lang, t),
        standing: cell.now !== null ? 'changed' : cell.written === null ? 'empty' : 'set',
      }
    )
  }
  return (
    <div className="report">
      <PageHead
        title={form.name}
        note={
          <>
            {form.orgName} · {t('报', 'to ')}
            {form.recipient} · {say(everyWords[form.every].words, lang)}
          </>
        }
      >
        <Button onClick={() => go(`/forms/${form.id}/mapping`)}>{t('对应关系', 'Mapping')}</Button>
        <Button
          icon={<DownloadOutlined />}
          href={returnAddress(form.id, shown.from, shown.id === null ? undefined : shown.number)}
          disabled={cells.length === 0}
        >
          Excel
        </Button>
        <ReturnActs shown={shown} />
      </PageHead>
      <p className="return-line">
        <b>{periodName(shown, lang)}</b>
        {shown.number > 1 && <span className="quiet">{t(`第 ${shown.number} 次`, `no. ${shown.number}`)}</span>}
        <span className="state" data-tone={state.tone}>
          {say(state.words, lang)}
        </span>
        {shown.at ? (
          <span className="quiet">
            {shown.by} <span className="digits">{showMoment(shown.at)}</span> · {t('摘要', 'digest')}{' '}
            <code title={shown.digest ?? ''}>{shown.digest?.slice(0, 12)}</code>
          </span>
        ) : (
          shown.due && (
            <span className="quiet">
              {t('应于', 'due')} <span className="digits">{shown.due}</span> {t('前上报', '')}
            </span>
          )
        )}
      </p>
      {form.open > 0 && shown.state !== 'handed-in' && (
        <p className="quiet">
          {t(
            `还有 ${form.open} 格的对应关系没有确认，这些格不填。`,
            `${form.open} cells are not confirmed in the mapping yet and stay empty.`,
          )}{' '}
          <Place to={`/forms/${form.id}/mapping`}>{t('去确认', 'Confirm them')}</Place>
        </p>
      )}
      <div className="form-columns">
        <div className="form-sheets returned">
          {grids.length > 1 && <Segmented options={grids.map(one => one.name)} value={grid?.name ?? ''} onChange={setSheet} />}
          {grid && (
            <FormSheet
              grid={grid}
              computed
              face={face}
              chosen={chosen ?? cells.find(cell => cell.sheet === grid.name)?.cell ?? null}
              onChoose={setChosen}
              onOpen={at => open(cellAt(at))}
            />
          )}
          {later.length > 0 && (
            <p className="help">
              {t(
                `上报后有 ${later.length} 格的数变了（虚线框）。已上报的数不变；需要更正的，点“更正上报”。`,
                `${later.length} cells have changed since (dashed). What was handed in stays; begin a corrected return where it must be mended.`,
              )}
            </p>
          )}
        </div>
        <aside className="return-side">
          <ReturnChanges
            shown={shown}
            onOpen={(at, of) => {
              setSheet(of)
              setChosen(at)
              open(cells.find(cell => cell.sheet === of && cell.cell === at))
            }}
          />
          <ReturnHistory shown={shown} />
        </aside>
      </div>
    </div>
  )
}

function wordsOf(cell: ReturnCell, lang: 'zh' | 'en', t: (zh: string, en: string) => string): string {
  const what = [cell.key ? nameOf(cell, lang) : cell.heading, cell.key ? cell.orgName : '', cell.key ? periodName(cell, lang) : '']
    .filter(Boolean)
    .join(' · ')
  const value =
    cell.state === 'outside'
      ? t('不在您的范围内', 'outside your scope')
      : cell.state === 'future'
        ? t('期间未到', 'not begun')
        : cell.written === null
          ? t('没有记录，留空', 'no record: left empty')
          : cell.text
  return `${what}：${value}${cell.now === null ? '' : t(`，现为 ${cell.now || '空'}`, `, now ${cell.now || 'empty'}`)}`
}

function ReturnActs({ shown }: { shown: FormReturn }) {
  const t = useWords()
  const { modal } = App.useApp()
  const queries = useQueryClient()
  const { setSearch } = usePlaces()
  const { form, from } = shown
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['return', form.id] })
    void queries.invalidateQueries({ queryKey: ['forms'] })
    void queries.invalidateQueries({ queryKey: ['form', form.id] })
  }
  const send = useMutation({
    mutationFn: async () => {
      if (shown.state === 'waiting') await beginReturn(form.id, from)
      return handIn(form.id, from, shown.version)
    },
    // The period stays on the page, though another one is due next.
    onSettled: () => {
      setSearch({ at: from, no: undefined }, true)
      refresh()
    },
  })
  const correct = useMutation({ mutationFn: () => beginReturn(form.id, from), onSuccess: refresh })
  if (!shown.mayHandIn) return null
  const empty = shown.cells.filter(cell => cell.written === null).length
  const ask = () =>
    modal.confirm({
      title: t(`上报${periodName(shown, 'zh')}的数`, `Hand in the return for ${periodName(shown, 'en')}`),
      content:
        empty > 0
          ? t(
              `有 ${empty} 格没有数，上报后为空。上报后数不再随记录变化。`,
              `${empty} cells have no value and go out empty. Once handed in, numbers follow the records no more.`,
            )
          : t('上报后数不再随记录变化。', 'Once handed in, numbers follow the records no more.'),
      okText: t('上报', 'Hand in'),
      cancelText: t('取消', 'Cancel'),
      onOk: () => send.mutateAsync().catch(() => undefined),
    })
  const failure = send.error ?? correct.error
  return (
    <>
      {shown.state === 'handed-in' ? (
        shown.number === shown.history.find(one => one.from === from)?.number && (
          <Button loading={correct.isPending} onClick={() => correct.mutate()}>
            {t('更正上报', 'Correct it')}
          </Button>
        )
      ) : (
        <Button type="primary" disabled={form.open > 0 || shown.cells.length === 0} loading={send.isPending} onClick={ask}>
          {t('上报', 'Hand in')}
        </Button>
      )}
      {failure && (
        <div className="acts-problem">
          <ProblemList problems={problemsOf(failure)} />
        </div>
      )}
    </>
  )
}
