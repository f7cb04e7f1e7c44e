import { schemeKinds } from '../../codes/scheme-2025.ts'
import { countedFigure } from '../../codes/figures.ts'
import { choice, coded, computed, date, decimal, files, flag, lines, longText, ref, text, year } from '../../language/column.ts'
import type { Tally } from '../../language/indicator.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import {
  checkBonus,
  checkCutOff,
  checkMarks,
  checkObjection,
  checkOverrides,
  checkRange,
  checkSum,
  markOf,
  totalOf,
} from './assessment-sheet-checks.ts'

const mark = { places: 2, max: 100, unit: ['分', 'marks'] } as const

/** Demonstration sites of a kind with a finished assessment; it counts on its cut-off day, so that one finished in January belongs to its year. */
const assessedSites = (kind: string): Tally => ({
  measure: { distinct: 'site' },
  where: { 'site.kind': kind },
  reached: 'final',
  time: { on: 'cutOffOn' },
})

/** 考核评分表: one sheet of one organization and year; a scheme's points are its rows, in hundredths of a mark (RSP-20 to RSP-22, decision 31). */
export const assessmentSheet = register('assessmentSheet', {
  zh: '考核评分表',
  en: 'Assessment sheet',
  systems: ['S31'],
  compartment: 'internal',
  about: [
    '按年度考核标准逐项自评、核分，自评分和最终得分都保留。',
    'Scores by the points of the yearly scheme; the self-score and the final one are both kept.',
  ],
  words: ['考核', '评分', '自评', '考核验收', '得分'],
  title: 'name',
  day: 'assessedOn',
  columns: {
    name: text('名称', 'Name', { required: true, titleOf: 'scheme', list: true, find: true, max: 100 }),
    year: year('年度', 'Year', { required: true, list: true }),
    kind: choice('类别', 'Kind', schemeKinds, { required: true, list: true }),
    scheme: ref('考核方案', 'Scheme', 'scheme', {
      required: true,
      help: ['已发布的、同一类别的方案。', 'A published one of the same kind.'],
    }),
    site: ref('示范点', 'Demonstration site', 'site', { help: ['考核示范点的请选择。', 'Where a demonstration site is assessed.'] }),
    weakCase: ref('整顿社区', 'Weak community', 'weakCase', { help: ['考核后进社区的请选择。', 'Where a weak community is assessed.'] }),
    cutOffOn: date('数据截止日', 'Cut-off day', {
      required: true,
      notAfterToday: true,
      help: ['记录统计到这一天，考核计入这一年度。', 'Records count up to it; the assessment counts in its year.'],
    }),
    assessedOn: date('考核日期', 'Assessed on', { required: true, list: true, notAfterToday: true }),
    assessor: text('考核人', 'Assessor', { max: 100, help: ['不能是被考核单位的人员。', 'Not of the organization assessed.'] }),
    scores: lines(
      '评分',
      'Scores',
      {
        code: text('序号', 'Code', { required: true, max: 10, pattern: /^[A-F]\d+\.\d+$/, patternHelp: ['应如 B2.1', 'write B2.1'] }),
        standard: text('标准', 'Standard', { required: true, max: 200 }),
        most: decimal('满分', 'Most', { ...mark, required: true }),
        metric: text('数据', 'Value', {
          max: 100,
          help: ['截止日的数，如 96%、27/28、12、2025-03-28、是。', 'As of the cut-off day, such as 96%, 27/28, 12, 2025-03-28, yes.'],
        }),
        figure: coded('统计指标', 'Figure', countedFigure, {
          help: ['由考核方案确定，程序填写。', 'By the scheme; the program fills it in.'],
        }),
        found: text('截止日统计', 'Counted', {
          max: 100,
          help: ['程序按截止日统计；数据另填的说明原因。', 'What the program counted up to the cut-off day; another value has its reason.'],
        }),
        auto: decimal('自动得分', 'By records', mark),
        self: decimal('自评', 'Self', mark),
        checked: decimal('核分', 'Checked', mark),
        final: decimal('最终', 'Final', mark),
        reason: text('说明', 'Reason', { max: 200 }),
        applies: choice('适用', 'Applies', { yes: ['适用', 'Yes'], no: ['不适用', 'No'] }, { required: true, default: 'yes' }),
        rule: text('计分办法', 'Rule', { required: true, max: 40 }),
        bonus: flag('加分项', 'Bonus', { default: false }),
      },
      {
        group: ['评分', 'Scores'],
        help: [
          '留空的按考核方案列出全部条目，能由指标统计的自动取数。',
          'Left empty it gets every point of the scheme, with what the figures count.',
        ],
      },
    ),
    selfTotal: computed('自评总分', 'Self total', 'decimal', totalOf('self')),
    checkedTotal: computed('核分总分', 'Checked total', 'decimal', totalOf('checked')),
    finalTotal: computed('最终总分', 'Final total', 'decimal', totalOf('final')),
    mark: computed('得分', 'Mark', 'text', markOf, { list: true }),
    submittedOn: date('提交日期', 'Submitted on', { notAfterToday: true, group: ['进度', 'Progress'] }),
    checkedOn: date('核分日期', 'Checked on', { notAfterToday: true }),
    objectedOn: date('申诉日期', 'Objected on', { notAfterToday: true }),
    objection: longText('申诉内容', 'Objection', { max: 2000 }),
    finalOn: date('定分日期', 'Final on', { notAfterToday: true }),
    papers: files('佐证材料', 'Evidence', { accept: ['pdf', 'word', 'excel', 'image'] }),
  },
  start: 'self',
  states: {
    self: { zh: '自评中', en: 'Self-scoring', tone: 'quiet' },
    submitted: { zh: '已提交', en: 'Submitted', tone: 'active' },
    checked: { zh: '已核分', en: 'Checked', tone: 'active' },
    objection: { zh: '申诉中', en: 'Objection', tone: 'active' },
    final: { zh: '已定分', en: 'Final', tone: 'done' },
  },
  steps: {
    submit: { zh: '提交', en: 'Submit', from: ['self'], to: 'submitted', by: writers, stamps: 'submittedOn' },
    return: { zh: '退回', en: 'Return', from: ['submitted'], to: 'self', by: ['organization'] },
    check: { zh: '核分', en: 'Check', from: ['submitted'], to: 'checked', by: ['organization'], needs: ['assessor'], stamps: 'checkedOn' },
    object: {
      zh: '申诉',
      en: 'Object',
      from: ['checked'],
      to: 'objection',
      by: ['clerk', 'secretary'],
      needs: ['objection'],
      stamps: 'objectedOn',
    },
    finish: { zh: '定分', en: 'Finish', from: ['checked', 'objection'], to: 'final', by: ['organization'], stamps: 'finalOn' },
  },
  rules: [checkSum, checkRange, checkMarks, checkBonus, checkOverrides, checkObjection, checkCutOff],
  unique: [['org', 'year', 'kind']],
  figuresUpTo: 'cutOffOn',
  may: { read: staff, write: writers },
  indicators: {
    'responsibility.community-sites-assessed': assessedSites('community'),
    'responsibility.organ-sites-assessed': assessedSites('organ'),
    'responsibility.school-sites-assessed': assessedSites('school'),
    'responsibility.new-sites-assessed': assessedSites('two-new'),
    'responsibility.weak-communities-assessed': { measure: { distinct: 'weakCase' }, reached: 'final', time: { on: 'cutOffOn' } },
  },
})
