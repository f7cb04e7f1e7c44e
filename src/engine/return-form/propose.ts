import type { CellPeriod, Every } from '../../language/form-period.ts'
import type { CuedFigure } from '../../language/cue.ts'
import { type FigurePartChoice, readPartKey, shareKey, wholeKey } from '../../language/figure-part.ts'
import type { FormCell, FormGrid, FormWord } from '../../language/return-form.ts'
import type { Words } from '../../language/words.ts'
import { proposeForCell } from '../binding/heading.ts'
import { namedPart, type PartsOf, partsToRead } from '../binding/part.ts'
import type { Judgement } from '../binding/judgement.ts'
import type { Engine } from '../engine.ts'
import { partsOffered } from '../figure/part.ts'
import { type HeadedCell, headedCells, labelledCells, squeezed } from './headings.ts'
import { meansWhole, type OrganizationFinder } from './organization-words.ts'
import { periodIn } from './period-words.ts'
import { unitOf, withoutUnit } from './unit-words.ts'

/** What proposals are made with: the figures, how often the form is due, and who is who. */
export interface ProposeWith {
  engine: Engine
  every: Every
  organization: OrganizationFinder
  /** The form's own organization. */
  own: number
}

/** Proposes for every cell of the sheets that waits for something what it shows; nothing is confirmed. */
export function proposeForm(grids: readonly FormGrid[], known: ProposeWith): FormCell[] {
  const weigh = weigher(known.engine)
  const { figureList } = known.engine
  const partsOf = partsToRead(figureList, partsOffered(known.engine))
  const keyed = new Map<string, CuedFigure>(figureList.map(figure => [figure.key, figure]))
  return grids.flatMap(grid => {
    const words = labelledCells(grid).flatMap(({ cell, label }) => {
      const word = wordOf(label)
      return word ? [wordCell(grid.name, cell.at, label, word)] : []
    })
    const taken = new Set(words.map(({ cell }) => cell))
    const headed = headedCells(grid).filter(({ cell }) => !taken.has(cell.at))
    const figures = besideWholes(
      headed,
      headed.map(one => figureCell(grid.name, one, known, weigh)),
      partsOf,
      keyed,
    )
    return [...words, ...figures].sort((a, b) => order(grid, a.cell) - order(grid, b.cell))
  })
}

/** A cell that shows nothing of ours yet, as a writer begins with it. */
export const plainCell = (sheet: string, cell: string, heading: string): FormCell => ({
  sheet,
  cell,
  heading,
  kind: 'none',
  key: null,
  word: null,
  org: null,
  period: 'period',
  unit: '',
  confidence: 0,
  why: { zh: '没有相符的指标', en: 'no figure of the list fits' },
  runnerUp: null,
  settled: false,
})

/** The headings of a cell in one line, as people read them. */
export const headingOf = ({ row, column }: Pick<HeadedCell, 'row' | 'column'>): string => [...row, ...column].map(squeezed).join(' · ')

const order = (grid: FormGrid, at: string): number => grid.cells.findIndex(cell => cell.at === at)

const labels: readonly [RegExp, FormWord][] = [
  [/^(?:填报|填表|上报|报送|报告)?(?:单位|党组织)(?:名称)?(?:[（(]盖?章[）)])?[：:]?$/, 'organization'],
  [/^(?:填报|填表|上报|报出|报送)(?:日期|时间)[：:]?$/, 'day'],
  [/^(?:填报|填表|制表|经办)人(?:员)?(?:[（(]签[字名][）)])?[：:]?$/, 'writer'],
  [/^(?:所属|报告|统计|填报)(?:期|期间|时段|月份|季度|年度)[：:]?$/, 'period'],
]

const wordOf = (label: string): FormWord | undefined => labels.find(([pattern]) => pattern.test(label))?.[1]

const wordCell = (sheet: string, cell: string, label: string, word: FormWord): FormCell => ({
  ...plainCell(sheet, cell, label),
  kind: 'words',
  word,
  confidence: 0.95,
  why: { zh: `左边写着“${label}”`, en: `“${label}” stands beside it` },
})

/** What the headings of a cell say beside the figure: whose, when, in what unit; what is left names the figure. */
interface Read {
  words: string[]
  org: number | null
  period: CellPeriod
  unit: string
  why: string[]
  whyEn: string[]
}

