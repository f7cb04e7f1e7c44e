import { type Random, randomOf } from '../src/demo/random.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import type { AnyRegister } from '../src/language/register.ts'
import { addDays } from '../src/language/day.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import { byAct, type MadeWith, type Maker, openMaker } from './made.ts'
import type { Role } from '../src/language/role.ts'
import type { Telling } from './made/area.ts'
import { madeOf } from './made/areas.ts'
import type { World } from './world.ts'

/** Programmes of the made district: two emergencies apart, and one of each other kind. */
const programmes = [
  ['emergency', '2024-10-01', '2025-03-31'],
  ['emergency', '2025-06-01', '2025-10-31'],
  ['themed-education', '2025-01-01', '2025-12-31'],
  ['organ-programme', '2025-02-01', null],
  ['member-check', '2025-03-01', '2025-09-30'],
] as const

/** Records of every register in every place that may hold them, on days of 2024 to 2026, in states and programmes that the figures look at. */
export async function fillDistrict(world: World, branches: readonly OrganizationNode[]): Promise<void> {
  const chance = randomOf('made district')
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
  const made = new Map<string, number[]>()
  for (const branch of branches) {
    const days = Array.from({ length: branch === branches[0] ? 7 : 4 }, (_, i) => addDays('2016-01-10', i * 200))
    members.set(branch.id, await maker.record(member, branch, days))
  }
  await fillShortLived(world, maker, ids)
  await fillRolls(world, maker, branches)
  await fillDues(world, maker, branches)
  for (const reg of Object.values(registers)) {
    if (byAct(world.engine).includes(reg.name) || reg.name === names.programme || reg.name === names.member) continue
    // A stream of its own, so that a new register moves nothing in another.
    const random = chance.fork(reg.name)
    for (const org of [...branches, world.community, world.east, world.west, ...(madeOf(reg.name)?.atDistrict ? [world.district] : [])]) {
      const own = branches
        .filter(branch => branch.id === org.id || branch.path.startsWith(`${org.path}.`))
        .flatMap(branch => members.get(branch.id) ?? [])
      const days = Array.from({ length: reg.name === 'event' ? 10 : 5 }, () => addDays('2024-02-01', random.int(0, 950)))
      // Fewer days where a register allows one record a day: the same day twice is moved on by one.
      const apart = days.toSorted().map((day, i, all) => (all.indexOf(day) === i ? day : addDays(day, i)))
      const recorded = await maker.record(
        reg,
        org,
        apart,
        i => ({
          ...(reg.programme ? { programme: random.pick(open(reg, apart[i] ?? '', ids)) } : {}),
          ...told(
            reg,
            {
              org: org.id,
              nth: i,
              day: apart[i] ?? '',
              members: own,
              emergencies: ids.slice(0, 2),
              district: world.district.id,
              made: register => made.get(`${register} ${org.id}`) ?? [],
            },
            random,
          ),
        }),
        world.as(writerIn(reg), world.district),
      )
      made.set(`${reg.name} ${org.id}`, recorded)
    }
  }
}

/** Who enters a register in the made district: the organization department where it may, else the first role that does. */
const writerIn = (reg: AnyRegister): Role =>
  madeOf(reg.name)?.by ?? (reg.may.write.includes('organization') ? 'organization' : (reg.may.write[0] ?? 'clerk'))

/** An organization of a few months: records dated before it was founded, and some that go on after its end. */
async function fillShortLived(world: World, maker: Maker, ids: readonly number[]): Promise<void> {
  const org = await world.foundBelow(world.community.id, 'PQ', '柳荫片区党委', 'community', '2025-02-10')
  const department = world.as('organization', world.district)
  for (const name of ['checkpoint', 'closedArea', 'isolationSite', 'supply', 'publicityItem', 'agreement', 'goodDeed']) {
    const reg = world.engine.registers[name]
    const days = ['2025-01-20', '2025-03-05', '2025-07-20']
    const made = (i: number): MadeWith => ({
      programme: ids[i % 2] ?? 0,
      ...(reg
        ? told(
            reg,
            {
              org: org.id,
              nth: i,
              day: days[i] ?? '',
              members: [],
              emergencies: ids.slice(0, 2),
              district: world.district.id,
              made: () => [],
            },
            randomOf(name),
          )
        : {}),
    })
    if (reg) await maker.record(reg, org, days, made, department)
  }
  await actOnTree(world.engine, department, { act: 'dissolve', org: org.id, on: '2025-08-01', document: '撤销' })
}

