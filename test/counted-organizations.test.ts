import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correct, recordMany, takeStep } from '../src/engine/record/act.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openCounted } from './counted-world.ts'
import type { Maker } from './made.ts'
import type { World } from './world.ts'

/* Figures of organizations and plans, counted by hand; a sub-district of its own for each example. Today is 2026-10-31. */

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` })
const until = (to: string) => ({ from: `${to.slice(0, 4)}-01-01`, to })
type Values = Record<string, unknown>

const counted = openCounted()
const { reg, corner, branchOf, put, ask, traced, by } = counted
let world: World
let maker: Maker
let district: Viewer

beforeAll(async () => {
  ;({ world, maker, district } = await counted.open())
})
afterAll(() => world?.close())

describe('terms (table T7)', () => {
  const fates = ['due', 'on-time', 'late', 'postponed', 'not-done']
  const told = (org: OrganizationNode, of: number): Promise<(string | null)[]> =>
    Promise.all(fates.map(async fate => (await ask(org, year(of), `organizations.terms-${fate}`)).value))
  const term = async (org: OrganizationNode, endsOn: string, values: Values = {}): Promise<number> => {
    const [id = 0] = await put('term', org, [`${Number(endsOn.slice(0, 4)) - 5}${endsOn.slice(4)}`], values)
    return id
  }
  const postponed = (postponedUntil: string) => ({ postponedUntil, postponeDocument: '测组〔2025〕3号' })

  test('STA-05, ORG-23 what was due is on time, late, postponed or not done; the overdue of earlier years are due again', async () => {
    const { branch, street } = await corner('换届')
    await term(branch, '2025-03-01', { electedOn: '2025-03-01' })
    await term(branch, '2025-03-01', { electedOn: '2025-03-02' })
    await term(branch, '2025-05-01', postponed('2026-05-01'))
    await term(branch, '2025-07-01')
    await term(branch, '2024-11-01', { electedOn: '2025-02-01' })
    await term(branch, '2024-11-01', { ...postponed('2025-06-30'), electedOn: '2025-06-30' })
    await term(branch, '2025-12-31', { electedOn: '2026-01-10' })
    await term(branch, '2026-01-01')
    await term(branch, '2025-08-01', { electedOn: '2024-12-20' })
    const [voided, ended, elected] = [await term(branch, '2025-04-01'), await term(branch, '2025-04-02'), await term(branch, '2025-09-01')]
    await takeStep(world.engine, world.as('clerk', branch), reg('term'), voided, 'void', { reason: '误登' })
    await takeStep(world.engine, world.as('clerk', branch), reg('term'), ended, 'end', {
      values: { endReason: '撤销' },
      acceptWarnings: true,
    })
    await holdElection(branch, '2025-08-20', { term: elected })
    await holdElection(branch, '2025-04-20', { term: elected, kind: 'by-election' })
    // 2024: of the two that ended in November one is postponed. 2025: they are due again with the seven that end in it.
    expect(await told(branch, 2024)).toEqual(['2', '0', '0', '1', '1'])
    expect(await told(branch, 2025)).toEqual(['9', '4', '2', '1', '2'])
    expect(await told(street, 2026)).toEqual(['4', '0', '1', '0', '3'])
    for (const of of [2024, 2025, 2026]) {
      const [due, ...parts] = await told(branch, of)
      expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(due))
    }
    expect(await ask(branch, year(2025), 'organizations.terms-on-time-rate')).toMatchObject({
      value: '44.4',
      numerator: '4',
      denominator: '9',
    })
    // ORG-20: on 30 June 2025 those of 1 July and 1 September end within six months; a day later those of 1 September, 31 December and 1 January.
    expect((await ask(branch, until('2025-06-30'), 'organizations.terms-due-soon')).value).toBe('2')
    expect((await ask(branch, until('2025-07-01'), 'organizations.terms-due-soon')).value).toBe('3')
  })

  test('ORG-10, ORG-23 an organization that was dissolved before its term ended owes no election', async () => {
    const { community, branch } = await corner('撤销')
    await term(branch, '2025-05-31')
    const gone = await branchOf(community, '撤销第二党支部')
    await term(gone, '2025-05-31')
    await actOnTree(world.engine, district, { act: 'dissolve', org: gone.id, on: '2025-05-31', document: '撤销' })
    expect((await ask(community, year(2025), 'organizations.terms-due')).value).toBe('1')
    const rows = await list('organization', gone, ['status', 'until_day'])
    expect(rows).toEqual([{ status: 'dissolved', until_day: '2025-05-30' }])
  })

  test('ORG-19 five years in a community, three in an organ; a working committee has none as a rule', async () => {
    const { street, branch } = await corner('年限')
    expect(await refused('term', branch, { years: 3, startedOn: '2024-05-01' })).toEqual(['ORG-19'])
    expect(await refused('term', branch, { years: 5, startedOn: '2024-05-01' })).toEqual([])
    expect(await refused('term', world.far, { years: 3, startedOn: '2024-05-01' })).toEqual([])
    expect(await refused('term', world.far, { years: 5, startedOn: '2024-05-01' })).toEqual(['ORG-19'])
    expect(await warned('term', street, { years: 5, startedOn: '2024-05-01' })).toContain('ORG-19')
  })
})

describe('leading bodies', () => {
  test('ORG-04 six formal members and five on probation have no committee; with a seventh they must have one', async () => {
    const { branch } = await corner('班子')
    await put('member', branch, ['2018-01-01', '2018-01-02', '2018-01-03', '2018-01-04', '2018-01-05', '2018-01-06'])
    await put('member', branch, ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'])
    const ordinary = { name: '甲', member: null, seat: 'publicity', fromDay: '2026-05-01', untilDay: null, endReason: null }
    expect(await refused('bodyMember', branch, ordinary)).toEqual(['ORG_COMMITTEE_SIZE'])
    expect(await refused('bodyMember', branch, { ...ordinary, seat: 'deputy' })).toEqual([])
    expect(await refused('term', branch, { startedOn: '2026-05-01', seats: 3 })).toEqual(['ORG_COMMITTEE_SIZE'])
    expect(await refused('election', branch, { requestedOn: '2026-05-01', seats: 3, candidates: [] })).toEqual(['ORG_COMMITTEE_SIZE'])
    await put('member', branch, ['2018-01-07'])
    expect(await refused('bodyMember', branch, ordinary)).toEqual([])
    expect(await warned('term', branch, { startedOn: '2026-05-01', seats: null })).toContain('ORG_COMMITTEE_REQUIRED')
    expect(await refused('term', branch, { startedOn: '2026-05-01', seats: 2 })).toEqual(['ORG_COMMITTEE_SIZE'])
    expect(await refused('term', branch, { startedOn: '2026-05-01', seats: 8 })).toEqual(['ORG_COMMITTEE_SIZE'])
  })

  test('ORG-04, ORG-05 the eighth person is one too many; a second secretary is said', async () => {
    const { branch } = await corner('八人')
    await put(
      'member',
      branch,
      Array.from({ length: 9 }, (_, i) => `2018-01-0${i + 1}`),
    )
    const seat = (name: string, more: Values = {}) => ({
      name,
      member: null,
      seat: 'ordinary',
      fromDay: '2025-05-01',
      untilDay: null,
      endReason: null,
      ...more,
    })
    await put(
      'bodyMember',
      branch,
      Array.from({ length: 7 }, () => '2025-05-01'),
      i => seat(`委员${i}`, i === 0 ? { seat: 'secretary' } : {}),
    )
    expect(await refused('bodyMember', branch, seat('第八人'))).toEqual(['ORG_COMMITTEE_SIZE'])
    expect(await refused('bodyMember', branch, seat('委员1', { seat: 'organization' }))).toEqual([])
    expect(await warned('bodyMember', branch, seat('委员1', { seat: 'secretary' }))).toEqual(['ORG-05'])
  })

  test('ORG-08 a temporary branch elects nobody', async () => {
    const { community } = await corner('临时')
    const temporary = await world.foundBelow(community.id, 'LS', '临时换届党支部', 'community', '2025-06-01')
    expect(await refused('election', temporary, { requestedOn: '2025-07-01' })).toEqual(['ORG_TYPE_FORBIDS_ACTION'])
  })

  test('ORG-24 five seats and three persons, one of them in two seats, leave two vacant; who left on the last day still held one', async () => {
    const { branch } = await corner('缺额')
    await put(
      'member',
      branch,
      Array.from({ length: 7 }, (_, i) => `2018-01-0${i + 1}`),
    )
    const [term = 0] = await put('term', branch, ['2023-05-01'], { seats: 5 })
    const seats = [
      ['甲', 'secretary', null],
      ['甲', 'organization', null],
      ['乙', 'publicity', '2025-12-31'],
      ['丙', 'discipline', null],
    ] as const
    await put(
      'bodyMember',
      branch,
      seats.map(() => '2023-05-01'),
      i => ({
        name: seats[i]?.[0],
        seat: seats[i]?.[1],
        member: null,
        term,
        untilDay: seats[i]?.[2] ?? null,
        endReason: seats[i]?.[2] ? 'transfer' : null,
      }),
    )
    const vacant = async (to: string) => (await ask(branch, until(to), 'organizations.vacancies')).value
    expect([await vacant('2025-12-31'), await vacant('2026-01-01'), await vacant('2023-04-30')]).toEqual(['2', '3', '0'])
  })

  test('table T16 secretaries in office at the end, by age, sex and whether they hold both posts', async () => {
    const { branch, community, street } = await corner('书记')
    const [young, old] = await put('member', branch, ['2018-01-01', '2018-01-02'], i => ({
      birthOn: i === 0 ? '1990-12-31' : '1990-01-01',
      sex: i === 0 ? '2' : '1',
    }))
    const office = (name: string, member: number | undefined, values: Values) => ({
      name,
      member,
      seat: 'secretary',
      endReason: null,
      untilDay: null,
      ...values,
    })
    await put('bodyMember', branch, ['2024-01-01'], office('甲', young, { concurrent: false }))
    await put('bodyMember', community, ['2024-01-01'], office('乙', old, { concurrent: true }))
    await put(
      'bodyMember',
      street,
      ['2024-01-01'],
      office('丙', undefined, { member: null, untilDay: '2025-12-30', endReason: 'transfer' }),
    )
    await put('bodyMember', branch, ['2024-01-01'], office('丁', undefined, { member: null, seat: 'deputy' }))
    expect((await ask(street, year(2025), 'organizations.secretaries')).value).toBe('2')
    expect((await ask(street, until('2025-12-30'), 'organizations.secretaries')).value).toBe('3')
    // On 31 December 2025 both are 35; a year later they are 36.
    expect(await by(street, year(2025), 'organizations.secretaries', 'age(member.birthOn)')).toEqual({ 35: '2' })
    expect(await by(street, year(2025), 'organizations.secretaries', 'member.sex')).toEqual({ 1: '1', 2: '1' })
    expect(await by(street, year(2025), 'organizations.secretaries', 'concurrent')).toEqual({ false: '1', true: '1' })
  })

  test('ELE-21 an election that was declared invalid is none', async () => {
    const { branch } = await corner('选举')
    await holdElection(branch, '2025-05-01')
    await holdElection(branch, '2025-06-01', { kind: 'by-election' })
    const wrong = await holdElection(branch, '2025-07-01')
    await takeStep(world.engine, world.as('clerk', branch), reg('election'), wrong, 'declareInvalid', {
      values: { reason: '违反程序' },
      acceptWarnings: true,
    })
    expect(await by(branch, year(2025), 'organizations.elections', 'kind')).toEqual({ change: '1', 'by-election': '1' })
    expect((await ask(branch, year(2025), 'organizations.elections')).value).toBe('2')
  })

  test('table T6 basic organizations in being at the end, by type and sector; areas, working and temporary ones are none', async () => {
    const { street, community } = await corner('类别')
    await world.foundBelow(street.id, 'DZ', '类别第二社区党总支', 'community', '2025-06-30')
    await world.foundBelow(street.id, 'ZB', '类别机关党支部', 'organ', '2026-01-01')
    await world.foundBelow(street.id, 'PQ', '类别片区党委')
    await world.foundBelow(community.id, 'LS', '类别临时党支部')
    expect((await ask(street, until('2025-06-29'), 'organizations.standing')).value).toBe('2')
    expect(await by(street, year(2025), 'organizations.standing', 'type')).toEqual({ JW: '1', DZ: '1', ZB: '1' })
    expect(await by(street, year(2026), 'organizations.standing', 'sector')).toEqual({ community: '3', organ: '1' })
  })
})

describe('the two new sectors (table T8)', () => {
  test('COV-04, COV-08 coverage at the end of the period: each unit by the line in force, closed ones not', async () => {
    const { community, street } = await corner('两新')
    const unit = (
      listedOn: string,
      formalMembers: number,
      lines: [mode: string, fromDay: string, untilDay: string | null][],
      more: Values = {},
    ) =>
      put('newUnit', community, [listedOn], {
        kind: 'enterprise',
        staff: 20,
        members: formalMembers,
        formalMembers,
        coverage: lines.map(([mode, fromDay, untilDay]) => ({ mode, fromDay, untilDay })),
        ...more,
      })
    await unit('2024-01-01', 3, [
      ['NONE', '2024-01-01', '2025-06-30'],
      ['SOLE', '2025-07-01', null],
    ])
    await unit('2024-01-01', 3, [['AREA', '2024-01-01', null]], { kind: 'social' })
    await unit('2024-01-01', 2, [['INSTRUCTOR', '2024-01-01', null]])
    await unit('2025-12-31', 0, [['NONE', '2025-12-31', null]])
    await unit('2024-01-01', 5, [['JOINT', '2024-01-01', '2025-03-31']], { untilDay: '2025-03-31' })
    const told = async (to: string) =>
      Promise.all(
        ['new-units', 'new-units-covered', 'organization-coverage-rate', 'work-coverage-rate', 'should-build'].map(
          async key => (await ask(street, until(to), `organizations.${key}`)).value,
        ),
      )
    expect(await told('2025-03-31')).toEqual(['4', '2', '50.0', '75.0', '2'])
    expect(await told('2025-04-01')).toEqual(['3', '1', '33.3', '66.7', '2'])
    expect(await told('2025-07-01')).toEqual(['3', '2', '66.7', '100.0', '1'])
    expect(await told('2025-12-31')).toEqual(['4', '2', '50.0', '75.0', '1'])
    expect(await by(street, year(2025), 'organizations.new-units-covered', 'mode')).toEqual({ SOLE: '1', AREA: '1' })
    expect(await by(street, year(2025), 'organizations.new-units', 'kind')).toEqual({ enterprise: '3', social: '1' })
    expect((await ask(street, year(2025), 'organizations.new-unit-staff')).value).toBe('80')
    expect((await ask(street, year(2025), 'organizations.new-unit-members')).value).toBe('8')
  })

  test('COV-08 five units of a joint branch are usual, a sixth is said; each of them is covered', async () => {
    const { community, branch } = await corner('联合')
    const joint = {
      staff: 9,
      members: 1,
      formalMembers: 1,
      coverage: [{ mode: 'JOINT', fromDay: '2025-01-10', untilDay: null, organization: branch.id }],
    }
    await put('newUnit', community, ['2025-01-10', '2025-01-10', '2025-01-10', '2025-01-10'], joint)
    const fresh = { ...joint, listedOn: '2025-01-10' }
    expect(await warned('newUnit', community, fresh)).toEqual([])
    await put('newUnit', community, ['2025-01-10'], joint)
    expect(await warned('newUnit', community, fresh)).toEqual(['ORG_JOINT_GT_5'])
    expect((await ask(community, year(2025), 'organizations.new-units-covered')).value).toBe('5')
  })

  test('COV-07 a unit surveyed twice is one; founded counts by its own day', async () => {
    const { community } = await corner('排查')
    const surveyed = (unitName: string) => ({ unitName, unit: null, finding: 'to-found', dueOn: '2025-12-31', responsible: '王河' })
    const [first = 0] = await put('unitSurvey', community, ['2025-03-10'], surveyed('甲公司'))
    await put('unitSurvey', community, ['2025-06-10'], surveyed('甲公司'))
    await put('unitSurvey', community, ['2025-06-10'], surveyed('乙公司'))
    const clerk = world.as('clerk', community)
    await takeStep(world.engine, clerk, reg('unitSurvey'), first, 'assign', {})
    await takeStep(world.engine, clerk, reg('unitSurvey'), first, 'found', { values: { foundedOn: '2026-01-05' } })
    const told = async (key: string, of: number) => (await ask(community, year(of), `organizations.units-${key}`)).value
    expect([await told('surveyed', 2025), await told('founded', 2025), await told('founded', 2026)]).toEqual(['2', '0', '1'])
  })

  test('COV-03 an instructor appointed to two communities is one; the last day still counts', async () => {
    const { community, street } = await corner('指导')
    const sent = (untilDay: string | null) => ({ name: '赵山', member: null, homeUnit: '区财政局', untilDay })
    await put('instructor', community, ['2024-01-01'], sent('2025-12-31'))
    await put('instructor', street, ['2024-01-01'], sent('2025-06-30'))
    const at = async (to: string) => (await ask(street, until(to), 'organizations.instructors')).value
    expect([await at('2025-06-30'), await at('2025-12-31'), await at('2026-01-01')]).toEqual(['1', '1', '0'])
  })
})

describe('regional Party-building', () => {
  test('REG-05 a joint committee owes a meeting in each whole quarter that is over; two in one quarter make up for none', async () => {
    const { community } = await corner('共商')
    const [committee = 0] = await put('jointCommittee', community, ['2025-02-01'], { kind: 'big-committee', until: null })
    await put('jointMeeting', community, ['2025-03-20', '2025-04-01', '2025-06-30', '2025-12-31'], { committee })
    expect((await ask(community, year(2025), 'organizations.joint-meetings')).value).toBe('4')
    expect(await ask(community, year(2025), 'organizations.joint-meeting-rate')).toMatchObject({ numerator: '2', denominator: '3' })
    const rows = await traced(community, year(2025), 'organizations.joint-meeting-rate')
    expect(rows.map(({ day, met }) => [day, met])).toEqual([
      ['2025-12-31', true],
      ['2025-09-30', false],
      ['2025-06-30', true],
    ])
    // Of 2026 three quarters are over today.
    expect((await ask(community, year(2026), 'organizations.joint-meeting-rate')).denominator).toBe('3')
  })

  test('REG-03 items of the three lists by the day they were listed, and by the day they were done', async () => {
    const { community } = await corner('清单')
    const [one = 0] = await put('resourceItem', community, ['2025-11-01'], { kind: 'project' })
    await put('resourceItem', community, ['2025-11-02', '2025-11-03'], { kind: 'need' })
    await takeStep(world.engine, world.as('clerk', community), reg('resourceItem'), one, 'start', { day: '2025-11-20' })
    await takeStep(world.engine, world.as('clerk', community), reg('resourceItem'), one, 'finish', {
      values: { result: '已办成' },
      day: '2026-02-01',
    })
    expect(await by(community, year(2025), 'organizations.resource-items', 'kind')).toEqual({ need: '2', project: '1' })
    const done = async (of: number) => (await ask(community, year(of), 'organizations.resource-items-done')).value
    expect([await done(2025), await done(2026)]).toEqual(['0', '1'])
  })

  test('NUM-01 funds of communities in 万元, used by the days of use; posts by the count of the year; brands in use at the end', async () => {
    const { community, street } = await corner('经费')
    await put('communityFund', community, ['2025-03-01'], {
      year: 2025,
      kind: 'service',
      amount: 20_000_050,
      uses: [
        { purpose: '修缮活动室', amount: 1_234_500, usedOn: '2025-12-31' },
        { purpose: '慰问', amount: 765_500, usedOn: '2026-01-01' },
      ],
    })
    await put('communityFund', community, ['2025-03-01'], { year: 2025, kind: 'party', amount: 2_000_000, uses: [] })
    const told = async (key: string, of: number) => (await ask(street, year(of), `organizations.${key}`)).value
    expect([
      await told('community-funds', 2025),
      await told('community-funds-used', 2025),
      await told('community-funds-used', 2026),
    ]).toEqual(['22', '1.23', '0.77'])
    await put('communityStaff', community, ['2025-11-30'], { year: 2025 })
    expect(await by(street, year(2025), 'organizations.community-staff', 'post')).toEqual({ secretary: '1', worker: '8' })
    expect(await told('community-staff', 2025)).toBe('9')
    await put('communityBrand', community, ['2024-01-01'], { level: 'district', untilDay: '2025-12-31' })
    await put('communityBrand', community, ['2026-01-01'], { level: 'own' })
    expect([await told('community-brands', 2025), await told('community-brands', 2026)]).toEqual(['1', '1'])
  })
})

describe('planning', () => {
  const target = (org: OrganizationNode, of: number, figure: string, low: number, high: number | null = null) =>
    put('planItem', org, [`${of - 1}-12-20`], { year: of, kind: 'target', figure: `planning.${figure}-target`, low, high })

  test('targets are those of the next year’s plan of the organization itself; a range has two ends', async () => {
    const { street, community } = await corner('计划')
    await target(street, 2026, 'provincial-schools', 200)
    await target(community, 2026, 'provincial-schools', 100)
    await target(street, 2025, 'provincial-schools', 900)
    await target(street, 2026, 'lecture-plans', 300, 500)
    const told = (org: OrganizationNode, key: string, of = 2025) => ask(org, year(of), `planning.${key}-target`)
    expect(await told(street, 'provincial-schools')).toMatchObject({ value: '2', records: 1, hidden: 0 })
    expect((await told(street, 'provincial-schools')).high).toBeUndefined()
    expect((await told(street, 'provincial-schools', 2024)).value).toBe('9')
    expect((await told(community, 'provincial-schools')).value).toBe('1')
    expect(await told(street, 'lecture-plans')).toMatchObject({ value: '3', high: '5' })
    expect((await told(community, 'lecture-plans')).value).toBeNull()
    expect((await told(street, 'municipal-schools')).value).toBeNull()
  })

  test('a dropped target is none; a second one for the same figure and year is refused', async () => {
    const { street } = await corner('撤项')
    const [id = 0] = await target(street, 2026, 'municipal-schools', 300)
    await expect(target(street, 2026, 'municipal-schools', 400)).rejects.toMatchObject({ problems: [{ code: 'duplicate' }] })
    await takeStep(world.engine, world.as('clerk', street), reg('planItem'), id, 'drop', { values: { reason: '任务调整' } })
    expect((await ask(street, year(2025), 'planning.municipal-schools-target')).value).toBeNull()
  })

  test('the tree of a plan is of one year, from the main line down, without circles; what is carried over comes from the year before', async () => {
    const { street, community } = await corner('分解')
    const item = async (org: OrganizationNode, values: Values): Promise<number> =>
      (await put('planItem', org, ['2025-12-20'], values))[0] ?? 0
    const line = await item(street, { kind: 'main-line' })
    const task = await item(street, { kind: 'task', parent: line })
    const own = { plannedOn: '2025-12-21', kind: 'task' }
    expect(await refused('planItem', street, { ...own, parent: task })).toEqual(['PLAN_TREE'])
    expect(await refused('planItem', community, { ...own, parent: task })).toEqual([])
    expect(await refused('planItem', street, { ...own, kind: 'focus', parent: task })).toEqual(['PLAN_TREE'])
    expect(await refused('planItem', street, { ...own, year: 2025, parent: line })).toEqual(['PLAN_TREE'])
    const below = await item(community, { kind: 'task', parent: task })
    await expect(
      correct(world.engine, district, reg('planItem'), task, { values: { parent: below }, reason: '调整', acceptWarnings: true }),
    ).rejects.toMatchObject({ problems: [{ code: 'PLAN_TREE' }] })
    const last = await item(street, { kind: 'task', year: 2025 })
    expect(await refused('planItem', street, { ...own, carriedFrom: last })).toEqual([])
    expect(await refused('planItem', street, { ...own, carriedFrom: line })).toEqual(['PLAN_CARRIED'])
    expect(await refused('planItem', community, { ...own, carriedFrom: last })).toEqual(['PLAN_CARRIED'])
  })

  test('INT-41 regulations by the day of issue; repealed later they were still issued, drafts were not', async () => {
    const { street } = await corner('制度')
    const clerk = world.as('clerk', street)
    const [first = 0, second = 0] = await put('regulation', street, ['2025-01-10', '2025-02-10', '2025-03-10'], { category: 'life' })
    for (const id of [first, second]) await takeStep(world.engine, clerk, reg('regulation'), id, 'issue', { day: '2025-12-31' })
    await takeStep(world.engine, clerk, reg('regulation'), second, 'repeal', { values: { reason: '已有新规定' }, day: '2026-05-01' })
    expect(await by(street, year(2025), 'planning.regulations', 'category')).toEqual({ life: '2' })
  })
})

/** An election that has been held on a day. */
async function holdElection(org: OrganizationNode, heldOn: string, values: Values = {}): Promise<number> {
  const before = (months: number): string => `${Number(heldOn.slice(0, 4)) - 1}-${String(months).padStart(2, '0')}-01`
  const draft = await maker.draft(reg('election'), org, before(1), {
    values: { kind: 'change', repliedOn: before(2), plannedOn: before(3), candidatesApprovedOn: before(4), heldOn, ...values },
    steps: ['reply', 'plan', 'nominate', 'hold'],
  })
  const { ids, problems } = await recordMany(world.engine, world.as('clerk', org), reg('election'), [draft], { acceptWarnings: true })
  if (ids[0] === undefined) throw new Error(JSON.stringify(problems))
  return ids[0]
}

/** Codes of the problems of a draft, errors or warnings, without saving it; columns that stay empty are tried as such. */
async function tried(level: 'error' | 'warning', name: string, org: OrganizationNode, values: Values): Promise<string[]> {
  const day = String(values[reg(name).day] ?? '2025-12-20')
  const draft = await maker.draft(reg(name), org, day, { values })
  const { problems } = await recordMany(world.engine, world.as('clerk', org), reg(name), [draft], { acceptWarnings: true, dryRun: true })
  return problems.flatMap(one => one.problems.filter(problem => problem.level === level).map(({ code }) => code))
}
const refused = (name: string, org: OrganizationNode, values: Values) => tried('error', name, org, values)
const warned = (name: string, org: OrganizationNode, values: Values) => tried('warning', name, org, values)

const list = (table: string, org: OrganizationNode, columns: readonly string[]): Promise<unknown[]> =>
  world.engine.store.asSystem('test', tx => tx.rows(`select ${columns.join(', ')} from ${table} where org_id = $1`, [org.id]))
