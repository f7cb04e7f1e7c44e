import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correct, record, takeStep } from '../src/engine/record/act.ts'
import { readOverview } from '../src/engine/overview.ts'
import { makeIdentityNumber, syntheticRegion } from '../src/language/identity-number.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Refused } from '../src/language/problem.ts'
import { openSection, type Period, type Section, yearOf } from './sealed-section.ts'
import { openWorld, type World } from './world.ts'

/* Figures of cadre work counted by hand, as the head counts them; a sub-district of its own for each example. Today is 2026-10-31. */

let world: World
let section: Section
const year = yearOf(2025)
beforeAll(async () => {
  world = await openWorld()
  section = openSection(world, 'cadresHead')
})
afterAll(() => world?.close())

test('cadres.groups counts the groups of the rounds that began in the year', async () => {
  const { street } = await section.street('考察')
  const groups = (n: number) => ({ groups: Array.from({ length: n }, (_, i) => ({ name: `第${i + 1}组` })) })
  await section.put('surveyRound', street, ['2025-01-01'], groups(3))
  await section.put('surveyRound', street, ['2025-12-31'], groups(2))
  await section.put('surveyRound', street, ['2026-01-01'], groups(4))
  expect(await section.count(street, year, 'cadres.groups')).toBe('5')
})

test('CAD-27 cadres.teams-surveyed and cadres.cadres-surveyed count each body and cadre once, by the day it was finished', async () => {
  const { street } = await section.street('调研')
  const bodies = await section.put('leadingBody', street, ['2024-01-01', '2024-01-01'])
  const surveyed = (i: number) => ({ body: bodies[i % 2], finishedOn: i === 3 ? null : i === 2 ? '2026-01-01' : '2025-12-31' })
  await section.put('bodySurvey', street, ['2025-03-01', '2025-12-30', '2025-12-31', '2025-06-01'], surveyed)
  await section.put('bodySurvey', street, ['2025-04-01'], { body: bodies[0], finishedOn: '2025-04-02' })
  expect(await section.count(street, year, 'cadres.teams-surveyed')).toBe('2')
  expect(await section.count(street, yearOf(2026), 'cadres.teams-surveyed')).toBe('1')
  const cadres = await section.put('cadre', street, ['2020-01-01', '2020-01-01', '2020-01-01'])
  await section.put('cadreSurvey', street, ['2025-03-01', '2025-03-02', '2025-09-01', '2025-12-31'], i => ({
    cadre: cadres[i === 2 ? 0 : Math.min(i, 2)],
    finishedOn: i === 3 ? '2026-01-01' : `2025-10-0${i + 1}`,
  }))
  expect(await section.count(street, year, 'cadres.cadres-surveyed')).toBe('2')
})

test('CAD-33 cadres.reports-filed and cadres.reports-verified count cadres once in the year; a check that is not finished is none', async () => {
  const { street } = await section.street('填报')
  const [one, two, three] = await section.put('cadre', street, ['2020-01-01', '2020-01-01', '2020-01-01'])
  const filed = (cadre: number | undefined, more: Record<string, unknown> = {}) => ({ cadre, year: 2024, ...more })
  await section.put('personalReport', street, ['2025-01-31'], filed(one))
  await section.put('personalReport', street, ['2025-06-30'], filed(one, { kind: 'change', changedOn: '2025-06-01' }))
  const checked = { checkKind: 'random', result: 'agrees' }
  await section.put('personalReport', street, ['2025-02-01'], filed(two, { ...checked, checkedOn: '2025-12-31' }), ['check', 'verify'])
  await section.put('personalReport', street, ['2025-02-02'], filed(three, { ...checked, checkedOn: '2026-01-01' }), ['check', 'verify'])
  await section.put('personalReport', street, ['2025-02-03'], filed(three), ['check'])
  await section.put('personalReport', street, ['2024-12-31'], filed(three, { year: 2023 }))
  expect(await section.count(street, year, 'cadres.reports-filed')).toBe('3')
  expect(await section.count(street, year, 'cadres.reports-verified')).toBe('1')
  expect(await section.parts(street, year, 'cadres.reports-verified')).toEqual({ agrees: 1 })
  expect(await section.count(street, yearOf(2026), 'cadres.reports-verified')).toBe('1')
})

test('cadres.filing-rounds, cadres.joint-meetings count what was held in the year', async () => {
  const { street } = await section.street('会议')
  await section.put('filingRound', street, ['2024-12-31', '2025-01-01', '2025-12-31'])
  await section.put('supervisionMeeting', street, ['2025-01-01', '2025-07-01', '2026-01-01'])
  expect(await section.count(street, year, 'cadres.filing-rounds')).toBe('2')
  expect(await section.count(street, year, 'cadres.joint-meetings')).toBe('2')
})

