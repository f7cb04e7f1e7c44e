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
    for (const org of [...branches, world.community, world.east, world.west, ...(madeOf(reg.name)?.atDistrict ? [world.district] : [])]) {
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
          ...(reg.programme ? { programme: random.pick(open(reg, apart[i] ?? '', ids)) } : {}),
          ...told(reg, { org: org.id, nth: i, day: apart[i] ?? '', members: own, emergencies: ids.slice(0, 2) }, random),
        }),
        world.as(writerIn(reg), world.district),
      )
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
      ...(reg ? told(reg, { org: org.id, nth: i, day: days[i] ?? '', members: [], emergencies: ids.slice(0, 2) }, randomOf(name)) : {}),
    })
    if (reg) await maker.record(reg, org, days, made, department)
  }
  await actOnTree(world.engine, department, { act: 'dissolve', org: org.id, on: '2025-08-01', document: '撤销' })
}

/** What the figures look at beside the made values, as the file of the register's area tells it. */
function told(reg: AnyRegister, at: Pick<Telling, 'org' | 'nth' | 'day' | 'members' | 'emergencies'>, random: Random): MadeWith {
  const often = random.chance(0.7)
  return madeOf(reg.name)?.told?.({ ...at, random, often, later: (least, most) => addDays(at.day, random.int(least, most)) }) ?? {}
}

/** Programmes that a record of a day may belong to: nothing on citizens is entered after the end. */
const open = (reg: AnyRegister, day: string, ids: readonly number[]): readonly number[] =>
  reg.compartment === 'emergency' ? ids.filter((_, i) => day <= (programmes[i]?.[2] ?? '9999')) : ids
