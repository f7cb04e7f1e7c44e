import { mostBest } from '../codes/appraisal-caps.ts'
import { correct } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import { addDays, addMonths } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { eligibleListsOf, kinshipsOf } from './cadre-lists.ts'
import { type MadeBody, type MadeCadre, planBodies, resumeOf } from './cadre-plan.ts'
import { cadreTurnsOf } from './cadre-turns.ts'
import { dayBetween } from './careers.ts'
import type { Journal, Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import { personName } from './names.ts'
import type { Random } from './random.ts'
import { type Dated, enteredBy, type Later, plannedWithSteps } from './section-entry.ts'

const entered = enteredBy('cadres')

/** The work of the cadre section: cards and bodies, surveys, appraisals, filing, lists, those in their first years, and what turns up month by month. */
export function cadresSource(journal: Journal, units: readonly Unit[], random: Random): Source {
  const [district] = units
  if (!district) throw new Error('no district')
  const bodies = planBodies(units, random.fork('bodies'))
  const cadres = bodies.flatMap(body => body.cadres)
  const graduates = graduatesOf(units, random.fork('graduates'))
  const later: Later[] = []
  const entries = [
    ...bodies.flatMap(cardsOf),
    ...[2024, 2025, 2026].flatMap(year => surveysOf(district, bodies, year, random.fork(`survey-${year}`))),
    ...[2023, 2024, 2025].flatMap(year => appraisalsOf(district, cadres, year, random.fork(`appraisal-${year}`))),
    ...[2024, 2025, 2026].flatMap(year => filingOf(district, cadres, year, random.fork(`filing-${year}`))),
    ...reserveOf(cadres, random.fork('reserve')),
    ...graduates.entries,
    ...newcomersOf(bodies, random.fork('newcomers')),
    ...eligibleListsOf(district, later),
    ...kinshipsOf(bodies, random.fork('kinships')),
    ...cadreTurnsOf(district, bodies, random.fork('turns'), later),
  ]
  return plannedWithSteps(journal, entries, [...later, ...graduates.reports])
}

function cardsOf(body: MadeBody): Dated[] {
  const cards = body.cadres.map(cadre => {
    const { person, unit } = cadre
    return entered(
      'cadre',
      unit,
      '2024-01-03',
      () => ({
        name: person.name,
        sex: person.sex,
        birthOn: person.birthOn,
        ethnic: person.ethnic,
        nativePlace: '示例区',
        identityNumber: person.identityNumber,
        member: person.id,
        joinedOn: person.joinedOn,
        workedSince: `${Number(person.birthOn.slice(0, 4)) + 23}-07-01`,
        fullTimeEducation: person.education,
        unit: unit.place,
        post: cadre.post,
        postSince: cadre.postSince,
        postClass: cadre.postClass,
        level: cadre.level,
        manager: 'district',
        since: cadre.postSince,
        resume: resumeOf(cadre),
        archive: cadre.drawn < 0.9 ? 'agreed' : 'unchecked',
      }),
      { ref: cadre.ref },
    )
  })
  const held = body.cadres.slice(0, 5)
  return [
    ...cards,
    entered(
      'leadingBody',
      body.unit,
      '2024-01-04',
      () => ({
        name: `${body.unit.place}领导班子`,
        kind: /街道/.test(body.unit.place)
          ? 'subdistrict'
          : body.unit.sector === 'school'
            ? 'institution'
            : /区委/.test(body.unit.place)
              ? 'party'
              : 'government',
        level: 'section',
        approved: body.approved,
        approvedOn: '2022-06-01',
        document: '示编〔2022〕11号',
        posts: [
          ...held.map((cadre, i) => ({ post: cadre.post, level: i === 0 ? 'principal' : 'deputy', holder: cadre.ref.id })),
          ...(body.approved > held.length ? [{ post: '副职', level: 'deputy' }] : []),
        ],
      }),
      { ref: body.ref },
    ),
  ]
}

/** A round of surveys in the first months of the year; those of 2026 reach half of the bodies. */
function surveysOf(district: Unit, bodies: readonly MadeBody[], year: number, random: Random): Dated[] {
  const round: Ref = { id: 0 }
  const some = year === 2026 ? random.some(bodies, Math.ceil(bodies.length / 2)) : bodies
  const startedOn = workdayNear(`${year}-03`, 4)
  const survey = (): Record<string, unknown> => {
    const sheets = random.int(8, 26)
    return { talks: random.int(4, 12), sheets, good: random.int(Math.ceil(sheets * 0.7), sheets), method: 'secret' }
  }
  return [
    entered(
      'surveyRound',
      district,
      startedOn,
      () => ({
        name: `${year}年科级班子和干部督导调研`,
        year,
        startedOn,
        document: `示组〔${year}〕${random.int(5, 20)}号`,
        groups: Array.from({ length: random.int(5, 7) }, (_, i) => ({
          name: `第${'一二三四五六七'[i]}考察组`,
          head: personName(random, '1', 1974),
          size: random.int(3, 5),
        })),
      }),
      { ref: round },
    ),
    ...some.flatMap(body => {
      const on = dayBetween(random, addDays(startedOn, 3), `${year}-05-20`)
      const finishedOn = addDays(on, random.int(1, 6))
      const base = { round: () => round.id, group: `第${random.pick(['一', '二', '三', '四', '五'])}考察组` }
      return [
        entered('bodySurvey', body.unit, finishedOn, () => ({
          body: body.ref.id,
          round: base.round(),
          group: base.group,
          surveyedOn: on,
          finishedOn,
          ...survey(),
          opinion: random.pick([
            '班子团结，分工明确，群众反映较好。',
            '班子整体运转正常，后备力量不足，建议补充专业干部。',
            '主要负责人抓总能力强，班子配合有待加强。',
          ]),
          suggestion: random.pick(['保持稳定', '适时补充副职', '加强业务培训']),
        })),
        ...body.cadres.slice(0, 6).map(cadre =>
          entered('cadreSurvey', body.unit, finishedOn, () => ({
            cadre: cadre.ref.id,
            round: base.round(),
            group: base.group,
            surveyedOn: on,
            finishedOn,
            ...survey(),
            opinion: random.pick(['作风扎实，群众认可。', '业务熟悉，创新不够。', '敢于担当，需进一步提高统筹能力。']),
          })),
        ),
      ]
    }),
  ]
}

/** The yearly appraisal of a year, decided in the January after; excellent within its places, and the quarters of some. */
function appraisalsOf(district: Unit, cadres: readonly MadeCadre[], year: number, random: Random): Dated[] {
  const list: Ref = { id: 0 }
  const on = workdayNear(`${year + 1}-01`, 18)
  const places = mostBest('yearly', cadres.length, false, on)
  const best = new Set(cadres.toSorted((a, b) => b.drawn - a.drawn).slice(0, places))
  const quarters = year === 2025 ? [1, 2, 3, 4] : []
  return [
    entered(
      'appraisalList',
      district,
      on,
      () => ({
        name: `${year}年度科级干部考核`,
        kind: 'yearly',
        year,
        participants: cadres.length,
        raised: false,
        best: places,
        decidedOn: on,
      }),
      { ref: list },
    ),
    ...cadres.map(cadre =>
      entered('cadreAppraisal', cadre.unit, on, () => ({
        cadre: cadre.ref.id,
        kind: 'yearly',
        year,
        list: list.id,
        appraisedOn: on,
        grade: best.has(cadre) ? 'excellent' : cadre.drawn < 0.01 ? 'basic' : 'competent',
        decidedBy: '区委',
        comment: '按要求完成年度工作',
      })),
    ),
    ...cadres.slice(0, 24).flatMap(cadre =>
      quarters.map(quarter => {
        const decidedOn = workdayNear(quarter === 4 ? `${year + 1}-01` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}`, 10)
        return entered('cadreAppraisal', cadre.unit, decidedOn, () => ({
          cadre: cadre.ref.id,
          kind: 'everyday',
          year,
          quarter,
          appraisedOn: decidedOn,
          grade: best.has(cadre) || random.chance(0.25) ? 'good' : 'fairly-good',
          decidedBy: cadre.unit.place,
          comment: '完成季度任务',
        }))
      }),
    ),
  ]
}

/** The filing of a year: nearly all by the end of January, some late; one in ten is checked in spring, one in a hundred handled. */
function filingOf(district: Unit, cadres: readonly MadeCadre[], year: number, random: Random): Dated[] {
  const heldOn = workdayNear(`${year}-01`, 5)
  let number = 0
  return [
    entered('filingRound', district, heldOn, () => ({
      name: `${year - 1}年度个人有关事项集中填报`,
      year: year - 1,
      heldOn,
      dueOn: `${year}-01-31`,
      scope: 'deputy',
      document: `示组〔${year}〕1号`,
    })),
    ...(year === 2026
      ? []
      : [
          entered('filingRound', district, `${year}-06-12`, () => ({
            name: `${year}年拟提拔人选填报`,
            year,
            heldOn: `${year}-06-12`,
            dueOn: `${year}-06-30`,
            scope: 'proposed',
          })),
        ]),
    ...cadres.flatMap(cadre => {
      if (random.chance(0.02)) return []
      number += 1
      const filedOn = random.chance(0.03)
        ? dayBetween(random, `${year}-02-01`, `${year}-02-20`)
        : dayBetween(random, addDays(heldOn, 2), `${year}-01-31`)
      const checked = random.chance(0.1)
      const checkedOn = dayBetween(random, `${year}-04-08`, `${year}-06-10`)
      const result = random.chance(0.85) ? 'agrees' : 'light'
      const at = number
      return [
        entered(
          'personalReport',
          cadre.unit,
          checked ? addDays(checkedOn, 5) : filedOn,
          () => ({
            number: `${year}-${String(at).padStart(3, '0')}`,
            cadre: cadre.ref.id,
            kind: 'yearly',
            year: year - 1,
            filedOn,
            sealedFile: `密封${year}-${String(at).padStart(3, '0')}`,
            complete: 'complete',
            ...(checked
              ? {
                  checkKind: random.chance(0.7) ? 'random' : 'promotion',
                  checkedOn,
                  result,
                  asked: [
                    { office: 'registry', askedOn: addDays(checkedOn, -20), answeredOn: addDays(checkedOn, -6) },
                    { office: 'market', askedOn: addDays(checkedOn, -20), answeredOn: addDays(checkedOn, -9) },
                  ],
                  handling: result === 'light' ? 'corrected' : 'none',
                  handledOn: addDays(checkedOn, 5),
                }
              : {}),
          }),
          { steps: checked ? ['check', 'verify', 'handle'] : [] },
        ),
      ]
    }),
  ]
}

/** The reserve list: forty or so, listed in two rounds, a few of them gone since. */
function reserveOf(cadres: readonly MadeCadre[], random: Random): Dated[] {
  const able = cadres.filter(cadre => cadre.level === 'deputy')
  const chosen = random.some(able, Math.max(6, Math.round(cadres.length / 8)))
  return chosen.map((cadre, i) => {
    const listedOn = i % 2 ? '2024-04-18' : '2025-05-15'
    return entered('reserveCadre', cadre.unit, listedOn, () => ({
      cadre: cadre.ref.id,
      class: cadre.drawn < 0.4 ? 'section' : 'deputy',
      listedOn,
      recommendedBy: cadre.unit.place,
      recommendation: 'both',
      voters: 22,
      votes: random.int(12, 21),
      dueOn: addMonths(listedOn, 36),
      plan: [{ measure: random.pick(['到街道挂职锻炼', '参加中青年干部培训班', '承担重点项目']), dueOn: addMonths(listedOn, 12) }],
    }))
  })
}

/** Selected graduates in their two years at the grassroots, and the half-yearly reports that come in later. */
function graduatesOf(units: readonly Unit[], random: Random): { entries: Dated[]; reports: Later[] } {
  const communities = units.filter(unit => unit.kind === 'community')
  const batches = [2023, 2024, 2025].flatMap(year =>
    Array.from({ length: Math.max(3, Math.round(communities.length / 5)) }, (_, i) => ({ year, i })),
  )
  const refs: Ref[] = []
  const entries = batches.map(({ year }, i) => {
    const unit = communities[(i * 3) % communities.length] ?? communities[0]
    if (!unit) throw new Error('no community')
    const ref: Ref = { id: 0 }
    if (year === 2025) refs.push(ref)
    const servesFrom = `${year}-09-01`
    return entered(
      'selectedGraduate',
      unit,
      year === 2023 ? '2024-01-09' : servesFrom,
      () => ({
        name: personName(random, random.chance(0.5) ? '2' : '1', 1999),
        school: random.pick(['省师范大学', '省理工大学', '省农业大学', '市财经学院']),
        graduated: year,
        batch: `${year}年定向选调`,
        posting: `${unit.place}党组织书记助理`,
        servesFrom,
        servesUntil: addDays(addMonths(servesFrom, 24), -1),
        mentor: personName(random, '1', 1975),
        plan: '跟班学习、联系网格、参与重点工作',
      }),
      { ref },
    )
  })
  const report = (ref: Ref): Later => ({
    on: '2026-07-10',
    take: journal =>
      correct(journal.engine, journal.as('cadres'), registerNamed(journal.engine, 'selectedGraduate'), ref.id, {
        values: {
          reports: [
            { half: '2025-H2', reportedOn: '2026-01-12', work: '走访网格，参与老旧小区改造宣传' },
            { half: '2026-H1', reportedOn: '2026-07-08', work: '承担社区文书和换届准备工作' },
          ],
          visits: [{ visitedOn: '2026-04-16', by: '组织部干部科', note: '工作生活正常' }],
        },
        reason: '登记半年报告和走访',
        acceptWarnings: true,
      }),
  })
  return { entries, reports: refs.map(report) }
}

/** New civil servants of each summer, followed for two years. */
function newcomersOf(bodies: readonly MadeBody[], random: Random): Dated[] {
  return ['2023-08-15', '2024-08-12', '2025-08-11', '2026-08-10'].flatMap(startedOn =>
    random.some(bodies, Math.max(4, Math.round(bodies.length / 4))).map(body =>
      entered('newCivilServant', body.unit, startedOn < '2024' ? '2024-01-10' : startedOn, () => ({
        name: personName(random, random.chance(0.5) ? '2' : '1', 2000),
        unit: body.unit.place,
        startedOn,
        followUntil: addMonths(startedOn, 24),
        trainedOn: addDays(startedOn, 20) <= (startedOn < '2024' ? '2024-01-10' : startedOn) ? addDays(startedOn, 20) : null,
        trainingDays: 12,
        mentor: personName(random, '1', 1980),
        goals: '一年熟悉业务，两年独立承担工作',
        trialResult: 'pending',
      })),
    ),
  )
}
