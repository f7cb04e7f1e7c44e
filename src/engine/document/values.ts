import { alternatives, type DocumentTag, plainTag, tagIndex, type TagSource } from '../../derive/document-tags.ts'
import { showMoment, showValue } from '../../derive/show.ts'
import type { Column } from '../../language/column.ts'
import { fullYears, isDay } from '../../language/day.ts'
import type { RecordPage } from '../../language/listing.ts'
import { capitalYuan } from '../../language/money-words.ts'
import { formatYuan } from '../../language/money.ts'
import { placePoint } from '../../language/number-words.ts'
import { Refused } from '../../language/problem.ts'
import { type AnyRegister, opens } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { printedDate } from '../../office/document-layout.ts'
import type { TemplateAsk, TemplateValue } from '../../office/template-fill.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { unmask } from '../record/act.ts'
import { read } from '../record/read.ts'
import type { KnownKind } from './kind.ts'

/** What a document says beside its record: who speaks, on which day, under which number, by whose hand, as which copy. */
export interface Imprint {
  issuer: string
  date: string
  number: string | null
  maker: string
  /** A copy of a document that was made before of the same version. */
  copy: boolean
}

/** The values of a record for a document: by tag, the lines of its lists as scopes of their own. */
export interface Values {
  index: ReadonlyMap<string, DocumentTag>
  texts: ReadonlyMap<DocumentTag, string>
  lists: ReadonlyMap<DocumentTag, readonly Values[]>
}

/** A record read for a document: the imprint comes later, when its number is known. */
export interface DocumentRecord {
  page: RecordPage
  /** Titles of covered columns that were opened for the purpose given. */
  opened: readonly string[]
  values: (imprint: Imprint) => Values
}

/**
 * Reads a record as its viewer may, with the records one reference away that the wanted tags reach (what the viewer may not see stays blank), and opens
 * covered values where a purpose is given and the role may: each is a link in the audit chain.
 * @param wanted tags that will be printed, as `plainTag` has them
 * @throws Refused as `read` and `unmask`
 */
export async function documentRecord(
  engine: Engine,
  viewer: Viewer,
  { reg, tags }: KnownKind,
  id: number,
  wanted: ReadonlySet<string>,
  purpose = '',
): Promise<DocumentRecord> {
  const used = tags.filter(tag => wanted.has(plainTag(tag.zh)) || wanted.has(plainTag(tag.en)))
  const page = await read(engine, viewer, reg, id)
  const opened = await openCovered(engine, viewer, reg, page, used, purpose)
  const pages = new Map<string, Record<string, unknown>>()
  for (const { source } of used)
    if (source.kind === 'through' && !pages.has(source.ref)) {
      const to = page.values[source.ref] as { id: number } | null | undefined // cast: a reference travels so
      const target = registerNamed(engine, source.to)
      const other = to ? await readable(engine, viewer, target, to.id) : null
      if (other) opened.push(...(await openCovered(engine, viewer, target, other, through(used, source.ref), purpose)))
      pages.set(source.ref, other?.values ?? {})
    }
  const programme = page.programme?.name ?? ''
  const state = reg.states[page.state]?.zh ?? page.state
  return {
    page,
    opened: [...new Set(opened)],
    values: imprint => {
      const standard: Record<Extract<TagSource, { kind: 'standard' }>['name'], string> = {
        organization: page.org.name,
        issuer: imprint.issuer,
        date: printedDate(imprint.date),
        year: imprint.date.slice(0, 4),
        number: imprint.number ?? '',
        copy: imprint.copy ? '（副本）' : '',
        maker: imprint.maker,
        state,
        record: String(id),
        programme,
      }
      const texts = new Map<DocumentTag, string>()
      const lists = new Map<DocumentTag, Values[]>()
      for (const tag of tags) {
        const { source } = tag
        if (source.kind === 'standard') texts.set(tag, clean(standard[source.name]))
        else if (source.kind === 'through') texts.set(tag, textOf(source.source, tag, pages.get(source.ref) ?? {}, imprint.date))
        else if (tag.of) lists.set(tag, linesOf(tag, page.values, imprint.date))
        else texts.set(tag, textOf(source, tag, page.values, imprint.date, reg))
      }
      return { index: tagIndex(tags), texts, lists }
    },
  }
}

/** The value of a tag for a filler of templates, of several names the first that has one; unknown tags are empty. */
export function answer(values: Values, ask: TemplateAsk): TemplateValue {
  const found = alternatives(ask.name).map(name => valueOf(values, { ...ask, name }))
  return found.find(Boolean) ?? found[0] ?? ''
}

function valueOf(values: Values, { within, name, role }: TemplateAsk): TemplateValue {
  const scopes = scopesAt(values, within)
  for (const scope of scopes.toReversed()) {
    const tag = scope.index.get(plainTag(name))
    if (!tag) continue
    if (role === 'value') return tag.of ? String(scope.lists.get(tag)?.length ?? 0) : (scope.texts.get(tag) ?? '')
    if (tag.of) return scope.lists.get(tag)?.length ?? 0
    const text = scope.texts.get(tag) ?? ''
    return text !== '' && !(isFlag(tag.column) && text === '否')
  }
  return role === 'value' ? '' : false
}

/** The text of a tag at a place; a list prints how many lines it has. */
export const textAt = (values: Values, name: string, within: TemplateAsk['within'] = []): string =>
  String(answer(values, { within, name, role: 'value' }))

