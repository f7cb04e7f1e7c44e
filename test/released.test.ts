import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { breakdown, dimensionsOf } from '../src/engine/figure/breakdown.ts'
import { figures, sealedFigures } from '../src/engine/figure/figure.ts'
import { releasable, releaseTotals } from '../src/engine/figure/release.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import { record } from '../src/engine/record/act.ts'
import { history } from '../src/engine/record/read.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import { createReport, readReport } from '../src/engine/report/report.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openSection, type Section, yearOf } from './sealed-section.ts'
import { openWorld, type World } from './world.ts'

/* Totals of the sealed sections go out by release alone (decision 17, APP-04), small counts of persons in words (SEC-04). Today is 2026-10-31. */

let world: World
let section: Section
let reader: Viewer
const year = yearOf(2025)
beforeAll(async () => {
  world = await openWorld()
  section = openSection(world, 'disciplineHead')
  reader = world.as('organization', world.district)
})
afterAll(() => world?.close())

const ask = async (org: OrganizationNode, key: string, by: Viewer = reader) =>
  (await figures(world.engine, by, await scopeOf(world.engine, by, { org: org.id, ...year }), [key]))[0]
const parted = async (org: OrganizationNode, key: string, by: string) =>
  (await breakdown(world.engine, reader, await scopeOf(world.engine, reader, { org: org.id, ...year }), key, by)).map(
    ({ code, value, words, en }) => [by === 'org' ? en : code, value, words?.[1] ?? null],
  )
const release = (org: OrganizationNode, keys: string[], more: { below?: boolean; exact?: boolean } = {}, head = section.head) =>
  releaseTotals(world.engine, head, { org: org.id, below: false, keys, basis: '示纪〔2026〕1号', ...year, ...more })

/** Sanctions of so many persons by kind. */
async function sanctions(org: OrganizationNode, counts: Readonly<Record<string, number>>): Promise<void> {
  for (const [kind, count] of Object.entries(counts))
    await section.put(
      'sanction',
      org,
      Array.from({ length: count }, () => '2025-05-01'),
      i => ({
        name: `${kind}${i}`,
        unit: '区财政局',
        punishments: [kind],
        measures: [],
        form: 'second',
      }),
    )
}

describe('a released number', () => {
  test('SEC-04 one or two persons print as words, three as a number, none as zero; matters are told whatever their number', async () => {
    const shown: unknown[] = []
    for (const persons of [0, 1, 2, 3]) {
      const { street } = await section.street(`人数${persons}`)
      await sanctions(street, { 'party-warning': persons })
      await section.put('integrityCase', street, ['2025-03-01'])
      expect(await release(street, ['integrity.sanctioned', 'integrity.cases'])).toBe(2)
      const [value, cases] = [await ask(street, 'integrity.sanctioned'), await ask(street, 'integrity.cases')]
      shown.push([value?.value, value?.words?.en ?? null, value?.source, cases?.value])
    }
    expect(shown).toEqual([
      ['0', null, 'release', '1'],
      [null, 'fewer than 3', 'release', '1'],
      [null, 'fewer than 3', 'release', '1'],
      ['3', null, 'release', '1'],
    ])
  })

  test('SEC-04 the head may tell the exact number', async () => {
    const { street } = await section.street('准确')
    await sanctions(street, { 'party-warning': 2 })
    await release(street, ['integrity.sanctioned'], { exact: true })
    expect(await ask(street, 'integrity.sanctioned')).toMatchObject({
      value: '2',
      source: 'release',
      given: { by: '测试员', on: '2026-10-31' },
    })
    expect(await parted(street, 'integrity.sanctioned', 'kind')).toEqual([['party-warning', '2', null]])
  })

  test('decision 17 stands for its organization and period alone, and does not follow the records until it is released again', async () => {
    const { street, community } = await section.street('期间')
    await sanctions(street, { 'party-warning': 4 })
    await release(street, ['integrity.sanctioned'])
    await sanctions(street, { 'gov-demerit': 3 })
    expect((await ask(street, 'integrity.sanctioned'))?.value).toBe('4')
    expect(await ask(community, 'integrity.sanctioned')).toMatchObject({ value: null, source: 'none' })
    const [live] = (
      await releasable(world.engine, section.head, await scopeOf(world.engine, section.head, { org: street.id, ...year }))
    ).filter(one => one.key === 'integrity.sanctioned')
    expect([live?.live.value, live?.released.value]).toEqual(['7', '4'])
    const tomorrow = { ...world.engine, today: () => '2026-11-01' }
    const again = { org: street.id, below: false, keys: ['integrity.sanctioned'], basis: '', ...year }
    expect(await releaseTotals(tomorrow, section.head, again)).toBe(1)
    expect(await ask(street, 'integrity.sanctioned')).toMatchObject({ value: '7', given: { on: '2026-11-01' } })
  })

  test('decision 17 released again on the same day it is corrected, with its history; the same number is left as it is', async () => {
    const { street } = await section.street('更正')
    await sanctions(street, { 'party-warning': 2 })
    await release(street, ['integrity.sanctioned', 'integrity.cases'])
    await sanctions(street, { 'gov-demerit': 3 })
    expect(await release(street, ['integrity.sanctioned', 'integrity.cases'])).toBe(1)
    expect(await release(street, ['integrity.sanctioned', 'integrity.cases'])).toBe(0)
    const value = await ask(street, 'integrity.sanctioned')
    expect([value?.value, value?.words]).toEqual(['5', undefined])
    expect(await parted(street, 'integrity.sanctioned', 'kind')).toEqual([
      ['gov-demerit', null, null],
      ['party-warning', null, 'fewer than 3'],
    ])
    const versions = await history(world.engine, section.head, section.reg('release'), value?.given?.id ?? 0)
    expect(versions.map(({ act, reason }) => [act, reason])).toEqual([
      ['correct', '当日重新发布'],
      ['release', null],
    ])
  })

  test('APP-04 a head releases the own section’s figures alone, and nobody else releases any', async () => {
    const { street } = await section.street('权限')
    const other = world.as('cadresHead', world.district)
    await expect(release(street, ['integrity.cases'], {}, other)).rejects.toMatchObject({ status: 403, problems: [{ code: 'APP-04' }] })
    for (const role of ['discipline', 'cadres', 'petitions', 'organization', 'leader', 'clerk', 'system'] as const)
      await expect(release(street, ['integrity.cases'], {}, world.as(role, world.district))).rejects.toMatchObject({ status: 403 })
    const values = {
      figure: 'integrity.cases',
      fromDay: year.from,
      toDay: year.to,
      value: 3,
      fewer: false,
      givenOn: '2026-10-31',
      givenBy: '王河',
    }
    await expect(record(world.engine, other, section.reg('release'), { org: street.id, values })).rejects.toMatchObject({
      problems: [{ code: 'APP-04' }],
    })
    await expect(release(world.district, ['integrity.cases'], {}, world.as('disciplineHead', street))).rejects.toMatchObject({
      status: 403,
    })
    await section.put('integrityCase', street, ['2025-03-01'])
    expect(await release(street, ['integrity.cases'], {}, world.as('disciplineHead', street))).toBe(1)
  })
})

