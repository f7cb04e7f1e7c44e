import { cadreNumbers } from '../../codes/cadre-numbers.ts'
import { choice, date, flag, integer, longText, text } from '../../language/column.ts'
import { addDays, after } from '../../language/day.ts'
import { error, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { cadreOffice } from './cadre-office.ts'
import { followUp } from './follow-up.ts'

/** 选调生: one selected graduate's service at the grassroots (CAD-17). */
export const selectedGraduate = register('selectedGraduate', {
  zh: '选调生',
  en: 'Selected graduate',
  systems: ['S43'],
  compartment: 'cadres',
  about: [
    '选调生在基层服务期间的培养、帮带、半年报告和走访，一人一条。',
    'Selected graduates during their service: training, mentor, half-yearly reports and visits.',
  ],
  words: ['选调生', '到村任职', '跟踪管理'],
  title: 'name',
  day: 'servesFrom',
  columns: {
    name: text('姓名', 'Name', { required: true, list: true, find: true, max: 50 }),
    school: text('毕业院校', 'School', { required: true, max: 100 }),
    graduated: integer('毕业年份', 'Graduated in', { required: true, min: 1980, max: 2100 }),
    batch: text('选调批次', 'Batch', { required: true, list: true, max: 50 }),
    posting: text('服务单位和岗位', 'Posting', { required: true, list: true, max: 100 }),
    servesFrom: date('服务期起', 'Serves from', { required: true, list: true, notAfterToday: true }),
    servesUntil: date('服务期止', 'Serves until', {
      required: true,
      list: true,
      help: ['到村任职满两年；提前结束的改为实际日期。', 'Two years in a village; the real day where it ended earlier.'],
    }),
    mentor: text('帮带人', 'Mentor', { max: 50, list: true }),
    plan: longText('培养计划', 'Training plan', { max: 2000 }),
    borrowed: flag('被上级借调', 'Borrowed upwards', { default: false }),
    ...followUp,
    result: choice(
      '期满考核',
      'Review at the end',
      { fit: ['合格', 'Fit'], unfit: ['不合格', 'Not fit'], early: ['提前结束', 'Ended early'] },
      { group: ['期满', 'End'] },
    ),
    reviewedOn: date('考核日期', 'Reviewed on', { notAfterToday: true }),
  },
  rules: [
    row => (row.servesUntil < row.servesFrom ? error('CAD-17', '服务期止早于服务期起', 'It ends before it begins', 'servesUntil') : null),
    row =>
      row.result !== 'early' && addDays(row.servesUntil, 1) < after(row.servesFrom, cadreNumbers(row.servesFrom).graduateMonths)
        ? warning('CAD-17', '到村任职不满两年，请核对', 'Less than two years in a village: check it', 'servesUntil')
        : null,
    row => (row.borrowed === true ? warning('CAD-17', '服务期内不得借调', 'Nobody is borrowed during the service', 'borrowed') : null),
  ],
  may: cadreOffice,
  indicators: {
    'cadres.selected-graduates': { measure: { count: true }, time: { at: 'end', from: 'servesFrom', until: 'servesUntil' } },
  },
})
