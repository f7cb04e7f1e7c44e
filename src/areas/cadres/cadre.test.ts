import { describe, expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import { makeIdentityNumber, syntheticRegion } from '../../language/identity-number.ts'
import type { AnyRegister } from '../../language/register.ts'
import { appraisalList } from './appraisal-list.ts'
import { cadre } from './cadre.ts'
import { cadreAppraisal } from './cadre-appraisal.ts'
import { leadingBody } from './leading-body.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const codes = (reg: AnyRegister, values: Record<string, unknown>): string[] => checkDraft(reg, values, context).map(problem => problem.code)
const card = (values: Record<string, unknown> = {}) => ({
  name: '李树',
  sex: '1',
  birthOn: '1980-05-06',
  ethnic: '01',
  unit: '区财政局',
  post: '局长',
  postSince: '2020-03-01',
  postClass: 'principal',
  level: 'section',
  manager: 'district',
  since: '2015-01-01',
  archive: 'unchecked',
  ...values,
})

describe('the card', () => {
  test('CAD-02 a month between two spells is no gap, two months are one, and an explained gap is none', () => {
    const resume = (second: string) => ({ resume: `2003.07—2008.06  区财政局科员\n${second}—  区财政局副局长` })
    expect(codes(cadre, card(resume('2008.06')))).toEqual([])
    expect(codes(cadre, card(resume('2008.08')))).toEqual([])
    expect(codes(cadre, card(resume('2008.09')))).toEqual(['CAD_RESUME_GAP'])
    expect(codes(cadre, card({ ...resume('2009.09'), resumeGapReason: '脱产学习' }))).toEqual([])
    expect(codes(cadre, card({ resume: '二〇〇三年参加工作' }))).toEqual(['CAD-02'])
  })

  test('MEM-10 an identity number agrees with birth and sex, and stands in no index that could tell of another card', () => {
    const number = makeIdentityNumber(syntheticRegion, '1980-05-06', 11)
    expect(codes(cadre, card({ identityNumber: number }))).toEqual([])
    expect(codes(cadre, card({ identityNumber: number, birthOn: '1980-05-07' }))).toEqual(['ID_BIRTH_MISMATCH'])
    expect(codes(cadre, card({ identityNumber: `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}` }))).toEqual(['ID_CHECK'])
    expect(cadre.columns.identityNumber.sealed).toBe('personal')
  })

  test('CAD-15 rotation is due five years after a principal or key post was taken up, ten after another', () => {
    const due = (values: Record<string, unknown>) => readDraft(cadre, card(values), context).values.rotationDue
    expect(due({})).toBe('2025-03-01')
    expect(due({ postClass: 'key', postSince: '2020-02-29' })).toBe('2025-02-28')
    expect(due({ postClass: 'ordinary' })).toBe('2030-03-01')
    expect(due({ untilDay: '2024-01-01' })).toBeNull()
  })

  test('CAD-01 the post was taken up after work began, and the last day lies after the first', () => {
    expect(codes(cadre, card({ workedSince: '2021-01-01' }))).toEqual(['CAD-01'])
    expect(codes(cadre, card({ untilDay: '2014-12-31' }))).toEqual(['CAD-01'])
  })
})

test('CAD-03 as many holders as posts are approved fit, one more is over the quota; nobody holds two', () => {
  const body = (holders: (number | null)[]) => ({
    name: '区财政局班子',
    kind: 'government',
    level: 'section',
    approved: 2,
    approvedOn: '2024-01-01',
    posts: holders.map((holder, i) => ({ post: `职务${i}`, level: 'deputy', holder })),
  })
  expect(codes(leadingBody, body([1, 2, null]))).toEqual([])
  expect(readDraft(leadingBody, body([1, null]), context).values).toMatchObject({ filled: 1, vacant: 1 })
  expect(codes(leadingBody, body([1, 2, 3]))).toEqual(['CAD_OVER_QUOTA'])
  expect(codes(leadingBody, body([1, 1]))).toEqual(['CAD-03'])
})

describe('appraisals', () => {
  const list = (values: Record<string, unknown>) => ({
    name: '2025年度考核',
    kind: 'yearly',
    year: 2025,
    participants: 12,
    best: 2,
    decidedOn: '2026-01-20',
    ...values,
  })

  test('CAD-21 two of twelve are excellent, three only with an approval', () => {
    expect(codes(appraisalList, list({}))).toEqual([])
    expect(codes(appraisalList, list({ best: 3 }))).toEqual(['CAD_CAP'])
    expect(codes(appraisalList, list({ best: 3, raised: true }))).toEqual(['CAD-21'])
    expect(codes(appraisalList, list({ best: 3, raised: true, approval: '示组〔2026〕3号' }))).toEqual([])
    expect(codes(appraisalList, list({ kind: 'leaders', best: 3 }))).toEqual([])
    expect(codes(appraisalList, list({ kind: 'leaders', best: 3, raised: true, approval: '3号' }))).toEqual(['CAD-21'])
    expect(readDraft(appraisalList, list({ participants: 9 }), context).values.cap).toBe(1)
  })

  test('CAD-20, CAD-25 a grade belongs to its kind of appraisal; without one stands the reason', () => {
    const appraisal = (values: Record<string, unknown>) => ({ cadre: 1, kind: 'yearly', year: 2025, appraisedOn: '2026-01-20', ...values })
    expect(codes(cadreAppraisal, appraisal({ grade: 'competent' }))).toEqual([])
    expect(codes(cadreAppraisal, appraisal({ grade: 'good' }))).toEqual(['CAD-20'])
    expect(codes(cadreAppraisal, appraisal({ kind: 'everyday', grade: 'good' }))).toEqual([])
    expect(codes(cadreAppraisal, appraisal({}))).toEqual(['CAD-25'])
    expect(codes(cadreAppraisal, appraisal({ ungraded: 'away' }))).toEqual([])
    expect(codes(cadreAppraisal, appraisal({ ungraded: 'away', grade: 'competent' }))).toEqual(['CAD-25'])
  })
})
