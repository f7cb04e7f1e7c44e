import { openPlanStates, type PlanKind, targetWords } from '../../language/plan.ts'
import type { DrawnRecord, Paragraph } from '../../language/report.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { chineseNumber } from '../report/words.ts'
import { planRegister, type PlanRow, planRows } from './plan.ts'

/** A line of a list drawn from records: its words, its level as a heading, the records that it says. */
export interface DrawnLine {
  level: Paragraph['level']
  text: string
  records: DrawnRecord[]
}

/**
 * The open items of an organization's plan of a year in the words of the plan (下一步打算): the main line, each focus and foundation as a heading one level
 * below the one above the list, its tasks numbered with their measures, day and targets. Items above that own ones hang on head them; nothing is added.
 * Without an open item there is no line. A target whose own figure stands in the text (争创……所) is not told again.
 * @param under level of the heading that the list stands under, 0 where it stands under none
 * @param told keys of the figures in the text
 */
export async function nextSteps(
  tx: Transaction,
  engine: Engine,
  { district, org, year, under, told }: { district: string; org: number; year: number; under: number; told: ReadonlySet<string> },
): Promise<DrawnLine[]> {
  const rows = await planRows(tx, engine, district, org, year)
  const isTold = ({ kind, figure }: PlanRow): boolean =>
    kind === 'target' && figure !== null && told.has(figure) && engine.functionFigures[figure]?.progress !== undefined
  const rest = rows.filter(row => !isTold(row))
  const lines = (of: readonly PlanRow[]): DrawnLine[] =>
    stepLines(of, org, planRegister(engine).name, under, key => engine.figureList.find(one => one.key === key)?.unit ?? '')
  // A plan of such targets alone is still a plan.
  return lines(rest.some(row => row.org === org) ? rest : rows)
}

/** The lines of a plan's rows. */
export function stepLines(
  rows: readonly PlanRow[],
  org: number,
  register: string,
  under: number,
  unitOf: (key: string) => string,
): DrawnLine[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  const open = rows.filter(row => row.org === org && openPlanStates.includes(row.state))
  const tied = (row: PlanRow): DrawnRecord => [register, row.id, row.version]
  const above = (row: PlanRow, kinds: readonly PlanKind[]): PlanRow | undefined => {
    for (let at = byId.get(row.parent ?? 0); at; at = byId.get(at.parent ?? 0)) if (kinds.includes(at.kind)) return at
    return undefined
  }
  const lines: DrawnLine[] = []
  const mains = unique(open.flatMap(row => (row.kind === 'main-line' ? row : (above(row, ['main-line']) ?? []))))
  for (const main of mains) lines.push({ level: null, text: ended(main.title), records: [tied(main)] })
  const heads = unique(open.flatMap(row => (isHead(row) ? row : (above(row, ['focus', 'foundation']) ?? []))))
  const tasks = open.filter(row => row.kind === 'task' || (row.kind === 'target' && !hangsOnTask(row)))
  const place = Math.min(Math.max(under, 0) + 1, 3)
  const write = (list: readonly PlanRow[], depth: number): void =>
    list.forEach((row, i) => {
      const targets = row.kind === 'target' ? [] : open.filter(one => one.kind === 'target' && one.parent === row.id)
      const aims = targets.map(one => aimOf(one, unitOf))
      const text =
        row.kind === 'target'
          ? ended(aimOf(row, unitOf))
          : `${ended(row.title)}${row.measures ? ended(row.measures) : ''}${dayOf(row.dueOn)}${aims.length > 0 ? `目标：${aims.join('；')}。` : ''}`
      lines.push({ level: null, text: `${marks[depth]?.(i + 1) ?? ''}${text}`, records: [tied(row), ...targets.map(tied)] })
    })
  const headOf = (row: PlanRow): PlanRow | undefined => above(row, ['focus', 'foundation'])
  const loose = tasks.filter(row => !headOf(row))
  write(loose, place)
  heads.forEach((head, i) => {
    lines.push({ level: levels[place] ?? null, text: `${marks[place]?.(loose.length + i + 1) ?? ''}${head.title}`, records: [tied(head)] })
    write(
      tasks.filter(row => headOf(row) === head),
      place + 1,
    )
  })
  return lines

  function hangsOnTask(row: PlanRow): boolean {
    const parent = byId.get(row.parent ?? 0)
    return parent !== undefined && parent.kind === 'task' && parent.org === org && openPlanStates.includes(parent.state)
  }
}

const isHead = ({ kind }: PlanRow): boolean => kind === 'focus' || kind === 'foundation'
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

/** The numbers of GB/T 9704 by level: 一、（一）1.（1）. */
const marks: readonly ((n: number) => string)[] = [
  () => '',
  n => `${ordinal(n)}、`,
  n => `（${ordinal(n)}）`,
  n => `${n}.`,
  n => `（${n}）`,
]
const levels: readonly Paragraph['level'][] = [null, 1, 2, 3, 4]

/** The second of a row is 二, never 两. */
const ordinal = (n: number): string => chineseNumber(n).replace('两', '二')

const ended = (text: string): string => (/[。！？；]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`)
const aimOf = ({ title, figure, low, high }: PlanRow, unitOf: (key: string) => string): string =>
  `${title}${targetWords({ low, high }, figure === null ? '' : unitOf(figure), 'zh')}`
const dayOf = (day: string | null): string => (day ? `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日前完成。` : '')
