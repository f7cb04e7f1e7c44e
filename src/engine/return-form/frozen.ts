import type { ReturnCell } from '../../language/return-form.ts'
import type { Viewer } from '../../language/viewer.ts'
import { canonical, sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import { type FrozenFigure, frozenFigure, type FrozenRecord, placeOf } from '../report/freeze.ts'
import { spotOf } from './shape.ts'
import type { CellValue } from './value.ts'

/** A cell as it was handed in: a report's frozen figure with its heading and what was written; words have no key. */
export interface FrozenCell extends Omit<FrozenFigure, 'key'> {
  key: string | null
  heading: string
  written: string | null
  isNumber: boolean
}

/** A cell's value as it is frozen, with the records behind it. */
export function frozenCell(
  { cell, days, org, figure, written, isNumber, text }: CellValue,
  records: ReadonlyMap<string, FrozenRecord[]>,
): FrozenCell {
  const spot = spotOf(cell)
  const { digest: _digest, ...frozen } = figure
    ? frozenFigure(spot, text, figure, records.get(placeOf(figure)) ?? [])
    : { ...nothing, spot, org, ...days, shown: text, digest: '' }
  const whole = { ...frozen, key: cell.key, heading: cell.heading, written, isNumber }
  return { ...whole, digest: cellDigest(whole) }
}

const nothing = { programme: null, value: null, numerator: null, denominator: null, records: [], total: 0 }

/** The digest of one frozen cell. */
export const cellDigest = (cell: Omit<FrozenCell, 'digest'>): string => sm3(canonical(cell))

/** What a return is of. */
export interface ReturnOf {
  form: number
  version: number
  from: string
  to: string
  number: number
}

/** The digest of a return: over what it is of and every cell with its records. */
export const returnDigest = (of: ReturnOf, cells: readonly Pick<FrozenCell, 'spot' | 'digest'>[]): string =>
  sm3(canonical({ ...of, cells: cells.map(({ spot, digest }) => [spot, digest]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)) }))

const columns = `spot, heading, written, is_number as "isNumber", key, org_id as org, from_day as "from", to_day as "to", programme_id as programme, value, numerator, denominator, shown, records, records_total as total, digest`

/** The frozen cells of returns, whole, for verifying. */
export const frozenCells = (tx: Transaction, district: string, id: number): Promise<FrozenCell[]> =>
  tx.rows<FrozenCell>(`select ${columns} from form_return_cell where district_id = $1 and return_id = $2`, [district, id])

/** Keeps the cells of a return. */
export async function insertCells(
  tx: Transaction,
  viewer: Viewer,
  { id, path }: { id: number; path: string },
  cells: readonly FrozenCell[],
): Promise<void> {
  for (const cell of cells)
    await tx.rows(
      `insert into form_return_cell (district_id, return_id, spot, guard_path, heading, written, is_number, key, org_id, from_day, to_day, programme_id, value, numerator, denominator, shown, records, records_total, digest)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17::jsonb, $18, $19)`,
      [
        viewer.district,
        id,
        cell.spot,
        path,
        cell.heading,
        cell.written,
        cell.isNumber,
        cell.key,
        cell.org,
        cell.from,
        cell.to,
        cell.programme,
        cell.value,
        cell.numerator,
        cell.denominator,
        cell.shown,
        JSON.stringify(cell.records),
        cell.total,
        cell.digest,
      ],
    )
}

/** The cells of a return as they were handed in; names of figures and organizations are looked up by the caller. */
export async function keptCells(tx: Transaction, viewer: Viewer, id: number): Promise<ReturnCell[]> {
  const rows = await tx.rows<Omit<FrozenCell, 'records'>>(
    `select ${columns.replace('records, ', '')} from form_return_cell where district_id = $1 and return_id = $2`,
    [viewer.district, id],
  )
  return rows.map(({ spot, heading, key, org, from, to, value, written, isNumber, shown, total }) => {
    const end = spot.lastIndexOf('!')
    return {
      sheet: spot.slice(0, end),
      cell: spot.slice(end + 1),
      heading,
      key,
      zh: '',
      en: '',
      org,
      orgName: '',
      from,
      to,
      value,
      written,
      isNumber,
      text: shown,
      records: key === null ? null : total,
      state: written === null ? 'empty' : 'filled',
      now: null,
    }
  })
}
