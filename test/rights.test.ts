import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quote, sealedTableOf, snake, tableOf } from '../src/derive/names.ts'
import { communityDepth } from '../src/derive/policy.ts'
import { tablesOf } from '../src/derive/table.ts'
import { installAccount } from '../src/engine/account/account.ts'
import { type AnyRegister, columnsOf, isRestricted, opens, opensOwn, sectionsOf } from '../src/language/register.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import { administrators, grantable, isHead, type Role } from '../src/language/role.ts'
import { isWithin, type Viewer } from '../src/language/viewer.ts'
import { buildApp } from '../src/server/app.ts'
import { type Maker, openMaker, plainColumn } from './made.ts'
import { madeOf } from './made/areas.ts'
import { openWorld, type World } from './world.ts'

/*
 * Every register × role × place × act, by the API as a browser asks and on the database as the person, against what the declaration says (SEC-03).
 * A viewer sits at the community (a member and a secretary at its first branch); records lie in their own organization, below, beside, above and far away.
 */

const password = 'Walk-through-7'
const now = new Date('2026-10-31T02:00:00Z')

interface Row {
  id: number
  org: OrganizationNode
  /** Path of the organization on the other side. */
  peer: string | null
  /** The member whose own record it is. */
  subject: number | null
  /** In a restricted compartment: the accounts that handle it. */
  handlers: number[] | null
}

interface Seat {
  role: Role
  org: OrganizationNode
  viewer: Viewer
  cookie: string
}

let world: World
let app: FastifyInstance
let maker: Maker
let places: OrganizationNode[]
let me: number
const rows = new Map<string, Row[]>()
const seats: Seat[] = []

beforeAll(async () => {
  world = await openWorld()
  const beside = await world.foundBelow(world.east.id, 'JW', '槐荫社区党委', 'community')
  const besideBranch = await world.foundBelow(beside.id, 'ZB', '槐荫社区第一党支部', 'community')
  places = [world.first, world.second, world.community, besideBranch, world.east, world.far, world.district]
  maker = openMaker(world, [world.first, world.second, besideBranch, world.far])
  for (const reg of Object.values(world.engine.registers)) rows.set(reg.name, await rowsOf(reg))
  me = rows.get('member')?.find(row => row.org.id === world.first.id)?.id ?? 0
  app = buildApp(world.engine, { secureCookies: false, now: () => now, signInsPerMinute: 1000 })
  for (const role of grantable) seats.push(await seatOf(role, role === 'member' ? world.first : world.community))
  seats.push(await seatOf('secretary', world.first))
}, 300_000)

afterAll(async () => {
  await app?.close()
  await world?.close()
})

test.for([...grantable, 'secretary of a branch'])(
  'SEC-03 %s reads, enters, corrects and unmasks what the declarations say, and nothing else',
  async who => {
    const seat = seatNamed(who)
    const wrong: string[] = []
    for (const reg of Object.values(world.engine.registers)) {
      const tell = (what: string, place: OrganizationNode | null, { status, body }: Answer, may: boolean): void => {
        const fits = may ? status === 200 : refused({ status, body })
        if (!fits)
          wrong.push(
            `${reg.name} ${what} ${place?.shortName ?? ''}: ${status} where it ${may ? 'may' : 'may not'} ${JSON.stringify(body.problems ?? '')}`,
          )
      }
      const asks = mayAsk(reg, seat)
      const { only } = madeOf(reg.name) ?? {}
      const acts = only === undefined || only === seat.role || !reg.may.write.includes(seat.role)
      const own = rows.get(reg.name) ?? []
      const listed = await call(seat, 'GET', `/registers/${reg.name}?size=500`)
      tell('list', null, listed, asks)
      const ids = new Set((asks ? (listed.body.rows as { id: number }[]) : []).map(row => row.id))
      for (const row of own)
        if (ids.has(row.id) !== (reads(reg, seat, row) && inList(reg, seat, row)))
          wrong.push(`${reg.name} lists ${row.org.shortName}: ${ids.has(row.id)}`)
      for (const row of asks ? own : own.slice(0, 1)) {
        const at = `/registers/${reg.name}/${row.id}`
        const may = reads(reg, seat, row)
        const writes = may && reg.may.write.includes(seat.role) && isWithin(row.org.path, seat.org.path)
        const read = await call(seat, 'GET', at)
        const version = may ? Number(read.body.version) : 1
        tell('read', row.org, read, may)
        tell('history', row.org, await call(seat, 'GET', `${at}/history`), may)
        // A role that never writes is refused before the place is looked at: one record of the register shows it.
        if (acts && (reg.may.write.includes(seat.role) || row === own[0])) {
          tell('correct', row.org, await call(seat, 'PUT', at, { ...correction(reg, row), version }), writes)
          tell('void', row.org, await call(seat, 'POST', `${at}/steps/void`, { version: version + 1, reason: '核对后作废' }), writes)
        }
        if (writes && acts)
          tell(
            'unvoid',
            row.org,
            await call(seat, 'POST', `${at}/steps/unvoid`, { version: version + 2, reason: '作废有误', acceptWarnings: true }),
            true,
          )
        for (const [column, of] of columnsOf(reg)) {
          if (!of.sealed) continue
          const shows = may && opens(reg, of.sealed, seat.role) && isWithin(row.org.path, seat.org.path)
          tell(`unmask ${column}`, row.org, await call(seat, 'POST', `${at}/unmask`, { column, purpose: '核对身份' }), shows)
          const mask = may ? (read.body.values as Record<string, unknown>)[column] : null
          if (!shows && seat.role !== 'member' && mask !== null)
            wrong.push(`${reg.name} shows the mask of ${column} in ${row.org.shortName}`)
        }
      }
      if (reg.entry === 'act' || !acts) continue
      for (const org of [seat.org, world.far]) {
        if (reg.name === 'member' && org.type !== 'ZB') continue
        const draft = asks ? await maker.draft(reg, seat.org, `2026-10-${10 + seats.indexOf(seat)}`) : { values: {} }
        const entered = await call(seat, 'POST', `/registers/${reg.name}`, { ...draft, org: org.id })
        tell('enter', org, entered, asks && reg.may.write.includes(seat.role) && org === seat.org)
        if (entered.status === 200) rows.get(reg.name)?.push(await rowOf(reg, Number(entered.body.id), org))
      }
    }
    expect(wrong).toEqual([])
  },
)

