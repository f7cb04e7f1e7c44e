import { afterAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../test/world.ts'

let world: World | undefined
const open = async (): Promise<World> => (world ??= await openWorld())
afterAll(() => world?.close())

test('statements prepared on several connections to the embedded database do not meet', async () => {
  const { store } = (await open()).engine
  const ask = (n: number): Promise<{ n: number }[]> =>
    store.asSystem('test', async tx => {
      // Holds the engine over several statements, so that the pool opens a connection for each of the others.
      await tx.rows('select 1 as one')
      return tx.prepared<{ n: number }>('same-name', 'select $1::int as n', [n])
    })
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(ask))
  expect(answers.map(([row]) => row?.n)).toEqual([1, 2, 3, 4, 5, 6])
})

const keep = 'insert into setting (name, value) values ($1, $2)'

test('what is sent runs in its place among the others, and is there when the transaction ends', async () => {
  const { store } = (await open()).engine
  const seen = await store.asSystem('test', async tx => {
    tx.send('keep', keep, ['sent', '1'])
    const between = await tx.first<{ value: string }>(`select value from setting where name = 'sent'`)
    tx.send('change', `update setting set value = $1 where name = 'sent'`, ['2'])
    return between?.value
  })
  expect(seen).toBe('1')
  expect(await store.asSystem('test', tx => tx.first(`select value from setting where name = 'sent'`))).toEqual({ value: '2' })
})

test('where what was sent fails, the transaction fails with that fault and leaves nothing, whatever was asked after it', async () => {
  const { store } = (await open()).engine
  const failing = store.asSystem('test', async tx => {
    await tx.rows(keep, ['before', '1'])
    tx.send('keep', keep, ['twice', '1'])
    tx.send('keep', keep, ['twice', '1'])
    await tx.rows('select 1 as one')
  })
  await expect(failing).rejects.toMatchObject({ code: '23505' })
  const silent = store.asSystem('test', async tx => {
    tx.send('keep', keep, ['refused', '1'], () => {
      throw new Error('not as it should be')
    })
  })
  await expect(silent).rejects.toThrow('not as it should be')
  const left = await store.asSystem('test', tx => tx.rows(`select name from setting where name in ('before', 'twice', 'refused')`))
  expect(left).toEqual([])
})

test('the embedded database measures tables that have grown, and those alone', async () => {
  const { store } = (await open()).engine
  await store.measure()
  expect(await store.measure()).toEqual([])
  await store.asSystem('test', tx =>
    tx.rows(`insert into setting (name, value) select 'grown ' || n, repeat('x', 900) from generate_series(1, 100) n`),
  )
  expect(await store.measure()).toEqual(['setting'])
  const [row] = await store.asSystem('test', tx =>
    tx.rows<{ rows: number }>(`select reltuples as rows from pg_class where relname = 'setting'`),
  )
  expect(row?.rows).toBeGreaterThanOrEqual(100)
})
