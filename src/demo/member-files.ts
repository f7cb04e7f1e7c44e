import { medalDay } from '../areas/members/medal-day.ts'
import { addDays, type Day, type Month } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { dayBetween } from './careers.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Person, Unit } from './made.ts'
import { branchOn, isFormal, isSilent, rollOn } from './person.ts'
import type { Programme } from './programmes.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { above, standsOn } from './unit.ts'

type Dated = Entry & { on: Day }

/** The central check of 2024 in the sub-districts: every member of their branches, entered through the spring and summer. */
export function checksSource(branches: readonly Unit[], programme: Programme, random: Random): Source {
  const checked = branches.filter(unit => above(unit, 'street') !== null)
  const months: readonly Month[] = ['2024-04', '2024-05', '2024-06', '2024-07']
  return month => {
    const at = months.indexOf(month)
    if (at < 0) return {}
    const own = random.fork(month)
    const units = checked.filter((unit, i) => i % months.length === at && standsOn(unit, `${month}-28`))
    return { entries: units.flatMap(unit => rollOn(unit, `${month}-10`).map(person => checkOf(unit, person, month, programme, own))) }
  }
}

function checkOf(unit: Unit, person: Person, month: Month, programme: Programme, random: Random): Entry {
  const on = `${month}-${String(random.int(11, 26)).padStart(2, '0')}`
  const finding = isSilent(person, on)
    ? 'lost'
    : person.floatingSince && random.chance(0.2)
      ? 'floating'
      : random.chance(0.004)
        ? 'pocket'
        : 'normal'
  const normal = finding === 'normal'
  return {
    register: 'memberCheck',
    unit,
    programme,
    steps: normal ? ['finish'] : ['finish', 'settle'],
    values: () => ({
      member: person.id,
      checkedOn: on,
      finding,
      confirmed: true,
      reached: finding !== 'lost',
      whereabouts: person.floatingTo ?? unit.place,
      education: person.education,
      checkedBy: '支部组织委员',
      ...(normal ? {} : { note: '与登记信息有差异', settledOn: on, settlement: '已按要求登记并落实' }),
    }),
  }
}

/** Files of members without a post, put in order through the years; posts set for them, and what they report. */
export function unpostedSource(branches: readonly Unit[], random: Random): Source {
  const homes = branches.filter(unit => unit.sector === 'community' && unit.endedOn === null)
  const archives = homes.flatMap(unit =>
    unit.people
      .filter(person => person.noPost && person.stays.length === 1 && random.chance(0.34))
      .flatMap(person => archiveOf(unit, person, random)),
  )
  const posts = homes.filter(() => random.chance(0.5)).flatMap(unit => postOf(unit, random))
  return planned([...archives, ...posts])
}

function archiveOf(unit: Unit, person: Person, random: Random): Dated[] {
  const builtOn = dayBetween(random, '2024-01-08', '2026-09-20')
  const sortedOn = addDays(builtOn, random.int(10, 60))
  const checkedOn = addDays(sortedOn, random.int(3, 20))
  const steps = random.chance(0.9) ? ['sort', ...(random.chance(0.85) ? ['check'] : [])] : []
  const on = steps.length === 2 ? checkedOn : steps.length === 1 ? sortedOn : builtOn
  const end = person.stays[0]?.until
  if (on > lastDay || (end !== null && end !== undefined && end < on) || person.enteredOn > builtOn) return []
  return [
    {
      register: 'memberArchive',
      unit,
      on,
      role: 'organization',
      steps,
      values: () => ({
        member: person.id,
        fileNo: `示党档${String(person.id).padStart(7, '0')}`,
        builtOn,
        papers: (['form', 'application', 'review', 'conversion'] as const)
          .slice(0, random.int(2, 4))
          .map(paper => ({ paper, pages: random.int(2, 12) })),
        missing: random.chance(0.2) ? '缺培养教育考察材料' : null,
        ...(steps.includes('sort') ? { sortedOn, sortedBy: '社区党务工作者', place: '街道党建办公室' } : {}),
        ...(steps.includes('check') ? { checkedOn, checkedBy: '街道组织委员' } : {}),
      }),
    },
  ]
}

