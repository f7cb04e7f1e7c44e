import { choice, computed, date, files, integer, lines, longText, ref, text } from '../../language/column.ts'
import { warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import type { Role } from '../../language/role.ts'
import { checkBallot, checkLines } from './member-review-checks.ts'

/** The result goes to the branch committee and up for approval, not round the branch (LIFE-33). */
const committee: readonly Role[] = ['clerk', 'secretary', 'organization']
const graded = { part: 'members', measure: { count: true }, reached: 'graded', time: { on: '^reviewedOn' } } as const

/** 民主评议党员: the sheet of one branch and year, a line for each member (LIFE-30 to LIFE-33); of the test ballot only tallies are kept, and a person sets the grade. */
export const memberReview = register('memberReview', {
  zh: '民主评议党员',
  en: 'Democratic review of members',
  systems: ['S18'],
  compartment: 'internal',
  about: [
    '每个支部每年一张：参加评议情况、测评票汇总、评定等次和反馈。预备党员参加但不评定等次。',
    'One sheet a branch and year: who took part, the tallies of the test ballot, the grades, the feedback.',
  ],
  words: ['民主评议', '民主评议党员', '评议等次', '测评票'],
  title: 'name',
  day: 'reviewedOn',
  columns: {
    year: integer('评议年度', 'Year', { required: true, min: 2000, max: 2100 }),
    name: computed('名称', 'Name', 'text', (row: { year: number }) => `${row.year}年度民主评议党员`, { list: true, find: true }),
    reviewedOn: date('评议日期', 'Reviewed on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    event: ref('会议记录', 'Event', 'event'),
    method: choice(
      '评议方式',
      'Way',
      { branch: ['支部党员大会', 'The general meeting'], group: ['党小组', 'By groups'] },
      { default: 'branch' },
    ),
    returned: integer('收回测评票', 'Ballots returned', { max: 10_000, unit: ['张', 'papers'], group: ['测评', 'Test ballot'] }),
    invalid: integer('废票', 'Invalid', { max: 10_000, unit: ['张', 'papers'] }),
    members: lines(
      '党员',
      'Members',
      {
        member: ref('党员', 'Member', 'member', { required: true }),
        took: choice(
          '参加情况',
          'Took part',
          { yes: ['参加', 'Yes'], exempt: ['免予参加', 'Exempt'], absent: ['未参加', 'No'] },
          { required: true, default: 'yes' },
        ),
        excellent: integer('优秀票', 'Excellent', { max: 10_000 }),
        qualified: integer('合格票', 'Qualified', { max: 10_000 }),
        basic: integer('基本合格票', 'Basically qualified', { max: 10_000 }),
        unqualified: integer('不合格票', 'Unqualified', { max: 10_000 }),
        grade: choice('评定等次', 'Grade', {
          excellent: ['优秀', 'Excellent'],
          qualified: ['合格', 'Qualified'],
          basic: ['基本合格', 'Basically qualified'],
          unqualified: ['不合格', 'Unqualified'],
        }),
        remark: text('说明', 'Remark', { max: 200 }),
        fedBackOn: date('反馈日期', 'Fed back on', { notAfterToday: true }),
      },
      { roll: 'member', group: ['党员和等次', 'Members and grades'] },
    ),
    took: computed(
      '参加人数',
      'Took part',
      'integer',
      (row: { members: readonly { took: string }[] }) => row.members.filter(line => line.took === 'yes').length,
      { list: true },
    ),
    excellent: computed(
      '评为优秀',
      'Graded excellent',
      'integer',
      (row: { members: readonly { grade: string | null }[] }) => row.members.filter(line => line.grade === 'excellent').length,
      { list: true },
    ),
    ballotedOn: date('测评日期', 'Balloted on', { notAfterToday: true, group: ['进度', 'Progress'] }),
    gradedOn: date('评定日期', 'Graded on', { notAfterToday: true }),
    fedBackOn: date('反馈完成日期', 'Fed back on', { notAfterToday: true }),
    reportedOn: date('上报日期', 'Reported on', { notAfterToday: true }),
    account: longText('评议情况', 'Account', { max: 4000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'underway',
  states: {
    underway: { zh: '评议中', en: 'Under way', tone: 'active' },
    balloted: { zh: '已测评', en: 'Balloted', tone: 'active' },
    graded: { zh: '已评定', en: 'Graded', tone: 'active' },
    fedBack: { zh: '已反馈', en: 'Fed back', tone: 'active' },
    reported: { zh: '已上报', en: 'Reported', tone: 'done' },
  },
  steps: {
    ballot: {
      zh: '登记测评',
      en: 'Record the ballot',
      from: ['underway'],
      to: 'balloted',
      by: committee,
      needs: ['members', 'returned'],
      stamps: 'ballotedOn',
    },
    grade: { zh: '评定等次', en: 'Grade', from: ['balloted'], to: 'graded', by: committee, needs: ['members'], stamps: 'gradedOn' },
    feedBack: { zh: '完成反馈', en: 'Feed back', from: ['graded'], to: 'fedBack', by: committee, stamps: 'fedBackOn' },
    report: { zh: '上报', en: 'Report', from: ['fedBack'], to: 'reported', by: committee, stamps: 'reportedOn' },
    return: { zh: '退回', en: 'Return', from: ['fedBack', 'reported'], to: 'graded', by: ['secretary', 'organization'] },
  },
  rules: [
    checkLines,
    checkBallot,
    row =>
      row.reviewedOn.slice(0, 4) < String(row.year)
        ? warning('LIFE-31', '评议日期早于评议年度，请核对', 'It was held before the year it is about: check both', 'reviewedOn')
        : null,
  ],
  unique: [['org', 'year']],
  may: { read: committee, write: committee },
  indicators: {
    'orglife.review-members': { ...graded, where: { took: 'yes' }, by: ['grade'] },
    'orglife.review-excellent': { ...graded, where: { grade: 'excellent' } },
    'orglife.review-qualified': { ...graded, where: { grade: 'qualified' } },
    'orglife.review-basic': { ...graded, where: { grade: 'basic' } },
    'orglife.review-unqualified': { ...graded, where: { grade: 'unqualified' } },
  },
})
