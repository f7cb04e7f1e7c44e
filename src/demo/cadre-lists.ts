import { addDays } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import type { MadeBody, MadeCadre } from './cadre-plan.ts'
import type { Ref, Unit } from './made.ts'
import type { Random } from './random.ts'
import { type Dated, enteredBy, type Later, stepLater } from './section-entry.ts'

const entered = enteredBy('cadres')

/** Lists of who meets the conditions for a post, frozen the day after; grades of three years are on record from 2026 on. */
export function eligibleListsOf(district: Unit, later: Later[]): Dated[] {
  const lists = [
    { asOf: workdayNear('2025-06', 10), post: '区直单位副职', levels: ['deputy'], yearsInPost: 2, ageMost: 45, competent: false },
    { asOf: workdayNear('2026-03', 16), post: '街道领导班子正职', levels: ['section'], yearsInPost: 2, ageMost: 50, competent: true },
    { asOf: workdayNear('2026-08', 20), post: '区直单位正职', levels: ['deputy'], yearsInPost: 3, ageMost: 48, competent: true },
  ]
  return lists.map(list => {
    const ref: Ref = { id: 0 }
    later.push(stepLater('cadres', 'eligibleList', ref, 'freeze', addDays(list.asOf, 1)))
    return entered('eligibleList', district, list.asOf, () => ({ name: `${list.post}推荐人选名册`, ...list, persons: [] }), { ref })
  })
}

/** Relatives among cadres as declared: most work apart, of one pair in a body the duties were parted. */
export function kinshipsOf(bodies: readonly MadeBody[], random: Random): Dated[] {
  const pairs = random.some(bodies.slice(1), 5).flatMap((body, i): [MadeCadre, MadeCadre, boolean][] => {
    const [one] = body.cadres.slice(1)
    const other = i === 0 ? body.cadres[2] : bodies[0]?.cadres[i]
    return one && other ? [[one, other, i === 0]] : []
  })
  return pairs.map(([one, other, together]) => {
    const couple = !together && one.person.sex !== other.person.sex && random.chance(0.5)
    return entered('kinship', one.unit, '2025-03-12', () => ({
      cadre: one.ref.id,
      declaredOn: '2025-03-12',
      relatives: [
        {
          relative: other.ref.id,
          relation: couple ? 'spouse' : random.pick(['collateral', 'affinity']),
          settled: together ? 'duties' : 'apart',
          settledOn: '2025-03-20',
        },
      ],
      document: together ? '分管工作已调整，涉及对方的事项回避' : null,
    }))
  })
}
