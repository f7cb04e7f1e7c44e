import { expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { personalReport } from './personal-report.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const codes = (values: Record<string, unknown>): string[] =>
  checkDraft(
    personalReport,
    { number: '1', cadre: 1, kind: 'yearly', year: 2025, filedOn: '2026-01-20', sealedFile: '密2026-1', complete: 'complete', ...values },
    context,
  ).map(problem => problem.code)

test('CAD-32 the yearly report is in time on 31 January and late on 1 February; a change within thirty days', () => {
  expect(codes({ filedOn: '2026-01-31' })).toEqual([])
  expect(codes({ filedOn: '2026-02-01' })).toEqual(['CAD-32'])
  const change = { kind: 'change', changedOn: '2026-03-01' }
  expect(codes({ ...change, filedOn: '2026-03-31' })).toEqual([])
  expect(codes({ ...change, filedOn: '2026-04-01' })).toEqual(['CAD-32'])
  expect(codes({ kind: 'change' })).toEqual(['CAD-32'])
})

test('CAD-33 no column could hold what was reported: numbers, days and choices alone', () => {
  const columns = Object.entries(personalReport.columns)
  expect(columns.filter(([, column]) => ['longText', 'files', 'money'].includes(column.kind))).toEqual([])
  expect(columns.filter(([, column]) => column.kind === 'text').map(([name]) => name)).toEqual(['number', 'sealedFile'])
  expect(Object.values(personalReport.columns.asked.of).map(column => column.kind)).toEqual(['choice', 'date', 'date'])
})

test('CAD-34 the handling fits the result, and the days follow one another', () => {
  const checked = { checkKind: 'random', checkedOn: '2026-04-10' }
  expect(codes({ ...checked, result: 'agrees', handling: 'none' })).toEqual([])
  expect(codes({ ...checked, result: 'agrees', handling: 'criticism' })).toEqual(['CAD-34'])
  expect(codes({ ...checked, result: 'light', handling: 'corrected' })).toEqual([])
  expect(codes({ ...checked, result: 'concealed', handling: 'criticism' })).toEqual(['CAD-34'])
  expect(codes({ ...checked, result: 'concealed', handling: 'admonition', handledOn: '2026-04-09' })).toEqual(['CAD-34'])
  expect(codes({ result: 'agrees' })).toEqual(['CAD-33'])
  expect(codes({ ...checked, checkedOn: '2026-01-19', result: 'agrees' })).toEqual(['CAD-33'])
})
