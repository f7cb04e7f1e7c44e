import type { Column } from '../language/column.ts'
import type { DocumentKind, OfferedTag } from '../language/document.ts'
import { type AnyRegister, columnsOf, isRestricted } from '../language/register.ts'

/** Where the value of a tag comes from. */
export type TagSource =
  | { kind: 'standard'; name: StandardTag }
  | { kind: 'column'; name: string }
  | { kind: 'capital'; name: string }
  | { kind: 'age'; name: string }
  | { kind: 'through'; ref: string; to: string; source: TagSource }
  | { kind: 'lines'; part: string }
  | { kind: 'count'; part: string }
  | { kind: 'names'; part: string; by?: { column: string; option: string } }
  | { kind: 'optionCount'; part: string; column: string; option: string }
  | { kind: 'nth' }

/** A tag of a register: its two names, its source, the tags of each line where it is a list. */
export interface DocumentTag {
  zh: string
  en: string
  source: TagSource
  column?: Column
  of?: readonly DocumentTag[]
}

/** Tags that every document has, whatever the register. */
export type StandardTag = keyof typeof standardTags

const standardTags = {
  organization: ['单位', 'Organization'],
  issuer: ['制发单位', 'Issuer'],
  date: ['成文日期', 'Date of the document'],
  year: ['成文年份', 'Year of the document'],
  number: ['发文字号', 'Document number'],
  copy: ['副本标记', 'Copy mark'],
  maker: ['制作人', 'Made by'],
  state: ['记录状态', 'State of the record'],
  record: ['记录编号', 'Record number'],
  programme: ['所属专项行动', 'Programme of the record'],
} as const

/** What may be written in a tag for the same name: width, case and spaces do not matter. */
export const plainTag = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/**
 * Every tag of a register: the standard ones, a tag for each column that prints, what follows from it (an amount in capitals, an age, a list with its
 * lines, counts and names), and one reference away the same of the record referred to (`{党员.性别}`). Names are unique among their neighbours.
 */
export function documentTags(reg: AnyRegister, registers: Readonly<Record<string, AnyRegister>>): DocumentTag[] {
  const own = [...standard(reg), ...columnTags(columnsOf(reg), reg)]
  const through = columnsOf(reg).flatMap(([name, column]): DocumentTag[] => {
    const target = column.kind === 'ref' && !column.hidden ? registers[column.to] : undefined
    if (!target || target.compartment === 'emergency' || (isRestricted(target) && target.compartment !== reg.compartment)) return []
    const named = titled(columnsOf(reg)).get(name) ?? column
    return columnTags(columnsOf(target), target)
      .filter(tag => tag.of === undefined)
      .map(tag => ({
        ...tag,
        zh: `${named.zh}.${tag.zh}`,
        en: `${named.en}.${tag.en}`,
        source: { kind: 'through', ref: name, to: target.name, source: tag.source },
      }))
  })
  return unique([...own, ...through])
}

/** The tags of a list of them by what may be written for each. */
export function tagIndex(tags: readonly DocumentTag[]): Map<string, DocumentTag> {
  const index = new Map<string, DocumentTag>()
  for (const tag of tags) for (const name of [tag.zh, tag.en]) if (!index.has(plainTag(name))) index.set(plainTag(name), tag)
  return index
}

/** The tags that the built-in layout of a kind names, each once. */
export function layoutTags(kind: Pick<DocumentKind, 'sheets'>): string[] {
  const texts = kind.sheets.flatMap(sheet => [
    sheet.title,
    sheet.addressee ?? '',
    ...(sheet.attachments ?? []),
    ...(sheet.number ? [`{${standardTags.number[0]}}`] : []),
    ...(sheet.signed ? [`{${standardTags.issuer[0]}}`, `{${standardTags.date[0]}}`] : []),
    ...sheet.body.flatMap(block => {
      if ('heading' in block) return [block.heading]
      if ('form' in block) return block.form.flat()
      if ('cells' in block) return [`{${block.each}}`, ...block.cells.map(cell => inLoop(cell, block.each))]
      const guard = [block.when, block.each].flatMap(tag => (tag === undefined ? [] : [`{${tag}}`]))
      return [...guard, block.each === undefined ? block.text : inLoop(block.text, block.each)]
    }),
  ])
  return [...new Set(texts.flatMap(text => [...text.matchAll(tagPattern)].flatMap(match => alternatives(match[1] ?? ''))))]
}

/** The names in a tag: the first that has a value is printed (`{转往组织（区外）|转往党支部（区内）}`). */
export const alternatives = (tag: string): string[] => tag.split('|').map(one => one.trim())

/** A tag within a text. */
export const tagPattern = /\{([^{}]+)\}/g

/** The tags of a text inside a list, written `list/tag`. */
const inLoop = (text: string, list: string): string => text.replace(tagPattern, (_, tag: string) => `{${list}/${tag}}`)

