import { takeStep } from '../src/engine/record/act.ts'
import { addDays } from '../src/language/day.ts'
import type { AnyRegister } from '../src/language/register.ts'
import type { Role } from '../src/language/role.ts'
import type { Viewer } from '../src/language/viewer.ts'
import type { Values } from './made/area.ts'
import type { Maker } from './made.ts'
import { stepValues } from './made-steps.ts'
import type { World } from './world.ts'

/** Made records in any state of their register. */
export interface Standing {
  /** A record at the first branch, each of a register on a day of its own, with the steps taken that lead to a state; who enters it, and its number. */
  one: (reg: AnyRegister, state?: string, values?: Values) => Promise<readonly [Viewer, number]>
  take: (reg: AnyRegister, id: number, name: string, role: Role) => Promise<unknown>
}

/** Opens it over a world's maker. */
export function openStanding(world: World, maker: Maker): Standing {
  const days = new Map<string, number>()
  const take: Standing['take'] = async (reg, id, name, role) => {
    const members = [await maker.referred('member', world.first), await maker.referred('member', world.second)]
    // The second one is named by a role that sees both branches: a sponsor may stand on another roll.
    return takeStep(world.engine, world.as(role, world.community), reg, id, name, {
      values: stepValues(reg.name, name, members),
      acceptWarnings: true,
    })
  }
  return {
    take,
    one: async (reg, state = reg.start, values = {}) => {
      const day = (days.get(reg.name) ?? 0) + 1
      days.set(reg.name, day)
      const [ahead, path] = pathTo(reg, state)
      const on = ahead ? '2026-11-20' : addDays('2026-01-01', day % 280)
      const [id = 0] = await maker.record(reg, world.first, [on], {
        values: { ...stepValues(reg.name, '', []), ...(ahead ? stepValues(reg.name, 'ahead', []) : {}), ...values },
      })
      for (const name of path) await take(reg, id, name, reg.steps[name]?.by[0] ?? 'clerk')
      return [world.as(reg.may.write[0] ?? 'clerk', world.first), id]
    },
  }
}

/** Steps that lead to a state, and whether they begin where the day is still to come. */
function pathTo(reg: AnyRegister, state: string): [ahead: boolean, path: string[]] {
  for (const [ahead, start] of [
    [false, reg.start],
    [true, reg.ahead],
  ] as const) {
    const paths = new Map<string, string[]>(start ? [[start, []]] : [])
    for (const [from, path] of paths)
      for (const [name, step] of Object.entries(reg.steps))
        if (step.from.includes(from) && !paths.has(step.to)) paths.set(step.to, [...path, name])
    const path = paths.get(state)
    if (path) return [ahead, path]
  }
  throw new Error(`${reg.name} never reaches ${state}`)
}
