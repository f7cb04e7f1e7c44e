import { addDays, lastDayOfMonth, type Month } from '../language/day.ts'
import type { Unit } from './made.ts'
import { workdayNear } from './branch-life.ts'
import { goodDeeds, personalHonours, unitHonours } from './deed-texts.ts'
import type { Entry, Source } from './journal.ts'
import { secretaryOf } from './officers.ts'
import { rollOn } from './person.ts'
import type { Programmes } from './programmes.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { above, standsOn } from './unit.ts'

/** Good deeds of the branches, most of them confirmed by the secretary, and the honours that come about the first of July and the end of the year. */
export function recognitionSource(units: readonly Unit[], programmes: Programmes, random: Random): Source {
  const all = units.filter(unit => unit.kind === 'branch')
  return month => {
    const branches = all.filter(unit => standsOn(unit, lastDayOfMonth(month)))
    const own = random.fork(month)
    const deeds = branches.filter(unit => own.chance(unit.sector === 'community' ? 0.28 : 0.14)).map(unit => deedOf(unit, month, own))
    const honoured = month.endsWith('-06') ? 0.07 : month.endsWith('-12') ? 0.03 : 0.004
    const honours = branches.filter(() => own.chance(honoured)).map(unit => honourOf(unit, month, own))
    const emergency = [programmes.flood, programmes.illness].find(one => one.to.slice(0, 7) === month)
    const deserved = emergency
      ? own.some(branches, Math.max(2, Math.round(branches.length / 25))).map(unit => ({
          ...honourOf(
            unit,
            month,
            own,
            `${emergency.kind === 'emergency' && emergency === programmes.flood ? '防汛救灾' : '联防联控'}先进集体`,
          ),
          programme: emergency,
        }))
      : []
    return { entries: [...deeds, ...honours, ...deserved].filter(entry => entry.on <= lastDay) }
  }
}

type Dated = Entry & { on: string }

function deedOf(unit: Unit, month: Month, random: Random): Dated {
  const on = `${month}-${String(random.int(1, 24)).padStart(2, '0')}`
  const [kind, title, least, greatest] = random.pick(unit.sector === 'community' ? goodDeeds : elsewhere)
  const confirmed = random.chance(0.93)
  const person = random.chance(0.6) ? (random.some(rollOn(unit, on), 1)[0] ?? secretaryOf(unit, on)) : undefined
  return {
    register: 'goodDeed',
    unit,
    role: 'secretary',
    on,
    steps: confirmed ? ['confirm'] : random.chance(0.3) ? ['decline'] : [],
    values: () => ({
      title: title.replace('{place}', unit.place),
      kind,
      doneOn: on,
      member: person?.id ?? null,
      by: person?.name ?? `${unit.shortName}志愿服务队`,
      beneficiaries: random.int(least, greatest),
      cost: random.chance(0.3) ? random.int(2, 60) * 10_000 : null,
      account: '党员主动认领，群众反映较好',
      ...(confirmed ? { confirmedOn: addDays(on, random.int(1, 4)) } : {}),
    }),
  }
}

/** What others than communities do for the public: nothing that belongs to an estate. */
const elsewhere = goodDeeds.filter(([, title]) => !title.includes('{place}'))

function honourOf(unit: Unit, month: Month, random: Random, title?: string): Dated {
  const on = workdayNear(month, month.endsWith('-06') ? 28 : random.int(8, 26))
  const level = random.weighted([
    ['subdistrict', 5],
    ['district', 6],
    ['municipal', 2],
    ['provincial', 0.4],
    ['national', 0.1],
  ] as const)
  const person = !title && random.chance(0.55) ? random.some(rollOn(unit, on), 1)[0] : undefined
  const grantors = {
    subdistrict: `${above(unit, 'street')?.place ?? '区直机关'}党组织`,
    district: '中共示例区委员会',
    municipal: '中共示例市委员会',
    provincial: '省委有关部门',
    national: '国家有关部门',
  }
  return {
    register: 'honour',
    unit,
    on,
    values: () => ({
      title: title ?? random.pick(person ? personalHonours : unitHonours),
      recipient: person?.name ?? unit.shortName,
      kind: person ? 'person' : 'organization',
      member: person?.id ?? null,
      level,
      grantor: grantors[level],
      grantedOn: on,
      document: `示表〔${month.slice(0, 4)}〕${random.int(1, 30)}号`,
    }),
  }
}
