import { expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { regulation } from './regulation.ts'

const codes = (values: Record<string, unknown>) =>
  checkDraft(
    regulation,
    { title: '支部工作办法', category: 'organizations', organ: '示例区委', draftedOn: '2026-01-05', ...values },
    { today: '2026-10-31', allowSynthetic: true },
  ).map(problem => problem.code)

test('DOC-02 document numbers: hexagonal brackets, four digits, no leading zero, no 第', () => {
  expect(codes({ documentNumber: '示组〔2026〕5号' })).toEqual([])
  for (const wrong of ['示组[2026]5号', '示组（2026）5号', '示组〔20〕5号', '示组〔2026〕05号', '示组〔2026〕第5号'])
    expect([wrong, codes({ documentNumber: wrong })]).toEqual([wrong, ['pattern']])
})

test('INT-41 drafted, issued, amended, repealed: each day after the one before', () => {
  expect(codes({ issuedOn: '2026-01-05', amendedOn: '2026-03-01', repealedOn: '2026-09-01' })).toEqual([])
  expect(codes({ issuedOn: '2026-01-04' })).toEqual(['INT-41'])
  expect(codes({ issuedOn: '2026-02-01', repealedOn: '2026-01-31' })).toEqual(['INT-41'])
})
