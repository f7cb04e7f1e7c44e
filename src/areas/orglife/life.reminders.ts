import { lifeRules } from '../../codes/life-rules.ts'
import { addWorkdays } from '../../codes/work-calendar.ts'
import type { Reminder } from '../../engine/engine.ts'
import { addDays, addMonths, type Day, type Month, monthOf } from '../../language/day.ts'
import { reachedStates } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { event } from './event.ts'

/** LIFE-11: a planned event is told so many days before it, and from its day on until it is recorded, with the last working day to do so. */
export const eventsNear: Reminder = {
  roles: writers,
  look: async (tx, engine, viewer) => {
    const today = engine.today()
    const rules = lifeRules(today)
    const rows = await tx.rows<{ id: number; topic: string; day: Day }>(
      `select id, topic, held_on as day from event where district_id = $1 and org_id = $2 and state = 'planned' and held_on <= $3 order by held_on, id limit 20`,
      [viewer.district, viewer.org, addDays(today, rules.remindDays)],
    )
    return rows.map(({ id, topic, day }) => {
      const due = addWorkdays(day, rules.recordWorkdays)
      return {
        id: `event:${id}:hold`,
        zh: topic,
        en: topic,
        why:
          day > today
            ? { zh: `组织生活${day}召开，请做好准备`, en: `Organization life on ${day}: prepare it` }
            : { zh: `组织生活${day}召开，请在${due}前登记`, en: `Held on ${day}: record it by ${due}` },
        due: day > today ? day : due,
        href: `/registers/event/${id}`,
        kind: event.name,
      }
    })
  },
}

/** What a month says of a member: nothing took place that he was due at, each event was missed without leave, or he came, was on leave or exempt. */
export type MonthOfLife = 'none' | 'absent' | 'kept'

/** Months without organization life in a row, newest first; a month without any event is none of them and ends the row (LIFE-08). */
export function absentInARow(months: readonly MonthOfLife[]): number {
  const end = months.findIndex(month => month !== 'absent')
  return end < 0 ? months.length : end
}

/**
 * LIFE-08: members of the own branch who took part in nothing for three, five and six months in a row without leave. It reads the attendance that the branch
 * recorded itself and asks for a talk; nothing follows by itself, and nobody else is told.
 */
export const absentMembers: Reminder = {
  roles: ['secretary', 'clerk'],
  look: async (tx, engine, viewer) => {
    const today = engine.today()
    const [least, second, last] = lifeRules(today).absentMonths
    const first = `${monthOf(today)}-01`
    const months = Array.from({ length: last }, (_, i): Month => monthOf(addMonths(first, -1 - i)))
    const rows = await tx.rows<{ member: number; name: string; month: Month; kept: boolean }>(
      `select a.member, max(p.name) as name, to_char(a.day, 'YYYY-MM') as month, bool_or(a.state <> 'absent') as kept
       from event_attendance a
       join event e on e.district_id = a.district_id and e.id = a.of_id and e.state = any($5::text[])
       join member p on p.district_id = a.district_id and p.id = a.member and not coalesce(p.life_exempt, false)
       where a.district_id = $1 and a.day >= $3 and a.day < $4
         and exists (select from membership m where m.district_id = a.district_id and m.member = a.member and m.org_id = $2 and m.state <> 'void' and m.until_day is null)
       group by a.member, 3 order by a.member`,
      [viewer.district, viewer.org, `${months.at(-1)}-01`, first, reachedStates(event, 'held')],
    )
    return [...Map.groupBy(rows, row => row.member)].flatMap(([member, own]) => {
      const row = absentInARow(
        months.map(month => {
          const of = own.find(one => one.month === month)
          return of === undefined ? 'none' : of.kept ? 'kept' : 'absent'
        }),
      )
      if (row < least) return []
      return [
        {
          id: `life:${member}:absent`,
          zh: `${own[0]?.name ?? ''}：连续${row}个月未参加组织生活`,
          en: `${own[0]?.name ?? ''}: no organization life for ${row} months in a row`,
          why:
            row >= last
              ? { zh: '已满六个月，请核实原因，按规定研究', en: 'Six months: find out why, and consider it by the rules' }
              : row >= second
                ? { zh: '将满六个月，请谈话提醒', en: 'Nearly six months: talk with the member' }
                : { zh: '按考勤未请假，请谈话了解情况', en: 'Absent without leave: talk with the member' },
          due: null,
          href: `/registers/member/${member}`,
          kind: 'member',
        },
      ]
    })
  },
}
