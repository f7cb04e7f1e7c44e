import type { AnyRegister } from '../language/register.ts'
import { accounting } from './accounting/area.ts'
import { cadres } from './cadres/area.ts'
import { integrity } from './integrity/area.ts'
import { decisions } from './decisions/area.ts'
import { education } from './education/area.ts'
import { members } from './members/area.ts'
import { organizations } from './organizations/area.ts'
import { orglife } from './orglife/area.ts'
import { planning } from './planning/area.ts'
import { protection } from './protection/area.ts'
import { recognition } from './recognition/area.ts'
import { rectification } from './rectification/area.ts'
import { response } from './response/area.ts'
import { responsibility } from './responsibility/area.ts'
import type { Area } from './area.ts'

/** The areas of work, in the order of the menu. */
export const areas: readonly Area[] = [
  organizations,
  members,
  orglife,
  education,
  responsibility,
  recognition,
  rectification,
  decisions,
  response,
  cadres,
  integrity,
  planning,
  accounting,
  protection,
]

/** Every register by name, each listed once. */
export const catalogue: Readonly<Record<string, AnyRegister>> = Object.fromEntries(
  areas.flatMap(({ registers }) => registers.map(register => [register.name, register])),
)

/** The register of that name. */
export function registerOf(name: string): AnyRegister {
  const register = catalogue[name]
  if (!register) throw new Error(`no register ${name}`)
  return register
}
