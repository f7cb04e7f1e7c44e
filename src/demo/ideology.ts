import { addDays, type Day } from '../language/day.ts'
import { dayBetween } from './careers.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import { personName } from './names.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { idOf } from './unit.ts'

type Dated = Entry & { on: Day }
const years = ['2024', '2025', '2026'] as const

/** Ideological work as the offices' own duty: channels with their reviews, forums approved, duty lists, half-yearly reports, inspections, a few incidents on own channels. */
export function ideologySource(units: readonly Unit[], random: Random): Source {
  const [district] = units
  if (!district) return () => ({})
  const committees = units.filter(unit => unit.kind === 'street' || unit.kind === 'committee')
  const communities = units.filter(unit => unit.kind === 'community')
  const channels = [...committees, ...communities].map(unit => ({ unit, ref: { id: 0 } satisfies Ref }))
  return planned(
    [
      ...channels.map(({ unit, ref }) => channelOf(unit, ref, random)),
      ...years.flatMap(year => [
        ...[district, ...committees].flatMap(unit => [dutyOf(unit, year), ...reportsOf(unit, year, random)]),
        ...forumsOf(committees, year, random.fork(`forums/${year}`)),
        ...inspectionsOf(district, [...committees, ...communities], 9, year, random.fork(`inspections/${year}`)),
        ...committees
          .filter(unit => unit.kind === 'street')
          .flatMap(street =>
            inspectionsOf(
              street,
              communities.filter(unit => unit.parent === street),
              3,
              year,
              random.fork(`inspections/${street.key}/${year}`),
            ),
          ),
        ...incidentsOf(channels, year, random.fork(`incidents/${year}`)),
      ]),
    ].filter(entry => entry.on <= lastDay),
  )
}

function channelOf(unit: Unit, ref: Ref, random: Random): Dated {
  const community = unit.kind === 'community'
  return {
    register: 'ownChannel',
    unit,
    ref,
    on: '2024-01-10',
    values: () => ({
      name: community ? `${unit.place}公众号` : `${unit.place}党建网`,
      kind: community ? 'wechat' : 'website',
      owner: community ? '社区宣传委员' : '党政办主任',
      openedOn: `${random.int(2019, 2022)}-06-01`,
      filing: community ? null : `备${random.int(1000, 9999)}号`,
      rules: '先审后发，重要信息书记签发',
      reviews: [{ on: '2024-01-08', by: '宣传委员', result: '栏目更新正常，无差错' }],
    }),
  }
}

const duties: readonly (readonly [kind: string, duty: string])[] = [
  ['study', '党委会专题研究意识形态工作两次'],
  ['report', '每半年向上级报告一次'],
  ['channel', '每季度自查一次自有阵地'],
  ['training', '举办一期宣传骨干培训'],
  ['inspection', '开展一次督查并整改'],
]

const dutyOf = (unit: Unit, year: string): Dated => ({
  register: 'ideologyDuty',
  unit,
  on: `${year}-01-20`,
  values: () => ({
    year: Number(year),
    madeOn: `${year}-01-20`,
    head: '党（工）委书记',
    duties: duties.map(([kind, duty]) => ({ kind, duty, owner: '宣传委员', dueOn: `${year}-12-20` })),
  }),
})

function reportsOf(unit: Unit, year: string, random: Random): Dated[] {
  return (['first', 'second'] as const).map(half => {
    const due = half === 'first' ? `${year}-06-30` : `${year}-12-31`
    const on = addDays(due, -random.int(0, 9))
    return {
      register: 'ideologyReport',
      unit,
      role: 'propaganda',
      on,
      steps: ['receive'],
      values: () => ({
        year: Number(year),
        half,
        submittedOn: on,
        studies: 1,
        work: '落实责任清单，抓好学习、阵地和队伍',
        problems: '个别社区宣传栏更新不及时',
        plans: '加强自查，按月通报',
        signer: '党（工）委书记',
      }),
    }
  })
}

