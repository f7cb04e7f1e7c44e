import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installAccount } from '../src/engine/account/account.ts'
import { madeXlsx } from '../src/office/made-xlsx.ts'
import { readSheet } from '../src/office/sheet-read.ts'
import { type Running, startServer } from '../src/server/start.ts'
import { openBrowser, signInPage } from './browser.ts'
import { openWorld, type World } from './world.ts'

/* A superior's form from its upload to the return, in a real browser; the pages must have been built. */
const webFolder = fileURLToPath(new URL('../dist/web', import.meta.url))
const account = { signIn: 'jiedao', password: 'Yanshi-2026' }
const box = { look: 'box' } as const
const form = join(mkdtempSync(join(tmpdir(), 'taizhang-form-')), 'form.xlsx')

let world: World
let server: Running
let browser: Browser

beforeAll(async () => {
  if (!existsSync(webFolder)) throw new Error('dist/web is missing: run npm run build')
  world = await openWorld()
  await installAccount(
    world.engine,
    '999901',
    { ...account, name: account.signIn },
    { demo: true, now: new Date(), grants: [{ role: 'clerk', org: world.east.id, from: '2015-01-01', until: null }] },
  )
  writeFileSync(
    form,
    madeXlsx([
      {
        name: '统计表',
        merged: ['A1:D1', 'A2:A3', 'B2:D2'],
        rows: [
          ['三会一课开展情况统计表'],
          ['单位', '三会一课（次）'],
          [null, '合计', '党员大会', '党课'],
          ['柳荫社区党委', box, box, box],
          ['合计', { formula: 'SUM(B4:B4)' }, box, box],
        ],
      },
    ]),
  )
  server = await startServer(world.engine, { port: 0, webFolder, demo: { accounts: [] } })
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await world?.close()
})

describe('a form from above, in the browser', () => {
  it('is uploaded, confirmed with the keyboard, filled, traced, handed in and downloaded', async () => {
    const { page, faults } = await signInPage(browser, server.address, account, 1366)
    await page.goto(`${server.address}/forms`)
    await page.click('.page-head .ant-btn-primary')
    await page.setInputFiles('.ant-modal input[type=file]', form)
    await page.fill('#form-recipient', '区委组织部')
    await page.click('.ant-modal .ant-btn-primary')
    await page.waitForURL(/\/forms\/\d+\/mapping/)
    await page.waitForSelector('.fillable button[aria-pressed=true]')
    expect(await page.locator('.fillable button').count()).toBe(5)
    expect(await page.locator('table.sheet td[colspan="4"]').innerText()).toContain('三会一课开展情况统计表')
    expect(await page.locator('.chosen-spot').innerText()).toContain('三会一课')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('.fillable button[aria-pressed=true]').getAttribute('data-cell')).toBe('C4')
    expect(await page.locator('.chosen-spot').innerText()).toContain('党员大会')
    for (let cell = 0; cell < 5; cell += 1) await page.keyboard.press('1')
    expect(await page.locator('.spot-panel').innerText()).toContain('待确认 0 格')
    await page.keyboard.press('Control+s')
    await page.waitForSelector('.page-head .ant-btn-primary[disabled]')
    await page.click('.page-head button:has-text("看数")')
    await page.waitForSelector('.fillable button:has-text("0")')
    await page.click('[data-cell="C4"]')
    await page.waitForSelector('.trace')
    expect(await page.locator('.trace').innerText()).toContain('党员大会')
    await page.keyboard.press('Escape')
    await page.click('.page-head button:has-text("上报")')
    await page.click('.ant-modal-confirm .ant-btn-primary')
    await page.waitForSelector('.return-line .state:has-text("已上报")')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.page-head a:has-text("Excel")')])
    const rows: unknown[] = []
    for await (const { cells } of readSheet(readFileSync(await download.path()))) rows.push(cells)
    expect(rows[3]).toEqual(['柳荫社区党委', 0, 0, 0])
    expect(faults).toEqual([])
  }, 180_000)

  it('fits a phone', async () => {
    const { page, faults } = await signInPage(browser, server.address, account, 390)
    await page.goto(`${server.address}/forms`)
    await page.click('.lines-list a')
    await page.waitForSelector('table.sheet')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(faults).toEqual([])
  }, 300_000)
})
