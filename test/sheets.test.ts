import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../src/areas/catalogue.ts'
import { quote } from '../src/derive/names.ts'
import { tablesOf } from '../src/derive/table.ts'
import { list, read } from '../src/engine/record/read.ts'
import { exportSheet } from '../src/engine/sheet/export.ts'
import { importSheet } from '../src/engine/sheet/import.ts'
import { sheetTemplate } from '../src/engine/sheet/template.ts'
import { type AnyRegister, columnsOf, isRestricted } from '../src/language/register.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { readSheet, sheetNames } from '../src/office/sheet-read.ts'
import { type Maker, openMaker, writerOf } from './made.ts'
import { openWorld, type World } from './world.ts'

/* P4: every register goes into Excel and comes back as it was. */

let world: World
let maker: Maker
beforeAll(async () => {
  world = await openWorld()
  maker = openMaker(world, [world.first, world.second])
})
afterAll(() => world.close())

const entered = Object.values(catalogue).filter(reg => reg.entry === 'form')

describe.each(entered.map(reg => [reg.name, reg] as const))('%s', (_, reg) => {
  test('has a template with headings that differ, of every column that is filled in', async () => {
    const bytes = await sheetTemplate(world.engine, writerOf(world, reg, world.first), reg)
    const parts = columnsOf(reg).filter(([, column]) => column.kind === 'lines')
    expect(sheetNames(bytes).slice(0, 1 + parts.length)).toEqual([reg.zh, ...parts.map(([, column]) => column.zh)])
    const headings = await headingsOf(bytes)
    expect(headings.filter((heading, i) => headings.indexOf(heading) !== i)).toEqual([])
    for (const [, column] of columnsOf(reg))
      if (!['lines', 'files', 'record', 'computed'].includes(column.kind) && !column.hidden)
        expect(headings.map(heading => heading.replace('（元）', ''))).toContain(column.zh)
  })

  test('comes back as it went out', async () => {
    const viewer = reader(reg)
    if (isRestricted(reg)) {
      await expect(exportSheet(world.engine, viewer, reg, {}, '核对')).rejects.toMatchObject({ status: 403 })
      return
    }
    await clear(reg)
    await maker.record(reg, world.first, ['2024-05-06'], {}, viewer)
    const before = await everything(reg, viewer)
    expect(before.length).toBeGreaterThan(0)
    const out = await exportSheet(world.engine, viewer, reg, {}, '核对')
    await clear(reg)
    const result = await importSheet(world.engine, viewer, reg, out.bytes, { acceptWarnings: true })
    expect(result.problems.flatMap(({ problems }) => problems.filter(problem => problem.level === 'error'))).toEqual([])
    expect(result.saved).toBe(before.length)
    expect(await everything(reg, viewer)).toEqual(before)
  })
})

/** Somebody who may write the register and see its sealed columns. */
const reader = (reg: AnyRegister): Viewer =>
  world.as((Object.values(reg.may.sealed ?? {})[0] ?? reg.may.write).find(role => reg.may.write.includes(role)) ?? 'clerk', world.first)

async function headingsOf(bytes: Uint8Array): Promise<string[]> {
  for await (const { cells } of readSheet(bytes)) return cells.map(String)
  return []
}

/** All records as they are read, without what differs by entering: ids, versions and the files that no sheet holds. */
async function everything(reg: AnyRegister, viewer: Viewer): Promise<unknown[]> {
  const { rows } = await list(world.engine, viewer, reg, { size: 500 })
  const records = await Promise.all(rows.map(row => read(world.engine, viewer, reg, row.id)))
  return records
    .map(({ org, programme, state, values }) => JSON.stringify({ org, programme, state, values }))
    .sort()
    .map(text => JSON.parse(text))
}

/** Takes every record of a register away, as if it had never been. */
const clear = (reg: AnyRegister): Promise<void> => {
  maker.forget(reg.name)
  return world.engine.store.asSystem('test', async tx => {
    if (reg.name === world.engine.names.member) await tx.rows(`delete from ${quote(world.engine.names.membership)}`)
    for (const table of tablesOf(reg)) await tx.rows(`delete from ${quote(table.name)}`)
  })
}
