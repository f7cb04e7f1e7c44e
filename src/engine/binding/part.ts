import type { CuedFigure } from '../../language/cue.ts'
import { type FigurePartChoice, isShareKey, readPartKey, shareKey, wholeKey } from '../../language/figure-part.ts'
import type { Judgement } from './judgement.ts'

/** The parts that a figure offers, by its key. */
export type PartsOf = (key: string) => readonly FigurePartChoice[]

/** What stands around a number: before it from the number before, and behind its measure word. */
export interface Around {
  before: string
  behind: string
}

/**
 * The parts of figures as texts name them: none whose name means the whole figure to a reader, and in place of a part that the list has a figure for (发展党员，其中
 * 女性), that figure.
 */
export function partsToRead(figureList: readonly CuedFigure[], partsOf: PartsOf = () => []): PartsOf {
  const known = new Map<string, readonly FigurePartChoice[]>()
  const headed = (figure: CuedFigure, part: FigurePartChoice): boolean =>
    figure.cues.head.split('|').some(head => namesOf(part).includes(head))
  const read = (key: string): readonly FigurePartChoice[] => {
    const whole = figureList.find(figure => figure.key === key)
    const listed = figureList.filter(({ cues, kind }) => cues.base === key && kind !== 'ratio')
    return partsOf(key).flatMap(part => {
      if (!whole || whole.zh.includes(part.zh) || whole.cues.head.split('|').includes(part.zh)) return []
      const own = listed.find(figure => headed(figure, part))
      return own ? [{ ...part, key: own.key }] : [part]
    })
  }
  return key => {
    const parts = known.get(key) ?? read(key)
    known.set(key, parts)
    return parts
  }
}

/** A number in its line. */
interface Place extends Around {
  /** Where its sentence begins, and where it stands. */
  begin: number
  start: number
  percent: boolean
  /** Whether a figure can stand before its measure word. */
  fits: (key: string) => boolean
}

/** A figure, or a part of one, that the line has spoken of. */
interface Said {
  key: string
  confidence: number
  start: number
}

/**
 * Finds the parts that the words of one line name, number by number: of the figure proposed for the number (召开党员大会X次), or, where nothing fits, of one that
 * the sentence has spoken of, the last first (基层党组织X个，其中党委X个); and a percentage that nothing fits as the share of a part, of the one that its words name
 * (女党员占X%) or of the one that the number before it counted (其中女党员X名，占X%).
 */
export function partsInLine(partsOf: PartsOf, figureList: readonly CuedFigure[]): (judged: Judgement, place: Place) => Judgement {
  const isRatio = (key: string): boolean => figureList.some(figure => figure.key === key && figure.kind === 'ratio')
  const shareOf = (key: string): string | undefined => {
    if (readPartKey(key)) return shareKey(key)
    const isPart = figureList.some(figure => figure.key === key && figure.cues.base !== undefined)
    return isPart ? figureList.find(({ cues, kind }) => cues.base === key && kind === 'ratio')?.key : undefined
  }
  let said: Said[] = []
  let counted: Said | null = null
  return (judged, place) => {
    said = said.filter(({ start }) => start >= place.begin)
    const around = { ...place, before: place.before.slice(Math.max(0, place.before.length - (place.start - place.begin))) }
    const found = place.percent
      ? judgedShare(judged, around, { counted, wholes: said.filter(({ key }) => !isRatio(key)), partsOf, shareOf })
      : judgedPart(judged, around, { wholes: said.filter(({ key }) => place.fits(key)), partsOf })
    const { key, confidence } = found
    const whole = key !== null && !isShareKey(key)
    counted = whole ? { key, confidence, start: place.start } : null
    if (whole && confidence >= spoken) said.unshift({ key: wholeKey(key), confidence, start: place.start })
    return found
  }
}

function judgedPart(judged: Judgement, around: Around, { wholes, partsOf }: { wholes: readonly Said[]; partsOf: PartsOf }): Judgement {
  const own = judged.key === null ? undefined : namedPart(around, partsOf(judged.key))
  if (own && judged.key !== null) return partly(judged, own, Math.min(judged.confidence, 0.95) * 0.98, judged.key)
  if (judged.key !== null && judged.confidence >= unlikely) return judged
  for (const { key, confidence } of wholes) {
    const part = namedPart(around, partsOf(key))
    if (part) return partly(judged, part, Math.min(confidence, 0.85), key)
  }
  return judged
}

interface Shares {
  counted: Said | null
  wholes: readonly Said[]
  partsOf: PartsOf
  /** The key of the share of a part; undefined where there is none. */
  shareOf: (key: string) => string | undefined
}

