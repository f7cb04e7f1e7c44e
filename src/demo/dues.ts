import { addDays, addMonths, type Day, type Month, monthOf } from '../language/day.ts'
import type { DuesPayer } from '../codes/dues-payer.ts'
import { duesDue, duesTariff } from '../codes/dues-tariff.ts'
import { lifeDay } from '../codes/life-day.ts'
import type { Person, Unit } from './made.ts'
import type { Entry, Source } from './journal.ts'
import { branchOn, isSilent } from './person.ts'
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
      if (!unit || paidOn > lastDay || isSilent(person, paidOn)) continue
      const due = payer.monthly ? [month] : opens ? quarterFrom(month) : []
      const months = [...payer.owed.filter(owed => !due.includes(owed)), ...due].filter(
        one => !endsBefore(person, one) && !isExempt(person, one),
      )
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

/** How a person pays dues: by the wage, the pension, or the fixed sum. */
export const payerOf = ({ occupation, base }: Person): DuesPayer =>
  occupation === 'retired' ? 'RET' : base !== null ? 'EMP' : occupation === 'farmer' ? 'FARM' : occupation === 'student' ? 'STU' : 'UNEMP'

/** What farmers of the district pay a month, in fen. */
export const farmerSum = 50

/** The month up to which a person in hardship is exempt in a year, from February on; null for all others. */
export const exemptUntil = ({ base, drawn }: Person, year: string): Month | null =>
  base === null && drawn < 0.06 ? `${year}-${String(7 + Math.floor(drawn * 100)).padStart(2, '0')}` : null

const isExempt = (person: Person, month: Month): boolean => {
  const until = exemptUntil(person, month.slice(0, 4))
  return until !== null && month.slice(5) >= '02' && month <= until
}

/** The monthly base of a person in yuan, which rises a little each year. */
export const baseOn = ({ base }: Person, month: Month): number =>
  Math.round(((base ?? 0) * (100 + 2 * (Number(month.slice(0, 4)) - 2024))) / 1000) * 10

/** What a member owes for a month in fen (依据《关于中国共产党党费收缴、使用和管理的规定》第一至六条). */
export const amountOf = (person: Person, month: Month): number =>
  duesDue(payerOf(person), baseOn(person, month) * 100, farmerSum, duesTariff(`${month}-01`))?.due ?? 0

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
