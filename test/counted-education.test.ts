import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordMany, takeStep } from '../src/engine/record/act.ts'
import { read } from '../src/engine/record/read.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openCounted } from './counted-world.ts'
import type { Maker } from './made.ts'
import type { World } from './world.ts'

/* Education, counted by hand. Today is 2026-10-31. */

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

const rollOf = (branch: OrganizationNode, count: number, values: Record<string, unknown> = { partyPost: null }) =>
  c.enter(
    'member',
    branch,
    Array.from({ length: count }, (_, i) => `2018-03-${String(i + 1).padStart(2, '0')}`),
    values,
  )
const value = async (org: OrganizationNode, key: string, period = year, of?: number) =>
  (await c.ask(org, period, `education.${key}`, of)).value
const present = (members: readonly (number | undefined)[]) => members.map(member => ({ member, state: 'present' }))
const programme = async (name: string, kind: string, startedOn: string, endedOn: string): Promise<number> =>
  (await c.enter('programme', world.district, [startedOn], { name, kind, endedOn }))[0] ?? 0

describe('issue of study material', () => {
  test('education.committees-reached, branches-reached, book-sets: receivers once each, in a themed education, wherever the issue came from', async () => {
    const { street, community, branch } = await c.corner('发放')
    const second = await c.branchOf(community, '发放第二党支部')
    const of = await programme('发放主题教育', 'themed-education', '2025-03-01', '2025-08-31')
    const drive = await programme('发放整治', 'special-drive', '2025-03-01', '2025-08-31')
    const to = (...orgs: OrganizationNode[]) => orgs.map(org => ({ organization: org.id, quantity: 2 }))
    const issue = (kind: string, organizations: object[], more = {}, programme = of) =>
      c.enter('materialIssue', world.district, ['2025-04-01'], { kind, quantity: 20, organizations, ...more }, { of: programme })
    await issue('book-set', to(street, community, branch))
    await issue('poster-set', to(community, branch, second))
    await issue('badge', to(world.east))
    await issue('book-set', to(second), {}, drive)
    await issue('moral-disc', to(community), { issuedOn: '2025-12-31' })
    const told = (org: OrganizationNode) =>
      Promise.all(['committees-reached', 'branches-reached', 'book-sets', 'moral-discs'].map(key => value(org, key)))
    expect(await told(street)).toEqual(['2', '2', '12', '2'])
    expect(await told(branch)).toEqual(['0', '1', '4', '0'])
    // What went to no organization is left with whoever issued it: of forty sets twenty-eight.
    expect(await value(world.district, 'book-sets', year, of)).toBe('40')
    expect(await value(world.district, 'committees-reached', year, of)).toBe('2')
  })

  test('education.members-equipped: members given a charter, badge, dues card or pocket book in a themed education, each once', async () => {
    const { branch } = await c.corner('配发')
    const [one, two, three] = await rollOf(branch, 3)
    const of = await programme('配发主题教育', 'themed-education', '2025-03-01', '2025-08-31')
    const give = (kind: string, members: object[], programme: number | undefined = of) =>
      c.enter(
        'materialIssue',
        branch,
        ['2025-04-01'],
        { kind, quantity: 20, organizations: [], members },
        programme ? { of: programme } : {},
      )
    await give('charter', [
      { member: one, state: 'given' },
      { member: two, state: 'not' },
    ])
    await give('badge', [{ member: one, state: 'given' }])
    await give('book-set', [{ member: three, state: 'given' }])
    expect(await value(branch, 'members-equipped')).toBe('1')
    await c.enter('materialIssue', branch, ['2025-04-01'], {
      kind: 'badge',
      quantity: 9,
      organizations: [],
      members: [{ member: two, state: 'given' }],
    })
    expect(await value(branch, 'members-equipped')).toBe('1')
    await give('pocket-book', [{ member: two, state: 'given' }])
    expect(await value(branch, 'members-equipped')).toBe('2')
  })
})

