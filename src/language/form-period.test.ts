import { describe, expect, it } from 'vitest'
import { cellDays, cellPeriodName, cellPeriods, dueDay, formPeriod, nextPeriod } from './form-period.ts'
import { partKey, readPartKey } from './figure-part.ts'

const q3 = { from: '2026-07-01', to: '2026-09-30' }

describe('periods of forms', () => {
  it.each([
    ['month', '2026-02-28', '2026-02-01', '2026-02-28'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-04-01', '2026-04-01', '2026-06-30'],
    ['half', '2026-07-01', '2026-07-01', '2026-12-31'],
    ['year', '2026-12-31', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s', (every, day, from, to) => expect(formPeriod(every, day)).toEqual({ from, to }))

  it('go on over the end of the year', () => {
    expect(nextPeriod('quarter', { from: '2026-10-01', to: '2026-12-31' })).toEqual({ from: '2027-01-01', to: '2027-03-31' })
    expect(nextPeriod('month', { from: '2026-01-01', to: '2026-01-31' })).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })

  it('are due on a day of the month after, the last one where the month is shorter', () => {
    expect(dueDay(q3, 5)).toBe('2026-10-05')
    expect(dueDay({ from: '2026-01-01', to: '2026-01-31' }, 31)).toBe('2026-02-28')
    expect(dueDay(q3, null)).toBeNull()
  })
})

describe('the period of a cell', () => {
  it.each([
    ['period', '2026-07-01', '2026-09-30'],
    ['previous', '2026-04-01', '2026-06-30'],
    ['to-date', '2026-01-01', '2026-09-30'],
    ['year', '2026-01-01', '2026-12-31'],
    ['same-last-year', '2025-07-01', '2025-09-30'],
    ['to-date-last-year', '2025-01-01', '2025-09-30'],
    ['last-year', '2025-01-01', '2025-12-31'],
    ['m02', '2026-02-01', '2026-02-28'],
    ['q1', '2026-01-01', '2026-03-31'],
    ['h2', '2026-07-01', '2026-12-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
  ])('%s', (rule, from, to) => expect(cellDays(rule, q3)).toEqual({ from, to }))

  it('ends with the month a year before, leap years too', () => {
    expect(cellDays('same-last-year', { from: '2025-02-01', to: '2025-02-28' })).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(cellDays('same-last-year', { from: '2024-02-01', to: '2024-02-29' })).toEqual({ from: '2023-02-01', to: '2023-02-28' })
    expect(cellDays('previous', { from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })

  it('is nothing for other texts', () =>
    expect(['', 'm13', 'toString', 'q0'].map(rule => cellDays(rule, q3))).toEqual(Array(4).fill(undefined)))

  it('has words', () => {
    expect(cellPeriods.map(rule => cellPeriodName(rule, 'zh')).slice(7, 12)).toEqual([
      '上半年',
      '下半年',
      '第一季度',
      '第二季度',
      '第三季度',
    ])
    expect(cellPeriodName('m07', 'zh')).toBe('7月')
    expect(cellPeriodName('m07', 'en')).toBe('July')
    expect(cellPeriodName('2024-Q2', 'zh')).toBe('2024年第二季度')
    expect(cellPeriodName('to-date', 'zh')).toBe('本年累计')
  })
})

describe('the key of a part', () => {
  it('reads what it writes', () => {
    const part = { key: 'a.b', by: '^kind', code: 'x-y' }
    expect(readPartKey(partKey(part))).toEqual(part)
    expect(readPartKey(partKey({ ...part, share: true }))).toEqual({ ...part, share: true })
    expect(['a.b', 'a[b]', '[b=c]', 'a[b=]', 'a[b=c]d'].map(readPartKey)).toEqual(Array(5).fill(undefined))
  })
})
