import { addDays, addMonths, type Day } from '../language/day.ts'
import { dayBetween } from './careers.ts'
import { colleagueNameOf, leading, secretaryNameOf } from './duty-people.ts'
import { departments, fileTexts, foundTexts } from './duty-texts.ts'
import { type Dated, planned, type Source } from './journal.ts'
import type { Unit } from './made.ts'
import type { Programmes } from './programmes.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** Items to be mended: of the city's inspection in 2024, of the district's own in 2025, of reviews and self-examination, and of the drive on members' files. */
export function mendedItemsSource(units: readonly Unit[], programmes: Programmes, random: Random): Source {
  const leaders = leading(units)
  const upper = leaders.filter(unit => unit.kind !== 'community')
  const district = units[0]
  if (!district) throw new Error('no district')
  const spread = (places: readonly Unit[], count: number): Unit[] =>
    Array.from({ length: Math.min(count, places.length * 12) }, (_, i) => places[i % places.length] ?? district)
  const branches = units.filter(unit => unit.kind === 'branch' && unit.endedOn === null)
  const entries = [
    ...spread([district, ...upper, ...random.some(leaders, 8)], 60).map((unit, i) =>
      itemOf(unit, { ...cityInspection, number: `市巡察〔2024〕${i + 1}` }, random),
    ),
    ...spread([...upper.slice(0, 4), ...random.some(leaders, 6)], 40).map((unit, i) =>
      itemOf(unit, { ...districtInspection, number: `区巡察〔2025〕${i + 1}` }, random),
    ),
    ...leaders
      .filter(() => random.chance(0.6))
      .map(unit => itemOf(unit, { ...ownReview, foundOn: dayBetween(random, '2025-01-20', '2025-02-20') }, random)),
    ...leaders
      .filter(() => random.chance(0.5))
      .map(unit => itemOf(unit, { ...ownMeeting, foundOn: dayBetween(random, '2026-01-20', '2026-02-20') }, random)),
    ...random.some(branches, Math.min(60, branches.length)).map(unit => driveItemOf(unit, programmes, random)),
  ]
  return planned(entries.filter(entry => entry.on <= lastDay))
}

/** Where items come from. */
interface Origin {
  source: string
  level: string
  foundOn: Day
  number?: string
  planOn?: Day
  /** Months until most of them are due. */
  months: number
}

const cityInspection: Origin = { source: 'inspection', level: 'municipal', foundOn: '2024-04-15', planOn: '2024-05-13', months: 6 }
const districtInspection: Origin = { source: 'inspection', level: 'district', foundOn: '2025-06-10', planOn: '2025-07-08', months: 3 }
const ownReview: Origin = { source: 'review', level: 'own', foundOn: '2025-01-20', months: 6 }
const ownMeeting: Origin = { source: 'self', level: 'own', foundOn: '2026-01-20', months: 6 }

/** One item: closed within its time as a rule; what lasts is due later and not closed before. */
function itemOf(unit: Unit, { months, ...origin }: Origin, random: Random): Dated {
  const [category, problem, measures] = random.pick(foundTexts)
  const { foundOn } = origin
  const lasting = origin.source === 'inspection' && random.chance(0.08)
  const dueOn = lasting ? '2026-12-31' : addDays(addMonths(foundOn, months), -random.int(0, 40))
  const closedOn = addDays(dueOn, -random.int(1, 20))
  const closed = !lasting && closedOn <= '2026-10-20' && random.chance(0.96)
  return mended('rectificationItem', unit, { foundOn, dueOn, closedOn: closed ? closedOn : null, measures }, random, {
    ...origin,
    problem,
    category,
    term: lasting ? 'long-term' : 'concentrated',
    ...(closed && origin.source === 'inspection'
      ? { disciplineOpinion: '整改到位', organizationOpinion: '整改到位', satisfaction: random.int(930, 990) }
      : {}),
  })
}

function driveItemOf(unit: Unit, { drive }: Programmes, random: Random): Dated {
  const [category, matter, measures] = random.pick(fileTexts)
  const foundOn = dayBetween(random, drive.from, addDays(drive.to, -60))
  const dueOn = drive.to
  const closedOn = dayBetween(random, addDays(foundOn, 20), dueOn)
  const entry = mended('driveItem', unit, { foundOn, dueOn, closedOn: random.chance(0.9) ? closedOn : null, measures }, random, {
    matter,
    category,
    kind: random.pick(['self', 'check', 'data']),
    quantity: random.int(1, 4),
  })
  return { ...entry, programme: drive }
}

interface Course {
  foundOn: Day
  dueOn: Day
  closedOn: Day | null
  measures: string
}

/** The course of an item from start to sign-off, or as far as it has come. */
function mended(register: string, unit: Unit, { closedOn, ...course }: Course, random: Random, more: Record<string, unknown>): Dated {
  const startedOn = addDays(course.foundOn, 8)
  return {
    register,
    unit,
    on: closedOn ?? addDays(course.foundOn, 30),
    role: 'organization',
    steps: closedOn ? ['start', 'submit', 'verify', 'close'] : ['start'],
    values: () => ({
      ...more,
      ...course,
      owner: secretaryNameOf(unit, course.foundOn),
      department: random.pick(departments),
      startedOn,
      progress: [
        { notedOn: addDays(course.foundOn, 12), account: '已制定措施，明确责任和时限' },
        ...(closedOn ? [{ notedOn: addDays(closedOn, -5), account: '措施已落实，佐证材料齐全' }] : []),
      ],
      ...(closedOn
        ? {
            submittedOn: addDays(closedOn, -4),
            verifiedOn: addDays(closedOn, -1),
            verifier: colleagueNameOf(unit.parent ?? unit, '督查员'),
            closedOn,
          }
        : {}),
    }),
  }
}