/** Members who come and go, each in the way that a flow of the yearly statistics counts (STA-02); what they leave is the branch that all others stay in. */
async function fillRolls(world: World, maker: Maker, [home, other]: readonly OrganizationNode[]): Promise<void> {
  const { registers } = world.engine
  const [member, decision, transfer] = ['member', 'membershipDecision', 'transfer'].map(name => registers[name])
  if (!home || !other || !member || !decision || !transfer) throw new Error('no branch, or no registers of members')
  const department = world.as('organization', world.district)
  const came = { cameOn: '2025-04-10', cameFrom: '外省某党支部' }
  const day = (i: number): string => addDays('2014-02-01', i * 40)
  const ends = [
    { toState: 'DEAD' },
    { toState: 'REMOVED', removal: 'quit' },
    { toState: 'EXPELLED' },
    { toState: 'WITHDRAWN' },
    { toState: 'PROB_CANCELLED' },
    { toState: 'SUSPENDED' },
  ]
  const leavers = await maker.record(
    member,
    home,
    ends.map((_, i) => day(i)),
  )
  const movers = await maker.record(member, home, [day(10), day(11), day(12)], i => (i === 0 ? { values: came } : {}))
  await maker.record(member, home, ['2025-03-01'], { values: { category: '2', fullOn: null } })
  await maker.record(member, home, ['2025-05-01'], { values: { category: '1', fullOn: '2026-05-01' } })
  await maker.record(member, home, [day(14)], { values: { joinedOn: '1974-03-01', birthOn: '1950-01-01', fullOn: '1975-03-01' } })
  const on = (i: number): string => addDays('2025-05-10', i * 30)
  for (const [i, end] of ends.entries())
    await maker.record(
      decision,
      home,
      [on(i)],
      { values: { member: leavers[i], effectiveOn: on(i), ...end }, steps: ['takeEffect'] },
      department,
    )
  const back = { member: leavers.at(-1), fromState: 'SUSPENDED', toState: 'NORMAL', effectiveOn: '2026-02-01' }
  await maker.record(decision, home, ['2026-02-01'], { values: back, steps: ['takeEffect'] }, department)
  const letter = (i: number) => ({ member: movers[i + 1], issuedOn: '2025-06-01', receivedOn: '2025-06-20' })
  const received = { steps: ['check', 'issue', 'receive'] }
  await maker.record(transfer, home, ['2025-05-20'], { values: letter(0), ...received }, department)
  await maker.record(
    transfer,
    home,
    ['2025-05-20'],
    { values: { ...letter(1), destination: other.id, destinationName: null }, ...received },
    department,
  )
}

/** A member whose base holds for one month, and who has paid it; another who has not. */
async function fillDues({ engine: { registers } }: World, maker: Maker, [home]: readonly OrganizationNode[]): Promise<void> {
  const [member, base, payment] = ['member', 'duesBase', 'duesPayment'].map(name => registers[name])
  if (!home || !member || !base || !payment) throw new Error('no branch, or no registers of dues')
  const roll = await maker.record(member, home, ['2016-03-01', '2016-03-02'])
  for (const [i, id] of roll.entries()) {
    const months = { member: id, fromMonth: '2025-03', untilMonth: i ? null : '2025-03' }
    await maker.record(base, home, ['2025-03-01'], { values: months })
  }
  await maker.record(payment, home, ['2025-03-05'], { values: { member: roll[0], months: [{ month: '2025-03', amount: 8401 }] } })
}

/** What the figures look at beside the made values, as the file of the register's area tells it. */
function told(reg: AnyRegister, at: Omit<Telling, 'random' | 'often' | 'later'>, random: Random): MadeWith {
  const often = random.chance(0.7)
  return madeOf(reg.name)?.told?.({ ...at, random, often, later: (least, most) => addDays(at.day, random.int(least, most)) }) ?? {}
}

/** Programmes that a record of a day may belong to: nothing on citizens is entered after the end. */
const open = (reg: AnyRegister, day: string, ids: readonly number[]): readonly number[] =>
  reg.compartment === 'emergency' ? ids.filter((_, i) => day <= (programmes[i]?.[2] ?? '9999')) : ids
