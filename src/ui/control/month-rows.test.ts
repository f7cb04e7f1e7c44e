import { describe, expect, it } from 'vitest'
import { monthRows } from './month-rows.ts'

const march = { code: '2026-03', zh: '3月', en: 'March', value: '4' }

describe('a figure by month', () => {
  it('has a row for every month of the period that has begun', () => {
    const rows = monthRows([march], '2026-02-10', '2026-12-31', '2026-04-01', '0')
    expect(rows.map(row => [row.code, row.zh, row.value])).toEqual([
      ['2026-02', '2月', '0'],
      ['2026-03', '3月', '4'],
      ['2026-04', '4月', '0'],
    ])
  })

  it('keeps what lies after today, and crosses the year', () => {
    expect(monthRows([march], '2025-12-31', '2026-12-31', '2026-01-31', null).map(row => row.code)).toEqual([
      '2025-12',
      '2026-01',
      '2026-03',
    ])
  })
})
