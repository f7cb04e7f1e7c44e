import { coverageMode } from '../../codes/coverage-mode.ts'
import { choice, choices, coded, computed, date, decimal, files, flag, lines, longText, ref, text, year } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { vetoGrounds } from '../veto.ts'
import {
  checkInspected,
  checkPublicity,
  checkReviews,
  checkStars,
  checkTarget,
  checkValidity,
  classOf,
  type Rating,
  starsAllowed,
} from './star-rating-checks.ts'

const mark = { places: 1, max: 100, unit: ['分', 'marks'] } as const
const stars = {
  '5': ['五星级', 'Five stars'],
  '4': ['四星级', 'Four stars'],
  '3': ['三星级', 'Three stars'],
  '2': ['二星级', 'Two stars'],
  '1': ['一星级', 'One star'],
} as const
const starsOrNone = { ...stars, '0': ['无星级', 'No star'] } as const

/** 星级党组织: the rating of a two-new organization from its application to the award and the yearly review (STR-01 to STR-07). */
export const starRating = register('starRating', {
  zh: '星级创评',
  en: 'Star rating',
  systems: ['S34'],
  compartment: 'internal',
  about: [
    '两新党组织自评、申报星级，经初审、实地验收、公示后评定，每年复核。',
    'Two-new organizations rate themselves and apply; checked, inspected on site, publicised, granted, and reviewed every year.',
  ],
  words: ['星级创评', '星级党组织', '星级申报', '分类定级', '评星'],
  title: 'unit',
  day: 'appliedOn',
  columns: {
    unit: text('党组织或单位', 'Unit', { required: true, list: true, find: true, max: 100 }),
    year: year('年度', 'Year', { required: true }),
    appliedOn: date('申报日期', 'Applied on', { required: true, list: true, notAfterToday: true }),
    target: choice('申报星级', 'Stars applied for', stars, { required: true, list: true }),
    previous: choice('现有星级', 'Stars held', starsOrNone),
    coverage: coded('覆盖方式', 'Coverage', coverageMode),
    selfScore: decimal('自评得分', 'Self-score', { ...mark, required: true }),
    reasons: longText('申报理由', 'Reasons', { max: 2000 }),
    checkedOn: date('初审日期', 'Checked on', { notAfterToday: true, group: ['审核和验收', 'Check and inspection'] }),
    checkOpinion: text('初审意见', 'Opinion of the check', { max: 300 }),
    inspectedOn: date('实地验收日期', 'Inspected on', { notAfterToday: true, list: true }),
    inspectors: text('验收人', 'Inspected by', { max: 100 }),
    inspection: longText('验收情况', 'Inspection', { max: 2000 }),
    sheet: ref('考核评分表', 'Assessment sheet', 'assessmentSheet'),
    score: decimal('最终得分', 'Final score', { ...mark, list: true, help: ['保留一位小数。', 'With one decimal.'] }),
    veto: choices('一票否决情形', 'Veto', vetoGrounds),
    allowed: computed(
      '测算星级',
      'Stars by the rule',
      'text',
      (row: Rating) => {
        const allowed = starsAllowed(row)
        return allowed === null ? null : String(allowed)
      },
      { options: starsOrNone },
    ),
    publicFrom: date('公示开始', 'Publicity from', { group: ['公示和评定', 'Publicity and award'] }),
    publicTo: date('公示结束', 'Publicity to'),
    stars: choice('评定星级', 'Stars granted', stars, { list: true }),
    grantedOn: date('评定日期', 'Granted on', { notAfterToday: true, list: true }),
    validUntil: date('有效期至', 'Valid until', { help: ['一般一年。', 'One year as a rule.'] }),
    document: text('文件编号', 'Document', { max: 100 }),
    opinion: text('未评定原因', 'Why it was declined', { max: 200 }),
    class: computed('分类定级', 'Class', 'text', classOf, {
      options: { advanced: ['先进', 'Advanced'], ordinary: ['一般', 'Ordinary'], lagging: ['后进', 'Lagging'] },
    }),
    reviews: lines(
      '年度复核',
      'Yearly reviews',
      {
        reviewedOn: date('复核日期', 'Reviewed on', { required: true, notAfterToday: true }),
        score: decimal('得分', 'Score', { ...mark, required: true }),
        veto: flag('一票否决', 'Veto', { default: false }),
        stars: choice('复核后星级', 'Stars after the review', starsOrNone, { required: true }),
        noticeOn: date('通知日期', 'Notice on', { notAfterToday: true }),
        objectionOn: date('申诉日期', 'Objection on', { notAfterToday: true }),
        finalOn: date('生效日期', 'Final on', { notAfterToday: true }),
        remark: text('说明', 'Remark', { max: 200 }),
      },
      { group: ['动态管理', 'Upkeep'] },
    ),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'applied',
  states: {
    applied: { zh: '已申报', en: 'Applied', tone: 'active' },
    checked: { zh: '已初审', en: 'Checked', tone: 'active' },
    inspected: { zh: '已验收', en: 'Inspected', tone: 'active' },
    publicised: { zh: '公示中', en: 'Publicised', tone: 'active' },
    granted: { zh: '已评定', en: 'Granted', tone: 'done' },
    declined: { zh: '未评定', en: 'Declined', tone: 'stopped' },
  },
  steps: {
    check: { zh: '初审', en: 'Check', from: ['applied'], to: 'checked', by: writers, needs: ['checkOpinion'], stamps: 'checkedOn' },
    inspect: {
      zh: '实地验收',
      en: 'Inspect',
      from: ['checked'],
      to: 'inspected',
      by: ['organization'],
      needs: ['inspectors', 'inspection'],
      stamps: 'inspectedOn',
    },
    publicise: {
      zh: '公示',
      en: 'Publicise',
      from: ['checked', 'inspected'],
      to: 'publicised',
      by: ['organization'],
      needs: ['score', 'stars', 'publicFrom', 'publicTo'],
    },
    grant: { zh: '评定', en: 'Grant', from: ['publicised'], to: 'granted', by: ['organization'], needs: ['stars'], stamps: 'grantedOn' },
    decline: {
      zh: '不予评定',
      en: 'Decline',
      from: ['checked', 'inspected', 'publicised'],
      to: 'declined',
      by: ['organization'],
      needs: ['opinion'],
    },
  },
  rules: [
    checkTarget,
    checkStars,
    checkInspected,
    checkPublicity,
    checkValidity,
    checkReviews,
    row =>
      row.publicFrom !== null && row.publicTo !== null && row.publicTo < row.publicFrom
        ? error('STR-01', '公示结束早于开始', 'The publicity ends before it begins', 'publicTo')
        : null,
  ],
  unique: [['org', 'unit', 'year']],
  may: { read: staff, write: writers },
  indicators: {
    'recognition.star-applicants': { measure: { count: true }, time: { on: 'appliedOn' }, by: ['target'] },
    'recognition.star-reviewed': {
      measure: { count: true },
      where: { target: ['3', '4', '5'], inspectedOn: { set: true } },
      time: { on: 'appliedOn' },
      by: ['target'],
    },
    'recognition.star-granted': { measure: { count: true }, reached: 'granted', time: { on: 'grantedOn' }, by: ['stars'] },
  },
})
