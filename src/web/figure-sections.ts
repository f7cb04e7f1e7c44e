import type { FigureEntry } from '../language/figure.ts'
import type { Words } from '../language/words.ts'

/** Figures that stand in one section of the summary. */
export interface FigureSection {
  code: string
  words: Words
  entries: FigureEntry[]
}

/** Figures by section, in the order of the summary; empty sections are left out. */
export function figureSections(entries: readonly FigureEntry[]): FigureSection[] {
  const codes = [...new Set(entries.map(entry => entry.section))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return codes.map(code => ({ code, words: sectionWords[code] ?? [code, code], entries: entries.filter(entry => entry.section === code) }))
}

const sectionWords: Readonly<Record<string, Words>> = {
  '1.1': ['应急与专项行动', 'Emergency response'],
  '1.2': ['主题教育与巡查整改', 'Themed education and rectification'],
  '1.3': ['宣传思想工作', 'Education and publicity'],
  '1.4.1': ['党建责任制', 'Responsibility'],
  '1.4.2': ['示范创建', 'Recognition'],
  '1.4.3': ['组织生活', 'Organization life'],
  '1.4.4': ['后进社区整顿', 'Weak communities'],
  '1.4.5': ['党员队伍', 'Members'],
  '1.5': ['干部工作', 'Cadres'],
  '1.6': ['党风廉政', 'Integrity'],
  '13.6': ['应急日报', 'Daily report of an emergency'],
  '15.2': ['党内统计', 'Yearly statistics'],
  '2.3': ['下一年目标', 'Targets of next year'],
  own: ['自建指标', 'Own figures'],
}
