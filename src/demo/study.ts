import { correct } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import { addDays, type Day, lastDayOfMonth, monthOf } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { dayBetween } from './careers.ts'
import { leadersOf } from './committee-life.ts'
import { type Entry, type Journal, planned, type Source } from './journal.ts'
import { centreTopics } from './life-topics.ts'
import type { Ref, Unit } from './made.ts'
import { personName } from './names.ts'
import { officersOf, secretaryOf } from './officers.ts'
import { rollOn } from './person.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { civilizedUnits, courses, lecturePlanTitles, onlineCourses, schoolTitles } from './study-texts.ts'
import { standsOn } from './unit.ts'

type Dated = Entry & { on: Day }
const years = ['2024', '2025', '2026'] as const

/** Study and training: plans of the centre groups, notes, classes, hours of online courses, Party schools with their titles, lecture plans. */
export function studySource(journal: Journal, units: readonly Unit[], random: Random): Source {
  const [district] = units
  if (!district) return () => ({})
  const schools = schoolsOf(units)
  const list = planned(
    [
      ...schools.map(school => schoolOf(school, random)),
      ...years.flatMap(year => [
        ...units
          .filter(unit => unit.kind === 'district' || unit.kind === 'street' || unit.kind === 'committee')
          .flatMap(unit => [planOf(unit, year, random), ...notesOf(unit, units, year, random)]),
        ...classesOf(units, year, random.fork(year)),
        ...hoursOf(units, year, random.fork(`hours/${year}`)),
        ...plansOf(units, year, random.fork(`plans/${year}`)),
      ]),
    ].filter(entry => entry.on <= lastDay),
  )
  return month => ({
    ...list(month),
    after: schools.flatMap(school =>
      school.titles.some(([, on]) => monthOf(on) === month && on > '2024-02-01')
        ? [() => award(journal, school, lastDayOfMonth(month))]
        : [],
    ),
  })
}

function planOf(unit: Unit, year: string, random: Random): Dated {
  const on = workdayNear(`${year}-01`, random.int(8, 20))
  return {
    register: 'centrePlan',
    unit,
    on,
    steps: ['file'],
    values: () => ({
      year: Number(year),
      plannedOn: on,
      head: unit.kind === 'district' ? '区委书记' : '党（工）委书记',
      secretary: '宣传委员',
      sessions: (unit.kind === 'committee' ? [2, 5, 8, 11] : Array.from({ length: 12 }, (_, i) => i + 1)).map(month => ({
        month,
        topic: random.pick(centreTopics),
        speaker: '班子成员轮流',
      })),
      filedOn: addDays(on, 3),
    }),
  }
}

function notesOf(unit: Unit, units: readonly Unit[], year: string, random: Random): Dated[] {
  const organs = units.filter(one => one.kind === 'branch' && one.sector === 'organ')
  return leadersOf(unit, organs, `${year}-04`)
    .slice(0, 3)
    .map((person): Dated => {
      const on = dayBetween(random, `${year}-02-05`, `${year}-09-25`)
      const home = person.stays.find(stay => stay.from <= on && (stay.until === null || stay.until >= on))?.unit ?? unit
      return {
        register: 'studyNote',
        unit: home,
        on,
        values: () => ({ member: person.id, topic: random.pick(centreTopics), notedOn: on, note: '摘录要点，联系分管工作谈三点体会' }),
      }
    })
}

