import { isWorkday } from '../codes/work-calendar.ts'
import { addDays, type Day, isoWeekday, type Month, monthOf } from '../language/day.ts'
import type { Person, Ref, Unit } from './made.ts'
import type { Entry, Source } from './journal.ts'
import { lifeDayOf } from './life-day-rules.ts'
import { assemblyTopics, committeeItems, leaveReasons, lectureTopics, themedTopics, themeTopics } from './life-topics.ts'
import { officersOf, secretaryOf } from './officers.ts'
import { rollOn } from './person.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { standsOn } from './unit.ts'

/** The themed education that runs in a month, if one does. */
export type ThemedOn = (day: Day) => Ref | undefined

/** The branches' life meetings of December, kept by unit and month, so that what is said of them can point to them. */
export interface LifeMeetings {
  refOf: (unit: Unit, month: Month, day: Day) => Ref
  held: (unit: Unit, month: Month) => { ref: Ref; on: Day } | undefined
}

/** Nothing is kept yet. */
export function lifeMeetings(): LifeMeetings {
  const kept = new Map<string, { ref: Ref; on: Day }>()
  return {
    refOf: (unit, month, on) => {
      const ref: Ref = { id: 0 }
      kept.set(`${unit.key}/${month}`, { ref, on })
      return ref
    },
    held: (unit, month) => kept.get(`${unit.key}/${month}`),
  }
}

/** Life of the branches (§5.1): the theme day each month on the fixed day, which is a general meeting or a lecture too where the quarter owes one, and the committee's meeting. */
export function branchLifeSource(branches: readonly Unit[], random: Random, themed: ThemedOn, meetings: LifeMeetings): Source {
  return month => {
    const entries: Entry[] = []
    for (const unit of branches) {
      const own = random.fork(`${unit.key}/${month}`)
      const day = themeDay(unit, month, own)
      const roll = day <= lastDay ? rollOn(unit, day) : []
      if (roll.length === 0) continue
      const officers = officersOf(unit, day)
      const missed = own.chance(unit.lagging ? 0.16 : 0.012)
      if (!missed) {
        const entry = themeDayOf(unit, month, day, roll, officers, own, themed)
        if (month.endsWith('-12')) entry.ref = meetings.refOf(unit, month, day)
        entries.push(entry)
      }
      if (officers.length > 1 && !own.chance(unit.lagging ? 0.15 : 0.02)) entries.push(committeeOf(unit, month, officers, own))
    }
    if (month === monthOf(lastDay))
      for (const unit of branches)
        if (standsOn(unit, lastDay) && random.fork(`${unit.key}/next`).chance(0.7)) entries.push(nextThemeDay(unit, random))
    return { entries: entries.filter(entry => entry.unit.node !== null) }
  }
}

/** How people came: present, on leave with a reason, absent, or exempt. */
export function attendanceOf(people: readonly Person[], random: Random): { member: number; state: string; reason: string | null }[] {
  return people.map(person => {
    if (person.exempt)
      return random.chance(0.1)
        ? { member: person.id, state: 'present', reason: null }
        : { member: person.id, state: 'exempt', reason: '年老体弱' }
    const surely = person.floatingSince ? 0.25 : person.reliability
    if (random.chance(surely)) return { member: person.id, state: 'present', reason: null }
    return random.chance(0.82)
      ? { member: person.id, state: 'leave', reason: person.floatingSince ? '外出务工' : random.pick(leaveReasons) }
      : { member: person.id, state: 'absent', reason: null }
  })
}

/** A working day of a month near a number. */
export function workdayNear(month: Month, number: number): Day {
  let day = `${month}-${String(number).padStart(2, '0')}`
  while (!isWorkday(day) && monthOf(addDays(day, 1)) === month) day = addDays(day, 1)
  while (!isWorkday(day)) day = addDays(day, -1)
  return day
}

/** Steps of minutes that are some weeks old; the latest still wait. */
export const stepsOf = (day: Day, random: Random): readonly string[] =>
  day > '2026-10-01' ? [] : day > '2026-08-31' ? ['finish'] : random.chance(0.93) ? ['finish', 'check', 'archive'] : ['finish', 'check']

/** The theme day of the month after the last, planned already. */
function nextThemeDay(unit: Unit, random: Random): Entry {
  const month = monthOf(addDays(lastDay, 1))
  const day = lifeDayOf(unit, month) ?? workdayNear(month, 5)
  const topic = random.fork(`${unit.key}/topic`).pick(lectureTopics)
  return {
    register: 'event',
    unit,
    values: () => ({
      kinds: ['theme-day', 'fixed-day', 'lecture'],
      topic,
      heldOn: day,
      startsAt: unit.sector === 'community' ? '09:00' : '15:00',
      place: '党员活动室',
      lecturer: secretaryOf(unit, lastDay)?.name ?? '支部书记',
      lecturerKind: 'secretary',
      micro: true,
    }),
  }
}

