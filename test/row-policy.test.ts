import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalogue } from '../src/areas/catalogue.ts'
import { tableOf } from '../src/derive/names.ts'
import { driftOf } from '../src/store/drift.ts'
import { contextOf, type Store } from '../src/store/store.ts'
import { everyTable, fillEveryTable, filledDistrict, leaks, settingsAfterSavepoint, tablesReadBy, viewer } from './every-table.ts'
import { openTestStore } from './world.ts'

let store: Store
beforeAll(async () => {
  store = await openTestStore()
  const missing = await driftOf(store, catalogue)
  await store.asSystem('test', async tx => {
    for (const statement of missing) await tx.rows(statement)
  })
  await fillEveryTable(store)
})
afterAll(() => store.close())

it('SEC-03 answers nothing from any table where a setting is missing or empty, from another district, or to administrators', async () => {
  expect(await leaks(store)).toEqual([])
})

it('SEC-03 answers those who may read: closed means kept back, not absent', async () => {
  const registers = Object.values(catalogue).filter(reg => reg.may.read.includes('clerk'))
  const read = await tablesReadBy(store, registers.map(tableOf), contextOf(viewer('clerk'), 'taizhang_person'))
  expect(read.length).toBe(registers.length)
  expect((await tablesReadBy(store, registers.map(tableOf), contextOf(viewer('viewer'), 'taizhang_figures'))).length).toBe(registers.length)
})

it('SEC-03 finds a table that answers everybody', async () => {
  await store.asSystem('test', async tx => {
    await tx.rows('create table open_table (district_id text)')
    await tx.rows(`insert into open_table values ('${filledDistrict}')`)
    await tx.rows('grant select on open_table to taizhang_person')
  })
  expect((await leaks(store))[0]).toMatch(/^open_table, taizhang_person without settings/)
  await store.asSystem('test', tx => tx.rows('drop table open_table'))
  expect(await everyTable(store)).not.toContain('open_table')
})

it('keeps no settings of another person after a savepoint or a transaction', async () => {
  expect(await settingsAfterSavepoint(store)).toEqual({
    within: `${filledDistrict} taizhang_person`,
    next: expect.stringMatching(/^( postgres)?$/),
  })
})
