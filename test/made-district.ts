import { randomOf } from '../src/demo/random.ts'
import type { Given } from '../src/engine/record/batch.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import type { AnyRegister } from '../src/language/register.ts'
import { addDays, addMonths } from '../src/language/day.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import { byAct, type MadeWith, type Maker, openMaker } from './made.ts'
import type { World } from './world.ts'

/** Programmes of the made district: two emergencies apart, and one of each other kind. */
const programmes = [
  ['emergency', '2024-10-01', '2025-03-31'],
  ['emergency', '2025-06-01', '2025-10-31'],
  ['themed-education', '2025-01-01', '2025-12-31'],
  ['organ-programme', '2025-02-01', null],
] as const

/** Records of every register in every place that may hold them, on days of 2024 to 2026, in states and programmes that the figures look at. */
export async function fillDistrict(world: World, branches: readonly OrganizationNode[]): Promise<void> {
  const random = randomOf('made district')
  const maker = openMaker(world, branches)
  const { registers, names } = world.engine
  const programme = registers[names.programme]
  if (!programme) throw new Error('no programmes')
  const ids: number[] = []
  for (const [kind, startedOn, endedOn] of programmes) {
    const [id] = await maker.record(programme, world.district, [startedOn], { values: { kind, endedOn } })
    ids.push(id ?? 0)
  }
  await world.foundBelow(world.community.id, 'LS', '柳荫社区临时党支部', 'community', '2025-07-01')
  await world.foundBelow(world.community.id, 'GN', '柳荫社区物业功能型党支部', 'community', '2024-05-01')
  const members = new Map<number, number[]>()
  const member = registers[names.member]
  if (!member) throw new Error('no members')
  for (const branch of branches) {
    const days = Array.from({ length: branch === branches[0] ? 7 : 4 }, (_, i) => addDays('2016-01-10', i * 200))
    members.set(branch.id, await maker.record(member, branch, days))
  }
  await fillShortLived(world, maker, ids)
  for (const reg of Object.values(registers)) {
    if (byAct(world.engine).includes(reg.name) || reg.name === names.programme || reg.name === names.member) continue
    for (const org of [...branches, world.community, world.east, world.west]) {
      const own = branches
        .filter(branch => branch.id === org.id || branch.path.startsWith(`${org.path}.`))
        .flatMap(branch => members.get(branch.id) ?? [])
      const days = Array.from({ length: reg.name === 'event' ? 10 : 5 }, () => addDays('2024-02-01', random.int(0, 950)))
      // Fewer days where a register allows one record a day: the same day twice is moved on by one.
      const apart = days.toSorted().map((day, i, all) => (all.indexOf(day) === i ? day : addDays(day, i)))
      await maker.record(
        reg,
        org,
        apart,
        i => ({
          ...(reg.programme ? { programme: random.pick(ids) } : {}),
          ...told(reg, apart[i] ?? '', own, random),
        }),
        world.as(reg.name === 'pledge' ? 'secretary' : 'organization', world.district),
      )
    }
  }
}

/** An organization of a few months: records dated before it was founded, and some that go on after its end. */
async function fillShortLived(world: World, maker: Maker, ids: readonly number[]): Promise<void> {
  const org = await world.foundBelow(world.community.id, 'PQ', '柳荫片区党委', 'community', '2025-02-10')
  const department = world.as('organization', world.district)
  for (const name of ['checkpoint', 'closedArea', 'isolationSite', 'supply', 'publicityItem', 'agreement', 'goodDeed']) {
    const reg = world.engine.registers[name]
    const days = ['2025-01-20', '2025-03-05', '2025-07-20']
    const made = (i: number): MadeWith => ({ ...(reg ? told(reg, days[i] ?? '', [], randomOf(name)) : {}), programme: ids[i % 2] ?? 0 })
    if (reg) await maker.record(reg, org, days, made, department)
  }
  await actOnTree(world.engine, department, { act: 'dissolve', org: org.id, on: '2025-08-01', document: '撤销' })
}

