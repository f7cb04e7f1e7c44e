import { takeStep } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import { addDays, addMonths, type Day, monthOf } from '../language/day.ts'
import { isWorkday } from '../codes/work-calendar.ts'
import type { Person, Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { caseValues, type Case, daysOf } from './development-case.ts'
import { type Entry, type Journal, planned, type Source } from './journal.ts'
import { personName } from './names.ts'
import { isFormal, rollOn } from './person.ts'
import type { PersonMaker } from './persons.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** The course of developing members: who is accepted joins the rolls on the day of the branch meeting; others stand somewhere on the way. */
export interface Developments {
  accepted: Person[]
  source: (journal: Journal) => Source
}

/** Plans the cases. The accepting meetings lie in early summer and towards the end of the year; shares follow those of the country (§15.3). */
export function planDevelopments(branches: readonly Unit[], maker: PersonMaker, random: Random): Developments {
  const weights = branches.map(unit => [unit, weightOf(unit)] as const)
  const members = branches.reduce((sum, unit) => sum + unit.size, 0)
  const cases: Case[] = []
  for (const year of [2024, 2025, 2026]) {
    const count = Math.max(3, Math.round(members * (year === 2026 ? 0.0105 : 0.0135)))
    for (let i = 0; i < count; i += 1) {
      // Some of those listed in one year are accepted in the first weeks of the next.
      const early: [Day, Day] = [`${year}-01-15`, `${year}-02-25`]
      const season = year > 2024 && i % 16 === 0 ? early : random.pick(year === 2026 ? seasons(year).slice(0, 1) : seasons(year))
      const target = dayBetween(random, ...season)
      cases.push(newCase(random.weighted(weights), 'accepted', workdayFrom(target), random))
    }
  }
  const underway = Math.max(6, Math.round(members * 0.03))
  for (let i = 0; i < underway; i += 1) cases.push(newCase(random.weighted(weights), random.weighted(stages), lastDay, random))
  const accepted = cases
    .filter(one => one.stage === 'accepted')
    .map(one => {
      one.person = maker.make(one.unit, random, {
        enteredOn: one.days.branchMeetingOn,
        enteredBy: 'accepted',
        joinedOn: one.days.branchMeetingOn,
        birthOn: one.birthOn,
        sex: one.sex,
        education: one.education,
        name: one.name,
      })
      one.occupation = one.person.occupation
      one.person.fullOn = addMonths(one.days.branchMeetingOn, 12)
      one.person.exempt = false
      one.person.floatingSince = null
      return one.person
    })
  return { accepted, source: journal => sourceOf(journal, cases) }
}

const seasons = (year: number): [Day, Day][] => [
  [`${year}-05-08`, `${year}-07-05`],
  [`${year}-10-20`, `${year}-12-18`],
]

/** Firms and social organizations, organs and schools bring more new members than communities do. */
const weightOf = (unit: Unit): number =>
  unit.sector === 'privateEnterprise' || unit.sector === 'socialOrganization'
    ? 2.6
    : unit.sector === 'organ'
      ? 1.4
      : unit.sector === 'school'
        ? 1.8
        : 0.8

const stages: readonly (readonly [Case['stage'], number])[] = [
  ['applicant', 34],
  ['activist', 34],
  ['object', 10],
  ['preReviewed', 4],
  ['withdrawn', 4],
  ['stopped', 3],
]

function newCase(unit: Unit, stage: Case['stage'], target: Day, random: Random): Case {
  const sex = random.chance(0.465) ? '2' : '1'
  const young = random.chance(0.83)
  const birthOn = young
    ? dayBetween(random, `${Number(target.slice(0, 4)) - 34}-01-01`, `${Number(target.slice(0, 4)) - 25}-06-01`)
    : dayBetween(random, '1974-01-01', '1986-12-31')
  const education = random.weighted(
    unit.sector === 'community'
      ? ([
          ['21', 30],
          ['31', 26],
          ['41', 16],
          ['61', 16],
          ['71', 6],
        ] as const)
      : ([
          ['14', 12],
          ['21', 52],
          ['31', 22],
          ['41', 8],
          ['61', 4],
        ] as const),
  )
  const days = daysOf(stage, target, random)
  return {
    id: 0,
    unit,
    stage,
    sex,
    birthOn,
    education,
    name: personName(random, sex, Number(birthOn.slice(0, 4))),
    occupation: random.pick(occupationsOf(unit)),
    days,
    person: null,
    random: random.fork(`case-${unit.key}-${target}-${birthOn}`),
  }
}

const occupationsOf = (unit: Unit): readonly string[] =>
  unit.sector === 'organ' ? ['official'] : unit.sector === 'school' ? ['professional'] : ['professional', 'manager', 'worker']

function workdayFrom(day: Day): Day {
  let on = day
  while (!isWorkday(on)) on = addDays(on, 1)
  return on
}

/** Most of those converted were brought in when their course was over; those of the autumn go on step by step. */
function sourceOf(journal: Journal, cases: readonly Case[]): Source {
  const convertingOn = (one: Case): Day | null => {
    const on = addMonths(one.days.branchMeetingOn, 13)
    return one.stage === 'accepted' && one.days.approved && on <= lastDay ? on : null
  }
  const entries = planned(
    cases.map((one): Entry & { on: Day } => {
      const on = convertingOn(one)
      const over = on !== null && on < '2026-09-01'
      return {
        register: 'development',
        unit: one.unit,
        on: over ? on : one.days.last,
        ref: one,
        role: 'organization',
        steps: [...one.days.steps, ...(over ? ['convert'] : [])],
        values: () => ({ ...caseValues(one, peopleFor(one, one.days.last)), ...(over ? conversionOf(one) : {}) }),
      }
    }),
  )
  const converting = Map.groupBy(
    cases.filter(one => (convertingOn(one) ?? '') >= '2026-09-01'),
    one => monthOf(addMonths(one.days.branchMeetingOn, 13)),
  )
  return month => ({ ...entries(month), after: (converting.get(month) ?? []).map(one => () => convert(journal, one)) })
}

/** The plans of the years, handed down to the sub-districts and committees: a little more than what is used. */
export function quotasSource(units: readonly Unit[], accepted: readonly Person[]): Source {
  const holders = units.filter(unit => unit.kind === 'district' || unit.kind === 'street' || unit.kind === 'committee')
  const within = (unit: Unit | null, holder: Unit): boolean => unit !== null && (unit === holder || within(unit.parent, holder))
  return planned(
    [2024, 2025, 2026].flatMap(year =>
      holders.map(unit => {
        const used = accepted.filter(
          person => person.enteredOn.startsWith(String(year)) && within(person.stays[0]?.unit ?? null, unit),
        ).length
        return {
          register: 'developmentPlan',
          unit,
          on: `${year}-01-20`,
          role: 'organization' as const,
          values: () => ({
            year,
            number: used + Math.ceil(used / 12) + 1,
            decidedOn: `${year}-01-20`,
            document: `示组〔${year}〕2号`,
            women: 460,
            young: 800,
            college: 500,
            newSector: 200,
          }),
        }
      }),
    ),
  )
}

/** Formal members of the branch on a day, the surest first; sponsors, contacts and the count of those who vote come from them. */
const peopleFor = (one: Case, day: Day): Person[] =>
  rollOn(one.unit, day)
    .filter(person => isFormal(person, day) && person !== one.person)
    .toSorted((a, b) => b.reliability - a.reliability)

/** The end of the probation: applied for before it is over, voted on and approved soon after. */
function conversionOf(one: Case): Record<string, unknown> {
  const ends = addMonths(one.days.branchMeetingOn, 12)
  const held = workdayFrom(addDays(ends, 3))
  const entitled = Math.max(peopleFor(one, held).length, 3)
  const present = entitled - Math.floor(entitled / 7)
  return {
    conversionAppliedOn: addDays(ends, -10),
    convertMeetingOn: held,
    convertEligible: entitled,
    convertPresent: present,
    convertApprove: present,
    convertedOn: workdayFrom(addDays(held, 12)),
  }
}

const convert = (journal: Journal, one: Case): Promise<unknown> =>
  takeStep(journal.engine, journal.as('organization'), registerNamed(journal.engine, 'development'), one.id, 'convert', {
    values: conversionOf(one),
    acceptWarnings: true,
  })
