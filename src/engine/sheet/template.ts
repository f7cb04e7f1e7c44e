import { sheetForms, type SheetField, type SheetForm, standardKeys } from '../../derive/sheet.ts'
import { listedPart } from '../../derive/sheet.ts'
import { refuse } from '../../language/problem.ts'
import { type AnyRegister, columnsOf, isRestricted } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { writeTemplate } from '../../office/sheet-write.ts'
import type { Transaction } from '../../store/store.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { organizationsById } from '../tree/organization.ts'
import { placesOf, placeText } from './place.ts'
import { referenceOptions } from './reference.ts'

/** Registers of at most so many records are offered as a drop-down. */
const mostOptions = 300

/**
 * The bytes of an empty .xlsx to fill in: drop-downs for options, codes, the organizations of the viewer's subtree, and records where they are few;
 * further sheets for parts; a sheet of notes with an example, so that no example can be taken for data.
 * @param org whose subtree is offered; the viewer's where left out
 */
export async function sheetTemplate(engine: Engine, viewer: Viewer, reg: AnyRegister, org?: number): Promise<Uint8Array> {
  if (reg.entry === 'act')
    throw refuse('not-by-sheet', `“${reg.zh}”由办理事项产生，没有导入模板`, `${reg.en} comes about by other acts and has no template`)
  const forms = await engine.store.as(viewer, async tx => {
    const path = (org === undefined ? undefined : (await organizationsById(tx, viewer.district, [org])).get(org))?.path ?? viewer.path
    const places = (await placesOf(tx, viewer, path, engine.today())).nodes.map(placeText)
    const filled: SheetForm[] = []
    for (const form of sheetForms(reg)) filled.push({ ...form, fields: await withOptions(tx, engine, viewer, form.fields, places, path) })
    return filled
  })
  const [main, ...parts] = forms
  if (!main) throw new Error(`no sheet for ${reg.name}`)
  return writeTemplate({
    title: main.name,
    columns: main.fields,
    sheets: parts.map(part => ({ name: part.name, columns: part.fields })),
    notes: notesOf(reg, forms),
  })
}

async function withOptions(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  fields: readonly SheetField[],
  places: string[],
  path: string,
): Promise<SheetField[]> {
  const filled: SheetField[] = []
  for (const field of fields.filter(one => one.use === 'fill')) {
    const to = field.key === standardKeys.programme ? engine.names.programme : field.column?.kind === 'ref' ? field.column.to : undefined
    if (field.key === standardKeys.org) filled.push({ ...field, options: places })
    // A list of names out of a restricted compartment is no part of an empty sheet (INT-62).
    else if (to !== undefined && !isRestricted(registerNamed(engine, to)))
      filled.push(asList(field, await referenceOptions(tx, engine, viewer, to, path, mostOptions)))
    else filled.push(field)
  }
  return filled
}

const asList = (field: SheetField, options: readonly string[] | null): SheetField =>
  options?.length ? { ...field, kind: 'choice', options } : { ...field, kind: 'text' }

function notesOf(reg: AnyRegister, forms: readonly SheetForm[]): [zh: string, en: string][] {
  const [main, ...parts] = forms
  const listed = columnsOf(reg).filter(([, column]) => listedPart(column))
  return [
    [reg.about[0], reg.about[1]],
    [
      '导入时先试读、逐行列出问题；全部行都正确才写入。',
      'An import is tried first and lists the problems row by row; nothing is written unless every row is right.',
    ],
    ...(parts.length
      ? ([
          [
            `${parts.map(part => `“${part.name}”`).join('')}另表填写，用“序号”对应主表中的记录。`,
            'Parts are filled in on sheets of their own, joined to the first by the row number.',
          ],
        ] as [string, string][])
      : []),
    ...listed.flatMap(([, column]): [string, string][] => [
      [
        `“${column.zh}”也可以不另填表，在主表加“${column.zh}：…”栏，写姓名，用“、”隔开。`,
        `${column.en} may also be names in one cell, under headings such as ${column.en}: Present.`,
      ],
    ]),
    ...[main, ...parts].flatMap((form): [string, string][] =>
      form ? [[`示例（${form.name}）：${exampleOf(form)}`, 'An example of a row; nothing of it is data.']] : [],
    ),
  ]
}

const exampleOf = (form: SheetForm): string => form.fields.map(field => `${field.header}=${examples[field.kind](field)}`).join('；')

const examples: Record<SheetField['kind'], (field: SheetField) => string> = {
  text: field => (field.key === standardKeys.row ? '1' : field.column?.kind === 'month' ? '2025-03' : field.required ? '（文字）' : ''),
  integer: field => String(Math.max(field.min ?? 0, 1)),
  decimal: () => '8.5',
  money: () => '1234.50',
  date: () => '2025-03-04',
  moment: () => '2025-03-04 09:30',
  choice: field => field.options?.[0] ?? '',
  choices: field => (field.options ?? []).slice(0, 2).join('、'),
}
