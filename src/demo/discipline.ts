import { barredUntil, type Punishment } from '../codes/punishment.ts'
import { addWorkdays } from '../codes/work-calendar.ts'
import { addDays, type Day, monthOf } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { caseTexts, petitionTexts } from './discipline-texts.ts'
import type { Journal, Source } from './journal.ts'
import type { Person, Ref, Unit } from './made.ts'
import { personName } from './names.ts'
import { rollOn } from './person.ts'
import type { Random } from './random.ts'
import { type Dated, enteredBy, type Later, monthNamed, plannedWithSteps, stepLater } from './section-entry.ts'
import { lastDay } from './size.ts'
import { standsOn } from './unit.ts'

const byClerk = enteredBy('discipline')
const byPetitions = enteredBy('petitions')
const byHead = enteredBy('disciplineHead')
const passedTo = ['澄湖街道纪工委', '松岭街道纪工委', '派驻纪检监察组'] as const
const ranks = ['staff', 'staff', 'section', 'village', 'village', 'enterprise', 'member'] as const

/** The work of the discipline section on matters: petitions, leads, cases, sanctions and the flags that follow. */
export function disciplineSource(journal: Journal, units: readonly Unit[], random: Random): Source {
  const later: Later[] = []
  const entries = [2024, 2025, 2026].flatMap(year => yearOf(units, year, random.fork(String(year)), later))
  return plannedWithSteps(journal, entries, later)
}

function yearOf(units: readonly Unit[], year: number, random: Random, later: Later[]): Dated[] {
  const share = units.filter(unit => unit.kind === 'community').length / 40
  const scaled = (full: number, least: number): number => Math.max(least, Math.round(full * share))
  const places = placesOf(units)
  const petitions = Array.from({ length: scaled(118, 24) }, (_, i) => petitionOf(places, year, i + 1, random, later))
  const leads = Array.from({ length: scaled(66, 14) }, (_, i) => leadOf(places, year, i + 1, random))
  const cases = Array.from({ length: scaled(40, 9) }, (_, i) => caseOf(places, year, i + 1, random, later))
  const light = Array.from({ length: scaled(96, 16) }, (_, i) => measureOf(places, year, i + 1, random))
  return [...petitions, ...leads, ...cases.flat(), ...light]
}

/** Where matters belong: the district, its sub-districts, communities and offices. */
interface Places {
  district: Unit
  streets: Unit[]
  communities: Unit[]
  offices: Unit[]
  /** Who stands on the rolls of a community's branches on a day. */
  members: (community: Unit, day: Day) => Person[]
}

function placesOf(units: readonly Unit[]): Places {
  const [district] = units
  if (!district) throw new Error('no district')
  const standing = units.filter(unit => standsOn(unit, lastDay))
  return {
    district,
    streets: standing.filter(unit => unit.kind === 'street'),
    communities: standing.filter(unit => unit.kind === 'community'),
    offices: standing.filter(unit => unit.kind === 'branch' && unit.sector === 'organ'),
    members: (community, day) => standing.filter(unit => unit.parent === community).flatMap(unit => rollOn(unit, day)),
  }
}

const somewhere = ({ district, streets, communities, offices }: Places, random: Random): Unit =>
  random.weighted([
    [district, 20],
    [random.pick(streets), 18],
    [random.pick(communities), 32],
    [random.pick(offices), 30],
  ])

const dayIn = (year: number, random: Random, last = 12): Day => workdayNear(monthNamed(year, random.int(1, last)), random.int(2, 26))

