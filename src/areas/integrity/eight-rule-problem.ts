import { choice, date, flag, integer, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { disciplineOffice } from './discipline-office.ts'

/** 违反中央八项规定精神问题: one problem with its kind and how it ended; the persons stand on their sanctions (INT-40). */
export const eightRuleProblem = register('eightRuleProblem', {
  zh: '违反中央八项规定精神问题',
  en: 'Eight-rule problem',
  systems: ['S50', 'S53'],
  compartment: 'integrity',
  about: [
    '查处的违反中央八项规定精神问题，一起一条；受处分人员在“处分和处理”登记。',
    'Problems against the eight rules, one record each; who was punished stands on the sanctions.',
  ],
  words: ['八项规定', '四风', '违规吃喝', '公车私用'],
  title: 'number',
  day: 'foundOn',
  columns: {
    number: text('编号', 'Number', { required: true, list: true, find: true, max: 40 }),
    kind: choice(
      '问题类型',
      'Kind',
      {
        duty: ['履职尽责中的形式主义官僚主义', 'Formalism and bureaucracy'],
        dining: ['违规吃喝', 'Dining against the rules'],
        gifts: ['违规收送礼品礼金', 'Gifts'],
        travel: ['公款旅游', 'Travel at public expense'],
        cars: ['公车私用', 'Private use of public cars'],
        allowances: ['违规发放津补贴', 'Allowances against the rules'],
        ceremonies: ['大办婚丧喜庆', 'Lavish ceremonies'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    unit: text('发生单位', 'Unit', { required: true, list: true, max: 100 }),
    drive: ref('专项治理', 'Drive', 'specialGovernance'),
    foundOn: date('查处日期', 'Found on', { required: true, list: true, notAfterToday: true }),
    persons: integer('涉及人数', 'Persons', { max: 1000, unit: ['人', 'persons'] }),
    closedOn: date('办结日期', 'Closed on', { list: true, notAfterToday: true }),
    exposed: flag('通报曝光', 'Made public', { default: false }),
  },
  rules: [
    row =>
      row.closedOn !== null && row.closedOn < row.foundOn
        ? error('INT-40', '办结早于查处', 'Closed before it was found', 'closedOn')
        : null,
  ],
  may: disciplineOffice,
  indicators: {
    'integrity.eight-rule-problems': { measure: { count: true }, time: { on: 'foundOn' }, by: ['kind'] },
  },
})
