import { type CappedAppraisal, mostBest } from '../../codes/appraisal-caps.ts'
import type { Day } from '../../language/day.ts'
import { error, type Problem } from '../../language/problem.ts'

/** Grades of the everyday appraisal, and of all others (CAD-20, CAD-21, CAD-24). */
export const everydayGrades = ['good', 'fairly-good', 'fair', 'poor'] as const

interface Appraised {
  kind: string
  grade: string | null
  ungraded: string | null
}

/** CAD-20, CAD-21, CAD-25: the grade is one of the appraisal's own; without one stands the reason. Nobody is graded by the product (SEN-03). */
export function checkGrade({ kind, grade, ungraded }: Appraised): Problem | null {
  if (grade === null)
    return ungraded === null
      ? error('CAD-25', '请填写等次，或选择不定等次的原因', 'Give the grade, or the reason why there is none', 'grade')
      : null
  if (ungraded !== null) return error('CAD-25', '不定等次的不填等次', 'Who is not graded has no grade', 'ungraded')
  const everyday = everydayGrades.some(one => one === grade)
  return everyday === (kind === 'everyday')
    ? null
    : error('CAD-20', '等次与考核种类不符', 'The grade does not belong to this kind of appraisal', 'grade')
}

interface Listed {
  kind: CappedAppraisal
  participants: number
  raised: boolean | null
  approval: string | null
  best: number
  decidedOn: Day
}

/** How many of a list may get the best grade (CAD-20, CAD-21, CAD-24). */
export const cap = (row: Listed): number => mostBest(row.kind, row.participants, row.raised === true, row.decidedOn)

/** CAD-20, CAD-21, CAD-24: no more of the best grade than the share of the participants allows; a raised share has its approval. */
export const checkCap = (row: Listed): Problem[] => [
  ...(row.best > cap(row)
    ? [
        error(
          'CAD_CAP',
          `参加${row.participants}人，最高等次不超过${cap(row)}人，现为${row.best}人`,
          `Of ${row.participants} at most ${cap(row)} get the best grade; there are ${row.best}`,
          'best',
        ),
      ]
    : []),
  ...(row.raised === true && row.kind !== 'yearly'
    ? [error('CAD-21', '只有年度考核可提高比例', 'Only the yearly share may be raised', 'raised')]
    : []),
  ...(row.raised === true && row.approval === null
    ? [error('CAD-21', '提高比例须填写批准文号', 'Give the approval of the raised share', 'approval')]
    : []),
]
