import type { LookedUpRule } from '../../engine/engine.ts'
import { addMonths } from '../../language/day.ts'
import { error, warning } from '../../language/problem.ts'
import { canonical, sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import { storedStates } from '../stored-states.rules.ts'
import { competentGrades } from './eligible-list.ts'

interface Person {
  cadre: number
  unit: string
  post: string
}

type Values = Readonly<Record<string, unknown>>

/** Cadres in office on the day who meet every condition, by unit and name. */
const eligible = (tx: Transaction, district: string, { asOf, levels, yearsInPost, ageMost, competent }: Values): Promise<Person[]> => {
  const day = String(asOf)
  const year = Number(day.slice(0, 4))
  return tx.rows<Person>(
    `select c.id as cadre, c.unit, c.post from cadre c
     where c.district_id = $1 and c.state <> 'void' and c.since <= $2 and (c.until_day is null or c.until_day > $2) and c.level = any($3::text[])
       and c.post_since <= $4 and c.birth_on > $5
       and (not $6 or (
         select count(distinct a.year) from cadre_appraisal a where a.district_id = c.district_id and a.cadre = c.id and a.kind = 'yearly' and a.state <> 'void'
           and a.year between $7 and $8 and a.grade = any($9::text[])) = 3)
     order by c.unit, c.name, c.id`,
    [
      district,
      day,
      levels,
      addMonths(day, -12 * Number(yearsInPost ?? 0)),
      ageMost === null ? '0001-01-01' : addMonths(day, -12 * (Number(ageMost) + 1)),
      competent === true,
      year - 3,
      year - 1,
      competentGrades,
    ],
  )
}

const idsOf = (persons: unknown): number[] => (persons as Person[]).map(one => one.cadre) // cast: the draft has been read

/** CAD-07: the list is what the conditions give, nobody left out and nobody added; frozen it has its digest and stands. */
export const byConditions: LookedUpRule = async (hands, look) => {
  const stored = await storedStates(hands, look)
  const { tx, viewer } = look
  for (const hand of hands) {
    const { values } = hand
    if (hand.state === 'void' || typeof values.asOf !== 'string') continue
    if (stored.get(hand.id ?? 0) === 'frozen') {
      const [before] = await tx.rows<{ hash: string | null }>('select hash from eligible_list where district_id = $1 and id = $2', [
        viewer.district,
        hand.id,
      ])
      if (before?.hash !== digestOf(values))
        hand.problems.push(error('CAD-07', '名册已固定，不再改动；请另立新册', 'The list is frozen: make a new one'))
      continue
    }
    const persons = await eligible(tx, viewer.district, values)
    if (hand.state === 'frozen') {
      if (idsOf(values.persons).join() !== persons.map(one => one.cadre).join())
        hand.problems.push(
          error(
            'CAD-07',
            '名册与条件不符，请打开更正并保存以重新生成',
            'The list does not agree with its conditions: correct and save it to make it anew',
            'persons',
          ),
        )
      values.hash = digestOf(values)
    } else {
      values.persons = persons
      values.hash = null
      if (persons.length === 0)
        hand.problems.push(warning('CAD-07', '没有符合条件的人员，请核对条件', 'Nobody meets the conditions: check them', 'persons'))
    }
  }
}

/** SM3 over the conditions and the persons in their order. */
const digestOf = ({ name, post, asOf, levels, yearsInPost, ageMost, competent, persons }: Values): string =>
  sm3(canonical({ name, post, asOf, levels, yearsInPost, ageMost, competent, persons: idsOf(persons) }))

/** CAD-07: who was recommended stands on the list that was frozen before; a list that is not frozen serves no meeting. */
export const recommendedFromList: LookedUpRule = async (hands, { tx, viewer }) => {
  const ids = hands.flatMap(({ values }) => (typeof values.list === 'number' ? [values.list] : []))
  if (ids.length === 0) return
  const lists = await tx.rows<{ id: number; state: string; frozenOn: string | null; hash: string | null }>(
    'select id, state, frozen_on as "frozenOn", hash from eligible_list where district_id = $1 and id = any($2::bigint[])',
    [viewer.district, ids],
  )
  const persons = await tx.rows<{ of: number; cadre: number }>(
    'select of_id as of, cadre from eligible_list_persons where district_id = $1 and of_id = any($2::bigint[])',
    [viewer.district, ids],
  )
  for (const hand of hands) {
    const list = lists.find(one => one.id === hand.values.list)
    if (!list) continue
    if (list.state !== 'frozen' || (list.frozenOn ?? '') > String(hand.values.heldOn))
      hand.problems.push(error('CAD-07', '名册应在推荐前固定', 'The list is frozen before the recommendation', 'list'))
    else if (hand.values.listHash !== list.hash)
      hand.problems.push(error('CAD-07', '名册编号与所选名册不符', 'The digest is not that of the list', 'listHash'))
    const on = new Set(persons.filter(one => one.of === list.id).map(one => one.cadre))
    const tallies = hand.values.tallies as { cadre: number | null }[] // cast: the draft has been read
    const off = tallies.findIndex(line => line.cadre !== null && !on.has(line.cadre))
    if (off >= 0)
      hand.problems.push(
        warning('CAD-07', '人选不在符合条件人员名册上，请核对', 'The candidate is not on the list: check it', `tallies.${off}.cadre`),
      )
  }
}
