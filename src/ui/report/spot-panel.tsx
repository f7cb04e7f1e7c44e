import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { type RefObject, useState } from 'react'
import { readLastYear } from '../../client/reports.ts'
import { isShareKey } from '../../language/figure-part.ts'
import type { DrawnKind, Report, Spot } from '../../language/report.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { FigureSearch } from '../figure/figure-search.tsx'
import { isBlank, isFigureSpot, isOpen, isSure } from './text.ts'
import { useFigureNames } from '../figure/figure-names.ts'
import { PartField } from '../figure/part-field.tsx'
import { SpotScope } from './spot-scope.tsx'

/** What the panel gets. */
export interface SpotPanelProps {
  report: Report
  spots: readonly Spot[]
  chosen: Spot | null
  editable: boolean
  search: RefObject<HTMLInputElement | null>
  onChoose: (spot: Spot) => void
  onSettle: (spot: Spot, patch: Partial<Spot>) => void
  onBind: (id: string, patch: Partial<Spot>) => void
  onTrace: (spot: Spot) => void
  onConfirmSure: () => void
  /** Lists drawn from records that no record stands behind. */
  emptyLists: readonly { index: number; list: string; of: DrawnKind }[]
  onList: (list: string) => void
}

/** The figures of a text: what the chosen spot is bound to and why, and the list of all of them. */
export function SpotPanel(props: SpotPanelProps) {
  const { chosen } = props
  return (
    <aside className="spot-panel">
      {chosen && <ChosenSpot {...props} chosen={chosen} />}
      <EmptyLists {...props} />
      <SpotList {...props} />
    </aside>
  )
}

function ChosenSpot({ report, chosen, editable, search, onSettle, onBind, onTrace }: SpotPanelProps & { chosen: Spot }) {
  const t = useWords()
  const lang = useLang()
  const { name: nameOfKey } = useFigureNames([chosen.key, chosen.runnerUp?.key])
  return (
    <section className="chosen-spot" aria-live="polite">
      <h2>
        <q>{chosen.text || t('空', 'blank')}</q>
        <span className="quiet">
          {t('现印作', 'prints as')} {chosen.shown || '—'}
        </span>
      </h2>
      {chosen.key ? (
        <p>
          <b>{nameOfKey(chosen.key)}</b>
          {!chosen.settled && (
            <span className="quiet digits">
              {' '}
              {t('把握', 'sure')} {Math.round(chosen.confidence * 100)}%
            </span>
          )}
          <br />
          <span className="quiet">{nameOf(chosen.why, lang)}</span>
        </p>
      ) : (
        <p className="quiet">
          {isFigureSpot(chosen)
            ? t('还没有绑定指标。', 'Bound to no figure yet.')
            : t('不是指标，按原文印出。', 'No figure; printed as written.')}
        </p>
      )}
      <div className="stack">
        {chosen.key && <Button onClick={() => onTrace(chosen)}>{t('打开追溯卡', 'Open the trace card')}</Button>}
        {editable && chosen.key && !chosen.settled && (
          <Button type="primary" onClick={() => onSettle(chosen, {})}>
            <kbd>1</kbd> {t('确认', 'Confirm')}
          </Button>
        )}
        {editable && chosen.runnerUp && (
          <Button onClick={() => onSettle(chosen, { key: chosen.runnerUp?.key ?? null, runnerUp: null })}>
            <kbd>2</kbd> {t('改用：', 'Rather: ')}
            {nameOfKey(chosen.runnerUp.key)}
          </Button>
        )}
      </div>
      {editable && (
        <>
          <FigureSearch
            input={search}
            onPick={figure =>
              onSettle(chosen, {
                key: figure.key,
                kind: figure.kind === 'ratio' ? 'share' : figure.kind === 'target' ? 'target' : 'figure',
                confidence: 1,
                runnerUp: null,
                why: { zh: '由起草人指定', en: 'Chosen by the writer' },
              })
            }
          />
          {chosen.key && isFigureSpot(chosen) && (
            <div className="spot-scope">
              <PartField
                id="spot-part"
                value={chosen.key}
                share={isShareKey(chosen.key) || (chosen.style.percent && chosen.kind !== 'share')}
                onChange={key =>
                  onSettle(chosen, {
                    key,
                    kind: isShareKey(key) ? 'share' : chosen.kind,
                    confidence: 1,
                    runnerUp: null,
                    why: { zh: '由起草人指定', en: 'Chosen by the writer' },
                  })
                }
              />
            </div>
          )}
          {isFigureSpot(chosen) && <SpotScope report={report} spot={chosen} onBind={onBind} />}
          <Button type="text" onClick={() => onSettle(chosen, { kind: 'other', key: null, runnerUp: null })}>
            <kbd>0</kbd> {t('不是指标', 'Not a figure')}
          </Button>
        </>
      )}
    </section>
  )
}

