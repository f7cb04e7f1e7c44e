import { describe, expect, it } from 'vitest'
import { codeTable } from '../language/code-table.ts'
import { choice, choices, coded, computed, flag, integer, lines, moment, money, ref, refs, text } from '../language/column.ts'
import { showMoment, showValue } from './show.ts'

const sex = codeTable('sex', { zh: '性别', en: 'Sex' }, { 1: ['男', 'Male'], 2: ['女', 'Female'] })
const state = choice('情况', 'State', { present: ['出席', 'Present'], leave: ['请假', 'Leave'] })

describe('a stored value as people read it', () => {
  it.each([
    ['NUM-01 fen as yuan', money('金额', 'Amount'), 123450, '1,234.50', '1,234.50'],
    ['an integer with its unit', integer('人数', 'People', { unit: ['人', 'people'] }), 1200, '1,200 人', '1,200 people'],
    ['a flag', flag('线上', 'Online'), false, '否', 'No'],
    ['options in their order', choices('类别', 'Kinds', { a: ['甲', 'A'], b: ['乙', 'B'] }), ['b', 'a'], '乙、甲', 'B, A'],
    ['an option the declaration no longer knows', state, 'gone', 'gone', 'gone'],
    ['a code by its label', coded('性别', 'Sex', sex), '2', '女', 'Female'],
    ['a reference by its name', ref('党员', 'Member', 'member'), { id: 1, name: '甲' }, '甲', '甲'],
    [
      'references by their names',
      refs('党员', 'Members', 'member'),
      [
        { id: 1, name: '甲' },
        { id: 2, name: '乙' },
      ],
      '甲、乙',
      '甲, 乙',
    ],
    ['computed money', computed('合计', 'Sum', 'money', () => 1), 5, '0.05', '0.05'],
    [
      'parts by how many in each state',
      lines('出席', 'Attendance', { state }),
      [{ state: 'present' }, { state: 'present' }, { state: 'leave' }],
      '出席 2，请假 1',
      'Present 2, Leave 1',
    ],
    ['parts without a state by their number', lines('议程', 'Agenda', { item: text('议题', 'Item') }), [{ item: 'x' }], '1 条', '1'],
    ['nothing as nothing', text('主题', 'Topic'), null, '', ''],
  ] as const)('shows %s', (_, column, value, zh, en) => {
    expect([showValue(column, value, 'zh'), showValue(column, value, 'en')]).toEqual([zh, en])
  })

  it('TIM-06 shows a moment by the clock in Shanghai, whatever its offset', () => {
    expect(showMoment('2026-03-04T23:30:00Z')).toBe('2026-03-05 07:30')
    expect(showValue(moment('时间', 'At'), '2026-03-05T07:30:00+08:00', 'zh')).toBe('2026-03-05 07:30')
  })
})
