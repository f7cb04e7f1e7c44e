import { addDays, addMonths, type Day, type Month, monthOf } from '../language/day.ts'
import { lifeDay } from '../codes/life-day.ts'
import type { Person, Unit } from './made.ts'
import type { Entry, Source } from './journal.ts'
import { branchOn } from './person.ts'
import { secretaryOf } from './officers.ts'
import { lastDay } from './size.ts'

/** Payments of dues: most members pay a quarter ahead on the day of organization life, some monthly; a few fall behind and make it up later. */
export function duesSource(people: readonly Person[], first: Month): Source {
  const payers = people.map(person => ({ person, monthly: person.random.chance(person.inService ? 0.08 : 0.01), owed: [] as Month[] }))
  let receipt = 0
  return month => {
    const opens = month === first || ['01', '04', '07', '10'].includes(month.slice(5))
    const collectors = new Map<Unit, string>()
    const entries: Entry[] = []
    for (const payer of payers) {
      const { person } = payer
      if (!payer.monthly && !opens && payer.owed.length === 0) continue
      const paidOn = payDay(person, month)
      const unit = branchOn(person, paidOn)
      if (!unit || paidOn > lastDay) continue
      const due = payer.monthly ? [month] : opens ? quarterFrom(month) : []
      const months = [...payer.owed.filter(owed => !due.includes(owed)), ...due].filter(one => !endsBefore(person, one))
      if (months.length === 0) continue
      if (person.random.chance(opens || payer.monthly ? 0.022 : 0.3)) {
        payer.owed = months.filter(one => one <= addMonths(`${month}-01`, 2).slice(0, 7)).slice(-5)
        continue
      }
      payer.owed = []
      receipt += 1
      const collector = collectors.get(unit) ?? secretaryOf(unit, paidOn)?.name ?? ''
      collectors.set(unit, collector)
      const receiptNo = `${month.slice(0, 4)}${String(receipt).padStart(6, '0')}`
      const lines = months.map(one => ({ month: one, amount: amountOf(person, one) }))
      const channel =
        person.occupation === 'retired'
          ? person.random.weighted([
              ['cash', 6],
              ['online', 3],
              ['transfer', 1],
            ])
          : person.random.weighted([
              ['cash', 1],
              ['online', 8],
              ['transfer', 1],
            ])
      entries.push({
        register: 'duesPayment',
        unit,
        ...(unit.sector === 'community' ? {} : { sheet: true as const }),
        values: () => ({ member: person.id, paidOn, months: lines, channel, receiptNo, receivedBy: collector || null }),
      })
    }
    return { entries }
  }
}

/** What a member owes for a month in fen, by the tariff on a base that rises a little each year (依据《关于中国共产党党费收缴、使用和管理的规定》第一至六条). */
export function amountOf(person: Person, month: Month): number {
  if (person.base === null) return person.occupation === 'farmer' ? 50 : 20
  const yuan = Math.round((person.base * (100 + 2 * (Number(month.slice(0, 4)) - 2024))) / 1000) * 10
  return person.occupation === 'retired' ? yuan * (yuan <= 5000 ? 0.5 : 1) : yuan * rateOf(yuan)
}

/** Per cent of the whole base: the rate holds for all of it, without steps (DUE-01). */
const rateOf = (yuan: number): number => (yuan <= 3000 ? 0.5 : yuan <= 5000 ? 1 : yuan <= 10_000 ? 1.5 : 2)

const quarterFrom = (month: Month): Month[] => {
  const last = (Math.floor((Number(month.slice(5)) - 1) / 3) + 1) * 3
  const year = month.slice(0, 4)
  return Array.from(
    { length: last - Number(month.slice(5)) + 1 },
    (_, i) => `${year}-${String(Number(month.slice(5)) + i).padStart(2, '0')}`,
  )
}

function payDay(person: Person, month: Month): Day {
  const day = lifeDay(month) ?? `${month}-05`
  const paid = person.random.chance(0.7) ? day : addDays(day, person.random.int(0, 12))
  return monthOf(paid) === month ? paid : day
}

const endsBefore = (person: Person, month: Month): boolean => {
  const until = person.stays.at(-1)?.until
  return (until !== null && until !== undefined && monthOf(until) < month) || monthOf(person.enteredOn) > month
}
