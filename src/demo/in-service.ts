import { addDays, type Day } from '../language/day.ts'
import { dayBetween } from './careers.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Person, Unit } from './made.ts'
import { personName } from './names.ts'
import { branchOn } from './person.ts'
import { outsideUnits } from './place-names.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { idOf, standsOn } from './unit.ts'

type Dated = Entry & { on: Day }

/** In-service members who reported in to the communities they live in: most in the spring of 2024, entered with what they did in the year. */
export function inServiceSource(units: readonly Unit[], people: readonly Person[], random: Random): Source {
  const communities = units.filter(unit => unit.kind === 'community')
  const serving = people.filter(person => person.inService && !person.exempt && person.enteredBy === 'opening')
  const own = random.some(serving, Math.round(serving.length * 0.78)).flatMap(person => reportOf(random.pick(communities), person, random))
  const outside = Array.from({ length: Math.max(3, Math.round(people.length / 34)) }, () =>
    reportOf(random.pick(communities), null, random),
  ).flat()
  return planned([...own, ...outside])
}

function reportOf(community: Unit, person: Person | null, random: Random): Dated[] {
  const reportedOn = random.chance(0.8) ? dayBetween(random, '2024-03-04', '2024-06-28') : dayBetween(random, '2025-02-10', '2026-05-20')
  const year = reportedOn.slice(0, 4)
  const reviewed = year !== '2026' && reportedOn < `${year}-10-20`
  const on = reviewed ? `${year}-12-0${random.int(2, 6)}` : addDays(reportedOn, 40)
  const home = person && branchOn(person, on)
  if (on > lastDay || (person && (!home || !standsOn(home, on)))) return []
  const name = person?.name ?? personName(random, random.chance(0.4) ? '2' : '1', random.int(1968, 1996))
  const served = [25, 80, 150].map(days => addDays(reportedOn, days + random.int(0, 20))).filter(day => day <= on)
  const claims = random.chance(0.9)
  const left = random.chance(0.04)
  return [
    {
      register: 'inService',
      unit: community,
      on,
      steps: [...(claims ? ['claim'] : []), ...(left ? ['leave'] : [])],
      values: () => ({
        name,
        member: person?.id ?? null,
        home: home ? idOf(home) : null,
        unitName: person?.unitName ?? random.pick(outsideUnits),
        reportedOn,
        slipNo: `报到${year.slice(2)}${String(random.int(1, 99_999)).padStart(5, '0')}`,
        strengths: random.pick(strengths),
        mode: random.pick(modes),
        ...(claims ? { claimed: random.pick(claimed), claimedOn: addDays(reportedOn, random.int(3, 20)) } : {}),
        services: claims ? served.map(servedOn => serviceOn(servedOn, random)) : [],
        reviews: reviewed ? sides.map(side => ({ reviewedOn: on, side, grade: random.pick(['good', 'good', 'fair']), comment: null })) : [],
        feedback: reviewed ? [{ fedBackOn: on, content: '按时报到，积极参加社区服务', receivedBy: '单位党务干部' }] : [],
        ...(left ? { endedOn: on } : {}),
      }),
    },
  ]
}

const serviceOn = (servedOn: Day, random: Random): Record<string, unknown> => ({
  servedOn,
  kind: random.pick(['policy', 'help', 'environment', 'safety', 'advice', 'teaching', 'wish']),
  hours: random.int(2, 8) * 5,
  beneficiaries: random.int(1, 40),
  confirmedBy: '社区党务工作者',
})

const strengths = ['政策宣讲', '法律咨询', '医疗保健', '文体辅导', '水电维修', '心理疏导', '文字写作']
const modes = ['个人认岗', '组团服务', '结对帮扶', '项目认领']
const sides = ['自评', '互评', '居民评', '社区评', '单位评']
const claimed = [
  '政策宣传岗',
  '平安巡逻岗',
  '环境维护岗',
  '帮困助老岗',
  '文明劝导岗',
  '微心愿：为独居老人安装扶手',
  '微心愿：辅导困难家庭学生',
]

/** Members paired with households in need; a household is told by its number alone. */
export function pairingsSource(units: readonly Unit[], people: readonly Person[], random: Random): Source {
  const numbers = new Map<Unit, number>()
  const helpers = random.some(
    people.filter(person => !person.exempt && person.enteredBy === 'opening' && person.floatingSince === null && person.silent === null),
    Math.max(8, Math.round(people.length / 10)),
  )
  const communities = units.filter(unit => unit.kind === 'community')
  return planned(
    helpers.flatMap((person): Dated[] => {
      const pairedOn = random.chance(0.6) ? dayBetween(random, '2024-02-18', '2024-06-20') : dayBetween(random, '2025-01-20', '2026-06-20')
      const on = addDays(pairedOn, 100)
      const unit = branchOn(person, on)
      if (!unit || on > lastDay || !standsOn(unit, on)) return []
      const at = unit.sector === 'community' ? unit : random.pick(communities)
      const household = (numbers.get(at) ?? 0) + 1
      numbers.set(at, household)
      const end = random.chance(0.12) ? addDays(pairedOn, 95) : null
      return [
        {
          register: 'pairing',
          unit: at,
          on,
          values: () => ({
            member: person.id,
            householdNo: `${household}号户`,
            need: random.pick(['living', 'care', 'care', 'work', 'schooling', 'other']),
            pairedOn,
            endedOn: end,
            visits: [20, 60, 90].slice(0, random.int(1, 3)).map(days => ({ visitedOn: addDays(pairedOn, days), what: random.pick(help) })),
            result: end ? '困难缓解，结束帮扶' : null,
          }),
        },
      ]
    }),
  )
}

const help = ['上门看望，送去生活用品', '代办医保、社保手续', '陪同就医', '检修水电', '辅导功课', '介绍就业信息']