describe('lectures, study and themed activities', () => {
  test('education.leader-lectures, secretary-lectures, members-lectured: by who lectured then; attendances and persons are two figures', async () => {
    const { branch } = await c.corner('党课')
    const roll = await rollOf(branch, 3)
    const lecture = (day: string, values: Record<string, unknown>) =>
      c.put('event', branch, [day], { kinds: ['lecture'], lecturer: '王河', micro: false, lecturerRank: null, ...values })
    await lecture('2025-01-01', { lecturerKind: 'leading-cadre', lecturerRank: '区委书记', attendance: present(roll) })
    await lecture('2025-12-31', { lecturerKind: 'leading-cadre', lecturerRank: '副主任', attendance: present(roll) })
    await lecture('2025-03-04', { lecturerKind: 'secretary', micro: true, attendance: present(roll) })
    await lecture('2025-04-08', {
      lecturerKind: 'secretary',
      micro: true,
      attendance: [...present(roll.slice(0, 1)), { member: roll[1], state: 'leave', reason: '出差' }],
    })
    await lecture('2025-05-06', { lecturerKind: 'secretary', attendance: present(roll) })
    await lecture('2025-06-03', { lecturerKind: 'leading-cadre', micro: true, attendance: present(roll) })
    await lecture('2026-01-01', { lecturerKind: 'secretary', micro: true, attendance: present(roll) })
    await c.put('event', branch, ['2026-11-20'], { kinds: ['lecture'], lecturerKind: 'secretary', micro: true, attendance: [] })
    expect(await value(branch, 'leader-lectures')).toBe('3')
    expect(await c.by(branch, year, 'education.leader-lectures', 'lecturerRank')).toMatchObject({ 区委书记: '1', 副主任: '1' })
    expect(await value(branch, 'secretary-lectures')).toBe('2')
    expect([await value(branch, 'members-lectured'), await value(branch, 'members-lectured-persons')]).toEqual(['4', '3'])
    expect(await value(branch, 'secretary-lectures', next)).toBe('1')
  })

  test('EDU-01 education.centre-group-sessions, expert-reports: a session with an expert is both; a general meeting with one is none', async () => {
    const { community } = await c.corner('中心组')
    const held = (day: string, kinds: string[], lecturerKind: string | null) =>
      c.put('event', community, [day], { kinds, lecturer: '李树', lecturerKind, micro: false, attendance: [] }, undefined, district)
    await held('2025-01-10', ['centre-group'], null)
    await held('2025-04-10', ['centre-group'], 'expert')
    await held('2025-05-10', ['expert-report'], 'expert')
    await held('2025-06-10', ['lecture'], 'expert')
    await held('2025-07-10', ['assembly'], 'expert')
    await held('2026-01-10', ['centre-group', 'expert-report'], 'expert')
    expect([await value(community, 'centre-group-sessions'), await value(community, 'expert-reports')]).toEqual(['2', '3'])
    expect([await value(community, 'centre-group-sessions', next), await value(community, 'expert-reports', next)]).toEqual(['1', '1'])
  })

  test('education.theme-activities, theme-activity-members: of a themed education alone; who came to two is one member', async () => {
    const { branch } = await c.corner('主题活动')
    const roll = await rollOf(branch, 3)
    const of = await programme('主题活动主题教育', 'themed-education', '2025-03-01', '2025-08-31')
    const drive = await programme('主题活动整治', 'special-drive', '2025-03-01', '2025-08-31')
    const activity = (day: string, kind: string, who: readonly (number | undefined)[], programme: number) =>
      c.put('event', branch, [day], { kinds: [kind], attendance: present(who) }, programme)
    await activity('2025-03-01', 'oath', roll.slice(0, 2), of)
    await activity('2025-04-08', 'theme-activity', roll.slice(0, 1), of)
    await activity('2025-05-06', 'assembly', roll, of)
    await activity('2025-06-03', 'essay', roll, drive)
    expect([await value(branch, 'theme-activities'), await value(branch, 'theme-activity-members')]).toEqual(['2', '2'])
    expect(await value(branch, 'theme-activities', year, of)).toBe('2')
    expect(await c.by(branch, year, 'education.theme-activities', 'kinds')).toEqual({ oath: '1', 'theme-activity': '1' })
  })
})

