import type { Period } from '../../language/day.ts'
import { type Every, everyWords } from '../../language/form-period.ts'
import { refuse } from '../../language/problem.ts'
import type { FormCell, ReturnCell } from '../../language/return-form.ts'
import type { Viewer } from '../../language/viewer.ts'
import { fillWorkbook } from '../../office/sheet-fill.ts'
import type { Engine } from '../engine.ts'
import { organizationFor, proposalsFor } from './form.ts'
import { formatsOf } from './return.ts'
import { officeProblems, templateOf } from './template.ts'
import { cellValues, fillOf, knowing, returnCells } from './value.ts'

/** What a form filled unattended is made of. */
export interface FormAsked {
  org: number
  period: Period
  file: Uint8Array
  /** A proposal is taken where it is at least this sure (0 to 1). */
  accept: number
}

/** A cell that was filled, or that stayed because nothing is sure enough. */
export interface UnattendedCell
  extends Pick<ReturnCell, 'sheet' | 'cell' | 'heading' | 'key' | 'zh' | 'org' | 'from' | 'to' | 'value' | 'written' | 'text'> {
  confidence: number
  why: FormCell['why']
  filled: boolean
}

/** A form filled unattended: the file, every cell with a figure, and the cells that stayed. */
export interface UnattendedForm {
  file: Uint8Array
  cells: UnattendedCell[]
  blanks: Pick<FormCell, 'sheet' | 'cell' | 'heading' | 'key' | 'confidence' | 'why'>[]
}

/**
 * Fills a form by its proposals without asking and without keeping anything: what is at least as sure as `accept` is filled, the rest stays as it came.
 * @throws Refused where the organization is outside the viewer's scope, or the file cannot be filled
 */
export async function formUnattended(engine: Engine, viewer: Viewer, { org, period, file, accept }: FormAsked): Promise<UnattendedForm> {
  if (!(accept >= 0 && accept <= 1)) throw refuse('bad-accept', '把握程度应在 0 到 1 之间', 'The certainty asked for lies between 0 and 1')
  const own = await organizationFor(engine, viewer, org)
  const { grids } = await templateOf(file)
  const proposed = await proposalsFor(engine, viewer, own, everyOf(period), grids)
  const mapping = proposed.map(cell => ({ ...cell, settled: cell.kind !== 'none' && cell.confidence >= accept }))
  const known = knowing(engine, mapping)
  const formats = formatsOf(grids)
  const values = await cellValues(known, viewer, mapping, { org, orgName: own.name, period, formats, writer: viewer.name })
  const shown = returnCells(known, values, new Map())
  return {
    file: await officeProblems(() => fillWorkbook(file, shown.map(fillOf))),
    cells: shown.map((cell, i) => {
      const { confidence, why } = values[i]?.cell ?? { confidence: 0, why: { zh: '', en: '' } }
      const { sheet, cell: at, heading, key, zh, org: of, from, to, value, written, text } = cell
      return { sheet, cell: at, heading, key, zh, org: of, from, to, value, written, text, confidence, why, filled: written !== null }
    }),
    blanks: mapping
      .filter(cell => !cell.settled)
      .map(({ sheet, cell, heading, key, confidence, why }) => ({ sheet, cell, heading, key, confidence, why })),
  }
}

/** How often a form for this period would be due: by the number of its months, else yearly. */
function everyOf({ from, to }: Period): Every {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
  return everyList.find(every => everyWords[every].months === months) ?? 'year'
}

const everyList: readonly Every[] = ['month', 'quarter', 'half', 'year']
