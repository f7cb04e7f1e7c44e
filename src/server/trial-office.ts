import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { wiring } from '../areas/wiring.ts'
import { createStatements } from '../derive/schema.ts'
import { installAccount } from '../engine/account/account.ts'
import type { Engine } from '../engine/engine.ts'
import { found } from '../engine/tree/tree.ts'
import { choice, date, files, flag, identity, ref, text } from '../language/column.ts'
import { register } from '../language/register.ts'
import { type Role, staff, writers } from '../language/role.ts'
import type { Viewer } from '../language/viewer.ts'
import { openStore } from '../store/open.ts'
import { sealWith } from '../store/seal.ts'
import { type AppOptions, buildApp } from './app.ts'

/** The small office that the server's tests run in: a district, two branches A and B, one account for each role, and a register with everything a route may meet. */
export interface TrialOffice {
  app: FastifyInstance
  engine: Engine
  orgs: { district: number; a: number; b: number }
  clock: { now: Date }
  /** Signs in and returns calls that carry the session and the header against forged requests. */
  as: (signIn: string) => Promise<Calls>
  close: () => Promise<void>
}

/** Calls of one session. */
export interface Calls {
  cookie: string
  get: (path: string) => Promise<Answer>
  post: (path: string, body?: unknown) => Promise<Answer>
  put: (path: string, body: unknown) => Promise<Answer>
  remove: (path: string) => Promise<Answer>
  upload: (path: string, name: string, bytes: Buffer, fields?: Readonly<Record<string, string>>) => Promise<Answer>
}

/** What a call answers; `body` is read JSON. */
export interface Answer {
  status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  body: any
  headers: Record<string, unknown>
  raw: Buffer
}

/** The password of every account of the trial office. */
export const trialPassword = 'Trial-pass-1'

/** Opens the office; each has its own database in memory, started from the run's dump. */
export async function openTrialOffice(options: Partial<AppOptions> = {}): Promise<TrialOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-server-'))
  const migrated = readFileSync(process.env.TAIZHANG_TEST_TEMPLATE ?? '')
  const store = await openStore({ folder, memory: { template: new Uint8Array(migrated).buffer } })
  await store.asSystem('trial', async tx => {
    for (const reg of Object.values(registers)) for (const sql of createStatements(reg)) await tx.rows(sql)
  })
  const clock = { now: new Date('2026-03-10T02:00:00Z') }
  const engine: Engine = { ...wired, store, seal: sealWith(Buffer.alloc(32, 7)), today: () => '2026-03-10', allowSynthetic: true }
  const orgs = await foundOrgs(engine)
  for (const [signIn, role, org] of accounts)
    await installAccount(
      engine,
      '410199',
      { signIn, name: signIn, password: trialPassword },
      { demo: false, now: clock.now, grants: [{ role, org: orgs[org], from: '2026-01-01', until: null }] },
    )
  const app = buildApp(engine, { secureCookies: false, now: () => clock.now, signInsPerMinute: 1000, ...options })
  const close = async (): Promise<void> => {
    await app.close()
    await store.close()
  }
  return { app, engine, orgs, clock, as: signIn => signedIn(app, signIn), close }
}

/** Calls with a cookie. */
export function callsWith(app: FastifyInstance, cookie: string): Calls {
  const headers = { 'x-taizhang': '1', cookie }
  const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: unknown): Promise<Answer> =>
    answered(await app.inject({ method, url: `/api${path}`, headers, ...(payload === undefined ? {} : { payload: payload as object }) })) // cast: JSON
  return {
    cookie,
    get: path => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    remove: path => call('DELETE', path),
    upload: async (path, name, bytes, fields = {}) => {
      const form = new FormData()
      for (const [field, value] of Object.entries(fields)) form.set(field, value)
      form.set('file', new Blob([new Uint8Array(bytes)]), name)
      const request = new Request('http://office.test/', { method: 'POST', body: form })
      const type = request.headers.get('content-type') ?? ''
      return answered(
        await app.inject({
          method: 'POST',
          url: `/api${path}`,
          headers: { ...headers, 'content-type': type },
          payload: Buffer.from(await request.arrayBuffer()),
        }),
      )
    },
  }
}

async function signedIn(app: FastifyInstance, signIn: string): Promise<Calls> {
  const answer = await callsWith(app, '').post('/sign-in', { signIn, password: trialPassword })
  if (answer.status !== 200) throw new Error(`${signIn}: ${answer.raw.toString()}`)
  return callsWith(app, String(answer.headers['set-cookie']).split(';')[0] ?? '')
}

function answered(response: { statusCode: number; rawPayload: Buffer; headers: Record<string, unknown> }): Answer {
  const json = String(response.headers['content-type']).includes('json')
  return {
    status: response.statusCode,
    body: json ? JSON.parse(response.rawPayload.toString()) : null,
    headers: response.headers,
    raw: response.rawPayload,
  }
}

