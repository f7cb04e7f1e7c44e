import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFigures } from '../src/office/document-refill.ts'
import { editedDocx } from '../src/office/made-docx.ts'
import { openZip } from '../src/office/office-file.ts'
import type { Running } from '../src/server/start.ts'
import { axeFindings } from './axe.ts'
import { untilSeen } from './browser.ts'
import { memberNames, type Office, openOffice } from './browser-office.ts'
import { readPdf } from './read-pdf.ts'
import type { World } from './world.ts'

/*
 * The main line of work as its users go it, in a real browser over the real server and database, at desktop and phone width.
 * The pages must have been built: `npm test` does it.
 */
let office: Office
let world: World
let server: Running
let signIn: Office['signIn']

beforeAll(async () => {
  office = await openOffice()
  ;({ world, server, signIn } = office)
}, 180_000)

afterAll(async () => {
  await office?.close()
})

/** Opens a page and waits until nothing is being read any more. */
async function settled(page: Page, path: string): Promise<void> {
  await page.goto(`${server.address}/${path}`)
  await page.waitForSelector('main')
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => !document.querySelector('.ant-skeleton'))
}

/** The value of a figure as the signed-in reader gets it. */
const figure = (page: Page, org: number, key: string): Promise<string> =>
  page.evaluate(
    async ([id, name]) => {
      const response = await fetch(`/api/figures?org=${id}&from=2026-01-01&to=2026-12-31&keys=${name}`)
      const [value] = await response.json()
      return String(value.value)
    },
    [org, key] as const,
  )

