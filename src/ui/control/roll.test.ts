import { describe, expect, it } from 'vitest'
import { choice, lines, ref, text } from '../../language/column.ts'
import { fillFromRoll, nextState, rollShape, tally } from './roll.ts'

const attendance = lines(
  '出席',
  'Attendance',
  {
    member: ref('党员', 'Member', 'member'),
    state: choice('情况', 'State', { present: ['出席', 'Present'], leave: ['请假', 'Leave'], absent: ['缺席', 'Absent'] }),
    reason: text('原因', 'Reason'),
  },
  { roll: 'member' },
)
const shape = rollShape(attendance)
const roll = [
  { id: 1, name: '甲', exempt: false },
  { id: 2, name: '乙', exempt: false },
  { id: 3, name: '丙', exempt: true },
]
const line = (id: number, name: string, state: string) => ({ member: { id, name }, state })

describe('the roll as people to tick', () => {
  it('has the first text as the reason, and what else is kept of a person as the rest', () => {
    const graded = lines(
      '党员',
      'Members',
      { ...attendance.of, grade: choice('等次', 'Grade', { good: ['好', 'Good'] }) },
      { roll: 'member' },
    )
    expect([shape.reason, shape.rest, rollShape(graded).rest]).toEqual(['reason', [], ['grade']])
  })

  it('begins with everybody present; who is exempt is left out where the part has no such state', () => {
    expect(fillFromRoll(shape, roll, [], [])).toEqual([line(1, '甲', 'present'), line(2, '乙', 'present')])
  })

  it('keeps who was ticked and who was added when the roll of another day arrives', () => {
    const ticked = [line(1, '甲', 'leave'), line(2, '乙', 'present'), line(9, '客', 'present')]
    expect(fillFromRoll(shape, roll.slice(0, 1), ticked, [1, 2, 3])).toEqual([line(1, '甲', 'leave'), line(9, '客', 'present')])
  })

  it('goes round the states with each tap', () => {
    expect(['present', 'leave', 'absent'].map(state => nextState(shape, state))).toEqual(['leave', 'absent', 'present'])
  })

  it('counts the people in each state', () => {
    expect(tally(shape, [line(1, '甲', 'present'), line(2, '乙', 'present'), line(3, '丙', 'absent')])).toEqual({ present: 2, absent: 1 })
  })
})
