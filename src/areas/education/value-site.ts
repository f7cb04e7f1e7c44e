import { choice, date, decimal, files, lines, longText, money, text } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { approvers, publicists } from './roles.ts'

/** 核心价值观示范点: a demonstration site from application through its plan to its naming, and its withdrawal (MOD-01, MOD-02). */
export const valueSite = register('valueSite', {
  zh: '核心价值观示范点',
  en: 'Core-value site',
  systems: ['S26'],
  compartment: 'public',
  about: [
    '社会主义核心价值观示范点：申报、评审、确定、培育、命名，一点一策；不合格的撤销。',
    'Demonstration sites of core values: applied, determined, cultivated by a plan, named, or withdrawn.',
  ],
  words: ['核心价值观', '示范点', '示范点申报', '一点一策'],
  title: 'name',
  day: 'appliedOn',
  columns: {
    name: text('示范点', 'Site', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        community: ['社区', 'Community'],
        school: ['学校', 'School'],
        organ: ['机关', 'Organ'],
        firm: ['企业', 'Firm'],
        park: ['公园广场', 'Park or square'],
        street: ['街区', 'Street'],
        window: ['服务窗口', 'Service window'],
      },
      { required: true, list: true },
    ),
    feature: text('特色', 'Feature', { max: 100 }),
    appliedOn: date('申报日期', 'Applied on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    reviewedOn: date('评审日期', 'Reviewed on', { notAfterToday: true }),
    determinedOn: date('确定日期', 'Determined on', { notAfterToday: true }),
    goal: longText('培育目标', 'Goal', { max: 1000, group: ['一点一策', 'Plan of the site'] }),
    measures: lines('培育措施', 'Measures', {
      measure: text('措施', 'Measure', { required: true, max: 200 }),
      owner: text('责任人', 'Owner', { max: 50 }),
      dueOn: date('节点', 'By'),
      doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    }),
    budget: money('经费', 'Budget', { max: 100_000_000_00 }),
    visits: lines(
      '考核和走访',
      'Assessments and visits',
      {
        on: date('日期', 'On', { required: true, notAfterToday: true }),
        kind: choice(
          '类别',
          'Kind',
          { midyear: ['年中', 'Mid-year'], yearend: ['年终', 'Year-end'], visit: ['走访', 'Visit'] },
          { required: true, default: 'visit' },
        ),
        score: decimal('得分', 'Score', { places: 1, max: 100 }),
        opinion: text('意见', 'Opinion', { max: 200 }),
      },
      { group: ['考核', 'Assessment'] },
    ),
    namedOn: date('命名日期', 'Named on', { list: true, notAfterToday: true }),
    untilDay: date('称号截止', 'Held until', {
      list: true,
      notAfterToday: true,
      help: ['撤销的填写称号最后一天。', 'Last day of the title where it was withdrawn.'],
    }),
    reason: text('撤销理由', 'Why withdrawn', { max: 200 }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 20 }),
  },
  start: 'applied',
  states: {
    applied: { zh: '已申报', en: 'Applied', tone: 'active' },
    reviewed: { zh: '已评审', en: 'Reviewed', tone: 'active' },
    determined: { zh: '已确定', en: 'Determined', tone: 'active' },
    cultivating: { zh: '培育中', en: 'Being cultivated', tone: 'active' },
    named: { zh: '已命名', en: 'Named', tone: 'done' },
    withdrawn: { zh: '已撤销', en: 'Withdrawn', tone: 'stopped' },
    declined: { zh: '未确定', en: 'Declined', tone: 'stopped' },
  },
  steps: {
    review: { zh: '评审', en: 'Review', from: ['applied'], to: 'reviewed', by: approvers, stamps: 'reviewedOn' },
    determine: { zh: '确定', en: 'Determine', from: ['reviewed'], to: 'determined', by: approvers, stamps: 'determinedOn' },
    decline: { zh: '不确定', en: 'Decline', from: ['reviewed'], to: 'declined', by: approvers },
    cultivate: { zh: '开始培育', en: 'Cultivate', from: ['determined'], to: 'cultivating', by: publicists, needs: ['goal', 'measures'] },
    name: { zh: '命名', en: 'Name', from: ['cultivating'], to: 'named', by: approvers, needs: ['visits'], stamps: 'namedOn' },
    withdraw: { zh: '撤销', en: 'Withdraw', from: ['named'], to: 'withdrawn', by: approvers, needs: ['reason'], stamps: 'untilDay' },
  },
  rules: [inOrder],
  unique: [['name', 'org']],
  may: { read: ['member', ...staff], write: publicists },
  indicators: {
    'education.value-sites': {
      measure: { count: true },
      where: { namedOn: { set: true } },
      time: { at: 'end', from: 'namedOn', until: 'untilDay' },
      by: ['kind'],
    },
  },
})

interface Dated {
  appliedOn: string
  reviewedOn: string | null
  determinedOn: string | null
  namedOn: string | null
  untilDay: string | null
}

/** MOD-02: each step follows the one before it in time. */
function inOrder(row: Dated): Problem | null {
  const days = [
    ['appliedOn', row.appliedOn],
    ['reviewedOn', row.reviewedOn],
    ['determinedOn', row.determinedOn],
    ['namedOn', row.namedOn],
    ['untilDay', row.untilDay],
  ] as const
  const given = days.filter(([, day]) => day !== null)
  const at = given.findIndex(([, day], i) => i > 0 && (day ?? '') < (given[i - 1]?.[1] ?? ''))
  return at < 0 ? null : error('MOD-02', '各步日期应依次在后', 'Each step follows the one before it', given[at]?.[0])
}