describe('columns and quizzes', () => {
  const paper = [
    { stem: '一', kind: 'single', options: 'A.一 B.二', answer: 'A', points: 500 },
    { stem: '二', kind: 'multiple', options: 'A.一 B.二 C.三', answer: 'AC', points: 500 },
  ]

  test('education.column-issues, column-participations: of a themed education alone, an issue by its column, a try by its quiz', async () => {
    const { branch } = await c.corner('专栏')
    const [member] = await rollOf(branch, 1)
    const of = await programme('专栏主题教育', 'themed-education', '2025-03-01', '2025-08-31')
    const [themed] = await c.enter('onlineColumn', branch, ['2025-03-01'], {}, { of })
    const [plain] = await c.enter('onlineColumn', branch, ['2025-03-01'])
    await c.enter('columnIssue', branch, ['2025-04-01', '2025-04-08', '2026-01-01'], { column: themed })
    await c.enter('columnIssue', branch, ['2025-04-01'], { column: plain })
    const days = { closeOn: '2025-12-31', paper, passLine: 600 }
    const [quiz] = await c.enter('quiz', branch, ['2025-05-01'], days, { of, steps: ['publish'] })
    await c.enter('quiz', branch, ['2025-05-01'], days, { of })
    const [other] = await c.enter('quiz', branch, ['2025-05-01'], days, { steps: ['publish'] })
    await c.enter('columnPost', branch, ['2025-04-02', '2025-04-03'], i => ({ column: i ? plain : themed, member }))
    await c.enter('quizAttempt', branch, ['2025-05-02', '2025-05-03', '2025-05-04'], i => ({
      quiz: i === 2 ? other : quiz,
      member,
      marks: 10_000,
    }))
    expect(await value(branch, 'column-issues')).toBe('3')
    expect(await value(branch, 'column-participations')).toBe('3')
    expect(await value(branch, 'column-issues', year, of)).toBe('3')
    expect(await value(branch, 'column-issues', next)).toBe('1')
  })

  test('EDU-06, EDU-07 education.quiz-persons, quiz-pass-rate: answers are scored by the paper, the best try counts; outside its days a quiz is closed', async () => {
    const { branch } = await c.corner('答题')
    const [one, two] = await rollOf(branch, 2)
    const [quiz] = await c.enter('quiz', branch, ['2025-05-01'], { closeOn: '2025-05-31', paper, passLine: 750 }, { steps: ['publish'] })
    const secretary = world.as('secretary', branch)
    const tries = (day: string, values: Record<string, unknown>) => c.enter('quizAttempt', branch, [day], { quiz, marks: null, ...values })
    const scored = async (member: number | undefined, day: string, ...given: string[]) => {
      const [id = 0] = await tries(day, { member, answers: given.map(letters => ({ given: letters })) })
      const { values } = await read(world.engine, secretary, c.reg('quizAttempt'), id)
      return [values.score, values.passed]
    }
    expect(await scored(one, '2025-05-02', 'B', 'A')).toEqual([2500, 'no'])
    expect(await scored(one, '2025-05-03', 'A', 'C')).toEqual([7500, 'yes'])
    expect(await scored(one, '2025-05-04', 'A', 'ABC')).toEqual([5000, 'no'])
    expect(await scored(two, '2025-05-31', 'A')).toEqual([5000, 'no'])
    await expect(tries('2025-06-01', { member: two, answers: [{ given: 'A' }] })).rejects.toThrow('EDU-06')
    await expect(tries('2025-05-05', { member: two, answers: [], marks: 10_001 })).rejects.toThrow('EDU-07')
    expect(await value(branch, 'quiz-persons')).toBe('2')
    expect(await c.ask(branch, year, 'education.quiz-pass-rate')).toMatchObject({ numerator: '1', denominator: '2', value: '50.0' })
  })

  test('EDU-06 a paper is drawn from the questions valid on its day, the same for the same title; too few are refused', async () => {
    const { community } = await c.corner('抽题')
    await c.enter('question', community, ['2025-01-01', '2025-01-02', '2025-06-02'], i => ({ stem: `抽题${i}`, topic: '抽题' }))
    await c.enter('question', community, ['2025-01-03'], { stem: '已失效', topic: '抽题', validUntil: '2025-05-31' })
    const draw = (drawn: number) =>
      c.enter('quiz', community, ['2025-06-01'], { title: '六月答题', topic: '抽题', drawn, paper: [], passLine: 50 }, { steps: [] })
    await expect(draw(3)).rejects.toThrow('EDU-06')
    const stems = async () => {
      const [id = 0] = await draw(2)
      const { values } = await read(world.engine, district, c.reg('quiz'), id)
      expect(values.full).toBe(1000)
      return (values.paper as { stem: string }[]).map(line => line.stem)
    }
    const drawn = await stems()
    expect(drawn.toSorted()).toEqual(['抽题0', '抽题1'])
    expect(await stems()).toEqual(drawn)
  })

  test('CHANNEL_UNREGISTERED a column stands on a channel in use on its day', async () => {
    const { community } = await c.corner('阵地')
    const [channel] = await c.enter('ownChannel', community, ['2025-02-01'], { untilDay: '2025-11-30' })
    const open = (day: string) => c.enter('onlineColumn', community, [day], { channel })
    await expect(open('2025-01-31')).rejects.toThrow('CHANNEL_UNREGISTERED')
    await expect(open('2025-12-01')).rejects.toThrow('CHANNEL_UNREGISTERED')
    await expect(c.enter('onlineColumn', community, ['2025-03-01'], { channel: null })).rejects.toThrow('CHANNEL_UNREGISTERED')
    expect(await open('2025-11-30')).toHaveLength(1)
  })
})