test.for(grantable)('SEC-03 %s sees on the database what the API shows, table by table', async role => {
  const seat = seatNamed(role)
  const wrong: string[] = []
  await world.engine.store.as(seat.viewer, async tx => {
    for (const reg of Object.values(world.engine.registers)) {
      const own = rows.get(reg.name) ?? []
      for (const table of tablesOf(reg)) {
        const id = table.kind === 'lines' ? 'of_id' : 'id'
        const found = new Set((await tx.rows<{ id: number }>(`select distinct ${id} as id from ${quote(table.name)}`)).map(row => row.id))
        for (const row of own) {
          const may =
            table.kind === 'record'
              ? reads(reg, seat, row)
              : table.kind === 'sealed'
                ? (sealedReaders(reg).includes(role) && isWithin(row.org.path, seat.org.path)) ||
                  (role === 'member' && (ownSection(reg, table.name) ? row.subject : row.id) === seat.viewer.member)
                : reads(reg, seat, { ...row, subject: null, peer: null })
          const line = table.kind === 'lines' && reg.subject !== undefined && row.subject === seat.viewer.member
          if (found.has(row.id) && !may && !line) wrong.push(`${role} sees ${table.name} of ${row.org.shortName}`)
          if (table.kind === 'record' && may && !found.has(row.id)) wrong.push(`${role} does not see ${table.name} of ${row.org.shortName}`)
        }
      }
    }
  })
  expect(wrong).toEqual([])
})

test('ORG-25 administrators meet no figures, members neither; the others see those of their own organizations', async () => {
  const wrong: string[] = []
  for (const seat of seats)
    for (const org of places) {
      const query = `org=${org.id}&from=2026-01-01&to=2026-12-31`
      const answers = await Promise.all([
        call(seat, 'GET', `/figures?${query}&keys=orglife.meetings`),
        call(seat, 'GET', `/figures/orglife.meetings?${query}`),
        call(seat, 'GET', `/figures/orglife.meetings/breakdown?${query}&by=month`),
      ])
      const may = ![...administrators, 'member'].includes(seat.role) && isWithin(org.path, seat.org.path)
      for (const { status } of answers)
        if (status !== (may ? 200 : 403)) wrong.push(`${seat.role} at ${seat.org.shortName} asks ${org.shortName}: ${status}`)
    }
  expect(wrong).toEqual([])
})

test('nobody who is not signed in is answered', async () => {
  for (const url of [
    '/registers/event',
    '/registers/member/1',
    '/figures',
    '/organizations',
    '/me',
    '/todos',
    '/look-up/member',
    '/roll',
    '/audit',
    '/accounts',
    '/reports',
  ])
    expect([url, (await app.inject({ method: 'GET', url: `/api${url}` })).statusCode]).toEqual([url, 401])
})

/** One record of a register in each place that may hold one. */
async function rowsOf(reg: AnyRegister): Promise<Row[]> {
  if (reg.name === 'organization') return Promise.all(places.map(org => rowOf(reg, org.id, org)))
  const made: Row[] = []
  for (const org of places) {
    if ((reg.name === 'member' || reg.name === 'membership') && org.type !== 'ZB') continue
    if (reg.name === 'membership') {
      const stood = await world.engine.store.asSystem('rows', tx =>
        tx.first<{ id: number }>('select id from membership where org_id = $1 order by id limit 1', [org.id]),
      )
      if (stood) made.push(await rowOf(reg, stood.id, org))
      continue
    }
    const peer = reg.peer ? { [reg.peer]: world.far.id } : {}
    for (const values of reg.peer ? [{}, peer] : [{}]) {
      const [id] = await maker.record(
        reg,
        org,
        [values === peer ? '2026-09-02' : '2026-09-01'],
        { values },
        values === peer ? world.as(wide(reg), world.district) : undefined,
      )
      if (id !== undefined) made.push(await rowOf(reg, id, org))
    }
  }
  return made
}

