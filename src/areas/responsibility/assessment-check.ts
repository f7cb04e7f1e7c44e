import { choice, date, decimal, files, lines, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 年中检查: guidance and check in the middle of the year by the scheme; what it finds goes on the list of problems (§7.1). */
export const assessmentCheck = register('assessmentCheck', {
  zh: '检查指导',
  en: 'Check',
  systems: ['S31'],
  compartment: 'internal',
  about: [
    '年中按考核方案检查指导，发现的问题列入问题清单，由被检查的组织整改。',
    'Checks by the scheme in the middle of the year; what they find goes on the list of problems.',
  ],
  words: ['年中检查', '检查指导', '督导', '年中考核'],
  title: 'title',
  day: 'checkedOn',
  columns: {
    title: text('名称', 'Title', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      { 'mid-year': ['年中检查', 'Mid-year check'], spot: ['随机抽查', 'Spot check'], guidance: ['调研指导', 'Guidance'] },
      { required: true, list: true, default: 'mid-year' },
    ),
    scheme: ref('考核方案', 'Scheme', 'scheme'),
    checkedOn: date('检查日期', 'Checked on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    checkers: text('检查人', 'Checked by', { required: true, list: true, max: 100 }),
    score: decimal('得分', 'Score', { places: 1, max: 100, list: true, unit: ['分', 'marks'] }),
    findings: lines('发现问题', 'Findings', {
      point: text('对应条款', 'Point', { max: 10 }),
      finding: text('问题', 'Finding', { required: true, max: 300 }),
      advice: text('整改建议', 'Advice', { max: 300 }),
    }),
    good: longText('好的做法', 'What was done well', { max: 2000 }),
    opinion: longText('总体意见', 'Opinion', { max: 2000 }),
    fedBackOn: date('反馈日期', 'Fed back on', { notAfterToday: true, group: ['反馈和整改', 'Feedback'] }),
    closedOn: date('整改完成', 'Closed on', { notAfterToday: true }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'checked',
  states: {
    checked: { zh: '已检查', en: 'Checked', tone: 'active' },
    fedBack: { zh: '已反馈', en: 'Fed back', tone: 'active' },
    closed: { zh: '已整改', en: 'Closed', tone: 'done' },
  },
  steps: {
    feedBack: { zh: '反馈', en: 'Feed back', from: ['checked'], to: 'fedBack', by: writers, needs: ['opinion'], stamps: 'fedBackOn' },
    close: { zh: '整改完成', en: 'Close', from: ['fedBack'], to: 'closed', by: ['organization', 'leader'], stamps: 'closedOn' },
  },
  may: { read: staff, write: [...writers, 'leader'] },
})
