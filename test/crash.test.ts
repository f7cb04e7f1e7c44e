import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { wiring } from '../src/areas/wiring.ts'
import { openStore } from '../src/store/open.ts'
import { sealOf } from '../src/store/seal.ts'
import { type Standing, standingIn } from './crash-standing.ts'

/*
 * The program is killed without warning in the middle of saving, again and again, over one data folder of the embedded database.
 * After each kill everything that was answered as saved is there, nothing is there by half, and the chain is whole.
 */

const folder = mkdtempSync(join(tmpdir(), 'taizhang-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('SEC-12 nothing that was answered is lost and nothing is written by half when the program is killed while it saves', async () => {
  const answered: number[] = []
  const check = ({ records, halves, problems }: Standing): void => {
    expect({ problems, halves, lost: answered.filter(id => !records.includes(id)) }).toEqual({ problems: [], halves: [], lost: [] })
  }
  for (const delay of [60, 190, 110]) {
    const { standing, ids } = await savesUntilKilled(delay)
    check(standing)
    expect(ids.length).toBeGreaterThan(0)
    answered.push(...ids)
  }
  const store = await openStore({ folder })
  check(await standingIn({ ...wiring, store, seal: sealOf(folder), today: () => '2026-10-31', allowSynthetic: true }))
  await store.close()
}, 240_000)

/** Starts a program that tells what stands, then saves one event after the other; kills it some time after its first answer. Returns the ids it had answered. */
async function savesUntilKilled(delay: number): Promise<{ standing: Standing; ids: number[] }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crash-writer.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  let rest = ''
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`the writer ended by itself: ${code}`))))
    child.stdout.on('data', (chunk: Buffer) => {
      const before = lines.length
      const all = (rest + chunk.toString()).split('\n')
      rest = all.pop() ?? ''
      lines.push(...all)
      if (before < 2 && lines.length >= 2) setTimeout(() => kill(child), delay)
    })
  })
  const [first = '', ...ids] = lines
  return { standing: JSON.parse(first) as Standing, ids: ids.map(Number) } // cast: the writer prints it
}

const kill = (child: ChildProcess): void => {
  child.kill('SIGKILL')
}
