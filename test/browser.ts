import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

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
