import { createForm, saveMapping } from '../src/engine/return-form/form.ts'
import type { Form, FormCell } from '../src/language/return-form.ts'
import { type MadeSheet, madeXlsx } from '../src/office/made-xlsx.ts'
import { readSheet } from '../src/office/sheet-read.ts'
import { reportWorld } from './report-world.ts'

/* A form from above and the office that fills it, for tests. */

export const world = reportWorld()
export const box = { look: 'box' } as const
export const percent = { look: 'percent' } as const

export const sheet: MadeSheet = {
  name: '统计表',
  merged: ['A1:G1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3'],
  rows: [
    ['走访情况统计表'],
    ['单位', '走访（次）', null, '办结率', '走访群众（人）', '横幅（条）', '备注'],
    [null, '本期', '本年累计', null, null, null, null],
    ['柳荫社区第一党支部', box, 5, percent, box, box, box],
    ['柳荫社区第二党支部', box, box, percent, box, box, box],
    ['合计', { formula: 'SUM(B4:B5)' }, box, percent, box, box, box],
    ['填报单位：', box, null, '填表人：', box],
  ],
}
export const made = (change: Partial<MadeSheet> = {}): Uint8Array => madeXlsx([{ ...sheet, ...change }])
export const take = (file: Uint8Array = made(), org = world.east.id): Promise<Form> =>
  createForm(world.engine, world.clerk, { org, recipient: '区委组织部', every: 'quarter', dueDay: 5, file })
export const save = (form: Form, mapping: readonly unknown[]): Promise<Form> =>
  saveMapping(world.engine, world.clerk, form.id, form.version, mapping)
export const confirmed = (form: Form): FormCell[] => form.mapping.map(cell => ({ ...cell, settled: true }))
export const at = (form: { mapping: FormCell[] }, cell: string): FormCell | undefined => form.mapping.find(one => one.cell === cell)
export const q2 = { from: '2026-04-01' }
export const q3 = { from: '2026-07-01' }
export const rowsOf = async (bytes: Uint8Array, name: string): Promise<unknown[][]> => {
  const rows: unknown[][] = []
  for await (const { row, cells } of readSheet(bytes, { sheet: name })) rows[row] = cells
  return rows
}