/** The tags as an office is told of them. */
export const offered = (tags: readonly DocumentTag[], needs: readonly string[] = []): OfferedTag[] =>
  tags.map(({ zh, en, of, column }) => ({
    zh,
    en,
    ...(of ? { of: offered(of) } : {}),
    ...(column?.sealed ? { sealed: true as const } : {}),
    ...(needs.includes(zh) ? { needed: true as const } : {}),
  }))

function standard(reg: AnyRegister): DocumentTag[] {
  const names = Object.keys(standardTags) as StandardTag[] // cast: the keys of the table are its names
  return names
    .filter(name => name !== 'programme' || reg.programme !== undefined)
    .map(name => ({ zh: standardTags[name][0], en: standardTags[name][1], source: { kind: 'standard', name } }))
}

function columnTags(columns: readonly [string, Column][], reg?: AnyRegister): DocumentTag[] {
  const names = titled(columns)
  return columns.flatMap(([name, column]): DocumentTag[] => {
    const named = names.get(name)
    if (!named || column.hidden || column.citizen || column.kind === 'files') return []
    if (column.kind === 'lines') return reg ? listTags(name, column, named) : []
    const tag: DocumentTag = { ...named, source: { kind: 'column', name }, column }
    const money = column.kind === 'money' || (column.kind === 'computed' && column.as === 'money')
    const birth = column.kind === 'identity' && column.birth !== undefined ? column.birth : undefined
    return [
      tag,
      ...(money ? [{ zh: `${named.zh}大写`, en: `${named.en} in words`, source: { kind: 'capital' as const, name } }] : []),
      ...(birth ? [{ zh: '年龄', en: 'Age', source: { kind: 'age' as const, name: birth } }] : []),
    ]
  })
}

/** A list: its lines, how many, all its names in a row, and of each option of its first choice how many and who. */
function listTags(part: string, column: Extract<Column, { kind: 'lines' }>, named: Named): DocumentTag[] {
  const inner = Object.entries(column.of)
  const choice = inner.find(([, one]) => one.kind === 'choice')
  const options = choice?.[1].kind === 'choice' ? Object.entries(choice[1].options) : []
  return [
    {
      ...named,
      source: { kind: 'lines', part },
      of: unique([...columnTags(inner), { zh: '序号', en: 'No.', source: { kind: 'nth' } }]),
    },
    { zh: `${named.zh}数`, en: `${named.en} count`, source: { kind: 'count', part } },
    { zh: `${named.zh}名单`, en: `${named.en} list`, source: { kind: 'names', part } },
    ...options.flatMap(([option, [zh, en]]): DocumentTag[] => {
      const by = { column: choice?.[0] ?? '', option }
      return [
        { zh: `${named.zh}.${zh}`, en: `${named.en}.${en}`, source: { kind: 'names', part, by } },
        { zh: `${named.zh}.${zh}数`, en: `${named.en}.${en} count`, source: { kind: 'optionCount', part, ...by } },
      ]
    }),
  ]
}

type Named = Pick<DocumentTag, 'zh' | 'en'>

/** Titles of columns as tags: where two are called the same, the later ones have the title of their group before it (`决议应到`). */
function titled(columns: readonly [string, Column][]): Map<string, Named> {
  const names = new Map<string, Named>()
  let group: readonly [string, string] = ['', '']
  for (const [name, column] of columns) {
    if (column.group) group = [column.group[0].replace(/^[一二三四五六七八九十]+、/, ''), column.group[1].replace(/^\d+[.\s]+/, '')]
    const taken = { zh: [...names.values()].map(one => one.zh), en: [...names.values()].map(one => one.en) }
    const zh = clean(column.zh)
    const en = clean(column.en)
    names.set(name, {
      zh: taken.zh.includes(zh) ? clean(`${group[0]}${zh}`) : zh,
      en: taken.en.includes(en) ? clean(`${group[1]} ${en}`) : en,
    })
  }
  return names
}

/** What a template cannot have in a tag: braces, brackets, and a number sign or a slash at its beginning. */
const clean = (title: string): string =>
  title
    .replace(/[{}[\]]/g, '')
    .replace(/^[#/]+/, '')
    .trim()

/** Gives those that are still called as one before a number behind their name. */
function unique(tags: readonly DocumentTag[]): DocumentTag[] {
  const taken = new Set<string>()
  const free = (name: string): string => {
    let one = name
    for (let i = 2; taken.has(plainTag(one)); i += 1) one = `${name}${i}`
    return one
  }
  return tags.map(tag => {
    const zh = free(tag.zh)
    const en = plainTag(tag.en) === plainTag(zh) ? zh : free(tag.en)
    taken.add(plainTag(zh))
    taken.add(plainTag(en))
    return { ...tag, zh, en }
  })
}
