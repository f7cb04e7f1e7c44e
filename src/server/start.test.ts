import { afterEach, describe, expect, it, vi } from 'vitest'
import { installAccount } from '../engine/account/account.ts'
import type { Engine } from '../engine/engine.ts'
import { Refused } from '../language/problem.ts'
import { startServer } from './start.ts'
import { openTrialOffice, trialPassword } from './trial-office.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const close of closing.splice(0)) await close()
})

/** An office without accounts and, unless kept, without organizations: what a first start finds. */
async function emptyEngine(): Promise<Engine> {
  const office = await openTrialOffice()
  closing.push(office.close)
  await office.engine.store.asSystem('test', tx =>
    tx.rows(
      'truncate account, account_password, account_grant, session, organization_span, trial_organization, record_version, audit_entry, audit_head, audit_anchor',
    ),
  )
  return office.engine
}
const start = async (engine: Engine, demo?: { accounts: [] }) => {
  const running = await startServer(engine, { port: 0, ...(demo ? { demo } : {}) })
  closing.unshift(running.close)
  return running
}
const refusal = async (work: Promise<unknown>): Promise<{ code: string | undefined; zh: string | undefined }> => {
  const fault = await work.then(
    () => null,
    (error: unknown) => error,
  )
  expect(fault).toBeInstanceOf(Refused)
  const [problem] = fault instanceof Refused ? fault.problems : []
  return { code: problem?.code, zh: problem?.zh }
}

describe('a real start', () => {
  it('without an administrator is refused with what to do', async () => {
    const { code, zh } = await refusal(start(await emptyEngine()))
    expect(code).toBe('no-administrator')
    expect(zh).toContain('TAIZHANG_ADMIN')
  })

  it('SEC-11 makes the district and its first administrator, who appoints the security administrator and then grants nothing more', async () => {
    const engine = await emptyEngine()
    vi.stubEnv('TAIZHANG_ADMIN', 'first')
    vi.stubEnv('TAIZHANG_ADMIN_PASSWORD', 'Begin-here-1')
    vi.stubEnv('TAIZHANG_DISTRICT', '410198')
    vi.stubEnv('TAIZHANG_DISTRICT_NAME', '新试区委')
    const { address } = await start(engine)
    const call = async (path: string, body: unknown, cookie = ''): Promise<Response> =>
      fetch(`${address}/api${path}`, {
        method: 'POST',
        headers: { 'x-taizhang': '1', 'content-type': 'application/json', cookie },
        body: JSON.stringify(body),
      })
    const entered = await call('/sign-in', { signIn: 'first', password: 'Begin-here-1' })
    const me = await entered.json()
    expect(me).toMatchObject({ district: '410198', grants: [{ role: 'system', orgName: '新试区委', path: '410198' }] })
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
    const open = async (signIn: string) =>
      (await (await call('/accounts', { signIn, name: '某', password: 'Second-one-2' }, cookie)).json()).id
    const [guard, other] = [await open('guard'), await open('other')]
    const grant = (account: number, role: string) =>
      call(`/accounts/${account}/grants`, { role, org: me.grants[0].org, from: me.today }, cookie)
    expect((await grant(guard, 'clerk')).status).toBe(403)
    expect((await grant(guard, 'security')).status).toBe(200)
    expect((await grant(other, 'security')).status).toBe(403)
  })

  it('SEC-10 refuses a weak first password before anything is founded', async () => {
    const engine = await emptyEngine()
    for (const [name, value] of [
      ['TAIZHANG_ADMIN', 'first'],
      ['TAIZHANG_ADMIN_PASSWORD', 'password'],
      ['TAIZHANG_DISTRICT', '410198'],
      ['TAIZHANG_DISTRICT_NAME', '新试区委'],
    ] as const)
      vi.stubEnv(name, value)
    expect((await refusal(start(engine))).code).toBe('SEC-10')
    expect(await engine.store.asSystem('test', tx => tx.rows('select 1 from organization_span'))).toEqual([])
  })

  it('refuses accounts of a demo, whose passwords are public; a demo starts with them', async () => {
    const office = await openTrialOffice()
    closing.push(office.close)
    await installAccount(
      office.engine,
      '410199',
      { signIn: 'demo', name: '演示', password: trialPassword },
      { demo: true, now: new Date(), grants: [{ role: 'clerk', org: office.orgs.a, from: '2026-01-01', until: null }] },
    )
    expect((await refusal(start(office.engine))).code).toBe('demo-accounts')
    const running = await start(office.engine, { accounts: [] })
    expect(await (await fetch(`${running.address}/health`)).json()).toEqual({ ok: true })
  })

  it('stops in good order: open connections are closed and `closed` settles', async () => {
    const office = await openTrialOffice()
    closing.push(office.close)
    const running = await startServer(office.engine, { port: 0 })
    await fetch(`${running.address}/health`)
    await running.close()
    await running.closed
    await expect(fetch(`${running.address}/health`)).rejects.toThrow()
  })
})
