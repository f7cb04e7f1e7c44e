import { choice, choices, computed, date, decimal, files, integer, lines, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { vetoGrounds } from '../veto.ts'
import { appraisalGroups } from './appraisal-groups.ts'
import { ballotOf, checkBallots, checkGrade, checkVeto, compositeOf, suggestedGrade } from './duty-report-checks.ts'

const mark = { places: 2, max: 100, unit: ['分', 'marks'] } as const
const votes = { max: 10_000, unit: ['票', 'votes'] } as const

/** Grades of the report and appraisal (RSP-10). */
const grades = { good: ['好', 'Good'], fair: ['较好', 'Fairly good'], average: ['一般', 'Fair'], poor: ['差', 'Poor'] } as const

/**
 * 述职评议结果: one secretary's report and how it was appraised: tallies by group, composite, grade (RSP-11 to RSP-14). The composite and the grade that
 * follows from it are worked out; the grade itself is given by persons (SEN-03).
 */
export const dutyReport = register('dutyReport', {
  zh: '述职评议结果',
  en: 'Report and appraisal',
  systems: ['S32'],
  compartment: 'internal',
  about: [
    '书记述职评议的得票、综合得分和等次；系统只测算，等次由党组织研究确定。',
    'Tallies, composite and grade of a secretary; the program works out, the committee decides.',
  ],
  words: ['述职报告', '述职评议结果', '综合评价', '评议等次'],
  title: 'secretary',
  day: 'reportedOn',
  columns: {
    meeting: ref('述职评议会', 'Meeting', 'appraisalMeeting', { required: true, list: true }),
    secretary: text('书记', 'Secretary', { required: true, list: true, find: true, max: 50 }),
    reportedOn: date('述职日期', 'Reported on', { required: true, list: true, notAfterToday: true }),
    form: choice('方式', 'Form', { onsite: ['现场', 'On site'], written: ['书面', 'Written'] }, { required: true, default: 'onsite' }),
    summary: longText('述职要点', 'Gist of the report', { max: 4000 }),
    comments: longText('点评意见', 'Comments', { max: 2000 }),
    ballots: lines(
      '评议得票',
      'Tallies',
      {
        group: choice('类别', 'Group', appraisalGroups, { required: true }),
        good: integer('好', 'Good', { ...votes, required: true }),
        fair: integer('较好', 'Fairly good', { ...votes, required: true }),
        average: integer('一般', 'Fair', { ...votes, required: true }),
        poor: integer('差', 'Poor', { ...votes, required: true }),
      },
      { group: ['评议', 'Appraisal'] },
    ),
    sheet: ref('考核评分表', 'Assessment sheet', 'assessmentSheet'),
    assessment: decimal('考核得分', 'Assessment', { ...mark, help: ['年度考核评分表的最终得分。', 'Final mark of the assessment sheet.'] }),
    everyday: decimal('日常评价', 'Day-to-day opinion', {
      ...mark,
      help: ['上级日常掌握情况的评分。', "The superior's opinion in marks."],
    }),
    ballot: computed('评议得分', 'Ballot', 'decimal', ballotOf),
    composite: computed('综合得分', 'Composite', 'decimal', compositeOf, { list: true }),
    veto: choices('一票否决情形', 'Veto', vetoGrounds, {
      help: ['有其中情形的，等次不高于“一般”。', 'With any of them, no more than fair.'],
    }),
    suggested: computed('测算等次', 'Grade by the rule', 'text', suggestedGrade, { options: grades }),
    grade: choice('等次', 'Grade', grades, { list: true, help: ['由党组织研究确定。', 'Decided by the committee.'] }),
    reason: text('说明', 'Reason', { max: 300, help: ['与测算等次不同的请说明。', 'Where it differs from the rule.'] }),
    gradedOn: date('定等次日期', 'Graded on', { notAfterToday: true }),
    notifiedOn: date('反馈日期', 'Notified on', { notAfterToday: true }),
    papers: files('述职报告', 'Report', { accept: ['pdf', 'word'] }),
  },
  start: 'reported',
  states: {
    reported: { zh: '已述职', en: 'Reported', tone: 'active' },
    graded: { zh: '已定等次', en: 'Graded', tone: 'active' },
    notified: { zh: '已反馈', en: 'Notified', tone: 'done' },
  },
  steps: {
    grade: {
      zh: '确定等次',
      en: 'Grade',
      from: ['reported'],
      to: 'graded',
      by: ['organization', 'leader'],
      needs: ['ballots', 'assessment', 'everyday', 'grade'],
      stamps: 'gradedOn',
    },
    notify: { zh: '反馈', en: 'Notify', from: ['graded'], to: 'notified', by: [...writers, 'leader'], stamps: 'notifiedOn' },
  },
  rules: [checkBallots, checkVeto, checkGrade],
  unique: [['meeting', 'secretary']],
  may: { read: staff, write: [...writers, 'leader'] },
})
