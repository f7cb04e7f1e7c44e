import type { Random } from '../../src/demo/random.ts'
import type { OrganizationNode } from '../../src/language/organization.ts'
import type { Role } from '../../src/language/role.ts'
import type { Given } from '../../src/engine/record/batch.ts'

/** Values of a draft by column. */
export type Values = Record<string, unknown>

/** What a made record is made with: the same at each run. */
export interface Making {
  /** Its number among all made drafts, and among those of its register, from 1. */
  serial: number
  nth: number
  day: string
  /** The organization it is entered at. */
  org: OrganizationNode
  pick: <T>(list: readonly T[]) => T
  int: (least: number, greatest: number) => number
}

/** What a record of the made district gets beside its made values: days of later steps, steps gone through. */
export interface Told {
  values: Given['values']
  steps?: readonly string[]
  programme?: number
}

/** What a telling may look at: its organization, its number among those from 0, the record's day, the emergencies, the members of the roll below, chance, and a day some days later. */
export interface Telling {
  org: number
  nth: number
  emergencies: readonly number[]
  day: string
  members: readonly number[]
  /** The district's own organization, and the records of a register made for this one so far. */
  district: number
  made: (register: string) => readonly number[]
  random: Random
  /** True for seven of ten. */
  often: boolean
  later: (least: number, most: number) => string
}

/** What the tests that walk the catalogue have to know of a register beside its declaration; most registers need nothing. */
export interface MadeRegister {
  /** Who enters it in the made district, where it is not the organization department. */
  by?: Role
  /** The one role that its looked-up rules let enter and change it. */
  only?: Role
  /** Steps that a record has gone through before others may refer to it. */
  settled?: readonly string[]
  /** Recorded at the district itself too: a figure looks at its own records alone. */
  atDistrict?: true
  /** What its rules want of a made draft. */
  values?: (making: Making) => Values
  /** What each step asks for; the empty name stands for the beginning, `ahead` for a record whose day is still to come. */
  steps?: Readonly<Record<string, Values | ((members: readonly number[]) => Values)>>
  /** What the figures look at, for the made district. */
  told?: (telling: Telling) => Told
}

/** The registers of an area by name. */
export type MadeArea = Readonly<Record<string, MadeRegister>>