test('INT-61 a head who is barred from a record does not release totals without it; another head does', async () => {
  const { street } = await section.street('回避')
  const barred = { ...world.as('disciplineHead', street), account: 901 }
  const [id = 0] = await section.put('integrityCase', street, ['2025-03-01'])
  await world.engine.store.asSystem('test', tx => tx.rows('update integrity_case set barred = array[901]::bigint[] where id = $1', [id]))
  await expect(release(street, ['integrity.cases'], {}, barred)).rejects.toMatchObject({ status: 403, problems: [{ code: 'INT-61' }] })
  await release(street, ['integrity.cases'])
  expect((await ask(street, 'integrity.cases'))?.value).toBe('1')
})

describe('with all below', () => {
  test('decision 17 every committee and community gets its number as it is counted, zero where there is nothing, branches none', async () => {
    const { street, community, branch } = await section.street('下级')
    const empty = await world.foundBelow(street.id, 'JW', '下级空社区党委', 'community')
    await sanctions(community, { 'party-warning': 5 })
    await section.put('petition', branch, ['2025-04-01'], { channel: 'visit' })
    const keys = world.engine.figureList.filter(entry => entry.compartment === 'integrity').map(entry => entry.key)
    expect(await release(street, keys, { below: true })).toBe(keys.length * 3)
    for (const org of [street, community, empty]) {
      const counted = await sealedFigures(world.engine, section.head, await scopeOf(world.engine, section.head, { org: org.id, ...year }))
      const told = await figures(world.engine, reader, await scopeOf(world.engine, reader, { org: org.id, ...year }), keys)
      expect([org.shortName, told.map(({ key, value }) => [key, value])]).toEqual([
        org.shortName,
        counted.map(({ key, value }) => [key, value]),
      ])
    }
    expect((await ask(empty, 'integrity.visits'))?.value).toBe('0')
    expect((await ask(community, 'integrity.visits'))?.value).toBe('1')
    expect(await ask(branch, 'integrity.visits')).toMatchObject({ value: null, source: 'none' })
    expect(await parted(street, 'integrity.sanctioned', 'org')).toEqual([
      ['下级社区党委', '5', null],
      ['下级空社区党委', '0', null],
    ])
  })

  test('decision 1 a community that was moved is released with each sub-district for its own days', async () => {
    const [old, fresh] = [await section.street('迁出'), await section.street('迁入')]
    await section.put('petition', old.community, ['2025-02-01', '2025-09-01', '2025-09-02'], { channel: 'visit' })
    const move = { act: 'move', org: old.community.id, parent: fresh.street.id, on: '2025-07-01', document: '划转' } as const
    await actOnTree(world.engine, reader, move)
    await release(world.district, ['integrity.visits'], { below: true })
    const told = async (org: OrganizationNode) => (await ask(org, 'integrity.visits'))?.value
    expect([await told(old.street), await told(fresh.street), await told(old.community)]).toEqual(['1', '2', '3'])
    for (const org of [old.street, fresh.street, old.community]) {
      const at = await scopeOf(world.engine, section.head, { org: org.id, ...year })
      expect((await sealedFigures(world.engine, section.head, at, ['integrity.visits']))[0]?.value).toBe(await told(org))
    }
  })

  test('SEC-04 by organization a small count is told in words', async () => {
    const { street, community } = await section.street('少数')
    await sanctions(community, { 'party-warning': 1 })
    await sanctions(street, { 'gov-demerit': 4 })
    await release(street, ['integrity.sanctioned'], { below: true })
    expect((await ask(street, 'integrity.sanctioned'))?.value).toBe('5')
    expect(await parted(street, 'integrity.sanctioned', 'org')).toEqual([['少数社区党委', null, 'fewer than 3']])
  })
})

