import { correct } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import type { Unit } from './made.ts'
import type { Journal, Source } from './journal.ts'
import { personName } from './names.ts'
import type { Random } from './random.ts'
import { idOf } from './unit.ts'

/** Units, contacts and rooms of the committees, as they were collected in the first month (ORG-14). */
export function organizationFactsSource(journal: Journal, units: readonly Unit[], random: Random): Source {
  const streets = units.filter(unit => unit.kind === 'street')
  const collected = units.filter(unit => ['street', 'community', 'committee'].includes(unit.kind))
  return month => ({
    after: month === '2024-01' ? collected.map((unit, i) => () => collect(journal, unit, factsOf(unit, i, streets, random))) : [],
  })
}

function factsOf(unit: Unit, i: number, streets: readonly Unit[], random: Random): Record<string, unknown> {
  const street = streets.findIndex(one => one === unit || one === unit.parent) + 1
  const code = `999901${street > 0 ? String(street).padStart(3, '0') : ''}`
  return {
    unitRelation: unit.kind === 'committee' ? 'joint' : 'own',
    unitName: unit.kind === 'community' ? `${unit.place}居民委员会` : unit.kind === 'street' ? `${unit.place}办事处` : unit.place,
    unitCategory: unit.kind === 'community' ? '51' : unit.kind === 'street' ? '13' : '11',
    unitHasOrganization: true,
    region: unit.kind === 'community' ? `${code}${String(i + 1).padStart(3, '0')}` : code,
    contact: personName(random, random.chance(0.6) ? '2' : '1', random.int(1980, 1998)),
    contactPhone: `100-${String(60_000_000 + i * 7_127)}`,
    address: `示例区${unit.place}党群服务中心`,
    roomArea: unit.kind === 'community' ? random.int(12, 60) * 10 : random.int(30, 90) * 10,
  }
}

async function collect({ engine, as }: Journal, unit: Unit, values: Record<string, unknown>): Promise<void> {
  await correct(engine, as('organization'), registerNamed(engine, engine.names.organization), idOf(unit), {
    values,
    reason: '党组织信息采集',
    acceptWarnings: true,
  })
}
