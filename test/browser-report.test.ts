import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installAccount } from '../src/engine/account/account.ts'
import { registerNamed } from '../src/engine/engine.ts'
import { recordMany } from '../src/engine/record/act.ts'
import { createReport } from '../src/engine/report/report.ts'
import type { Role } from '../src/language/role.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import { type Running, startServer } from '../src/server/start.ts'
import { axeFindings } from './axe.ts'
import { chooseOption, openBrowser, signInPage, untilSeen } from './browser.ts'
import { openWorld, type World } from './world.ts'

/* A report on its way through its writers and levels, in a real browser; the pages must have been built. */
const webFolder = fileURLToPath(new URL('../dist/web', import.meta.url))
const password = 'Yanshi-2026'
const year = { from: '2026-01-01', to: '2026-12-31' }

let world: World
let server: Running
let browser: Browser

beforeAll(async () => {
  if (!existsSync(webFolder)) throw new Error('dist/web is missing: run npm run build')
  world = await openWorld()
  const { engine, district, east, community } = world
  const accounts: [signIn: string, role: Role, org: OrganizationNode][] = [
    ['zuzhi', 'organization', district],
    ['quling', 'leader', district],
    ['jiedao', 'clerk', east],
    ['tongshi', 'clerk', east],
    ['lingdao', 'leader', east],
    ['shequ', 'clerk', community],
  ]
  for (const [signIn, role, org] of accounts)
    await installAccount(
      engine,
      '999901',
      { signIn, name: signIn, password, member: null },
      { demo: true, now: new Date(), grants: [{ role, org: org.id, from: '2015-01-01', until: null }] },
    )
  const put = async (register: string, org: OrganizationNode, values: Record<string, unknown>): Promise<number> => {
    const [id] = (
      await recordMany(engine, world.as('secretary', org), registerNamed(engine, register), [{ org: org.id, values }], {
        acceptWarnings: true,
      })
    ).ids
    if (id === undefined) throw new Error(`not recorded: ${register}`)
    return id
  }
  for (const [title, account] of [
    ['修好路灯', '居民反映夜间路暗。社区筹资装灯四十盏。'],
    ['添置座椅', '小区老人多。社区添置座椅二十把。'],
  ])
    await put('goodDeed', community, { title, kind: 'repair', doneOn: '2026-05-01', by: '志愿队', account })
  const focus = await put('planItem', east, { year: 2027, kind: 'focus', title: '抓好社区党组织建设', plannedOn: '2026-10-20' })
  await put('planItem', east, { year: 2027, kind: 'task', title: '按季召开共商会', plannedOn: '2026-10-20', parent: focus })
  const last = await put('planItem', east, { year: 2026, kind: 'task', title: '建好街道党校', plannedOn: '2025-12-20' })
  await put('planItem', east, {
    year: 2026,
    kind: 'target',
    title: '办好事',
    plannedOn: '2025-12-20',
    parent: last,
    figure: 'recognition.good-deeds',
    low: 300,
  })
  server = await startServer(engine, { port: 0, webFolder, demo: { accounts: [] } })
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await world?.close()
})

const enter = async (name: string, path: string, width = 1360): Promise<{ page: Page; faults: string[] }> => {
  const entered = await signInPage(browser, server.address, { signIn: name, password }, width)
  await entered.page.goto(`${server.address}${path}`)
  await entered.page.waitForSelector('main')
  return entered
}

/** Begins a report of the sub-district, without the browser. */
const begin = async (text: string): Promise<string> => {
  const report = await createReport(
    world.engine,
    { ...world.as('clerk', world.east), name: 'jiedao' },
    { org: world.east.id, ...year, text: { pasted: text } },
  )
  return `/reports/${report.id}`
}

/** Puts the caret at the end of the text, on a line of its own. */
async function toEnd(page: Page): Promise<void> {
  await page.waitForSelector('.paper[contenteditable=true]')
  await page.locator('.paper > :last-child').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
}

/** Waits until what was written is saved. */
const saved = (page: Page) => page.waitForSelector('.report-head p:has-text("已保存")')

/** Opens `/` and takes what is found for the words. */
async function insert(page: Page, words: string, name: string): Promise<void> {
  await page.keyboard.press('/')
  await page.waitForSelector('.insert-menu input')
  await page.keyboard.type(words)
  await page.click(`.insert-menu [role=option]:has-text("${name}")`)
}

