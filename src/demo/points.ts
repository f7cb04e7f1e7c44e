import { addDays, type Day } from '../language/day.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import { rollOn } from './person.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

type Dated = Entry & { on: Day }

/** The district's items of points, and a few branches that give them; seen there alone. */
export function pointsSource(units: readonly Unit[], random: Random): Source {
  const [district] = units
  if (!district) throw new Error('no district')
  const rules = items.map(([name, kind, points, ceiling, proof]) => ({ id: 0, name, kind, points, ceiling, proof }))
  const setting = rules.map(
    (rule): Dated => ({
      register: 'pointRule',
      unit: district,
      on: '2024-01-05',
      ref: rule,
      values: () => ({
        name: rule.name,
        kind: rule.kind,
        points: rule.points,
        ceiling: rule.ceiling,
        proof: rule.proof,
        fromDay: '2024-01-01',
      }),
    }),
  )
  const pilots = units.filter(unit => unit.kind === 'branch' && unit.sector === 'community' && unit.endedOn === null).slice(0, 10)
  const given = pilots.flatMap(unit => [2024, 2025, 2026].flatMap(year => giveOf(unit, `${year}-06-${random.int(12, 24)}`, rules, random)))
  return planned([...setting, ...given])
}

interface Item extends Ref {
  points: number
}

function giveOf(unit: Unit, earnedOn: Day, rules: readonly Item[], random: Random): Dated[] {
  const on = addDays(earnedOn, 3)
  if (on > lastDay) return []
  const names = rollOn(unit, earnedOn).filter(person => !person.exempt && person.silent === null && person.enteredOn < earnedOn)
  return random.some(names, 7).flatMap(person =>
    random.some(rules, 2).map((rule): Dated => {
      const objects = random.chance(0.03)
      return {
        register: 'pointEntry',
        unit,
        on,
        role: 'secretary',
        steps: objects ? ['confirm', 'object', 'uphold'] : ['confirm'],
        values: () => ({
          member: person.id,
          rule: rule.id,
          points: rule.points,
          earnedOn,
          ...(objects ? { objection: '少计一次服务', objectedOn: on, answer: '经核对，按记录计分', answeredOn: on } : {}),
        }),
      }
    }),
  )
}

const items = [
  ['参加主题党日', 'life', 2, 24, '活动签到'],
  ['按月交纳党费', 'dues', 1, 12, '交纳记录'],
  ['完成学习任务', 'study', 1, 12, '学习记录'],
  ['完成支部分配的工作', 'duties', 2, 12, '支部记录'],
  ['参加志愿服务', 'contribution', 2, 20, '服务记录'],
  ['提出合理化建议被采纳', 'contribution', 5, 10, '采纳说明'],
  ['获得表彰', 'honour', 5, 10, '证书'],
] as const
