import { DownloadOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { replaceSheet, sheetAddress } from '../../client/forms.ts'
import { everyWords } from '../../language/form-period.ts'
import { type Form, type FormCell, type FormGridCell, formWords } from '../../language/return-form.ts'
import { say } from '../../language/words.ts'
import { FilePick } from '../control/file-pick.tsx'
import { useLang, useWords } from '../lang.tsx'
import { PageHead } from '../page-head.tsx'
import { usePlaces } from '../place.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { useFigureNames } from '../figure/figure-names.ts'
import { CellPanel } from './panel.tsx'
import { type CellFace, FormSheet } from './sheet.tsx'
import { FormSettingsButton } from './settings.tsx'
import { freshCell, sureEnough, useMapping } from './use-mapping.ts'

/** The mapping of a form: the sheet as it looks, each cell with what it shows; Tab walks what is open, 1 2 3 0 decide. */
export function FormMapping({ start }: { start: Form }) {
  const t = useWords()
  const lang = useLang()
  const editing = useMapping(start)
  const { form, cells } = editing
  const names = useFigureNames(cells.flatMap(cell => [cell.key, cell.runnerUp?.key]))
  const { go } = usePlaces()
  const search = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [sheet, setSheet] = useState(form.grids[0]?.name ?? '')
  const [chosen, setChosen] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const grid = form.grids.find(one => one.name === sheet) ?? form.grids[0]
  const open = cells.filter(cell => !cell.settled)
  const sure = open.filter(cell => cell.kind !== 'none' && cell.confidence >= sureEnough)
  const cell = chosen === null || !grid ? undefined : (editing.cellAt(grid.name, chosen) ?? freshCell(grid.name, chosen))

  const goTo = (goal: FormCell | undefined) => {
    if (!goal) return
    setSheet(goal.sheet)
    setChosen(goal.cell)
    requestAnimationFrame(() => {
      const button = frame.current?.querySelector<HTMLElement>(`[data-cell="${goal.cell}"]`)
      button?.focus({ preventScroll: true })
      button?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
  }
  const next = (back = false): FormCell | undefined => {
    const order = back ? cells.toReversed() : cells
    const at = order.findIndex(one => one.sheet === grid?.name && one.cell === chosen)
    return [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].find(one => !one.settled)
  }
  const settle = (patch: Partial<FormCell>) => {
    if (!grid || chosen === null) return
    editing.change(grid.name, chosen, { ...patch, settled: true })
    goTo(next())
  }
  useEffect(() => goTo(start.mapping.find(one => !one.settled)), []) // oxlint-disable-line react-hooks/exhaustive-deps -- once, when the page opens

  const key = (pressed: string, at: string, back: boolean): boolean => {
    if (pressed === 'Tab') {
      const goal = next(back)
      goTo(goal)
      return goal !== undefined
    }
    const here = grid && editing.cellAt(grid.name, at)
    if (!form.mayWrite || !here) return false
    if (pressed === '1' && here.kind !== 'none') settle({})
    else if (pressed === '2' && here.runnerUp)
      settle({ kind: 'figure', key: here.runnerUp.key, word: null, confidence: here.runnerUp.confidence, runnerUp: null })
    else if (pressed === '3') search.current?.focus()
    else if (pressed === '0') settle({ kind: 'none', key: null, word: null, runnerUp: null })
    else return false
    return true
  }
  const saveKey = (event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (editing.dirty) editing.save()
  }
  const take = async (file: File) => {
    setFailure(null)
    try {
      editing.replace(await replaceSheet(form.id, form.version, file))
    } catch (fault) {
      setFailure(fault)
    }
  }
  const face = (at: FormGridCell): CellFace | undefined => {
    if (at.kind !== 'empty' && at.kind !== 'number') return undefined
    const mapped = grid && editing.cellAt(grid.name, at.at)
    if (!mapped && !at.bordered && at.kind === 'empty') return undefined
    return faceOf(mapped, mapped?.kind === 'words' && mapped.word ? say(formWords[mapped.word], lang) : names.name(mapped?.key ?? ''), t)
  }
  return (
    <div className="report" onKeyDown={saveKey}>
      <PageHead
        title={form.name}
        note={`${form.orgName} · ${t('报', 'to ')}${form.recipient} · ${say(everyWords[form.every].words, lang)} · ${
          editing.saving ? t('正在保存', 'Saving') : editing.dirty ? t('有未存的改动', 'Unsaved changes') : t('已保存', 'Saved')
        }`}
      >
        <Button onClick={() => go(`/forms/${form.id}`)}>{t('看数', 'The numbers')}</Button>
        <Button icon={<DownloadOutlined />} href={sheetAddress(form.id)}>
          {t('样表', 'The sheet')}
        </Button>
        {form.mayWrite && (
          <>
            {!editing.dirty && <FilePick label={t('更换样表', 'Replace it')} accept=".xlsx" file={null} onPick={file => void take(file)} />}
            <FormSettingsButton form={form} disabled={editing.dirty} onSaved={editing.replace} />
            <Button type="primary" disabled={!editing.dirty} loading={editing.saving} onClick={editing.save}>
              {t('保存', 'Save')}
            </Button>
          </>
        )}
      </PageHead>
      {editing.failure !== null && <ProblemList problems={problemsOf(editing.failure)} />}
      {failure !== null && <ProblemList problems={problemsOf(failure)} />}
      <div className="form-columns">
        <div ref={frame} className="form-sheets">
          {form.grids.length > 1 && (
            <Segmented
              options={form.grids.map(one => one.name)}
              value={grid?.name ?? ''}
              onChange={name => {
                setSheet(name)
                setChosen(null)
              }}
            />
          )}
          {grid && <FormSheet grid={grid} face={face} chosen={chosen} onChoose={setChosen} onKey={key} />}
          <p className="help legend">
            <span data-standing="open">{t('待确认', 'to confirm')}</span>
            <span data-standing="set">{t('已确认', 'confirmed')}</span>
            <span data-standing="none">{t('没有指标', 'no figure')}</span>
            <span>ƒ {t('公式，自动计算', 'formula, computed by the sheet')}</span>
          </p>
        </div>
        <aside className="spot-panel">
          <p>
            {t(
              `已确认 ${cells.length - open.length} 格，待确认 ${open.length} 格。`,
              `${cells.length - open.length} cells confirmed, ${open.length} open.`,
            )}
          </p>
          {form.mayWrite && sure.length > 1 && (
            <Button block onClick={editing.confirmSure}>
              {t(`确认把握九成以上的 ${sure.length} 格`, `Confirm the ${sure.length} surest`)}
            </Button>
          )}
          {cell ? (
            <CellPanel
              key={`${cell.sheet}!${cell.cell}`}
              form={form}
              cell={cell}
              names={names}
              search={search}
              onChange={patch => editing.change(cell.sheet, cell.cell, patch)}
              onSettle={settle}
            />
          ) : (
            <p className="quiet">{t('点选表中的一格，看它对应哪个指标。', 'Choose a cell to see which figure it shows.')}</p>
          )}
        </aside>
      </div>
    </div>
  )
}

function faceOf(cell: FormCell | undefined, name: string, t: (zh: string, en: string) => string): CellFace {
  if (!cell) return { content: '', label: t('没有对应', 'not mapped'), standing: 'empty' }
  if (cell.kind === 'none')
    return cell.settled
      ? { content: '—', label: t('不填', 'left as it is'), standing: 'empty' }
      : { content: '?', label: t('没有找到相符的指标', 'no figure found'), standing: 'none' }
  return {
    content: name,
    label: `${name} ${cell.settled ? t('已确认', 'confirmed') : `${t('待确认，把握', 'to confirm, sure')} ${Math.floor(cell.confidence * 100)}%`}`,
    standing: cell.settled ? 'set' : cell.confidence >= sureEnough ? 'sure' : 'open',
  }
}