/** Members are trained where they are, two days a year; secretaries a week at the district; new members, firms' secretaries and heads of units once each. */
function classesOf(units: readonly Unit[], year: string, random: Random): Dated[] {
  const [district] = units
  const branches = units.filter(unit => unit.kind === 'branch')
  const givers = units.filter(unit => unit.kind === 'community' || unit.kind === 'committee' || unit.kind === 'street')
  const taught = (
    unit: Unit,
    name: string,
    kind: string,
    startsOn: Day,
    hours: number,
    attendees: () => Record<string, unknown>[],
    teacher = '区委党校讲师',
  ): Dated => ({
    register: 'trainingClass',
    unit,
    on: addDays(startsOn, 5),
    steps: ['finish'],
    values: () => ({
      name,
      kind,
      startsOn,
      endsOn: addDays(startsOn, Math.max(0, Math.ceil(hours / 80) - 1)),
      organizer: kind === 'members' ? unit.shortName : kind === 'civilized-units' ? '区文明办' : '区委组织部',
      place: kind === 'members' ? `${unit.place}党群服务中心` : '区委党校',
      hours,
      lessons: random.some(courses, 3).map(([title]) => ({ title, teacher, minutes: 135 })),
      attendees: attendees(),
      account: '学员出勤良好，结业测试合格',
    }),
  })
  const standing = (on: Day): Unit[] => branches.filter(unit => standsOn(unit, on))
  const members = givers.flatMap(giver => {
    const startsOn = workdayNear(`${year}-${random.pick(['05', '06', '08', '09'])}`, random.int(8, 22))
    const people = (): Record<string, unknown>[] =>
      standing(startsOn)
        .filter(unit => unit.parent === giver)
        .flatMap(unit => rollOn(unit, startsOn))
        .filter(person => !person.exempt && person.floatingSince === null && random.chance(person.reliability))
        .map(person => ({ member: person.id, hours: random.chance(0.85) ? 160 : 80, passed: 'yes' }))
    return rollsBelow(giver, branches, startsOn) > 0
      ? [taught(giver, `${year}年${giver.place}党员轮训班`, 'members', startsOn, 160, people)]
      : []
  })
  if (!district) return members
  const secretaries = workdayNear(`${year}-04`, 16)
  const firms = workdayNear(`${year}-06`, 12)
  const heads = workdayNear(`${year}-05`, 21)
  const fresh = workdayNear(`${year}-09`, 10)
  return [
    ...members,
    taught(district, `${year}年党支部书记培训班`, 'secretaries', secretaries, 400, () =>
      standing(secretaries).flatMap(unit => {
        const person = secretaryOf(unit, secretaries)
        return person ? [{ member: person.id, hours: random.chance(0.9) ? 400 : 320, passed: 'yes' }] : []
      }),
    ),
    taught(district, `${year}年支部委员培训班`, 'committee', addDays(secretaries, 20), 240, () =>
      standing(secretaries).flatMap(unit =>
        officersOf(unit, secretaries)
          .slice(1, 3)
          .filter(() => random.chance(0.7))
          .map(person => ({ member: person.id, hours: 240, passed: 'yes' })),
      ),
    ),
    taught(district, `${year}年“两新”组织书记培训班`, 'two-new-secretaries', firms, 160, () =>
      standing(firms).flatMap(unit => {
        const person = unit.sector === 'privateEnterprise' || unit.sector === 'socialOrganization' ? secretaryOf(unit, firms) : undefined
        return person ? [{ member: person.id, post: '党支部书记', hours: 160, passed: 'yes' }] : []
      }),
    ),
    taught(
      district,
      `${year}年文明单位负责人培训班`,
      'civilized-units',
      heads,
      80,
      () =>
        random
          .some(civilizedUnits, 13)
          .map(unit => ({ name: personName(random, '1', 1975), unit, post: '负责人', hours: 80, passed: 'yes' })),
      '省文明办专家',
    ),
    taught(district, `${year}年新党员培训班`, 'new-members', fresh, 240, () =>
      standing(fresh)
        .flatMap(unit => rollOn(unit, fresh))
        .filter(person => person.joinedOn > `${Number(year) - 1}-09-10` && person.enteredBy === 'accepted')
        .map(person => ({ member: person.id, hours: 240, passed: 'yes' })),
    ),
  ].filter(entry => entry.on <= lastDay)
}

const rollsBelow = (giver: Unit, branches: readonly Unit[], on: Day): number =>
  branches.filter(unit => unit.parent === giver && standsOn(unit, on)).reduce((sum, unit) => sum + rollOn(unit, on).length, 0)

