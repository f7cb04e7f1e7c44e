import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeStep } from '../src/engine/record/act.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openCounted } from './counted-world.ts'
import type { World } from './world.ts'

/* Figures of responsibility counted by hand, a sub-district of its own for each example. Today is 2026-10-31. */

const year = { from: '2025-01-01', to: '2025-12-31' }
const next = { from: '2026-01-01', to: '2026-12-31' }
const quarter = { from: '2025-07-01', to: '2025-09-30' }

const counted = openCounted()
const { corner, reg, put, putAt, ask, traced, by } = counted
let world: World
let district: Viewer
beforeAll(async () => {
  ;({ world, district } = await counted.open())
})
afterAll(() => world?.close())

const value = async (org: OrganizationNode, period: typeof year, key: string) => (await ask(org, period, `responsibility.${key}`)).value

test('responsibility.letters counts letters that both sides have signed, by tier, in every scope of who answers for them', async () => {
  const { street, community, branch } = await corner('责任书')
  const signed = (org: OrganizationNode, tier: string, issuer: number, day: string) =>
    putAt('letter', org, '2025-01-20', { year: 2025, tier, issuer, signedOn: day }, ['sign'])
  await signed(street, 'district', world.district.id, '2025-01-01')
  await signed(community, 'committee', street.id, '2025-12-31')
  await signed(branch, 'branch', community.id, '2025-03-01')
  await putAt('letter', branch, '2025-02-20', { year: 2024, tier: 'branch', issuer: community.id, signedOn: null }, [])
  expect(await Promise.all([street, community, branch].map(org => value(org, year, 'letters')))).toEqual(['3', '2', '1'])
  expect(await by(street, year, 'responsibility.letters', 'tier')).toEqual({ district: '1', committee: '1', branch: '1' })
  expect(await value(street, next, 'letters')).toBe('0')
})

test('responsibility.task-completion is completed over due in the period: two of three, one cancelled, one due in the year after', async () => {
  const { community } = await corner('任务')
  const task = (dueOn: string, steps: readonly string[]) =>
    putAt('task', community, '2025-01-10', { dueOn, area: 'service', account: '已完成', reason: '工作调整' }, steps)
  await task('2025-12-31', ['start', 'submit', 'complete'])
  await task('2025-06-30', ['start', 'submit', 'complete'])
  await task('2025-09-30', ['start', 'submit'])
  await task('2025-10-01', ['start', 'cancel'])
  await task('2026-01-01', ['start', 'submit', 'complete'])
  const told = (period: typeof year) => ask(community, period, 'responsibility.task-completion')
  expect(await told(year)).toMatchObject({ value: '66.7', numerator: '2', denominator: '3' })
  expect(await told(quarter)).toMatchObject({ value: '0.0', numerator: '0', denominator: '1' })
  expect(await told({ from: '2024-01-01', to: '2024-12-31' })).toMatchObject({ value: null })
})

test('RSP-05 quarterly returns: each committee owes one a quarter; ten days after it is on time, a day later is not, a missing one is not', async () => {
  const { street, community, branch } = await corner('季报')
  const sent = (org: OrganizationNode, quarterEnd: string, submittedOn: string, steps = ['submit', 'accept']) =>
    putAt('quarterlyReturn', org, quarterEnd, { submittedOn, account: '按计划推进', opinion: '缺佐证' }, steps)
  await sent(street, '2024-12-31', '2025-01-10')
  await sent(street, '2025-03-31', '2025-04-10')
  await sent(street, '2025-06-30', '2025-07-11')
  // The tenth of January 2026 is a Saturday: the day moves to Monday the twelfth (TIM-02).
  await sent(street, '2025-12-31', '2026-01-12')
  await sent(community, '2025-03-31', '2025-04-11')
  await sent(community, '2025-06-30', '2025-07-10', ['submit', 'return'])
  await sent(community, '2025-09-30', '2025-10-09', [])
  await sent(branch, '2025-03-31', '2025-04-01')
  const told = (org: OrganizationNode, period = year) => ask(org, period, 'responsibility.quarterly-on-time')
  // In 2025 the returns of the last quarter of 2024 and of three quarters of 2025 were due.
  expect(await value(street, year, 'quarterly-reports')).toBe('6')
  expect(await told(street)).toMatchObject({ value: '37.5', numerator: '3', denominator: '8' })
  expect(await told(community)).toMatchObject({ value: '25.0', numerator: '1', denominator: '4' })
  // A branch is no committee: its return is received and none is owed.
  expect([await value(branch, year, 'quarterly-reports'), (await told(branch)).value]).toEqual(['1', null])
  // In 2026 four were due by today, the last on Saturday 10 October, a working day.
  expect(await told(street, next)).toMatchObject({ denominator: '8', numerator: '1' })
  expect(await value(street, next, 'quarterly-reports')).toBe('1')
  const rows = await traced(street, { from: '2025-10-01', to: '2025-12-31' }, 'responsibility.quarterly-on-time')
  expect(rows.map(row => [row.register, row.title, row.day, row.met])).toEqual([
    ['organization', '季报街道党工委 · 2025年第三季度', '2025-10-10', false],
    ['organization', '季报社区党委 · 2025年第三季度', '2025-10-10', false],
  ])
})

