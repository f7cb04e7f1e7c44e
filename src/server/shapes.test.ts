import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Calls, callsWith, openTrialOffice, type TrialOffice } from './trial-office.ts'

let office: TrialOffice
let clerk: Calls
let dept: Calls
let task: number
const year = 'from=2026-01-01&to=2026-12-31'

beforeAll(async () => {
  const web = mkdtempSync(join(tmpdir(), 'taizhang-web-'))
  mkdirSync(join(web, 'assets'))
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>台账</title>')
  writeFileSync(join(web, 'assets', 'app-1a2b.js'), 'export {}')
  office = await openTrialOffice({ webFolder: web })
  clerk = await office.as('clerk-a')
  dept = await office.as('dept')
  task = (await clerk.post('/registers/trialTask', { values: { title: '一件事', setOn: '2026-03-01', kind: 'plan' } })).body.id
})
afterAll(() => office.close())

describe('malformed requests', () => {
  const org = (): number => office.orgs.a
  const gets: [path: () => string, status: number, code: string][] = [
    [() => '/registers/nothing', 404, 'no-such-register'],
    [() => '/registers/constructor', 404, 'no-such-register'],
    [() => '/registers/__proto__', 404, 'no-such-register'],
    [() => '/registers/trialTask/999999', 404, 'no-such-record'],
    [() => '/registers/trialTask/abc', 400, 'malformed'],
    [() => '/registers/trialTask/0', 400, 'malformed'],
    [() => '/registers/trialTask?page=0', 400, 'malformed'],
    [() => '/registers/trialTask?from=2026-02-30', 400, 'malformed'],
    [() => '/registers/trialTask?state=toString', 400, 'malformed'],
    [() => '/registers/trialTask?sort=hasOwnProperty', 400, 'malformed'],
    [() => '/registers/trialTask?filters=not-json', 400, 'malformed'],
    [() => `/registers/trialTask?filters=${encodeURIComponent('{"constructor":["x"]}')}`, 400, 'malformed'],
    [() => `/registers/trialTask?filters=${encodeURIComponent('{"setOn":["2026-13-01.."]}')}`, 400, 'malformed'],
    [() => '/registers/trialTask?org=1&org=2', 400, 'malformed'],
    [() => '/look-up/nothing?search=x', 404, 'no-such-register'],
    [() => '/roll', 400, 'malformed'],
    [() => '/files/1', 404, 'no-such-file'],
    [() => `/figures/no.such?org=${org()}&${year}`, 404, 'no-such-figure'],
    [() => `/figures?org=${org()}&${year}&keys=trial.tasks,no.such`, 404, 'no-such-figure'],
    [() => `/figures?org=${org()}&from=2026-12-31&to=2026-01-01`, 400, 'malformed'],
    [() => `/figures?${year}`, 400, 'malformed'],
    [() => `/figures/trial.tasks/breakdown?org=${org()}&${year}&by=nothing`, 400, 'no-such-breakdown'],
    [() => '/nothing', 404, 'no-such-address'],
  ]
  it.each(gets)('GET %s: %i %s', async (path, status, code) => {
    const answer = await clerk.get(path())
    expect([answer.status, answer.body.problems[0].code]).toEqual([status, code])
    expect(answer.body.problems[0]).toMatchObject({
      level: 'error',
      zh: expect.stringMatching(/[一-鿿]/),
      en: expect.stringMatching(/[a-z]/),
    })
  })

  const writes: [method: 'post' | 'put', path: () => string, body: unknown, status: number, code: string][] = [
    ['post', () => '/registers/trialTask', [], 400, 'malformed'],
    ['post', () => '/registers/trialTask', {}, 400, 'malformed'],
    ['post', () => '/registers/trialTask', { values: { setOn: '2026-03-01' } }, 400, 'required'],
    ['post', () => '/registers/trialTask', { values: { title: 'x', setOn: '2026-03-01', color: 'red' } }, 400, 'unknown-column'],
    ['post', () => '/registers/trialOrganization', { values: { name: 'x', foundedOn: '2026-03-01' } }, 409, 'by-act'],
    ['put', () => `/registers/trialTask/${task}`, { values: { title: 'x' }, reason: '改' }, 400, 'malformed'],
    ['put', () => `/registers/trialTask/${task}`, { values: { title: 'x' }, version: 1 }, 400, 'reason'],
    ['put', () => `/registers/trialTask/${task}`, { values: { title: 'x' }, version: 7, reason: '改' }, 409, 'changed-meanwhile'],
    ['post', () => `/registers/trialTask/${task}/steps/constructor`, { version: 1 }, 404, 'no-such-step'],
    ['post', () => `/registers/trialTask/${task}/steps/close`, { version: 1 }, 403, 'not-allowed'],
    ['post', () => `/registers/trialTask/${task}/steps/void`, { version: 1 }, 400, 'reason'],
    ['post', () => '/organizations/acts', { act: 'toString' }, 400, 'malformed'],
    ['post', () => '/organizations/acts', { act: 'move', org: 'x' }, 400, 'malformed'],
    ['post', () => '/views', { register: 'trialTask', name: '', query: {} }, 400, 'required'],
    ['post', () => '/me/acting', { grant: 'x' }, 400, 'malformed'],
    ['post', () => '/files', { not: 'a form' }, 400, 'malformed'],
  ]
  it.each(writes)('%s %s %j: %i %s', async (method, path, body, status, code) => {
    const answer = await clerk[method](path(), body)
    expect([answer.status, answer.body.problems[0].code]).toEqual([status, code])
  })

  it('JSON that is none: 400, and no type that is not JSON', async () => {
    const headers = { 'x-taizhang': '1', cookie: clerk.cookie }
    const broken = await office.app.inject({
      method: 'POST',
      url: '/api/views',
      headers: { ...headers, 'content-type': 'application/json' },
      payload: '{"a":',
    })
    expect([broken.statusCode, broken.json().problems[0].code]).toEqual([400, 'malformed'])
    const xml = await office.app.inject({
      method: 'POST',
      url: '/api/views',
      headers: { ...headers, 'content-type': 'text/xml' },
      payload: '<a/>',
    })
    expect([xml.statusCode, xml.json().problems[0].code]).toEqual([415, 'malformed'])
  })

  it('every write without the header is refused, with a session too', async () => {
    for (const [method, url] of [
      ['POST', '/api/registers/trialTask'],
      ['PUT', `/api/registers/trialTask/${task}`],
      ['DELETE', '/api/views/1'],
      ['POST', '/api/sign-out'],
    ] as const)
      expect((await office.app.inject({ method, url, headers: { cookie: clerk.cookie } })).statusCode).toBe(403)
  })

  it('a fault says so in both languages, with a number for the log and nothing of the program', async () => {
    await office.engine.store.asSystem('test', tx => tx.rows('alter table saved_view rename to saved_view_gone'))
    const answer = await clerk.get('/views?register=trialTask')
    await office.engine.store.asSystem('test', tx => tx.rows('alter table saved_view_gone rename to saved_view'))
    expect(answer.status).toBe(500)
    expect(answer.body.problems[0].zh).toMatch(/编号 [0-9a-f]{8}/)
    expect(answer.raw.toString()).not.toMatch(/saved_view|\.ts|select/)
  })
})