describe('outreach and Party schools', () => {
  test('EDU-05 education.touring-shows: talks and shows held, by form; booked and cancelled ones are none', async () => {
    const { community } = await c.corner('巡演')
    await c.enter('outreachEvent', community, ['2025-03-01', '2025-04-01'], { form: 'opera', audience: 80 }, { steps: ['hold'] })
    await c.enter('outreachEvent', community, ['2025-05-01'], { form: 'talk', audience: 80 }, { steps: ['hold'] })
    await c.enter('outreachEvent', community, ['2025-06-01'], { form: 'talk' })
    await c.enter('outreachEvent', community, ['2025-07-01'], { form: 'talk', reason: '雨天' }, { steps: ['cancel'] })
    expect(await value(community, 'touring-shows')).toBe('3')
    expect(await c.by(community, year, 'education.touring-shows', 'form')).toEqual({ opera: '2', talk: '1' })
  })

  test('education.lecture-plans-commended: by the day of the commendation, from municipal level up; reviewed and district ones are none', async () => {
    const { community } = await c.corner('教案')
    const plan = (level: string | null, day: string | null) => ({
      title: `教案${level}${day}`,
      call: '优秀教案征集',
      authorName: '支部集体',
      score: 90,
      ...(level ? { level, commendedOn: day } : {}),
    })
    const commended = { steps: ['review', 'commend'], by: district }
    await c.enter('lecturePlan', community, ['2025-06-01'], plan('municipal', '2025-12-31'), commended)
    await c.enter('lecturePlan', community, ['2025-06-01'], plan('provincial', '2025-09-01'), commended)
    await c.enter('lecturePlan', community, ['2024-11-01'], plan('national', '2025-01-01'), commended)
    await c.enter('lecturePlan', community, ['2024-06-01'], plan('municipal', '2024-12-31'), commended)
    await c.enter('lecturePlan', community, ['2025-06-01'], plan('district', '2025-09-01'), commended)
    await c.enter('lecturePlan', community, ['2025-06-01'], plan(null, null), { ...commended, steps: ['review'] })
    expect(await value(community, 'lecture-plans-commended')).toBe('3')
    expect(await c.by(community, year, 'education.lecture-plans-commended', 'level')).toEqual({
      municipal: '1',
      provincial: '1',
      national: '1',
    })
  })

  test('education.provincial-schools and municipal-schools: titles held on the last day, and gained in the period; the last day itself still counts', async () => {
    const { community } = await c.corner('党校')
    const title = (level: string, gainedOn: string, untilDay: string | null = null) => ({ level, gainedOn, untilDay })
    await c.enter('partySchool', community, ['2019-07-01'], {
      kind: 'grassroots',
      titles: [title('provincial', '2023-10-01'), title('municipal', '2025-06-01')],
    })
    await c.enter('partySchool', community, ['2019-07-01'], {
      kind: 'grassroots',
      titles: [title('provincial', '2025-03-01', '2025-12-31')],
    })
    await c.enter('partySchool', community, ['2019-07-01'], {
      kind: 'grassroots',
      titles: [title('provincial', '2024-03-01', '2025-12-30'), title('district', '2025-01-01')],
    })
    await c.enter('partySchool', community, ['2019-07-01'], { kind: 'online', titles: [title('provincial', '2025-03-01')] })
    const told = (period: typeof year) =>
      Promise.all(
        ['provincial-schools', 'provincial-schools-new', 'municipal-schools', 'municipal-schools-new'].map(key =>
          value(community, key, period),
        ),
      )
    expect(await told(year)).toEqual(['2', '1', '1', '1'])
    expect(await told({ from: '2025-01-01', to: '2025-02-28' })).toEqual(['2', '0', '0', '0'])
    expect(await told(next)).toEqual(['1', '0', '1', '0'])
  })

  test('T13 training: classes held and attendances; recognition.secretaries-trained and education.civilized-unit-trainees are persons, each once', async () => {
    const { community, branch } = await c.corner('培训')
    const [member] = await rollOf(branch, 1)
    const attend = (kind: string, ...attendees: object[]) => c.enter('trainingClass', community, ['2025-05-06'], { kind, attendees })
    const wang = { name: '王河', unit: '澄明公司' }
    await attend('two-new-secretaries', { member }, wang)
    await attend('two-new-secretaries', { member }, { name: '王河', unit: '安行公司' })
    await attend('civilized-units', wang, { name: '李树', unit: '澄明公司' })
    await attend('civilized-units', wang)
    await c.enter('trainingClass', community, ['2026-11-20'], {
      kind: 'civilized-units',
      endsOn: '2026-11-21',
      attendees: [{ name: '赵山' }],
    })
    expect((await c.ask(community, year, 'recognition.secretaries-trained')).value).toBe('3')
    expect(await value(community, 'civilized-unit-trainees')).toBe('2')
    expect([await value(community, 'training-classes'), await value(community, 'training-attendances')]).toEqual(['4', '7'])
    expect(await c.by(community, year, 'education.training-classes', 'kind')).toEqual({
      'two-new-secretaries': '2',
      'civilized-units': '2',
    })
  })
})

