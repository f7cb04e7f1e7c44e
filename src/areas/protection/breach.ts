import { choice, date, integer, longText, text } from '../../language/column.ts'
import { error, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 信息安全事件: personal data leaked, altered or lost: what was done, who was told (《个人信息保护法》第五十七条). */
export const breach = register('breach', {
  zh: '信息安全事件',
  en: 'Data breach',
  systems: ['P11'],
  compartment: 'internal',
  about: [
    '个人信息泄露、篡改、丢失的事件：补救措施和通知情况。',
    'Personal data leaked, altered or lost: what was done, and who was told.',
  ],
  words: ['泄露', '信息安全', '安全事件', '丢失'],
  title: 'what',
  day: 'discoveredOn',
  columns: {
    what: text('事件', 'What happened', { required: true, list: true, find: true, max: 200 }),
    kind: choice(
      '类别',
      'Kind',
      { leak: ['泄露', 'Leak'], alteration: ['篡改', 'Alteration'], loss: ['丢失', 'Loss'] },
      { required: true, list: true },
    ),
    discoveredOn: date('发现日期', 'Discovered on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    categories: text('涉及信息种类', 'Kinds of data', { required: true, max: 200 }),
    persons: integer('涉及人数', 'Persons affected', { max: 10_000_000, list: true, unit: ['人', 'persons'] }),
    cause: longText('原因和可能的危害', 'Cause and possible harm', { max: 2000 }),
    measures: longText('补救措施', 'Measures', { max: 2000 }),
    reportedOn: date('报告主管部门日期', 'Reported on', { notAfterToday: true, list: true }),
    toldOn: date('通知个人日期', 'Persons told on', { notAfterToday: true }),
    toldNote: text('不通知个人的理由', 'Why persons were not told', { max: 200 }),
    closedOn: date('办结日期', 'Closed on', { notAfterToday: true }),
  },
  start: 'open',
  states: { open: { zh: '处置中', en: 'Open', tone: 'active' }, closed: { zh: '已办结', en: 'Closed', tone: 'done' } },
  steps: {
    close: {
      zh: '办结',
      en: 'Close',
      from: ['open'],
      to: 'closed',
      by: writers,
      needs: ['cause', 'measures', 'reportedOn'],
      stamps: 'closedOn',
    },
  },
  rules: [
    row =>
      row.reportedOn === null
        ? warning('PIP-57', '应当立即报告履行个人信息保护职责的部门', 'It is to be reported to the authority at once', 'reportedOn')
        : row.reportedOn < row.discoveredOn
          ? error('PIP-57', '报告日期早于发现日期', 'Reported before it was discovered', 'reportedOn')
          : null,
    row =>
      row.closedOn !== null && row.toldOn === null && row.toldNote === null
        ? error('PIP-57', '请填写通知个人的日期，或不通知的理由', 'Say when the persons were told, or why not', 'toldOn')
        : null,
  ],
  may: { read: staff, write: writers },
})
