import { type FigurePartChoice, readPartKey } from '../../language/figure-part.ts'
import type { Judgement } from './judgement.ts'

/** The parts that a figure offers, by its key. */
export type PartsOf = (key: string) => readonly FigurePartChoice[]

/** What a text has said so far of the figure whose parts may follow. */
export interface Whole {
  key: string
  confidence: number
}

/**
 * The judgement on a spot whose words name a part of a figure: of the one proposed for it (召开党员大会X次), or, where nothing fits, of the one that its sentence
 * has spoken of, the last first (基层党组织X个，其中党委X个).
 */
export function judgedPart(judged: Judgement, around: Around, before: readonly Whole[], partsOf: PartsOf): Judgement {
  const own = judged.key === null ? undefined : namedPart(around, partsOf(judged.key))
  if (own && judged.key !== null) return partly(judged, own, Math.min(judged.confidence, 0.95) * 0.98, { ...judged, key: judged.key })
  if (judged.key !== null && judged.confidence >= unlikely) return judged
  for (const whole of before) {
    const part = namedPart(around, partsOf(whole.key))
    if (part) return partly(judged, part, Math.min(whole.confidence, 0.85), whole)
  }
  return judged
}

/** So unsure that the figure its sentence speaks of is likelier. */
const unlikely = 0.7

const partly = (judged: Judgement, part: FigurePartChoice, confidence: number, whole: Whole): Judgement => ({
  ...judged,
  kind: 'figure',
  key: part.key,
  confidence: Math.round(confidence * 1000) / 1000,
  why: [`其中${part.by.zh}“${part.zh}”`, `of it, ${part.by.en} “${part.en}”`],
  others: [
    { key: whole.key, confidence: Math.round(confidence * 500) / 1000 },
    ...judged.others.filter(other => other.key !== whole.key),
  ].slice(0, 4),
})

/** What stands around a number: before it from the number before or the sentence's beginning, and behind its measure word. */
export interface Around {
  before: string
  behind: string
}

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
  const plainly = said.replace(persons, '')
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
const counting = /(?:数量|人数|总数|次数)?(?:共计|总计|累计|共有|共|各有|各|分别|达到|达|约有|约|近|为|有|是|计)?[：:]?$/
const persons = /(?:党员|同志|人员|组织|活动|会议|单位)$/

/** What a part is called in a text: 女 is no name, 女党员 is; 基层党委 is 党委, 党总支 is 总支; the yes of a flag is called as its column. */
function namesOf({ key, zh, by }: FigurePartChoice): string[] {
  const plain = (readPartKey(key)?.code === 'true' ? by.zh : zh).replace(/[（(].*[）)]$/, '')
  const core = plain.replace(/(?:党员|性|类|级)$/, '')
  const short = [plain.replace(/^基层/, ''), plain.replace(/^党(?=总支$|支部$)/, '')]
  const names = [
    plain,
    ...plain.split('、'),
    ...short,
    ...(core === plain || core.length < 2 ? [] : [core]),
    ...(core.length === 1 ? [`${core}性`, `${core}党员`] : []),
  ]
  return [...new Set(names)].filter(name => name.length > 1 && name !== '其他')
}
