import { lifeRules } from '../../codes/life-rules.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { addDays } from '../../language/day.ts'
import { warning } from '../../language/problem.ts'
import { likeness } from './likeness.ts'

/** Kinds of which an organization holds one a day at most; groups meet apart. */
const once = (kinds: readonly string[]): string[] => kinds.filter(kind => kind !== 'group' && kind !== 'other')

/** The same organization, day and kind entered already: worth a look (decision 33). */
export const heldTwice: LookedUpRule = async (hands, { tx, viewer }) => {
  const fresh = hands.filter(hand => hand.id === null && typeof hand.values.heldOn === 'string')
  if (fresh.length === 0) return
  const known = await tx.rows<{ org: number; day: string; kinds: string[]; topic: string }>(
    `select org_id as org, held_on as day, kinds, topic from event
     where district_id = $1 and state not in ('void', 'cancelled') and org_id = any($2::bigint[]) and held_on = any($3::date[])`,
    [viewer.district, [...new Set(fresh.map(hand => hand.org.id))], [...new Set(fresh.map(hand => hand.values.heldOn))]],
  )
  const standing = Map.groupBy(known, one => `${one.org} ${one.day}`)
  for (const hand of fresh) {
    const key = `${hand.org.id} ${hand.values.heldOn}`
    const kinds = once(hand.values.kinds as string[]) // cast: the draft has been read
    const other = standing.get(key)?.find(one => once(one.kinds).some(kind => kinds.includes(kind)))
    if (other)
      hand.problems.push(
        warning(
          'LIFE-01',
          `本组织当天已登记同类活动“${other.topic}”，请核对是否重复`,
          `An event of this kind is entered for that day already (${other.topic}): check whether it is the same`,
          'heldOn',
        ),
      )
    standing.set(key, [...(standing.get(key) ?? []), { org: hand.org.id, day: '', kinds, topic: String(hand.values.topic) }])
  }
}

/** Minutes whose text is all but the same as another organization's, as far as the writer sees them: for a person to look at (LIFE-22). */
export const minutesAlike: LookedUpRule = async (hands, { tx, viewer }) => {
  const long = hands.flatMap(hand => {
    const text = textOf(hand)
    const day = String(hand.values.heldOn ?? '')
    return day && text.length >= lifeRules(day).alikeLength ? [{ hand, text, day }] : []
  })
  const [first] = long
  if (!first) return
  const days = long.map(one => one.day).sort()
  const others = await tx.rows<{ org: number; topic: string; text: string }>(
    `select e.org_id as org, e.topic, concat(string_agg(l.gist, '' order by l.position), e.decisions) as text
     from event e left join event_agenda l on l.district_id = e.district_id and l.of_id = e.id
     where e.district_id = $1 and e.state <> 'void' and e.held_on between $2 and $3
     group by e.id, e.org_id, e.topic, e.decisions
     having length(concat(string_agg(l.gist, ''), e.decisions)) >= $4`,
    [viewer.district, addDays(days[0] ?? '', -60), addDays(days.at(-1) ?? '', 60), lifeRules(first.day).alikeLength],
  )
  for (const { hand, text, day } of long) {
    const like = others.find(one => one.org !== hand.org.id && likeness(one.text, text) >= lifeRules(day).alikeShare)
    if (like)
      hand.problems.push(
        warning(
          'LIFE_COPY_SUSPECT',
          `记录内容与其他组织的“${like.topic}”几乎相同，请核对`,
          `The minutes are all but the same as another organization's (${like.topic}): check them`,
          'agenda',
        ),
      )
  }
}

const textOf = ({ values }: Hand): string =>
  [...((values.agenda ?? []) as { gist: string | null }[]).map(line => line.gist), values.decisions].join('') // cast: the draft has been read
