import { quote, snake, tableOf } from '../../derive/names.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { recordMany } from './act.ts'
import { program } from './program.ts'

/** Puts in the records that every district begins with, as far as they are not there yet; whoever changed or voided one keeps it so. */
export async function installDefaults(engine: Engine, district: string): Promise<void> {
  const self = await program(engine, district)
  for (const { register, key, values } of engine.defaults ?? []) {
    const reg = registerNamed(engine, register)
    const known = await engine.store.asSystem('defaults', tx =>
      tx.rows<{ key: string }>(`select ${quote(snake(key))} as key from ${quote(tableOf(reg))} where district_id = $1`, [district]),
    )
    const missing = values.filter(one => !known.some(row => row.key === one[key]))
    if (missing.length === 0) continue
    const drafts = missing.map(one => ({ org: self.org, values: { [reg.day]: engine.today(), ...one } }))
    const { ids, problems } = await recordMany(engine, self, reg, drafts, { acceptWarnings: true, act: 'default' })
    if (ids.length !== drafts.length) throw new Error(`defaults of ${register}: ${JSON.stringify(problems.slice(0, 2))}`)
  }
}
