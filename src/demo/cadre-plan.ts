import { addMonths, type Day, fullYears } from '../language/day.ts'
import type { Person, Ref, Unit } from './made.ts'
import { isFormal, rollOn } from './person.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { standsOn } from './unit.ts'

/** A made section-level cadre: somebody on the roll of the unit. */
export interface MadeCadre {
  ref: Ref
  person: Person
  unit: Unit
  body: MadeBody
  post: string
  level: 'section' | 'deputy'
  postClass: 'principal' | 'key' | 'ordinary'
  postSince: Day
  /** Drawn once for what must not change from year to year. */
  drawn: number
  /** Not to be promoted for a time, after an admonition. */
  barred: boolean
  /** Out of the post. */
  gone: boolean
}

/** A made leading body with its cadres, the first of them its head. */
export interface MadeBody {
  ref: Ref
  unit: Unit
  cadres: MadeCadre[]
  approved: number
}

/** The bodies of offices, sub-districts and large schools, with their section-level cadres: some 45 bodies and 330 cadres in the whole district. */
export function planBodies(units: readonly Unit[], random: Random): MadeBody[] {
  const homes = units.filter(
    unit =>
      unit.kind === 'branch' &&
      standsOn(unit, lastDay) &&
      (unit.sector === 'organ' || (unit.sector === 'school' && unit.place.endsWith('中学'))),
  )
  return homes.map(unit => {
    const own = random.fork(unit.key)
    const body: MadeBody = { ref: { id: 0 }, unit, cadres: [], approved: 0 }
    const able = rollOn(unit, '2024-01-01').filter(
      person => isFormal(person, '2024-01-01') && fullYears(person.birthOn, '2024-01-01') >= 29 && fullYears(person.birthOn, lastDay) <= 59,
    )
    body.cadres = able.slice(0, own.int(6, 9)).map((person, i) => cadreOf(person, unit, body, i, own))
    body.approved = Math.max(1, Math.min(5, body.cadres.length)) + (own.chance(0.3) ? 1 : 0)
    return body
  })
}

function cadreOf(person: Person, unit: Unit, body: MadeBody, i: number, random: Random): MadeCadre {
  const principal = i === 0
  const earliest = Math.max(2014, Number(person.birthOn.slice(0, 4)) + 28)
  return {
    ref: { id: 0 },
    person,
    unit,
    body,
    post: principal ? headOf(unit) : i < 5 ? deputyOf(unit) : random.pick(['四级调研员', '办公室主任', '副科级干部']),
    level: principal || (i >= 5 && random.chance(0.4)) ? 'section' : 'deputy',
    postClass: principal ? 'principal' : i === 1 || random.chance(0.15) ? 'key' : 'ordinary',
    postSince: `${random.int(Math.min(earliest, 2022), 2023)}-${String(random.int(1, 12)).padStart(2, '0')}-01`,
    drawn: random.next(),
    barred: false,
    gone: false,
  }
}

const headOf = (unit: Unit): string =>
  unit.sector === 'school' ? '校长' : /局$|委员会$|办公室$/.test(unit.place) ? (unit.place.endsWith('局') ? '局长' : '主任') : '主要负责人'
const deputyOf = (unit: Unit): string => (unit.sector === 'school' ? '副校长' : unit.place.endsWith('局') ? '副局长' : '副主任')

/** The career of a made cadre, as the appointment form has it. */
export function resumeOf(cadre: MadeCadre): string {
  const { person, unit, post, postSince } = cadre
  const began = Number(person.birthOn.slice(0, 4)) + 23
  const month = (day: string): string => day.slice(0, 7).replace('-', '.')
  const middle = addMonths(`${began}-07-01`, 72) < postSince ? month(addMonths(`${began}-07-01`, 72)) : null
  return [
    ...(middle ? [`${began}.07—${middle}  ${unit.place}科员`, `${middle}—${month(postSince)}  ${unit.place}科室负责人`] : []),
    `${month(postSince)}—  ${unit.place}${post}`,
  ].join('\n')
}
