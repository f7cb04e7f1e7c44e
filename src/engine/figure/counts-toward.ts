import { compileTally, Parameters } from '../../derive/tally.ts'
import { type Tally, talliesOf } from '../../language/indicator.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'

/** Which figures a record counts toward, whatever the period: each tally over its register is asked whether it holds for this row. */
export async function countsToward(
  tx: Transaction,
  engine: Engine,
  reg: AnyRegister,
  district: string,
  id: number,
): Promise<{ key: string; zh: string; en: string; unit: string }[]> {
  const over = talliesOver(engine, reg)
  if (over.length === 0) return []
  const params = new Parameters()
  const world = { registers: engine.registers, programmeRegister: engine.names.programme }
  const always = { org: 0, path: district, from: '0001-01-01', to: '9999-12-31' }
  const tests = over.map(({ tally, home }) => {
    // In being at some time: the period is all time, so "at its end" becomes "ever".
    const timed: Tally =
      'at' in tally.time ? { ...tally, time: { open: tally.time.from, ...(tally.time.until ? { until: tally.time.until } : {}) } } : tally
    const compiled = compileTally(world, home, timed, always, district, params)
    const joins = compiled.allJoins().join(' ')
    return `exists (select from ${compiled.base} ${joins} where ${compiled.where.join(' and ')} and r.id = ${params.add(id, 'bigint')})`
  })
  const row = await tx.first<Record<string, boolean>>(`select ${tests.map((test, i) => `${test} as k${i}`).join(', ')}`, params.values)
  const keys = new Set(over.flatMap(({ key }, i) => (row?.[`k${i}`] ? [key] : [])))
  return engine.figureList.filter(entry => keys.has(entry.key)).map(({ key, zh, en, unit }) => ({ key, zh, en, unit }))
}

function talliesOver(engine: Engine, reg: AnyRegister): { key: string; tally: Tally; home: AnyRegister }[] {
  return Object.values(engine.registers).flatMap(home =>
    Object.entries(home.indicators ?? {}).flatMap(([key, indicator]) => {
      const tallies = talliesOf(indicator)
      return tallies.filter(tally => (tally.of ?? home.name) === reg.name).map(tally => ({ key, tally, home }))
    }),
  )
}
