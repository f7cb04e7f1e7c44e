import { Button, Input, Select } from 'antd'
import type { RefObject } from 'react'
import { isShareKey } from '../../language/figure-part.ts'
import { cellPeriodName, cellPeriods } from '../../language/form-period.ts'
import { type Form, type FormCell, formWords, type FormWord } from '../../language/return-form.ts'
import { nameOf, say } from '../../language/words.ts'
import { FigureSearch } from '../figure/figure-search.tsx'
import { useLang, useWords } from '../lang.tsx'
import { OrganizationPicker } from '../organization-picker.tsx'
import type { FigureNames } from '../figure/figure-names.ts'
import { PartField } from '../figure/part-field.tsx'

/** What the panel of a chosen cell gets. */
export interface PanelProps {
  form: Form
  cell: FormCell
  names: FigureNames
  search: RefObject<HTMLInputElement | null>
  onChange: (patch: Partial<FormCell>) => void
  /** Confirms, with a change, and goes on to the next open cell. */
  onSettle: (patch: Partial<FormCell>) => void
}

/** The chosen cell: what it would show and why, other choices, whose and when, and its unit. */
export function CellPanel({ form, cell, names, search, onChange, onSettle }: PanelProps) {
  const t = useWords()
  const lang = useLang()
  const { mayWrite } = form
  const chosen = { confidence: 1, runnerUp: null, why: { zh: '由填报人指定', en: 'Chosen by the writer' } }
  return (
    <section className="chosen-spot" aria-live="polite">
      <h2>
        {cell.cell} <span className="quiet">{cell.heading || t('没有标题', 'no heading')}</span>
      </h2>
      <Shown cell={cell} names={names} />
      {mayWrite && (
        <div className="stack">
          {!cell.settled && cell.kind !== 'none' && (
            <Button type="primary" onClick={() => onSettle({})}>
              <kbd>1</kbd> {t('确认', 'Confirm')}
            </Button>
          )}
          {cell.runnerUp && (
            <Button onClick={() => onSettle({ ...chosen, kind: 'figure', key: cell.runnerUp?.key ?? null, word: null })}>
              <kbd>2</kbd> {t('改用：', 'Rather: ')}
              {names.name(cell.runnerUp.key)}
            </Button>
          )}
        </div>
      )}
      {mayWrite && (
        <>
          <FigureSearch input={search} onPick={figure => onSettle({ ...chosen, kind: 'figure', key: figure.key, word: null })} />
          {cell.kind === 'figure' && <Coordinates form={form} cell={cell} names={names} onChange={onChange} />}
          <div className="field">
            <label htmlFor="cell-word">{t('或填文字', 'Or words')}</label>
            <Select
              id="cell-word"
              allowClear
              value={cell.word}
              placeholder={t('不填文字', 'none')}
              onChange={(word: FormWord | undefined) =>
                onChange(word ? { ...chosen, kind: 'words', word, key: null, settled: true } : { kind: 'none', word: null })
              }
              options={Object.entries(formWords).map(([value, words]) => ({ value, label: say(words, lang) }))}
            />
          </div>
          <Button type="text" onClick={() => onSettle({ kind: 'none', key: null, word: null, runnerUp: null })}>
            <kbd>0</kbd> {t('不填这一格', 'Leave this cell')}
          </Button>
        </>
      )}
    </section>
  )
}

function Shown({ cell, names }: { cell: FormCell; names: FigureNames }) {
  const t = useWords()
  const lang = useLang()
  if (cell.kind === 'none')
    return (
      <p className="quiet">
        {cell.settled
          ? t('不填，保留样表原样。', 'Left as the form has it.')
          : t('没有找到相符的指标。可以查找，或标为不填。', 'No figure of the list fits. Find one, or leave the cell.')}
      </p>
    )
  return (
    <p>
      <b>{cell.kind === 'words' && cell.word ? say(formWords[cell.word], lang) : names.name(cell.key ?? '')}</b>
      {!cell.settled && (
        <span className="quiet digits">
          {' '}
          {t('把握', 'sure')} {Math.floor(cell.confidence * 100)}%
        </span>
      )}
      <br />
      <span className="quiet">{nameOf(cell.why, lang)}</span>
    </p>
  )
}

type CoordinatesProps = Pick<PanelProps, 'form' | 'cell' | 'names' | 'onChange'>

/** Whose, when, which part, and in what unit. */
function Coordinates({ form, cell, names, onChange }: CoordinatesProps) {
  const t = useWords()
  const lang = useLang()
  const unit = names.unit(cell.key ?? '')
  return (
    <div className="spot-scope cell-scope">
      <p className="quiet">{t('组织', 'Organization')}</p>
      <OrganizationPicker value={cell.org ?? form.org} onChange={org => onChange({ org: org === form.org ? null : org })} />
      <label className="quiet" htmlFor="cell-period">
        {t('期间', 'Period')}
      </label>
      <Select
        id="cell-period"
        value={cell.period}
        onChange={period => onChange({ period })}
        options={[...new Set([...cellPeriods, cell.period])].map(value => ({ value, label: cellPeriodName(value, lang) }))}
      />
      <PartField id="cell-part" value={cell.key ?? ''} share={isShareKey(cell.key ?? '')} onChange={key => onChange({ key })} />
      <label className="quiet" htmlFor="cell-unit">
        {t('计量单位', 'Counted in')}
      </label>
      {/元$/.test(unit) ? (
        <Select
          id="cell-unit"
          value={cell.unit || unit}
          onChange={next => onChange({ unit: next })}
          options={['元', '千元', '万元', '亿元'].map(value => ({ value, label: value }))}
        />
      ) : (
        <Input
          id="cell-unit"
          value={cell.unit}
          placeholder={unit}
          maxLength={10}
          onChange={event => onChange({ unit: event.target.value })}
        />
      )}
    </div>
  )
}