function petitionOf(places: Places, year: number, nth: number, random: Random, later: Later[]): Dated {
  const inspection = random.chance(0.3)
  const receivedOn = inspection ? workdayNear(monthNamed(year, random.pick([4, 5, 9, 10])), random.int(8, 26)) : dayIn(year, random)
  const category = random.weighted([
    ['complaint', 62],
    ['request', 22],
    ['criticism', 8],
    ['appeal', 3],
    ['outside', 5],
  ] as const)
  const passed = random.chance(inspection ? 0.7 : 0.35)
  const disposedOn = addWorkdays(receivedOn, random.int(1, 5))
  const sameMonth = disposedOn <= lastDay && monthOf(disposedOn) === monthOf(receivedOn)
  const closedOn = addDays(disposedOn, random.int(15, 55))
  const ref: Ref = { id: 0 }
  const result = random.pick(['true', 'partly', 'false', 'explained', 'settled'])
  const disposed = passed
    ? { disposal: random.chance(0.6) ? 'transferred' : 'assigned', transferredTo: random.pick(passedTo), disposedOn }
    : { disposal: 'own', disposedOn, acceptedOn: disposedOn }
  // Most were brought in when they were over; those of the autumn step by step.
  const over = closedOn < '2026-09-01'
  const disposedAtOnce = over || sameMonth
  if (!disposedAtOnce) later.push(stepLater('petitions', 'petition', ref, passed ? 'pass' : 'accept', disposedOn, disposed))
  if (!over && random.chance(0.94)) later.push(stepLater('petitions', 'petition', ref, 'close', closedOn, { result, closedOn }))
  const realName = random.chance(0.4)
  return byPetitions(
    'petition',
    somewhere(places, random),
    over ? closedOn : receivedOn,
    () => ({
      number: `${year}信${String(nth).padStart(3, '0')}`,
      receivedOn,
      channel: random.weighted([
        ['letter', 34],
        ['visit', 24],
        ['call', 20],
        ['online', 16],
        ['higher', 6],
      ]),
      category,
      receivedBy: inspection ? 'inspection' : 'section',
      realName,
      objectLevel: random.pick(['section', 'staff', 'staff', 'village', 'unit', 'none']),
      secretLevel: 'internal',
      ...(realName ? { petitioner: personName(random, '1', 1970), contact: `100${random.int(10_000_000, 99_999_999)}` } : {}),
      object: '某单位工作人员',
      content: random.pick(petitionTexts),
      ...(disposedAtOnce ? disposed : {}),
      ...(over ? { result, closedOn } : {}),
    }),
    { ref, steps: [...(disposedAtOnce ? [passed ? 'pass' : 'accept'] : []), ...(over ? ['close'] : [])], handledBy: ['discipline'] },
  )
}

function leadOf(places: Places, year: number, nth: number, random: Random): Dated {
  const receivedOn = dayIn(year, random, 11)
  const way = random.weighted([
    ['talk', 38],
    ['verify', 34],
    ['kept', 8],
    ['settled', 20],
  ] as const)
  const assignedOn = addDays(receivedOn, random.int(1, 4))
  const disposedOn = addDays(assignedOn, random.int(5, 20))
  const closedOn = addDays(disposedOn, way === 'verify' ? random.int(25, 55) : random.int(8, 24))
  const reached = (day: Day): boolean => day <= lastDay
  const filed = way === 'verify' && random.chance(0.6)
  const closed = reached(closedOn)
  const steps = [
    ...(reached(assignedOn) ? ['assign'] : []),
    ...(reached(disposedOn) ? ['dispose'] : []),
    ...(closed ? [filed ? 'file' : 'close'] : []),
  ]
  return byHead(
    'lead',
    somewhere(places, random),
    closed ? closedOn : reached(disposedOn) ? disposedOn : reached(assignedOn) ? assignedOn : receivedOn,
    () => ({
      number: `${year}线${String(nth).padStart(3, '0')}`,
      source: random.pick(['petition', 'petition', 'inspection', 'supervision', 'case', 'other']),
      receivedOn,
      rank: random.pick(ranks),
      secretLevel: 'internal',
      object: personName(random, '1', 1976),
      content: random.pick(petitionTexts),
      ...(reached(assignedOn) ? { assignedOn } : {}),
      ...(reached(disposedOn)
        ? {
            way,
            disposedOn,
            ...(way === 'verify' ? { verifyFrom: disposedOn } : {}),
            ...(way === 'talk' ? { letterOn: disposedOn, ...(closed ? { answeredOn: addDays(disposedOn, 6) } : {}) } : {}),
          }
        : {}),
      ...(closed ? { closedOn, result: filed ? 'filed' : way === 'kept' ? 'kept' : random.pick(['handled', 'cleared', 'evidence']) } : {}),
    }),
    { steps, handledBy: ['discipline'] },
  )
}

const kinds: readonly (readonly [Punishment, number])[] = [
  ['party-warning', 40],
  ['party-serious-warning', 22],
  ['gov-warning', 12],
  ['gov-demerit', 8],
  ['party-removal', 5],
  ['party-probation-1', 4],
  ['party-expulsion', 5],
  ['gov-dismissal', 4],
]

