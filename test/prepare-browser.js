// Makes sure that a browser for the tests is there: one already installed, else Debian's package where this may be installed, else a message that says what to do.
import { execFileSync } from 'node:child_process'
import { accessSync } from 'node:fs'

const candidates = [
  process.env.TAIZHANG_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].filter(path => path !== undefined)
const found = () =>
  candidates.find(path => {
    try {
      accessSync(path)
      return true
    } catch {
      return false
    }
  })
const hasChinese = () => {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}
if (!found() || !hasChinese()) {
  const isRoot = process.getuid?.() === 0
  try {
    if (!isRoot) throw new Error('not root')
    console.log('Installing Chromium and Chinese fonts for the browser tests …')
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    })
  } catch {
    // What is missing is said below.
  }
}
if (!found()) {
  console.error(
    '浏览器测试需要 Chromium：请安装（Debian/Ubuntu：apt-get install chromium fonts-noto-cjk），或用环境变量 TAIZHANG_CHROMIUM 指定浏览器程序，然后重试。\n' +
      'The browser tests need Chromium: install it (Debian/Ubuntu: apt-get install chromium fonts-noto-cjk) or name one in TAIZHANG_CHROMIUM, and run again.',
  )
  process.exit(1)
}