/** Whether the text that a tag guards stands: it has a value, a flag is yes, a list has lines. */
export const stands = (values: Values, name: string): boolean => Boolean(answer(values, { within: [], name, role: 'open' }))

/** How many lines a list has. */
export const linesIn = (values: Values, name: string): number => Number(answer(values, { within: [], name, role: 'open' }))

function scopesAt(values: Values, within: TemplateAsk['within']): Values[] {
  const scopes = [values]
  for (const { name, line } of within) {
    for (const scope of scopes.toReversed()) {
      const tag = scope.index.get(plainTag(name))
      const inner = tag && scope.lists.get(tag)?.[line]
      if (!inner) continue
      scopes.push(inner)
      break
    }
  }
  return scopes
}

function linesOf(tag: DocumentTag, row: Record<string, unknown>, on: string): Values[] {
  const part = tag.source.kind === 'lines' ? tag.source.part : ''
  const inner = tag.of ?? []
  const index = tagIndex(inner)
  return rowsOf(row[part]).map((line, i) => ({
    index,
    texts: new Map(inner.map(one => [one, one.source.kind === 'nth' ? String(i + 1) : textOf(one.source, one, line, on)])),
    lists: new Map(),
  }))
}

function textOf(source: TagSource, tag: DocumentTag, row: Record<string, unknown>, on: string, reg?: AnyRegister): string {
  switch (source.kind) {
    case 'column':
      return clean(tag.column ? printed(tag.column, row[source.name]) : '')
    case 'capital':
      return typeof row[source.name] === 'number' ? capitalYuan(Number(row[source.name])) : ''
    case 'age': {
      const birth = row[source.name]
      return typeof birth === 'string' && isDay(birth) ? String(fullYears(birth, on)) : ''
    }
    case 'count':
      return String(rowsOf(row[source.part]).length)
    case 'names':
    case 'optionCount': {
      const by = source.kind === 'names' ? source.by : source
      const rows = rowsOf(row[source.part]).filter(line => !by || line[by.column] === by.option)
      return source.kind === 'optionCount' ? String(rows.length) : clean(namesOf(reg?.columns[source.part], rows).join('、'))
    }
    case 'standard':
    case 'through':
    case 'lines':
    case 'nth':
      return ''
  }
}

/** What each line is called by: its first reference, else its first text. */
function namesOf(column: Column | undefined, rows: readonly Record<string, unknown>[]): string[] {
  if (column?.kind !== 'lines') return []
  const inner = Object.entries(column.of).filter(([, one]) => !one.sealed && !one.hidden)
  const [name, of] =
    inner.find(([, one]) => one.kind === 'text' && one.titleOf !== undefined) ??
    inner.find(([, one]) => one.kind === 'ref') ??
    inner.find(([, one]) => one.kind === 'text') ??
    []
  return name === undefined || !of ? [] : rows.map(row => printed(of, row[name])).filter(text => text !== '')
}

/** A value as a document prints it: days and months in words, numbers bare, since the text around them has the unit. */
export function printed(column: Column, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (column.kind === 'integer') return String(value)
  if (column.kind === 'decimal') return placePoint(BigInt(Number(value)), column.places)
  if (column.kind === 'money') return formatYuan(Number(value))
  if (column.kind === 'moment') {
    const [day = '', time = ''] = showMoment(String(value)).split(' ')
    return `${printedDate(day)}${time}`
  }
  const text = showValue(column, value, 'zh')
  if (isDay(text)) return printedDate(text)
  if (column.kind === 'month') return text.replace(/^(\d{4})-0?(\d{1,2})$/, '$1年$2月')
  return text
}

async function readable(engine: Engine, viewer: Viewer, reg: AnyRegister, id: number): Promise<RecordPage | null> {
  try {
    return await read(engine, viewer, reg, id)
  } catch (fault) {
    if (fault instanceof Refused) return null
    throw fault
  }
}

/** Opens covered columns that the wanted tags print; their titles. Without a purpose nothing is opened. */
async function openCovered(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  page: RecordPage,
  used: readonly DocumentTag[],
  purpose: string,
): Promise<string[]> {
  if (purpose.trim() === '') return []
  const opened: string[] = []
  for (const { source, column } of used) {
    const own = source.kind === 'through' ? source.source : source
    if (own.kind !== 'column' || !column?.sealed || !reg.columns[own.name]?.sealed) continue
    if (!opens(reg, column.sealed, viewer.role) || !page.values[own.name]) continue
    page.values[own.name] = await unmask(engine, viewer, reg, page.id, own.name, purpose)
    opened.push(column.zh)
  }
  return opened
}

/** The used tags that go through a reference, as tags of the record referred to. */
const through = (used: readonly DocumentTag[], ref: string): DocumentTag[] =>
  used.flatMap(tag => (tag.source.kind === 'through' && tag.source.ref === ref ? [{ ...tag, source: tag.source.source }] : []))

const rowsOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? (value as Record<string, unknown>[]) : []) // cast: lines travel as rows

const isFlag = (column: Column | undefined): boolean => column?.kind === 'flag'

/** Characters that a Word file cannot hold are left out; line breaks stay. */
const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\p{Cc}|[\ufffe\uffff]/gu, one => (one === '\n' || one === '\t' ? one : ''))
