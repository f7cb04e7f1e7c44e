import { describe, expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import type { AnyRegister } from '../../language/register.ts'
import { centrePlan } from './centre-plan.ts'
import { forumApproval } from './forum-approval.ts'
import { ideologyInspection } from './ideology-inspection.ts'
import { ideologyReport } from './ideology-report.ts'
import { materialIssue } from './material-issue.ts'
import { partySchool } from './party-school.ts'
import { question } from './question.ts'
import { studyHours } from './study-hours.ts'
import { trainingClass } from './training-class.ts'
import { valueSite } from './value-site.ts'

const context = { today: '2025-12-31', allowSynthetic: true }
const codes = (reg: AnyRegister, values: Record<string, unknown>, state?: string) =>
  checkDraft(reg, values, { ...context, ...(state ? { state } : {}) }).map(problem => `${problem.level} ${problem.code} ${problem.column}`)

describe('study', () => {
  test('EDU-01 the centre group meets in every quarter of the year', () => {
    const plan = (...months: number[]) =>
      codes(centrePlan, { year: 2025, plannedOn: '2025-01-10', head: '书记', sessions: months.map(month => ({ month, topic: '专题' })) })
    expect(plan(1, 4, 7, 10)).toEqual([])
    expect(plan(1, 2, 3, 4, 7)).toEqual(['warning EDU-01 sessions'])
  })

  test('EDU-06 the answer fits the kind of question and its options', () => {
    const ask = (kind: string, answer: string, options = ['一', '二', '三']) =>
      codes(question, {
        stem: '题',
        kind,
        answer,
        points: 50,
        source: '党章',
        validFrom: '2025-01-01',
        options: options.map(text => ({ text })),
      })
    expect([ask('single', 'B'), ask('multiple', 'AC'), ask('judgement', 'B', [])]).toEqual([[], [], []])
    const wrong = [
      ['single', 'AB'],
      ['multiple', 'A'],
      ['judgement', 'C'],
      ['single', 'D'],
      ['multiple', 'AA'],
    ] as const
    expect(wrong.map(([kind, answer]) => ask(kind, answer))).toEqual(wrong.map(() => ['error EDU-06 answer']))
    expect(ask('single', 'A', ['一'])).toEqual(['error EDU-06 options'])
  })

  test('EDU_HOURS_RANGE one study has half an hour to eighty; a class elsewhere has its certificate', () => {
    const study = (hours: number, kind = 'online') => codes(studyHours, { member: 1, kind, title: '网课', studiedOn: '2025-03-01', hours })
    expect([study(5), study(800)]).toEqual([[], []])
    expect([study(4), study(801)]).toEqual([['error EDU_HOURS_RANGE hours'], ['error EDU_HOURS_RANGE hours']])
    expect(study(80, 'external')).toEqual(['error EDU-03 certificate'])
  })

  test('EDU_HOURS_RANGE, EDU-02 attendees are named once and attend no more than the class had', () => {
    const train = (...attendees: object[]) =>
      codes(trainingClass, { name: '轮训', kind: 'members', startsOn: '2025-05-06', endsOn: '2025-05-07', hours: 160, attendees })
    expect(train({ member: 1, hours: 160 }, { name: '李树', unit: '甲' }, { name: '李树', unit: '乙' })).toEqual([])
    expect(train({ member: 1, hours: 161 })).toEqual(['error EDU_HOURS_RANGE attendees.0.hours'])
    expect(train({ member: 1 }, { member: 1 })).toEqual(['error EDU-02 attendees.1.member'])
    expect(train({ unit: '甲' })).toEqual(['error EDU-02 attendees.0.name'])
  })

  test('LIFE-50 no more is handed on than was issued', () => {
    const issue = (values: Record<string, unknown>) =>
      codes(materialIssue, { kind: 'charter', title: '党章', quantity: 3, issuedOn: '2025-03-01', ...values })
    const given = (...states: string[]) => ({ members: states.map((state, i) => ({ member: i + 1, state })) })
    expect(issue({ organizations: [{ organization: 1, quantity: 3 }] })).toEqual([])
    expect(issue({ organizations: [{ organization: 1, quantity: 4 }] })).toEqual(['error LIFE-50 quantity'])
    expect([issue(given('given', 'given', 'given', 'not')), issue(given('given', 'given', 'given', 'given'))]).toEqual([
      [],
      ['error LIFE-50 quantity'],
    ])
  })
})

describe('titles and sites', () => {
  const school = (...titles: object[]) => codes(partySchool, { name: '党校', kind: 'grassroots', foundedOn: '2020-07-01', titles })

  test('EDU-05 a title follows the founding and is not held twice on one day', () => {
    const title = (gainedOn: string, untilDay: string | null = null, level = 'municipal') => ({ level, gainedOn, untilDay })
    expect(school(title('2021-01-01', '2022-12-31'), title('2023-01-01'), title('2023-01-01', null, 'provincial'))).toEqual([])
    expect(school(title('2021-01-01', '2023-01-01'), title('2023-01-01'))).toEqual(['error EDU-05 titles.1.gainedOn'])
    expect(school(title('2020-06-30'))).toEqual(['error EDU-05 titles.0.gainedOn'])
    expect(school(title('2021-01-01', '2020-12-31'))).toEqual(['error EDU-05 titles.0.untilDay'])
  })

  test('MOD-02 the steps of a site follow one another in time', () => {
    const site = (values: Record<string, unknown>) => codes(valueSite, { name: '示范点', kind: 'park', appliedOn: '2025-03-01', ...values })
    expect(site({ reviewedOn: '2025-03-01', determinedOn: '2025-04-01', namedOn: '2025-11-01' })).toEqual([])
    expect(site({ determinedOn: '2025-04-01', namedOn: '2025-03-31' })).toEqual(['error MOD-02 namedOn'])
    expect(valueSite.steps.cultivate?.needs).toEqual(['goal', 'measures'])
  })
})

describe('ideological work', () => {
  test('EDU-09 a half-yearly report is due on 30 June and 31 December; a day later it is late', () => {
    const report = (half: string, submittedOn: string) => ({ year: 2025, half, submittedOn, work: '已开展' })
    expect(codes(ideologyReport, report('first', '2025-06-30'))).toEqual([])
    expect(codes(ideologyReport, report('first', '2025-07-01'))).toEqual(['warning EDU-09 submittedOn'])
    expect(readDraft(ideologyReport, report('second', '2025-12-31'), context).values.due).toBe('2025-12-31')
  })

  test('EDU-09 a forum is applied for and approved before it is held', () => {
    const forum = (values: Record<string, unknown>, state: string) =>
      codes(
        forumApproval,
        { title: '讲座', kind: 'lecture', heldOn: '2025-06-10', appliedOn: '2025-06-01', place: '报告厅', ...values },
        state,
      )
    expect(forum({ decidedOn: '2025-06-10' }, 'approved')).toEqual([])
    expect(forum({ decidedOn: '2025-06-11' }, 'approved')).toEqual(['error EDU-09 decidedOn'])
    expect(forum({ appliedOn: '2025-06-11' }, 'applied')).toEqual(['error EDU-09 appliedOn'])
  })

  test('EDU-09 an inspection is closed once every problem is mended; accountability follows it', () => {
    const inspection = (values: Record<string, unknown>, state: string) =>
      codes(ideologyInspection, { theme: '督查', inspected: 1, inspectedOn: '2025-06-10', kind: 'special', ...values }, state)
    expect(inspection({ problems: [{ problem: '台账不全' }] }, 'fedBack')).toEqual([])
    expect(inspection({ problems: [{ problem: '台账不全' }] }, 'mended')).toEqual(['error EDU-09 problems.0.doneOn'])
    expect(inspection({ accountability: [{ kind: 'person', post: '委员', form: 'talk', on: '2025-06-09' }] }, 'inspected')).toEqual([
      'error EDU-09 accountability.0.on',
    ])
  })
})