test('CAD-16 cadres.reserve counts who is on the list on the last day, that day included, by class', async () => {
  const { street } = await section.street('后备')
  await section.put('reserveCadre', street, ['2023-05-01', '2025-12-31', '2026-01-01'], i => ({ class: i === 0 ? 'section' : 'deputy' }))
  await section.put('reserveCadre', street, ['2023-05-01'], { class: 'deputy', leftOn: '2025-12-31', leaveReason: 'promoted' }, ['remove'])
  await section.put('reserveCadre', street, ['2023-05-01'], { class: 'deputy', leftOn: '2025-12-30', leaveReason: 'expired' }, ['remove'])
  expect(await section.count(street, year, 'cadres.reserve')).toBe('3')
  expect(await section.parts(street, year, 'cadres.reserve')).toEqual({ section: 1, deputy: 2 })
})

test('CAD-17, CAD-18 cadres.selected-graduates and cadres.new-civil-servants count who serves or is followed on the last day', async () => {
  const { street } = await section.street('选调')
  const until = ['2025-12-30', '2025-12-31', '2026-06-30']
  await section.put('selectedGraduate', street, ['2023-12-31', '2024-01-01', '2025-12-31'], i => ({ servesUntil: until[i] }))
  await section.put('newCivilServant', street, ['2024-08-01', '2024-08-01', '2026-01-01'], i => ({ followUntil: until[i] ?? '' }))
  expect(await section.count(street, year, 'cadres.selected-graduates')).toBe('2')
  expect(await section.count(street, year, 'cadres.new-civil-servants')).toBe('1')
})

test('CAD-15 cadres.rotated counts moves of the kind rotation that were made; planned and exempt ones are none', async () => {
  const { street } = await section.street('轮岗')
  await section.put('rotation', street, ['2025-01-01', '2025-12-31', '2025-07-01'], i => ({ kind: i === 2 ? 'training' : 'rotation' }))
  const [planned = 0, left = 0] = await section.put('rotation', street, ['2026-11-20', '2026-11-20'])
  await takeStep(world.engine, section.head, section.reg('rotation'), left, 'exempt', { values: { reason: '距退休不满三年' } })
  expect(await section.count(street, year, 'cadres.rotated')).toBe('2')
  expect(await section.count(street, yearOf(2026), 'cadres.rotated')).toBe('0')
  await takeStep(world.engine, section.head, section.reg('rotation'), planned, 'move', {
    values: { movedOn: '2026-10-30', toPost: '副局长' },
  })
  expect(await section.count(street, yearOf(2026), 'cadres.rotated')).toBe('1')
})

test('CAD-06 cadres.recommendations counts rounds with valid votes', async () => {
  const { street } = await section.street('推荐')
  const votes = (valid: number) => ({ groups: [{ group: 'staff', issued: 20, returned: 20, valid }], eligible: 20, tallies: [] })
  await section.put('recommendation', street, ['2025-02-01', '2025-02-02', '2025-02-03'], i => ({
    ...votes(i === 0 ? 0 : 18),
    way: i === 2 ? 'talk' : 'meeting',
  }))
  await section.put('recommendation', street, ['2026-02-01'], votes(18))
  expect(await section.count(street, year, 'cadres.recommendations')).toBe('2')
  expect(await section.parts(street, year, 'cadres.recommendations')).toEqual({ meeting: 1, talk: 1 })
})

test('ELE-35 cadres.full-votes counts candidates by outcome; a postponed one was not put to the vote', async () => {
  const { street } = await section.street('票决')
  const line = (agree: number, outcome: string) => ({ name: '甲', post: '局长', agree, against: 0, abstain: 0, outcome })
  await section.put('fullVote', street, ['2025-06-01'], {
    eligible: 31,
    present: 21,
    candidates: [line(16, 'approved'), line(17, 'approved'), line(15, 'refused'), line(0, 'postponed')],
  })
  expect(await section.count(street, year, 'cadres.full-votes')).toBe('3')
  expect(await section.parts(street, year, 'cadres.full-votes')).toEqual({ approved: 2, refused: 1 })
})

