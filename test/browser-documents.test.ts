import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installAccount } from '../src/engine/account/account.ts'
import { readDocument } from '../src/office/document-read.ts'
import { madeDocx } from '../src/office/made-docx.ts'
import { type Running, startServer } from '../src/server/start.ts'
import { axeFindings } from './axe.ts'
import { openBrowser, signInPage } from './browser.ts'
import { openMaker } from './made.ts'
import { openWorld, type World } from './world.ts'

/* A document from the page of its record, an office's own template, the same document again, and many at once; the pages must have been built. */
const webFolder = fileURLToPath(new URL('../dist/web', import.meta.url))
const account = { signIn: 'shequ', password: 'Yanshi-2026' }
const folder = mkdtempSync(join(tmpdir(), 'taizhang-documents-'))
const file = (name: string, ...lines: string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, madeDocx(lines.map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')))
  return path
}
const textOf = (bytes: Uint8Array): string[] => readDocument(bytes).paragraphs.map(({ text }) => text)

let world: World
let server: Running
let browser: Browser
let records: number[]

beforeAll(async () => {
  if (!existsSync(webFolder)) throw new Error('dist/web is missing: run npm run build')
  world = await openWorld()
  const event = world.engine.registers.event
  if (!event) throw new Error('no register event')
  records = await openMaker(world, [world.first, world.second]).record(event, world.first, ['2026-10-10', '2026-10-12'])
  await installAccount(
    world.engine,
    '999901',
    { ...account, name: '社区书记' },
    { demo: true, now: new Date(), grants: [{ role: 'clerk', org: world.community.id, from: '2015-01-01', until: null }] },
  )
  server = await startServer(world.engine, { port: 0, webFolder, demo: { accounts: [] } })
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await world?.close()
})

describe('documents, in the browser', () => {
  it('are previewed and downloaded, then by an own template, and many at once', async () => {
    const { page, faults } = await signInPage(browser, server.address, account, 1366)
    const download = async (button: string): Promise<Uint8Array> => {
      const [got] = await Promise.all([page.waitForEvent('download'), page.click(button)])
      return readFileSync(await got.path())
    }
    await page.goto(`${server.address}/registers/event/${records[0]}`)
    await page.click('.record .acts button:has-text("文书")')
    await page.waitForSelector('.document-paper table')
    expect(await page.locator('.document-kinds').innerText()).toContain('暂不能出')
    expect(await page.locator('.document-paper').innerText()).toContain('柳荫社区第一党支部')
    expect(await axeFindings(page)).toEqual([])
    const first = textOf(await download('.document-chosen button:has-text("下载 Word")'))
    expect(first.join('\n')).toContain('柳荫社区第一党支部')
    await page.waitForSelector('.document-chosen [role=status]')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.documents-made li')

    await page.goto(`${server.address}/documents`)
    await page.click('.document-templates li:has-text("会议记录") button')
    await page.setInputFiles('.ant-modal input[type=file]', file('错.docx', '{主提}'))
    await page.waitForSelector('.template-findings [role=alert]')
    expect(await page.locator('.template-findings').innerText()).toContain('是不是 {主题}')
    expect(await page.locator('.own-template .ant-btn-primary').isDisabled()).toBe(true)
    await page.setInputFiles('.ant-modal input[type=file]', file('社区记录.docx', '社区会议记录：{主题}', '{#到会情况}{党员}{/到会情况}'))
    await page.waitForSelector('.own-template .ant-btn-primary:not([disabled])')
    expect(await axeFindings(page)).toEqual([])
    expect(textOf(await download('.own-template button:has-text("试填一份")'))[0]).toMatch(/^社区会议记录：主题/)
    await page.click('.own-template .ant-btn-primary')
    await page.waitForSelector('.template-versions a:has-text("社区记录.docx")')

    await page.goto(`${server.address}/registers/event/${records[0]}`)
    await page.click('.record .acts button:has-text("文书")')
    await page.waitForSelector('.document-paper p:has-text("社区会议记录")')
    expect(await page.locator('.document-chosen button:has-text("下载 PDF")').count()).toBe(0)
    const again = textOf(await download('.document-chosen button:has-text("下载 Word")'))
    expect(again[0]).toMatch(/^社区会议记录：主题/)
    await page.keyboard.press('Escape')
    await page.waitForSelector('.documents-made li:nth-child(2)')
    expect(await page.locator('.documents-made').innerText()).toContain('副本')

    await page.goto(`${server.address}/registers/event`)
    await page.waitForSelector('table.list tbody tr')
    await page.click('.tools button:has-text("出文书")')
    await page.click('.ant-modal label:has-text("会议记录")')
    await page.click('.ant-modal label:has-text("压缩包")')
    const files = unzipSync(await download('.ant-modal .ant-btn-primary'))
    expect(Object.keys(files).length).toBe(2)
    for (const bytes of Object.values(files)) expect(textOf(bytes)[0]).toMatch(/^社区会议记录：主题/)
    expect(await page.locator('.document-result').innerText()).toContain('已出 2 份')
    expect(faults).toEqual([])
  }, 240_000)

  it('fit a phone', async () => {
    const { page, faults } = await signInPage(browser, server.address, account, 390)
    await page.goto(`${server.address}/documents`)
    await page.waitForSelector('.document-templates li')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.goto(`${server.address}/registers/event/${records[1]}`)
    await page.click('.record .acts button:has-text("文书")')
    await page.waitForSelector('.document-paper p')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(faults).toEqual([])
  }, 240_000)
})
