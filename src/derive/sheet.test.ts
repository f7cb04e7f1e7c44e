import { expect, test } from 'vitest'
import { choice, computed, date, integer, lines, money, ref, text } from '../language/column.ts'
import { register } from '../language/register.ts'
import { writers } from '../language/role.ts'
import { headingRow, readHeadings } from './sheet-heading.ts'
import { sheetForms, standardKeys, stepsTo } from './sheet.ts'

const reg = register('visit', {
  zh: '走访',
  en: 'Visit',
  systems: [],
  compartment: 'internal',
  about: ['测试用。', 'For tests.'],
  title: 'code',
  day: 'on',
  columns: {
    code: text('组织代码', 'Code', { required: true }),
    on: date('日期', 'On', { required: true }),
    state: text('记录状态', 'State of things'),
    cost: money('花费', 'Cost'),
    leave: computed('请假', 'Leave', 'integer', () => 0),
    roll: lines(
      '到会',
      'Roll',
      { who: ref('谁', 'Who', 'visit', { required: true }), how: choice('情况', 'How', { leave: ['请假', 'Leave'] }, { required: true }) },
      { roll: 'who' },
    ),
    agenda: lines('议程', 'Agenda', { item: text('议题', 'Item', { required: true }), minutes: integer('分钟', 'Minutes') }),
  },
  start: 'a',
  states: { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' }, c: { zh: '丙', en: 'C' }, d: { zh: '丁', en: 'D' } },
  steps: {
    one: { zh: '一', en: 'One', from: ['a'], to: 'b', by: writers },
    back: { zh: '退', en: 'Back', from: ['b'], to: 'a', by: writers },
    two: { zh: '二', en: 'Two', from: ['b'], to: 'c', by: writers },
    skip: { zh: '跳', en: 'Skip', from: ['a'], to: 'c', by: writers },
  },
  may: { read: writers, write: writers },
})
const [main, ...parts] = sheetForms(reg)

test('columns keep their headings, standard ones give way; lists in a cell only for a part that is a roll', () => {
  expect(main?.fields.map(field => [field.header, field.use])).toEqual([
    ['序号', 'fill'],
    ['所属组织代码', 'fill'],
    ['组织代码', 'fill'],
    ['日期', 'fill'],
    ['记录状态', 'fill'],
    ['花费（元）', 'fill'],
    ['请假', 'show'],
    ['所属记录状态', 'also'],
    ['到会：请假', 'also'],
  ])
  expect(parts.map(part => [part.name, part.fields.map(field => field.header)])).toEqual([
    ['到会', ['序号', '谁', '情况']],
    ['议程', ['序号', '议题', '分钟']],
  ])
})

test('headings are found below a title, in any order, with what people add to them', () => {
  if (!main) throw new Error('no sheet')
  const cells = ['* 日 期', 'Code', '花费(元)', '请假', '', '天气', '到会: 请假']
  expect(headingRow(main, [['走访登记表'], [], ['填表人', '日期：2025-03-04'], cells])).toBe(3)
  expect(headingRow(main, [['甲'], ['乙']])).toBe(-1)
  const { fields, absent, problems } = readHeadings(main, cells)
  expect(fields.map(field => field?.key ?? null)).toEqual(['on', 'code', 'cost', null, null, null, 'roll#leave'])
  expect(absent.map(field => field.key)).toEqual([standardKeys.row, standardKeys.org, 'state'])
  expect(problems.map(problem => [problem.code, problem.level])).toEqual([['unknown-heading', 'warning']])
  expect(readHeadings(main, ['日期', 'On']).problems.map(problem => problem.code)).toEqual(['heading-twice'])
})

test('a state is reached by the shortest way of steps', () => {
  expect(['a', 'b', 'c', 'd', 'void'].map(state => stepsTo(reg, state))).toEqual([[], ['one'], ['skip'], undefined, undefined])
})
