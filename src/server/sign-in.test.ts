import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callsWith, openTrialOffice, type TrialOffice, trialPassword } from './trial-office.ts'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice()
})
afterAll(() => office.close())

const minutes = (n: number): void => {
  office.clock.now = new Date(office.clock.now.getTime() + n * 60_000)
}
const attempt = (signIn: string, password: string) => callsWith(office.app, '').post('/sign-in', { signIn, password })

describe('signing in', () => {
  it('answers the account with its grants and gives a cookie that scripts and other sites cannot use', async () => {
    const answer = await attempt('clerk-a', trialPassword)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      signIn: 'clerk-a',
      district: '410199',
      today: '2026-03-10',
      demo: false,
      mustChangePassword: false,
    })
    expect(answer.body.grants).toMatchObject([{ role: 'clerk', org: office.orgs.a, orgName: '甲支部', from: '2026-01-01', until: null }])
    expect(answer.headers['set-cookie']).toMatch(/^taizhang=[\w-]{43}; .*HttpOnly; SameSite=Strict$/)
  })

  it('refuses everything but signing in without a session', async () => {
    for (const path of ['/me', '/organizations', '/registers/task', '/figures', '/todos', '/files/1', '/audit', '/accounts'])
      expect((await callsWith(office.app, '').get(path)).status).toBe(401)
    expect((await callsWith(office.app, 'taizhang=made-up').get('/me')).status).toBe(401)
  })

  it('refuses a write without the header that only our pages send', async () => {
    const answer = await office.app.inject({ method: 'POST', url: '/api/sign-in', payload: { signIn: 'clerk-a', password: trialPassword } })
    expect(answer.statusCode).toBe(403)
    expect(answer.json().problems[0]).toMatchObject({ code: 'forged', level: 'error' })
  })

  it('stores no token and no password as such', async () => {
    const calls = await office.as('clerk-a')
    const token = calls.cookie.split('=')[1] ?? ''
    const kept = await office.engine.store.asSystem('test', async tx =>
      JSON.stringify([await tx.rows('select * from session'), await tx.rows('select * from account')]),
    )
    expect(token).toHaveLength(43)
    expect(kept).not.toContain(token)
    expect(kept).not.toContain(trialPassword)
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  })
})

describe('SEC-10, SEC-18 lock-out', () => {
  it.each(['clerk-b', 'nobody-has-this-name'])(
    'locks %s with the fifth wrong password for 30 minutes, and tells nobody whether the account exists',
    async signIn => {
      const answers = []
      for (let i = 0; i < 6; i += 1) answers.push(await attempt(signIn, 'Wrong-pass-1'))
      expect(answers.map(answer => answer.status)).toEqual([401, 401, 401, 401, 423, 423])
      expect(answers[0]?.body.problems[0].zh).toContain('还可再试 4 次')
      expect((await attempt(signIn, trialPassword)).status).toBe(423)
      minutes(29)
      expect((await attempt(signIn, trialPassword)).status).toBe(423)
      minutes(1)
      expect((await attempt(signIn, trialPassword)).status).toBe(signIn === 'clerk-b' ? 200 : 401)
    },
  )

  it('counts anew after a right password', async () => {
    for (let i = 0; i < 4; i += 1) await attempt('secretary-a', 'Wrong-pass-1')
    expect((await attempt('secretary-a', trialPassword)).status).toBe(200)
    expect((await attempt('secretary-a', 'Wrong-pass-1')).body.problems[0].zh).toContain('还可再试 4 次')
  })

  it('lets no more than five of many attempts at once reach the password', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt('figures-b', 'Wrong-pass-1')))
    expect(answers.filter(answer => answer.status === 401)).toHaveLength(4)
    expect((await attempt('figures-b', trialPassword)).status).toBe(423)
  })

  it('lets the system administrator unlock before the time', async () => {
    for (let i = 0; i < 5; i += 1) await attempt('dept', 'Wrong-pass-1')
    const system = await office.as('system')
    const locked = (await system.get('/accounts')).body.find((account: { signIn: string }) => account.signIn === 'dept')
    expect(locked.locked).toBe(true)
    expect((await system.post(`/accounts/${locked.id}/unlock`)).status).toBe(200)
    expect((await attempt('dept', trialPassword)).status).toBe(200)
  })

  it('limits sign-ins from one address', async () => {
    const strict = await openTrialOffice({ signInsPerMinute: 3 })
    const statuses = []
    for (let i = 0; i < 4; i += 1)
      statuses.push((await callsWith(strict.app, '').post('/sign-in', { signIn: `name-${i}`, password: 'x' })).status)
    const last = await callsWith(strict.app, '').post('/sign-in', { signIn: 'clerk-a', password: trialPassword })
    expect(statuses).toEqual([401, 401, 401, 429])
    expect(last.body.problems[0]).toMatchObject({ code: 'too-many', level: 'error' })
    await strict.close()
  })
})

describe('SEC-18 sessions', () => {
  it('last through 30 idle minutes and end after 31', async () => {
    const calls = await office.as('clerk-a')
    minutes(30)
    expect((await calls.get('/me')).status).toBe(200)
    minutes(31)
    expect((await calls.get('/me')).status).toBe(401)
    minutes(-31)
    expect((await calls.get('/me')).status).toBe(401)
  })

  it('end 12 hours after their start however busy', async () => {
    const calls = await office.as('clerk-a')
    for (let i = 0; i < 24; i += 1) {
      minutes(30)
      expect((await calls.get('/me')).status).toBe(200)
    }
    minutes(1)
    expect((await calls.get('/me')).status).toBe(401)
  })

  it('are listed, and end at once from another one', async () => {
    const [first, second] = [await office.as('clerk-a'), await office.as('clerk-a')]
    const listed = (await first.get('/me/sessions')).body
    const other = listed.find((session: { current: boolean }) => !session.current)
    expect(listed.filter((session: { current: boolean }) => session.current)).toHaveLength(1)
    expect((await first.remove(`/me/sessions/${other.id}`)).status).toBe(200)
    expect((await second.get('/me')).status).toBe(401)
    expect((await first.get('/me')).status).toBe(200)
    const foreign = await office.as('secretary-a')
    const own = (await first.get('/me/sessions')).body[0]
    expect((await foreign.remove(`/me/sessions/${own.id}`)).status).toBe(404)
  })

  it('are five at most; the oldest gives way', async () => {
    const calls = []
    for (let i = 0; i < 6; i += 1) calls.push(await office.as('audit'))
    const statuses = await Promise.all(calls.map(async one => (await one.get('/me')).status))
    expect(statuses).toEqual([401, 200, 200, 200, 200, 200])
  })

  it('end with signing out', async () => {
    const calls = await office.as('clerk-a')
    expect((await calls.post('/sign-out')).headers['set-cookie']).toMatch(/^taizhang=;/)
    expect((await calls.get('/me')).status).toBe(401)
  })

  it('leave sign-ins, failures, locks and sign-outs in the audit log', async () => {
    const log = (await (await office.as('audit')).get('/audit')).body.map((line: { act: string }) => line.act)
    for (const act of ['sign-in', 'sign-out', 'end-session', 'unlock', 'sign-in-locked']) expect(log).toContain(act)
  })
})
