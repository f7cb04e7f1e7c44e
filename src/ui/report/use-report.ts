import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { CallFailed } from '../../client/call.ts'
import { readReport, saveReport } from '../../client/reports.ts'
import type { Paragraph, Report } from '../../language/report.ts'
import { type Conflict, conflictsOf, mergeTexts, settled } from './merge.ts'
import { takeFilled } from './text.ts'

/** Milliseconds from the last change to the save. */
const pause = 900

/** Two writers' changes of the same lines, waiting for a choice. */
export interface Clash {
  by: string
  conflicts: readonly Conflict[]
  /** Settles each place: true keeps one's own words. */
  choose: (choices: readonly boolean[]) => void
}

/** A report being written. */
export interface ReportEditing {
  report: Report
  paragraphs: readonly Paragraph[]
  dirty: boolean
  saving: boolean
  failure: unknown
  clash: Clash | null
  save: () => void
  /** The writer changed the text on the paper. */
  change: (paragraphs: readonly Paragraph[]) => void
  /** Takes the report as the server has it, after a step. */
  replace: (report: Report) => void
  /** Where the paper takes over a text that changed elsewhere. */
  paper: { current: ((paragraphs: readonly Paragraph[]) => void) | null }
}

interface Merging {
  fresh: Report
  merged: (Paragraph[] | Conflict)[]
}

/** Keeps the text, saves it a moment after each change, brings it together with what others wrote meanwhile, and takes the figures filled in. */
export function useReport(start: Report): ReportEditing {
  const queries = useQueryClient()
  const [report, setReport] = useState(start)
  const [paragraphs, setParagraphs] = useState<readonly Paragraph[]>(start.paragraphs)
  const [dirty, setDirty] = useState(false)
  const [merging, setMerging] = useState<Merging | null>(null)
  const changes = useRef(0)
  const own = useRef<readonly Paragraph[]>(start.paragraphs)
  const base = useRef<readonly Paragraph[]>(start.paragraphs)
  const paper: ReportEditing['paper'] = useRef(null)
  const take = (next: readonly Paragraph[]) => {
    own.current = next
    setParagraphs(next)
    paper.current?.(next)
  }
  const save = useMutation({
    mutationFn: async (at: number): Promise<{ at: number; saved: Report } | Merging> => {
      try {
        return { at, saved: await saveReport(report.id, report.version, [...own.current]) }
      } catch (failure) {
        if (!(failure instanceof CallFailed) || !failure.problems.some(({ code }) => code === 'changed-meanwhile')) throw failure
        const fresh = await readReport(report.id)
        if (!mayWrite(fresh)) throw failure
        const merged = mergeTexts(base.current, own.current, fresh.paragraphs)
        if (conflictsOf(merged).length > 0) return { fresh, merged }
        const text = settled(merged, [])
        take(text)
        return { at: changes.current, saved: await saveReport(fresh.id, fresh.version, text) }
      }
    },
    onSuccess: result => {
      if ('merged' in result) return setMerging(result)
      const { at, saved } = result
      setReport(saved)
      base.current = saved.paragraphs
      take(at === changes.current ? saved.paragraphs : takeFilled(own.current, saved.paragraphs))
      setDirty(at !== changes.current)
      queries.setQueryData(['report', saved.id], saved)
      void queries.invalidateQueries({ queryKey: ['reports'] })
    },
  })
  useEffect(() => {
    if (!dirty || save.isPending || save.isError || merging) return
    const timer = setTimeout(() => save.mutate(changes.current), pause)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the save itself is no reason to save
  }, [dirty, paragraphs, save.isPending, save.isError, merging])

  return {
    report,
    paragraphs,
    dirty,
    saving: save.isPending,
    failure: save.error,
    clash: merging && {
      by: merging.fresh.updatedBy,
      conflicts: conflictsOf(merging.merged),
      choose: choices => {
        base.current = merging.fresh.paragraphs
        setReport(merging.fresh)
        take(settled(merging.merged, choices))
        changes.current += 1
        setDirty(true)
        setMerging(null)
      },
    },
    save: () => save.mutate(changes.current),
    change: next => {
      changes.current += 1
      if (save.isError) save.reset()
      own.current = next
      setParagraphs(next)
      setDirty(true)
    },
    replace: fresh => {
      changes.current += 1
      setReport(fresh)
      base.current = fresh.paragraphs
      take(fresh.paragraphs)
      setDirty(false)
      queries.setQueryData(['report', fresh.id], fresh)
    },
    paper,
  }
}

/** Whether the reader writes a report now: all of it, or sections of it. */
export const mayWrite = ({ state, author, steps }: Report): boolean =>
  (state === 'draft' || state === 'returned') && (author ? author.length > 0 : steps.includes('submit'))