function postOf(unit: Unit, random: Random): Dated[] {
  const setOn = dayBetween(random, '2024-02-20', '2025-10-20')
  const on = addDays(setOn, 150)
  if (on > lastDay) return []
  const [name, kind, duties] = random.pick(posts)
  return [
    {
      register: 'memberPost',
      unit,
      on,
      values: () => {
        const holders = random.some(
          rollOn(unit, on).filter(person => person.noPost && !person.exempt),
          random.int(1, 3),
        )
        return {
          name,
          kind,
          duties,
          setOn,
          holders: holders.map(person => ({ member: person.id, fromDay: addDays(setOn, 7) })),
          reports: holders
            .slice(0, 1)
            .map(person => ({ member: person.id, reportedOn: addDays(setOn, 120), done: '按时上岗，收集意见并及时上报' })),
        }
      },
    },
  ]
}

const posts = [
  ['政策宣传岗', 'policy', '宣讲政策，张贴通知，解答居民询问'],
  ['民意收集岗', 'opinion', '收集居民意见建议，每月汇总上报'],
  ['矛盾调解岗', 'mediation', '调解邻里纠纷，做好回访'],
  ['平安巡查岗', 'safety', '楼院巡查，发现隐患及时报告'],
  ['环境维护岗', 'environment', '劝导垃圾分类，维护楼院卫生'],
  ['帮困助老岗', 'help', '联系独居老人，代办生活事务'],
] as const

/** Stations of members: new posts, certificates and awards, some each month. */
export function historiesSource(people: readonly Person[], random: Random): Source {
  const chosen = random.some(
    people.filter(person => person.unitName !== null && person.enteredBy !== 'accepted'),
    Math.max(8, Math.round(people.length / 20)),
  )
  return planned(
    chosen.flatMap((person): Dated[] => {
      const on = dayBetween(random, '2024-01-10', lastDay)
      const unit = branchOn(person, on)
      const [kind, place, post] = random.pick(stations)
      return unit && standsOn(unit, on)
        ? [
            {
              register: 'memberHistory',
              unit,
              on,
              values: () => ({
                member: person.id,
                kind,
                fromDay: addDays(on, -3),
                place: place ?? person.unitName,
                post,
                document: kind === 'award' ? '荣誉证书' : null,
              }),
            },
          ]
        : []
    }),
  )
}

const stations = [
  ['post', null, '部门负责人'],
  ['post', null, '党支部委员'],
  ['education', '省委党校函授学院', '行政管理专业'],
  ['education', '市开放大学', '社会工作专业'],
  ['award', '区直机关工作委员会', '优秀共产党员'],
  ['award', '街道党工委', '优秀党务工作者'],
  ['work', null, '转岗任职'],
] as const

/** Medals for fifty years in the Party, awarded about 1 July to those whose time has come. */
export function medalsSource(people: readonly Person[], random: Random): Source {
  return planned(
    people.flatMap((person): Dated[] => {
      const due = isFormal(person, '2024-01-01') ? medalDay(person.fullOn) : null
      if (due === null || due < '2024-01-01' || due > lastDay) return []
      const on = workdayNear(due.slice(0, 7), random.int(1, 4))
      const unit = branchOn(person, on)
      return unit && standsOn(unit, on)
        ? [
            {
              register: 'medal',
              unit,
              on,
              values: () => ({
                member: person.id,
                medalNo: `ZG${due.slice(0, 4)}${String(person.id).padStart(7, '0')}`,
                awardedOn: on,
                receivedOn: addDays(on, random.int(0, 6)),
                receivedBy: person.exempt ? '家属代领' : person.name,
              }),
            },
          ]
        : []
    }),
  )
}