function themeDay(unit: Unit, month: Month, random: Random): Day {
  const fixed = lifeDayOf(unit, month) ?? workdayNear(month, 5)
  return random.chance(unit.lagging ? 0.8 : 0.955) ? fixed : workdayNear(month, Math.min(Number(fixed.slice(8)) + random.int(1, 12), 27))
}

function themeDayOf(
  unit: Unit,
  month: Month,
  day: Day,
  roll: readonly Person[],
  officers: readonly Person[],
  random: Random,
  themed: ThemedOn,
): Entry {
  const number = Number(month.slice(5))
  const fixed = lifeDayOf(unit, month) === day
  const kinds = ['theme-day', ...(fixed ? ['fixed-day'] : [])]
  const third = number % 3
  const programme = third === 0 || number === 9 ? themed(day) : undefined
  const theme = programme
    ? random.weighted([
        ['theme-activity', 5],
        ['oath', 2],
        ['contest', 1.5],
        ['essay', 1],
      ] as const)
    : number === 6
      ? 'oath'
      : number === 1 || number === 12
        ? 'life-meeting'
        : null
  const kind = third === 1 ? 'assembly' : third === 2 ? 'lecture' : theme
  const extra = number === 12 && !programme ? 'life-meeting' : kind
  if (extra) kinds.push(extra)
  const [secretary] = officers
  const lecture = extra === 'lecture'
  const bySecretary = lecture && secretary !== undefined && random.chance(0.72)
  const topic =
    extra === 'assembly'
      ? random.pick(assemblyTopics)
      : lecture
        ? random.pick(lectureTopics)
        : extra === 'theme-activity' || extra === 'oath' || extra === 'contest' || extra === 'essay'
          ? random.pick(themedTopics[extra])
          : extra === 'life-meeting'
            ? '召开组织生活会，开展民主评议党员'
            : random.pick(themeTopics[number - 1] ?? [''])
  const hour = unit.sector === 'community' ? 9 : isoWeekday(day) <= 5 ? 15 : 9
  const recorder = officers[2] ?? officers.at(-1)
  return {
    register: 'event',
    unit,
    role: 'secretary',
    ...(programme ? { programme } : {}),
    steps: stepsOf(day, random),
    values: () => ({
      kinds,
      topic: topic.replace('{place}', unit.place),
      heldOn: day,
      startsAt: `${String(hour).padStart(2, '0')}:00`,
      endsAt: `${String(hour + (extra === null ? 1 : 2)).padStart(2, '0')}:${random.pick(['00', '10', '20', '30'])}`,
      place: random.pick(['党员活动室', '会议室', `${unit.place}党群服务站`]),
      host: secretary?.id ?? null,
      recorder: recorder?.name ?? '组织委员',
      ...(lecture ? lecturerOf(bySecretary, secretary, officers, random) : {}),
      attendance: attendanceOf(roll, random),
      agenda:
        extra === 'assembly' || extra === 'life-meeting'
          ? [{ item: topic.replace('{place}', unit.place), speaker: secretary?.name ?? null, gist: '与会党员逐一发表意见，一致同意' }]
          : [],
    }),
  }
}

function lecturerOf(
  bySecretary: boolean,
  secretary: Person | undefined,
  officers: readonly Person[],
  random: Random,
): Record<string, unknown> {
  if (bySecretary && secretary)
    return { lecturer: secretary.name, lecturerKind: 'secretary', lecturerRank: '党支部书记', micro: random.chance(0.85) }
  const other = officers.at(-1)
  return {
    lecturer: other?.name ?? '老党员',
    lecturerKind: 'other',
    lecturerRank: random.pick(['支部委员', '老党员', '先进模范']),
    micro: random.chance(0.3),
  }
}

function committeeOf(unit: Unit, month: Month, officers: readonly Person[], random: Random): Entry {
  const day = workdayNear(month, random.int(18, 27))
  const items = random.some(committeeItems, 2)
  const absent = random.chance(0.12) ? random.int(1, officers.length - 1) : -1
  const [secretary, second] = officers
  return {
    register: 'event',
    unit,
    role: 'secretary',
    steps: stepsOf(day, random),
    values: () => ({
      kinds: ['committee'],
      topic: items[0]?.[0] ?? '研究支部工作',
      heldOn: day,
      startsAt: '16:00',
      endsAt: '17:00',
      place: '支部办公室',
      host: secretary?.id ?? null,
      recorder: (officers[2] ?? second)?.name ?? '组织委员',
      attendance: officers.map((person, i) => ({
        member: person.id,
        state: i === absent ? 'leave' : 'present',
        reason: i === absent ? '出差' : null,
      })),
      agenda: items.map(([item, gist]) => ({ item, speaker: secretary?.name ?? null, gist })),
    }),
  }
}
