import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const candidates = [
  process.env.TAIZHANG_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A headless Chromium for a test; fails with what to install where there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = candidates.find(path => path && existsSync(path))
  if (!executablePath) throw new Error('no Chromium: install it (apt-get install chromium fonts-noto-cjk) or name one in TAIZHANG_CHROMIUM')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Signs in on a page of its own; `faults` collects what goes wrong in it. */
export async function signInPage(
  browser: Browser,
  address: string,
  account: { signIn: string; password: string },
  width: number,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 860 },
    acceptDownloads: true,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(90_000)
  const faults: string[] = []
  page.on('pageerror', fault => faults.push(fault.message))
  await page.goto(address)
  await page.fill('input[autocomplete=username]', account.signIn)
  await page.fill('input[type=password]', account.password)
  await page.click('.sign-in form button[type=submit]')
  await page.waitForSelector('.top-bar')
  return { page, faults }
}

/** Chooses in a select by what the option says. On a slow machine a click may meet a list that is still unfolding: it is tried until the choice stands. */
export async function chooseOption(page: Page, select: string, words: string): Promise<void> {
  await untilSeen(
    async () => {
      await page.click(select)
      await page
        .locator(`.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option:has-text("${words}")`)
        .first()
        .click({ timeout: 10_000 })
    },
    () => page.locator(`${select}:has-text("${words}")`).first().waitFor({ timeout: 5_000 }),
  )
}

/** Repeats an act until what it should bring is there; the last failure is told. */
export async function untilSeen(act: () => Promise<unknown>, seen: () => Promise<unknown>, times = 6): Promise<void> {
  for (let i = 1; ; i += 1) {
    try {
      await act()
      await seen()
      return
    } catch (fault) {
      if (i >= times) throw fault
    }
  }
}
