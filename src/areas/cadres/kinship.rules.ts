import type { LookedUpRule } from '../../engine/engine.ts'
import { error, warning } from '../../language/problem.ts'

/**
 * CAD-12: nobody is appointed to a body in which a declared relative holds a post, and at the decision the record says who left the meeting. Before the
 * appointment it is told, so that one of the two can be moved first.
 */
export const notUnderRelatives: LookedUpRule = async (hands, { tx, viewer }) => {
  const cadres = hands.flatMap(({ values }) => (typeof values.cadre === 'number' ? [values.cadre] : []))
  if (cadres.length === 0) return
  const kin = await tx.rows<{ cadre: number; relative: number; name: string; bodies: number[] | null }>(
    `select k.cadre, k.relative, k.name, (select array_agg(p.of_id) from leading_body_posts p where p.district_id = $1 and p.holder = k.relative) as bodies
     from (
       select h.cadre, l.relative, l.relative_label as name from kinship h join kinship_relatives l on l.district_id = h.district_id and l.of_id = h.id
         where h.district_id = $1 and h.state <> 'void' and h.cadre = any($2::bigint[])
       union select l.relative, h.cadre, h.cadre_label from kinship h join kinship_relatives l on l.district_id = h.district_id and l.of_id = h.id
         where h.district_id = $1 and h.state <> 'void' and l.relative = any($2::bigint[])
     ) k order by k.relative`,
    [viewer.district, cadres],
  )
  for (const hand of hands) {
    const own = kin.filter(one => one.cadre === hand.values.cadre)
    const inBody = own.find(one => typeof hand.values.body === 'number' && one.bodies?.includes(hand.values.body))
    if (inBody)
      hand.problems.push(
        (hand.state === 'appointed' ? error : warning)(
          'CAD-12',
          `该班子有亲属${inBody.name}任职，应当回避`,
          `A relative (${inBody.name}) holds a post in this body: recusal is needed`,
          'body',
        ),
      )
    if (hand.state === 'decided' && own.length > 0 && hand.values.recused === null)
      hand.problems.push(
        warning(
          'CAD-12',
          `与${own.map(one => one.name).join('、')}有亲属关系，参加讨论的应当回避，请填写回避情况`,
          `Related to ${own.map(one => one.name).join(', ')}: say who left the meeting`,
          'recused',
        ),
      )
  }
}
