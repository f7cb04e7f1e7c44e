import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFigures } from '../src/office/document-refill.ts'
import { writeDocument } from '../src/office/document-write.ts'
import { chooseOption } from './browser.ts'
import { type Office, openOffice } from './browser-office.ts'

/*
 * The work of administrators and of an office around the main line, in a real browser: grants, acts on the tree, a Word file of one's own.
 */
let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 180_000)
afterAll(async () => {
  await office?.close()
})

const choose = (page: Page, id: string, words: string): Promise<void> => chooseOption(page, `.field:has(#${id}) .ant-select`, words)

describe('in the browser', () => {
  it('SEC-11 the system administrator opens an account, the security administrator gives the grant, and only then does it see anything', async () => {
    const { browser, server } = office
    const system = await office.signIn('xitong', 1366)
    await system.page.goto(`${server.address}/accounts`)
    await system.page.click('.page-head .ant-btn-primary')
    await system.page.fill('#account-name', '方新')
    await system.page.fill('#account-sign-in', 'fangxin')
    await system.page.fill('#account-password', 'Chushi-2026')
    await system.page.click('.ant-modal-footer .ant-btn-primary')
    const card = (page: Page) => page.locator('.accounts > li:has-text("fangxin")')
    await card(system.page).waitFor()
    expect(await card(system.page).innerText()).toContain('没有授权')
    expect(await card(system.page).locator('button:has-text("授权")').count()).toBe(0)

    const security = await office.signIn('anquan', 1366)
    await security.page.goto(`${server.address}/accounts`)
    expect(await security.page.locator('.page-head .ant-btn-primary').count()).toBe(0)
    await card(security.page).locator('button:has-text("授权")').click()
    await choose(security.page, 'grant-role', '支部书记')
    await choose(security.page, 'grant-org', office.world.first.name)
    await security.page.click('.ant-modal-footer .ant-btn-primary')
    await card(security.page).locator('.grants:has-text("支部书记")').waitFor()

    const own = await (await browser.newContext({ viewport: { width: 1366, height: 860 }, locale: 'zh-CN' })).newPage()
    await own.goto(server.address)
    await own.fill('input[autocomplete=username]', 'fangxin')
    await own.fill('input[type=password]', 'Chushi-2026')
    await own.click('.sign-in form button[type=submit]')
    const fields = own.locator('input[type=password]')
    await own.locator('text=新密码').first().waitFor()
    const count = await fields.count()
    for (let i = 0; i < count; i += 1) await fields.nth(i).fill(i === 0 && count === 3 ? 'Chushi-2026' : 'Xinde-2026-mima')
    await own.locator('form button[type=submit]').click()
    await own.waitForSelector('.top-bar')
    expect(await own.locator('.top-bar').innerText()).toContain('方新')
    expect([system.faults, security.faults]).toEqual([[], []])
  }, 300_000)

  it('ORG-09 a branch is founded and renamed from a day, and the day before it had its old name', async () => {
    const { page, faults } = await office.signIn('jiedao', 1366)
    await page.goto(`${office.server.address}/organizations?org=${office.world.east.id}`)
    await page.locator('.organization .acts button:has-text("成立下级组织")').click()
    await page.fill('#act-name', '中共新苑支部委员会')
    await choose(page, 'act-type', '党支部')
    await page.fill('#act-document', '组字〔2026〕9号')
    const exception = page.locator('#act-exception')
    if ((await exception.count()) > 0) await exception.fill('新建小区，党员陆续转入')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.ant-modal', { state: 'hidden' })
    const node = page.locator('.organizations .ant-tree-title:has-text("新苑"), .organizations [role=treeitem]:has-text("新苑")').last()
    await node.click()
    await page.locator('.organization h2:has-text("中共新苑支部委员会")').waitFor()
    await page.locator('.organization .acts button:has-text("更名")').click()
    await page.fill('#act-name', '中共新苑花园支部委员会')
    await page.fill('#act-document', '组字〔2026〕12号')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.locator('.organization h2:has-text("中共新苑花园支部委员会")').waitFor()
    expect(faults).toEqual([])
  }, 300_000)

  it('takes a Word file of the office, and gives it back with its blanks as tagged figures', async () => {
    const { page, faults } = await office.signIn('jiedao', 1366)
    await page.goto(`${office.server.address}/reports?period=2026`)
    await page.click('.page-head .ant-btn-primary')
    await page.click('label:has-text("上传 Word")')
    const file = await writeDocument({
      title: '东湖街道年度总结',
      body: [
        { kind: 'heading', level: 1, inlines: [{ text: '一、党员队伍' }] },
        { kind: 'paragraph', inlines: [{ text: '年末共有党员X名，全年召开三会一课X次。' }] },
      ],
      properties: { author: '东湖', created: '2026-01-01T08:00:00+08:00', subject: '总结' },
    })
    await page.setInputFiles('.ant-modal input[type=file]', {
      name: '总结.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file),
    })
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.paper .spot')
    expect(await page.locator('.paper').innerText()).toContain('一、党员队伍')
    expect(await page.locator('.spot[data-standing=open]').count()).toBe(2)
    for (let i = 0; i < 4 && (await page.locator('.spot[data-standing=open]').count()) > 0; i += 1) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('1')
      await page.waitForTimeout(400)
    }
    await expect.poll(() => page.locator('.paper').innerText(), { timeout: 30_000 }).toMatch(/党员\s*6\s*名/)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.acts a:has-text("Word")')])
    expect(listFigures(readFileSync(await download.path())).map(({ text }) => text)).toContain('6')
    expect(faults).toEqual([])
  }, 300_000)
})
