import { areas, catalogue } from '../areas/catalogue.ts'
import type { AnyRegister } from '../language/register.ts'
import type { Role } from '../language/role.ts'
import { type Known, mayRead } from '../ui/known.tsx'

/** An area of work with the registers a person may see. */
export interface AreaOfWork {
  key: string
  zh: string
  en: string
  registers: readonly AnyRegister[]
}

/** Every register by name. */
export const registersByName: ReadonlyMap<string, AnyRegister> = new Map(Object.entries(catalogue))

/** The areas in the order of the summary, with what the role may see; empty ones are not there. */
export const areasFor = (role: Role): AreaOfWork[] =>
  areas.flatMap(area => {
    const registers = area.registers.filter(reg => mayRead(reg, role))
    return registers.length > 0 ? [{ key: area.key, zh: area.zh, en: area.en, registers }] : []
  })

/** The registers that parts of the app are about. */
export const names: Known['names'] = { organization: 'organization', programme: 'programme', member: 'member' }