test('CAD-37 cadres.exits counts by the day they took effect, by kind; a voided one is none', async () => {
  const { street } = await section.street('退出')
  await section.put('cadreExit', street, ['2025-01-01', '2025-12-31'], i => ({
    kind: i ? 'retired' : 'dismissal',
    ground: i ? 'age' : 'work',
  }))
  const [wrong = 0] = await section.put('cadreExit', street, ['2025-05-01'])
  await takeStep(world.engine, section.head, section.reg('cadreExit'), wrong, 'void', { reason: '误登' })
  await section.put('cadreExit', street, ['2026-01-01'], { decidedOn: '2025-12-20' })
  expect(await section.count(street, year, 'cadres.exits')).toBe('2')
  expect(await section.parts(street, year, 'cadres.exits')).toEqual({ dismissal: 1, retired: 1 })
})

test('a sub-district counts its own and what lies below; the district counts all', async () => {
  const { street, community } = await section.street('层级')
  const before = Number(await section.count(world.district, year, 'cadres.exits'))
  await section.put('cadreExit', street, ['2025-03-01'])
  await section.put('cadreExit', community, ['2025-03-02', '2025-03-03'])
  expect(await section.count(community, year, 'cadres.exits')).toBe('2')
  expect(await section.count(street, year, 'cadres.exits')).toBe('3')
  expect(await section.count(world.district, year, 'cadres.exits')).toBe(String(before + 3))
})

test('CAD-20 no more of the best grade than the list has places, counted over everybody who enters them', async () => {
  const { street } = await section.street('等次')
  const [list = 0] = await section.put('appraisalList', street, ['2026-01-20'], { kind: 'yearly', participants: 10, best: 2 })
  const cadres = await section.put('cadre', street, ['2020-01-01', '2020-01-01', '2020-01-01'])
  const graded = (i: number) => ({ cadre: cadres[i], list, year: 2025, grade: 'excellent' })
  await section.put('cadreAppraisal', street, ['2026-01-20', '2026-01-20'], graded)
  await expect(section.put('cadreAppraisal', street, ['2026-01-20'], { ...graded(2) })).rejects.toThrow('CAD_CAP')
  const [low = 0] = await section.put('cadreAppraisal', street, ['2026-01-20'], { ...graded(2), grade: 'competent' })
  const raise = { values: { grade: 'excellent' }, reason: '改等次', acceptWarnings: true }
  await expect(correct(world.engine, section.head, section.reg('cadreAppraisal'), low, raise)).rejects.toMatchObject({
    problems: [{ code: 'CAD_CAP' }],
  })
})

test('CAD-22, CAD-23 earlier grades are said to who enters a new one, and decide nothing', async () => {
  const { street } = await section.street('历史')
  const [cadre = 0, other = 0] = await section.put('cadre', street, ['2020-01-01', '2020-01-01'])
  const quarter = (grade: string, n: number) => ({ cadre, kind: 'everyday', year: 2025, quarter: n, grade, list: null })
  await section.put('cadreAppraisal', street, ['2025-04-01'], quarter('good', 1))
  await section.put('cadreAppraisal', street, ['2025-07-01'], quarter('fair', 2))
  const yearly = { kind: 'yearly', year: 2025, list: null }
  expect(await warned('cadreAppraisal', street.id, { ...yearly, cadre, grade: 'excellent', appraisedOn: '2026-01-20' })).toEqual(['CAD-22'])
  expect(await warned('cadreAppraisal', street.id, { ...yearly, cadre: other, grade: 'excellent', appraisedOn: '2026-01-20' })).toEqual([])
  await section.put('cadreAppraisal', street, ['2025-01-20'], { ...yearly, cadre, year: 2024, grade: 'incompetent' })
  expect(await warned('cadreAppraisal', street.id, { ...yearly, cadre, grade: 'incompetent', appraisedOn: '2026-01-20' })).toEqual([
    'CAD-23',
  ])
})