function EmptyLists({ emptyLists, onList }: SpotPanelProps) {
  const t = useWords()
  if (emptyLists.length === 0) return null
  return (
    <ul className="empty-lists">
      {emptyLists.map(({ list, of, index }) => (
        <li key={list}>
          <button type="button" onClick={() => onList(list)}>
            {of === 'plan'
              ? t(`第 ${index + 1} 段：没有下一年度计划可列`, `Paragraph ${index + 1}: no plan of the next year to list`)
              : t(`第 ${index + 1} 段：示例还没有选取`, `Paragraph ${index + 1}: no examples picked`)}
          </button>
        </li>
      ))}
    </ul>
  )
}

function SpotList({ report, spots, chosen, editable, emptyLists, onChoose, onConfirmSure }: SpotPanelProps) {
  const t = useWords()
  const before = useQuery({
    queryKey: ['last-year', report.id, report.version],
    queryFn: () => readLastYear(report.id),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })
  const { name: nameOfKey, short } = useFigureNames(spots.map(spot => spot.key))
  const figures = spots.filter(spot => isFigureSpot(spot) || isOpen(spot))
  const [shown, setShown] = useState<'open' | 'blank' | 'all'>(() =>
    figures.some(isOpen) ? 'open' : figures.some(isBlank) ? 'blank' : 'all',
  )
  const lists = { open: figures.filter(isOpen), blank: figures.filter(isBlank), all: figures }
  return (
    <section>
      <Segmented
        block
        size="small"
        value={shown}
        onChange={setShown}
        options={[
          { value: 'open', label: `${t('待定', 'Open')} ${lists.open.length + emptyLists.length}` },
          { value: 'blank', label: `${t('空缺', 'Blank')} ${lists.blank.length}` },
          { value: 'all', label: `${t('全部', 'All')} ${figures.length}` },
        ]}
      />
      {editable && shown === 'open' && figures.filter(isSure).length > 1 && (
        <Button block className="confirm-sure" onClick={onConfirmSure}>
          {t(`确认把握九成以上的 ${figures.filter(isSure).length} 处`, `Confirm the ${figures.filter(isSure).length} surest`)}
        </Button>
      )}
      {lists[shown].length > 0 && (
        <p className="spot-list-head quiet" aria-hidden="true">
          <span>{t('指标', 'Figure')}</span>
          <span>{t('本期', 'Now')}</span>
          <span>{t('上年', 'Last year')}</span>
        </p>
      )}
      <ul className="spot-list">
        {lists[shown].slice(0, 300).map(spot => (
          <li key={spot.id}>
            <button type="button" aria-pressed={spot.id === chosen?.id} onClick={() => onChoose(spot)}>
              <span className="cut" title={spot.key ? nameOfKey(spot.key) : undefined}>
                {spot.key ? short(spot.key) : t('未绑定', 'Unbound')}
                {spot.pin && <span className="quiet"> · {t('人工定数', 'set by hand')}</span>}
              </span>
              <b className="digits">{spot.pin?.text ?? (spot.shown || spot.text)}</b>
              <small className="quiet digits" title={t('上年同期', 'Same days of last year')}>
                {before.data?.[spot.id] ?? ''}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {lists[shown].length === 0 && (
        <p className="quiet">{shown === 'all' ? t('文中没有指标。', 'No figures in the text.') : t('没有了。', 'None left.')}</p>
      )}
    </section>
  )
}
