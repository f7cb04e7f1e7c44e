import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OrganizationNode } from '../src/language/organization.ts'
import { openCounted } from './counted-world.ts'
import type { World } from './world.ts'

/* Figures of recognition counted by hand, a sub-district of its own for each example. Today is 2026-10-31. */

const year = { from: '2025-01-01', to: '2025-12-31' }
const next = { from: '2026-01-01', to: '2026-12-31' }

const counted = openCounted()
const { corner, put, putAt, ask, by } = counted
let world: World
beforeAll(async () => {
  ;({ world } = await counted.open())
})
afterAll(() => world?.close())

const value = async (org: OrganizationNode, period: typeof year, key: string) => (await ask(org, period, `recognition.${key}`)).value

test('MOD-03 of the applications of a kind in the period those chosen are counted, whenever that was; later withdrawn ones were chosen', async () => {
  const { street, community, branch } = await corner('创建')
  const site = (org: OrganizationNode, kind: string, day: string, steps: readonly string[]) =>
    putAt('site', org, day, { kind, reviewedOn: day, determinedOn: day, opinion: '好', reason: '条件不足', endedOn: null }, steps)
  await site(community, 'community', '2025-01-01', ['review', 'determine', 'cultivate', 'name'])
  await site(branch, 'community', '2025-12-31', ['review', 'determine', 'withdraw'])
  await site(community, 'community', '2025-03-01', ['review', 'decline'])
  await site(community, 'community', '2025-03-02', [])
  await site(community, 'community', '2026-01-01', ['review', 'determine'])
  await site(branch, 'organ', '2025-03-01', ['review', 'determine'])
  await site(branch, 'organ', '2025-03-01', ['review'])
  const keys = ['community-applications', 'community-sites', 'organ-sites']
  const told = (org: OrganizationNode, period = year) => Promise.all(keys.map(key => value(org, period, key)))
  expect(await told(street)).toEqual(['4', '2', '1'])
  expect(await told(community)).toEqual(['4', '2', '1'])
  expect(await told(branch)).toEqual(['1', '1', '1'])
  expect(await told(street, next)).toEqual(['1', '1', '0'])
})

test('recognition.belts counts belts in being on the last day of the period', async () => {
  const { street } = await corner('示范带')
  await put('belt', street, ['2024-05-01'], { untilDay: '2025-12-31' })
  await put('belt', street, ['2025-12-31'], { untilDay: null })
  await put('belt', street, ['2024-05-01'], { untilDay: '2025-12-30' })
  expect([await value(street, year, 'belts'), await value(street, next, 'belts')]).toEqual(['2', '1'])
  expect(await value(street, { from: '2024-01-01', to: '2024-04-30' }, 'belts')).toBe('0')
})

test('STR-06 applied, of those for three stars and above inspected, granted by stars on the day of the award', async () => {
  const { street, branch } = await corner('星级')
  let serial = 0
  const rating = (day: string, target: string, stars: string, steps: readonly string[], more: Record<string, unknown> = {}) => {
    serial += 1
    return putAt(
      'starRating',
      branch,
      day,
      {
        unit: `企业${serial}`,
        year: Number(day.slice(0, 4)),
        target,
        stars: steps.includes('publicise') ? stars : null,
        score: 900,
        checkOpinion: '同意',
        inspectors: '组织部',
        inspection: '属实',
        opinion: '未达标',
        publicFrom: '2025-11-03',
        publicTo: '2025-11-07',
        ...more,
      },
      steps,
    )
  }
  const inspected = { inspectedOn: '2025-10-10' }
  await rating('2025-09-01', '4', '4', ['check', 'inspect', 'publicise', 'grant'], { ...inspected, grantedOn: '2025-11-10' })
  await rating('2025-09-02', '3', '3', ['check', 'inspect', 'publicise', 'grant'], {
    ...inspected,
    grantedOn: '2026-01-01',
    publicTo: '2025-12-31',
  })
  await rating('2025-09-03', '2', '2', ['check', 'publicise', 'grant'], { grantedOn: '2025-12-31' })
  await rating('2025-09-04', '5', '5', ['check', 'inspect', 'decline'], inspected)
  await rating('2025-09-05', '3', '3', ['check'])
  await rating('2024-09-05', '3', '3', ['check', 'inspect'], { inspectedOn: '2025-01-10' })
  const told = (period: typeof year) =>
    Promise.all(['star-applicants', 'star-reviewed', 'star-granted'].map(key => value(street, period, key)))
  expect(await told(year)).toEqual(['5', '3', '2'])
  expect(await told(next)).toEqual(['0', '0', '1'])
  expect(await by(street, year, 'recognition.star-granted', 'stars')).toEqual({ '2': '1', '4': '1' })
  expect(await by(street, year, 'recognition.star-applicants', 'target')).toEqual({ '2': '1', '3': '2', '4': '1', '5': '1' })
})

test('T14 honours of organizations and persons by level, and by the organization of the district that granted them', async () => {
  const { street, branch } = await corner('表彰')
  const honour = (kind: string, level: string, grantorOrg: number | null) =>
    putAt('honour', branch, '2025-07-01', { kind, level, grantorOrg, member: null }, [])
  await honour('organization', 'district', world.district.id)
  await honour('person', 'district', world.district.id)
  await honour('person', 'subdistrict', street.id)
  await honour('person', 'provincial', null)
  await honour('person', 'provincial', null)
  expect(await by(street, year, 'response.honours', 'cell')).toEqual({
    'organization-district': '1',
    'person-district': '1',
    'person-provincial': '2',
    'person-subdistrict': '1',
  })
  expect(await by(street, year, 'response.honours', 'grantorOrg')).toEqual({ '': '2', [world.district.id]: '2', [street.id]: '1' })
})