const accounts: readonly [signIn: string, role: Role, org: keyof TrialOffice['orgs']][] = [
  ['clerk-a', 'clerk', 'a'],
  ['secretary-a', 'secretary', 'a'],
  ['clerk-b', 'clerk', 'b'],
  ['dept', 'organization', 'district'],
  ['figures-b', 'viewer', 'b'],
  ['system', 'system', 'district'],
  ['security', 'security', 'district'],
  ['audit', 'audit', 'district'],
]

async function foundOrgs(engine: Engine): Promise<TrialOffice['orgs']> {
  const viewer: Viewer = { account: 0, name: '命令行', role: 'organization', district: '410199', org: 0, path: '410199', member: null }
  return engine.store.asSystem('trial', async tx => {
    const act = { act: 'found' as const, parent: 0, on: '2020-01-01', document: '试〔2020〕1号' }
    const district = await found(tx, engine, viewer, null, { ...act, type: 'QW', name: '试区委' })
    const root = {
      id: district,
      code: '',
      path: '410199',
      parent: null,
      name: '试区委',
      shortName: '试区委',
      type: 'QW',
      sector: null,
      from: '2020-01-01',
      until: null,
    }
    const a = await found(tx, engine, viewer, root, { ...act, type: 'ZB', name: '甲支部' })
    const b = await found(tx, engine, viewer, root, { ...act, type: 'ZB', name: '乙支部' })
    return { district, a, b }
  })
}

const plain = { systems: [], compartment: 'internal', about: ['试用', 'A trial'], may: { read: staff, write: writers } } as const

const organization = register('trialOrganization', {
  ...plain,
  zh: '党组织',
  en: 'Organization',
  title: 'name',
  day: 'foundedOn',
  entry: 'act',
  columns: { name: text('名称', 'Name', { required: true }), foundedOn: date('成立日期', 'Founded on', { required: true }) },
})

const member = register('trialMember', {
  ...plain,
  zh: '党员',
  en: 'Member',
  title: 'name',
  day: 'joinedOn',
  subject: 'id',
  columns: {
    name: text('姓名', 'Name', { required: true, find: true }),
    joinedOn: date('入党日期', 'Joined on', { required: true }),
    lifeExempt: flag('免予参加', 'Exempt'),
    number: identity('身份证号', 'Identity number'),
  },
  may: { read: staff, write: writers, sealed: { personal: ['clerk'] } },
})

const membership = register('trialRoll', {
  ...plain,
  zh: '名册',
  en: 'Roll',
  title: 'member',
  day: 'fromDay',
  columns: {
    member: ref('党员', 'Member', 'trialMember', { required: true }),
    fromDay: date('自', 'From', { required: true }),
    untilDay: date('至', 'Until'),
  },
})

const task = register('trialTask', {
  ...plain,
  zh: '任务',
  en: 'Task',
  title: 'title',
  day: 'setOn',
  columns: {
    title: text('事项', 'Matter', { required: true, list: true, find: true, max: 100 }),
    kind: choice('类别', 'Kind', { plan: ['计划', 'Plan'], check: ['检查', 'Check'] }, { default: 'plan' }),
    setOn: date('布置日期', 'Set on', { required: true }),
    dueOn: date('期限', 'Due on'),
    papers: files('材料', 'Papers', { maxCount: 3 }),
  },
  start: 'open',
  states: {
    open: { zh: '待办', en: 'Open', tone: 'active' },
    reported: { zh: '已报', en: 'Reported', tone: 'active' },
    closed: { zh: '办结', en: 'Closed', tone: 'done' },
  },
  steps: {
    report: { zh: '上报', en: 'Report', from: ['open'], to: 'reported', by: writers },
    close: { zh: '办结', en: 'Close', from: ['reported'], to: 'closed', by: ['secretary', 'organization'] },
  },
  indicators: { 'trial.tasks': { measure: { count: true }, time: { on: 'setOn' }, by: ['kind'] } },
})

const registers = {
  trialOrganization: organization,
  trialMember: member,
  trialRoll: membership,
  trialTask: task,
} as unknown as Engine['registers'] // cast: literal state names widen

const rate = { unit: '%', kind: 'ratio' as const, section: '', definition: ['', ''] as const, cues: { units: '', head: '' } }

const wired: Omit<Engine, 'store' | 'seal' | 'today' | 'allowSynthetic'> = {
  ...wiring,
  registers,
  rules: {},
  after: {},
  defaults: [],
  figureList: [
    {
      key: 'trial.tasks',
      zh: '任务数',
      en: 'Tasks',
      unit: '项',
      kind: 'count',
      section: '',
      definition: ['任务数', 'Tasks'],
      cues: { units: '项', head: '任务' },
    },
    { key: 'orglife.frequency-rate', zh: '落实率', en: 'Frequency', ...rate },
  ],
  functionFigures: {},
  names: { organization: 'trialOrganization', programme: 'programme', member: 'trialMember', membership: 'trialRoll' },
  organizationTypes: { QW: { parents: [], roll: false }, ZB: { parents: ['QW'], roll: true } },
}
