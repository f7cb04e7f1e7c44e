import { expect, test } from 'vitest'
import { readDraft } from '../../derive/check.ts'
import { lifeDayRule } from './life-day-rule.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const days = (holidayShift: string) =>
  String(readDraft(lifeDayRule, { name: '固定日', nth: 1, weekday: '2', holidayShift, fromDay: '2020-01-01' }, context).values.days).split(
    '、',
  )

test('LIFE-13, TIM-05 in 2020 the first Tuesdays of May and October fell on holidays: the Tuesday after, the next working day, or kept', () => {
  const first = ['01-07', '02-04', '03-03', '04-07', '05-05', '06-02', '07-07', '08-04', '09-01', '10-06', '11-03', '12-01']
  const moved = (may: string, october: string) => first.map((day, i) => (i === 4 ? may : i === 9 ? october : day))
  expect(days('nextTuesday')).toEqual(moved('05-12', '10-13'))
  expect(days('nextWorkday')).toEqual(moved('05-06', '10-09'))
  expect(days('keep')).toEqual(first)
})
