import { Button, Popover, Tooltip } from 'antd'
import type { EditorView } from 'prosemirror-view'
import { useEffect, useRef, useState } from 'react'
import type { FigureEntry } from '../../language/figure.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import type { Report, Spot } from '../../language/report.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { ReportWarnings } from './report-warnings.tsx'
import { useTrace } from '../figure/trace.ts'
import { unitWord } from '../unit-words.ts'
import { ReportActs } from './acts.tsx'
import { ClashDialog } from './clash.tsx'
import { DrawnDialog } from './drawn-dialog.tsx'
import { ExamplesDialog } from './examples-dialog.tsx'
import { type Insertion, InsertMenu } from './insert-menu.tsx'
import { OmitButton } from './omit-button.tsx'
import { OwnSections } from './own-sections.tsx'
import { ReportOutline } from './outline.tsx'
import * as edits from './paper/edits.ts'
import { Paper } from './paper/paper.tsx'
import { drawnNode } from './paper/text.ts'
import { PictureDialog } from './picture-dialog.tsx'
import { SideDrawer, type SideTab } from './side-drawer.tsx'
import { SpotPanel } from './spot-panel.tsx'
import { spotTrace } from './spot-trace.ts'
import { TableDialog } from './table-dialog.tsx'
import { drawnPlace, emptyLists, exampleLines, type PickedExample, picksOf } from './drawn.ts'
import { figureSpot, freshSpot, isBlank, isOpen, isSure, spotsOf } from './text.ts'
import { mayWrite, useReport } from './use-report.ts'

