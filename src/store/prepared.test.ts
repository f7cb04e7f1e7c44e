import { expect, test } from 'vitest'
import { openWorld } from '../../test/world.ts'

test('statements prepared on several connections to the embedded database do not meet', async () => {
  const { engine, close } = await openWorld()
  try {
    const { store } = engine
    const ask = (n: number): Promise<{ n: number }[]> =>
      store.asSystem('test', async tx => {
        // Holds the engine over several statements, so that the pool opens a connection for each of the others.
        await tx.rows('select 1 as one')
        return tx.prepared<{ n: number }>('same-name', 'select $1::int as n', [n])
      })
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(ask))
    expect(answers.map(([row]) => row?.n)).toEqual([1, 2, 3, 4, 5, 6])
  } finally {
    await close()
  }
})
