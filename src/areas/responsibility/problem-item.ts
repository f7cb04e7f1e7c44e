import { choice, date, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { mendingCourse, mendingDuty, mendingRights, mendingRules, mendingStates, mendingSteps } from '../mending.ts'

/** 问题清单: one problem of the list of problems, from the day it was found until it is closed (RSP-02). */
export const problemItem = register('problemItem', {
  zh: '问题清单',
  en: 'Problem',
  systems: ['S29'],
  compartment: 'internal',
  about: ['述职评议、检查、巡察、群众反映和自查发现的问题，逐项整改销号。', 'Problems found, each mended until it is closed.'],
  words: ['问题清单', '三单', '发现问题', '整改问题'],
  title: 'problem',
  day: 'foundOn',
  columns: {
    problem: text('问题', 'Problem', { required: true, list: true, find: true, max: 300 }),
    source: choice(
      '来源',
      'Source',
      {
        appraisal: ['述职评议', 'Report and appraisal'],
        check: ['检查', 'Check'],
        inspection: ['巡察', 'Inspection'],
        masses: ['群众反映', 'The public'],
        self: ['自查', 'Self-examination'],
      },
      { required: true, list: true, default: 'self' },
    ),
    category: text('类别', 'Category', { max: 50, list: true }),
    foundOn: date('发现日期', 'Found on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    check: ref('检查', 'Check', 'assessmentCheck', { help: ['检查中发现的请选择。', 'Where a check found it.'] }),
    ...mendingDuty,
    ...mendingCourse,
  },
  start: 'open',
  states: mendingStates,
  steps: mendingSteps,
  rules: mendingRules,
  may: mendingRights,
})
