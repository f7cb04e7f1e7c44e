import { codeWords, groupsOf } from '../../derive/show.ts'
import type { Column } from '../../language/column.ts'
import type { CuedFigure } from '../../language/cue.ts'
import { type Indicator, isRatio, type Tally, type Where } from '../../language/indicator.ts'
import { type FigurePart, type FigurePartChoice, partKey, readPartKey } from '../../language/figure-part.ts'
import type { Engine } from '../engine.ts'
import { type Declared, indicatorOf } from './figure.ts'
import { columnAt } from './groups.ts'

/** What parts are made from. */
type Catalogue = Pick<Engine, 'registers' | 'names' | 'figureList' | 'own'>

/**
 * The engine with the parts of figures that keys name (`orglife.meetings[kinds=assembly]`) beside the list, so that a part is counted, opened to its
 * records and frozen like any other figure. Keys of whole figures, and parts that no figure offers, add nothing; totals of sealed sections have none.
 */
export function withParts(engine: Engine, keys: readonly string[]): Engine {
  const entries: CuedFigure[] = []
  const indicators = new Map<string, Declared>()
  for (const key of new Set(keys)) {
    const part = readPartKey(key)
    const made = part && madePart(engine, part)
    if (!made) continue
    entries.push(made.entry)
    indicators.set(key, { indicator: made.indicator, home: made.home })
  }
  if (entries.length === 0) return engine
  return {
    ...engine,
    figureList: [...engine.figureList, ...entries],
    own: {
      entries: engine.own?.entries ?? [],
      indicators: new Map([...(engine.own?.indicators ?? []), ...indicators]),
      formulas: engine.own?.formulas ?? new Map(),
    },
  }
}

/** The entry of a figure, or of the part of one that a key names; undefined where it names neither. */
export function entryOf(engine: Catalogue, key: string): CuedFigure | undefined {
  const part = readPartKey(key)
  return part ? madePart(engine, part)?.entry : engine.figureList.find(one => one.key === key)
}

/** The parts that figures offer, each figure's looked up once. */
export function partsOffered(engine: Catalogue): (key: string) => readonly FigurePartChoice[] {
  const known = new Map<string, FigurePartChoice[]>()
  return key => {
    const list = known.get(key) ?? partChoices(engine, key)
    known.set(key, list)
    return list
  }
}

/** The parts that a figure offers, by each of its breakdowns into kinds. */
export function partChoices(engine: Catalogue, key: string): FigurePartChoice[] {
  const known = counted(engine, key)
  if (!known) return []
  return (known.declared.indicator.by ?? []).flatMap(by => {
    const column = columnAt(engine, known.of, known.declared.home, by)
    return [...codesOf(column), ...Object.keys(groupsOf(column))].flatMap(code => {
      const part = { key, by, code }
      const words = codeWords(column, code)
      if (!words || known.of.where?.[by] === code || !madePart(engine, part)) return []
      return [{ key: partKey(part), zh: words[0], en: words[1], by: { zh: column.zh, en: column.en } }]
    })
  })
}

/** Codes that a column's values may be; a yes is the part of a flag. */
function codesOf(column: Column): string[] {
  if (column.kind === 'choice' || column.kind === 'choices') return Object.keys(column.options)
  if (column.kind === 'coded') return Object.keys(column.table.entries)
  if (column.kind === 'computed') return Object.keys(column.options ?? {})
  return column.kind === 'flag' ? ['true'] : []
}

interface Counted {
  entry: CuedFigure
  declared: Declared
  /** The tally that is broken down; of a ratio its numerator. */
  of: Tally
}

function counted(engine: Catalogue, key: string): Counted | undefined {
  const entry = engine.figureList.find(one => one.key === key)
  const declared = indicatorOf(engine, key)
  if (!entry || !declared || entry.compartment) return undefined
  return { entry, declared, of: isRatio(declared.indicator) ? declared.indicator.ratio.of : declared.indicator }
}

function madePart(engine: Catalogue, part: FigurePart): (Declared & { entry: CuedFigure }) | undefined {
  const known = counted(engine, part.key)
  if (!known?.declared.indicator.by?.includes(part.by)) return undefined
  const { entry, declared, of } = known
  const column = columnAt(engine, of, declared.home, part.by)
  const codes = codesOf(column).includes(part.code) ? [part.code] : groupsOf(column)[part.code]?.codes
  const words = codes && codeWords(column, part.code)
  const narrow = codes && narrowed(declared.indicator, column, part.by, codes)
  const indicator = part.share ? narrow && shared(narrow, declared.indicator) : narrow
  if (!words || !indicator) return undefined
  const kind: readonly [string, string] = column.kind === 'flag' ? [column.zh, column.en] : words
  return {
    home: declared.home,
    indicator,
    entry: {
      ...entry,
      ...(part.share ? { unit: '%', kind: 'ratio' } : {}),
      key: partKey(part),
      zh: `${entry.zh}（${kind[0]}${part.share ? '占比' : ''}）`,
      en: `${entry.en} (${part.share ? 'share of ' : ''}${kind[1]})`,
      definition: [
        `${entry.definition[0]}其中${column.zh}：${words[0]}${part.share ? '所占的比例' : ''}。`,
        `${entry.definition[1]}; ${part.share ? 'share of ' : ''}${column.en}: ${words[1]}`,
      ],
    },
  }
}

function narrowed(indicator: Indicator, column: Column, by: string, codes: readonly string[]): Indicator | undefined {
  if (!isRatio(indicator)) return narrowTally(indicator, column, by, codes)
  const [of, over] = [narrowTally(indicator.ratio.of, column, by, codes), narrowTally(indicator.ratio.over, column, by, codes)]
  return of && over ? { ...indicator, ratio: { of, over } } : undefined
}

/** The share of a part in its whole; a ratio has none. */
const shared = (part: Indicator, whole: Indicator): Indicator | undefined =>
  isRatio(part) || isRatio(whole) || !addsUp(whole) ? undefined : { ratio: { of: part, over: whole } }

/** Whether parts and whole are amounts of one thing: an average has no share in an average. */
const addsUp = ({ measure }: Tally): boolean => 'count' in measure || 'distinct' in measure || 'sum' in measure

function narrowTally(tally: Tally, column: Column, by: string, codes: readonly string[]): Tally | undefined {
  const before = tally.where?.[by]
  if (before !== undefined && !codes.every(code => impliedBy(before, column, code))) return undefined
  const [code = ''] = codes
  return { ...tally, where: { ...tally.where, [by]: column.kind === 'flag' ? true : codes.length === 1 ? code : codes } }
}

/** Whether a row of this code always meets the condition that the figure itself sets on the same path, so that the code alone may stand there. */
function impliedBy(wanted: Where[string], column: Column, code: string): boolean {
  if (Array.isArray(wanted)) return wanted.includes(code)
  if (typeof wanted === 'object' && 'set' in wanted) return wanted.set
  if (typeof wanted === 'object' && 'not' in wanted) return column.kind !== 'choices' && ![wanted.not].flat().includes(code)
  return typeof wanted !== 'object' && String(wanted) === code
}
