import { addDays, addMonths, type Day, lastDayOfMonth, monthOf } from '../language/day.ts'
import { dayBetween } from './careers.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import { rollOn } from './person.ts'
import type { Programme, Programmes } from './programmes.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { issueTitles, postTitles, questionTexts, studyTopics } from './themed-education-texts.ts'
import { idOf, standsOn } from './unit.ts'

type Dated = Entry & { on: Day }

/** Each themed education: its topics, the material issued to every committee and branch, a column of study and one of shared posts, four quizzes. */
export function themedEducationSource(units: readonly Unit[], programmes: Programmes, random: Random): Source {
  const [district] = units
  if (!district) return () => ({})
  const channel: Ref = { id: 0 }
  return planned([
    channelOf(district, channel),
    ...questionTexts.map(text => questionOf(district, text)),
    ...programmes.themed.flatMap((programme, i) => {
      const own = random.fork(programme.name)
      return [
        ...topicsOf(district, programme, studyTopics[i] ?? []),
        ...materialOf(units, programme, i, own),
        ...columnsOf(district, units, programme, channel, own),
        ...quizzesOf(district, units, programme, channel, own),
      ]
    }),
    openQuiz(district, channel),
    ...['2024', '2025', '2026'].map(year => discsOf(district, units, year)),
  ])
}

const channelOf = (unit: Unit, ref: Ref): Dated => ({
  register: 'ownChannel',
  unit,
  ref,
  on: '2024-01-05',
  values: () => ({
    name: '示例先锋公众号',
    kind: 'wechat',
    owner: '区委组织部信息科',
    openedOn: '2021-03-01',
    rules: '三审三校，先审后发',
    reviews: [{ on: '2024-01-04', by: '信息科', result: '内容合规，链接有效' }],
  }),
})

const questionOf = (unit: Unit, [stem, kind, options, answer, source]: (typeof questionTexts)[number]): Dated => ({
  register: 'question',
  unit,
  on: '2024-01-16',
  values: () => ({
    stem,
    kind,
    options: options.map(text => ({ text })),
    answer,
    points: kind === 'multiple' ? 100 : 50,
    topic: '党章党规',
    source,
    validFrom: '2024-01-01',
  }),
})

function topicsOf(unit: Unit, programme: Programme, titles: readonly string[]): Dated[] {
  return titles.map((title, i) => {
    const startsOn = addMonths(programme.from, i)
    return {
      register: 'studyTopic',
      unit,
      programme,
      on: startsOn,
      values: () => ({
        number: i + 1,
        title,
        startsOn,
        endsOn: addDays(addMonths(startsOn, 1), -1),
        demands: '读原著、学原文，支部书记领学一次，党员谈体会一次',
        readings: [
          { title: '党章', source: '全文' },
          { title: `${title}学习读本`, source: '区委宣传部编' },
        ],
        actions: [
          { level: 'committee', action: '集中学习研讨一次', dueOn: addDays(startsOn, 20) },
          { level: 'branch', action: '开展主题党日一次', dueOn: addDays(startsOn, 25) },
          { level: 'leader', action: '到联系点讲党课一次', dueOn: addDays(startsOn, 28) },
        ],
      }),
    }
  })
}

/** Books and posters go out from the district to every committee and branch; charters, badges and pocket books are given out by the committees. */
function materialOf(units: readonly Unit[], programme: Programme, nth: number, random: Random): Dated[] {
  const [district] = units
  const on = addDays(programme.from, 10)
  const receivers = units.filter(
    unit => ['street', 'community', 'committee', 'branch'].includes(unit.kind) && standsOn(unit, on) && unit.foundedOn <= on,
  )
  const issue = (kind: string, title: string, perUnit: (unit: Unit) => number): Dated => ({
    register: 'materialIssue',
    unit: district as Unit, // cast: the source has asked for it
    programme,
    on,
    values: () => {
      const organizations = receivers.map(unit => ({ organization: idOf(unit), quantity: perUnit(unit), receiver: '组织委员' }))
      return {
        kind,
        title,
        quantity: organizations.reduce((sum, line) => sum + line.quantity, 0),
        issuedOn: on,
        organizations,
        source: '区委组织部',
      }
    },
  })
  const given =
    nth === 0 ? (['charter', '党章'] as const) : nth === 1 ? (['pocket-book', '党员口袋书'] as const) : (['badge', '党徽'] as const)
  const givers = units.filter(unit => unit.kind === 'community' || unit.kind === 'committee' || unit.kind === 'street')
  const rolls = givers.map((giver): Dated => {
    const day = addDays(on, random.int(5, 18))
    const branches = units.filter(unit => unit.kind === 'branch' && unit.parent === giver && standsOn(unit, day))
    return {
      register: 'materialIssue',
      unit: giver,
      programme,
      on: day,
      values: () => {
        const members = branches.flatMap(unit => rollOn(unit, day))
        return {
          kind: given[0],
          title: given[1],
          quantity: Math.max(1, members.length),
          issuedOn: day,
          members: members.map(person => ({ member: person.id, state: random.chance(0.975) ? 'given' : 'not' })),
          source: '区委组织部配发',
        }
      },
    }
  })
  return [
    issue('book-set', `${programme.name.replace(/[“”]/g, '')}理论书目`, unit => (unit.kind === 'branch' ? 3 : 8)),
    issue('poster-set', '学习宣传图片', unit => (unit.kind === 'branch' ? 1 : 4)),
    ...rolls,
  ]
}