describe('in the browser', () => {
  it('records a meeting with the roll ticked, says what it counts toward, and opens the figure to the record', async () => {
    const { page, faults } = await signIn('zhibu', 1366)
    const before = await figure(page, world.first.id, 'orglife.meetings')
    await page.keyboard.press('n')
    await page.waitForSelector('.pick-list input')
    await page.keyboard.type('党员大会')
    await page.waitForSelector('[role=option]:has-text("党员大会")')
    await page.keyboard.press('Enter')
    await page.fill('#field-topic', '讨论年度工作')
    await page.waitForSelector('.person')
    expect(await page.locator('.person').count()).toBe(memberNames.length)
    await page.locator('.person').nth(2).click()
    await page.click('.form-acts .ant-btn-primary')
    // Somebody is marked absent without a reason: a warning, which may be saved over.
    await page.click('.form-acts button:has-text("仍然保存")')
    await page.waitForURL(/event\/\d+/)
    await page.waitForSelector('.counts .figure')
    expect(Number(await figure(page, world.first.id, 'orglife.meetings'))).toBe(Number(before) + 1)
    expect(await page.locator('.ant-notification-notice').first().innerText()).toContain('三会一课')
    await page.click('.counts .figure >> nth=0')
    await page.waitForSelector('.trace-rows a')
    expect(await page.locator('.trace').innerText()).toContain('讨论年度工作')
    await page.locator('.trace-rows a').first().click()
    await page.waitForURL(/event\/\d+/)
    expect(faults).toEqual([])
  }, 300_000)

  it('brings in a text, proposes figures for its blanks, takes them with the keyboard and gives the Word file with its figures tagged', async () => {
    const { page, faults } = await signIn('jiedao', 1366)
    await page.goto(`${server.address}/reports?period=2026`)
    await page.click('.page-head .ant-btn-primary')
    await page.click('label:has-text("粘贴文字")')
    await page.fill('#report-text', '2026年度党建工作总结\n一、组织生活\n全年召开“三会一课”X次，组织生活参加率X%。街道现有党员X名。')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.paper .spot')
    expect(await page.locator('.spot[data-standing=open]').count()).toBeGreaterThanOrEqual(3)
    for (let i = 0; i < 6 && (await page.locator('.spot[data-standing=open]').count()) > 0; i += 1) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('1')
      await page.waitForTimeout(400)
    }
    await expect.poll(() => page.locator('.paper').innerText(), { timeout: 30_000 }).toMatch(/党员\s*6\s*名/)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.acts a:has-text("Word")')])
    const file = readFileSync(await download.path())
    const tags = listFigures(file).map(one => one.tag)
    expect(tags.some(tag => tag.includes('members.on-roll'))).toBe(true)
    const [printed] = await Promise.all([page.waitForEvent('download'), page.click('.acts button:has-text("PDF")')])
    expect(printed.suggestedFilename()).toMatch(/\.pdf$/)
    const { pages } = await readPdf(readFileSync(await printed.path()))
    expect(pages[0]?.lines.map(({ text }) => text).join('')).toContain('街道现有党员6名')
    expect(pages[0]?.links.every(({ url }) => url.startsWith(`${server.address}/reports/`))).toBe(true)
    const edited = editedDocx(file, xml =>
      xml.replace('街道现有党员', '目前全街道现有党员').replace(/(members\.on-roll#(?:(?!<\/w:sdt>).)*<w:t(?: [^>]*)?>)6/, '$17'),
    )
    await page.setInputFiles('.acts input[type=file]', {
      name: '改.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(edited),
    })
    const dialog = page.locator('.bring-back')
    await dialog.locator('text=手工改过的数字 1 处').waitFor()
    expect(await dialog.innerText()).toContain('目前全街道现有党员')
    await dialog.locator('label:has-text("人工定数 7")').click()
    expect(await dialog.locator('.ant-btn-primary').isDisabled()).toBe(true)
    await dialog.locator('input[maxlength="200"]').fill('一名党员正在转入')
    await dialog.locator('label:has-text("今后下载沿用")').click()
    await dialog.locator('.ant-btn-primary').click()
    await expect.poll(() => page.locator('.paper').innerText(), { timeout: 30_000 }).toMatch(/目前全街道现有党员\s*7\s*名/)
    await page.locator('.form-note:has-text("改.docx")').waitFor()
    const [again] = await Promise.all([page.waitForEvent('download'), page.click('.acts a:has-text("Word")')])
    expect(openZip(readFileSync(await again.path())).text('word/document.xml')).toBe(openZip(edited).text('word/document.xml'))
    expect(faults).toEqual([])
  }, 300_000)

  it.each([
    ['a phone', 390],
    ['a narrow phone', 360],
    ['a desktop at 200 % zoom', 680],
  ])(
    'fits %s: nothing is wider than the screen',
    async (_, width) => {
      const { page, faults } = await signIn('zhibu', width)
      for (const path of [
        '',
        'registers/event',
        'registers/event/new',
        'figures',
        'figures/own',
        'figures/own/new',
        'organizations',
        'board',
        'wall',
        'burden',
        'reports',
        'archive',
        'me',
      ]) {
        await settled(page, path)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect([path, wide <= 1]).toEqual([path, true])
      }
      expect(faults).toEqual([])
    },
    240_000,
  )

  it('has no page with which axe finds fault', async () => {
    const found: string[] = []
    const look = async (page: Page, paths: readonly string[]) => {
      for (const path of paths) {
        await settled(page, path)
        found.push(...(await axeFindings(page)).map(line => `/${path} ${line}`))
      }
    }
    const clerk = await signIn('jiedao', 1366)
    await look(clerk.page, [
      '',
      'registers',
      'registers/event',
      'registers/event/new',
      'board',
      'burden',
      'figures',
      'figures/own',
      'figures/own/new',
      'organizations',
      'reports',
      'archive',
      'me',
    ])
    // It does find what is wrong: a picture without words, text too pale to read.
    await clerk.page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<img src="/mark.svg"><p style="color:#ddd">这一行字太浅</p>'),
    )
    expect(new Set((await axeFindings(clerk.page)).map(line => line.split(':')[0]))).toEqual(new Set(['color-contrast', 'image-alt']))
    const member = await signIn('dangyuan', 390)
    await look(member.page, ['', 'me', 'registers'])
    expect(found).toEqual([])
  }, 240_000)

  it('shows a member the own page, and takes a request on what is kept', async () => {
    const { page, faults } = await signIn('dangyuan', 390)
    await settled(page, 'me')
    expect(await page.locator('main').innerText()).toContain('柳荫社区第一党支部')
    await page.click('button:has-text("提出要求")')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.ant-modal [data-level=error]')
    await untilSeen(
      async () => {
        await page.click('.ant-modal #field-kind >> nth=0')
        await page.click('.ant-modal label:has-text("更正"), .ant-select-dropdown .ant-select-item:has-text("更正")', { timeout: 10_000 })
      },
      () =>
        page
          .locator('.ant-modal label:has(input:checked):has-text("更正"), .ant-modal .ant-select:has-text("更正")')
          .first()
          .waitFor({ timeout: 5_000 }),
    )
    await page.fill('.ant-modal #field-request', '学历有变化，请更正')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.own-section:has-text("学历有变化，请更正")')
    expect(faults).toEqual([])
  }, 300_000)

  it('counts on the burden page what was entered, down to the branch', async () => {
    const { page, faults } = await signIn('jiedao', 1366)
    await settled(page, 'burden?period=2026')
    await page.waitForSelector('table.fields')
    expect(await page.locator('main').innerText()).toContain('没有重复填报的事项')
    await page.click('button.door:has-text("柳荫社区党委")')
    await page.click('button.door:has-text("柳荫社区第一党支部")')
    await page.waitForURL(/org=\d+/)
    await page.waitForFunction(() => !document.body.innerText.includes('下级组织比较'))
    expect(await page.locator('table.fields').last().innerText()).toContain('党员')
    expect(faults).toEqual([])
  }, 300_000)

  it('speaks English by a switch, on every page', async () => {
    const { page } = await signIn('zhibu', 1366)
    await page.click('.top-bar button:has-text("EN")')
    await page.waitForSelector('text=To do')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  }, 60_000)
})
