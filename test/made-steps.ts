import type { Values } from './made/area.ts'
import { madeOf } from './made/areas.ts'

/** What a step of a register asks for, beside what a made record has; the empty name stands for the beginning, `ahead` for one whose day is still to come. */
export function stepValues(register: string, step: string, members: readonly number[]): Values {
  const values = madeOf(register)?.steps?.[step]
  return typeof values === 'function' ? values(members) : (values ?? {})
}
