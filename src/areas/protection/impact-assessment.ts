import { choice, computed, date, files, longText, text } from '../../language/column.ts'
import { addMonths } from '../../language/day.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 影响评估: before sensitive data is used, data is passed on or published, or kept after an emergency (《个人信息保护法》第五十五、五十六条). */
export const impactAssessment = register('impactAssessment', {
  zh: '个人信息影响评估',
  en: 'Impact assessment',
  systems: ['P11'],
  compartment: 'internal',
  about: [
    '处理敏感信息、对外提供、公开等之前的影响评估，记录至少保存三年。',
    'An assessment before sensitive data is handled, passed on or published; kept for three years at least.',
  ],
  words: ['影响评估', '个人信息保护', '敏感信息'],
  title: 'subject',
  day: 'assessedOn',
  columns: {
    subject: text('评估事项', 'Subject', { required: true, list: true, find: true, max: 150 }),
    ground: choice(
      '情形',
      'Ground',
      {
        sensitive: ['处理敏感个人信息', 'Sensitive data'],
        automated: ['自动化决策', 'Automated decisions'],
        entrust: ['委托处理、对外提供', 'Entrusting or passing on'],
        publish: ['公开', 'Publishing'],
        evidence: ['应急信息留作证据', 'Kept as evidence of an emergency'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    assessedOn: date('评估日期', 'Assessed on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    purpose: longText('目的和方式是否合法、正当、必要', 'Whether purpose and way are lawful and needed', { required: true, max: 2000 }),
    risk: longText('对个人权益的影响和风险', 'Effects and risks', { required: true, max: 2000 }),
    measures: longText('保护措施', 'Measures', { required: true, max: 2000 }),
    conclusion: choice(
      '结论',
      'Conclusion',
      { proceed: ['可以开展', 'Go ahead'], improve: ['改进后开展', 'Improve first'], stop: ['不得开展', 'Do not'] },
      { required: true, list: true },
    ),
    approver: text('批准人', 'Approved by', { required: true, max: 50 }),
    keepUntil: computed('保存至', 'Kept until', 'date', (row: { assessedOn: string }) => addMonths(row.assessedOn, 36), { list: true }),
    papers: files('报告', 'Report', { accept: ['pdf', 'word'] }),
  },
  may: { read: staff, write: writers },
})
