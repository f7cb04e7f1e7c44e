import { addWorkdays } from '../codes/work-calendar.ts'
import { addDays, addMonths, type Day } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import type { MadeBody, MadeCadre } from './cadre-plan.ts'
import type { Ref, Unit } from './made.ts'
import { personName } from './names.ts'
import type { Random } from './random.ts'
import { type Dated, enteredBy, type Later, monthNamed, stepLater } from './section-entry.ts'
import { lastDay } from './size.ts'

const entered = enteredBy('cadres')

/** What turns up in the years: moves, talks, meetings, selections with their recommendations and votes, and ways out. */
export function cadreTurnsOf(district: Unit, bodies: readonly MadeBody[], random: Random, later: Later[]): Dated[] {
  const cadres = bodies.flatMap(body => body.cadres)
  const scaled = (full: number, least: number): number => Math.max(least, Math.round((full * cadres.length) / 330))
  return [2024, 2025, 2026].flatMap(year => {
    const own = random.fork(String(year))
    const there = cadres.filter(cadre => !cadre.gone)
    const moved = own.some(there, scaled(28, 5))
    const talks = own.some(there, scaled(58, 8)).map(cadre => talkOf(cadre, year, own))
    const left = own.some(there, scaled(8, 4))
    for (const cadre of left) cadre.gone = true
    const free = own.some(
      there.filter(cadre => !cadre.barred && !cadre.gone && cadre.level === 'deputy'),
      scaled(22, 4),
    )
    return [
      ...moved.map(cadre => moveOf(cadre, year, own)),
      ...talks,
      ...[5, 11].map(month => jointMeeting(district, year, month, own)),
      ...free.flatMap((cadre, i) => selectionOf(cadre, year, i, own, later)),
      ...own.some(free, scaled(6, 1)).map(cadre => signedOf(cadre, year, own)),
      ...[4, 9].map(month => fullVoteOf(district, cadres, year, month, own)),
      ...left.map(cadre => exitOf(cadre, year, own)),
    ].filter(entry => entry.on <= lastDay)
  })
}

function moveOf(cadre: MadeCadre, year: number, random: Random): Dated {
  const movedOn = workdayNear(monthNamed(year, random.int(2, 11)), random.int(3, 24))
  const ahead = movedOn > lastDay
  return entered('rotation', cadre.unit, ahead ? '2026-10-20' : movedOn, () => ({
    cadre: cadre.ref.id,
    kind: random.chance(0.8) ? 'rotation' : random.pick(['training', 'other']),
    fromPost: `${cadre.unit.place}${cadre.post}`,
    toPost: `${random.pick(['澄湖街道', '松岭街道', '区民政局', '区司法局', '区统计局', '区城市管理局'])}${random.pick(['副职', '同级职务'])}`,
    postSince: cadre.postSince,
    movedOn,
    document: ahead ? null : `示任〔${year}〕${random.int(3, 60)}号`,
  }))
}

function talkOf(cadre: MadeCadre, year: number, random: Random): Dated {
  const kind = random.weighted([
    ['talk', 40],
    ['visit', 12],
    ['own-report', 14],
    ['reminder', 22],
    ['letter', 6],
    ['admonition', 6],
  ] as const)
  if (kind === 'admonition') cadre.barred = true
  const heldOn = workdayNear(monthNamed(year, random.int(1, 12)), random.int(3, 26))
  const feedbackOn = addDays(heldOn, random.int(0, 10))
  const closed = feedbackOn <= lastDay && feedbackOn.slice(0, 7) === heldOn.slice(0, 7)
  return entered(
    'supervisionTalk',
    cadre.unit,
    heldOn,
    () => ({
      cadre: cadre.ref.id,
      kind,
      heldOn,
      talker: personName(random, '1', 1972),
      place: '谈话室',
      reason: kind === 'own-report' ? 'family' : random.pick(['routine', 'duty', 'conduct', 'rules']),
      document: kind === 'admonition' ? `示组诫〔${year}〕${random.int(1, 9)}号` : null,
      demand: random.pick(['对照职责抓好落实', '注意方式方法', '按规定报告个人事项']),
      dueOn: addDays(heldOn, 30),
      signedOn: heldOn,
      ...(closed ? { feedbackOn } : {}),
    }),
    { steps: closed ? ['close'] : [] },
  )
}

