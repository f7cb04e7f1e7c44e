import type { LookedUpRule } from '../../engine/engine.ts'

/** A row about a cadre is the own row of the member on the cadre's card; where the card names none, nobody reads it as the own one (CAD-40). */
export const ownMemberOfCadre: LookedUpRule = async (hands, { tx, viewer }) => {
  const cards = await tx.rows<{ id: number; member: number | null }>(
    'select id, member from cadre where district_id = $1 and id = any($2::bigint[])',
    [viewer.district, hands.flatMap(({ values }) => (typeof values.cadre === 'number' ? [values.cadre] : []))],
  )
  const members = new Map(cards.map(card => [card.id, card.member]))
  for (const { values } of hands) values.member = typeof values.cadre === 'number' ? (members.get(values.cadre) ?? null) : null
}
