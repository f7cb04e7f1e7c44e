import { takeStep } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import { addDays, addMonths, type Day, monthOf } from '../language/day.ts'
import type { Ref, Unit } from './made.ts'
import { type Entry, type Journal, planned, type Source } from './journal.ts'
import { planTargetNumbers, planTexts, regulationTexts } from './plan-texts.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { idOf } from './unit.ts'

type Dated = Entry & { on: Day }

/** An item of a plan: what stands above it is entered in a month before. */
interface Item {
  unit: Unit
  year: number
  kind: 'main-line' | 'focus' | 'foundation' | 'task' | 'target'
  title: string
  plannedOn: Day
  parent: Item | null
  ref: Ref
  more: Record<string, unknown>
  /** The item of the year before that was carried over into this one. */
  carriedFrom: Item | null
  fate: 'done' | 'underway' | 'carriedOver' | 'planned'
}

/** The day on which the plan of a year begins to be made; that of 2027 is there by the last day. */
const begun: Readonly<Record<number, Day>> = { 2025: '2024-09-10', 2026: '2025-09-09', 2027: '2026-07-08' }

/** Plans of 2025 to 2027: the district's tree, broken down to its sub-districts, with the targets of the Party schools; what is left of 2025 is carried over. */
export function plansSource(journal: Journal, units: readonly Unit[], random: Random): Source {
  const district = units.find(unit => unit.kind === 'district')
  if (!district) throw new Error('no district')
  const streets = units.filter(unit => unit.kind === 'street')
  const items: Item[] = []
  for (const year of [2025, 2026, 2027]) items.push(...planOf(year, district, streets, items, random))
  const entries = planned(items.map(entryOf))
  const acting = Map.groupBy(
    items.filter(item => item.fate !== 'planned'),
    item => (item.fate === 'underway' ? `${item.year}-01` : item.year === 2026 ? monthOf(lastDay) : `${item.year}-12`),
  )
  return month => ({ ...entries(month), after: (acting.get(month) ?? []).map(item => () => settle(journal, item)) })
}

function planOf(year: number, district: Unit, streets: readonly Unit[], before: readonly Item[], random: Random): Item[] {
  const start = begun[year] ?? `${year - 1}-09-10`
  const item = (
    unit: Unit,
    kind: Item['kind'],
    title: string,
    month: number,
    parent: Item | null,
    more: Record<string, unknown> = {},
  ): Item => {
    const last = before.find(one => one.unit === unit && one.year === year - 1 && one.title === title && one.fate === 'carriedOver')
    return {
      unit,
      year,
      kind,
      title,
      plannedOn: addMonths(start, month),
      parent,
      ref: { id: 0 },
      more,
      carriedFrom: last ?? null,
      fate: fateOf(year, kind, random),
    }
  }
  const main = item(district, 'main-line', planTexts.mainLine[year % 3] ?? planTexts.mainLine[0], 0, null)
  const middle = (['focus', 'foundation'] as const).flatMap(kind => planTexts[kind].map(title => item(district, kind, title, 1, main)))
  const tasks = middle.flatMap(above =>
    planTexts.tasks[above.title as keyof typeof planTexts.tasks].map(
      title => // cast: the tasks are listed by the titles above them
        item(district, 'task', title, 2, above, {
          owner: '区委组织部',
          measures: '列出清单，明确责任单位，按季调度',
          dueOn: `${year}-11-30`,
        }),
    ),
  )
  const taskOf = (title: string): Item | null => tasks.find(task => task.title === title) ?? null
  const below = streets.flatMap(street =>
    planTexts.streetTasks.map(([above, title]) =>
      item(street, 'task', title, 3, taskOf(above), { responsible: street, post: '分管副书记', dueOn: `${year}-11-20` }),
    ),
  )
  const targets = [district, ...streets].flatMap(unit =>
    Object.entries(planTargetNumbers).map(([figure, { title, district: whole, street, parent }]) => {
      const [low, high] = unit === district ? whole : street
      const grown = unit === district ? year - 2025 : 0
      return item(unit, 'target', title, 3, taskOf(parent), {
        figure,
        low: (low + grown) * 100,
        high: high > low ? (high + grown) * 100 : null,
        dueOn: `${year}-12-10`,
      })
    }),
  )
  return [main, ...middle, ...tasks, ...below, ...targets]
}