describe('by kind', () => {
  test('T15 parts are released with the total, small ones in words, and opened by a breakdown of releases', async () => {
    const { street } = await section.street('分列')
    await sanctions(street, { 'party-warning': 4, 'party-removal': 1, 'gov-demerit': 2 })
    await section.put('interview', street, ['2025-02-01', '2025-02-02', '2025-02-03'], i => ({ kind: i ? 'reminder' : 'office' }))
    await section.put('integrityCase', street, ['2025-03-01'], { discipline: 'integrity', others: [] })
    expect(await parted(street, 'integrity.sanctioned', 'kind')).toEqual([])
    await release(street, ['integrity.sanctioned', 'integrity.cases'])
    expect(dimensionsOf(world.engine, 'integrity.sanctioned').map(({ by }) => by)).toEqual(['org', 'month', 'year', 'kind'])
    expect(dimensionsOf(world.engine, 'integrity.special-drives').map(({ by }) => by)).toEqual(['org', 'month', 'year'])
    expect(await parted(street, 'integrity.sanctioned', 'kind')).toEqual([
      ['gov-demerit', null, 'fewer than 3'],
      ['party-removal', null, 'fewer than 3'],
      ['party-warning', '4', null],
    ])
    expect(await parted(street, 'integrity.cases', 'kind')).toEqual([['integrity', '1', null]])
    await expect(parted(street, 'integrity.sanctioned', 'punishments')).rejects.toThrow('no breakdown')
    const months = await parted(street, 'integrity.sanctioned', 'month')
    expect(months.every(([, value]) => value === null)).toBe(true)
  })

  test('SEC-04 where one part alone is small the next smallest is not told either, so that it cannot be worked out', async () => {
    const { street } = await section.street('推算')
    await sanctions(street, { 'party-warning': 6, 'party-serious-warning': 4, 'party-removal': 1 })
    await release(street, ['integrity.sanctioned'])
    expect((await ask(street, 'integrity.sanctioned'))?.value).toBe('11')
    expect(await parted(street, 'integrity.sanctioned', 'kind')).toEqual([
      ['party-removal', null, 'fewer than 3'],
      ['party-serious-warning', null, null],
      ['party-warning', '6', null],
    ])
  })

  test('SEC-04 a total that is too small to be told has no parts', async () => {
    const { street } = await section.street('无分列')
    await sanctions(street, { 'party-warning': 2 })
    await release(street, ['integrity.sanctioned'])
    expect(await parted(street, 'integrity.sanctioned', 'kind')).toEqual([])
  })
})

test('a summary prints what was released, in words where it is small', async () => {
  const { street } = await section.street('总结')
  await sanctions(street, { 'party-warning': 2 })
  await section.put('petition', street, ['2025-04-01', '2025-04-02', '2025-04-03'], { channel: 'visit' })
  const text = '全年受理群众来访X起，党政纪处分X人。'
  const asked = { org: street.id, title: '总结', ...year, text: { pasted: text } }
  const before = await readReport(world.engine, reader, (await createReport(world.engine, reader, asked)).id)
  expect(JSON.stringify(before.paragraphs)).not.toMatch(/"value":"[1-9]/)
  await release(street, ['integrity.visits', 'integrity.sanctioned'])
  const told = await figures(world.engine, reader, await scopeOf(world.engine, reader, { org: street.id, ...year }), [
    'integrity.visits',
    'integrity.sanctioned',
  ])
  expect(told.map(({ key, value, words }) => [key, value, words?.zh ?? null])).toEqual([
    ['integrity.visits', '3', null],
    ['integrity.sanctioned', null, '不足3'],
  ])
})
