import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { balanced, imbalance } from '../../test/balance.ts'
import { openTestStore } from '../../test/world.ts'
import { wiring } from '../areas/wiring.ts'
import type { Engine } from '../engine/engine.ts'
import { figures, indicatorOf } from '../engine/figure/figure.ts'
import { scopeOf } from '../engine/figure/scope.ts'
import { addDays } from '../language/day.ts'
import type { FigureValue } from '../language/figure.ts'
import type { Viewer } from '../language/viewer.ts'
import { sm3 } from '../store/digest.ts'
import { sealOf } from '../store/seal.ts'
import type { Store } from '../store/store.ts'
import { type Built, buildDistrict } from './district.ts'
import { rollOn } from './person.ts'
import { lastDay, smallSize } from './size.ts'
import { idOf, standsOn } from './unit.ts'

const engineOver = (store: Store): Engine => ({ ...wiring, store, seal: sealOf(store.folder), today: () => lastDay, allowSynthetic: true })

let engine: Engine
let built: Built
let digest: string

const department: Viewer = { account: 0, name: '测试', role: 'organization', district: '999901', org: 0, path: '999901', member: null }

beforeAll(async () => {
  const again = engineOver(await openTestStore())
  await buildDistrict(again, smallSize, () => undefined)
  digest = await contentOf(again)
  await again.store.close()
  engine = engineOver(await openTestStore())
  built = await buildDistrict(engine, smallSize, () => undefined)
}, 600_000)

afterAll(() => engine.store.close())

/** Digest over what stands in the records, without what differs by nature (keys, salts, moments). */
const contentOf = (of: Engine): Promise<string> =>
  of.store.asSystem('test', async tx => {
    const parts: string[] = []
    for (const name of Object.keys(of.registers)) {
      const table = name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
      const own = of.registers[name]?.compartment === 'emergency' ? 'id, org_id, state' : `to_jsonb(t) - 'phone' as row`
      parts.push(JSON.stringify(await tx.rows(`select ${own} from "${table}" t order by id`)))
    }
    parts.push(JSON.stringify(await tx.rows('select * from event_attendance order by of_id, position')))
    parts.push(JSON.stringify(await tx.rows('select id, identity_number_mask, phone_mask, address_mask from member_personal order by id')))
    parts.push(
      JSON.stringify(await tx.rows('select org_id, from_day, until_day, path, name from organization_span order by org_id, from_day')),
    )
    return sm3(parts.join('\n'))
  })

const asked = async <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
  engine.store.asSystem('test', tx => tx.rows<T>(sql, values))