function jointMeeting(district: Unit, year: number, month: number, random: Random): Dated {
  const heldOn = workdayNear(monthNamed(year, month), 14)
  return entered('supervisionMeeting', district, heldOn, () => ({
    name: `${year}年第${month < 7 ? '一' : '二'}次干部监督联席会议`,
    heldOn,
    host: '组织部部长',
    place: '区委三楼会议室',
    members: ['discipline', 'organization', 'politicalLegal', 'petitions', 'audit'].map(organ => ({
      organ,
      attendee: personName(random, '1', 1976),
    })),
    items: [
      { item: '通报个人有关事项查核情况', owner: '组织部' },
      { item: '通报审计发现的干部履职问题', owner: '审计局', dueOn: addDays(heldOn, 60) },
    ],
    minutes: '各成员单位通报情况，研究下一步工作。',
  }))
}

/** One selection from motion to appointment, with the recommendations before it; the latest are still under way. */
function selectionOf(cadre: MadeCadre, year: number, i: number, random: Random, later: Later[]): Dated[] {
  const motionOn = workdayNear(monthNamed(year, random.int(1, 8)), random.int(4, 22))
  const day = (from: Day, workdays: number): Day => addWorkdays(from, workdays)
  const recommendedOn = day(motionOn, 6)
  const noticeOn = day(recommendedOn, 4)
  const inspectFrom = day(noticeOn, 2)
  const inspectTo = day(inspectFrom, 5)
  const decidedOn = day(inspectTo, 8)
  const publicityFrom = day(decidedOn, 2)
  const publicityTo = day(publicityFrom, 6)
  const appointedOn = day(publicityTo, 3)
  const stages: readonly (readonly [step: string, on: Day])[] = [
    ['recommend', recommendedOn],
    ['inspect', inspectFrom],
    ['submit', inspectTo],
    ['decide', decidedOn],
    ['publicize', publicityTo],
    ['appoint', appointedOn],
  ]
  const until = year === 2026 && i % 3 === 0 ? random.pick([recommendedOn, inspectTo, decidedOn]) : appointedOn
  const gone = stages.filter(([, on]) => on <= until && on <= lastDay)
  const reached = (on: Day): boolean => on <= until
  const post = `${cadre.unit.place}${random.pick(['副职', '主要负责人', '二级主任科员'])}`
  const [meeting, talks]: [Ref, Ref] = [{ id: 0 }, { id: 0 }]
  const promotion = random.chance(0.8) ? 'promotion' : 'lateral'
  const round = (way: 'meeting' | 'talk', ref: Ref): Dated => {
    const [staff, middle] = [random.int(12, 24), random.int(5, 9)]
    return entered(
      'recommendation',
      cadre.unit,
      recommendedOn,
      () => ({
        name: `${cadre.unit.place}${way === 'meeting' ? '会议推荐' : '谈话推荐'} ${recommendedOn}`,
        way,
        body: cadre.body.ref.id,
        post,
        heldOn: recommendedOn,
        eligible: staff + middle + 2,
        groups: [
          { group: 'middle', issued: middle, returned: middle, valid: middle },
          { group: 'staff', issued: staff, returned: staff, valid: staff - random.int(0, 1) },
        ],
        tallies: [{ cadre: cadre.ref.id, group: 'all', votes: random.int(Math.ceil((staff + middle) * 0.6), staff + middle - 1) }],
      }),
      { ref },
    )
  }
  const on = gone.at(-1)?.[1] ?? motionOn
  const selection: Ref = { id: 0 }
  if (gone.length === stages.length) {
    const trial = promotion === 'promotion'
    const confirmedOn = trial ? addMonths(appointedOn, 12) : appointedOn
    later.push(stepLater('cadresHead', 'selectionCase', selection, 'confirm', confirmedOn, trial ? { trialResult: 'fit' } : {}))
  }
  const opinions = ['discipline', 'politicalLegal', 'petitions', 'audit'].map(organ => ({
    organ,
    askedOn: inspectFrom,
    answeredOn: inspectTo,
    opinion: 'none',
    signedBy: personName(random, '1', 1975),
  }))
  return [
    ...(i % 2 === 0 && reached(recommendedOn) ? [round('meeting', meeting), round('talk', talks)] : []),
    entered(
      'selectionCase',
      cadre.unit,
      on,
      () => ({
        number: `示选${year}-${String(i + 1).padStart(2, '0')}`,
        cadre: cadre.ref.id,
        presentPost: `${cadre.unit.place}${cadre.post}`,
        post,
        promotion,
        motionOn,
        motion: '根据班子结构和岗位需要提出动议。',
        ...(meeting.id ? { meeting: meeting.id, talks: talks.id } : {}),
        ...(reached(recommendedOn) ? { recommendedOn } : {}),
        ...(reached(inspectFrom)
          ? {
              noticeOn,
              inspectFrom,
              inspectors: [
                { name: personName(random, '1', 1984), unit: '组织部' },
                { name: personName(random, '2', 1988), unit: '组织部' },
              ],
            }
          : {}),
        ...(reached(inspectTo)
          ? {
              inspectTo,
              opinions,
              fileReviewedOn: inspectTo,
              mattersCheckedOn: inspectTo,
              complaints: 'none',
              report: '德才表现较好，群众认可。',
            }
          : {}),
        ...(reached(decidedOn) ? { decidedOn, ballot: 'secret', eligible: 11, present: random.int(9, 11), approve: random.int(8, 9) } : {}),
        ...(reached(publicityTo) ? { publicityFrom, publicityTo, objection: false } : {}),
        ...(reached(appointedOn)
          ? { appointedOn, document: `示任〔${year}〕${random.int(3, 60)}号`, trial: promotion === 'promotion' }
          : {}),
      }),
      { ref: selection, role: 'cadresHead', handledBy: ['cadres'], steps: gone.map(([step]) => step) },
    ),
  ]
}

