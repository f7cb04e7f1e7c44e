import { addDays, addMonths, type Day, monthOf, lastDayOfMonth } from '../language/day.ts'
import type { Person, Unit } from './made.ts'
import type { Entry } from './journal.ts'
import { letterOf } from './member-values.ts'
import { branchOn } from './person.ts'
import { lastDay } from './size.ts'
import type { Turn } from './turn.ts'
import { idOf, standsOn } from './unit.ts'

/** The records of a turn: the transfer or the decision that brings it about. Full membership and a roll made up for are corrections and have none. */
export function entriesOf(turn: Turn): Entry[] {
  if (turn.kind === 'full' || turn.kind === 'found-late') return []
  return [turn.kind === 'decided' ? decisionEntry(turn) : transferEntry(turn)]
}

function decisionEntry({ person, on, decision }: Turn): Entry {
  const death = decision?.to === 'DEAD'
  return {
    register: 'membershipDecision',
    unit: placeOf(person, on),
    role: 'organization',
    steps: ['takeEffect'],
    values: () => ({
      member: person.id,
      fromState: decision?.from,
      toState: decision?.to,
      removal: decision?.removal ?? null,
      organ: death ? '党支部' : '街道党工委',
      decidedOn: on,
      effectiveOn: on,
      document: death ? `死亡证明${on.slice(2, 4)}${letterOf(person)}` : `示组决〔${on.slice(0, 4)}〕${Math.ceil(person.drawn * 40)}号`,
      handledBy: '周敏',
      reviewedBy: '何志明',
    }),
  }
}

/** A transfer that has come to its end; its receipt may still be on its way at the end of the month. */
function transferEntry({ person, on, kind, to }: Turn): Entry {
  const issuedOn = addDays(on, -(8 + Math.floor(person.drawn * 12)))
  const end = lastDayOfMonth(monthOf(on)) < lastDay ? lastDayOfMonth(monthOf(on)) : lastDay
  const receiptOn = addDays(on, 3)
  const returned =
    receiptOn <= end ? { steps: ['returnReceipt', 'close'], values: { receiptOn, closedOn: receiptOn } } : { steps: [], values: {} }
  const common = { appliedOn: addDays(issuedOn, -4), receivedOn: on, ...returned.values }
  if (kind === 'arrived')
    return {
      register: 'transfer',
      unit: placeOf(person, on),
      role: 'organization',
      steps: ['takeIn', ...returned.steps],
      values: () => ({ member: person.id, kind: 'online', originName: person.cameFrom, letterNo: letterOf(person), ...common }),
    }
  const goal = (): Record<string, unknown> =>
    kind === 'branch-change' && to
      ? { destination: idOf(to), cause: '居住地变动' }
      : { destinationName: goals[Math.floor(person.drawn * goals.length)], cause: '工作变动' }
  return {
    register: 'transfer',
    unit: placeOf(person, on),
    role: 'organization',
    steps: ['check', 'issue', 'receive', ...returned.steps],
    values: () => ({
      member: person.id,
      kind: 'online',
      ...goal(),
      ...letterValues(person, issuedOn),
      ...common,
    }),
  }
}

/** What a letter says. */
export const letterValues = (person: Person, issuedOn: Day): Record<string, unknown> => ({
  checkedOn: addDays(issuedOn, -1),
  duesPaidTo: monthOf(addMonths(issuedOn, -1)),
  letterNo: letterOf(person),
  issuedOn,
  validDays: 90,
})

const goals = ['邻市某街道社区党支部', '省会城市某企业党支部', '外省某县直机关党支部', '子女所在地社区党支部']

/** Where a record of a turn lies: at the branch of the day before, or where the person stands that day, if that branch is no more. */
function placeOf(person: Person, on: Day): Unit {
  const unit = [branchOn(person, addDays(on, -1)), branchOn(person, on), person.stays.at(-1)?.unit].find(one => one && standsOn(one, on))
  if (!unit) throw new Error(`${person.name} stands on no roll on ${on}`)
  return unit
}
