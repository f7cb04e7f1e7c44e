import { expect, it } from 'vitest'
import { catalogue } from '../src/areas/catalogue.ts'
import { driftOf } from '../src/store/drift.ts'
import { openTestStore } from './world.ts'

it('finds no difference between the declarations and the migrations (run `npx taizhang migration NAME` after changing a register)', async () => {
  const store = await openTestStore()
  expect(await driftOf(store, catalogue)).toEqual([])
  await store.close()
}, 60_000)

it('finds a column, an option or a policy that the migrations do not have', async () => {
  const store = await openTestStore()
  const { goodDeed } = catalogue
  if (!goodDeed) throw new Error('goodDeed is in the catalogue')
  const wider = { ...goodDeed, columns: { ...goodDeed.columns, weather: { kind: 'text' as const, zh: '天气', en: 'Weather' } } }
  expect((await driftOf(store, { goodDeed: wider })).join('\n')).toContain('add column "weather"')
  const opener = { ...goodDeed, may: { ...goodDeed.may, read: [...goodDeed.may.read, 'viewer' as const] } }
  expect((await driftOf(store, { goodDeed: opener })).join('\n')).toContain("'viewer'")
  await store.close()
}, 60_000)
