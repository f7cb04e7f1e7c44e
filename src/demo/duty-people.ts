import type { Unit } from './made.ts'
import { personName } from './names.ts'
import { secretaryOf } from './officers.ts'
import { randomOf } from './random.ts'

/** The secretary of any organization on a day: of a branch who leads its roll, of the others a made name that stays the same. */
export const secretaryNameOf = (unit: Unit, day: string): string =>
  (unit.kind === 'branch' ? secretaryOf(unit, day)?.name : undefined) ?? personName(randomOf(`书记/${unit.key}`), '1', 1974)

/** Somebody of an organization, the same for the same part of its work. */
export const colleagueNameOf = (unit: Unit, part: string): string =>
  personName(randomOf(`${part}/${unit.key}`), part.length % 2 ? '2' : '1', 1982)

/** Organizations that lead others: working committees, committees of systems, communities. */
export const leading = (units: readonly Unit[]): Unit[] =>
  units.filter(unit => unit.kind === 'street' || unit.kind === 'committee' || unit.kind === 'community')

/** Committees that owe a quarterly return (RSP-05). */
export const committeesOf = (units: readonly Unit[]): Unit[] => leading(units).filter(unit => unit.type === 'GW' || unit.type === 'JW')
