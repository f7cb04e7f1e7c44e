import { bandedPath, bandings } from '../../derive/band.ts'
import { codeWords, groupsOf, showValue } from '../../derive/show.ts'
import type { Column } from '../../language/column.ts'
import { type Comparison, type Indicator, isRatio, type Measure, measuring, recordPaths, type Tally } from '../../language/indicator.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Words } from '../../language/words.ts'

/** What an indicator counts, said in words from its declaration: register, state, conditions, timing. */
export function filterInWords(registers: Readonly<Record<string, AnyRegister>>, indicator: Indicator, home: AnyRegister): Words {
  if (!isRatio(indicator)) return [tallyWords(registers, indicator, home, 'zh'), tallyWords(registers, indicator, home, 'en')]
  const { of, over } = indicator.ratio
  return [
    `分子：${tallyWords(registers, of, home, 'zh')}。分母：${tallyWords(registers, over, home, 'zh')}`,
    `Numerator: ${tallyWords(registers, of, home, 'en')}. Denominator: ${tallyWords(registers, over, home, 'en')}`,
  ]
}

function tallyWords(registers: Readonly<Record<string, AnyRegister>>, tally: Tally, home: AnyRegister, lang: 'zh' | 'en'): string {
  const reg = tally.of ? (registers[tally.of] ?? home) : home
  const zh = lang === 'zh'
  const name = (path: string): string => (recordPaths[path] ?? columnAt(registers, reg, tally.part, path))?.[lang] ?? path
  const part = tally.part ? reg.columns[tally.part] : undefined
  const subject = part ? (zh ? `“${reg.zh}”的“${part.zh}”` : `${part.en} of ${reg.en}`) : zh ? `“${reg.zh}”` : reg.en
  const measure =
    'count' in tally.measure
      ? zh
        ? `${subject}的条数`
        : `number of ${subject}`
      : 'distinct' in tally.measure
        ? zh
          ? `${subject}中不重复的“${name(tally.measure.distinct)}”`
          : `distinct ${name(tally.measure.distinct)} in ${subject}`
        : amountWords(tally.measure, subject, name, zh)
  const conditions = Object.entries(tally.where ?? {}).map(([path, wanted]) => {
    const column = columnAt(registers, reg, tally.part, path)
    if (typeof wanted === 'object' && 'set' in wanted)
      return zh ? `${name(path)}${wanted.set ? '已填' : '未填'}` : `${name(path)} ${wanted.set ? 'filled' : 'empty'}`
    if (typeof wanted === 'object' && 'not' in wanted) {
      const none = [wanted.not].flat().map(value => optionName(column, value, lang))
      return zh ? `${name(path)}不是${none.join('或')}` : `${name(path)} is not ${none.join(' or ')}`
    }
    if (typeof wanted === 'object' && !Array.isArray(wanted)) return comparisonWords(wanted as Comparison, name(path), column, name, zh) // cast: what else the entry can be was told apart above
    const values = optionNames(column, (Array.isArray(wanted) ? wanted : [wanted]).map(String), lang)
    return zh ? `${name(path)}为${values.join('或')}` : `${name(path)} is ${values.join(' or ')}`
  })
  const state = tally.reached ? [zh ? `已达“${reg.states[tally.reached]?.zh}”` : `has reached ${reg.states[tally.reached]?.en}`] : []
  const programme = tally.programme ? [zh ? '属于专项行动' : 'in a programme of the kind'] : []
  return [measure, ...conditions, ...state, ...programme, timingWords(tally, name, zh)].join(zh ? '，' : ', ')
}

function amountWords(measure: Measure, subject: string, name: (path: string) => string, zh: boolean): string {
  const { way, path } = measuring(measure)
  const [told, said] = {
    sum: ['合计', 'sum of'],
    average: ['平均', 'average of'],
    least: ['最小值', 'least'],
    greatest: ['最大值', 'greatest'],
  }[
    way as 'sum' // cast: counts and distinct things were told apart by the caller
  ]
  return zh ? `${subject}“${name(path ?? '')}”${told}` : `${said} ${name(path ?? '')} in ${subject}`
}

function comparisonWords(
  { from, to, before, notAfter }: Comparison,
  what: string,
  column: Column | undefined,
  name: (path: string) => string,
  zh: boolean,
): string {
  const shown = (value: number | string): string => (column ? showValue(column, value, zh ? 'zh' : 'en') : String(value))
  return [
    ...(from === undefined ? [] : [zh ? `${what}不少于${shown(from)}` : `${what} at least ${shown(from)}`]),
    ...(to === undefined ? [] : [zh ? `${what}不超过${shown(to)}` : `${what} at most ${shown(to)}`]),
    ...(before === undefined ? [] : [zh ? `${what}早于${name(before)}` : `${what} before ${name(before)}`]),
    ...(notAfter === undefined ? [] : [zh ? `${what}不晚于${name(notAfter)}` : `${what} not after ${name(notAfter)}`]),
  ].join(zh ? '，' : ', ')
}

function timingWords(tally: Tally, name: (path: string) => string, zh: boolean): string {
  const { time } = tally
  if ('on' in time) return zh ? `按${name(time.on)}计入期间` : `by ${name(time.on)} within the period`
  if ('month' in time) return zh ? `按${name(time.month)}计入期间` : `by ${name(time.month)} within the period`
  if ('at' in time) return zh ? '截至期末有效' : 'in being at the end of the period'
  return zh ? '期间内任一天有效' : 'in being on any day of the period'
}

function columnAt(
  registers: Readonly<Record<string, AnyRegister>>,
  reg: AnyRegister,
  part: string | undefined,
  path: string,
): Column | undefined {
  const banded = bandedPath(path)
  if (banded) return bandings[banded.banding].column
  const [head = '', tail] = path.replace(/^\^/, '').split('.')
  const lines = part && !path.startsWith('^') ? reg.columns[part] : undefined
  const column: Column | undefined = lines?.kind === 'lines' ? lines.of[head] : reg.columns[head]
  return tail && column?.kind === 'ref' ? registers[column.to]?.columns[tail] : column
}

/** The names of codes; of those that go together the name of their group. */
function optionNames(column: Column | undefined, codes: readonly string[], lang: 'zh' | 'en'): string[] {
  const group = Object.values(groupsOf(column)).find(
    one => one.codes.length === codes.length && one.codes.every(code => codes.includes(code)),
  )
  return group ? [group.words[lang === 'zh' ? 0 : 1]] : codes.map(code => optionName(column, code, lang))
}

const optionName = (column: Column | undefined, value: string, lang: 'zh' | 'en'): string =>
  codeWords(column, value)?.[lang === 'zh' ? 0 : 1] ?? value