/** What the figures look at beside the made values: days of later steps, states reached, the roll. */
function told(reg: AnyRegister, day: string, members: readonly number[], random: ReturnType<typeof randomOf>): MadeWith {
  const later = (least: number, most: number): string => addDays(day, random.int(least, most))
  const often = random.chance(0.7)
  const given = (values: Given['values'], steps?: readonly string[]): MadeWith => ({ values, ...(steps ? { steps } : {}) })
  switch (reg.name) {
    case 'event': {
      const kinds = random.pick([
        ['assembly'],
        ['assembly', 'lecture'],
        ['committee'],
        ['lecture'],
        ['theme-activity'],
        ['oath'],
        ['centre-group'],
        ['expert-report'],
      ])
      const states = ['present', 'present', 'present', 'leave', 'absent', 'exempt'] as const
      return given({
        kinds,
        micro: kinds.includes('lecture') && often,
        lecturerKind: kinds.includes('expert-report') ? 'expert' : kinds.includes('lecture') && !often ? 'leading-cadre' : 'secretary',
        attendance: members.map(member => ({ member, state: random.pick(states), reason: '外出' })),
      })
    }
    case 'duesPayment':
      return given({
        months: [{ month: day.slice(0, 7), amount: 2000 }, ...(often ? [{ month: addMonths(day, -2).slice(0, 7), amount: 1050 }] : [])],
      })
    case 'development':
      return often ? given(approved(day, members), ['determine', 'propose', 'list', 'preReview', 'pass', 'approve']) : given({})
    case 'goodDeed':
      return often ? given({}, ['confirm']) : given({})
    case 'pledge':
      return given(
        { dueOn: later(30, 90), ...(often ? { doneOn: later(5, 20), confirmedOn: later(20, 30) } : {}) },
        often ? ['confirm'] : [],
      )
    case 'weakCase':
      return often
        ? given(
            {
              dueOn: later(200, 300),
              closedOn: later(20, 40),
              diagnosedOn: day,
              startedOn: day,
              problems: [{ problem: '物业缺位', owner: '王河', doneOn: day }],
            },
            ['diagnose', 'start', 'selfCheck', 'submit', 'accept'],
          )
        : given({})
    case 'ticket':
      return often ? given({ closedOn: later(0, 20), household: `3-2-${random.int(1, 9)}` }, ['close']) : given({})
    case 'opinion':
      return often ? given({ settledOn: later(1, 10), fedBackOn: later(10, 20) }) : given({})
    case 'practicalMatter':
      return given({ completedOn: often ? later(0, 20) : null })
    case 'volunteer':
    case 'donation':
    case 'reportIn':
    case 'deployment':
      return given({ member: often ? random.pick(members) : null, ...(reg.name === 'deployment' ? { untilDay: later(5, 60) } : {}) })
    case 'post':
      return given({
        kind: 'pioneer',
        staffing: [
          { person: '李树', fromDay: day, untilDay: later(3, 30) },
          { person: '王河', fromDay: later(1, 9) },
        ],
      })
    case 'place':
      return given({ kind: 'grid' })
    case 'publicityItem':
      return given({ kind: random.pick(['banner', 'board', 'leaflet', 'handbook']) })
    case 'supply':
      return given({ direction: often ? 'out' : 'in' })
    case 'jointCommittee':
      return given({ kind: often ? 'big-committee' : 'big-work-committee' })
    default:
      return given({})
  }
}

/** A development case up to its approval on the day, each step in time. */
function approved(day: string, members: readonly number[]): Given['values'] {
  const before = (days: number): string => addDays(day, -days)
  const [first = 0, second = 0] = members
  return {
    appliedOn: before(600),
    talkedOn: before(590),
    activistOn: before(560),
    filedOn: before(550),
    contacts: [first],
    examGapReason: '口头考察',
    proposedOn: before(100),
    consentedOn: before(95),
    publicityFrom: before(90),
    publicityTo: before(70),
    objectOn: before(60),
    sponsors: [first, second],
    reviewedOn: before(50),
    reviewConclusion: 'passed',
    trainedOn: before(45),
    trainedDays: 3,
    committeeReviewedOn: before(40),
    preReviewedOn: before(30),
    branchMeetingOn: before(20),
    eligible: 10,
    present: 9,
    approve: 9,
    against: 0,
    abstain: 0,
    committeeTalkOn: before(10),
    approvedOn: day,
  }
}
