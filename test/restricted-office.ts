import type { FastifyInstance } from 'fastify'
import { installAccount } from '../src/engine/account/account.ts'
import { columnsOf, isRestricted, type AnyRegister } from '../src/language/register.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import { compartmentOf, grantable, heads, type Role, sections } from '../src/language/role.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { buildApp } from '../src/server/app.ts'
import { type Calls, callsWith } from '../src/server/trial-office.ts'
import { type Maker, openMaker } from './made.ts'
import { openWorld, type World } from './world.ts'

/** Somebody signed in, and the same person at the engine's door. */
export interface Sitting {
  name: string
  role: Role
  viewer: Viewer
  calls: Calls
}

/** A record of a restricted register, handled by the first clerk of its section, with words that nobody else may ever read. */
export interface Hidden {
  reg: AnyRegister
  id: number
  /** Words that stand in its texts, sealed ones included. */
  secret: string
}

/** A district with both sealed sections at work and everybody else around them. */
export interface Office {
  world: World
  app: FastifyInstance
  maker: Maker
  restricted: AnyRegister[]
  /** Everybody by name: `cadres-1` handles, `cadres-2` does not, `cadres-team` is of another team, `cadres-head` is the head; outsiders by their role. */
  seats: Readonly<Record<string, Sitting>>
  hidden: Hidden[]
  close: () => Promise<void>
}

/** A seat by its name. */
export function seatNamed(office: Office, name: string): Sitting {
  const seat = office.seats[name]
  if (!seat) throw new Error(`no seat ${name}`)
  return seat
}

/** Who enters the records of a register, and its head. */
export const clerkOf = (reg: AnyRegister): string => `${reg.compartment}-1`
export const headOf = (reg: AnyRegister): string => `${reg.compartment}-head`

const password = 'Walk-through-7'
const now = new Date('2026-10-31T02:00:00Z')
const sectionRoles: readonly Role[] = [...sections.cadres, ...sections.integrity]

/** Opens the office; every restricted register has a record of the first clerk's at the community. */
export async function openOffice(extra: Readonly<Record<string, AnyRegister>> = {}): Promise<Office> {
  const world = await openWorld(extra)
  const maker = openMaker(world, [world.first, world.second, world.far])
  const app = buildApp(world.engine, { secureCookies: false, now: () => now, signInsPerMinute: 1000 })
  const seats: Record<string, Sitting> = {}
  const seat = async (name: string, role: Role, org: OrganizationNode, more: { team?: string; member?: number } = {}): Promise<void> => {
    const member = more.member ?? null
    const team = more.team ?? null
    const { id } = await installAccount(
      world.engine,
      '999901',
      { signIn: name, name, password, member },
      { demo: false, now, grants: [{ role, org: org.id, from: '2026-01-01', until: null, team }] },
    )
    const answer = await callsWith(app, '').post('/sign-in', { signIn: name, password })
    if (answer.status !== 200) throw new Error(answer.raw.toString())
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
    seats[name] = {
      name,
      role,
      viewer: { ...world.as(role, org, member ?? undefined), account: id, name, team },
      calls: callsWith(app, cookie),
    }
  }
  const members = world.engine.registers.member
  if (!members) throw new Error('no members')
  // Somebody of whom no record of a section speaks.
  const [member = 0] = await maker.record(members, world.first, ['2019-03-01'])
  const working = { cadres: 'cadres', integrity: 'discipline' } as const
  for (const [section, role] of Object.entries(working)) {
    await seat(`${section}-1`, role, world.district)
    await seat(`${section}-2`, role, world.district)
    await seat(`${section}-team`, role, world.district, { team: '第二组' })
    await seat(`${section}-west`, role, world.west)
    const [head] = heads[section] ?? []
    if (head) await seat(`${section}-head`, head, world.district)
  }
  await seat('petitions-1', 'petitions', world.district)
  for (const role of grantable.filter(one => !sectionRoles.includes(one)))
    await seat(role, role, role === 'member' ? world.first : world.district, role === 'member' ? { member } : {})
  const restricted = Object.values(world.engine.registers).filter(isRestricted)
  const hidden: Hidden[] = []
  for (const reg of restricted) {
    const secret = `密封${reg.name}甲`
    const by = seats[clerkOf(reg)]?.viewer
    const [id = 0] = await maker.record(reg, world.community, ['2026-09-01'], { values: wordsOf(reg, secret) }, by)
    hidden.push({ reg, id, secret })
  }
  return {
    world,
    app,
    maker,
    restricted,
    seats,
    hidden,
    close: async () => {
      await app.close()
      await world.close()
    },
  }
}

/** Those outside a compartment: everybody who works elsewhere, and the other section. */
export const outsiders = (office: Office, reg: AnyRegister): Sitting[] =>
  Object.values(office.seats).filter(({ role }) => compartmentOf(role) !== reg.compartment || !reg.may.read.includes(role))

/** The secret in every text of a register that takes any words. */
const wordsOf = (reg: AnyRegister, secret: string): Record<string, string> =>
  Object.fromEntries(
    columnsOf(reg).flatMap(([name, column]) =>
      (column.kind === 'text' && !column.pattern && (column.max ?? 500) >= 20) || column.kind === 'longText'
        ? free.has(name)
          ? []
          : [[name, secret]]
        : [],
    ),
  )

/** Texts of a form of their own, or that only some records may have. */
const free = new Set(['resume', 'identityNumber', 'transferredTo', 'extensionBy', 'approval', 'serial'])
