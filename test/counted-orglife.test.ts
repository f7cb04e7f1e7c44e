import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordMany, takeStep } from '../src/engine/record/act.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openCounted } from './counted-world.ts'
import type { Maker } from './made.ts'
import type { World } from './world.ts'

/* Organization life, counted by hand. Today is 2026-10-31. */

const year = { from: '2025-01-01', to: '2025-12-31' }
const next = { from: '2026-01-01', to: '2026-12-31' }

const c = openCounted()
let world: World
let maker: Maker
let district: Viewer
beforeAll(async () => {
  ;({ world, maker, district } = await c.open())
})
afterAll(() => world?.close())

const rollOf = (branch: OrganizationNode, count: number) =>
  c.enter(
    'member',
    branch,
    Array.from({ length: count }, (_, i) => `2018-03-${String(i + 1).padStart(2, '0')}`),
  )
const attended = (members: readonly (number | undefined)[], state = 'present', as: string | null = null) =>
  members.map(member => ({ member, state, reason: '出差', as }))

describe('events', () => {
  test('T11 orglife.events and orglife.attendances: every kind that was held, by kind; planned ones are none', async () => {
    const { branch } = await c.corner('活动')
    const roll = await rollOf(branch, 4)
    await c.enter('event', branch, ['2025-02-10'], { kinds: ['theme-day', 'lecture'], attendance: attended(roll) })
    await c.enter('event', branch, ['2025-03-10'], {
      kinds: ['open-life'],
      form: 'online',
      notice: '示组〔2025〕1号',
      attendance: attended(roll.slice(0, 3)),
    })
    await c.enter('event', branch, ['2026-11-20'], { kinds: ['assembly'], attendance: [] })
    expect((await c.ask(branch, year, 'orglife.events')).value).toBe('2')
    expect(await c.by(branch, year, 'orglife.events', 'kinds')).toEqual({ 'theme-day': '1', lecture: '1', 'open-life': '1' })
    expect((await c.ask(branch, year, 'orglife.attendances')).value).toBe('7')
    expect((await c.ask(branch, next, 'orglife.events')).value).toBe('0')
  })

  test('LIFE-03, decision 33 frequency: a joint lecture is held by each of its hosts, and what makes up for an earlier month is not on time', async () => {
    const { branch, community } = await c.corner('联办')
    const second = await c.branchOf(community, '联办第二党支部')
    await c.enter('event', branch, ['2025-02-10'], { kinds: ['lecture'], coHosts: [{ organization: second.id }] })
    await c.enter('event', second, ['2025-04-08'], { kinds: ['lecture'], makesUp: '2025-03' })
    await c.enter('event', second, ['2025-08-08'], { kinds: ['lecture'] })
    // Two branches owe eight meetings each; the first held one lecture, the second the joint one and that of August.
    expect(await c.ask(branch, year, 'orglife.frequency-rate')).toMatchObject({ numerator: '1', denominator: '8' })
    expect(await c.ask(second, year, 'orglife.frequency-rate')).toMatchObject({ numerator: '2', denominator: '8' })
    expect(await c.ask(community, year, 'orglife.frequency-rate')).toMatchObject({ numerator: '3', denominator: '16' })
  })
})

describe('the fixed day', () => {
  test('LIFE-10, LIFE-12, LIFE-13 orglife.fixed-day-rate: the first Tuesday, in May the one after the holiday; another day of the month is held but not on the day', async () => {
    const { branch } = await c.corner('固定日')
    await c.enter('event', branch, ['2026-01-06', '2026-02-04', '2026-05-05', '2026-06-02', '2026-06-02'], { kinds: ['theme-day'] })
    // Ten months of 2026 are over on 31 October; 5 May was a holiday, so that the fixed day was the 12th.
    expect(await c.ask(branch, next, 'orglife.fixed-day-rate')).toMatchObject({ numerator: '2', denominator: '10', value: '20.0' })
    await c.enter('event', branch, ['2026-05-12'], { kinds: ['theme-day'] })
    expect(await c.ask(branch, next, 'orglife.fixed-day-rate')).toMatchObject({ numerator: '3', denominator: '10' })
    expect((await c.ask(branch, { from: '2026-10-02', to: '2026-10-31' }, 'orglife.fixed-day-rate')).value).toBeNull()
  })

  test('LIFE-10 an exception in force on the first of the month counts, for those below as well, and only once approved; a co-host keeps the day too', async () => {
    const { branch, community } = await c.corner('例外')
    const second = await c.branchOf(community, '例外第二党支部')
    const rule = { nth: 2, weekday: '4', holidayShift: 'keep' }
    await c.enter('lifeDayRule', branch, ['2025-01-01'], { ...rule, weekday: '1' })
    await c.enter('lifeDayRule', community, ['2025-03-01'], { ...rule, untilDay: '2025-04-30' }, { by: district, steps: ['approve'] })
    await c.enter('event', branch, ['2025-02-04', '2025-03-13', '2025-05-06'], {
      kinds: ['theme-day'],
      coHosts: [{ organization: second.id }],
    })
    const months = async (org: OrganizationNode) => {
      const rows = await c.traced(org, { from: '2025-02-01', to: '2025-05-31' }, 'orglife.fixed-day-rate')
      return rows.map(row => [row.title.split(' · ')[1], row.met]).toReversed()
    }
    const met = [
      ['2025-02-11', false],
      ['2025-03-13', true],
      ['2025-04-10', false],
      ['2025-05-06', true],
    ]
    expect(await months(branch)).toEqual(met)
    expect(await months(second)).toEqual(met)
  })
})

