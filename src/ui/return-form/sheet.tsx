import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { FormGrid, FormGridCell } from '../../language/return-form.ts'
import { useWords } from '../lang.tsx'

/** How a cell that can be chosen is shown. */
export interface CellFace {
  content: ReactNode
  /** For screen readers: what it shows. */
  label: string
  standing: 'open' | 'sure' | 'set' | 'none' | 'empty' | 'changed'
}

/** What a sheet gets. */
export interface SheetProps {
  grid: FormGrid
  /** The face of a cell that can be chosen; undefined for the others. */
  face: (cell: FormGridCell) => CellFace | undefined
  chosen: string | null
  onChoose: (at: string) => void
  /** Whether results of formulas are shown. */
  computed?: boolean
  /** A click on a cell, or Enter. */
  onOpen?: (at: string) => void
  /** Keys beside the arrows; true where one was taken. */
  onKey?: (key: string, at: string, back: boolean) => boolean
}

/** A form's sheet as it looks, merged cells and widths kept; arrows move among the cells that can be chosen. */
export function FormSheet({ grid, face, chosen, computed, onChoose, onOpen, onKey }: SheetProps) {
  const t = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const rows = Array.from({ length: grid.rows }, (_, i) => grid.cells.filter(cell => cell.row === i + 1))
  const focus = (at: string) => {
    onChoose(at)
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-cell="${at}"]`)?.focus())
  }
  const keys = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).dataset.cell // cast: keys come from elements
    const cell = grid.cells.find(one => one.at === at)
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    const goal = step && neighbour(grid, cell, step, one => face(one) !== undefined)
    if (goal) focus(goal.at)
    else if (!onKey?.(event.key, cell.at, event.shiftKey)) return
    event.preventDefault()
  }
  return (
    <div className="sheet-frame" ref={frame} onKeyDown={keys}>
      <table className="sheet" aria-label={grid.name}>
        <colgroup>
          {grid.widths.map((width, i) => (
            <col key={i} style={{ width }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((cells, i) => (
            <tr key={i}>
              {cells.map(cell => (
                <Cell
                  key={cell.at}
                  computed={computed === true}
                  cell={cell}
                  face={face(cell)}
                  chosen={cell.at === chosen}
                  onChoose={at => {
                    onChoose(at)
                    onOpen?.(at)
                  }}
                  formula={t('公式', 'formula')}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  computed: boolean
  cell: FormGridCell
  face: CellFace | undefined
  chosen: boolean
  onChoose: (at: string) => void
  formula: string
}

function Cell({ computed, cell, face, chosen, onChoose, formula }: CellProps) {
  const place = {
    rowSpan: cell.rows,
    colSpan: cell.columns,
    'data-bold': cell.bold || undefined,
    'data-bordered': cell.bordered || cell.rows > 1 || undefined,
    style: cell.align ? { textAlign: cell.align } : undefined,
  }
  if (!face)
    return (
      <td {...place} data-kind={cell.kind} title={cell.kind === 'formula' ? formula : undefined}>
        {cell.kind === 'formula' && (cell.text === '' || !computed) ? <span className="quiet">ƒ</span> : cell.text}
      </td>
    )
  return (
    <td {...place} className="fillable">
      <button
        type="button"
        data-cell={cell.at}
        data-standing={face.standing}
        aria-pressed={chosen}
        aria-label={`${cell.at} ${face.label}`}
        title={face.label}
        tabIndex={chosen ? 0 : -1}
        onClick={() => onChoose(cell.at)}
      >
        {face.content}
      </button>
    </td>
  )
}

type Step = { row: -1 | 0 | 1; column: -1 | 0 | 1 }

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** The next cell in a direction that can be chosen: the nearest in its own line, else nothing. */
function neighbour(
  grid: FormGrid,
  from: FormGridCell,
  { row, column }: Step,
  fits: (cell: FormGridCell) => boolean,
): FormGridCell | undefined {
  const ahead = (cell: FormGridCell): number => (row ? row * (cell.row - from.row) : column * (cell.column - from.column))
  const beside = (cell: FormGridCell): boolean =>
    row
      ? cell.column < from.column + from.columns && from.column < cell.column + cell.columns
      : cell.row < from.row + from.rows && from.row < cell.row + cell.rows
  return grid.cells.filter(cell => ahead(cell) > 0 && beside(cell) && fits(cell)).toSorted((a, b) => ahead(a) - ahead(b))[0]
}
