import { choice, date, integer, money, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { mendingCourse, mendingDuty, mendingRights, mendingRules, mendingStates, mendingSteps } from '../mending.ts'

/** 专项整治事项: one matter that a special drive found and has mended; it belongs to its programme (S38). */
export const driveItem = register('driveItem', {
  zh: '专项整治事项',
  en: 'Drive item',
  systems: ['S38'],
  compartment: 'internal',
  about: [
    '专项整治中排查出的事项及整改情况，归入所属专项行动。',
    'What a special drive found and how it was mended; it belongs to its programme.',
  ],
  words: ['专项整治', '集中排查', '整治事项', '专项治理'],
  title: 'matter',
  day: 'foundOn',
  programme: 'required',
  columns: {
    matter: text('事项', 'Matter', { required: true, list: true, find: true, max: 300 }),
    kind: choice(
      '来源',
      'How it was found',
      {
        self: ['自查', 'Self-examination'],
        check: ['督查', 'Check'],
        report: ['群众反映', 'The public'],
        data: ['数据比对', 'Comparison of records'],
      },
      { required: true, list: true, default: 'self' },
    ),
    category: text('类别', 'Category', { max: 50, list: true }),
    foundOn: date('排查日期', 'Found on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    quantity: integer('涉及数量', 'How many it concerns', { max: 1_000_000 }),
    amount: money('涉及金额', 'Money involved', { max: 100_000_000_00 }),
    ...mendingDuty,
    ...mendingCourse,
    rule: text('建立的制度', 'Rule that came of it', { max: 200 }),
  },
  start: 'open',
  states: mendingStates,
  steps: mendingSteps,
  rules: mendingRules,
  may: mendingRights,
})
