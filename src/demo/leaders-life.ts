import { registerNamed } from '../engine/engine.ts'
import { takeStep } from '../engine/record/act.ts'
import { addDays, type Day, monthOf } from '../language/day.ts'
import { attendanceOf, stepsOf, workdayNear } from './branch-life.ts'
import { leadersOf } from './committee-life.ts'
import { type Entry, type Journal, planned, type Source } from './journal.ts'
import { lifeProblems, lifeThemes, soughtOpinions } from './life-record-texts.ts'
import type { Person, Ref, Unit } from './made.ts'
import { personName } from './names.ts'
import { officersOf, secretaryOf } from './officers.ts'
import { isFormal } from './person.ts'
import type { Random } from './random.ts'
import { idOf, standsOn } from './unit.ts'

type Dated = Entry & { on: Day }

/** The leading members: lists of those in dual organization life, and the democratic life meetings of January, guided from above and mended by the summer. */
export function leadersLifeSource(journal: Journal, units: readonly Unit[], random: Random): Source {
  const [district] = units
  const organs = units.filter(unit => unit.kind === 'branch' && unit.sector === 'organ')
  const bodies = units.filter(unit => unit.kind === 'district' || unit.kind === 'street')
  const offices = organs.filter(unit => unit.parent?.kind === 'committee')
  const communities = units.filter(unit => unit.kind === 'community')
  const held: Meeting[] = []
  const list = planned([
    ...bodies.flatMap(body => listOf(body, leadersOf(body, organs, '2024-01'), units, random.fork(body.key))),
    ...['2024', '2025', '2026'].flatMap(year =>
      [...bodies, ...offices, ...communities].flatMap(body => {
        const own = random.fork(`${body.key}/${year}`)
        const on = workdayNear(`${year}-01`, own.int(8, 20))
        const people =
          body.kind === 'branch'
            ? officersOf(body, on)
            : body.kind === 'community'
              ? secretariesOf(body, units, on)
              : leadersOf(body, organs, `${year}-01`)
        const guide = body.kind === 'community' ? body.parent : district
        return standsOn(body, on) && people.length > 1 && guide && (body.kind !== 'branch' || own.chance(0.94))
          ? meetingOf(body, on, people, guide, held, own)
          : []
      }),
    ),
  ])
  const mending = Map.groupBy(held, one => monthOf(one.mendedOn))
  return month => ({ ...list(month), after: (mending.get(month) ?? []).map(one => () => mend(journal, one)) })
}

/** A meeting whose items are to be mended. */
interface Meeting {
  ref: Ref
  items: Record<string, unknown>[]
  mendedOn: Day
}

const mendedItems = ({ items, mendedOn }: Meeting): Record<string, unknown>[] =>
  items.map((item, i) => ({ ...item, doneOn: addDays(mendedOn, -20 * i) }))

const mend = (journal: Journal, meeting: Meeting): Promise<unknown> =>
  takeStep(journal.engine, journal.as('secretary'), registerNamed(journal.engine, 'lifeMeeting'), meeting.ref.id, 'close', {
    values: { items: mendedItems(meeting) },
    acceptWarnings: true,
  })

/** Who sits in a community's committee: the secretaries of its branches. */
const secretariesOf = (community: Unit, units: readonly Unit[], on: Day): Person[] =>
  units
    .filter(unit => unit.kind === 'branch' && unit.parent === community && standsOn(unit, on))
    .flatMap(unit => secretaryOf(unit, on) ?? [])

function listOf(body: Unit, leaders: readonly Person[], units: readonly Unit[], random: Random): Dated[] {
  const points = random.some(
    units.filter(unit => unit.kind === 'community' && (body.kind === 'district' || unit.parent === body)),
    leaders.length,
  )
  const posts =
    body.kind === 'district'
      ? ['书记', '副书记', '组织部长', '宣传部长', '政法委书记', '常委']
      : ['党工委书记', '办事处主任', '副书记', '组织委员', '宣传委员', '党工委委员']
  return leaders
    .filter(person => isFormal(person, '2024-01-01'))
    .map((person, i) => ({
      register: 'dualLife',
      unit: body,
      on: '2024-01-15',
      values: () => {
        const point = points[i]
        return { member: person.id, post: posts[i] ?? posts.at(-1), fromDay: '2024-01-01', contactPoint: point ? idOf(point) : null }
      },
    }))
}

