import type { OrganizationType } from '../codes/organization-type.ts'
import type { Day } from '../language/day.ts'
import type { OrganizationNode } from '../language/organization.ts'
import type { Random } from './random.ts'

/** What a unit of the made tree is in its content. */
export type UnitKind = 'district' | 'street' | 'community' | 'committee' | 'branch' | 'body' | 'temporary'

/** An organization of the made district: planned first, founded through the door, known by its node from then on. */
export interface Unit {
  key: string
  kind: UnitKind
  type: OrganizationType
  sector: string | null
  name: string
  shortName: string
  parent: Unit | null
  foundedOn: Day
  /** First day no longer in being; null while it stands. */
  endedOn: Day | null
  /** Members to be made for a branch. */
  size: number
  /** The office, school, firm, estate or community it stands in. */
  place: string
  node: OrganizationNode | null
  /** Everybody who ever stands on its roll. */
  people: Person[]
  /** Keeps the prescribed life less well than others. */
  lagging: boolean
}

/** A record that other records refer to; its id is known once it has been recorded. */
export interface Ref {
  id: number
}

/** Days on the roll of one branch; `until` is the last day, null while it lasts. */
export interface Stay {
  unit: Unit
  from: Day
  until: Day | null
}

/** A made member. */
export interface Person extends Ref {
  name: string
  sex: '1' | '2'
  birthOn: Day
  ethnic: string
  education: string
  degree: string | null
  occupation: string
  identityNumber: string
  phone: string
  address: string
  unitName: string | null
  post: string | null
  partyPost: string | null
  joinedOn: Day
  fullOn: Day | null
  inService: boolean
  noPost: boolean
  /** Old or ill: exempt from organization life. */
  exempt: boolean
  floatingSince: Day | null
  floatingTo: string | null
  /** Monthly base of dues in yuan in the first year; null for the fixed sum. */
  base: number | null
  /** Drawn once, from 0 to 1, for choices that must not change from day to day. */
  drawn: number
  /** How surely the person comes to what is held, from 0 to 1. */
  reliability: number
  /** Day and reason of entering the district's rolls. */
  enteredOn: Day
  enteredBy: 'opening' | 'accepted' | 'transfer-in'
  cameFrom: string | null
  stays: Stay[]
  /** Days out of contact, when nothing is paid or attended; `until` is null while they last. */
  silent: { from: Day; until: Day | null } | null
  random: Random
}