function read({ row, column, titles }: HeadedCell, { every, organization, own }: ProposeWith): Read {
  const found: Read = { words: [], org: null, period: 'period', unit: unitOf([...row, ...column], titles), why: [], whyEn: [] }
  for (const heading of [...row, ...column]) {
    const text = core(heading)
    const org = organization(text)
    if (org && found.org === null) {
      found.org = org.id === own ? null : org.id
      found.why.push(`组织“${org.shortName}”`)
      found.whyEn.push(`organization ${org.shortName}`)
      continue
    }
    if (meansWhole(text)) continue
    const period = periodIn(text, every)
    if (period && found.period === 'period') {
      found.period = period.period
      found.why.push(`期间“${text.replace(period.rest, '') || text}”`)
      found.whyEn.push(`period ${period.period}`)
    }
    const rest = (period?.rest ?? text).replace(/^(?:其中|含|包括)[：:、]?/, '').trim()
    if (rest) found.words.push(rest)
  }
  return found
}

/** A heading without line breaks, its number in a list and its unit. */
const core = (heading: string): string =>
  withoutUnit(squeezed(heading))
    .replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])/, '')
    .replace(/^(?:其中|含|包括)[：:、]?/, '')

function figureCell(sheet: string, headed: HeadedCell, known: ProposeWith, weigh: Weigh): FormCell {
  const said = read(headed, known)
  const cell = plainCell(sheet, headed.cell.at, headingOf(headed))
  const where = { org: said.org, period: said.period, unit: said.unit }
  if (said.words.length === 0 && headed.titles.length === 0) return { ...cell, ...where }
  const titles = headed.titles.map(title => withoutUnit(title))
  const judged = weigh(titles, said.words.length > 0 ? said.words : titles.slice(-1), said.unit)
  const { key, confidence, why, others } = judged
  const [runnerUp = null] = others
  if (key === null) return { ...cell, ...where, kind: 'none', runnerUp }
  // A heading that neither figure, organization nor period answers to may narrow what is counted: that is for the writer to say.
  const loose = said.words.filter(word => word !== judged.kind && !answersTo(known.engine, key, word))
  return {
    ...cell,
    ...where,
    kind: 'figure',
    key,
    confidence: loose.length > 0 ? Math.min(confidence, unsure) : confidence,
    why: {
      zh: [why[0], ...said.why, ...loose.map(word => `“${word}”没有着落`)].filter(Boolean).join('；'),
      en: [why[1], ...said.whyEn, ...loose.map(word => `nothing answers to “${word}”`)].filter(Boolean).join('; '),
    },
    runnerUp,
  }
}

/** A proposal with a heading that is left over is never taken unattended. */
const unsure = 0.6

const counting =
  /^(?:合计|小计|总计|总数|总量|数量|人数|次数|场次|户数|件数|个数|人次|金额|数额|比例|占比|情况|完成数?|完成情况|实际数?|实有数?|指标|项目|内容|工作|名称|类别)$/

/** Whether a heading is among the words of a figure, or only says that something is counted. */
function answersTo(engine: Engine, key: string, word: string): boolean {
  const whole = wholeKey(key)
  const figure = engine.figureList.find(one => one.key === whole)
  const text = squeezed(word)
  if (!figure || counting.test(text)) return figure !== undefined
  const { head, parts, with: beside, needs, about, mark, short } = figure.cues
  const cues = [head, parts, beside, needs, about, mark, short].flatMap(list => list?.split('|') ?? [])
  return squeezed(figure.zh).includes(text) || [figure.zh, ...cues].some(cue => cue.length > 1 && text.includes(squeezed(cue)))
}

/** A judgement; `kind` is the heading that names a part. */
type Weighed = Pick<Judgement, 'key' | 'confidence' | 'others'> & { why: Words; kind?: string }
type Weigh = (titles: readonly string[], words: readonly string[], unit: string) => Weighed

/**
 * Cells that nothing fits by themselves, whose heading names a part of what the cell beside them counts: 党员总数 | 少数民族 | 35岁及以下 in one line, 基层党组织总数 over
 * 党委 and 党总支 in one column. The nearest whole to the left or above, of the same headings in the other direction, is the one.
 */
