import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correct, takeStep } from '../src/engine/record/act.ts'
import { list } from '../src/engine/record/read.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { balanced, imbalance } from './balance.ts'
import { openCounted, type Period } from './counted-world.ts'
import type { Maker } from './made.ts'
import type { World } from './world.ts'

/* Figures of members counted by hand, a sub-district of its own for each example. Today is 2026-10-31. */

const year = { from: '2025-01-01', to: '2025-12-31' }
const next = { from: '2026-01-01', to: '2026-12-31' }
const counted = openCounted()
const { corner, branchOf, reg, put, ask, by } = counted
let world: World
let maker: Maker
let district: Viewer
beforeAll(async () => {
  ;({ world, maker, district } = await counted.open())
})
afterAll(() => world?.close())

/** A record of a day with the steps that it has gone through. */
const putAt = async (name: string, org: OrganizationNode, day: string, values: Record<string, unknown>, steps: readonly string[]) =>
  (await maker.record(reg(name), org, [day], { values: { [reg(name).day]: day, ...values }, steps }, district))[0] ?? 0

const value = async (org: OrganizationNode, period: Period, key: string) => (await ask(org, period, `members.${key}`)).value
const values = (org: OrganizationNode, period: Period, ...keys: string[]) => Promise.all(keys.map(key => value(org, period, key)))
const upTo = (to: string): Period => ({ from: `${to.slice(0, 4)}-01-01`, to })
const decided = (org: OrganizationNode, member: number | undefined, toState: string, effectiveOn: string, more = {}) =>
  putAt('membershipDecision', org, effectiveOn, { member, toState, effectiveOn, ...more }, ['takeEffect'])
const moved = (org: OrganizationNode, member: number | undefined, receivedOn: string, more = {}) =>
  putAt('transfer', org, receivedOn, { member, issuedOn: receivedOn, receivedOn, ...more }, ['check', 'issue', 'receive'])
const within = (to: OrganizationNode) => ({ destination: to.id, destinationName: null })

const balanceOf = async (org: OrganizationNode, period: Period): Promise<number> =>
  imbalance(await Promise.all(balanced.map(key => ask(org, period, key))))

