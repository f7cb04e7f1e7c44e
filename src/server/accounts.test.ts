import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrators, grantable, type Role } from '../language/role.ts'
import { type Calls, callsWith, openTrialOffice, type TrialOffice, trialPassword } from './trial-office.ts'

let office: TrialOffice
let system: Calls
let security: Calls
beforeAll(async () => {
  office = await openTrialOffice()
  system = await office.as('system')
  security = await office.as('security')
})
afterAll(() => office.close())

const enter = async (signIn: string, password: string): Promise<Calls> => {
  const answer = await callsWith(office.app, '').post('/sign-in', { signIn, password })
  expect(answer.status).toBe(200)
  return callsWith(office.app, String(answer.headers['set-cookie']).split(';')[0] ?? '')
}
const grant = (account: number, role: Role, more: object = {}) =>
  security.post(`/accounts/${account}/grants`, { role, org: office.orgs.a, from: '2026-03-01', until: null, ...more })
let made = 0
const open = async (): Promise<{ id: number; signIn: string }> => {
  made += 1
  const signIn = `new-${made}`
  const answer = await system.post('/accounts', { signIn, name: '新同志', password: 'First-pass-1' })
  expect(answer.status).toBe(200)
  return { id: answer.body.id, signIn }
}
describe('SEC-11 three administrators', () => {
  it('the system administrator opens accounts, the security administrator grants, nobody else does either', async () => {
    const { id } = await open()
    expect((await security.post('/accounts', { signIn: 'x-1', name: 'x', password: 'First-pass-1' })).status).toBe(403)
    expect((await system.post(`/accounts/${id}/grants`, { role: 'clerk', org: office.orgs.a, from: '2026-03-01' })).status).toBe(403)
    for (const signIn of ['clerk-a', 'dept', 'audit']) {
      const other = await office.as(signIn)
      expect((await other.get('/accounts')).status).toBe(403)
      expect((await other.post(`/accounts/${id}/grants`, { role: 'clerk', org: office.orgs.a, from: '2026-03-01' })).status).toBe(403)
      expect((await other.post(`/accounts/${id}/password`, { password: 'Other-pass-1' })).status).toBe(403)
    }
    expect((await grant(id, 'clerk')).body).toMatchObject({ role: 'clerk', orgName: '甲支部', path: '410199.0001' })
  })

  it.each(administrators)('no account that is %s holds any other role at the same time', async administrator => {
    const { id } = await open()
    expect((await grant(id, administrator)).status).toBe(200)
    const refused = []
    for (const role of grantable) if (role !== administrator) refused.push((await grant(id, role)).status)
    expect(new Set(refused)).toEqual(new Set([409]))
    const { id: worker } = await open()
    expect((await grant(worker, 'clerk')).status).toBe(200)
    expect((await grant(worker, administrator)).body.problems[0].code).toBe('SEC-11')
  })

  it('lets one role follow another, with no day in both', async () => {
    const { id } = await open()
    expect((await grant(id, 'clerk', { until: '2026-03-31' })).status).toBe(200)
    expect((await grant(id, 'audit', { from: '2026-03-31' })).status).toBe(409)
    expect((await grant(id, 'audit', { from: '2026-04-01' })).status).toBe(200)
  })

  it('nobody grants to the own account, and the last security administrator stays', async () => {
    const accounts = (await security.get('/accounts')).body
    const own = accounts.find((account: { signIn: string }) => account.signIn === 'security')
    expect((await grant(own.id, 'security', { from: '2030-01-01' })).status).toBe(403)
    const fresh = await openTrialOffice()
    const alone = await fresh.as('security')
    const last = (await alone.get('/accounts')).body.find((account: { signIn: string }) => account.signIn === 'security')
    expect((await alone.remove(`/grants/${last.grants[0].id}`)).body.problems[0].code).toBe('last-administrator')
    await fresh.close()
  })

  it('grants nothing outside the own subtree, and only roles and organizations that exist', async () => {
    const { id } = await open()
    expect((await grant(id, 'clerk', { org: 999 })).status).toBe(403)
    expect((await security.post(`/accounts/${id}/grants`, { role: 'toString', org: office.orgs.a, from: '2026-03-01' })).status).toBe(400)
    expect((await grant(id, 'clerk', { until: '2026-02-28' })).status).toBe(400)
    expect((await grant(987_654, 'clerk')).status).toBe(404)
  })
})

describe('grants', () => {
  it('hold from their first to their last day, and end at once when taken back', async () => {
    const { id, signIn } = await open()
    await grant(id, 'clerk', { from: '2026-03-11' })
    await grant(id, 'secretary', { from: '2026-03-01', until: '2026-03-09' })
    expect((await callsWith(office.app, '').post('/sign-in', { signIn, password: 'First-pass-1' })).body.problems[0].code).toBe('no-grant')
    const { body: today } = await grant(id, 'clerk', { org: office.orgs.b, from: '2026-03-10', until: '2026-03-10' })
    const calls = await enter(signIn, 'First-pass-1')
    await calls.post('/me/password', { old: 'First-pass-1', new: 'Second-pass-2' })
    expect((await calls.get('/me')).body).toMatchObject({ acting: today.id, grants: [{ org: office.orgs.b }] })
    expect((await security.remove(`/grants/${today.id}`)).status).toBe(200)
    expect((await calls.get('/me')).status).toBe(401)
    const kept = await office.engine.store.asSystem('test', tx => tx.first('select ended from account_grant where id = $1', [today.id]))
    expect(kept).toEqual({ ended: true })
  })

  it('one is acted under at a time, and only an own one', async () => {
    const { id, signIn } = await open()
    const { body: a } = await grant(id, 'clerk')
    const { body: b } = await grant(id, 'viewer', { org: office.orgs.b })
    const calls = await enter(signIn, 'First-pass-1')
    await calls.post('/me/password', { old: 'First-pass-1', new: 'Second-pass-2' })
    expect((await calls.get('/me')).body.acting).toBe(a.id)
    expect((await calls.get('/registers/trialTask')).status).toBe(200)
    expect((await calls.post('/me/acting', { grant: b.id })).body.acting).toBe(b.id)
    expect((await calls.get('/registers/trialTask')).status).toBe(403)
    expect((await calls.post('/me/acting', { grant: a.id - 1 })).status).toBe(404)
  })
})

