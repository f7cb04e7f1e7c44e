import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { saveMapping } from '../../client/forms.ts'
import type { Form, FormCell } from '../../language/return-form.ts'

/** A form's mapping while it is worked on. */
export interface MappingEditing {
  form: Form
  cells: readonly FormCell[]
  cellAt: (sheet: string, at: string) => FormCell | undefined
  change: (sheet: string, at: string, patch: Partial<FormCell>) => void
  /** Confirms every proposal of at least ninety percent. */
  confirmSure: () => void
  dirty: boolean
  saving: boolean
  failure: unknown
  save: () => void
  replace: (form: Form) => void
}

/** How sure a proposal is that may be confirmed with the others at once. */
export const sureEnough = 0.9

/** Keeps the changes of a mapping until they are saved; a page left with unsaved changes asks first. */
export function useMapping(start: Form): MappingEditing {
  const queries = useQueryClient()
  const [form, setForm] = useState(start)
  const [cells, setCells] = useState<readonly FormCell[]>(start.mapping)
  const [dirty, setDirty] = useState(false)
  const replace = (fresh: Form) => {
    setForm(fresh)
    setCells(fresh.mapping)
    setDirty(false)
    queries.setQueryData(['form', fresh.id], fresh)
    void queries.invalidateQueries({ queryKey: ['forms'] })
    void queries.invalidateQueries({ queryKey: ['return', fresh.id] })
  }
  const saving = useMutation({ mutationFn: () => saveMapping(form.id, form.version, cells), onSuccess: replace })
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [dirty])
  const edit = (change: (old: readonly FormCell[]) => readonly FormCell[]) => {
    setCells(change)
    setDirty(true)
  }
  return {
    form,
    cells,
    cellAt: (sheet, at) => cells.find(cell => cell.sheet === sheet && cell.cell === at),
    change: (sheet, at, patch) =>
      edit(old =>
        old.some(cell => cell.sheet === sheet && cell.cell === at)
          ? old.map(cell => (cell.sheet === sheet && cell.cell === at ? { ...cell, ...patch } : cell))
          : [...old, { ...freshCell(sheet, at), ...patch }],
      ),
    confirmSure: () =>
      edit(old =>
        old.map(cell => (!cell.settled && cell.kind !== 'none' && cell.confidence >= sureEnough ? { ...cell, settled: true } : cell)),
      ),
    dirty,
    saving: saving.isPending,
    failure: saving.error,
    save: () => saving.mutate(),
    replace,
  }
}

/** A cell that nobody has mapped yet. */
export const freshCell = (sheet: string, cell: string): FormCell => ({
  sheet,
  cell,
  heading: '',
  kind: 'none',
  key: null,
  word: null,
  org: null,
  period: 'period',
  unit: '',
  confidence: 1,
  why: { zh: '由填报人指定', en: 'Chosen by the writer' },
  runnerUp: null,
  settled: false,
})