/** The summary editor: paper in the middle, outline at the left, figures at the right; Tab walks what is still open, 1 2 3 takes a proposal, / puts in. */
export function ReportEditor({ start }: { start: Report }) {
  const t = useWords()
  const lang = useLang()
  const trace = useTrace()
  const editing = useReport(start)
  const { report, paragraphs } = editing
  const editable = mayWrite(report)
  const view = useRef<EditorView | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const [chosenId, setChosen] = useState<string | null>(null)
  const [inserting, setInserting] = useState<{ left: number; top: number } | null>(null)
  const [dialog, setDialog] = useState<'organizations' | 'picture' | 'examples' | null>(null)
  const [drawn, setDrawn] = useState<{ list: string; line: number } | null>(null)
  const [side, setSide] = useState<SideTab | null>(null)
  const spots = spotsOf(paragraphs)
  const chosen = spots.find(spot => spot.id === chosenId) ?? null

  useEffect(() => view.current?.focus(), [])

  const dispatch = (make: (state: EditorView['state']) => EditorView['state']['tr'] | null) => {
    const tr = view.current && make(view.current.state)
    if (tr) view.current?.dispatch(tr)
  }
  const focusSpot = (spot: Spot | undefined) => {
    if (!spot || !view.current) return
    setChosen(spot.id)
    dispatch(state => edits.chooseSpot(state, spot.id))
    view.current.focus()
    const place = view.current.domAtPos(view.current.state.selection.from)
    const chip = place.node.childNodes[place.offset]
    if (chip instanceof HTMLElement) chip.scrollIntoView({ block: 'center' })
  }
  const next = (from: string | null, direction: 1 | -1) => {
    const at = spots.findIndex(spot => spot.id === from)
    const order = direction === 1 ? spots.slice(at + 1) : spots.slice(0, Math.max(at, 0)).toReversed()
    return order.find(spots.some(isOpen) ? isOpen : isBlank)
  }
  const bind = (id: string, patch: Partial<Spot>) => dispatch(state => edits.changeSpots(state, spot => (spot.id === id ? patch : null)))
  const settle = (spot: Spot, patch: Partial<Spot>) => {
    bind(spot.id, { ...patch, settled: true })
    focusSpot(next(spot.id, 1))
  }
  const openTrace = (spot: Spot) => {
    const asked = spotTrace(spot, report)
    if (asked) trace(asked)
  }
  const keys = (event: KeyboardEvent, spot: Spot | null): boolean => {
    if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      editing.save()
      event.preventDefault()
      return true
    }
    if (event.key === 'Tab') {
      const goal = next(spot?.id ?? chosenId, event.shiftKey ? -1 : 1)
      if (!goal) return false
      event.preventDefault()
      focusSpot(goal)
      return true
    }
    if (!spot || !editable || event.ctrlKey || event.metaKey || event.altKey) return false
    if (event.key === '1' && spot.key) settle(spot, {})
    else if (event.key === '2' && spot.runnerUp)
      settle(spot, { key: spot.runnerUp.key, confidence: spot.runnerUp.confidence, runnerUp: null })
    else if (event.key === '3') search.current?.focus()
    else if (event.key === '0') settle(spot, { kind: 'other', key: null, runnerUp: null })
    else return false
    event.preventDefault()
    return true
  }
  const closeMenu = (typed: string) => {
    setInserting(null)
    if (typed) dispatch(state => state.tr.insertText(typed))
    view.current?.focus()
  }
  const insertFigure = (figure: FigureEntry) => {
    const spot = figureSpot(crypto.randomUUID(), figure)
    dispatch(state => edits.insertSpot(state, spot, figure.unit === '%' ? '' : unitWord(figure.unit, 'zh')))
    closeMenu('')
  }
  const insert = (insertion: Insertion) => {
    setInserting(null)
    if (insertion === 'organizations' || insertion === 'picture') return setDialog(insertion)
    if (insertion === 'examples') {
      setDrawn(null)
      return setDialog(insertion)
    }
    if (insertion === 'plan') {
      const place = drawnPlace('plan', crypto.randomUUID())
      dispatch(state => edits.insertBlock(state, drawnNode(place.list, 'plan', [place.line])))
      view.current?.focus()
      return
    }
    const levels = { title: 0, 'heading-1': 1, 'heading-2': 2, 'heading-3': 3, text: null, table: null } as const
    if (insertion === 'table') {
      const id = crypto.randomUUID()
      dispatch(state => edits.insertBlock(state, edits.tableNode(id, ['项目', '内容'], [{ org: null, cells: ['', ''] }])))
    } else dispatch(state => edits.setLevel(state, levels[insertion]))
    view.current?.focus()
  }
  const insertTable = (rows: readonly OrganizationNode[], figures: readonly FigureEntry[]) => {
    const head = ['单位', ...figures.map(({ zh, unit }) => `${zh}（${unit}）`)]
    const body = rows.map(node => ({
      org: node.id,
      cells: [node.shortName, ...figures.map(figure => ({ ...figureSpot(crypto.randomUUID(), figure), org: node.id }))],
    }))
    dispatch(state => edits.insertBlock(state, edits.tableNode(crypto.randomUUID(), head, body)))
    setDialog(null)
    view.current?.focus()
  }
  const pickExamples = (records: readonly PickedExample[]) => {
    const list = drawn?.list ?? crypto.randomUUID()
    const lines = exampleLines(list, records)
    if (drawn) dispatch(state => edits.changeDrawn(state, list, lines))
    else dispatch(state => edits.insertBlock(state, drawnNode(list, 'examples', lines)))
    setDialog(null)
    setDrawn(null)
    view.current?.focus()
  }
  const mark = () => {
    const id = crypto.randomUUID()
    dispatch(state => edits.markSelection(state, text => freshSpot(id, text)))
    view.current?.focus()
  }
  const jump = (index: number) => {
    const dom = view.current?.nodeDOM(edits.placeOfParagraph(view.current.state.doc, index))
    if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }
  const inTable = view.current !== null && edits.tableAt(view.current.state) !== null
  return (
    <div className="report">
      <ReportActs editing={editing} onSide={setSide} />
      <ReportWarnings editing={editing} />
      <OwnSections editing={editing} onJump={jump} />
      {editing.failure !== null && <ProblemList problems={problemsOf(editing.failure)} />}
      {editing.clash && <ClashDialog clash={editing.clash} />}
      <div className="report-columns">
        <ReportOutline paragraphs={paragraphs} onJump={jump} />
        <div className="paper-frame">
          <div className="paper-tools">
            <Popover trigger="click" placement="bottomLeft" content={<ReportOutline paragraphs={paragraphs} onJump={jump} />}>
              <Button size="small" className="outline-button">
                {t('目录', 'Outline')}
              </Button>
            </Popover>
            {editable && (
              <div className="paper-acts" onMouseDown={event => event.preventDefault()}>
                <Tooltip title={t('在正文里按 / 也可以', 'Typing / in the text does the same')}>
                  <Button
                    size="small"
                    onClick={event =>
                      setInserting({
                        left: event.currentTarget.getBoundingClientRect().left,
                        top: event.currentTarget.getBoundingClientRect().bottom,
                      })
                    }
                  >
                    {t('插入', 'Insert')}
                  </Button>
                </Tooltip>
                <Button size="small" onClick={mark}>
                  {t('把选中的字设为指标', 'Make the selection a figure')}
                </Button>
                <OmitButton
                  read={() => (view.current ? edits.textOf(view.current.state) : [])}
                  onText={text => dispatch(state => edits.replaceText(state, text))}
                />
                {inTable && (
                  <>
                    {(
                      [
                        ['add-row', t('加行', 'Add row')],
                        ['drop-row', t('删行', 'Drop row')],
                        ['add-column', t('加列', 'Add column')],
                        ['drop-column', t('删列', 'Drop column')],
                        ['drop-table', t('删表', 'Drop table')],
                      ] as const
                    ).map(([act, words]) => (
                      <Button key={act} size="small" type="text" onClick={() => dispatch(state => edits.changeTable(state, act))}>
                        {words}
                      </Button>
                    ))}
                  </>
                )}
              </div>
            )}
          </div>
          <Paper
            start={start.paragraphs}
            editable={editable}
            editing={editing}
            view={view}
            onChoose={spot => setChosen(spot?.id ?? null)}
            onOpen={openTrace}
            onDrawn={(list, line) => setDrawn({ list, line })}
            onKey={keys}
            onInsert={setInserting}
          />
        </div>
        <SpotPanel
          report={report}
          spots={spots}
          chosen={chosen}
          editable={editable}
          search={search}
          onChoose={focusSpot}
          onSettle={settle}
          onBind={bind}
          onTrace={openTrace}
          emptyLists={emptyLists(paragraphs)}
          onList={list => setDrawn({ list, line: 0 })}
          onConfirmSure={() => dispatch(state => edits.changeSpots(state, spot => (isSure(spot) ? { settled: true } : null)))}
        />
      </div>
      {side && (
        <SideDrawer editing={editing} tab={side} selected={selectedWords(view.current)} onTab={setSide} onClose={() => setSide(null)} />
      )}
      {inserting && <InsertMenu at={inserting} onFigure={insertFigure} onInsert={insert} onClose={closeMenu} />}
      {dialog === 'organizations' && <TableDialog org={report.org} onMake={insertTable} onClose={() => setDialog(null)} />}
      {dialog === 'examples' && (
        <ExamplesDialog
          report={report}
          picked={drawn ? picksOf(paragraphs, drawn.list) : []}
          onPick={pickExamples}
          onClose={() => setDialog(null)}
        />
      )}
      {drawn && dialog === null && (
        <DrawnDialog
          lines={paragraphs.filter(one => one.drawn?.list === drawn.list)}
          line={drawn.line}
          editable={editable}
          onChange={() => setDialog('examples')}
          onRemove={() => {
            dispatch(state => edits.changeDrawn(state, drawn.list, []))
            setDrawn(null)
          }}
          onClose={() => setDrawn(null)}
        />
      )}
      {dialog === 'picture' && (
        <PictureDialog
          report={report.id}
          onPick={(file, name) => {
            dispatch(state => edits.insertBlock(state, edits.pictureNode(file, nameOf({ zh: name, en: name }, lang))))
            setDialog(null)
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}

/** The words that are selected on the paper, for a comment to quote. */
function selectedWords(view: EditorView | null): string {
  if (!view) return ''
  const { from, to } = view.state.selection
  return view.state.doc.textBetween(from, to, ' ').slice(0, 200)
}
