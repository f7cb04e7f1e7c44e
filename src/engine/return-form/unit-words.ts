/** Units that forms write beside headings, in parentheses or behind 单位. */
const units =
  '%|％|‰|万元|亿元|千元|百元|元|万人次|人次|万人|人|名|批次|场次|场|次|期|个|家|件|项|条|户|册|篇|份|支|所|处|起|批|对|幅|块|张|套'
const bracketed = new RegExp(`[（(](?:单位[：:])?(${units})[）)]`)
const spoken = new RegExp(`单位[：:]\\s*(${units})(?![、,，/\\p{L}])`, 'u')

/** Words at the end of a heading that tell its unit. */
const endings: readonly [RegExp, string][] = [
  [/(?:比例|占比|率|百分比|比重)$/, '%'],
  [/人次(?:数)?$/, '人次'],
  [/场次(?:数)?$/, '场次'],
  [/批次(?:数)?$/, '批次'],
  [/(?:人数|党员数|名额)$/, '人'],
  [/(?:次数|会议数)$/, '次'],
  [/户数$/, '户'],
  [/件数$/, '件'],
  [/项数$/, '项'],
  [/个数$/, '个'],
  [/期数$/, '期'],
  [/家数$/, '家'],
]

/** What a cell is counted in by its headings, the innermost first, else by the line of the table that says so; empty where none tells. */
export function unitOf(headings: readonly string[], titles: readonly string[]): string {
  const inner = headings.toReversed()
  const written = inner.map(text => bracketed.exec(text)?.[1]).find(Boolean)
  if (written) return plainUnit(written)
  const ending = inner.map(text => endings.find(([pattern]) => pattern.test(text.replace(/\s|[（(][^）)]*[）)]/g, '')))?.[1]).find(Boolean)
  if (ending) return ending
  const line = titles
    .toReversed()
    .map(text => spoken.exec(text)?.[1])
    .find(Boolean)
  return line ? plainUnit(line) : ''
}

const plainUnit = (unit: string): string => unit.replace('％', '%')

/** A heading without its unit. */
export const withoutUnit = (heading: string): string => heading.replace(new RegExp(bracketed, 'g'), '').trim()

/** The power of ten that a unit stands for: 万元 is 10⁴ yuan. */
export function powerOf(unit: string): number {
  return { 百: 2, 千: 3, 万: 4, 亿: 8 }[unit.length > 1 ? (unit[0] ?? '') : ''] ?? 0
}

/** A unit without its power of ten. */
export const baseOf = (unit: string): string => (powerOf(unit) > 0 ? unit.slice(1) : unit)