describe('the made district', () => {
  test('is the same at each run', async () => expect(await contentOf(engine)).toBe(digest))

  test('MEM-12 has no identity number outside the made prefix, and no two alike', async () => {
    const [row] = await asked<{ members: number; made: number; different: number }>(
      `select count(*) as members, count(*) filter (where identity_number_mask like '999901%') as made, count(distinct identity_number_index) as different from member_personal`,
    )
    expect(row?.members).toBeGreaterThan(400)
    expect(row).toEqual({ members: row?.members, made: row?.members, different: row?.members })
  })

  test('STA-13 has telephone numbers beginning with 100 alone', async () =>
    expect(await asked(`select id from member_personal where phone_mask not like '100%'`)).toEqual([]))

  test('STA-01 has each member on exactly one roll each day, the one it should be', async () => {
    for (const day of ['2024-01-01', '2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01', lastDay]) {
      const rows = await asked<{ org: number; member: number }>(
        `select org_id as org, member from membership where state <> 'void' and from_day <= $1 and (until_day is null or until_day >= $1)`,
        [day],
      )
      expect(new Set(rows.map(row => row.member)).size).toBe(rows.length)
      const planned = built.units
        .filter(unit => unit.kind === 'branch' && standsOn(unit, day))
        .flatMap(unit => rollOn(unit, day).map(person => `${idOf(unit)} ${person.id}`))
      expect(rows.map(row => `${row.org} ${row.member}`).sort()).toEqual(planned.sort())
    }
  })

  test('ORG-11 has a branch moved and one merged in between, each day as it stood', async () => {
    const merged = built.units.find(unit => unit.endedOn !== null)
    const moved = await asked<{ path: string; until: string }>(
      `select path, until_day as until from organization_span where org_id in (select org_id from organization_span group by org_id having count(distinct parent_id) > 1) order by from_day`,
    )
    expect(moved.map(span => span.until)).toEqual(['2025-03-01', '9999-12-31'])
    expect(merged && (await asked('select until_day as until from organization_span where org_id = $1', [idOf(merged)]))).toEqual([
      { until: '2025-07-01' },
    ])
    expect(merged && (await asked('select id from event where org_id = $1 and held_on >= $2', [idOf(merged), '2025-07-01']))).toEqual([])
  })

  test('ORG-08 has temporary organizations that ended with their emergency, and those of the one that goes on', async () => {
    const rows = await asked<{ founded: string; until: string }>(
      `select founded_on as founded, until_day as until from organization where type in ('LS', 'LW') order by id`,
    )
    expect(new Set(rows.map(row => `${row.founded} ${row.until}`))).toEqual(
      new Set(['2024-07-08 2024-08-30', '2025-10-15 2025-11-28', '2026-10-08 null']),
    )
  })

  test('EMG-42 has nothing of citizens left from the emergencies that ended', async () => {
    const rows = await asked<{ id: number; open: boolean; erased: boolean }>(
      `select p.id, p.ended_on is null as open, exists (select from erasure_certificate c where c.programme_id = p.id and c.scope = 'all') as erased from programme p where kind = 'emergency' order by started_on`,
    )
    expect(rows.map(row => [row.open, row.erased, engine.seal.isDestroyed(`programme-${row.id}`)])).toEqual([
      [false, true, true],
      [false, true, true],
      [true, false, false],
    ])
  })

  test('stands still on its last day: nothing is entered, held, paid or done after it', async () => {
    const [row] = await asked<{ last: string }>(
      `select greatest(max(entered_on), max(held_on) filter (where state <> 'planned'), (select max(paid_on) from dues_payment), (select max(donated_on) from donation)) as last from event`,
    )
    expect(row?.last && row.last <= lastDay).toBe(true)
    expect(row?.last && row.last > addDays(lastDay, -20)).toBe(true)
  })
})

describe('figures of the made district', () => {
  test('STA_UNBALANCED the rolls balance each year, in the district and in each branch', async () => {
    for (const year of [2024, 2025, 2026])
      for (const unit of built.units.filter(one => one.kind === 'branch' || one.kind === 'district')) {
        const scope = await scopeOf(engine, department, { org: idOf(unit), from: `${year}-01-01`, to: `${year}-12-31` })
        const values = await figures(engine, department, scope, balanced)
        expect([unit.shortName, year, imbalance(values)]).toEqual([unit.shortName, year, 0])
        const of = (key: string) => values.find(value => value.key === key)?.value
        if (unit.kind === 'district') expect(of('members.in-within')).toBe(of('members.out-within'))
      }
  }, 120_000)

  test('every declared indicator shows something in 2024 or 2025, those of the response in both but for what a flood has not', async () => {
    const district = built.units[0]
    if (!district) throw new Error('no district')
    const of = (year: number): Promise<FigureValue[]> =>
      figures(
        engine,
        { ...department, org: idOf(district) },
        { org: idOf(district), path: '999901', from: `${year}-01-01`, to: `${year}-12-31` },
      )
    const [first, second] = [await of(2024), await of(2025)]
    const shows = (values: FigureValue[], key: string): boolean => Number(values.find(value => value.key === key)?.value ?? 0) > 0
    const known = engine.figureList.filter(entry => indicatorOf(engine, entry.key) !== undefined || engine.functionFigures[entry.key])
    const declared = known.map(entry => entry.key)
    expect(declared.length).toBeGreaterThan(70)
    expect(declared.filter(key => !shows(first, key) && !shows(second, key))).toEqual([])
    const lacking = declared.filter(key => key.startsWith('response.') && !(shows(first, key) && shows(second, key)))
    expect(lacking).toEqual(['response.entries', 'response.fevers', 'response.households-isolated'])
  }, 120_000)
})
