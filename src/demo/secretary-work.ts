import { compositeOf, type Report, suggestedGrade } from '../areas/responsibility/duty-report-checks.ts'
import { addDays, type Day } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { dayBetween } from './careers.ts'
import { colleagueNameOf, leading, secretaryNameOf } from './duty-people.ts'
import { commitmentTexts, ledgerTexts } from './duty-texts.ts'
import { type Dated, planned, type Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** The secretaries' own work: ledger, public commitments, the appraisal meetings each January with their results, and the talks that follow. */
export function secretaryWorkSource(units: readonly Unit[], random: Random): Source {
  const years = [2024, 2025, 2026]
  const leaders = leading(units)
  const entries = [
    ...leaders.flatMap(unit => years.flatMap(year => ledgerOf(unit, year, random))),
    ...leaders.flatMap(unit => years.flatMap(year => commitmentsOf(unit, year, random))),
    ...[2024, 2025].flatMap(year =>
      units
        .filter(unit => unit.kind === 'district' || unit.kind === 'street')
        .flatMap(unit =>
          appraisalOf(
            unit,
            leaders.filter(one => one.parent === unit),
            year,
            random,
          ),
        ),
    ),
  ]
  return planned(entries.filter(entry => entry.on <= lastDay))
}

function ledgerOf(unit: Unit, year: number, random: Random): Dated[] {
  return Array.from({ length: unit.kind === 'community' ? random.int(3, 5) : random.int(6, 9) }, (): Dated => {
    const kind = random.pick(Object.keys(ledgerTexts))
    const on = dayBetween(random, `${year}-01-08`, `${year}-12-22`)
    return {
      register: 'ledgerEntry',
      unit,
      on,
      values: () => ({
        secretary: secretaryNameOf(unit, on),
        kind,
        happenedOn: on,
        place: unit.place,
        content: random.pick(ledgerTexts[kind] ?? ['抓党建工作']),
        solved: kind === 'solving' || kind === 'research' ? random.int(1, 3) : null,
        account: '有关情况已记录，安排专人跟进',
      }),
    }
  })
}

function commitmentsOf(unit: Unit, year: number, random: Random): Dated[] {
  return random.some(commitmentTexts, 2).map(([promise, measures]): Dated => {
    const publishedOn = workdayNear(`${year}-03`, random.int(3, 24))
    const doneOn = dayBetween(random, `${year}-07-01`, `${year}-12-10`)
    const kept = random.chance(0.95)
    const verifiedOn = addDays(doneOn, random.int(3, 15))
    const over = verifiedOn <= lastDay
    return {
      register: 'commitment',
      unit,
      on: over ? verifiedOn : publishedOn,
      role: 'organization',
      steps: over ? (kept ? ['finish', 'verify'] : ['refuse']) : [],
      values: () => ({
        promise,
        secretary: secretaryNameOf(unit, publishedOn),
        measures,
        publishedOn,
        publishedWhere: '党务公开栏',
        dueOn: `${year}-12-20`,
        ...(over ? { verifiedOn, verification: kept ? '现场核实，已兑现' : '进度滞后，未按期兑现' } : {}),
        ...(over && kept ? { doneOn, account: '已按承诺完成' } : {}),
      }),
    }
  })
}

/** A meeting with the results of those who reported: good at most for four in ten, the lowest composites giving way (RSP-11). */
function appraisalOf(unit: Unit, reporting: readonly Unit[], year: number, random: Random): Dated[] {
  if (reporting.length === 0) return []
  const heldOn = workdayNear(`${year + 1}-01`, unit.kind === 'district' ? 20 : 13)
  const gradedOn = addDays(heldOn, 7)
  const meeting: Ref = { id: 0 }
  const reports = reporting.map(one => ({ unit: one, ref: { id: 0 }, ...resultOf(heldOn, random) }))
  const best = reports
    .filter(({ report }) => suggestedGrade(report) === 'good')
    .toSorted((a, b) => (compositeOf(b.report) ?? 0) - (compositeOf(a.report) ?? 0))
    .slice(0, Math.floor((reporting.length * 40) / 100))
  const graded = reports.map(one => {
    const suggested = suggestedGrade(one.report)
    const lowered = suggested === 'good' && !best.includes(one)
    return { ...one, grade: lowered ? 'fair' : suggested, reason: lowered ? '“好”等次按比例控制' : null }
  })
  const electors = { superior: 9, peers: reporting.length, grassroots: 20 }
  return [
    {
      register: 'appraisalMeeting',
      unit,
      on: heldOn,
      ref: meeting,
      values: () => ({
        title: `${unit.place}${year}年度党组织书记抓基层党建述职评议会`,
        year,
        heldOn,
        form: 'onsite',
        place: '机关会议室',
        host: secretaryNameOf(unit, heldOn),
        participants: reporting.length,
        electors: Object.entries(electors).map(([group, count]) => ({ group, issued: count, returned: count })),
        remarks: '逐人述职，逐人点评，现场评议',
      }),
    },
    ...graded.map(
      ({ unit: one, report, grade, reason, ref }): Dated => ({
        register: 'dutyReport',
        unit: one,
        on: gradedOn,
        ref,
        role: 'organization',
        steps: ['grade', 'notify'],
        values: () => ({
          ...report,
          meeting: meeting.id,
          secretary: secretaryNameOf(one, heldOn),
          form: 'onsite',
          summary: '围绕责任落实、组织建设、服务群众和问题整改述职',
          comments: '成绩肯定，指出两个方面不足',
          grade,
          reason,
          gradedOn,
          notifiedOn: addDays(gradedOn, 2),
        }),
      }),
    ),
    ...graded
      .filter(({ grade }) => grade === 'average' || grade === 'poor')
      .map(({ unit: one, grade, ref }): Dated => talkOf(one, unit, grade ?? 'average', ref, addDays(heldOn, 25))),
  ]
}

/** Tallies, assessment and opinion of one who does well as a rule. */
function resultOf(heldOn: Day, random: Random): { report: Report } {
  const level = random.weighted([
    ['good', 60],
    ['fair', 34],
    ['average', 6],
  ] as const)
  const base = { good: 9_400, fair: 8_600, average: 7_200 }[level]
  const share = { good: 0.86, fair: 0.45, average: 0.1 }[level]
  const tally = (group: string, voters: number) => {
    const good = Math.round(voters * share)
    const fair = Math.round((voters - good) * (level === 'average' ? 0.4 : 0.8))
    return { group, good, fair, average: voters - good - fair, poor: 0 }
  }
  return {
    report: {
      reportedOn: heldOn,
      ballots: [tally('superior', 9), tally('peers', random.int(6, 12)), tally('grassroots', 20)],
      assessment: base + random.int(-200, 250),
      everyday: base + random.int(-200, 250),
      veto: [],
      grade: null,
      reason: null,
    },
  }
}

const talkOf = (unit: Unit, above: Unit, grade: string, report: Ref, on: Day): Dated => ({
  register: 'accountabilityTalk',
  unit,
  on: addDays(on, 60),
  role: 'organization',
  steps: ['close'],
  values: () => ({
    person: secretaryNameOf(unit, on),
    report: report.id,
    cause: grade,
    form: 'talk',
    talkedOn: on,
    talkedBy: colleagueNameOf(above, '分管领导'),
    content: '指出抓党建存在的主要问题，听取本人说明',
    request: '一个月内提出整改清单，逐项落实',
    dueOn: addDays(on, 60),
    result: '整改清单已落实，情况已报告',
    closedOn: addDays(on, 58),
  }),
})
