import { codeLabel, codesOf } from '../language/code-table.ts'
import type { Column, ColumnKind, ColumnOf, Columns } from '../language/column.ts'
import { type AnyRegister, columnsOf } from '../language/register.ts'
import type { Words } from '../language/words.ts'

/** One column of a register's sheet; what Excel needs to know of it has the shape that the office takes. */
export interface SheetField {
  /** Name of the column; the standard ones begin with `#`, in-cell lists of a part are `part#option`. */
  key: string
  header: string
  kind: 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'moment' | 'choice' | 'choices'
  note?: string
  options?: readonly string[]
  required?: boolean
  min?: number
  max?: number
  /** The column it reads and shows; null for the standard ones. */
  column: Column | null
  /** Other headings under which it is taken. */
  names: readonly string[]
  /** `fill` stands in templates; `show` in exports alone, passed over when read; `also` is not offered, but read where it stands (states, which exports have, and lists in a cell). */
  use: 'fill' | 'show' | 'also'
}

/** One sheet of a register: its records, or the rows of one part, joined to their record by the row number. */
export interface SheetForm {
  name: string
  part: string | null
  fields: SheetField[]
}

/** The standard columns of a sheet. */
export const standardKeys = { row: '#row', org: '#org', programme: '#programme', state: '#state' } as const

/** The sheets of a register, its records first, in the order of the declaration. Headings are unique within a sheet. */
export function sheetForms(reg: AnyRegister): SheetForm[] {
  const parts = columnsOf(reg).flatMap(([name, column]) => (column.kind === 'lines' ? [{ name, column }] : []))
  const own = ownFields(reg.columns)
  const lists = parts.flatMap(({ name, column }) => listFields(name, column))
  const programme = reg.programme ? [standard.programme(reg.programme === 'required')] : []
  const main = [...(parts.length ? [standard.row(false)] : []), standard.org(), ...programme, ...own, standard.state(reg), ...lists]
  return [
    { name: reg.zh, part: null, fields: withUniqueHeaders(main) },
    ...parts.map(({ name, column }) => ({
      name: column.zh,
      part: name,
      fields: withUniqueHeaders([standard.row(true), ...ownFields(column.of)]),
    })),
  ]
}

/** Whether a part can be written as names in one cell for each option: it is filled from a roll and needs nothing but the name and the option. */
export function listedPart(column: Column): { ref: string; choice: string } | null {
  if (column.kind !== 'lines' || !column.roll) return null
  const entries = Object.entries(column.of)
  const needed = entries.filter(([, of]) => of.required)
  const choice = needed.find(([, of]) => of.kind === 'choice')
  return choice && needed.length === 2 && column.of[column.roll]?.required ? { ref: column.roll, choice: choice[0] } : null
}

type Shape = Pick<SheetField, 'kind'> & Partial<Pick<SheetField, 'note' | 'options' | 'min' | 'max' | 'use'>>

const both = ([zh, en]: Words): string => `${zh} ${en}`
const nameNote = '填姓名或名称；同名的写“名称（组织代码）”。 The name; where two share it, add the organization code in brackets.'

/** How each kind stands in a sheet; null where it has no place in a cell. */
const shapes: { [K in ColumnKind]: (column: ColumnOf<K>) => Shape | null } = {
  text: column => ({ kind: 'text', max: column.max ?? 500, ...(column.patternHelp ? { note: both(column.patternHelp) } : {}) }),
  longText: column => ({ kind: 'text', max: column.max ?? 20_000 }),
  integer: column => ({
    kind: 'integer',
    min: column.min ?? 0,
    max: column.max,
    ...(column.unit ? { note: `单位：${column.unit[0]}。 In ${column.unit[1]}.` } : {}),
  }),
  money: column => ({ kind: 'money', min: column.min ?? 0, max: column.max }),
  decimal: column => ({
    kind: 'decimal',
    min: column.min ?? 0,
    max: column.max,
    ...(column.unit ? { note: `单位：${column.unit[0]}。 In ${column.unit[1]}.` } : {}),
  }),
  date: () => ({ kind: 'date' }),
  moment: () => ({ kind: 'moment' }),
  month: () => ({ kind: 'text', note: '填月份，如 2025-03。 A month such as 2025-03.' }),
  flag: () => ({ kind: 'choice', options: ['是', '否'] }),
  choice: column => ({ kind: 'choice', options: Object.values(column.options).map(words => words[0]) }),
  choices: column => ({ kind: 'choices', options: Object.values(column.options).map(words => words[0]) }),
  coded: column => ({
    kind: 'choice',
    options: codesOf(column.table).map(code => codeText(column, code)),
    note: `按《${column.table.zh}》，填名称或代码。 By ${column.table.en}: label or code.`,
  }),
  ref: () => ({ kind: 'text', note: nameNote }),
  refs: () => ({ kind: 'text', note: `${nameNote} 多项用“、”隔开。 Several are separated by 、.` }),
  record: () => ({ kind: 'text', use: 'show' }),
  lines: () => null,
  identity: () => ({ kind: 'text', max: 18, note: '18 位，按文本填写。 18 places, as text.' }),
  phone: () => ({ kind: 'text', max: 20 }),
  files: () => null,
  computed: column => ({ kind: column.options ? 'text' : column.as, use: 'show' }),
}

