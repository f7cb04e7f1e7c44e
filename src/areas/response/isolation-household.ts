import { choice, countedAs, date, integer, longText, phone, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 隔离户: a household at home under observation, by its code; persons are a number, no health data (EMG-40). */
export const isolationHousehold = register('isolationHousehold', {
  zh: '居家隔离户',
  en: 'Isolated household',
  systems: ['S40'],
  compartment: 'emergency',
  about: [
    '居家隔离或观察的家庭，以住户代码登记，只记人数和起止日期；诉求另行登记。',
    'Households in isolation at home, by a code, with persons as a number and the days; their requests are records of their own.',
  ],
  words: ['隔离', '居家隔离', '隔离户', '居家观察'],
  title: 'household',
  day: 'fromDay',
  programme: 'required',
  columns: {
    household: text('住户代码', 'Household code', {
      required: true,
      citizen: true,
      list: true,
      max: 40,
      help: ['与居民诉求用同一代码，如 3-2-501。', 'The same code as in service requests.'],
    }),
    kind: choice(
      '方式',
      'Kind',
      { isolation: ['居家隔离', 'Isolation at home'], observation: ['居家观察', 'Observation at home'] },
      { required: true, list: true, default: 'isolation' },
    ),
    persons: integer('人数', 'Persons', { required: true, list: true, min: 1, max: 50, unit: ['人', 'persons'] }),
    fromDay: date('开始日期', 'From', { required: true, list: true, default: 'today' }),
    untilDay: date('解除日期', 'Until', { list: true, help: ['最后一天；未解除的留空。', 'Last day; empty while it lasts.'] }),
    keeper: text('包联人员', 'Cared for by', { citizen: true, max: 50 }),
    phone: phone('联系电话', 'Phone'),
    needs: longText('特别需要', 'Needs', {
      citizen: true,
      max: 500,
      help: ['如独居老人需送餐；不记病情。', 'Such as meals for somebody living alone; nothing on health.'],
    }),
    door: countedAs('household', null, undefined, { citizen: true }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.fromDay
        ? error('EMG-40', '解除日期早于开始日期', 'It ends before it begins', 'untilDay')
        : null,
  ],
  may: { read: staff, write: writers, sealed: { personal: ['clerk'] } },
  indicators: {
    'response.households-isolated': {
      measure: { distinct: 'door', label: 'household' },
      time: { open: 'fromDay', until: 'untilDay' },
      programme: ['emergency'],
      by: ['kind'],
    },
  },
})
