import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { installAccount } from '../src/engine/account/account.ts'
import { recordMany } from '../src/engine/record/act.ts'
import { makeIdentityNumber } from '../src/language/identity-number.ts'
import type { Role } from '../src/language/role.ts'
import { type Running, startServer } from '../src/server/start.ts'
import { openBrowser, signInPage } from './browser.ts'
import { openWorld, type World } from './world.ts'

/** The members on the roll of the first branch. */
export const memberNames = ['沈知远', '陆清和', '顾云舟', '谢明朗', '秦书文', '叶长安']

/** A district with members and accounts behind a running server, and a browser in front of it. */
export interface Office {
  world: World
  server: Running
  browser: Browser
  /** Signs in on a page of its own; `faults` collects what goes wrong in it. */
  signIn: (name: string, width: number, password?: string) => Promise<{ page: Page; faults: string[] }>
  close: () => Promise<void>
}

const password = 'Yanshi-2026'

/**
 * Opens the office: zhibu (secretary of the first branch), jiedao (clerk of the street), dangyuan (a member), xitong and anquan (administrators).
 * The pages must have been built: `npm test` does it.
 */
export async function openOffice(): Promise<Office> {
  const webFolder = fileURLToPath(new URL('../dist/web', import.meta.url))
  if (!existsSync(webFolder)) throw new Error('dist/web is missing: run npm run build')
  const world = await openWorld()
  const { engine, first, east, district } = world
  const member = engine.registers.member
  if (!member) throw new Error('no register of members')
  const people = memberNames.map((name, i) => ({
    org: first.id,
    values: {
      name,
      identityNumber: makeIdentityNumber('999901', `197${i}-05-06`, 100 + 2 * i + 1),
      sex: '1',
      birthOn: `197${i}-05-06`,
      ethnic: '01',
      education: '21',
      category: '1',
      joinedOn: '2005-07-01',
      fullOn: '2006-07-01',
      membershipState: 'NORMAL',
      occupation: 'professional',
    },
  }))
  const saved = await recordMany(engine, world.as('organization', district), member, people, { acceptWarnings: true })
  const errors = saved.problems.filter(({ problems }) => problems.some(({ level }) => level === 'error'))
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  const accounts: { signIn: string; role: Role; org: number; member?: number | null }[] = [
    { signIn: 'zhibu', role: 'secretary', org: first.id },
    { signIn: 'jiedao', role: 'clerk', org: east.id },
    { signIn: 'dangyuan', role: 'member', org: first.id, member: saved.ids[0] ?? null },
    { signIn: 'xitong', role: 'system', org: district.id },
    { signIn: 'anquan', role: 'security', org: district.id },
  ]
  for (const { signIn, role, org, ...of } of accounts)
    await installAccount(
      engine,
      '999901',
      { signIn, name: signIn, password, member: null, ...of },
      { demo: true, now: new Date(), grants: [{ role, org, from: '2015-01-01', until: null }] },
    )
  const server = await startServer(engine, {
    port: 0,
    webFolder,
    demo: { accounts: accounts.map(({ signIn, role }) => ({ signIn, password, role, zh: signIn, en: signIn, orgName: '' })) },
  })
  const browser = await openBrowser()
  return {
    world,
    server,
    browser,
    signIn: (name, width, own = password) => signInPage(browser, server.address, { signIn: name, password: own }, width),
    close: async () => {
      await browser.close()
      await server.close()
      await world.close()
    },
  }
}
