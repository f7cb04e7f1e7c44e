import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { smallSize } from '../demo/size.ts'
import { Refused } from '../language/problem.ts'
import { readArguments } from './arguments.ts'
import { buildDemo } from './build-demo.ts'
import { openEngine } from './open-engine.ts'
import { summaryCommand } from './summary.ts'

const place = (): string => join(mkdtempSync(join(tmpdir(), 'taizhang-demo-')), 'data')

const built = place()

test('a build takes the place of one that was killed, and stands whole under its own name', async () => {
  const folder = built
  mkdirSync(join(`${folder}.building`, 'database'), { recursive: true })
  writeFileSync(join(`${folder}.building`, 'database', 'half'), 'half')
  writeFileSync(join(`${folder}.building`, 'lock'), '999999999')
  const lines: string[] = []
  await buildDemo(folder, smallSize, line => lines.push(line))
  expect(existsSync(`${folder}.building`)).toBe(false)
  expect(existsSync(join(folder, 'database', 'half'))).toBe(false)
  expect(lines.at(-1)).toContain('演示区已建好')
  const { engine, demo, close } = await openEngine(folder)
  expect([demo, engine.today()]).toEqual([true, '2026-10-31'])
  await close()
}, 240_000)

test('APP-03 the built-in summary of each community comes out with no blank: what did not happen is not written', async () => {
  const out = join(built, 'summaries')
  const words = ['--data', built, '--year', '2025', '--below', 'JW', '--out', out]
  const said: string[] = []
  const print = vi.spyOn(process.stdout, 'write').mockImplementation(text => said.push(String(text)) > 0)
  try {
    expect(await summaryCommand(readArguments([...words, '--json']))).toBe(0)
  } finally {
    print.mockRestore()
  }
  const all: { out: string; figures: unknown[]; blanks: unknown[]; left: unknown[] }[] = JSON.parse(said.join(''))
  expect(all.length).toBeGreaterThan(2)
  expect(all.map(({ blanks }) => blanks)).toEqual(all.map(() => []))
  for (const one of all) {
    expect(one.figures.length).toBeGreaterThan(10)
    expect(one.left.length).toBeGreaterThan(0)
    expect(existsSync(one.out)).toBe(true)
  }
  await expect(summaryCommand(readArguments([...words.slice(0, 5), 'XX', '--out', out]))).rejects.toThrow(Refused)
}, 120_000)

test('a folder with other files is left alone', async () => {
  const folder = place()
  mkdirSync(folder)
  writeFileSync(join(folder, 'letter.txt'), 'mine')
  await expect(buildDemo(folder, smallSize, () => undefined)).rejects.toThrow(Refused)
  expect(existsSync(`${folder}.building`)).toBe(false)
})
