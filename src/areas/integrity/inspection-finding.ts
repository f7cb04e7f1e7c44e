import { choice, computed, date, files, flag, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { byDiscipline, byHead, disciplineOffice } from './discipline-office.ts'
import { checkFinding, concentratedUntil, findingDue, planBy } from './inspection-finding-checks.ts'

/** 巡察反馈问题: one finding of an inspection with its measures, clocks and the judgement of its mending (INT-51, INT-52). */
export const inspectionFinding = register('inspectionFinding', {
  zh: '巡察反馈问题',
  en: 'Finding of an inspection',
  systems: ['S52'],
  compartment: 'integrity',
  about: [
    '巡察反馈问题的整改，一个问题一条；长期事项单列，不提前销号。',
    'Findings and their mending, one record each; long-term items stand apart and are not closed early.',
  ],
  words: ['巡察反馈', '巡察整改', '整改落实', '销号'],
  title: 'number',
  day: 'feedbackOn',
  columns: {
    number: text('问题编号', 'Number', { required: true, list: true, find: true, max: 40 }),
    tour: ref('巡察轮次', 'Round', 'inspectionTour', { list: true }),
    level: choice(
      '级别',
      'Level',
      { district: ['区委巡察', 'District'], superior: ['上级巡察', 'Superior'] },
      { required: true, givenBy: 'tour.level', default: 'district' },
    ),
    unit: text('被巡察单位', 'Unit inspected', { required: true, list: true, max: 100 }),
    finding: longText('反馈问题', 'Finding', { required: true, max: 2000 }),
    category: choice(
      '类别',
      'Class',
      {
        theory: ['贯彻决策部署', 'Carrying out decisions'],
        integrity: ['全面从严治党', 'Strict governance'],
        organization: ['组织建设', 'Organization'],
        previous: ['上轮整改', 'Earlier findings'],
      },
      { required: true, list: true },
    ),
    feedbackOn: date('反馈日期', 'Feedback on', { required: true, list: true, notAfterToday: true }),
    leadUnit: text('牵头单位', 'Leading unit', { max: 100, group: ['整改', 'Mending'] }),
    measures: longText('整改措施', 'Measures', { max: 2000 }),
    plannedOn: date('方案报送日期', 'Plan handed in on', { notAfterToday: true }),
    longTerm: flag('长期整改', 'Long-term', { default: false, list: true }),
    evidence: longText('整改成效', 'What shows it', { max: 2000 }),
    closedOn: date('销号日期', 'Closed on', { notAfterToday: true }),
    judgement: choice('评估', 'Judgement', {
      done: ['已到位', 'Mended'],
      partly: ['基本到位', 'Nearly'],
      open: ['未到位', 'Not mended'],
    }),
    satisfaction: choice('群众满意度', 'Satisfaction', {
      good: ['满意', 'Satisfied'],
      fair: ['基本满意', 'Fairly'],
      poor: ['不满意', 'Not satisfied'],
    }),
    planBy: computed('方案期限', 'Plan by', 'text', planBy),
    concentratedUntil: computed('集中整改至', 'Concentrated until', 'text', concentratedUntil),
    dueOn: computed('下一期限', 'Due next', 'text', findingDue, { list: true }),
    papers: files('佐证', 'Evidence', { accept: ['pdf', 'image', 'word'] }),
  },
  start: 'fedBack',
  states: {
    fedBack: { zh: '已反馈', en: 'Fed back', tone: 'quiet' },
    mending: { zh: '整改中', en: 'Being mended', tone: 'active' },
    closed: { zh: '已销号', en: 'Closed', tone: 'done' },
  },
  steps: {
    plan: {
      zh: '报送方案',
      en: 'Hand in the plan',
      from: ['fedBack'],
      to: 'mending',
      by: byDiscipline,
      needs: ['measures', 'leadUnit'],
      stamps: 'plannedOn',
    },
    close: { zh: '销号', en: 'Close', from: ['mending'], to: 'closed', by: byHead, needs: ['evidence', 'judgement'], stamps: 'closedOn' },
  },
  rules: [checkFinding],
  may: disciplineOffice,
})