function judgedShare(judged: Judgement, { before }: Around, { counted, wholes, partsOf, shareOf }: Shares): Judgement {
  const words = proportion.exec(before)
  if (!words || (judged.key !== null && judged.confidence >= unlikely)) return judged
  const named = before.slice(0, words.index)
  const choices =
    counted && /^[，、（(\s]*$/.test(named)
      ? [{ key: shareOf(counted.key), said: counted }]
      : wholes.map(said => ({ key: shareOf(namedPart({ before: named, behind: '' }, partsOf(said.key))?.key ?? ''), said }))
  const best = choices.find(({ key }) => key !== undefined)
  return best?.key === undefined
    ? judged
    : {
        ...judged,
        kind: 'share',
        key: best.key,
        confidence: Math.round(Math.min(best.said.confidence, 0.85) * 1000) / 1000,
        why: ['其中一部分所占的比例', 'the share of a part'],
      }
}

/** Words that make a number a share, right before it. */
const proportion = /(?:所占|占到|占|比例|比重)(?:全部|总数|全体|党员|总人数|的|比例|比重|比|为|达到|达|约|近)*$/

/** So sure of a figure that its parts may be spoken of behind it. */
const spoken = 0.4
/** So unsure that the figure its sentence speaks of is likelier. */
const unlikely = 0.7

const partly = (judged: Judgement, part: FigurePartChoice, confidence: number, whole: string): Judgement => ({
  ...judged,
  kind: 'figure',
  key: part.key,
  confidence: Math.round(confidence * 1000) / 1000,
  why: [`其中${part.by.zh}“${part.zh}”`, `of it, ${part.by.en} “${part.en}”`],
  others: [{ key: whole, confidence: Math.round(confidence * 500) / 1000 }, ...judged.others.filter(other => other.key !== whole)].slice(
    0,
    4,
  ),
})

/**
 * The one part that stands right before a number or right behind its measure word (X个党总支); undefined where none does, or where several do, whose sum is
 * meant (党员大会、支委会共X次).
 */
export function namedPart({ before, behind }: Around, parts: readonly FigurePartChoice[]): FigurePartChoice | undefined {
  if (/^及?以[上下]/.test(behind)) return undefined
  const [clause = ''] = behind.split(/[，。；：,;（]/)
  const following = parts.filter(part =>
    namesOf(part).some(name => clause.startsWith(name) && /^(?:[、）和及与]|$)/.test(clause.slice(name.length))),
  )
  if (following.length > 0) return following.length === 1 && !names(clause, following[0], parts) ? following[0] : undefined
  const said = before.replace(/[，：:、\s]+$/, '').replace(counting, '')
  const plainly = said.replace(/的$/, '').replace(persons, '')
  const found = parts
    .flatMap(part => namesOf(part).map(name => ({ part, name })))
    .filter(({ name }) => said.endsWith(name) || plainly.endsWith(name))
    .toSorted((a, b) => b.name.length - a.name.length)
  const [best] = found
  if (!best) return undefined
  const [rest = ''] = said
    .slice(0, said.lastIndexOf(best.name))
    .split(/[，。；：]/)
    .slice(-1)
  return /[、和及与]/.test(rest) && names(rest, best.part, parts) ? undefined : best.part
}

/** Whether words name another part of the same breakdown as well. */
const names = (words: string, one: FigurePartChoice | undefined, parts: readonly FigurePartChoice[]): boolean =>
  parts.some(part => part.key !== one?.key && part.by.zh === one?.by.zh && namesOf(part).some(name => words.includes(name)))

/** Words between a name and its number. */
const counting = /的?(?:数量|人数|总数|次数)?(?:共计|总计|累计|共有|共|各有|各|分别|达到|达|约有|约|近|为|有|是|计)?[：:]?$/
const persons = /(?:党员|同志|人员|组织|活动|会议|单位|学历|文化程度|文化)$/

/** What a part is called in a text: 女 is no name, 女党员 is; 基层党委 is 党委, 党总支 is 总支, 35岁及以下 is 35岁以下; the yes of a flag is called as its column. */
function namesOf({ key, zh, by }: FigurePartChoice): string[] {
  const plain = (readPartKey(key)?.code === 'true' ? by.zh : zh).replace(/[（(].*[）)]$/, '')
  const core = plain.replace(/(?:党员|性|类|级)$/, '')
  const short = [plain.replace(/^基层/, ''), plain.replace(/^党(?=总支$|支部$)/, ''), plain.replace(/及以(?=[上下]$)/, '以')]
  const names = [
    plain,
    ...plain.split('、'),
    ...short,
    ...(core === plain || core.length < 2 ? [] : [core]),
    ...(core.length === 1 ? [`${core}性`, `${core}党员`] : []),
  ]
  return [...new Set(names)].filter(name => name.length > 1 && name !== '其他')
}