const signedOf = (cadre: MadeCadre, year: number, random: Random): Dated => {
  const recommendedOn = workdayNear(monthNamed(year, random.int(1, 9)), 12)
  return entered(
    'realNameRecommendation',
    cadre.unit,
    recommendedOn,
    () => ({
      recommender: personName(random, '1', 1970),
      recommenderPost: '区级领导',
      cadre: cadre.ref.id,
      post: '科级正职',
      recommendedOn,
      signed: 'signed',
      reasons: '熟悉基层工作，敢于负责。',
      relation: 'none',
      outcome: random.pick(['accepted', 'kept']),
    }),
    { steps: ['settle'] },
  )
}

function fullVoteOf(district: Unit, cadres: readonly MadeCadre[], year: number, month: number, random: Random): Dated {
  const heldOn = workdayNear(monthNamed(year, month), 22)
  const present = random.int(26, 30)
  const candidates = random.some(cadres, random.int(3, 5)).map((cadre, i) => {
    const agree = i === 3 && random.chance(0.3) ? random.int(9, 15) : random.int(20, present - 1)
    const against = random.int(0, present - agree)
    return {
      name: cadre.person.name,
      post: `${random.pick(['澄湖街道', '松岭街道', '梧溪街道', '区教育局', '区司法局'])}主要负责人`,
      agree,
      against,
      abstain: present - agree - against,
      outcome: 2 * agree > 31 ? 'approved' : 'refused',
    }
  })
  return entered('fullVote', district, heldOn, () => ({
    name: `区委全委会票决 ${heldOn}`,
    method: 'meeting',
    heldOn,
    eligible: 31,
    present,
    candidates,
    tellers: `${personName(random, '1', 1980)}、${personName(random, '2', 1982)}`,
    supervisors: `${personName(random, '1', 1970)}、${personName(random, '2', 1974)}`,
  }))
}

function exitOf(cadre: MadeCadre, year: number, random: Random): Dated {
  const decidedOn = workdayNear(monthNamed(year, random.int(2, 9)), random.int(5, 24))
  const [kind, ground] = random.weighted([
    [['retired', 'age'], 34],
    [['ranked', 'age'], 24],
    [['dismissal', 'work'], 18],
    [['dismissal', 'unsuitable'], 10],
    [['demotion', 'incompetent'], 5],
    [['removal', 'discipline'], 5],
    [['voluntary', 'other'], 4],
  ] as const)
  return entered('cadreExit', cadre.unit, decidedOn, () => ({
    cadre: cadre.ref.id,
    kind,
    ground,
    fromPost: `${cadre.unit.place}${cadre.post}`,
    decidedOn,
    document: `示任〔${year}〕${random.int(3, 60)}号`,
    punishment: kind === 'removal' ? `示纪〔${year}〕${random.int(2, 30)}号` : null,
    effectiveOn: decidedOn,
    arrangement: kind === 'ranked' ? '转任四级调研员' : null,
  }))
}
