import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { saveReport } from '../../client/reports.ts'
import type { Paragraph, Piece, Report, Spot } from '../../language/report.ts'
import { changeSpot, confirmSure, freshSpot, splitParagraph, takeFilled } from './text.ts'

/** Milliseconds from the last change to the save. */
const pause = 900

/** A report being written. */
export interface ReportEditing {
  report: Report
  paragraphs: readonly Paragraph[]
  dirty: boolean
  saving: boolean
  failure: unknown
  save: () => void
  bind: (id: string, patch: Partial<Spot>) => void
  /** Confirms every sure proposal at once. */
  confirm: () => void
  change: (index: number, pieces: Piece[]) => void
  split: (index: number, before: Piece[], after: Piece[]) => void
  join: (index: number, pieces: Piece[]) => void
  /** Makes a spot of words the writer chose; answers its id. */
  mark: (index: number, before: Piece[], text: string, after: Piece[]) => string
  /** Takes the report as the server has it, after a step. */
  replace: (report: Report) => void
}

/** Keeps the text, saves it a moment after each change, and takes the figures that the server fills in. */
export function useReport(start: Report): ReportEditing {
  const queries = useQueryClient()
  const [report, setReport] = useState(start)
  const [paragraphs, setParagraphs] = useState<readonly Paragraph[]>(start.paragraphs)
  const [dirty, setDirty] = useState(false)
  const changes = useRef(0)
  const save = useMutation({
    mutationFn: async (at: number) => ({ at, saved: await saveReport(report.id, report.version, [...paragraphs]) }),
    onSuccess: ({ at, saved }) => {
      setReport(saved)
      setParagraphs(own => (at === changes.current ? saved.paragraphs : takeFilled(own, saved.paragraphs)))
      setDirty(at !== changes.current)
      queries.setQueryData(['report', report.id], saved)
      void queries.invalidateQueries({ queryKey: ['reports'] })
    },
  })
  useEffect(() => {
    if (!dirty || save.isPending || save.isError) return
    const timer = setTimeout(() => save.mutate(changes.current), pause)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the save itself is no reason to save
  }, [dirty, paragraphs, save.isPending, save.isError])

  const edit = (next: (old: readonly Paragraph[]) => readonly Paragraph[]) => {
    changes.current += 1
    if (save.isError) save.reset()
    setParagraphs(next)
    setDirty(true)
  }
  return {
    report,
    paragraphs,
    dirty,
    saving: save.isPending,
    failure: save.error,
    save: () => save.mutate(changes.current),
    bind: (id, patch) => edit(old => changeSpot(old, id, patch)),
    confirm: () => edit(confirmSure),
    change: (index, pieces) => edit(old => old.map((one, at) => (at === index ? { ...one, pieces } : one))),
    split: (index, before, after) => edit(old => old.flatMap((one, at) => (at === index ? splitParagraph(one, before, after) : [one]))),
    join: (index, pieces) =>
      edit(old =>
        old.flatMap((one, at) => (at === index ? [] : at === index - 1 ? [{ ...one, pieces: [...one.pieces, ...pieces] }] : [one])),
      ),
    mark: (index, before, text, after) => {
      const spot = freshSpot(crypto.randomUUID(), text)
      edit(old => old.map((one, at) => (at === index ? { ...one, pieces: [...before, { spot }, ...after] } : one)))
      return spot.id
    },
    replace: fresh => {
      changes.current += 1
      setReport(fresh)
      setParagraphs(fresh.paragraphs)
      setDirty(false)
      queries.setQueryData(['report', fresh.id], fresh)
    },
  }
}