function besideWholes(
  headed: readonly HeadedCell[],
  cells: readonly FormCell[],
  partsOf: PartsOf,
  keyed: ReadonlyMap<string, CuedFigure>,
): FormCell[] {
  const done = [...cells]
  // Lines of a form repeat their headings: each name is looked for once.
  const looked = new Map<string, FigurePartChoice | undefined>()
  const partOf = (key: string, name: string): FigurePartChoice | undefined => {
    const place = `${key} ${name}`
    if (!looked.has(place)) looked.set(place, namedPart({ before: name, behind: '' }, partsOf(key)))
    return looked.get(place)
  }
  const places = headed.map((_, i) => i)
  const inRow = Map.groupBy(places, i => headed[i]?.cell.row)
  const inColumn = Map.groupBy(places, i => headed[i]?.cell.column)
  headed.forEach(({ cell, row, column }, i) => {
    const own = done[i]
    if (!own) return
    const claimed = own.key !== null && own.confidence > unsure
    for (const [mine, line, along] of [
      [column, inRow.get(cell.row), (one: HeadedCell) => sameWords(one.row, row)],
      [row, inColumn.get(cell.column), (one: HeadedCell) => sameWords(one.column, column)],
    ] as const) {
      const name = core(mine.at(-1) ?? '')
      const share = /(?:所?占比例?|比例|比重)$/.exec(name)?.[0]
      const before = line?.findLast(at => at < i && wholeCount(keyed, done[at]?.key ?? null) && along(headed[at]!))
      const whole = before === undefined ? undefined : done[before]
      if (!name || !whole?.key || whole.confidence < unsure) continue
      const part = partOf(whole.key, share ? name.slice(0, -share.length) : name)
      // What is a figure of its own elsewhere may be a part here (预备党员 beside 党员总数): only where it is called just so, and for the writer to confirm.
      if (!part || own.key === part.key || (claimed && (part.zh !== name || wholeKey(own.key ?? '') === whole.key))) continue
      const key = !share ? part.key : readPartKey(part.key) ? shareKey(part.key) : null
      if (key === null) continue
      done[i] = {
        ...own,
        kind: 'figure',
        key,
        confidence: Math.min(whole.confidence, claimed ? 0.8 : 0.9),
        why: { zh: `“${keyed.get(whole.key)?.zh}”其中的“${part.zh}”`, en: `“${part.en}” of “${keyed.get(whole.key)?.en}”` },
        runnerUp:
          claimed && own.key !== null
            ? { key: own.key, confidence: own.confidence / 2 }
            : { key: whole.key, confidence: whole.confidence / 2 },
      }
      return
    }
  })
  return done
}

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, i) => word === other[i])

const wholeCount = (keyed: ReadonlyMap<string, CuedFigure>, key: string | null): boolean =>
  key !== null && keyed.has(key) && keyed.get(key)?.kind !== 'ratio'

/** Weighs words against the figures, each set of them once. */
function weigher(engine: Engine): Weigh {
  const known = new Map<string, Weighed>()
  const partsOf = partsOffered(engine)
  const names = new Map(engine.figureList.map(({ key, zh }) => [key, squeezed(zh)]))
  return (titles, words, unit) => {
    const place = JSON.stringify([titles, words, unit])
    const before = known.get(place)
    if (before) return before
    const judged = weighed(engine, titles, words, unit, partsOf, key => names.get(key) ?? '')
    known.set(place, judged)
    return judged
  }
}

/** The best of two readings, row before column and column before row; a heading that names a kind of a figure makes a part of it. */
function weighed(
  engine: Engine,
  above: readonly string[],
  words: readonly string[],
  unit: string,
  partsOf: PartsOf,
  nameOf: (key: string) => string,
): Weighed {
  const judge = (headings: readonly string[], counted: string): Judgement => {
    const [one, other] = [headings, headings.toReversed()].map(list =>
      proposeForCell(engine.figureList, { above, headings: list, unit: counted }),
    )
    if (!one || !other) throw new Error('two readings')
    return other.key !== null && (one.key === null || other.confidence > one.confidence) ? other : one
  }
  const whole = judge(words, unit)
  const named = words.some(word => squeezed(word) === nameOf(whole.key ?? ''))
  for (const word of words.toReversed()) {
    const rest = words.filter(one => one !== word)
    const over = rest.length === 0 ? whole : judge(rest, unit)
    for (const { key, confidence } of [over, whole]) {
      const part = key === null ? undefined : partsOf(key).find(one => sameKind(one.zh, word))
      if (key === null || !part || (key !== whole.key && (named || (whole.key !== null && whole.confidence >= confidence)))) continue
      const sure = Math.min(0.95, Math.max(confidence, key === whole.key ? whole.confidence : 0) * 0.98)
      return {
        key: part.key,
        kind: word,
        confidence: Math.round(sure * 1000) / 1000,
        why: [`${over.why[0]}；${part.by.zh}“${part.zh}”`, `${over.why[1]}; ${part.by.en} “${part.en}”`],
        others: [{ key, confidence: Math.round(sure * 500) / 1000 }, ...whole.others.filter(one => one.key !== key)],
      }
    }
  }
  return whole
}

/** Whether a heading names a kind: 女, 女性 and 其中：女党员 are one. */
const sameKind = (kind: string, heading: string): boolean => {
  const [one, other] = [kind, heading].map(text =>
    squeezed(text)
      .replace(/[（(].*[）)]$/, '')
      .replace(/(?:性|党员|人次|人数|次数|场次|户数|件数|个数|数量|数|类|级)$/, ''),
  )
  return one !== '' && one === other
}