/** The meeting with its attendance, and what was prepared, found and mended. */
function meetingOf(body: Unit, on: Day, people: readonly Person[], above: Unit, held: Meeting[], random: Random): Dated[] {
  const ref: Ref = { id: 0 }
  const year = on.slice(0, 4)
  const theme = lifeThemes[year] ?? '改进作风，担当作为'
  const guide = {
    name: personName(random, '1', 1970),
    post: body.kind === 'district' ? '市委督导组组长' : body.kind === 'community' ? '街道党工委委员' : '区委常委',
    body: body === above ? null : above,
  }
  const talkedOn = addDays(on, -random.int(5, 8))
  const pairs = people.flatMap((one, i) => people.slice(i + 1).map(other => [one, other] as const))
  const items = random.some(lifeProblems, 5).map(([problem, measure], i) => ({
    problem,
    side: i < 3 ? 'team' : 'person',
    measure,
    owner: people[i % people.length]?.name ?? '班子',
    dueOn: addDays(on, 60 + i * 25),
  }))
  const meeting: Meeting = { ref: { id: 0 }, items, mendedOn: `${year}-07-15` }
  const mended = random.chance(0.86)
  // Most were brought in when they were mended; this year's of the district and its sub-districts are mended after they were entered.
  const over = mended && (year < '2026' || body.kind === 'branch' || body.kind === 'community')
  if (mended && !over) held.push(meeting)
  const event: Dated = {
    register: 'event',
    unit: body,
    role: 'secretary',
    on,
    ref,
    steps: stepsOf(on, random),
    values: () => ({
      kinds: ['democratic-life'],
      topic: `民主生活会：${theme}`,
      heldOn: on,
      startsAt: '09:00',
      endsAt: '11:30',
      place: '第一会议室',
      host: people[0]?.id ?? null,
      recorder: '办公室秘书',
      attendance: attendanceOf(people, random),
      guests: random.int(2, 5),
      agenda: [{ item: theme, speaker: people[0]?.name ?? null, gist: '通报上年整改情况，逐人对照检查，开展相互批评' }],
    }),
  }
  const told: Dated = {
    register: 'lifeMeeting',
    unit: body,
    role: 'secretary',
    on: over ? meeting.mendedOn : on,
    ref: meeting.ref,
    steps: over ? ['report', 'close'] : ['report'],
    values: () => ({
      kind: 'democratic',
      theme,
      heldOn: on,
      event: ref.id,
      planFiledOn: addDays(on, -random.int(10, 16)),
      study: '集中学习研讨，撰写对照检查材料',
      checklist: '对照党章',
      opinions: random.some(soughtOpinions, 4).map(([source, opinion]) => ({ source, opinion, answer: '采纳，列入整改清单' })),
      participants: people.map(person => ({ member: person.id, checkedOn: addDays(on, -3) })),
      talks: pairs.map(([one, other]) => ({ one: one.id, other: other.id, on: talkedOn })),
      comparison: '班子对照检查材料经会议审定，个人发言提纲已审阅',
      criticisms: pairs
        .filter(() => random.chance(0.7))
        .map(([one, other]) => ({ by: one.id, of: other.id, kind: random.pick(['style', 'duty', 'conviction']) })),
      criticismGist: '相互批评直接具体，被批评的同志逐一表态',
      guides: [{ ...guide, body: guide.body ? idOf(guide.body) : null }],
      items: over ? mendedItems(meeting) : items,
      reportedOn: addDays(on, random.int(3, 5)),
      noticeTo: '下级党组织和机关全体党员',
    }),
  }
  return [event, told]
}