describe('open organization life', () => {
  test('LIFE-40 orglife.open-batches, open-members, open-members-persons: received at the base, with the names of the visitors’ own event', async () => {
    const home = await c.corner('基地')
    const away = await c.corner('来访')
    const roll = await rollOf(away.branch, 3)
    const [base] = await c.enter('lifeBase', home.community, ['2024-01-01'], { capacity: 60 })
    const visit = { base, baseOrg: home.community.id, number: 3, item: null }
    const day = ['2025-03-04', '2025-04-01', '2025-05-06']
    const events = await c.enter('event', away.branch, day.slice(0, 2), i => ({
      kinds: ['open-life'],
      attendance: attended(roll.slice(i)),
    }))
    const received = { by: district, steps: ['agree', 'receive'] }
    await c.enter('baseVisit', away.branch, day.slice(0, 2), i => ({ ...visit, event: events[i] }), received)
    await c.enter('baseVisit', away.branch, day.slice(2), { ...visit, event: null, arrived: 5 }, received)
    await c.enter('baseVisit', away.branch, ['2025-06-03'], { ...visit, event: null }, { by: district, steps: ['agree', 'miss'] })
    const told = async (org: OrganizationNode) =>
      Promise.all(
        ['open-batches', 'open-members', 'open-members-persons'].map(async key => (await c.ask(org, year, `orglife.${key}`)).value),
      )
    expect(await told(home.community)).toEqual(['3', '10', '3'])
    expect(await told(away.branch)).toEqual(['0', '0', '0'])
  })

  test('LIFE-40 BASE_FULL branches share a session up to its capacity: what is left is told, one more is refused, another hour is free', async () => {
    const { branch, community } = await c.corner('容量')
    const second = await c.branchOf(community, '容量第二党支部')
    const [base] = await c.enter('lifeBase', community, ['2024-01-01'], { capacity: 50 })
    const book = (org: OrganizationNode, number: number, startsAt = '09:00', endsAt = '10:30') =>
      c.enter(
        'baseVisit',
        org,
        ['2026-09-08'],
        { base, baseOrg: community.id, number, startsAt, endsAt, item: null, event: null },
        { by: district },
      )
    const refused = (act: Promise<unknown>) =>
      act.then(
        () => 'taken',
        (fault: Error) => /BASE_FULL.*?还可约(\d+)人/.exec(fault.message)?.[1] ?? fault.message,
      )
    await book(branch, 30)
    expect(await refused(book(second, 21))).toBe('20')
    expect(await refused(book(second, 20))).toBe('taken')
    expect(await refused(book(second, 1, '10:00', '11:00'))).toBe('0')
    expect(await refused(book(second, 50, '10:30', '11:30'))).toBe('taken')
    const [id = 0] = await book(second, 50, '15:00', '16:00')
    expect(await refused(book(branch, 1, '15:30', '16:30'))).toBe('0')
    await takeStep(world.engine, district, c.reg('baseVisit'), id, 'cancel', { values: { reason: '行程有变' }, acceptWarnings: true })
    expect(await refused(book(branch, 50, '15:30', '16:30'))).toBe('taken')
  })
})