/** A role that enters the register for the whole district. */
const wide = (reg: AnyRegister): Role => (reg.may.write.includes('organization') ? 'organization' : (reg.may.write[0] ?? 'clerk'))

async function rowOf(reg: AnyRegister, id: number, org: OrganizationNode): Promise<Row> {
  const subject = reg.subject === undefined ? 'null::bigint' : reg.subject === 'id' ? 'id' : quote(snake(reg.subject))
  const found = await world.engine.store.asSystem('row', tx =>
    tx.first<Pick<Row, 'subject' | 'peer' | 'handlers'>>(
      `select ${subject} as subject, ${reg.peer ? 'peer_path' : 'null'} as peer, ${isRestricted(reg) ? 'handlers' : 'null::bigint[]'} as handlers from ${quote(tableOf(reg))} where id = $1`,
      [id],
    ),
  )
  return { id, org, subject: found?.subject ?? null, peer: found?.peer ?? null, handlers: found?.handlers ?? null }
}

const correction = (reg: AnyRegister, row: Row): object => ({
  values: { [plainColumn(reg)]: `更正${row.id}` },
  reason: '核对后更正',
  acceptWarnings: true,
})

/** Whether the role reads the register at all. */
const mayAsk = (reg: AnyRegister, { role }: Seat): boolean =>
  reg.may.read.includes(role) || (role === 'member' && reg.subject !== undefined)

/** Whether the declaration opens a record to the seat: within its organizations, public, from the other side, or its own. */
function reads(reg: AnyRegister, { role, org, viewer }: Seat, row: Row): boolean {
  const own = role === 'member' && viewer.member !== null && reg.subject !== undefined && row.subject === viewer.member
  if (!reg.may.read.includes(role)) return own
  // A case of a restricted compartment is its head's, and theirs who handle it: who has entered it, to begin with.
  if (reg.handled === 'case' && !isHead(role) && !row.handlers?.includes(viewer.account)) return own
  // Citizens' data of an emergency is seen in its own community alone (EMG-43).
  if (reg.compartment === 'emergency' && row.org.path !== org.path && org.path.length < communityDepth) return own
  return own || reg.compartment === 'public' || isWithin(row.org.path, org.path) || (row.peer !== null && isWithin(row.peer, org.path))
}

/** Lists show the seat's own organizations, the other side's records, and public ones of those it stands under. */
const inList = (reg: AnyRegister, { role, org }: Seat, row: Row): boolean =>
  isWithin(row.org.path, org.path) ||
  (row.peer !== null && isWithin(row.peer, org.path)) ||
  (reg.compartment === 'public' && isWithin(org.path, row.org.path)) ||
  (role === 'member' && reg.subject !== undefined)

/** Sealed rows reach who may unmask them and who writes them; writers carry them over unread. */
const sealedReaders = (reg: AnyRegister): readonly Role[] => [...Object.values(reg.may.sealed ?? {}).flat(), ...reg.may.write]

/** Whether a table holds a sealed section that members open of their own records. */
const ownSection = (reg: AnyRegister, table: string): boolean =>
  sectionsOf(reg).some(section => opensOwn(reg, section) && sealedTableOf(reg, section) === table)

async function seatOf(role: Role, org: OrganizationNode): Promise<Seat> {
  const signIn = `${role}-${org.id}`
  const member = role === 'member' ? me : null
  const { id } = await installAccount(
    world.engine,
    '999901',
    { signIn, name: signIn, password, member },
    { demo: false, now, grants: [{ role, org: org.id, from: '2026-01-01', until: null }] },
  )
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', headers: { 'x-taizhang': '1' }, payload: { signIn, password } })
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return {
    role,
    org,
    viewer: { ...world.as(role, org, member ?? undefined), account: id },
    cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '',
  }
}

function seatNamed(who: string): Seat {
  const found = who === 'secretary of a branch' ? seats.at(-1) : seats.find(({ role }) => role === who)
  if (!found) throw new Error(`no seat ${who}`)
  return found
}

interface Answer {
  status: number
  body: Record<string, unknown> & { problems?: { code: string }[] }
}

async function call({ cookie }: Seat, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object): Promise<Answer> {
  const response = await app.inject({ method, url: `/api${path}`, headers: { 'x-taizhang': '1', cookie }, ...(payload ? { payload } : {}) })
  return { status: response.statusCode, body: response.json() }
}

/** Refused for the role or the place, not for a mistake in the draft. */
const refused = ({ status, body }: Answer): boolean =>
  [403, 404].includes(status) || (status === 400 && (body.problems ?? []).some(({ code }) => code === 'outside-scope'))
