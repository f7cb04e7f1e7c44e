import { choice, date, files, integer, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { checkGrade } from './appraisal-checks.ts'
import { evaluating } from './cadre-office.ts'

/**
 * 干部考核: the five kinds of assessment in one history (decisions, S42), so that everyday grades stand beside the yearly one and both beside a selection.
 * Every grade is given by those entitled to; none is worked out (SEN-03).
 */
export const cadreAppraisal = register('cadreAppraisal', {
  zh: '干部考核',
  en: 'Appraisal of a cadre',
  systems: ['S42'],
  compartment: 'cadres',
  about: [
    '平时、年度、任职、换届、专项五种考核合为一本，等次由有权机关确定。',
    'Everyday, yearly, on appointment, at a change of term and special appraisals in one history; grades are given by those entitled to.',
  ],
  words: ['干部考核', '平时考核', '年度考核', '等次'],
  title: 'cadre',
  day: 'appraisedOn',
  columns: {
    cadre: ref('干部', 'Cadre', 'cadre', { required: true, list: true }),
    kind: choice(
      '考核种类',
      'Kind',
      {
        everyday: ['平时考核', 'Everyday'],
        yearly: ['年度考核', 'Yearly'],
        appointment: ['任职考察', 'On appointment'],
        term: ['换届考察', 'At a change of term'],
        special: ['专项考核', 'Special'],
      },
      { required: true, list: true },
    ),
    year: integer('年度', 'Year', { required: true, givenBy: 'list.year', list: true, min: 2000, max: 2100 }),
    quarter: integer('季度', 'Quarter', { givenBy: 'list.quarter', min: 1, max: 4 }),
    list: ref('考核名单', 'Appraisal list', 'appraisalList', {
      help: ['填写后核对最高等次名额。', 'The places of the best grade are held against it.'],
    }),
    appraisedOn: date('确定日期', 'Decided on', { required: true, givenBy: 'list.decidedOn', list: true, notAfterToday: true }),
    grade: choice(
      '等次',
      'Grade',
      {
        good: ['好', 'Good'],
        'fairly-good': ['较好', 'Fairly good'],
        fair: ['一般', 'Fair'],
        poor: ['较差', 'Poor'],
        excellent: ['优秀', 'Excellent'],
        competent: ['称职', 'Competent'],
        basic: ['基本称职', 'Basically competent'],
        incompetent: ['不称职', 'Not competent'],
      },
      { list: true },
    ),
    ungraded: choice('不定等次', 'Not graded', {
      probation: ['试用期', 'On probation'],
      away: ['病事假超过半年', 'Away over half the year'],
      review: ['立案审查期间', 'Under review'],
    }),
    decidedBy: text('确定机关', 'Decided by', { max: 100 }),
    comment: longText('评语', 'Comment', { sealed: 'evaluation', max: 4000 }),
    consequence: text('结果运用', 'What followed', { max: 200, help: ['按规定由有权机关确定。', 'As those entitled to decided.'] }),
    form: files('考核登记表', 'Form', { accept: ['pdf', 'word'] }),
  },
  rules: [checkGrade],
  may: evaluating,
})
