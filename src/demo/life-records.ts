import { excellentMost } from '../codes/life-rules.ts'
import { addDays, type Day, lastDayOfMonth, monthOf } from '../language/day.ts'
import { type LifeMeetings, workdayNear } from './branch-life.ts'
import type { Entry, Source } from './journal.ts'
import { entryTitles, lifeProblems, lifeThemes, resolutionTexts, soughtOpinions, spiritItems, talkSubjects } from './life-record-texts.ts'
import type { Person, Unit } from './made.ts'
import { officersOf, secretaryOf } from './officers.ts'
import { isFormal, rollOn } from './person.ts'
import type { Programmes } from './programmes.ts'
import { themedOn } from './programmes.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { standsOn } from './unit.ts'

/** What the branches keep beside their events: life meetings and the yearly review in December, talks, resolutions, analyses, works sent to contests. */
export function lifeRecordsSource(units: readonly Unit[], meetings: LifeMeetings, programmes: Programmes, random: Random): Source {
  const branches = units.filter(unit => unit.kind === 'branch')
  const analysed = new Set<string>()
  let waiting: Dated[] = []
  return month => {
    const own = random.fork(month)
    const standing = branches.filter(unit => standsOn(unit, lastDayOfMonth(month)) && rollOn(unit, `${month}-20`).length > 2)
    // What was settled in a later month is entered then.
    const all = [
      ...waiting,
      ...standing.filter(() => own.chance(0.085)).map(unit => talkOf(unit, month, own)),
      ...standing.filter(() => own.chance(0.045)).map(unit => resolutionOf(unit, month, own)),
      ...standing
        .filter(() => own.chance(month.endsWith('-06') || month.endsWith('-12') ? 0.14 : 0.005))
        .flatMap(unit => analysisOf(unit, month, analysed, own)),
      ...standing.filter(() => own.chance(0.02)).map(unit => workOf(unit, month, programmes, own)),
      ...(month.endsWith('-12') ? standing.flatMap((unit, i) => yearEndOf(unit, month, i, meetings, own)) : []),
    ]
    waiting = all.filter(entry => monthOf(entry.on) > month)
    return { entries: all.filter(entry => monthOf(entry.on) <= month) }
  }
}

type Dated = Entry & { on: Day }

function talkOf(unit: Unit, month: string, random: Random): Dated {
  const on = workdayNear(month, random.int(2, 26))
  const [kind, subject] = random.pick(talkSubjects)
  const roll = rollOn(unit, on)
  const talker = random.pick(officersOf(unit, on).length > 0 ? officersOf(unit, on) : roll)
  const others = roll.filter(person => person !== talker)
  return {
    register: 'talk',
    unit,
    on,
    values: () => ({
      subject,
      talker: talker.id,
      talkedWith: random.pick(others).id,
      talkedOn: on,
      kind,
      place: random.pick(['党员活动室', '支部办公室', `${unit.place}议事亭`, '入户']),
      gist: '交流思想，互提意见，形成共识',
      ...(kind === 'care' ? { followUp: '落实帮扶措施，一个月后回访' } : {}),
    }),
  }
}

function resolutionOf(unit: Unit, month: string, random: Random): Dated {
  const decidedOn = workdayNear(month, random.int(2, 24))
  const dueOn = addDays(decidedOn, random.int(20, 90))
  const [title, result] = random.pick(resolutionTexts)
  const doneOn = addDays(decidedOn, random.int(10, 80))
  const done = doneOn <= lastDay && random.chance(0.93)
  return {
    register: 'resolution',
    unit,
    on: done ? doneOn : decidedOn,
    steps: done ? ['complete'] : [],
    values: () => ({
      title,
      body: random.pick(['assembly', 'committee', 'committee', 'group']),
      decidedOn,
      owner: (random.pick(officersOf(unit, decidedOn)) ?? secretaryOf(unit, decidedOn))?.name ?? '支部委员',
      dueOn,
      measures: '明确责任人和完成时限，会后一周内启动',
      ...(done ? { doneOn, result } : {}),
    }),
  }
}

function analysisOf(unit: Unit, month: string, analysed: Set<string>, random: Random): Dated[] {
  const on = workdayNear(month, random.int(3, 25))
  const person = random.pick(rollOn(unit, on))
  const period = Number(on.slice(5, 7)) <= 6 ? 'first' : 'second'
  const key = `${person.identityNumber} ${on.slice(0, 4)} ${period}`
  if (analysed.has(key)) return []
  analysed.add(key)
  const commented = random.chance(0.9) && addDays(on, 10) <= lastDay
  return [
    {
      register: 'spiritAnalysis',
      unit,
      on: commented ? addDays(on, 10) : on,
      steps: commented ? ['comment'] : [],
      values: () => ({
        member: person.id,
        year: Number(on.slice(0, 4)),
        period,
        analysedOn: on,
        analysis: '对照党章和岗位要求，逐条查找差距',
        items: random.some(spiritItems, 2).map(([problem, measure]) => ({ problem, measure, dueOn: addDays(on, 90) })),
        ...(commented ? { comment: '查摆具体，措施可行，支部跟进帮助', commentedOn: addDays(on, random.int(2, 10)) } : {}),
      }),
    },
  ]
}

