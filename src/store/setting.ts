import type { Store } from './store.ts'

/** What an installation keeps about itself: `demo`, `today` (a fixed clock on the demo district), `district`. */
export const readSettings = (store: Store): Promise<Map<string, string>> =>
  store.asSystem(
    'settings',
    async tx =>
      new Map((await tx.rows<{ name: string; value: string }>('select name, value from setting')).map(row => [row.name, row.value])),
  )

/** Keeps a setting. */
export const keepSetting = (store: Store, name: string, value: string): Promise<void> =>
  store.asSystem('settings', async tx => {
    await tx.rows('insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value', [
      name,
      value,
    ])
  })