/** A case with the sanction it ends in, and the flag that is given out for it. */
function caseOf(places: Places, year: number, nth: number, random: Random, later: Later[]): Dated[] {
  const filedOn = dayIn(year, random)
  const reviewedOn = addDays(filedOn, random.int(35, 75))
  const trialFrom = addDays(reviewedOn, random.int(1, 5))
  const closedOn = addDays(trialFrom, random.int(12, 26))
  const unit = somewhere(places, random)
  const ref: Ref = { id: 0 }
  const kind = random.weighted(kinds)
  const form =
    kind === 'party-expulsion' && random.chance(0.4) ? 'fourth' : /removal|probation|expulsion|dismissal/.test(kind) ? 'third' : 'second'
  const closed = closedOn <= lastDay
  const inYear = closed && closedOn.slice(0, 4) === String(year)
  const discipline = random.pick(['integrity', 'integrity', 'work', 'work', 'masses', 'life', 'organizational', 'political'])
  const rank = random.pick(ranks)
  const source = random.pick(['petition', 'inspection', 'supervision', 'case', 'higher'])
  const doubleCheck = random.chance(0.25)
  const end = {
    form,
    doubleCheck: doubleCheck ? 'yes' : 'no',
    ...(doubleCheck ? { doubleCheckResult: random.pick(['none', 'main', 'supervision']), heldToAccount: random.int(0, 1) } : {}),
  }
  if (closed && !inYear) {
    later.push(
      stepLater('disciplineHead', 'integrityCase', ref, 'review', reviewedOn),
      stepLater('disciplineHead', 'integrityCase', ref, 'try', trialFrom),
      stepLater('disciplineHead', 'integrityCase', ref, 'close', closedOn, end),
    )
  }
  const filed = byHead(
    'integrityCase',
    unit,
    inYear ? closedOn : filedOn,
    () => ({
      number: `示纪立〔${year}〕${nth}号`,
      source,
      filedOn,
      rank,
      discipline,
      others: [],
      secretLevel: 'internal',
      person: personName(random, '1', 1978),
      facts: random.pick(caseTexts),
      ...(inYear ? { reviewedOn, trialFrom, closedOn, ...end } : {}),
    }),
    { ref, steps: inYear ? ['review', 'try', 'close'] : [], handledBy: ['discipline'] },
  )
  if (!closed) return [filed]
  const member = unit.kind === 'community' ? random.pick(places.members(unit, closedOn)) : undefined
  const name = member?.name ?? personName(random, random.chance(0.2) ? '2' : '1', random.int(1966, 1992))
  const flag: Ref = { id: 0 }
  if (member) later.push(stepLater('organization', 'effectFlag', flag, 'tie', closedOn, () => ({ member: member.id })))
  // Those filed the year before have numbers of their own.
  const number = `示纪处〔${closedOn.slice(0, 4)}〕${inYear ? nth : nth + 60}号`
  const announcedOn = addDays(closedOn, 6)
  const announced = monthOf(announcedOn) === monthOf(closedOn) && announcedOn <= lastDay
  const decision: Ref = { id: 0 }
  if (!announced) later.push(stepLater('discipline', 'sanction', decision, 'announce', announcedOn))
  const eightRule = random.chance(0.28)
  return [
    filed,
    byClerk(
      'sanction',
      unit,
      closedOn,
      () => ({
        number,
        name,
        unit: unit.place,
        post: random.pick(['科员', '副职', '网格员', '会计', '负责人']),
        rank,
        source,
        discipline,
        decidedOn: closedOn,
        punishments: [kind],
        measures: [],
        form,
        eightRule,
        secretLevel: 'internal',
        ...(announced ? { announcedOn } : {}),
      }),
      { ref: decision, steps: announced ? ['announce'] : [] },
    ),
    byClerk(
      'effectFlag',
      unit,
      closedOn,
      () => ({
        name,
        unit: unit.place,
        basis: number,
        givenOn: closedOn,
        ...(kind.includes('probation') ? { standing: true } : { standing: false, barredUntil: barFor(kind, closedOn) }),
      }),
      { ref: flag },
    ),
  ]
}

/** Criticism, reminders and other measures of the first form, and some changes of post. */
function measureOf(places: Places, year: number, nth: number, random: Random): Dated {
  const decidedOn = dayIn(year, random)
  const unit = somewhere(places, random)
  const measure = random.weighted([
    ['criticism', 42],
    ['reminder', 26],
    ['inspection', 14],
    ['admonition', 10],
    ['adjusted', 8],
  ] as const)
  return byClerk(
    'sanction',
    unit,
    decidedOn,
    () => ({
      number: `示纪理〔${year}〕${nth}号`,
      name: personName(random, random.chance(0.3) ? '2' : '1', random.int(1966, 1994)),
      unit: unit.place,
      rank: random.pick(ranks),
      source: random.pick(['petition', 'petition', 'supervision', 'inspection']),
      discipline: random.pick(['work', 'masses', 'integrity', 'life']),
      decidedOn,
      punishments: [],
      measures: [measure],
      form: measure === 'adjusted' ? 'second' : 'first',
      eightRule: random.chance(0.1),
      secretLevel: 'internal',
      announcedOn: decidedOn,
    }),
    { steps: ['announce'] },
  )
}

/** The day until which a made punishment bars, as the flag gives it. */
const barFor = (kind: Punishment, decidedOn: Day): Day => barredUntil([kind], decidedOn, null) ?? decidedOn
