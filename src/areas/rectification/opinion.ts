import { choice, date, flag, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

const collected = { measure: { count: true }, time: { on: 'collectedOn' } } as const
const settled = { ...collected, where: { settledOn: { set: true }, fedBackOn: { set: true } } } as const

/** 意见建议: collected, settled, fed back; the resident stays unnamed (WEK-06). */
export const opinion = register('opinion', {
  zh: '意见建议',
  en: 'Opinion',
  systems: ['S36'],
  compartment: 'internal',
  about: ['整顿中收集的居民意见建议及办结、反馈情况，不记姓名。', 'Opinions of residents, how they were settled and fed back; no names.'],
  words: ['意见', '建议', '收集民意', '意见建议', '办结反馈'],
  title: 'text',
  day: 'collectedOn',
  columns: {
    case: ref('整顿社区', 'Case', 'weakCase', { required: true, list: true }),
    collectedOn: date('收集日期', 'Collected on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    text: text('内容', 'Opinion', { required: true, list: true, find: true, max: 500 }),
    category: choice(
      '类别',
      'Category',
      {
        environment: ['环境卫生', 'Surroundings'],
        facilities: ['基础设施', 'Facilities'],
        property: ['物业管理', 'Property management'],
        security: ['治安稳定', 'Security'],
        welfare: ['民生保障', 'Welfare'],
        party: ['党建工作', 'Party work'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    handler: text('承办人', 'Handler', { max: 50 }),
    result: longText('办理结果', 'Result', { max: 2000 }),
    settledOn: date('办结日期', 'Settled on', { notAfterToday: true, list: true }),
    fedBackOn: date('反馈日期', 'Fed back on', { notAfterToday: true, list: true }),
    satisfied: flag('反馈满意', 'Satisfied'),
  },
  rules: [
    row =>
      row.settledOn !== null && row.settledOn < row.collectedOn
        ? error('WEK-06', '办结日期早于收集日期', 'Settled before it was collected', 'settledOn')
        : null,
    row =>
      row.fedBackOn !== null && (row.settledOn === null || row.fedBackOn < row.settledOn)
        ? error('WEK-06', '先办结，后反馈，请核对日期', 'It is settled first and fed back after: check the days', 'fedBackOn')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'rectification.opinions': { ...collected, by: ['category'] },
    'rectification.opinions-settled': { ratio: { of: settled, over: collected }, by: ['category'] },
  },
})
