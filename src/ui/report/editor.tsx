import { Button, Popover } from 'antd'
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Piece, Report, Spot } from '../../language/report.ts'
import { useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { ReportActs } from './acts.tsx'
import { cutAtSelection, placeCaret } from './dom.ts'
import { ReportOutline } from './outline.tsx'
import { ReportParagraph } from './paragraph.tsx'
import { isBlank, isOpen, spotsOf } from './text.ts'
import { SpotPanel } from './spot-panel.tsx'
import { useReport } from './use-report.ts'
import { spotTrace } from './spot-trace.ts'
import { useTrace } from '../figure/trace.ts'

/** The summary editor: paper in the middle, outline at the left, figures at the right; Tab walks what is still open, 1 2 3 takes a proposal. */
export function ReportEditor({ start }: { start: Report }) {
  const t = useWords()
  const trace = useTrace()
  const editing = useReport(start)
  const { report, paragraphs } = editing
  const editable = (report.state === 'draft' || report.state === 'returned') && report.steps.includes('submit')
  const paper = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [chosenId, setChosen] = useState<string | null>(null)
  const spots = spotsOf(paragraphs)
  const chosen = spots.find(spot => spot.id === chosenId) ?? null

  useEffect(() => paper.current?.focus({ preventScroll: true }), [])

  const caret = useRef<{ index: number; piece: number } | null>(null)
  useLayoutEffect(() => {
    const goal = caret.current && paper.current?.querySelector<HTMLElement>(`[data-paragraph="${caret.current.index}"]`)
    if (goal) placeCaret(goal, caret.current?.piece ?? 0)
    caret.current = null
  }, [paragraphs])

  const focusSpot = (spot: Spot | undefined) => {
    if (!spot) return
    setChosen(spot.id)
    requestAnimationFrame(() => {
      const chip = paper.current?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot.id)}"]`)
      chip?.focus({ preventScroll: true })
      chip?.scrollIntoView({ block: 'center' })
    })
  }
  const next = (from: string | null, direction: 1 | -1) => {
    const at = spots.findIndex(spot => spot.id === from)
    const order = direction === 1 ? spots.slice(at + 1) : spots.slice(0, Math.max(at, 0)).toReversed()
    return order.find(spots.some(isOpen) ? isOpen : isBlank)
  }
  const settle = (spot: Spot, patch: Partial<Spot>) => {
    editing.bind(spot.id, { ...patch, settled: true })
    focusSpot(next(spot.id, 1))
  }
  const openTrace = (spot: Spot) => {
    const asked = spotTrace(spot, report)
    if (asked) trace(asked)
  }
  const click = (event: MouseEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-spot]')?.dataset.spot // cast: what is clicked on the paper is an element
    const spot = spots.find(one => one.id === id)
    if (!spot) return
    setChosen(spot.id)
    if (spot.settled) openTrace(spot)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return editing.save()
    }
    const id = (event.target as HTMLElement).dataset.spot // cast: as above
    const spot = spots.find(one => one.id === id)
    if (event.key === 'Tab') {
      const goal = next(id ?? null, event.shiftKey ? -1 : 1)
      if (!goal) return
      event.preventDefault()
      return focusSpot(goal)
    }
    if (!spot || !editable) return
    if (event.key === '1' && spot.key) settle(spot, {})
    else if (event.key === '2' && spot.runnerUp)
      settle(spot, { key: spot.runnerUp.key, confidence: spot.runnerUp.confidence, runnerUp: null })
    else if (event.key === '3') search.current?.focus()
    else if (event.key === '0') settle(spot, { kind: 'other', key: null, runnerUp: null })
    else return
    event.preventDefault()
  }
  const split = (index: number, before: Piece[], after: Piece[]) => {
    caret.current = { index: index + 1, piece: 0 }
    editing.split(index, before, after)
  }
  const join = (index: number, pieces: Piece[]) => {
    caret.current = { index: index - 1, piece: paragraphs[index - 1]?.pieces.length ?? 0 }
    editing.join(index, pieces)
  }
  const mark = () => {
    const element = (getSelection()?.anchorNode?.parentElement ?? null)?.closest<HTMLElement>('[data-paragraph]')
    const index = Number(element?.dataset.paragraph)
    const paragraph = paragraphs[index]
    if (!element || !paragraph) return
    const cut = cutAtSelection(element, new Map(spotsOf([paragraph]).map(spot => [spot.id, spot])))
    if (cut?.selected.trim()) setChosen(editing.mark(index, cut.before, cut.selected.trim(), cut.after))
  }
  return (
    <div className="report">
      <ReportActs editing={editing} />
      <ProblemList problems={report.warnings} />
      {editing.failure !== null && <ProblemList problems={problemsOf(editing.failure)} />}
      <div className="report-columns">
        <ReportOutline paragraphs={paragraphs} paper={paper} />
        <div className="paper-frame">
          <div className="paper-tools">
            <Popover trigger="click" placement="bottomLeft" content={<ReportOutline paragraphs={paragraphs} paper={paper} />}>
              <Button size="small" className="outline-button">
                {t('目录', 'Outline')}
              </Button>
            </Popover>
            {editable && (
              <Button size="small" onMouseDown={event => event.preventDefault()} onClick={mark}>
                {t('把选中的字设为指标', 'Make the selection a figure')}
              </Button>
            )}
          </div>
          <div className="paper" ref={paper} tabIndex={-1} onClick={click} onKeyDown={keys} lang="zh-CN">
            {paragraphs.map((paragraph, index) => (
              <ReportParagraph
                key={`${index} ${JSON.stringify(paragraph.pieces)}`}
                index={index}
                paragraph={paragraph}
                editable={editable}
                chosen={chosenId}
                onChange={editing.change}
                onSplit={split}
                onJoin={join}
              />
            ))}
          </div>
        </div>
        <SpotPanel
          report={report}
          spots={spots}
          chosen={chosen}
          editable={editable}
          search={search}
          onChoose={focusSpot}
          onSettle={settle}
          onBind={editing.bind}
          onTrace={openTrace}
          onConfirmSure={editing.confirm}
        />
      </div>
    </div>
  )
}