test('responsibility.committees-assessed counts working committees and committees with a final sheet once, by the cut-off day', async () => {
  const { street, community, branch } = await corner('考核')
  const sheet = (org: OrganizationNode, cutOffOn: string, steps = ['submit', 'check', 'finish']) =>
    putAt('assessmentSheet', org, '2026-01-16', { year: Number(cutOffOn.slice(0, 4)), cutOffOn, site: null, weakCase: null }, steps)
  await sheet(street, '2025-12-31')
  await sheet(branch, '2025-12-31')
  await sheet(community, '2025-12-31', ['submit', 'check'])
  await sheet(community, '2024-12-31')
  expect(await Promise.all([street, community, branch].map(org => value(org, year, 'committees-assessed')))).toEqual(['1', '0', '0'])
  expect(await value(street, { from: '2024-01-01', to: '2025-12-31' }, 'committees-assessed')).toBe('2')
  expect((await traced(street, year, 'responsibility.committees-assessed')).map(row => row.title)).toEqual(['考核街道党工委'])
})

test('responsibility.*-sites-assessed and weak-communities-assessed count what final sheets name, each once, by kind', async () => {
  const { street, community, branch } = await corner('示范')
  const site = (org: OrganizationNode, name: string, kind: string) => putAt('site', org, '2025-03-01', { name, kind }, [])
  const weak = await putAt('weakCase', community, '2025-01-10', { closedOn: null, dueOn: null }, [])
  const [first, second, school] = [
    await site(community, '甲', 'community'),
    await site(branch, '乙', 'organ'),
    await site(branch, '丙', 'school'),
  ]
  const sheet = (org: OrganizationNode, of: number, more: Record<string, unknown>, steps = ['submit', 'check', 'finish']) =>
    putAt('assessmentSheet', org, '2025-12-20', { year: of, cutOffOn: `${of}-11-30`, site: null, weakCase: null, ...more }, steps)
  await sheet(community, 2025, { site: first, weakCase: weak })
  await sheet(community, 2024, { site: first })
  await sheet(branch, 2025, { site: second })
  await sheet(branch, 2024, { site: school }, ['submit'])
  const kinds = ['community', 'organ', 'school', 'new']
  const told = (period: typeof year) => Promise.all(kinds.map(kind => value(street, period, `${kind}-sites-assessed`)))
  expect(await told(year)).toEqual(['1', '1', '0', '0'])
  expect(await told({ from: '2024-01-01', to: '2025-12-31' })).toEqual(['1', '1', '0', '0'])
  expect([await value(street, year, 'weak-communities-assessed'), await value(branch, year, 'weak-communities-assessed')]).toEqual([
    '1',
    '0',
  ])
})

test('decision 23: scheme figures count distinct codes of the schemes that sheets of the year use', async () => {
  const { street, community, branch } = await corner('标准')
  const scheme = async (kind: string, codes: readonly string[]) => {
    const most = 10_000 / codes.length
    const names = (of: readonly string[]) => [...new Set(of)].map(code => ({ code, name: `名称${code}` }))
    return putAt(
      'scheme',
      world.district,
      '2025-01-10',
      {
        kind,
        year: 2025,
        code: `2025-标准-${kind}`,
        categories: names(codes.map(code => code.slice(0, 1))),
        items: names(codes.map(code => code.slice(0, 2))),
        points: codes.map(code => ({ code, standard: `标准${code}`, rule: 'MANUAL', most, metric: null, bonus: false })),
      },
      ['publish'],
    )
  }
  const sheet = (org: OrganizationNode, kind: string, id: number, codes: readonly string[], of = 2025) =>
    putAt(
      'assessmentSheet',
      org,
      '2026-01-16',
      {
        year: of,
        kind,
        cutOffOn: `${of}-10-20`,
        site: null,
        weakCase: null,
        scheme: id,
        scores: codes.map(code => ({
          code,
          standard: `标准${code}`,
          rule: 'MANUAL',
          most: 10_000 / codes.length,
          bonus: false,
          applies: 'yes',
        })),
      },
      [],
    )
  const [ofSchools, ofFirms] = [
    ['A1.1', 'A2.1', 'B1.1', 'B1.2'],
    ['A1.1', 'B2.1'],
  ]
  const first = await scheme('school', ofSchools)
  const second = await scheme('new', ofFirms)
  await sheet(community, 'school', first, ofSchools)
  await sheet(street, 'school', first, ofSchools)
  await sheet(branch, 'new', second, ofFirms)
  await sheet(branch, 'new', second, ofFirms, 2026)
  const told = (org: OrganizationNode, period = year) =>
    Promise.all(['scheme-categories', 'scheme-items', 'scheme-points'].map(key => value(org, period, key)))
  // Categories A and B, items A1, A2, B1 and B2, points A1.1, A2.1, B1.1, B1.2 and B2.1.
  expect(await told(street)).toEqual(['2', '4', '5'])
  expect(await told(branch)).toEqual(['2', '2', '2'])
  expect(await told(street, next)).toEqual(['2', '2', '2'])
  // A check in the middle of a year uses the standard before any sheet does.
  await put('assessmentCheck', community, ['2026-06-10'], { scheme: first })
  expect(await told(community, next)).toEqual(['2', '4', '5'])
  expect((await traced(branch, year, 'responsibility.scheme-items')).map(row => [row.register, row.id, row.title])).toEqual([
    ['scheme', second, 'A1 名称A1'],
    ['scheme', second, 'B2 名称B2'],
  ])
})

test('a voided sheet, task or letter counts no more', async () => {
  const { community } = await corner('作废')
  const id = await putAt('letter', community, '2025-01-20', { year: 2025, issuer: world.district.id, signedOn: '2025-02-01' }, ['sign'])
  expect(await value(community, year, 'letters')).toBe('1')
  await takeStep(world.engine, district, reg('letter'), id, 'void', { reason: '误登' })
  expect(await value(community, year, 'letters')).toBe('0')
  await put('task', community, ['2025-01-10'], { dueOn: '2025-02-01' })
  expect(await ask(community, year, 'responsibility.task-completion')).toMatchObject({ numerator: '0', denominator: '1' })
})
