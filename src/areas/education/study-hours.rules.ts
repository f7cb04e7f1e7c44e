import { educationRules } from '../../codes/education-rules.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import { error, warning } from '../../language/problem.ts'

/** EDU-15: nobody confirms their own hours. */
export const confirmedByAnother: LookedUpRule = async (hands, { viewer }) => {
  for (const hand of hands)
    if (hand.state === 'confirmed' && viewer.member !== null && hand.values.member === viewer.member)
      hand.problems.push(error('EDU-15', '本人学时须由他人确认', 'Own hours are confirmed by somebody else', 'member'))
}

/** A certificate counts once (EDU_DUP_CERT). */
export const certificateOnce: LookedUpRule = async (hands, { tx, viewer }) => {
  const named = hands.filter(hand => typeof hand.values.certificate === 'string')
  if (named.length === 0) return
  const rows = await tx.rows<{ id: number; member: number; certificate: string }>(
    `select id, member, certificate from study_hours where district_id = $1 and state not in ('void', 'declined') and certificate = any($2)`,
    [viewer.district, named.map(hand => hand.values.certificate)],
  )
  for (const hand of named) {
    const { member, certificate } = hand.values
    if (rows.some(row => row.id !== hand.id && row.member === member && row.certificate === certificate))
      hand.problems.push(error('EDU_DUP_CERT', '该证书的学时已登记', 'The hours of this certificate are entered already', 'certificate'))
    rows.push({ id: hand.id ?? -1, member: Number(member), certificate: String(certificate) })
  }
}

/** EDU-03: online hours of a year count up to half of all; who has entered more than that half is told so. */
export const onlineCap: LookedUpRule = async (hands, { tx, viewer }) => {
  const online = hands.filter(
    hand =>
      hand.id === null &&
      hand.values.kind === 'online' &&
      typeof hand.values.hours === 'number' &&
      typeof hand.values.studiedOn === 'string',
  )
  if (online.length === 0) return
  const rows = await tx.rows<{ member: number; year: string; hours: string }>(
    `select member, to_char(studied_on, 'YYYY') as year, sum(hours)::text as hours from study_hours
     where district_id = $1 and kind = 'online' and state not in ('void', 'declined') and member = any($2::bigint[]) group by 1, 2`,
    [viewer.district, online.map(hand => hand.values.member)],
  )
  const hours = new Map(rows.map(row => [`${row.member} ${row.year}`, Number(row.hours)]))
  for (const { values, problems } of online) {
    const day = String(values.studiedOn)
    const { memberHours, onlineShare } = educationRules(day)
    const most = (memberHours * onlineShare) / 100
    const key = `${String(values.member)} ${day.slice(0, 4)}`
    const all = (hours.get(key) ?? 0) + Number(values.hours)
    hours.set(key, all)
    if (all > most * 10)
      problems.push(
        warning(
          'EDU_ONLINE_CAP',
          `全年网上学时已达${all / 10}，最多按总学时的一半计入`,
          `${all / 10} online hours in the year: they count up to half of all`,
          'hours',
        ),
      )
  }
}