describe('the roll and its flows', () => {
  test('STA-02, STA_UNBALANCED what was, came and went is what is, per branch and in total; each flow by its own day', async () => {
    const { branch, street, community } = await corner('增减')
    const other = await branchOf(community, '增减第二党支部')
    const roll = await put(
      'member',
      branch,
      Array.from({ length: 9 }, (_, i) => `2015-01-${10 + i}`),
    )
    await put('member', branch, ['2016-05-01'], { cameOn: '2025-01-01', cameFrom: '外省某党支部' })
    await put('member', branch, ['2025-12-31'], { category: '2', fullOn: null })
    await put('member', branch, ['2025-06-01'], { category: '1', fullOn: '2026-06-01' })
    await decided(branch, roll[0], 'DEAD', '2025-01-01')
    await decided(branch, roll[1], 'DEAD', '2026-01-01')
    await decided(branch, roll[2], 'REMOVED', '2025-12-31', { removal: 'quit' })
    await decided(branch, roll[3], 'EXPELLED', '2025-03-01')
    await decided(branch, roll[4], 'WITHDRAWN', '2025-03-02')
    await decided(branch, roll[5], 'SUSPENDED', '2025-03-03')
    await decided(branch, roll[5], 'NORMAL', '2025-09-01', { fromState: 'SUSPENDED' })
    await moved(branch, roll[6], '2025-04-01')
    await moved(branch, roll[7], '2025-04-02', within(other))
    const told = (org: OrganizationNode, period = year) => Promise.all(balanced.map(async key => (await ask(org, period, key)).value))
    // Nine at first; an arrival, a probationary one, one entered late and one reinstated came; six left and one changed branches.
    expect(await told(branch)).toEqual(['9', '1', '1', '0', '1', '1', '1', '1', '1', '1', '1', '0', '1', '1', '6'])
    expect(await told(other)).toEqual(['0', '0', '0', '1', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '1'])
    expect(await told(street)).toEqual(['9', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '0', '1', '1', '7'])
    for (const org of [branch, other, community, street])
      for (const period of [
        year,
        next,
        upTo('2025-04-01'),
        { from: '2025-04-02', to: '2025-04-02' },
        { from: '2025-12-31', to: '2026-01-01' },
      ])
        expect([org.shortName, period.from, await balanceOf(org, period)]).toEqual([org.shortName, period.from, 0])
    expect(await values(branch, next, 'out-deceased', 'on-roll')).toEqual(['1', '5'])
  })

  test('TRF-06 the destination counts from the day of receipt, the origin to the day before', async () => {
    const { branch, community } = await corner('转接')
    const other = await branchOf(community, '转接第二党支部')
    const [member] = await put('member', branch, ['2015-01-10'])
    await moved(branch, member, '2025-04-02', within(other))
    const on = (day: string) => Promise.all([branch, other, community].map(org => value(org, { from: day, to: day }, 'on-roll')))
    expect([await on('2025-04-01'), await on('2025-04-02')]).toEqual([
      ['1', '0', '1'],
      ['0', '1', '1'],
    ])
  })

  test('STA-04 each breakdown of the roll adds up to it; ages are full years at the end of the period', async () => {
    const { branch } = await corner('结构')
    const people = [
      ['1', '1994-12-31', '01', '21', 'manager'],
      ['2', '1995-01-01', '03', '14', 'manager'],
      ['2', '1964-12-31', '01', '71', 'retired'],
    ] as const
    for (const [sex, birthOn, ethnic, education, occupation] of people)
      await put('member', branch, ['2016-01-10'], { sex, birthOn, ethnic, education, occupation })
    const split = (dimension: string) => by(branch, year, 'members.on-roll', dimension)
    expect(await split('member.sex')).toEqual({ '1': '1', '2': '2' })
    expect(await split('age(member.birthOn)')).toEqual({ '30': '1', '35': '1', '61': '1' })
    expect(await split('era(member.joinedOn)')).toEqual({ new: '3' })
    expect(await split('member.ethnic')).toEqual({ '01': '2', '03': '1' })
    expect(await split('member.occupation')).toEqual({ manager: '2', retired: '1' })
    expect(await split('member.category')).toEqual({ '1': '3' })
    expect(Object.values(await split('member.education')).map(Number)).toEqual([1, 1, 1])
  })

  test('MEM-02 of the required items those filled; a floating member must say where to', async () => {
    const { branch } = await corner('完整')
    await put('member', branch, ['2016-01-10', '2016-01-11'])
    // Thirteen items each; the third lacks phone and address.
    await put('member', branch, ['2016-01-12'], { phone: null, address: null })
    expect(await ask(branch, year, 'members.complete')).toMatchObject({ numerator: '37', denominator: '39', value: '94.9' })
    await put('member', branch, ['2016-01-13'], { floatingSince: '2024-01-01', floatingTo: null })
    expect(await ask(branch, year, 'members.complete')).toMatchObject({ numerator: '50', denominator: '53' })
  })

  test('MEM-08 fifty years: full member on 1 July 1971 is eligible on 1 July 2021, a day later not before 2022', async () => {
    const { branch } = await corner('五十年')
    for (const fullOn of ['1971-07-01', '1971-07-02', '1971-06-30'])
      await put('member', branch, ['1970-07-01'], { birthOn: '1950-01-01', fullOn, category: '1' })
    const told = (of: string) => value(branch, { from: `${of}-01-01`, to: `${of}-12-31` }, 'fifty-years')
    expect([await told('2020'), await told('2021'), await told('2022')]).toEqual(['0', '2', '1'])
    expect(await value(branch, { from: '2021-07-02', to: '2021-12-31' }, 'fifty-years')).toBe('0')
    const [early, due] = await put('member', branch, ['2016-01-10', '2016-01-11'])
    await put('medal', branch, ['2025-06-30', '2025-07-01'], i => ({ member: i ? due : early }))
    expect(await values(branch, { from: '2025-07-01', to: '2025-07-31' }, 'medals')).toEqual(['1'])
  })

  test('TRF-09 a letter is pending from its day until the member is received or it is ended; not those who come in', async () => {
    const { branch } = await corner('口袋')
    const [first, second, third] = await put('member', branch, ['2015-01-10', '2015-01-11', '2015-01-12'])
    await moved(branch, first, '2025-03-10', { appliedOn: '2025-03-01', issuedOn: '2025-03-01' })
    const open = await putAt('transfer', branch, '2025-03-01', { member: second, issuedOn: '2025-03-05' }, ['check', 'issue'])
    const incoming = { member: third, originName: '外省某党支部', destinationName: null, receivedOn: '2025-03-02', issuedOn: '2025-03-01' }
    await putAt('transfer', branch, '2025-03-01', incoming, ['takeIn'])
    const at = (to: string) => value(branch, { from: '2025-01-01', to }, 'letters-pending')
    expect([await at('2025-02-28'), await at('2025-03-04'), await at('2025-03-09'), await at('2025-03-10')]).toEqual(['0', '1', '2', '1'])
    await takeStep(world.engine, district, reg('transfer'), open, 'withdraw', {
      values: { explanation: '本人改变去向', endedOn: '2025-04-01' },
      acceptWarnings: true,
    })
    expect([await at('2025-03-31'), await at('2025-04-01')]).toEqual(['1', '0'])
  })
})

