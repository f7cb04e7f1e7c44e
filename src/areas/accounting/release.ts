import { releasedFigure } from '../../codes/figures.ts'
import { coded, computed, date, flag, integer, lines, text } from '../../language/column.ts'
import { codeLabel } from '../../language/code-table.ts'
import { periodName } from '../../language/day.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { heads, sections, staff } from '../../language/role.ts'

interface Span {
  figure: string
  fromDay: string
  toDay: string
}

/**
 * 统计发布: a total that a sealed section gives out for one organization and period: the number, the day, who stands for it; never a row (decision 17, APP-04).
 * Under three persons the number is told in words (SEC-04).
 */
export const release = register('release', {
  zh: '统计发布',
  en: 'Release',
  systems: ['S55'],
  compartment: 'internal',
  about: [
    '干部、党风廉政等封闭台账对外发布的统计数；总结中的这些数只取自这里。',
    'Totals that the sealed sections give out; the summary takes these figures from here alone.',
  ],
  words: ['统计发布', '发布数据'],
  title: 'name',
  day: 'givenOn',
  columns: {
    name: computed(
      '名称',
      'Name',
      'text',
      (row: Span) => `${codeLabel(releasedFigure, row.figure, 'zh')} ${periodName({ from: row.fromDay, to: row.toDay }, 'zh')}`,
      {
        list: true,
        find: true,
      },
    ),
    figure: coded('指标', 'Figure', releasedFigure, { required: true }),
    fromDay: date('期间起', 'From', { required: true, list: true }),
    toDay: date('期间止', 'To', { required: true, list: true }),
    value: integer('数值', 'Number', {
      max: 1_000_000_000,
      list: true,
      help: ['不足3人的不填，勾选下一项。', 'Leave it empty for fewer than three persons.'],
    }),
    fewer: flag('不足3', 'Fewer than three', { default: false, list: true }),
    parts: lines('分项', 'By kind', {
      code: text('代码', 'Code', { max: 60 }),
      label: text('类别', 'Kind', { required: true, max: 50 }),
      value: integer('数值', 'Number', {
        max: 1_000_000_000,
        help: ['两项都不填的不单列，以免推算出个人。', 'Neither of both: not told, so that nobody can be worked out.'],
      }),
      fewer: flag('不足3', 'Fewer than three', { default: false }),
    }),
    basis: text('依据', 'Basis', { max: 100, help: ['批准发布的文号或签批记录。', 'The document or signature that approved it.'] }),
    givenOn: date('发布日期', 'Released on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    givenBy: text('发布人', 'Released by', { required: true, max: 50, list: true }),
  },
  rules: [
    row => (row.toDay < row.fromDay ? error('APP-04', '期间止早于期间起', 'The period ends before it begins', 'toDay') : null),
    row =>
      (row.value === null) !== (row.fewer === true)
        ? error(
            'SEC-04',
            '请填写数值；不足3的勾选“不足3”且不填数值',
            'Give the number, or tick fewer than three and leave it empty',
            'value',
          )
        : null,
  ],
  unique: [['figure', 'fromDay', 'toDay', 'org', 'givenOn']],
  may: { read: [...staff, ...sections.cadres, ...sections.integrity], write: Object.values(heads).flat() },
})