describe('life meetings and leading members', () => {
  test('LIFE-35 orglife.guided-meetings: a sub-district’s own meeting is the district’s figure, a community’s the sub-district’s', async () => {
    const { street, community } = await c.corner('督导')
    const meeting = { kind: 'democratic', participants: [] }
    const guided = (body: number | null) => ({ ...meeting, guides: [{ name: '李树', post: '委员', body }] })
    await c.enter('lifeMeeting', street, ['2025-01-15'], guided(world.district.id))
    await c.enter('lifeMeeting', community, ['2025-01-16', '2025-01-17'], guided(street.id))
    await c.enter('lifeMeeting', community, ['2025-01-18'], { ...meeting, guides: [] })
    await c.enter('lifeMeeting', community, ['2025-01-19'], { ...guided(street.id), kind: 'organization' })
    await c.enter('lifeMeeting', community, ['2025-01-20'], guided(null))
    expect((await c.ask(street, year, 'orglife.guided-meetings')).value).toBe('2')
    expect((await c.ask(community, year, 'orglife.guided-meetings')).value).toBe('0')
    expect(Number((await c.ask(world.district, year, 'orglife.guided-meetings')).value)).toBe(3)
  })

  test('LIFE-34 orglife.life-items-rate: items due in the period and mended over those due, whenever the meeting was', async () => {
    const { branch } = await c.corner('整改清单')
    const item = (dueOn: string, doneOn: string | null) => ({ problem: '学习不够', side: 'team', owner: '王河', dueOn, doneOn })
    await c.enter('lifeMeeting', branch, ['2024-12-10'], {
      kind: 'organization',
      items: [item('2024-12-31', null), item('2025-01-01', '2025-02-01'), item('2025-12-31', null), item('2026-01-01', null)],
    })
    expect(await c.ask(branch, year, 'orglife.life-items-rate')).toMatchObject({ numerator: '1', denominator: '2', value: '50.0' })
  })

  test('LIFE-20 orglife.resolutions-rate: carried out over those due in the period', async () => {
    const { branch } = await c.corner('决议')
    const due = { dueOn: '2025-06-30' }
    await c.enter(
      'resolution',
      branch,
      ['2025-03-01', '2025-03-02'],
      { ...due, doneOn: '2025-07-10', result: '落实' },
      { steps: ['complete'] },
    )
    await c.enter('resolution', branch, ['2025-03-03'], { ...due, doneOn: null })
    await c.enter('resolution', branch, ['2025-03-04'], { dueOn: '2026-01-01', doneOn: null })
    expect(await c.ask(branch, year, 'orglife.resolutions-rate')).toMatchObject({ numerator: '2', denominator: '3', value: '66.7' })
  })

  test('LIFE-61 orglife.dual-life: at the own branch and at the body’s life meetings, while in post; guiding and absent count nothing, another branch neither', async () => {
    const { street, branch, community } = await c.corner('双重')
    const other = await c.branchOf(community, '双重第二党支部')
    const [leader, plain] = await rollOf(branch, 2)
    await c.enter('dualLife', street, ['2025-02-01'], { member: leader, untilDay: '2025-10-31', contactPoint: null }, { by: district })
    const held = (org: OrganizationNode, day: string, kinds: string[], state = 'present', as: string | null = null) =>
      c.enter('event', org, [day], { kinds, attendance: attended([leader, plain], state, as) }, { by: district })
    await held(branch, '2025-01-31', ['theme-day'])
    await held(branch, '2025-02-01', ['theme-day'])
    await held(branch, '2025-10-31', ['committee'], 'present', 'ordinary')
    await held(branch, '2025-11-01', ['theme-day'])
    await held(branch, '2025-03-04', ['theme-day'], 'leave')
    await held(other, '2025-04-01', ['theme-day'])
    await held(street, '2025-05-06', ['democratic-life'])
    await held(street, '2025-05-07', ['democratic-life'], 'present', 'guiding')
    await held(street, '2025-05-08', ['centre-group'])
    expect((await c.ask(street, year, 'orglife.dual-life')).value).toBe('3')
    expect((await c.ask(branch, year, 'orglife.dual-life')).value).toBe('2')
  })
})