const discsOf = (unit: Unit, units: readonly Unit[], year: string): Dated => ({
  register: 'materialIssue',
  unit,
  on: `${year}-04-18`,
  values: () => {
    const organizations = units.filter(one => one.kind === 'community').map(one => ({ organization: idOf(one), quantity: 3 }))
    return {
      kind: 'moral-disc',
      title: '道德讲堂光盘',
      quantity: organizations.length * 3,
      issuedOn: `${year}-04-18`,
      organizations,
      source: '区文明办',
    }
  },
})

function columnsOf(unit: Unit, units: readonly Unit[], programme: Programme, channel: Ref, random: Random): Dated[] {
  const branches = units.filter(one => one.kind === 'branch')
  const until = programme.to < lastDay ? programme.to : lastDay
  const column = (name: string, kind: string, ref: Ref): Dated => ({
    register: 'onlineColumn',
    unit,
    programme,
    ref,
    on: programme.from,
    values: () => ({ name, kind, channel: channel.id, openedOn: programme.from, untilDay: programme.to, editor: '信息科编辑' }),
  })
  const [study, share]: [Ref, Ref] = [{ id: 0 }, { id: 0 }]
  const weeks = Math.floor((Date.parse(until) - Date.parse(programme.from)) / 86_400_000 / 14)
  const issues = Array.from({ length: weeks }, (_, i): Dated => {
    const on = addDays(programme.from, 3 + i * 14)
    return {
      register: 'columnIssue',
      unit,
      on,
      values: () => ({
        column: study.id,
        number: i + 1,
        title: `${issueTitles[i % issueTitles.length]}（第${i + 1}期）`,
        publishedOn: on,
        editor: '信息科编辑',
        approver: '信息科科长',
        summary: '导读、原文和支部实践各一篇',
      }),
    }
  })
  const posts = Array.from({ length: Math.max(12, Math.round(branches.length * 0.55)) }, (): Dated => {
    const on = dayBetween(random, programme.from, until)
    const branch = random.pick(branches.filter(one => standsOn(one, lastDayOfMonth(monthOf(on))) && rollOn(one, on).length > 0))
    return {
      register: 'columnPost',
      unit: branch,
      on,
      values: () => ({
        column: share.id,
        member: random.pick(rollOn(branch, on)).id,
        sharedOn: on,
        title: random.pick(postTitles),
        content: '结合岗位谈收获',
      }),
    }
  })
  return [column('专题学习', 'study', study), column('一日一晒', 'share', share), ...issues, ...posts]
}

/** A quiz that is still open on the last day, so that a member can take it. */
const openQuiz = (unit: Unit, channel: Ref): Dated => ({
  register: 'quiz',
  unit,
  on: '2026-10-20',
  steps: ['publish'],
  values: () => ({
    title: '党章党规知识答题（十月）',
    channel: channel.id,
    openOn: '2026-10-20',
    closeOn: '2026-11-20',
    topic: '党章党规',
    paper: paperOf(5),
    passLine: Math.round(fullOf(5) * 0.6),
    tries: 3,
  }),
})

/** A quiz a month: some members choose to take it, most pass; of one in four the answers are kept. */
function quizzesOf(unit: Unit, units: readonly Unit[], programme: Programme, channel: Ref, random: Random): Dated[] {
  const branches = units.filter(one => one.kind === 'branch')
  return [1, 2, 3, 4].flatMap(nth => {
    const openOn = addDays(programme.from, nth * 30)
    const closeOn = addDays(openOn, 12)
    const ref: Ref = { id: 0 }
    const quiz: Dated = {
      register: 'quiz',
      unit,
      programme,
      ref,
      on: openOn,
      steps: ['publish'],
      values: () => ({
        title: `${programme.name.replace(/[“”]/g, '')}第${nth}期答题`,
        channel: channel.id,
        openOn,
        closeOn,
        topic: '党章党规',
        paper: paperOf(nth),
        passLine: Math.round(fullOf(nth) * 0.6),
        minutes: 20,
        tries: 3,
      }),
    }
    const tries = Array.from({ length: Math.max(10, Math.round(branches.length * 0.7)) }, (_, i): Dated => {
      const on = dayBetween(random, openOn, closeOn)
      const branch = random.pick(branches.filter(one => standsOn(one, lastDayOfMonth(monthOf(on))) && rollOn(one, on).length > 0))
      const known = 0.5 + random.next() * 0.48
      return {
        register: 'quizAttempt',
        role: 'secretary',
        unit: branch,
        on: closeOn,
        values: () => ({
          quiz: ref.id,
          member: random.pick(
            rollOn(branch, on)
              .filter(person => !person.exempt)
              .concat(rollOn(branch, on).slice(0, 1)),
          ).id,
          takenOn: on,
          ...(i % 4 === 0
            ? { answers: paperOf(nth).map(({ answer }) => ({ given: random.chance(known) ? answer : answer === 'A' ? 'B' : 'A' })) }
            : { marks: Math.round(fullOf(nth) * Math.min(1, known + random.next() * 0.1)) * 10 }),
        }),
      }
    })
    return [quiz, ...tries]
  })
}

/** Ten questions of the bank, others each time. */
const paperOf = (nth: number): { stem: string; kind: string; options: string; answer: string; points: number }[] =>
  Array.from({ length: 10 }, (_, i) => {
    const [stem, kind, options, answer] = questionTexts[(nth * 3 + i) % questionTexts.length] ?? ['', 'single', [], 'A']
    return {
      stem,
      kind,
      options: options.map((text, at) => `${'ABCDEFGH'[at]}.${text}`).join(' '),
      answer,
      points: kind === 'multiple' ? 100 : 50,
    }
  })

/** Full marks of a paper, in tenths. */
const fullOf = (nth: number): number => paperOf(nth).reduce((sum, { points }) => sum + points, 0)
