import { addDays, type Day, type Month } from '../language/day.ts'
import { amountOf, baseOn, exemptUntil, farmerSum, payerOf } from './dues.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Person, Unit } from './made.ts'
import { branchOn, rollOn } from './person.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { idOf, standsOn } from './unit.ts'

type Dated = Entry & { on: Day }

/** Bases of dues: of everybody verified each January, of those who come in their first month; and who is exempt. */
export function basesSource(people: readonly Person[], random: Random): Source {
  return month => {
    const [year = '', at] = month.split('-')
    const entries = people.flatMap((person): Entry[] => {
      const yearly = at === '01' && person.enteredOn < `${month}-01`
      const first = person.enteredOn.slice(0, 7) === month
      const unit = yearly || first ? branchOn(person, `${month}-28`) : null
      return unit && standsOn(unit, `${month}-28`) ? [baseEntry(person, unit, month, yearly ? 'yearly' : 'first')] : []
    })
    const poor = at === '02' ? people.filter(person => exemptUntil(person, year) && branchOn(person, `${month}-15`)) : []
    return { entries: [...entries, ...poor.map(person => reliefEntry(person, year, random))] }
  }
}

function baseEntry(person: Person, unit: Unit, month: Month, occasion: 'yearly' | 'first'): Entry {
  const [verified, signed] = occasion === 'yearly' ? ['12', '15'] : ['26', '27']
  const payer = payerOf(person)
  return {
    register: 'duesBase',
    unit,
    values: () => ({
      member: person.id,
      payer,
      occasion,
      ...(person.base === null ? {} : { income: `${baseOn(person, month)}.00`, basis: payer === 'RET' ? pension : wage }),
      ...(payer === 'FARM' ? { fixed: farmerSum } : {}),
      fromMonth: month,
      verifiedOn: `${month}-${verified}`,
      verifiedBy: '支部组织委员',
      signedOn: `${month}-${signed}`,
    }),
  }
}

const wage = '岗位工资、薪级工资、绩效和津贴，扣除个人缴纳的社会保险和公积金、个人所得税'
const pension = '每月领取的养老金总额'

function reliefEntry(person: Person, year: string, random: Random): Entry {
  const unit = branchOn(person, `${year}-02-15`)
  if (!unit) throw new Error(`${person.name} stands on no roll`)
  return {
    register: 'duesRelief',
    unit,
    values: () => ({
      member: person.id,
      kind: 'exempt',
      fromMonth: `${year}-02`,
      untilMonth: exemptUntil(person, year),
      studiedOn: `${year}-02-06`,
      decidedOn: `${year}-02-20`,
      organ: '街道党工委',
      document: `示党费〔${year}〕${random.int(1, 40)}号`,
    }),
  }
}

/** What committees and communities do with dues: hand a share up each half-year, spend the rest, publish the accounts, look them through in the year of the check. */
export function duesAccountsSource(units: readonly Unit[], random: Random): Source {
  const keepers = units.filter(unit => unit.kind === 'community' || unit.kind === 'committee')
  return planned(
    keepers.flatMap(unit => [
      ...halves.flatMap(half => halfYear(unit, units, half, random)),
      ...Array.from({ length: random.int(2, 4) }, () => useOf(unit, random)),
      selfCheckOf(unit, units, random),
    ]),
  )
}

const halves = ['2024-01', '2024-07', '2025-01', '2025-07', '2026-01'] as const

function halfYear(unit: Unit, units: readonly Unit[], first: Month, random: Random): Dated[] {
  const year = first.slice(0, 4)
  const to = first.endsWith('01') ? `${year}-06` : `${year}-12`
  const on = first.endsWith('01') ? `${year}-07-1${random.int(0, 8)}` : `${Number(year) + 1}-01-1${random.int(0, 8)}`
  const collected = paidWithin(unit, units, first, to)
  const share = unit.kind === 'community' ? 4000 : 5000
  const handedOver = Math.round((collected * share) / 10_000)
  const used = Math.round(handedOver / 2 / 100) * 100
  const above = unit.parent
  if (!above || !standsOn(unit, on)) return []
  return [
    {
      register: 'duesHandOver',
      unit,
      on,
      values: () => ({
        fromMonth: first,
        toMonth: to,
        to: idOf(above),
        collected,
        share,
        amount: handedOver,
        handedOn: on,
        receiptNo: `示缴${year.slice(2)}${String(random.int(1, 9999)).padStart(4, '0')}`,
      }),
    },
    {
      register: 'duesPublication',
      unit,
      on,
      values: () => ({
        fromMonth: first,
        toMonth: to,
        opening: random.int(40, 400) * 10_000,
        collected,
        handedOver,
        used,
        publishedOn: on,
        place: '党务公开栏',
        perMember: false,
      }),
    },
  ]
}

/** What the members of the branches below owe for the months, in fen: as much as nearly all of them pay. */
function paidWithin(unit: Unit, units: readonly Unit[], first: Month, last: Month): number {
  const branches = units.filter(one => one.kind === 'branch' && one.parent === unit)
  const months = Array.from({ length: 6 }, (_, i) => `${first.slice(0, 4)}-${String(Number(first.slice(5)) + i).padStart(2, '0')}`).filter(
    month => month <= last,
  )
  return branches.reduce(
    (sum, branch) =>
      sum + months.reduce((all, month) => all + rollOn(branch, `${month}-15`).reduce((due, person) => due + amountOf(person, month), 0), 0),
    0,
  )
}

function useOf(unit: Unit, random: Random): Dated {
  const on = `${random.pick(['2024', '2025', '2026'])}-0${random.int(3, 9)}-${String(random.int(10, 26))}`
  const [matter, purpose, least, greatest] = random.pick(uses)
  return {
    register: 'duesUse',
    unit,
    on,
    values: () => ({
      matter,
      purpose,
      amount: random.int(least, greatest) * 100_00,
      decidedOn: addDays(on, -random.int(5, 20)),
      usedOn: on,
      beneficiaries: random.int(4, 60),
      voucherNo: `记${random.int(1, 200)}号`,
    }),
  }
}

const uses = [
  ['党员集中培训教材和场地', 'training', 3, 20],
  ['订阅党报党刊', 'materials', 4, 12],
  ['“七一”表彰先进', 'commendation', 3, 10],
  ['走访慰问生活困难党员', 'hardship', 5, 30],
  ['汛期受灾党员补助', 'disaster', 5, 20],
  ['党员活动室宣传栏更新', 'publicity', 2, 15],
] as const

function selfCheckOf(unit: Unit, units: readonly Unit[], random: Random): Dated {
  const on = `2024-09-${random.int(10, 26)}`
  return {
    register: 'duesSelfCheck',
    unit,
    on: on < lastDay ? on : lastDay,
    values: () => {
      const members = units
        .filter(one => one.kind === 'branch' && one.parent === unit)
        .reduce((sum, branch) => sum + rollOn(branch, on).length, 0)
      const backPayers = random.int(0, 4)
      return {
        scope: `${unit.shortName}所属支部2024年1至8月`,
        checkedOn: on,
        members,
        changed: Math.round(members / random.int(12, 40)),
        backPayers,
        backPaid: backPayers * random.int(20, 90) * 100,
        findings: '个别党员基数未按变动后工资核定，已当月更正',
      }
    },
  }
}