describe('the democratic review', () => {
  test('T12 members who took part, and each grade; a sheet that is not graded yet counts nothing', async () => {
    const { branch } = await c.corner('评议')
    const roll = await rollOf(branch, 7)
    const grades = ['excellent', 'excellent', 'qualified', 'basic', 'unqualified', null, null]
    const sheet = (took: (i: number) => string) => ({
      returned: 6,
      invalid: 0,
      members: roll.map((member, i) => ({ member, took: took(i), grade: grades[i] })),
    })
    await c.enter(
      'memberReview',
      branch,
      ['2025-12-02'],
      { ...sheet(i => (i === 6 ? 'exempt' : 'yes')), year: 2025 },
      { steps: ['ballot', 'grade', 'feedBack'] },
    )
    await c.enter('memberReview', branch, ['2025-12-03'], { ...sheet(() => 'yes'), year: 2024 }, { steps: ['ballot'] })
    const told = await Promise.all(
      ['members', 'excellent', 'qualified', 'basic', 'unqualified'].map(
        async key => (await c.ask(branch, year, `orglife.review-${key}`)).value,
      ),
    )
    expect(told).toEqual(['6', '2', '1', '1', '1'])
  })

  test('LIFE-30, LIFE_PROB_GRADED a third may be excellent: of seven two, not three; who is probationary on the day has no grade and is not counted', async () => {
    const { branch } = await c.corner('等次')
    const roll = await rollOf(branch, 6)
    const [fresh] = await c.enter('member', branch, ['2025-03-01'])
    const [late] = await c.enter('member', branch, ['2024-11-30'])
    const problems = async (members: Record<string, unknown>[]) => {
      const draft = await maker.draft(c.reg('memberReview'), branch, '2025-12-02', { values: { year: 2025, members } })
      const clerk = world.as('clerk', branch)
      const { problems: found } = await recordMany(world.engine, clerk, c.reg('memberReview'), [draft], {
        acceptWarnings: true,
        dryRun: true,
      })
      return found.flatMap(one => one.problems.map(({ code, column }) => `${code} ${column}`))
    }
    const line = (member: number | undefined, grade: string | null) => ({ member, took: 'yes', grade })
    const excellent = (count: number) => [...roll, late].map((member, i) => line(member, i < count ? 'excellent' : 'qualified'))
    expect(await problems(excellent(2))).toEqual([])
    expect(await problems(excellent(3))).toEqual(['LIFE_EXCELLENT_CAP members'])
    expect(await problems([...excellent(2), line(fresh, 'qualified')])).toEqual(['LIFE_PROB_GRADED members.7.grade'])
    expect(await problems([...excellent(2), line(fresh, null)])).toEqual([])
    // Six formal members and a probationary one: the seventh does not raise the number of two to more.
    expect(await problems([...roll.map((member, i) => line(member, i < 3 ? 'excellent' : 'qualified')), line(fresh, null)])).toEqual([
      'LIFE_EXCELLENT_CAP members',
    ])
  })
})

describe('entered twice', () => {
  const warned = async (org: OrganizationNode, values: Record<string, unknown>, day: string, by = org) => {
    const draft = await maker.draft(c.reg('event'), org, day, { values })
    const { problems } = await recordMany(world.engine, world.as('clerk', by), c.reg('event'), [draft], {
      acceptWarnings: false,
      dryRun: true,
    })
    return problems.flatMap(one => one.problems.map(({ code }) => code))
  }

  test('decision 33 the same organization, day and kind again is a warning; two group meetings or another kind are none', async () => {
    const { branch } = await c.corner('重复')
    await c.enter('event', branch, ['2026-10-13'], { kinds: ['lecture', 'group'] })
    expect(await warned(branch, { kinds: ['theme-day', 'lecture'] }, '2026-10-13')).toEqual(['LIFE-01'])
    expect(await warned(branch, { kinds: ['group'] }, '2026-10-13')).toEqual([])
    expect(await warned(branch, { kinds: ['theme-day'] }, '2026-10-13')).toEqual([])
    expect(await warned(branch, { kinds: ['lecture'] }, '2026-10-14')).toEqual([])
  })

  test('LIFE_COPY_SUSPECT minutes all but the same as another organization’s are for a person to look at, as far as the writer sees them', async () => {
    const { branch, community } = await c.corner('雷同')
    const second = await c.branchOf(community, '雷同第二党支部')
    const gist =
      '会议学习了上级文件，与会同志结合岗位逐一发言，提出加强入户走访、规范台账、完善值班三条措施，会议要求十日内落实到位，由组织委员负责跟踪督促并在下次会议上报告办理结果。'
    const agenda = (text: string) => ({ kinds: ['theme-day'], agenda: [{ item: '学习', gist: text }] })
    await c.enter('event', branch, ['2026-10-13'], agenda(gist))
    const draft = (text: string, org: OrganizationNode, by: OrganizationNode) => warned(org, agenda(text), '2026-10-14', by)
    expect(await draft(gist.replace('十日', '十天'), second, community)).toEqual(['LIFE_COPY_SUSPECT'])
    expect(await draft(gist.slice(0, 50).repeat(2), second, community)).toEqual([])
    expect(await draft('短记录', second, community)).toEqual([])
    expect(await draft(gist, branch, community)).toEqual([])
  })
})