describe('SEC-10 passwords', () => {
  it.each([
    ['Abc-567', 'too short'],
    ['abcdefg1', 'two classes'],
    ['ABCDEFGH', 'one class'],
    ['New-0-x-Name-taken', 'holds the sign-in name'],
  ])('refuses %s (%s)', async password => {
    const answer = await system.post('/accounts', { signIn: 'name-taken', name: '某', password })
    expect(answer.status).toBe(400)
    expect(answer.body.problems[0]).toMatchObject({ code: 'SEC-10', column: 'password' })
  })

  it('takes 8 characters of three classes, once for each name', async () => {
    expect((await system.post('/accounts', { signIn: 'boundary', name: '某', password: 'abcdef1-' })).status).toBe(200)
    expect((await system.post('/accounts', { signIn: 'boundary', name: '某', password: 'abcdef1-' })).body.problems[0].code).toBe(
      'sign-in-taken',
    )
  })

  it('asks for a new password first, and gives nothing else before', async () => {
    const { id, signIn } = await open()
    await grant(id, 'clerk')
    const calls = await enter(signIn, 'First-pass-1')
    expect((await calls.get('/me')).body.mustChangePassword).toBe(true)
    for (const path of ['/registers/trialTask', '/organizations', '/todos'])
      expect((await calls.get(path)).body.problems[0].code).toBe('change-password')
    expect((await calls.post('/me/password', { old: 'wrong', new: 'Second-pass-2' })).status).toBe(400)
    expect((await calls.post('/me/password', { old: 'First-pass-1', new: 'First-pass-1' })).body.problems[0].code).toBe('SEC-10')
    expect((await calls.post('/me/password', { old: 'First-pass-1', new: 'Second-pass-2' })).status).toBe(200)
    expect((await calls.get('/registers/trialTask')).status).toBe(200)
  })

  it('remembers five: the sixth change may bring the first one back', async () => {
    const { id, signIn } = await open()
    await grant(id, 'clerk')
    const calls = await enter(signIn, 'First-pass-1')
    const all = ['First-pass-1', 'Second-pass-2', 'Third-pass-3', 'Fourth-pass-4', 'Fifth-pass-5', 'Sixth-pass-6']
    const change = async (old: string, fresh: string) => (await calls.post('/me/password', { old, new: fresh })).status
    for (let i = 1; i < 5; i += 1) expect(await change(all[i - 1] ?? '', all[i] ?? '')).toBe(200)
    expect(await change('Fifth-pass-5', 'First-pass-1')).toBe(400)
    expect(await change('Fifth-pass-5', 'Sixth-pass-6')).toBe(200)
    expect(await change('Sixth-pass-6', 'First-pass-1')).toBe(200)
  })

  it('is to be changed after 90 days, not before, and a reset ends every session', async () => {
    const { id, signIn } = await open()
    await grant(id, 'clerk')
    const calls = await enter(signIn, 'First-pass-1')
    await calls.post('/me/password', { old: 'First-pass-1', new: 'Second-pass-2' })
    const start = office.clock.now
    office.clock.now = new Date(start.getTime() + 90 * 86_400_000)
    expect((await (await enter(signIn, 'Second-pass-2')).get('/me')).body.mustChangePassword).toBe(false)
    office.clock.now = new Date(start.getTime() + 90 * 86_400_000 + 1)
    const old = await enter(signIn, 'Second-pass-2')
    expect((await old.get('/me')).body.mustChangePassword).toBe(true)
    const administrator = await enter('system', trialPassword)
    await administrator.post('/me/password', { old: trialPassword, new: 'Renewed-pass-1' })
    expect((await administrator.post(`/accounts/${id}/password`, { password: 'Reset-pass-9' })).status).toBe(200)
    expect((await old.get('/me')).status).toBe(401)
    expect((await (await enter(signIn, 'Reset-pass-9')).get('/me')).body.mustChangePassword).toBe(true)
    office.clock.now = start
  })
})

describe('SEC-12', () => {
  it('every such act is in the chain, and the chain holds', async () => {
    const audit = await office.as('audit')
    const pages = [await audit.get('/audit?page=1'), await audit.get('/audit?page=2')]
    const acts = new Set(pages.flatMap(page => page.body.map((line: { act: string }) => line.act)))
    for (const act of ['open-account', 'grant', 'end-grant', 'change-password', 'reset-password', 'act-as']) expect(acts).toContain(act)
    const verified = (await audit.post('/audit/verify')).body
    expect(verified).toMatchObject({ ok: true, problems: [] })
    expect(verified.checked).toBeGreaterThan(20)
    for (const signIn of ['clerk-a', 'security']) expect((await (await office.as(signIn)).get('/audit')).status).toBe(403)
  })
})