async function openSide(page: Page, name: string): Promise<void> {
  await untilSeen(
    async () => {
      await page.click('.report-head button:has-text("更多")')
      await page.click(`.ant-dropdown-menu-item:has-text("${name}")`, { timeout: 10_000 })
    },
    () => page.waitForSelector('.ant-drawer .report-tab', { timeout: 10_000 }),
  )
}

describe('a report in the browser', () => {
  it('lists the organizations below in a table, and sets a number by hand with a reason', async () => {
    const { page, faults } = await enter('zuzhi', '/')
    const report = await createReport(world.engine, world.as('organization', world.district), {
      org: world.district.id,
      ...year,
      text: { pasted: '小结\n各街道情况如下。' },
    })
    await page.goto(`${server.address}/reports/${report.id}`)
    await toEnd(page)
    await insert(page, '下级', '下级组织一览表')
    await page.waitForSelector('.ant-modal')
    await untilSeen(
      async () => {
        await page.click('.ant-modal .ant-select')
        await page.keyboard.type('三会一课')
        await page.click('.ant-select-item-option:has-text("三会一课") >> nth=0', { timeout: 10_000 })
      },
      () =>
        page
          .locator('.ant-modal .ant-select-selection-item:has-text("三会一课"), .ant-modal .ant-select:has-text("三会一课")')
          .first()
          .waitFor({ timeout: 5_000 }),
    )
    await page.keyboard.press('Escape')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.paper table')
    await saved(page)
    expect(await page.locator('.paper table tr').count()).toBe(3)
    expect(await page.locator('.paper table').innerText()).toContain(world.east.shortName)
    const chip = page.locator('.paper table .spot').first()
    await page.waitForFunction(() => document.querySelector('.paper table .spot')?.textContent === '0')
    await chip.click()
    await page.click('.ant-drawer-close')
    await page.waitForSelector('.trace', { state: 'hidden' })
    await page.click('.spot-panel button:has-text("人工定数")')
    await page.fill('.pin-field input', '12')
    expect(await page.locator('.pin-field button[type=submit]').isDisabled()).toBe(true)
    await page.fill('.pin-field textarea', '系统启用前的数')
    await page.click('.pin-field button[type=submit]')
    await saved(page)
    expect(await chip.innerText()).toBe('12')
    expect(await chip.getAttribute('data-standing')).toBe('pinned')
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
  }, 300_000)

  it('draws next steps from the plan and examples from records, each opening to its records', async () => {
    const path = await begin('小结\n一、工作情况\n办了几件实事。')
    const { page, faults } = await enter('jiedao', path)
    await toEnd(page)
    await insert(page, '示例', '示例（取自记录）')
    await chooseOption(page, '.ant-modal .ant-select', '为群众办实事')
    await page.click('.examples-list li:has-text("修好路灯") input')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.drawn p:has-text("修好路灯：居民反映夜间路暗。")')
    await toEnd(page)
    await insert(page, '计划', '下一步打算（取自计划）')
    await page.waitForSelector('.drawn p:has-text("按季召开共商会。")')
    await saved(page)
    await page.click('.drawn p:has-text("修好路灯")')
    await page.waitForSelector('.drawn-records a:has-text("修好路灯")')
    await page.click('.drawn-acts button:has-text("重新选取")')
    await page.click('.examples-list li:has-text("添置座椅") input')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.drawn p:has-text("添置座椅：小区老人多。")')
    expect(await axeFindings(page)).toEqual([])
    await openSide(page, '计划目标')
    await page.waitForSelector('.targets-list li:has-text("办好事")')
    expect(await page.locator('.targets-list li').innerText()).toContain('不少于3件')
    expect(faults).toEqual([])
  }, 300_000)

  it('tells a clash of two writers, who see each other, and keeps the words that are chosen', async () => {
    const path = await begin('小结\n全年平稳。')
    const [one, other] = [await enter('jiedao', path), await enter('tongshi', path)]
    await other.page.waitForSelector('.present-name:has-text("jiedao")')
    for (const { page } of [one, other]) await page.waitForSelector('.paper[contenteditable=true]')
    await one.page.locator('.paper p >> nth=1').click()
    await one.page.keyboard.press('End')
    await one.page.keyboard.type('甲写的。')
    await saved(one.page)
    await other.page.locator('.paper p >> nth=1').click()
    await other.page.keyboard.press('End')
    await other.page.keyboard.type('乙写的。')
    await other.page.waitForSelector('.clash')
    expect(await other.page.locator('.clash').innerText()).toContain('甲写的。')
    await other.page.locator('.clash input >> nth=1').click()
    await other.page.click('.ant-modal-footer .ant-btn-primary')
    await other.page.waitForSelector('.clash', { state: 'detached' })
    await saved(other.page)
    expect(await other.page.locator('.paper').innerText()).toContain('甲写的。')
    expect(await other.page.locator('.paper').innerText()).not.toContain('乙写的。')
    expect([...one.faults, ...other.faults]).toEqual([])
  }, 300_000)

  it('gives a section to a community, which writes that alone and hands it in', async () => {
    const path = await begin('小结\n一、组织生活\n按月开展。\n二、社区工作\n待写。')
    const office = await enter('jiedao', path)
    await openSide(office.page, '分工')
    await office.page.click('.sections-list li:has-text("二、社区工作") button:has-text("分派")')
    await chooseOption(office.page, '.sections-list .ant-select', 'shequ')
    await office.page.waitForSelector('.sections-list li:has-text("shequ")')
    const author = await enter('shequ', '/')
    await author.page.click(`a[href*="${path}"]`)
    await author.page.waitForSelector('.own-sections')
    const type = async (line: string, words: string): Promise<void> => {
      await author.page.locator(`.paper p:has-text("${line}")`).click()
      await author.page.keyboard.press('End')
      await author.page.keyboard.type(words)
    }
    await type('按月开展。', '不许写')
    await type('待写。', '办了三件事。')
    await saved(author.page)
    expect(await author.page.locator('.paper').innerText()).not.toContain('不许写')
    expect(await author.page.locator('.paper').innerText()).toContain('待写。办了三件事。')
    await author.page.click('.own-sections button:has-text("报送本章节")')
    await author.page.waitForSelector('.own-sections:has-text("已报送")')
    expect(await axeFindings(author.page)).toEqual([])
    await office.page.reload()
    await openSide(office.page, '分工')
    await office.page.click('.sections-list button:has-text("接收")')
    await office.page.waitForSelector('.sections-list .state:has-text("已接收")')
    expect([...office.faults, ...author.faults]).toEqual([])
  }, 300_000)

  it('goes through three levels: handed down, submitted, approved, issued, sent, withdrawn, issued again, received anew', async () => {
    const path = await begin('小结\n全年平稳。')
    const street = await enter('jiedao', path)
    await openSide(street.page, '上下级')
    await street.page.waitForSelector(`.hand-down-list label:has-text("${world.community.shortName}")`)
    await street.page.click('.ant-drawer button:has-text("下发")')
    await street.page.waitForSelector(`.plain-list a:has-text("${world.community.name}")`)
    const community = await enter('shequ', '/')
    await community.page.click('a:has-text("小结")')
    await community.page.click('.report-head button:has-text("提交")')
    await community.page.waitForSelector('.report-head .state:has-text("待审")')
    const below = new URL(community.page.url()).pathname
    const leader = await enter('lingdao', below)
    await leader.page.click('.report-head button:has-text("审核通过")')
    await leader.page.waitForSelector('.report-head .state:has-text("已审核")')
    await street.page.reload()
    await openSide(street.page, '意见')
    await street.page.fill('#comment-body', '请再核对人数')
    await street.page.click('.ant-drawer button:has-text("提交意见")')
    await street.page.waitForSelector('.ant-drawer li:has-text("请再核对人数")')
    await street.page.click('.ant-drawer button:has-text("已处理")')
    await street.page.waitForSelector('.ant-drawer li:has-text("已处理 jiedao")')
    await street.page.click('.ant-drawer-close')
    await street.page.click('.report-head button:has-text("提交")')
    await street.page.waitForSelector('.report-head .state:has-text("待审")')
    await leader.page.goto(`${server.address}${path}`)
    await leader.page.click('.report-head button:has-text("审核通过")')
    await leader.page.waitForSelector('.report-head .state:has-text("已审核")')
    await leader.page.click('.report-head button:has-text("印发")')
    await leader.page.waitForSelector('.report-head .state:has-text("已印发")')
    await openSide(leader.page, '发送')
    await leader.page.fill('#document-number', '东党〔2026〕1号')
    await leader.page.click(`.hand-down-list label:has-text("${world.community.shortName}")`)
    await leader.page.click('.ant-drawer button:has-text("发送 1 个单位")')
    await leader.page.waitForSelector('.ant-drawer li:has-text("未签收")')
    await community.page.goto(`${server.address}${path}`)
    await community.page.click('.report-head button:has-text("签收")')
    await community.page.waitForSelector('.report-head button:has-text("签收")', { state: 'detached' })
    const district = await enter('quling', path)
    await district.page.click('.report-head button:has-text("撤回修改")')
    await district.page.fill('#return-reason', '漏写一段')
    await district.page.click('.ant-modal-footer .ant-btn-primary')
    await district.page.waitForSelector('.report-head .edition:has-text("第2版")')
    await community.page.reload()
    await community.page.waitForSelector('.report-head .state:has-text("已印发")')
    await openSide(district.page, '版本')
    await district.page.click('.ant-drawer button:has-text("查看这一版")')
    await district.page.waitForSelector('.edition-text:has-text("全年平稳。")')
    expect(await district.page.locator('.ant-drawer').innerText()).toContain('漏写一段')
    await openSide(street.page, '版本')
    await street.page.click('.ant-drawer-close')
    await street.page.reload()
    await toEnd(street.page)
    await street.page.keyboard.type('补写一段。')
    await saved(street.page)
    await openSide(street.page, '版本')
    await street.page.waitForSelector('.compared ins:has-text("补写一段。")')
    await street.page.click('.ant-drawer-close')
    await street.page.click('.report-head button:has-text("提交")')
    await street.page.waitForSelector('.report-head .state:has-text("待审")')
    for (const [button, state] of [
      ['审核通过', '已审核'],
      ['印发', '已印发'],
    ] as const) {
      await leader.page.reload()
      await leader.page.click(`.report-head button:has-text("${button}")`)
      await leader.page.waitForSelector(`.report-head .state:has-text("${state}")`)
    }
    await openSide(leader.page, '发送')
    await leader.page.waitForSelector('.ant-drawer li:has-text("第2版"):has-text("未签收")')
    expect(await leader.page.locator('.ant-drawer li:has-text("第1版")').innerText()).toContain('签收')
    await community.page.reload()
    await community.page.click('.report-head button:has-text("签收")')
    await community.page.waitForSelector('.report-head button:has-text("签收")', { state: 'detached' })
    expect([...street.faults, ...community.faults, ...leader.faults, ...district.faults]).toEqual([])
  }, 400_000)
})

