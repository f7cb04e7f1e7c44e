import { addDays, addMonths, type Day, lastDayOfMonth, monthOf } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import type { Dated } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

interface Open {
  unit: Unit
  ref: Ref
  listedOn: Day
  closesOn: Day | null
}

/** The monthly report on the weak communities while any is open, and the appraisal by residents before and after. */
export function supervisionOf(cases: readonly Open[], units: readonly Unit[], random: Random): Dated[] {
  const district = units[0]
  if (!district) throw new Error('no district')
  const reports: Dated[] = []
  for (let first = '2024-04-01'; first <= lastDay; first = addMonths(first, 1)) {
    const month = monthOf(first)
    const issuedOn = workdayNear(month, 27)
    const open = cases.filter(one => one.listedOn < first && (one.closesOn === null || one.closesOn > lastDayOfMonth(month)))
    if (open.length > 0 && issuedOn <= lastDay) reports.push(reportOf(district, month, issuedOn, open, random))
  }
  return [...reports, ...cases.flatMap(one => appraisalsOf(one, random))]
}

const reportOf = (district: Unit, month: string, issuedOn: Day, open: readonly Open[], random: Random): Dated => ({
  register: 'supervisionReport',
  unit: district,
  on: issuedOn,
  values: () => ({
    title: `${month.slice(0, 4)}年${Number(month.slice(5))}月后进社区整顿督查通报`,
    month,
    kind: 'supervision',
    number: `${month.slice(0, 4)}年第${Number(month.slice(5))}期`,
    issuedOn,
    cases: open.map(({ ref }) => ({
      case: ref.id,
      progress: random.pick(['按计划推进，群众诉求办理过半', '问题清单逐项落实', '阵地改造已开工', '班子配备已到位']),
      problem: random.chance(0.3) ? '物业矛盾化解较慢' : null,
      request: random.pick(['加快办理居民诉求', '按月公开进展', '做好验收准备']),
    })),
    account: '各社区整顿工作总体按计划推进',
  }),
})

function appraisalsOf({ unit, ref, listedOn, closesOn }: Open, random: Random): Dated[] {
  const appraisal = (phase: string, on: Day, share: number): Dated => {
    const sample = random.int(60, 120)
    const dissatisfied = Math.round(sample * share)
    const fair = Math.round((sample - dissatisfied) * 0.3)
    return {
      register: 'massAppraisal',
      unit,
      on,
      values: () => ({
        title: `${unit.place}整顿${phase === 'before' ? '前' : '后'}群众评议`,
        case: ref.id,
        phase,
        appraisedOn: on,
        organizer: '区统计局社情民意调查队',
        sample,
        satisfied: sample - dissatisfied - fair,
        fair,
        dissatisfied,
      }),
    }
  }
  return [
    appraisal('before', addDays(listedOn, 12), 0.3 + random.next() * 0.2),
    ...(closesOn === null ? [] : [appraisal('after', addDays(closesOn, -8), 0.02 + random.next() * 0.06)]),
  ]
}