function workOf(unit: Unit, month: string, programmes: Programmes, random: Random): Dated {
  const on = workdayNear(month, random.int(4, 26))
  const [kind, title] = random.pick(entryTitles)
  const author = random.pick(rollOn(unit, on))
  const awardedOn = addDays(on, random.int(20, 45))
  const awarded = awardedOn <= lastDay && random.chance(0.45)
  const programme = themedOn(programmes, on)
  return {
    register: 'contestEntry',
    unit,
    on: awardedOn <= lastDay ? awardedOn : on,
    ...(programme ? { programme } : {}),
    steps: awarded ? ['award'] : awardedOn <= lastDay ? ['close'] : [],
    values: () => ({
      title,
      contest: programme ? '主题学习教育作品征集' : '“身边的榜样”作品征集',
      kind,
      author: author.id,
      submittedOn: on,
      score: random.int(700, 980),
      ...(awarded
        ? {
            prize: random.pick(['first', 'second', 'third', 'merit', 'merit']),
            level: random.pick(['subdistrict', 'district', 'municipal']),
            awardedOn,
          }
        : {}),
    }),
  }
}

/** The organization-life meeting of December and the review that it was held with; both point to the event. */
function yearEndOf(unit: Unit, month: string, place: number, meetings: LifeMeetings, random: Random): Dated[] {
  const held = meetings.held(unit, month)
  if (!held || unit.lagging) return []
  const { ref, on } = held
  const year = month.slice(0, 4)
  const officers = officersOf(unit, on)
  const meeting: Dated = {
    register: 'lifeMeeting',
    unit,
    on: month,
    steps: ['report'],
    values: () => ({
      kind: 'organization',
      theme: lifeThemes[year] ?? '查摆问题，改进作风',
      heldOn: on,
      event: ref.id,
      opinions: random
        .some(soughtOpinions, random.int(2, 4))
        .map(([source, opinion]) => ({ source, opinion, answer: '采纳，列入整改清单' })),
      study: '集中学习必读篇目，开展交流研讨',
      items: random.some(lifeProblems, random.int(2, 4)).map(([problem, measure]) => {
        const doneOn = addDays(on, random.int(1, 24))
        return {
          problem,
          side: random.chance(0.75) ? 'team' : 'person',
          measure,
          owner: (random.pick(officers.length > 0 ? officers : rollOn(unit, on)) ?? secretaryOf(unit, on))?.name ?? '支部书记',
          dueOn: addDays(on, random.int(26, 60)),
          ...(random.chance(0.8) && doneOn <= lastDayOfMonth(month) ? { doneOn } : {}),
        }
      }),
      reportedOn: notAfter(addDays(on, random.int(3, 14)), month),
      noticeTo: '支部全体党员',
    }),
  }
  return [meeting, reviewOf(unit, month, on, ref, place, random)]
}

function reviewOf(unit: Unit, month: string, on: Day, event: { id: number }, place: number, random: Random): Dated {
  const roll = rollOn(unit, on)
  // Whoever became a full member just now may still be on record as probationary.
  const graded = roll.filter(person => isFormal(person, addDays(on, -45)) && !person.exempt)
  const returned = roll.filter(person => !person.exempt).length
  const best = new Set(graded.toSorted((a, b) => b.reliability - a.reliability).slice(0, excellentMost(graded.length, on)))
  const worst = graded.toSorted((a, b) => a.reliability - b.reliability)
  const grade = (person: Person): string | null =>
    !graded.includes(person)
      ? null
      : best.has(person)
        ? 'excellent'
        : place % 25 === 7 && person === worst[0]
          ? 'unqualified'
          : place % 9 === 2 && person === worst[1]
            ? 'basic'
            : 'qualified'
  return {
    register: 'memberReview',
    unit,
    on: month,
    steps: ['ballot', 'grade', 'feedBack', 'report'],
    values: () => ({
      year: Number(month.slice(0, 4)),
      reviewedOn: on,
      event: event.id,
      returned,
      invalid: 0,
      members: roll.map(person => {
        const given = grade(person)
        const few = random.int(0, Math.min(2, returned))
        const votes = given === 'excellent' ? { excellent: returned - few, qualified: few } : { excellent: few, qualified: returned - few }
        return {
          member: person.id,
          took: person.exempt ? 'exempt' : 'yes',
          grade: given,
          ...(given ? { ...votes, basic: 0, unqualified: 0, fedBackOn: notAfter(addDays(on, 5), month) } : {}),
        }
      }),
      ballotedOn: on,
      gradedOn: notAfter(addDays(on, 3), month),
      fedBackOn: notAfter(addDays(on, 8), month),
      reportedOn: notAfter(addDays(on, 12), month),
      account: '按照学习、谈心、自评、互评、测评、评定的程序开展',
    }),
  }
}

/** The day, or the month's last where it lies beyond. */
const notAfter = (day: Day, month: string): Day => (day < lastDayOfMonth(month) ? day : lastDayOfMonth(month))