/** A code as a sheet says it: its label, with the code before it where two codes share a label. */
export function codeText(column: ColumnOf<'coded'>, code: string): string {
  const label = codeLabel(column.table, code, 'zh')
  const shared = Object.values(column.table.entries).filter(words => words[0] === label).length > 1
  return shared ? `${code} ${label}` : label
}

function ownFields(columns: Columns): SheetField[] {
  return Object.entries(columns).flatMap(([key, column]) => {
    const shape = (shapes[column.kind] as (of: Column) => Shape | null)(column) // cast: the table pairs each kind with its own column type
    if (!shape || column.hidden) return []
    const { note, use = 'fill', ...rest } = shape
    const notes = [...(column.help ? [both(column.help)] : []), ...(note ? [note] : [])].join('\n')
    const header = column.kind === 'money' || (column.kind === 'computed' && column.as === 'money') ? `${column.zh}（元）` : column.zh
    return [
      {
        key,
        header,
        column,
        names: [column.en, key],
        use,
        ...rest,
        ...(notes ? { note: notes } : {}),
        ...(column.required ? { required: true } : {}),
      },
    ]
  })
}

function listFields(part: string, column: ColumnOf<'lines'>): SheetField[] {
  const listed = listedPart(column)
  const choice = listed ? column.of[listed.choice] : undefined
  const ref = listed ? column.of[listed.ref] : undefined
  if (choice?.kind !== 'choice' || ref?.kind !== 'ref') return []
  return Object.entries(choice.options).map(([option, words]) => ({
    key: `${part}#${option}`,
    header: `${column.zh}：${words[0]}`,
    kind: 'text',
    column: { kind: 'refs', zh: `${column.zh}：${words[0]}`, en: `${column.en}: ${words[1]}`, to: ref.to },
    names: [`${column.en}: ${words[1]}`],
    use: 'also',
  }))
}

const standard = {
  row: (required: boolean): SheetField => ({
    key: standardKeys.row,
    header: '序号',
    kind: 'text',
    note: required
      ? '填主表中该条记录的序号。 The number of the record on the first sheet.'
      : '各工作表用它对应到同一条记录。 Joins the sheets of one record.',
    required,
    column: null,
    names: ['编号', 'No.', 'row'],
    use: 'fill',
  }),
  org: (): SheetField => ({
    key: standardKeys.org,
    header: '组织代码',
    kind: 'choice',
    note: '填组织代码或名称；留空的归入导入时所选的组织。 Code or name; empty means the organization chosen at the import.',
    column: null,
    names: [
      '所属组织代码',
      '组织',
      '组织名称',
      '所属组织',
      '所在组织',
      '党组织',
      '所在党支部',
      '所属党支部',
      'organization',
      'org',
      'organization code',
    ],
    use: 'fill',
  }),
  programme: (required: boolean): SheetField => ({
    key: standardKeys.programme,
    header: '专项行动',
    kind: 'choice',
    ...(required ? { required } : {}),
    column: null,
    names: ['所属专项行动', 'programme'],
    use: 'fill',
  }),
  state: (reg: AnyRegister): SheetField => ({
    key: standardKeys.state,
    header: '记录状态',
    kind: 'choice',
    options: Object.values(reg.states).map(state => state.zh),
    column: null,
    note: '留空的按新登记处理。 Empty means newly entered.',
    names: ['state'],
    use: 'also',
  }),
}

/** Columns that are filled in keep their headings; another one of the same name gets one of its own. */
function withUniqueHeaders(fields: SheetField[]): SheetField[] {
  const isOwn = (field: SheetField): boolean => field.column !== null && field.use === 'fill'
  const own = new Set(fields.filter(isOwn).map(field => field.header))
  const seen = new Set<string>()
  return fields.map(field => {
    const others = [field.key === standardKeys.org ? '所属组织代码' : `所属${field.header}`, `${field.header}（${field.key}）`]
    const header = [field.header, ...others].find(free => !seen.has(free) && (isOwn(field) || !own.has(free))) ?? field.key
    seen.add(header)
    return header === field.header ? field : { ...field, header }
  })
}

/** Whether a field stands in exports. */
export const isExported = (field: SheetField): boolean => field.use !== 'also' || field.key === standardKeys.state

/** The steps that lead from the start of a register to a state, the shortest way; undefined where none do. */
export function stepsTo(reg: AnyRegister, state: string): string[] | undefined {
  const ways = new Map<string, string[]>([[reg.start, []]])
  for (const [from, way] of ways) {
    if (from === state) return way
    for (const [name, step] of Object.entries(reg.steps))
      if (step.from.includes(from) && !ways.has(step.to)) ways.set(step.to, [...way, name])
  }
  return undefined
}
