import type { EditorView } from 'prosemirror-view'
import { type RefObject, useEffect, useRef } from 'react'
import { changedOutside } from '../../../language/report-section.ts'
import type { Paragraph } from '../../../language/report.ts'
import { useWords } from '../../lang.tsx'
import type { ReportEditing } from '../use-report.ts'
import type { Standing } from './chip.ts'
import { takeOver } from './edits.ts'
import { openPaper, type PaperEvents } from './open-paper.ts'

/** What the paper gets. */
export interface PaperProps extends Pick<PaperEvents, 'onChoose' | 'onOpen' | 'onDrawn' | 'onKey' | 'onInsert'> {
  start: readonly Paragraph[]
  editable: boolean
  editing: ReportEditing
  view: RefObject<EditorView | null>
}

/** The paper of a report, on which it is written. */
export function Paper({ start, editable, editing, view, ...events }: PaperProps) {
  const t = useWords()
  const element = useRef<HTMLDivElement>(null)
  const label = (standing: Standing): string =>
    ({
      plain: t('不是指标', 'not a figure'),
      open: t('待确认', 'to be confirmed'),
      blank: t('没有数', 'no number'),
      settled: t('已确认', 'confirmed'),
      pinned: t('人工定数', 'set by hand'),
    })[standing]
  const latest = useRef({ editable, editing, events, label })
  latest.current = { editable, editing, events, label }

  useEffect(() => {
    if (!element.current) return
    const own = openPaper(element.current, start, {
      editable: () => latest.current.editable,
      mayBecome: next => {
        const { report } = latest.current.editing
        return report.author === null || changedOutside(latest.current.editing.paragraphs, next, new Set(report.author)) === null
      },
      label: standing => latest.current.label(standing),
      name: t('正文', 'Text'),
      onChange: next => latest.current.editing.change(next),
      onChoose: spot => latest.current.events.onChoose(spot),
      onOpen: spot => latest.current.events.onOpen(spot),
      onDrawn: (list, line) => latest.current.events.onDrawn(list, line),
      onKey: (event, spot) => latest.current.events.onKey(event, spot),
      onInsert: at => latest.current.events.onInsert(at),
    })
    view.current = own
    const taking = editing.paper
    taking.current = next => {
      const taken = takeOver(own.state, next)
      if (taken) own.dispatch(taken)
    }
    return () => {
      view.current = null
      taking.current = null
      own.destroy()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the paper is opened once; what changes reaches it by `latest`
  }, [])

  useEffect(() => {
    view.current?.setProps({ editable: () => editable })
  }, [editable, view])
  return <div ref={element} className="paper-sheet" />
}
