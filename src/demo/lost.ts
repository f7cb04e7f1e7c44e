import { addDays, addMonths, type Day } from '../language/day.ts'
import { isWorkday } from '../codes/work-calendar.ts'
import { type CarePlan, type DisposalCase, improvedOn, type LostCase, type OpenLetter } from './care-plan.ts'
import { type Entry, planned, type Source } from './journal.ts'
import { letterValues } from './moves.ts'
import { isFormal, rollOn } from './person.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** Cases of members out of contact, entered with the last thing done, disposals with their approval, letters that nobody handed in; what becomes of the membership stands in its own decisions. */
export const careSource = ({ lost, disposals, letters }: CarePlan, random: Random): Source =>
  planned([...lost.map(one => lostEntry(one, random.fork(one.last))), ...disposals.map(disposalEntry), ...letters.map(letterEntry)])

type Dated = Entry & { on: Day }

function lostEntry({ person, unit, last, steps }: LostCase, random: Random): Dated {
  const firstTry = addDays(last, random.int(45, 70))
  const means = random.some(['phone', 'message', 'letter', 'visit', 'family', 'colleagues'] as const, 4)
  const latest = addDays(firstTry, 80)
  const on = steps.at(-1)?.[1] ?? (latest < lastDay ? latest : lastDay)
  const tries = means.map((way, i) => ({ searchedOn: addDays(firstTry, i * 21), means: way, by: '支部组织委员', result: '未能取得联系' }))
  const stamps = { find: 'foundOn', suspend: 'suspendedOn', reinstate: 'reinstatedOn', remove: 'removedOn', conclude: 'otherOn' } as const
  return {
    register: 'lostContact',
    unit,
    on,
    role: 'organization',
    steps: steps.map(([step]) => step),
    values: () => ({
      member: person.id,
      lastContactOn: last,
      circumstances: '电话停机，原住址无人居住',
      searches: tries.filter(one => one.searchedOn <= on),
      explanation: steps.length > 0 ? '经多方查找和支部研究，按规定处理' : null,
      ...Object.fromEntries(steps.map(([step, day]) => [stamps[step], day])),
    }),
  }
}

/** A disposal backwards from its approval: filed beforehand, looked into, voted on; who had to correct has improved half a year later. */
function disposalEntry({ person, unit, form, ground, on }: DisposalCase): Dated {
  const before = (days: number): Day => workday(addDays(on, -days))
  const closed = improvedOn({ form, on })
  return {
    register: 'disposal',
    unit,
    on: closed ?? addDays(on, 5),
    role: 'organization',
    steps: ['file', 'investigate', 'opine', 'vote', 'approve', 'announce', ...(closed ? ['close'] : [])],
    values: () => {
      const people = rollOn(unit, on).filter(one => isFormal(one, on) && one !== person)
      const present = people.length - Math.floor(people.length / 5)
      return {
        member: person.id,
        form,
        proposedOn: before(70),
        ground,
        evidence: '详见支部调查材料',
        filedOn: before(64),
        investigators: people.slice(0, 2).map(one => one.id),
        heardOn: before(50),
        investigatedOn: before(44),
        opinedOn: before(36),
        shownOn: before(36),
        votedOn: before(24),
        entitled: people.length,
        present,
        approve: present,
        against: 0,
        abstain: 0,
        approvedOn: on,
        document: `示组处〔${on.slice(0, 4)}〕${Number(on.slice(5, 7))}号`,
        announcedOn: addDays(on, 5),
        ...(form === 'correction' ? { correctFrom: addDays(on, 6), correctUntil: addMonths(addDays(on, 6), 6) } : {}),
        ...(closed ? { result: 'improved', closedOn: closed } : {}),
      }
    },
  }
}

/** A letter on its way, or expired: the member is still the branch's. */
function letterEntry({ person, unit, issuedOn }: OpenLetter): Dated {
  const expired = addDays(issuedOn, 95) <= lastDay
  return {
    register: 'transfer',
    unit,
    on: expired ? addDays(issuedOn, 95) : issuedOn,
    role: 'organization',
    steps: ['check', 'issue', ...(expired ? ['expire'] : [])],
    values: () => ({
      member: person.id,
      kind: 'letter',
      destinationName: '外省某县社区党支部',
      appliedOn: addDays(issuedOn, -6),
      cause: '随子女在外居住',
      ...letterValues(person, issuedOn),
      ...(expired ? { explanation: '本人返乡后未及时到接收方办理，已联系督促' } : {}),
    }),
  }
}

function workday(day: Day): Day {
  let on = day
  while (!isWorkday(on)) on = addDays(on, -1)
  return on
}