test('CAD-03, CAD-14, CAD-35 nobody is appointed beyond the posts or while a bar lasts, and the record then stands', async () => {
  const { street } = await section.street('任命')
  const [candidate = 0, holder = 0] = await section.put('cadre', street, ['2020-01-01', '2020-01-01'])
  const [full = 0, open = 0] = await section.put('leadingBody', street, ['2024-01-01', '2024-01-01'], i => ({
    approved: 1,
    posts: [{ post: '局长', level: 'principal', holder: i ? null : holder }],
  }))
  const days = {
    cadre: candidate,
    recommendedOn: '2025-03-10',
    noticeOn: '2025-03-17',
    inspectFrom: '2025-03-20',
    inspectTo: '2025-03-28',
    fileReviewedOn: '2025-03-24',
    mattersCheckedOn: '2025-03-25',
    complaints: 'none',
    opinions: [{ organ: 'discipline', askedOn: '2025-03-21', answeredOn: '2025-03-27', opinion: 'none' }],
    decidedOn: '2025-04-10',
    ballot: 'hands',
    eligible: 11,
    present: 8,
    approve: 6,
    publicityFrom: '2025-04-14',
    publicityTo: '2025-04-21',
    appointedOn: '2025-04-25',
  }
  const way = ['recommend', 'inspect', 'submit', 'decide', 'publicize', 'appoint']
  const reg = section.reg('selectionCase')
  await expect(section.put('selectionCase', street, ['2025-03-03'], { ...days, body: full }, way)).rejects.toThrow('CAD_OVER_QUOTA')
  const [id = 0] = await section.put('selectionCase', street, ['2025-03-03'], { ...days, body: open }, way)
  const rewrite = correct(world.engine, section.head, reg, id, { values: { presentPost: '改写' }, reason: '改写', acceptWarnings: true })
  await expect(rewrite).rejects.toMatchObject({ problems: [{ code: 'CAD-14' }] })
  await takeStep(world.engine, section.head, reg, id, 'confirm', { values: { trialResult: 'fit', confirmedOn: '2026-04-25' } })
  await section.put('supervisionTalk', street, ['2024-10-10'], { cadre: candidate, kind: 'admonition', document: '1号' })
  const again = section.put('selectionCase', street, ['2025-03-03'], { ...days, body: null }, way)
  await expect(again).rejects.toThrow('CAD-35')
  await section.put('selectionCase', street, ['2025-03-03'], { ...days, body: null, promotion: 'lateral' }, way)
  await section.put('selectionCase', street, ['2025-03-03'], { ...days, decidedOn: '2025-04-11', body: null }, way)
})

test('INT-32, INT-34 a flag of the discipline section bars a promotion without its reason, as long as it lasts', async () => {
  const { street, branch } = await section.street('提示')
  const member = await section.member(branch)
  const [cadre = 0] = await section.put('cadre', street, ['2020-01-01'], { member })
  const discipline = openSection(world, 'disciplineHead')
  const flag = discipline.reg('effectFlag')
  const [id = 0] = await discipline.put('effectFlag', street, ['2025-01-10'], { standing: false, barredUntil: '2025-04-10' })
  const decided = (decidedOn: string) => {
    const way = ['recommend', 'inspect', 'submit', 'decide']
    const days = { recommendedOn: '2025-03-10', noticeOn: '2025-03-17', inspectFrom: '2025-03-20', inspectTo: '2025-03-28' }
    const checks = { fileReviewedOn: '2025-03-24', mattersCheckedOn: '2025-03-25', complaints: 'none', ballot: 'hands' }
    const opinions = [{ organ: 'discipline', askedOn: '2025-03-21', answeredOn: '2025-03-27', opinion: 'none' }]
    const votes = { eligible: 11, present: 8, approve: 6 }
    return section.put('selectionCase', street, ['2025-03-03'], { cadre, ...days, ...checks, opinions, ...votes, decidedOn }, way)
  }
  expect(await decided('2025-04-10')).toHaveLength(1)
  const department = world.as('organization', world.district)
  await takeStep(world.engine, department, flag, id, 'tie', { values: { member }, acceptWarnings: true })
  await expect(decided('2025-04-10')).rejects.toThrow('影响期至2025-04-10，期内不得提拔')
  expect(await decided('2025-04-11')).toHaveLength(1)
  await takeStep(world.engine, discipline.head, flag, id, 'end', { acceptWarnings: true })
  expect(await decided('2025-04-10')).toHaveLength(1)
})

test('CAD-40 a row about a cadre is the own row of the member on the card, whatever the draft says', async () => {
  const { street, branch } = await section.street('本人')
  const [own, other] = [await section.member(branch), await section.member(branch)]
  const [cadre = 0, bare = 0] = await section.put('cadre', street, ['2020-01-01', '2020-01-01'], i => ({ member: i ? null : own }))
  const stands = async (id: number) =>
    (
      await world.engine.store.asSystem('test', tx =>
        tx.first<{ member: number | null }>('select member from rotation where id = $1', [id]),
      )
    )?.member
  const [tied = 0] = await section.put('rotation', street, ['2025-03-01'], { cadre, member: other })
  const [untied = 0] = await section.put('rotation', street, ['2025-03-01'], { cadre: bare, member: other })
  expect([await stands(tied), await stands(untied)]).toEqual([own, null])
})

/** Codes of the warnings with which a draft is met. */
const warned = (name: string, org: number, values: Record<string, unknown>): Promise<string[]> =>
  record(world.engine, section.head, section.reg(name), { org, values }).then(
    () => [],
    (fault: Refused) => fault.problems.map(problem => problem.code),
  )

