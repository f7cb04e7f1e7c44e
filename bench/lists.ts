import { tableOf } from '../src/derive/names.ts'
import type { Engine } from '../src/engine/engine.ts'
import { list } from '../src/engine/record/read.ts'
import { interleaved } from './measure.ts'
import type { Sampled } from './sample.ts'

/** The first page of a register's list for one place, ms. */
export interface ListTime {
  register: string
  level: Sampled['level']
  path: string
  ms: number
}

/** First pages of all lists, as they open: newest first, with the total and the number in each state. */
export async function measureLists(engine: Engine, sample: readonly Sampled[], rounds: number, only?: RegExp): Promise<ListTime[]> {
  const times: ListTime[] = []
  for (const { level, viewer } of sample)
    for (const reg of Object.values(engine.registers)) {
      if (!reg.may.read.includes(viewer.role) || (only && !only.test(tableOf(reg)))) continue
      const page = (): Promise<unknown> => list(engine, viewer, reg, {})
      await page()
      const [{ median: ms }] = await interleaved(rounds, page)
      times.push({ register: reg.name, level, path: viewer.path, ms })
    }
  return times
}