describe('class hours', () => {
  test('EDU-04, T13 education.hours-rate: 31.5 hours do not reach it, 32 do; online counts up to half; the exempt are left out; what is not confirmed counts nothing', async () => {
    const { branch } = await c.corner('学时')
    const [short, exact, online, halved, unconfirmed] = await rollOf(branch, 5)
    await c.enter('member', branch, ['2018-05-01'], { lifeExempt: true, partyPost: null })
    const taught = (member: number | undefined, hours: number) =>
      c.enter('trainingClass', branch, ['2025-05-06'], { kind: 'members', hours: 400, attendees: [{ member, hours }] })
    const studied = (member: number | undefined, hours: number, kind: string, steps = ['confirm']) =>
      c.enter('studyHours', branch, ['2025-06-03'], { member, hours, kind }, { steps })
    await taught(short, 315)
    await taught(exact, 300)
    // A theme day of an hour and a half is two class hours: 30 and 2 are 32.
    await c.enter('event', branch, ['2025-03-04'], {
      kinds: ['theme-day'],
      host: null,
      startsAt: '09:00',
      endsAt: '10:30',
      attendance: present([exact]),
    })
    await taught(online, 160)
    await studied(online, 160, 'online')
    await taught(halved, 155)
    await studied(halved, 300, 'online')
    await taught(unconfirmed, 160)
    await studied(unconfirmed, 300, 'branch', [])
    expect(await c.ask(branch, year, 'education.hours-rate')).toMatchObject({ numerator: '2', denominator: '5', value: '40.0' })
    const rows = await c.traced(branch, year, 'education.hours-rate')
    expect(rows.filter(row => row.met).map(row => row.id)).toEqual([exact, online])
    // Hours are of one year: in 2026 nobody has any yet.
    expect(await c.ask(branch, next, 'education.hours-rate')).toMatchObject({ numerator: '0', denominator: '5' })
  })

  test('EDU-02 education.officer-hours-rate: secretaries and committee members reach it with 56 hours', async () => {
    const { branch } = await c.corner('书记学时')
    const officers = await rollOf(branch, 2, { partyPost: '党支部书记' })
    await rollOf(branch, 1)
    await c.enter('trainingClass', branch, ['2025-05-06'], i => ({
      kind: 'secretaries',
      hours: 600,
      attendees: officers.map((member, at) => ({ member, hours: (at === 0 ? 560 : 559) - i })),
    }))
    expect(await c.ask(branch, year, 'education.officer-hours-rate')).toMatchObject({ numerator: '1', denominator: '2' })
  })

  test('EDU-15, EDU_DUP_CERT, EDU_ONLINE_CAP: another confirms; a certificate counts once; more than sixteen online hours are told', async () => {
    const { branch } = await c.corner('学时登记')
    const [member] = await rollOf(branch, 1)
    const [id = 0] = await c.enter('studyHours', branch, ['2025-06-03'], { member, kind: 'external', certificate: '结业0001' })
    const own = { ...world.as('secretary', branch), member: member ?? 0 }
    const confirm = (viewer: typeof own) => takeStep(world.engine, viewer, c.reg('studyHours'), id, 'confirm', { acceptWarnings: true })
    await expect(confirm(own)).rejects.toMatchObject({ problems: [{ code: 'EDU-15' }] })
    await confirm({ ...own, member: null as never })
    const codes = async (values: Record<string, unknown>) => {
      const draft = await maker.draft(c.reg('studyHours'), branch, '2025-07-01', { values: { member, ...values } })
      const { problems } = await recordMany(world.engine, world.as('clerk', branch), c.reg('studyHours'), [draft], {
        acceptWarnings: true,
        dryRun: true,
      })
      return problems.flatMap(one => one.problems.map(problem => problem.code))
    }
    expect(await codes({ kind: 'external', certificate: '结业0001' })).toEqual(['EDU_DUP_CERT'])
    expect(await codes({ kind: 'external', certificate: '结业0002' })).toEqual([])
    expect(await codes({ kind: 'online', hours: 160 })).toEqual([])
    expect(await codes({ kind: 'online', hours: 161 })).toEqual(['EDU_ONLINE_CAP'])
  })
})