describe('a plan in the browser', () => {
  it('reads as a tree with targets beside their figures, and carries last year’s over', async () => {
    const { page, faults } = await enter('jiedao', '/plan?year=2026')
    await page.waitForSelector('.plan-tree li:has-text("建好街道党校")')
    expect(await page.locator('.plan-target').innerText()).toContain('不少于3件')
    expect(await page.locator('.plan-target .state').innerText()).toContain('推进中')
    await page.click('.plan-target .figure')
    await page.waitForSelector('.trace')
    await page.goto(`${server.address}/plan?year=2027`)
    await page.click('.page-head button:has-text("结转上年未完成")')
    await page.waitForSelector('.plan-choices')
    expect(await page.locator('.plan-choices input:checked').count()).toBe(2)
    await page.click('.plan-choices label:has-text("办好事")')
    await page.fill('#carry-reason', '条件不成熟')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.plan-tree li:has-text("建好街道党校"):has-text("上年结转")')
    expect(await page.locator('.plan-tree').innerText()).not.toContain('办好事')
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
  }, 300_000)

  it('fits a phone', async () => {
    const path = await begin('小结\n一、工作情况\n办了几件实事。')
    const { page, faults } = await enter('jiedao', '/plan?year=2027', 390)
    await page.waitForSelector('.plan-tree')
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBeLessThanOrEqual(390)
    await page.goto(`${server.address}${path}`)
    await openSide(page, '分工')
    await page.waitForSelector('.sections-list')
    expect(await width()).toBeLessThanOrEqual(390)
    expect(faults).toEqual([])
  }, 300_000)
})