describe('CAD-41 overviews on the screen of the section', () => {
  const rows = async (name: string, org: OrganizationNode, period: Period = year) =>
    (await readOverview(world.engine, section.head, name, { org: org.id, path: org.path, ...period })).rows.map(({ cells }) =>
      Object.values(cells),
    )

  test('the structure counts who was in office on the last day, each once in every table of groups', async () => {
    const { street } = await section.street('结构')
    const card = (i: number, sex: '1' | '2', birthOn: string, level: string, more: Record<string, unknown> = {}) => ({
      sex,
      birthOn,
      identityNumber: makeIdentityNumber(syntheticRegion, birthOn, 600 + 2 * i + (sex === '1' ? 1 : 0)),
      level,
      ethnic: '01',
      joinedOn: '2012-07-01',
      untilDay: null,
      ...taught(null, null),
      ...more,
    })
    const taught = (fullTimeEducation: string | null, inServiceEducation: string | null) => ({ fullTimeEducation, inServiceEducation })
    const cards = [
      // 35 on the last day of the year, the day before the birthday.
      card(1, '1', '1990-01-01', 'section', taught('21', '14')),
      // 36 on the last day itself.
      card(2, '2', '1989-12-31', 'deputy', { ...taught('31', '21'), ethnic: '05' }),
      card(3, '1', '1970-01-01', 'deputy', { ...taught('31', null), joinedOn: null }),
      card(4, '2', '1969-12-31', 'other', taught(null, null)),
      // Gone on the last day; listed a day after it.
      card(5, '1', '1980-01-01', 'section', { untilDay: '2025-12-31' }),
      card(6, '1', '1980-01-01', 'section', {}),
    ]
    await section.put(
      'cadre',
      street,
      ['2020-01-01', '2020-01-01', '2025-12-31', '2020-01-01', '2020-01-01', '2026-01-01'],
      i => cards[i] ?? {},
    )
    expect(await rows('cadre-structure', street)).toEqual([
      ['合计', 4, 1, 2, 1],
      ['男', 2, 1, 1, 0],
      ['女', 2, 0, 1, 1],
      ['35周岁及以下', 1, 1, 0, 0],
      ['36至45周岁', 1, 0, 1, 0],
      ['46至55周岁', 1, 0, 1, 0],
      ['56周岁及以上', 1, 0, 0, 1],
      ['研究生教育', 1, 1, 0, 0],
      ['大学本科', 1, 0, 1, 0],
      ['大学专科', 1, 0, 1, 0],
      ['其他学历', 1, 0, 0, 1],
      ['非中共党员', 1, 0, 1, 0],
      ['少数民族', 1, 0, 1, 0],
    ])
    expect((await rows('cadre-structure', street, yearOf(2026)))[0]).toEqual(['合计', 5, 2, 2, 1])
    expect(await rows('cadre-structure', (await section.street('无人')).street)).toEqual([])
  })

  test('vacancies are the posts approved less those held, the emptiest body first', async () => {
    const { street } = await section.street('职数')
    const [one, two] = await section.put('cadre', street, ['2020-01-01', '2020-01-01'])
    const post = (holder: number | null | undefined) => ({ post: '副职', level: 'deputy', holder: holder ?? null })
    await section.put('leadingBody', street, ['2024-01-01'], { name: '甲班子', approved: 2, posts: [post(one), post(two)] })
    await section.put('leadingBody', street, ['2024-01-01'], { name: '乙班子', approved: 5, posts: [post(null)] })
    expect(await rows('body-vacancies', street)).toEqual([
      ['乙班子', 5, 0, 5],
      ['甲班子', 2, 2, 0],
    ])
  })

  test('the numbers of the work are of the period alone, by grade and kind', async () => {
    const { street } = await section.street('统计')
    const cadres = await section.put('cadre', street, ['2020-01-01', '2020-01-01', '2020-01-01'])
    const grades = ['excellent', 'competent', 'competent']
    await section.put('cadreAppraisal', street, ['2025-01-01', '2025-12-31', '2026-01-01'], i => ({
      cadre: cadres[i],
      year: 2024,
      grade: grades[i],
    }))
    await section.put('selectedGraduate', street, ['2023-06-01', '2024-01-05'], i => ({
      servesUntil: i ? '2026-01-04' : '2025-05-31',
      result: null,
    }))
    await section.put('supervisionTalk', street, ['2025-02-03', '2025-12-31', '2024-12-31'], { kind: 'letter' })
    expect((await rows('cadre-work', street)).toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual(
      [
        ['年度考核', '优秀', 1],
        ['年度考核', '称职', 1],
        ['选调生期满', '未定', 1],
        ['监督谈话', '函询', 2],
      ].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    )
  })
})