describe('managing members', () => {
  test('MEM-24 finished checks of a programme of that kind count, each member once', async () => {
    const { branch } = await corner('排查')
    const roll = await put('member', branch, ['2015-01-10', '2015-01-11', '2015-01-12', '2015-01-13'])
    const [check = 0] = await put('programme', world.district, ['2025-03-01'], { kind: 'member-check', endedOn: '2025-09-30' })
    const [drive = 0] = await put('programme', world.district, ['2025-03-01'], { kind: 'special-drive', endedOn: '2025-09-30' })
    const checked = (member: number | undefined, day: string, programme: number, steps: string[], finding = 'normal') =>
      maker.record(reg('memberCheck'), branch, [day], { values: { member, finding }, programme, steps }, district)
    await checked(roll[0], '2025-03-01', check, ['finish'])
    await checked(roll[0], '2025-04-01', check, ['finish'])
    await checked(roll[1], '2025-12-31', check, ['finish', 'settle'], 'lost')
    await checked(roll[2], '2025-03-01', check, [])
    await checked(roll[2], '2026-01-01', check, ['finish'])
    await checked(roll[3], '2025-03-01', drive, ['finish'])
    expect(await values(branch, year, 'checked')).toEqual(['2'])
    expect(await by(branch, year, 'members.checked', 'finding')).toEqual({ normal: '1', lost: '1' })
    expect(await values(branch, next, 'checked')).toEqual(['1'])
  })

  test('LOST-07 cases count by their outcome in the period of the last decision; until then the member is out of contact', async () => {
    const { branch } = await corner('失联')
    const searches = ['phone', 'letter', 'family'].map((means, i) => ({ searchedOn: `2024-0${2 + i}-01`, means }))
    const lost = (more: Record<string, unknown>, ...steps: string[]) =>
      putAt('lostContact', branch, '2024-01-31', { searches, explanation: '更换电话', ...more }, steps)
    await lost({ foundOn: '2025-01-01' }, 'find')
    await lost({ suspendedOn: '2025-12-31' }, 'suspend')
    const suspended = { suspendedOn: '2024-07-31' }
    await lost({ ...suspended, reinstatedOn: '2025-05-01' }, 'suspend', 'reinstate')
    await lost({ ...suspended, removedOn: '2026-07-31' }, 'suspend', 'remove')
    await lost({ ...suspended, otherOn: '2025-06-01' }, 'suspend', 'conclude')
    await lost({})
    expect(await value(branch, year, 'lost-handled')).toBe('4')
    expect(await by(branch, year, 'members.lost-handled', 'outcome')).toEqual({ found: '1', suspended: '1', reinstated: '1', other: '1' })
    expect(await values(branch, next, 'lost-handled')).toEqual(['1'])
    expect([await value(branch, upTo('2024-12-31'), 'lost'), await value(branch, upTo('2025-01-01'), 'lost')]).toEqual(['6', '5'])
    expect(await values(branch, next, 'lost')).toEqual(['2'])
  })

  test('ARC-01 files count once put in order, by that day', async () => {
    const { branch } = await corner('档案')
    await putAt('memberArchive', branch, '2024-12-01', { sortedOn: '2025-01-01' }, ['sort'])
    await putAt('memberArchive', branch, '2025-02-01', { sortedOn: '2025-12-31', checkedBy: '李树' }, ['sort', 'check'])
    await putAt('memberArchive', branch, '2025-02-01', { sortedOn: '2026-01-01' }, ['sort'])
    await putAt('memberArchive', branch, '2025-02-01', {}, [])
    expect([await value(branch, year, 'unposted-files'), await value(branch, next, 'unposted-files')]).toEqual(['2', '1'])
  })

  test('MOB-08 floating members at the end of the period, each once, out and in apart; complete with card, file and a review of that year', async () => {
    const { branch, community } = await corner('流动')
    const [first, second] = await put('member', branch, ['2015-01-10', '2015-01-11'])
    const whole = { cardNo: '001', fileNo: '001', appraisals: [{ appraisedOn: '2025-01-01', grade: 'good' }], endedOn: null }
    const away = (more: Record<string, unknown>, ...steps: string[]) =>
      putAt('floatingMember', branch, '2024-01-01', { ...whole, ...more }, steps)
    await away({ member: first, name: '王河', registeredOn: '2024-07-01' }, 'register')
    await away({ member: second, name: '李树', registeredOn: '2024-07-01', cardNo: null }, 'register')
    const here = { direction: 'in', name: '赵山', homeName: '外省某党支部', member: null, registeredOn: '2025-12-31' }
    await putAt(
      'floatingMember',
      community,
      '2024-01-01',
      { ...whole, ...here, appraisals: [{ appraisedOn: '2024-12-31', grade: 'good' }] },
      ['register'],
    )
    await putAt('floatingMember', community, '2024-02-01', { ...whole, ...here }, ['register'])
    await away({ name: '周林', member: first, registeredOn: null })
    await away(
      { direction: 'in', member: null, name: '吴江', homeName: '甲', registeredOn: '2024-07-01', endedOn: '2025-12-30' },
      'register',
      'comeBack',
    )
    expect([await value(community, upTo('2024-06-30'), 'floating'), await value(community, upTo('2024-07-01'), 'floating')]).toEqual([
      '0',
      '3',
    ])
    expect(await value(community, upTo('2025-12-30'), 'floating')).toBe('3')
    expect(await value(community, year, 'floating')).toBe('3')
    expect(await by(community, year, 'members.floating', 'direction')).toEqual({ out: '2', in: '1' })
    expect(await ask(community, year, 'members.floating-complete')).toMatchObject({ numerator: '2', denominator: '3', value: '66.7' })
    expect(await ask(community, next, 'members.floating-complete')).toMatchObject({ numerator: '0', denominator: '3' })
    expect(await ask(branch, upTo('2025-01-01'), 'members.floating-complete')).toMatchObject({ numerator: '2', denominator: '3' })
  })

  test('DBL-05 in-service members in communities at the end, each once; of those on the roll who are not exempt, the share that reported in', async () => {
    const { branch, community, street } = await corner('报到')
    const serving = { inService: true, lifeExempt: false }
    const roll = await put('member', branch, ['2015-01-10', '2015-01-11', '2015-01-12'], serving)
    await put('member', branch, ['2015-01-13'], { ...serving, lifeExempt: true })
    await put('member', branch, ['2015-01-14'], { inService: false })
    const report = (day: string, person: { member: number | null | undefined; name: string }, endedOn: string | null = null) =>
      put('inService', community, [day], { unitName: '区水务局', ...person, endedOn })
    await report('2025-12-31', { member: roll[0], name: '王河' })
    await report('2025-02-01', { member: roll[0], name: '王河' })
    await report('2024-02-01', { member: roll[1], name: '李树' }, '2025-12-31')
    await report('2026-01-01', { member: roll[2], name: '赵山' })
    await report('2025-02-01', { member: null, name: '外来' })
    await report('2025-03-01', { member: null, name: '外来' })
    await report('2024-02-01', { member: null, name: '早退' }, '2025-12-30')
    expect(await values(street, year, 'in-service')).toEqual(['3'])
    expect(await ask(branch, year, 'members.in-service-rate')).toMatchObject({ numerator: '2', denominator: '3' })
    expect(await ask(branch, next, 'members.in-service-rate')).toMatchObject({ numerator: '2', denominator: '3' })
    expect(await values(street, next, 'in-service')).toEqual(['3'])
  })

  test('members.pairings in force at the end of the period', async () => {
    const { branch } = await corner('结对')
    await put('pairing', branch, ['2025-12-31'], { endedOn: null, need: 'living' })
    await put('pairing', branch, ['2024-01-01'], { endedOn: '2025-12-31', need: 'care' })
    await put('pairing', branch, ['2024-01-01'], { endedOn: '2025-12-30' })
    await put('pairing', branch, ['2026-01-01'], { endedOn: null })
    expect(await value(branch, year, 'pairings')).toBe('2')
    expect(await by(branch, year, 'members.pairings', 'need')).toEqual({ living: '1', care: '1' })
  })

  test('DSP-01 disposals count once approved, by form', async () => {
    const { branch } = await corner('处置')
    const team = await put('member', branch, ['2015-01-10', '2015-01-11'])
    const days = {
      proposedOn: '2024-07-01',
      filedOn: '2024-07-02',
      heardOn: '2024-07-03',
      investigatedOn: '2024-07-04',
      shownOn: '2024-07-05',
    }
    const vote = {
      opinedOn: '2024-07-05',
      votedOn: '2024-07-10',
      entitled: 9,
      present: 6,
      approve: 5,
      against: 1,
      abstain: 0,
      investigators: team,
    }
    const steps = ['file', 'investigate', 'opine', 'vote', 'approve']
    const dispose = (form: string, approvedOn: string | null, more = {}) =>
      putAt(
        'disposal',
        branch,
        '2024-07-01',
        { ...days, ...vote, document: '示组处1号', form, approvedOn, ...more },
        approvedOn ? steps : steps.slice(0, 4),
      )
    await dispose('removal', '2025-01-01')
    await dispose('correction', '2025-12-31', { correctFrom: '2025-12-31', correctUntil: '2026-06-30' })
    await dispose('advice', '2026-01-01')
    await dispose('removal', null)
    expect(await value(branch, year, 'disposals')).toBe('2')
    expect(await by(branch, year, 'members.disposals', 'form')).toEqual({ removal: '1', correction: '1' })
  })

  test('T5 applicants, activists and candidates at the end of the period, who has come further among them', async () => {
    const { branch } = await corner('申请')
    const roll = await put('member', branch, ['2015-01-10', '2015-01-11'])
    const contacts = roll.slice(0, 1)
    const start = { appliedOn: '2024-01-10', talkedOn: '2024-01-20', examGapReason: '口头考察', contacts }
    const activist = { ...start, activistOn: '2024-06-30', filedOn: '2024-07-10' }
    const listed = { ...activist, proposedOn: '2025-06-01', consentedOn: '2025-06-10', objectOn: '2025-07-01' }
    const stage = (of: Record<string, unknown>, ...steps: string[]) => putAt('development', branch, '2024-01-10', of, steps)
    await stage(start)
    await stage(activist, 'determine')
    await stage(listed, 'determine', 'propose', 'list')
    await stage({ ...activist, exitedOn: '2025-12-31', exitReason: '本人撤回' }, 'determine', 'withdraw')
    await stage({ ...activist, exitedOn: '2026-01-01', exitReason: '本人撤回' }, 'determine', 'stop')
    const told = (to: string) => values(branch, upTo(to), 'applicants', 'activists', 'objects')
    expect(await told('2024-06-29')).toEqual(['5', '0', '0'])
    expect(await told('2024-06-30')).toEqual(['5', '4', '0'])
    expect(await told('2025-06-30')).toEqual(['5', '4', '0'])
    expect(await told('2025-12-30')).toEqual(['5', '4', '1'])
    expect(await told('2025-12-31')).toEqual(['4', '3', '1'])
    expect(await told('2026-01-01')).toEqual(['3', '2', '1'])
  })
})

test('decision 13 what stands on a record of a member stays with its branch when the member moves', async () => {
  const { branch, community } = await corner('旧账')
  const other = await branchOf(community, '旧账第二党支部')
  const [member] = await put('member', branch, ['2015-01-10'])
  await put('pairing', branch, ['2025-01-01'], { member, endedOn: null })
  await moved(branch, member, '2025-06-01', within(other))
  expect([await value(branch, year, 'pairings'), await value(other, year, 'pairings')]).toEqual(['1', '0'])
  const { rows } = await list(world.engine, district, reg('membership'), { org: other.id })
  expect(rows.map(row => row.values.reason)).toEqual(['branch-change'])
  await correct(world.engine, district, reg('membership'), rows[0]?.id ?? 0, { values: { document: '介绍信' }, reason: '补文号' })
})
