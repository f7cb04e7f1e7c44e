import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { smallSize } from '../demo/size.ts'
import { Refused } from '../language/problem.ts'
import { buildDemo } from './build-demo.ts'
import { openEngine } from './open-engine.ts'

const place = (): string => join(mkdtempSync(join(tmpdir(), 'taizhang-demo-')), 'data')

test('a build takes the place of one that was killed, and stands whole under its own name', async () => {
  const folder = place()
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

test('a folder with other files is left alone', async () => {
  const folder = place()
  mkdirSync(folder)
  writeFileSync(join(folder, 'letter.txt'), 'mine')
  await expect(buildDemo(folder, smallSize, () => undefined)).rejects.toThrow(Refused)
  expect(existsSync(`${folder}.building`)).toBe(false)
})