function hoursOf(units: readonly Unit[], year: string, random: Random): Dated[] {
  const branches = units.filter(unit => unit.kind === 'branch')
  const months = Math.max(6, Math.round(branches.length * 0.95))
  return Array.from({ length: months }, (): Dated => {
    const on = dayBetween(random, `${year}-02-01`, year === '2026' ? '2026-10-15' : `${year}-12-20`)
    const unit = random.pick(branches.filter(one => standsOn(one, lastDayOfMonth(monthOf(on))) && rollOn(one, on).length > 0))
    const external = random.chance(0.15)
    const [title, hours] = external ? (['市委党校培训班', 240] as const) : random.pick(onlineCourses)
    const fate = random.weighted([
      ['confirm', 92],
      ['decline', 3],
      ['wait', 5],
    ] as const)
    return {
      register: 'studyHours',
      unit,
      on,
      steps: fate === 'wait' ? [] : [fate],
      values: () => ({
        member: random.pick(officersOf(unit, on).concat(rollOn(unit, on))).id,
        kind: external ? 'external' : 'online',
        title,
        studiedOn: on,
        hours,
        organizer: external ? '市委党校' : '干部网络学院',
        certificate: external ? `结业${on.replaceAll('-', '')}${random.int(1000, 9999)}` : null,
        ...(fate === 'decline' ? { reason: '证明材料不全' } : {}),
        ...(fate === 'confirm' ? { confirmedOn: on } : {}),
      }),
    }
  })
}

function plansOf(units: readonly Unit[], year: string, random: Random): Dated[] {
  const branches = units.filter(unit => unit.kind === 'branch' && standsOn(unit, `${year}-06-30`))
  return random.some(branches, Math.max(6, Math.round(branches.length / 12))).map((unit, i): Dated => {
    const on = workdayNear(`${year}-07`, random.int(3, 24))
    const commended = i % 4 === 0
    return {
      register: 'lecturePlan',
      unit,
      role: 'organization',
      on: addDays(on, 60),
      steps: ['review', commended ? 'commend' : 'close'],
      values: () => ({
        title: random.pick(lecturePlanTitles),
        call: `${year}年优秀党课教案征集`,
        author: (secretaryOf(unit, on) ?? rollOn(unit, on)[0])?.id ?? null,
        authorName: '支部集体',
        submittedOn: on,
        score: random.int(760, 975),
        opinion: '选题贴近实际，讲法生动',
        ...(commended ? { level: i % 8 === 0 ? 'municipal' : i === 4 ? 'provincial' : 'district', commendedOn: addDays(on, 55) } : {}),
      }),
    }
  })
}

interface School {
  unit: Unit
  name: string
  ref: Ref
  titles: (typeof schoolTitles)[number]
}

function schoolsOf(units: readonly Unit[]): School[] {
  const hosts = [
    ...units.filter(unit => unit.kind === 'street'),
    ...units.filter(unit => unit.kind === 'community').filter((_, i) => i % 4 === 1),
    ...units.filter(unit => unit.kind === 'committee').slice(0, 2),
  ]
  return hosts.map((unit, i) => ({
    unit,
    name: unit.kind === 'community' ? `${unit.place}基层党校` : `${unit.place}党校`,
    ref: { id: 0 },
    titles: schoolTitles[i] ?? [],
  }))
}

/** Titles as they stood on a day. */
const titlesOn = ({ titles }: School, day: Day): Record<string, unknown>[] =>
  titles
    .filter(([, gainedOn]) => gainedOn <= day)
    .map(([level, gainedOn, untilDay]) => ({
      level,
      gainedOn,
      title: '先进基层党校',
      untilDay: untilDay !== undefined && untilDay <= day ? untilDay : null,
      document: `宣发〔${gainedOn.slice(0, 4)}〕${Number(gainedOn.slice(5, 7)) + 3}号`,
    }))

const schoolOf = (school: School, random: Random): Dated => ({
  register: 'partySchool',
  unit: school.unit,
  on: '2024-01-25',
  ref: school.ref,
  values: () => ({
    name: school.name,
    kind: 'grassroots',
    foundedOn: '2019-07-01',
    head: '党（工）委书记兼任',
    place: `${school.unit.place}党群服务中心`,
    teachers: Array.from({ length: random.int(3, 6) }, () => ({
      name: personName(random, '1', 1970),
      post: random.pick(['区委党校讲师', '退休教师', '社区书记', '模范人物']),
    })),
    courses: random.some(courses, 4).map(([title, teacher, lessons]) => ({ title, teacher, lessons })),
    titles: titlesOn(school, '2024-01-25'),
  }),
})

/** A title gained or ended is entered as a correction of the school's record, with its reason. */
const award = (journal: Journal, school: School, day: Day): Promise<unknown> =>
  correct(journal.engine, journal.as('organization'), registerNamed(journal.engine, 'partySchool'), school.ref.id, {
    values: { titles: titlesOn(school, day < lastDay ? day : lastDay) },
    reason: '登记新获称号',
    acceptWarnings: true,
  })
