import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMaker } from '../../../test/made.ts'
import { openWorld, type World } from '../../../test/world.ts'
import type { FollowUp } from '../../engine/engine.ts'
import { history, read } from '../../engine/record/read.ts'
import { development } from './development.ts'
import { noteFull } from './development.rules.ts'
import { member } from './member.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('DEV-24 who is converted is a full member on the own record too, from the end of the probation; done twice it changes nothing', async () => {
  const { engine } = world
  const viewer = world.as('organization', world.first)
  const probationary = { category: '2', joinedOn: '2025-05-12', fullOn: null }
  const [id = 0] = await openMaker(world, [world.first]).record(member, world.first, ['2025-05-12'], { values: probationary })
  const convert = (values: Record<string, unknown>): Promise<unknown> =>
    engine.store.as(viewer, tx =>
      noteFull([{ values } as unknown as Parameters<FollowUp>[0][number]], [1], {
        // cast: the follow-up looks at values alone
        tx,
        engine,
        viewer,
        register: development,
        write: () => Promise.reject(new Error('nothing new is written')),
      }),
    )
  await convert({ member: null, fullOn: '2026-05-12' })
  expect((await read(engine, viewer, member, id)).values).toMatchObject({ category: '2', fullOn: null })
  await convert({ member: id, fullOn: '2026-05-12' })
  expect((await read(engine, viewer, member, id)).values).toMatchObject({ category: '1', fullOn: '2026-05-12' })
  const versions = (await history(engine, viewer, member, id)).length
  await convert({ member: id, fullOn: '2026-05-12' })
  expect((await history(engine, viewer, member, id)).length).toBe(versions)
})
