import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import type { Found } from '../bench/report.ts'

const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/* The measurements at a small size: that they run to their end, and that every figure equals its hand-written SQL on every level of the tree. No time is tested. */
it('measures a small district, in which every figure equals the statement written by hand', async () => {
  const json = join(folder, 'found.json')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [resolve(import.meta.dirname, '../bench/run.ts'), '--size', '0.002', '--rounds', '1', '--json', json],
    { maxBuffer: 1e8 },
  ).catch((fault: { stdout?: string; stderr?: string }) => {
    throw new Error(`bench/run.ts failed:\n${fault.stdout ?? ''}\n${fault.stderr ?? ''}`)
  })
  const found = JSON.parse(readFileSync(json, 'utf8')) as Found // cast: what bench/run.ts writes
  expect(found.figures.missing).toEqual([])
  expect(found.figures.wrong).toEqual([])
  expect(new Set(found.figures.times.map(time => time.level))).toEqual(new Set(['district', 'sub-district', 'community']))
  expect(found.lists.length).toBeGreaterThan(0)
  expect(found.documents.pages).toBeGreaterThan(35)
  expect(found.import?.rows).toBe(500)
  expect(stdout).toContain('figures for the district, ms')
}, 600_000)
