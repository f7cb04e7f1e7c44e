import { expect, test } from 'vitest'
import { checkDraft } from '../../derive/check.ts'
import { weakCase } from './weak-case.ts'

const context = { today: '2025-12-31', allowSynthetic: true }
const codes = (values: Record<string, unknown>) =>
  checkDraft(
    weakCase,
    {
      community: '示例社区',
      batch: '第八批',
      listedOn: '2025-01-10',
      criteria: ['satisfaction'],
      closedOn: '2025-11-20',
      score: 850,
      voters: 40,
      dissatisfied: 3,
      problems: [{ problem: '物业缺位', owner: '王河', doneOn: '2025-09-01' }],
      ...values,
    },
    context,
  ).map(problem => problem.code)

test('WEK-10 a score of 69.9 fails, 70.0 passes', () => {
  expect(codes({ score: 699 })).toEqual(['WEK_SCORE_LT_70'])
  expect(codes({ score: 700 })).toEqual([])
})

test('WEK-10 eight of fifteen dissatisfied fail, seven of fourteen do not', () => {
  expect(codes({ voters: 15, dissatisfied: 8 })).toEqual(['WEK_DISSATISFIED'])
  expect(codes({ voters: 14, dissatisfied: 7 })).toEqual([])
})

test('WEK-08 no more dissatisfied votes than voters', () => {
  expect(codes({ closedOn: null, voters: 14, dissatisfied: 15 })).toEqual(['WEK_DISSATISFIED'])
})

test('WEK-11 an open problem bars the signing off; before that it bars nothing', () => {
  const problems = [{ problem: '物业缺位', owner: '王河' }]
  expect(codes({ problems })).toEqual(['WEK_OPEN_ITEMS'])
  expect(codes({ problems, closedOn: null, score: null })).toEqual([])
})

test('WEK-08 scores are 0 to 100 with one decimal at most', () => {
  for (const score of [1000, 0, 75]) expect(codes({ score, closedOn: null })).toEqual([])
  for (const score of [1001, 70.5, -10, '85']) expect(codes({ score, closedOn: null })).toHaveLength(1)
})

test('WEK-04 rectification starts with all four supports', () => {
  expect(weakCase.steps.start?.needs).toEqual(['leaders', 'firstSecretaries', 'workGroups', 'pairedUnits'])
})
