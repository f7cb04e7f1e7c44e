import type { LookedUpRule } from '../../engine/engine.ts'
import { type RecordName } from '../../language/column.ts'
import { warning } from '../../language/problem.ts'

/** What comes before each level. */
const before: Readonly<Record<string, readonly [level: string, zh: string, en: string]>> = {
  notice: ['reminder', '尚未提醒', 'There was no reminder'],
  talk: ['notice', '尚未通报', 'There was no notice'],
}

/** RSP_URGE_ORDER: a reminder, then a notice, then a talk about the same matter; what is grave may go faster, so it is only told. */
export const urgedInOrder: LookedUpRule = async (hands, { tx, viewer }) => {
  const urged = hands.flatMap(hand => {
    const matter = hand.values.matter as RecordName | null // cast: the draft has been read
    const earlier = before[String(hand.values.level)]
    return matter && earlier ? [{ hand, matter, earlier }] : []
  })
  if (urged.length === 0) return
  const rows = await tx.rows<{ id: number; register: string; matter: number; level: string }>(
    `select id, matter_register as register, matter, level from urging where district_id = $1 and state <> 'void' and matter = any($2::bigint[])`,
    [viewer.district, urged.map(one => one.matter.id)],
  )
  for (const { hand, matter, earlier } of urged) {
    const [level, zh, en] = earlier
    const known = [
      ...rows.filter(row => row.id !== hand.id && row.register === matter.register && row.matter === matter.id),
      ...urged.filter(one => one.hand !== hand && one.matter.id === matter.id).map(one => ({ level: String(one.hand.values.level) })),
    ]
    if (!known.some(row => row.level === level))
      hand.problems.push(warning('RSP_URGE_ORDER', `${zh}，请确认是否直接采用此方式`, `${en}: check whether this level is meant`, 'level'))
  }
}
