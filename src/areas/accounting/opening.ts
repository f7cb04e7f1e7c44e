import { countedFigure } from '../../codes/figures.ts'
import { coded, computed, date, files, text } from '../../language/column.ts'
import { codeLabel } from '../../language/code-table.ts'
import { periodName } from '../../language/day.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { sections, staff } from '../../language/role.ts'

interface Span {
  figure: string
  fromDay: string
  toDay: string
}

/** 期初数: what was counted for an organization and period before its work came on record here, with the document it stands in and who signs for it (decision 27). */
export const opening = register('opening', {
  zh: '期初数',
  en: 'Opening number',
  systems: ['S55'],
  compartment: 'internal',
  about: [
    '启用本系统以前统计的数，注明出处和签认人；追溯卡上标明为期初数。',
    'Numbers counted before the product came, with their document and signer; the trace card says that they are such.',
  ],
  words: ['期初数', '历史数据'],
  title: 'name',
  day: 'toDay',
  columns: {
    name: computed(
      '名称',
      'Name',
      'text',
      (row: Span) => `${codeLabel(countedFigure, row.figure, 'zh')} ${periodName({ from: row.fromDay, to: row.toDay }, 'zh')}`,
      {
        list: true,
        find: true,
      },
    ),
    figure: coded('指标', 'Figure', countedFigure, { required: true }),
    fromDay: date('期间起', 'From', { required: true, list: true }),
    toDay: date('期间止', 'To', { required: true, list: true, notAfterToday: true }),
    value: text('数值', 'Number', {
      required: true,
      list: true,
      max: 20,
      pattern: /^\d{1,15}(\.\d{1,2})?$/,
      patternHelp: ['应为数值，最多两位小数，单位同指标', 'a number with two decimals at most, in the unit of the figure'],
    }),
    basis: text('出处', 'Source document', { required: true, max: 200, list: true }),
    givenBy: text('签认人', 'Signed by', { required: true, max: 50, list: true }),
    givenOn: date('签认日期', 'Signed on', { required: true, notAfterToday: true, default: 'today' }),
    papers: files('附件', 'Papers', { accept: ['pdf', 'image', 'excel'] }),
  },
  rules: [row => (row.toDay < row.fromDay ? error('APP-04', '期间止早于期间起', 'The period ends before it begins', 'toDay') : null)],
  unique: [['figure', 'fromDay', 'toDay', 'org']],
  may: { read: [...staff, ...sections.cadres, ...sections.integrity], write: ['clerk', 'organization'] },
})
