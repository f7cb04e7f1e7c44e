import { readdirSync, readFileSync } from 'node:fs'
import type { Store } from './store.ts'

const folder = new URL('../../db/migrations/', import.meta.url)

/** Runs the migrations that the database does not have yet, each in one transaction, in the order of their names. Returns the names run. */
export async function migrate(store: Store): Promise<string[]> {
  await store.asSystem('migrations', tx =>
    tx.rows('create table if not exists schema_migration (name text primary key, at timestamptz not null default now())'),
  )
  const run: string[] = []
  for (const name of readdirSync(folder)
    .filter(file => file.endsWith('.sql'))
    .sort()) {
    const done = await store.asSystem('migration', async tx => {
      if (await tx.first('select name from schema_migration where name = $1', [name])) return false
      await tx.rows(readFileSync(new URL(name, folder), 'utf8'))
      await tx.rows('insert into schema_migration (name) values ($1)', [name])
      return true
    })
    if (done) run.push(name)
  }
  return run
}