function forumsOf(committees: readonly Unit[], year: string, random: Random): Dated[] {
  const many = Math.max(4, committees.length * 3)
  return Array.from({ length: many }, (): Dated => {
    const unit = random.pick(committees)
    const heldOn = dayBetween(random, `${year}-02-15`, `${year}-12-10`)
    const approved = random.chance(0.93)
    return {
      register: 'forumApproval',
      unit,
      role: 'propaganda',
      on: heldOn,
      steps: approved ? ['approve', 'hold'] : ['refuse'],
      values: () => ({
        title: random.pick(['读书分享会', '形势政策报告会', '家风主题讲座', '青年理论沙龙', '基层治理研讨会']),
        kind: random.pick(['lecture', 'forum', 'seminar', 'salon']),
        heldOn,
        place: `${unit.place}报告厅`,
        speakers: [{ name: personName(random, '1', 1972), unit: '市委党校', topic: '专题讲座' }],
        audience: random.int(40, 200),
        appliedOn: addDays(heldOn, -12),
        decidedOn: addDays(heldOn, -7),
        ...(approved ? { account: '按批准方案举办' } : { opinion: '主讲人材料不全，补报后再审' }),
      }),
    }
  })
}

const findings: readonly (readonly [problem: string, measure: string])[] = [
  ['宣传栏内容陈旧', '一周内更换，明确专人负责'],
  ['公众号审核记录不全', '补齐三审记录'],
  ['专题研究会议记录简略', '规范记录，报区委宣传部备案'],
  ['讲座报批滞后', '严格一会一报，提前十日申报'],
  ['阵地台账未及时更新', '按季更新台账'],
]

/** Inspections of the district and of each sub-district, one place each, and now and then somebody held to account, by post. */
function inspectionsOf(inspector: Unit, places: readonly Unit[], many: number, year: string, random: Random): Dated[] {
  return random.some(places, many).map((unit, i): Dated => {
    const on = dayBetween(random, `${year}-03-10`, `${year}-11-20`)
    const closedOn = addDays(on, 25)
    const closed = closedOn <= lastDay
    return {
      register: 'ideologyInspection',
      unit: inspector,
      role: 'propaganda',
      on: closed ? closedOn : on,
      steps: closed ? ['feedBack', 'close'] : ['feedBack'],
      values: () => ({
        theme: `意识形态工作责任制落实情况督查：${unit.place}`,
        inspected: idOf(unit),
        inspectedOn: on,
        kind: i % 4 === 3 ? 'followUp' : 'special',
        group: inspector.kind === 'district' ? '区委宣传部督查组' : '街道宣传办督查组',
        checklist: duties.map(([, item]) => ({ item, result: random.chance(0.85) ? 'met' : 'partly' })),
        problems: random.some(findings, random.int(1, 3)).map(([problem, measure]) => ({
          problem,
          measure,
          dueOn: addDays(on, 30),
          ...(closed ? { doneOn: addDays(on, random.int(8, 22)) } : {}),
        })),
        accountability:
          i % 4 === 1 && addDays(on, 20) <= lastDay
            ? [
                {
                  kind: i % 8 === 1 ? 'person' : 'organization',
                  post: i % 8 === 1 ? '宣传委员' : unit.place,
                  form: 'talk',
                  on: addDays(on, 20),
                },
              ]
            : [],
        fedBackOn: addDays(on, 3) <= lastDay ? addDays(on, 3) : on,
      }),
    }
  })
}

function incidentsOf(channels: readonly { unit: Unit; ref: Ref }[], year: string, random: Random): Dated[] {
  return random.some(channels, 3).map(({ unit, ref }): Dated => {
    const on = dayBetween(random, `${year}-03-01`, `${year}-10-10`)
    return {
      register: 'ideologyIncident',
      unit,
      role: 'propaganda',
      on: addDays(on, 10),
      steps: ['handle', 'close'],
      values: () => ({
        title: random.pick(['推文日期写错', '配图张冠李戴', '链接失效']),
        channel: ref.id,
        kind: 'error',
        foundOn: on,
        owner: '宣传委员',
        handling: '当日更正并说明',
        handledOn: on,
        lesson: '增加发布前复核一道',
      }),
    }
  })
}