/** Tasks of the years that are over are done, but for a few that are carried over; those of this year are under way or done. */
function fateOf(year: number, kind: Item['kind'], random: Random): Item['fate'] {
  if (year === 2027 || kind === 'main-line' || kind === 'focus' || kind === 'foundation') return 'planned'
  if (year === 2026) return kind === 'task' && random.chance(0.4) ? 'done' : 'underway'
  return kind === 'task' && random.chance(0.2) ? 'carriedOver' : 'done'
}

const entryOf = (item: Item): Dated => ({
  register: 'planItem',
  unit: item.unit,
  on: item.plannedOn,
  ref: item.ref,
  values: () => {
    const { responsible, ...more } = item.more
    return {
      year: item.year,
      kind: item.kind,
      title: item.title,
      plannedOn: item.plannedOn,
      parent: item.parent?.ref.id ?? null,
      carriedFrom: item.carriedFrom?.ref.id ?? null,
      ...(responsible ? { responsible: idOf(responsible as Unit) } : {}), // cast: only units are put there
      ...more,
    }
  },
})

/** Takes an item through its year. */
async function settle({ engine, as }: Journal, { ref, year, fate }: Item): Promise<void> {
  const reg = registerNamed(engine, 'planItem')
  const step = (name: string, values: Record<string, unknown>) =>
    takeStep(engine, as('clerk'), reg, ref.id, name, { values, acceptWarnings: true })
  const startedOn = `${year}-01-15`
  if (fate === 'underway') return void (await step('start', { startedOn }))
  if (fate === 'carriedOver') return void (await step('carryOver', { reason: '条件尚不成熟，转入下一年度继续推进' }))
  await step('start', { startedOn })
  await step('finish', { result: '按计划完成', doneOn: year === 2026 ? '2026-10-20' : `${year}-11-25` })
}

/** Regulations of the district, its sub-districts and committees, each entered when it was last changed. */
export function regulationsSource(units: readonly Unit[], random: Random): Source {
  const places = { district: '示组', street: '示街工', committee: '示直党' } as const
  return planned(
    regulationTexts.map(([at, category, title, draftedOn, fate], i): Dated => {
      const candidates = units.filter(unit => unit.kind === at)
      const unit = candidates[i % candidates.length]
      if (!unit) throw new Error(`nobody to make ${title}`)
      const issuedOn = addDays(draftedOn, random.int(20, 45))
      const changedOn = addDays(issuedOn, random.int(330, 500))
      const documentNumber = `${places[at]}〔${issuedOn.slice(0, 4)}〕${random.int(5, 60)}号`
      const steps = { drafted: [], issued: ['issue'], amended: ['issue', 'amend'], repealed: ['issue', 'repeal'] }[fate]
      return {
        register: 'regulation',
        unit,
        on: fate === 'drafted' ? draftedOn : fate === 'issued' ? issuedOn : changedOn,
        steps,
        values: () => ({
          title,
          category,
          organ: unit.name,
          draftedOn,
          gist: '明确责任、程序、要求和监督检查',
          ...(fate === 'drafted' ? {} : { documentNumber, issuedOn, inForceFrom: issuedOn }),
          ...(fate === 'amended' ? { amendedOn: changedOn, amendment: '按上级新规定修改有关条款' } : {}),
          ...(fate === 'repealed' ? { repealedOn: changedOn, reason: '已由新的实施细则替代' } : {}),
        }),
      }
    }),
  )
}
