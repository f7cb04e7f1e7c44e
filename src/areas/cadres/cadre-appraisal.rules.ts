import type { LookedUpRule } from '../../engine/engine.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { error, warning } from '../../language/problem.ts'

const bestGrades = ['good', 'excellent']

/** CAD-20, CAD-21: no more of the best grade than the list has places. */
export const bestWithinPlaces: LookedUpRule = async (hands, { tx, viewer }) => {
  const graded = hands.filter(({ values }) => typeof values.list === 'number' && bestGrades.includes(String(values.grade)))
  if (graded.length === 0) return
  const lists = await tx.rows<{ id: number; cap: number; given: number }>(
    `select a.id, a.cap, (select count(*) from cadre_appraisal c where c.district_id = a.district_id and c.list = a.id and c.state <> 'void'
       and c.grade = any($3::text[]) and c.id <> all($4::bigint[])) as given
     from appraisal_list a where a.district_id = $1 and a.id = any($2::bigint[])`,
    [viewer.district, graded.map(({ values }) => values.list), bestGrades, graded.flatMap(({ id }) => id ?? [])],
  )
  const given = new Map(lists.map(list => [list.id, list.given]))
  const caps = new Map(lists.map(list => [list.id, list.cap]))
  for (const hand of graded) {
    const list = Number(hand.values.list)
    const now = (given.get(list) ?? 0) + 1
    given.set(list, now)
    const most = caps.get(list)
    if (most !== undefined && now > most)
      hand.problems.push(
        error('CAD_CAP', `这份名单的最高等次名额为${most}人，已满`, `The list has ${most} places of the best grade, all taken`, 'grade'),
      )
  }
}

interface Earlier {
  cadre: number
  kind: string
  year: number
  grade: string
}

/**
 * CAD-22, CAD-23: an excellent year stands on quarters that were mostly good and none fair or poor; two years in a row not competent have a consequence in law.
 * Both are said to who enters the grade, and decide nothing.
 */
export const besideEarlierGrades: LookedUpRule = async (hands, { tx, viewer }) => {
  const yearly = hands.filter(({ values }) => values.kind === 'yearly' && ['excellent', 'incompetent'].includes(String(values.grade)))
  if (yearly.length === 0) return
  const earlier = await tx.rows<Earlier>(
    `select cadre, kind, year, grade from cadre_appraisal
     where district_id = $1 and cadre = any($2::bigint[]) and state <> 'void' and grade is not null and kind in ('everyday', 'yearly')`,
    [viewer.district, yearly.map(({ values }) => values.cadre)],
  )
  for (const hand of yearly) {
    const own = earlier.filter(one => one.cadre === hand.values.cadre)
    const problem = hand.values.grade === 'excellent' ? againstQuarters(hand, own) : again(hand, own)
    if (problem) hand.problems.push(problem)
  }
}

function againstQuarters({ values }: Hand, own: readonly Earlier[]) {
  const quarters = own.filter(one => one.kind === 'everyday' && one.year === values.year)
  const good = quarters.filter(one => one.grade === 'good').length
  const low = quarters.some(one => one.grade === 'fair' || one.grade === 'poor')
  return quarters.length > 0 && (low || 2 * good <= quarters.length)
    ? warning(
        'CAD-22',
        '年度优秀一般从平时考核多为“好”的人员中产生，请核对',
        'Excellent comes from those whose quarters were mostly good: check it',
        'grade',
      )
    : null
}

const again = ({ values }: Hand, own: readonly Earlier[]) =>
  own.some(one => one.kind === 'yearly' && one.year === Number(values.year) - 1 && one.grade === 'incompetent')
    ? warning(
        'CAD-23',
        '连续两年不称职，按公务员法应予辞退，请报有权机关研究',
        'Not competent two years in a row: the law provides for discharge; report it to those entitled to decide',
        'grade',
      )
    : null
