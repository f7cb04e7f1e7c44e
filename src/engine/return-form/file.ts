import { periodName } from '../../language/day.ts'
import type { FormReturn } from '../../language/return-form.ts'
import type { Viewer } from '../../language/viewer.ts'
import { fillWorkbook } from '../../office/sheet-fill.ts'
import type { AddedSheet } from '../../office/workbook-add.ts'
import type { Engine } from '../engine.ts'
import { filledReturn, type ReturnAsked } from './return.ts'
import { officeProblems } from './template.ts'
import { fillOf } from './value.ts'

/** A return as an .xlsx: the superior's sheet filled in place, with a sheet of what changed since the last return. @throws Refused as `readReturn` */
export async function returnFile(engine: Engine, viewer: Viewer, asked: ReturnAsked): Promise<{ name: string; bytes: Uint8Array }> {
  const { shown, bytes } = await filledReturn(engine, viewer, asked)
  const filled = await officeProblems(() => fillWorkbook(bytes, shown.cells.map(fillOf), changesSheet(shown)))
  return { name: `${shown.form.name}（${periodName(shown, 'zh')}）.xlsx`, bytes: filled }
}

/** The sheet of what changed since the last return that was handed in. */
export function changesSheet(shown: FormReturn): AddedSheet {
  const { form, against, changes } = shown
  const number = (text: string | null): { number: string } | string | null =>
    text !== null && /^-?\d+(\.\d+)?$/.test(text) ? { number: text } : text
  const compared = against
    ? `与${periodName(against, 'zh')}${against.number > 1 ? `第 ${against.number} 次` : ''}上报数相比 Against the return for ${periodName(against, 'en')}${against.number > 1 ? `, no. ${against.number}` : ''}`
    : '此前没有上报过，无可比较 No return was handed in before'
  return {
    name: '变动情况 Changes',
    widths: [18, 10, 44, 34, 14, 14, 14],
    bold: 3,
    rows: [
      [`${form.name}（${periodName(shown, 'zh')}）`],
      [compared],
      ['工作表 Sheet', '单元格 Cell', '标题 Heading', '指标 Figure', '上次 Last', '本次 Now', '增减 Difference'],
      ...changes.map(({ sheet, cell, heading, zh, last, now, difference }) => [
        sheet,
        cell,
        heading,
        zh,
        number(last),
        number(now),
        number(difference),
      ]),
      ...(against && changes.length === 0 ? [['没有变动 No changes']] : []),
    ],
  }
}