describe('the contract', () => {
  it('a save answers the record, its version, the figures it counts toward', async () => {
    const { body } = await clerk.post('/registers/trialTask', { values: { title: '又一件', setOn: '2026-03-05', kind: 'check' } })
    expect(body).toMatchObject({ version: 1, warnings: [], counts: [{ key: 'trial.tasks', zh: '任务数', en: 'Tasks' }] })
    const corrected = await clerk.put(`/registers/trialTask/${body.id}`, { version: 1, reason: '写错', values: { title: '另一件' } })
    expect(corrected.body).toMatchObject({ id: body.id, version: 2 })
    const history = (await clerk.get(`/registers/trialTask/${body.id}/history`)).body
    expect(history[0]).toMatchObject({
      version: 2,
      by: 'clerk-a',
      act: 'correct',
      reason: '写错',
      changes: [{ column: 'title', before: '又一件', after: '另一件' }],
    })
  })

  it('lists filter, sort and page by the query', async () => {
    const filters = encodeURIComponent(JSON.stringify({ kind: ['check'], setOn: ['2026-03-01..2026-03-31'] }))
    const { body } = await dept.get(
      `/registers/trialTask?org=${office.orgs.a}&filters=${filters}&sort=title&descending=true&size=1&search=${encodeURIComponent('件')}`,
    )
    expect(body).toMatchObject({
      total: 1,
      page: 1,
      size: 1,
      rows: [{ values: { title: '另一件', kind: 'check' }, org: { name: '甲支部' } }],
    })
  })

  it('figures, their trace and breakdowns', async () => {
    const scope = `org=${office.orgs.district}&${year}`
    expect((await dept.get(`/figures?${scope}`)).body.map((one: { key: string; value: string | null }) => [one.key, one.value])).toEqual([
      ['trial.tasks', '2'],
      ['orglife.frequency-rate', null],
    ])
    expect((await dept.get(`/figures/trial.tasks?${scope}&size=1`)).body).toMatchObject({
      value: '2',
      records: 2,
      rows: [{ register: 'trialTask' }],
      size: 1,
      orgName: '试区委',
    })
    expect((await dept.get(`/figures/trial.tasks/breakdown?${scope}&by=kind`)).body).toEqual([
      { code: 'check', zh: '检查', en: 'Check', value: '1' },
      { code: 'plan', zh: '计划', en: 'Plan', value: '1' },
    ])
    expect((await dept.get(`/figures/trial.tasks/breakdown?${scope}&by=org`)).body).toMatchObject([
      { zh: '甲支部', value: '2', org: office.orgs.a },
    ])
  })

  it('ORG-11 the tree is as of a day', async () => {
    const { body } = await dept.post('/organizations/acts', {
      act: 'found',
      parent: office.orgs.district,
      type: 'ZB',
      name: '丙支部',
      on: '2026-03-01',
      document: '试',
    })
    expect(body.orgs[0]).toMatchObject({ name: '丙支部', path: '410199.0003' })
    const then = (await dept.get('/organizations?asOf=2026-02-28')).body.map((org: { name: string }) => org.name)
    expect(then).toEqual(['试区委', '甲支部', '乙支部'])
    expect((await dept.get('/organizations')).body).toHaveLength(4)
  })

  it('demo accounts are offered on a demo only', async () => {
    expect((await callsWith(office.app, '').get('/demo-accounts')).body).toEqual([])
  })

  it('OpenAPI names every route of every register, and every reference in it leads somewhere', async () => {
    const { body } = await callsWith(office.app, '').get('/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/sign-in', '/registers/trialTask/{id}/steps/{step}', '/look-up/trialMember']),
    )
    expect(body.paths['/registers/trialOrganization'].post).toBeUndefined()
    const properties = body.components.schemas.trialTaskDraft.properties
    expect(properties.kind.anyOf[0]).toEqual({ type: 'string', enum: ['plan', 'check'] })
    const references = [...JSON.stringify(body).matchAll(/#\/components\/schemas\/(\w+)/g)].map(match => match[1] ?? '')
    expect(references.filter(name => !(name in body.components.schemas))).toEqual([])
  })
})

describe('the browser app', () => {
  it('is served with headers that let no foreign script in, and as one page for every path of its own', async () => {
    const page = await office.app.inject({ url: '/registers/trialTask/7?org=1' })
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache'])
    expect(page.body).toContain('<title>台账</title>')
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self' data:;connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    )
    expect((await office.app.inject({ url: '/' })).body).toContain('台账')
  })

  it('keeps files with a digest in their name, and answers a missing file with 404, not with the page', async () => {
    expect((await office.app.inject({ url: '/assets/app-1a2b.js' })).headers['cache-control']).toContain('immutable')
    expect((await office.app.inject({ url: '/assets/gone-0000.js' })).statusCode).toBe(404)
    expect((await office.app.inject({ url: '/../package.json' })).statusCode).toBe(404)
    expect((await office.app.inject({ url: '/assets/..%2f..%2fpackage.json' })).body).not.toContain('dependencies')
  })

  it('health answers while the database does, and API answers are never cached', async () => {
    expect((await office.app.inject({ url: '/health' })).json()).toEqual({ ok: true })
    expect((await clerk.get('/me')).headers['cache-control']).toBe('no-store')
  })
})
