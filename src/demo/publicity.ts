import { addDays, addMonths, type Day } from '../language/day.ts'
import { attendanceOf, stepsOf, workdayNear } from './branch-life.ts'
import { dayBetween } from './careers.ts'
import { type Entry, planned, type Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import { personName } from './names.ts'
import { rollOn } from './person.ts'
import type { Programmes } from './programmes.ts'
import { articleTexts, modelTexts, outlets, outreachTexts, siteTexts, speakerTexts } from './publicity-texts.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { civilizedUnits } from './study-texts.ts'
import { standsOn } from './unit.ts'

type Dated = Entry & { on: Day }
const years = ['2024', '2025', '2026'] as const

/** Publicity: speakers and what they bring to the communities, moral lectures, models and aid to them, sites, civilized units, items published. */
export function publicitySource(units: readonly Unit[], programmes: Programmes, random: Random): Source {
  const [district] = units
  if (!district) return () => ({})
  const communities = units.filter(unit => unit.kind === 'community')
  const speakers = speakerTexts.map(() => ({ id: 0 }))
  const topics = outreachTexts.map(() => ({ id: 0 }))
  return planned(
    [
      ...speakerTexts.map((text, i) => speakerOf(district, text, speakers[i], random)),
      ...outreachTexts.map((text, i) => topicOf(district, text, topics[i], speakers[i % speakers.length])),
      ...years.flatMap(year => outreachOf(communities, year, topics, speakers, programmes, random.fork(`outreach/${year}`))),
      ...years.flatMap(year => moralLecturesOf(communities, units, year, random.fork(`moral/${year}`))),
      ...years.flatMap(year => modelsOf(communities, year, random.fork(`models/${year}`))),
      ...sitesOf(communities, random.fork('sites')),
      ...civilizedUnits.map((name, i) => civilizedOf(district, name, i)),
      ...years.flatMap(year => exhibitionsOf(district, year)),
      ...years.flatMap(year => articlesOf(units, year, random.fork(`articles/${year}`))),
    ].filter(entry => entry.on <= lastDay),
  )
}

const someone = (random: Random): string => personName(random, random.chance(0.45) ? '2' : '1', random.int(1955, 1990))

const speakerOf = (unit: Unit, [kind, of, field]: (typeof speakerTexts)[number], ref: Ref | undefined, random: Random): Dated => ({
  register: 'speaker',
  unit,
  on: '2024-01-18',
  ...(ref ? { ref } : {}),
  values: () => ({
    name: someone(random),
    kind,
    unit: of,
    field,
    joinedOn: '2023-05-20',
    phone: `1008800${String(random.int(1000, 9999))}`,
  }),
})

const topicOf = (unit: Unit, [form, title]: (typeof outreachTexts)[number], ref: Ref | undefined, speaker: Ref | undefined): Dated => ({
  register: 'talkTopic',
  unit,
  on: '2024-01-22',
  ...(ref ? { ref } : {}),
  values: () => ({
    title,
    form,
    speaker: speaker?.id ?? null,
    audience: '社区居民',
    minutes: form === 'mixed' ? 90 : 45,
    offeredOn: '2024-01-22',
    outline: '讲政策、讲故事、讲身边人',
  }),
})

/** Some sixty talks and shows a year, most of them held; those of the project belong to it. */
function outreachOf(
  communities: readonly Unit[],
  year: string,
  topics: readonly Ref[],
  speakers: readonly Ref[],
  programmes: Programmes,
  random: Random,
): Dated[] {
  const many = Math.max(8, Math.round(communities.length * 1.5))
  return Array.from({ length: many }, (): Dated => {
    const on = dayBetween(random, `${year}-02-20`, `${year}-12-10`)
    const at = random.int(0, outreachTexts.length - 1)
    const [form, title] = outreachTexts[at] ?? ['talk', '']
    const unit = random.pick(communities)
    const held = random.chance(0.94)
    const project = programmes.project.from <= on && on <= programmes.project.to
    return {
      register: 'outreachEvent',
      unit,
      on,
      ...(project ? { programme: programmes.project } : {}),
      steps: held ? ['hold'] : ['cancel'],
      values: () => ({
        title: `${title}走进${unit.place}`,
        form,
        topic: topics[at]?.id ?? null,
        heldOn: on,
        startsAt: random.pick(['09:30', '15:00', '19:30']),
        place: random.pick([`${unit.place}文化广场`, `${unit.place}党群服务中心`, `${unit.place}小学操场`]),
        contact: '社区文化专干',
        performers: [{ speaker: random.pick(speakers).id, part: title }],
        ...(held ? { audience: random.int(40, 320), account: '群众反响热烈' } : { reason: '天气原因' }),
      }),
    }
  })
}

/** Moral lectures: three a year in a community, some of them with a branch's members as listeners. */
function moralLecturesOf(communities: readonly Unit[], units: readonly Unit[], year: string, random: Random): Dated[] {
  return communities.flatMap(unit =>
    random.some(['03', '04', '06', '08', '09', '10', '11'], random.int(2, 3)).map((month): Dated => {
      const on = workdayNear(`${year}-${month}`, random.int(4, 26))
      const branch = units.find(one => one.kind === 'branch' && one.parent === unit && standsOn(one, on))
      const listeners = branch
        ? rollOn(branch, on)
            .filter(person => !person.exempt)
            .slice(0, 15)
        : []
      return {
        register: 'event',
        unit,
        role: 'secretary',
        on,
        steps: listeners.length > 0 ? stepsOf(on, random) : [],
        values: () => ({
          kinds: ['moral-lecture'],
          topic: `道德讲堂：${random.pick(modelTexts)[2]}`,
          heldOn: on,
          startsAt: '15:00',
          endsAt: '16:20',
          place: `${unit.place}道德讲堂`,
          hostName: '社区党组织委员',
          recorder: '社区文化专干',
          attendance: attendanceOf(listeners, random),
          guests: random.int(20, 70),
        }),
      }
    }),
  )
}

function modelsOf(communities: readonly Unit[], year: string, random: Random): Dated[] {
  return [...communities, ...communities].flatMap(unit => {
    const [kind, field, deed] = random.pick(modelTexts)
    const ref: Ref = { id: 0 }
    const name = someone(random)
    const nominatedOn = dayBetween(random, `${year}-03-01`, `${year}-05-31`)
    const youngster = kind === 'youngster'
    const named = random.chance(0.65)
    const model: Dated = {
      register: 'moralModel',
      unit,
      role: 'propaganda',
      ref,
      on: addDays(nominatedOn, 100),
      steps: named ? ['review', 'publicise', 'name'] : random.chance(0.5) ? ['decline'] : [],
      values: () => ({
        name,
        kind,
        field,
        unit: unit.place,
        nominatedOn,
        deeds: deed,
        consent: 'yes',
        consentOn: nominatedOn,
        ...(youngster
          ? { school: `${unit.place}小学五年级`, guardian: someone(random), guardianConsentOn: nominatedOn, shownAs: 'name' }
          : {}),
        ...(named
          ? {
              level: random.pick(['subdistrict', 'district', 'district', 'municipal']),
              publicisedOn: addDays(nominatedOn, 60),
              namedOn: addDays(nominatedOn, 80),
              document: `示文明〔${year}〕6号`,
            }
          : {}),
      }),
    }
    const on = addDays(nominatedOn, random.int(120, 150))
    const aid: Dated = {
      register: 'moralAid',
      unit,
      on,
      values: () => ({
        recipient: name,
        model: ref.id,
        unit: unit.place,
        kind: kind === 'model' ? 'model' : 'neighbour',
        aidedOn: on,
        amount: random.int(1, 6) * 50_000,
        goods: random.chance(0.4) ? '米、油各一份' : null,
        source: random.pick(['fiscal', 'fund', 'dues']),
        visitor: '区文明办、社区党组织',
        account: '上门看望，送上慰问金',
      }),
    }
    return named && !youngster && random.chance(0.85) ? [model, aid] : [model]
  })
}

/** Sites applied for each spring; those chosen are cultivated and named towards the end of the year. */
function sitesOf(communities: readonly Unit[], random: Random): Dated[] {
  return communities
    .filter((_, i) => i % 2 === 0)
    .map((unit, i): Dated => {
      const year = years[i % 3] ?? '2024'
      const [name, kind, feature] = siteTexts[i % siteTexts.length] ?? ['{place}示范点', 'community', '']
      const appliedOn = dayBetween(random, `${year}-02-20`, `${year}-03-20`)
      const namedOn = `${year}-11-18`
      const over = namedOn > lastDay
      const chosen = i % 5 !== 4
      const steps = !chosen
        ? ['review', 'decline']
        : over
          ? ['review', 'determine', 'cultivate']
          : ['review', 'determine', 'cultivate', 'name']
      return {
        register: 'valueSite',
        unit,
        role: 'propaganda',
        on: over || !chosen ? addMonths(appliedOn, 3) : namedOn,
        steps,
        values: () => ({
          name: name.replace('{place}', unit.place),
          kind,
          feature,
          appliedOn,
          reviewedOn: addDays(appliedOn, 20),
          ...(chosen
            ? {
                determinedOn: addDays(appliedOn, 32),
                goal: '建成群众可感可学的示范点',
                measures: [
                  {
                    measure: '完善阵地标识',
                    owner: '社区党组织书记',
                    dueOn: addMonths(appliedOn, 4),
                    ...(over ? {} : { doneOn: addMonths(appliedOn, 4) }),
                  },
                  { measure: '每月开展一次活动', owner: '宣传委员', dueOn: addMonths(appliedOn, 8) },
                ],
                budget: random.int(2, 12) * 1_000_000,
              }
            : {}),
          ...(chosen && !over
            ? {
                namedOn,
                visits: [
                  { on: `${year}-07-10`, kind: 'midyear', score: 865 },
                  { on: `${year}-11-05`, kind: 'yearend', score: 910 },
                ],
              }
            : {}),
        }),
      }
    })
}

function civilizedOf(unit: Unit, name: string, i: number): Dated {
  const namedOn = `${2021 + (i % 5)}-12-${String(10 + i).padStart(2, '0')}`
  return {
    register: 'civilizedUnit',
    unit,
    on: namedOn < '2024-01-01' ? '2024-01-12' : namedOn,
    values: () => ({
      name,
      kind: name.includes('学') ? 'school' : 'unit',
      level: (['district', 'municipal', 'district', 'provincial'] as const)[i % 4],
      namedOn,
      head: '单位主要负责人',
      document: `文明委〔${namedOn.slice(0, 4)}〕8号`,
    }),
  }
}

const exhibitionsOf = (unit: Unit, year: string): Dated[] =>
  ['04', '09'].map(month => ({
    register: 'exhibition',
    unit,
    on: `${year}-${month}-28`,
    values: () => ({
      title: `${year}年${month === '04' ? '身边好人' : '道德模范'}事迹展`,
      place: month === '04' ? '区党群活动中心' : '澄湖公园',
      openedOn: `${year}-${month}-10`,
      closedOn: `${year}-${month}-26`,
      boards: 36,
      visitors: month === '04' ? 3_200 : 5_600,
      account: '社区、学校组织参观',
    }),
  }))

function articlesOf(units: readonly Unit[], year: string, random: Random): Dated[] {
  const places = units.filter(unit => ['community', 'street', 'committee'].includes(unit.kind))
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
  return months.flatMap(month =>
    Array.from({ length: Math.max(2, Math.round(places.length / 4)) }, (_, i): Dated => {
      const on = `${month}-${String(random.int(2, 27)).padStart(2, '0')}`
      const [title, subject] = random.pick(articleTexts)
      const [outlet, medium, level] = random.pick(outlets)
      const unit = random.pick(places)
      return {
        register: 'article',
        unit,
        on,
        values: () => ({
          title: `${title}——记${unit.place}（${Number(month.slice(5))}月之${i + 1}）`,
          subject,
          outlet,
          medium,
          level,
          publishedOn: on,
          author: '通讯员',
        }),
      }
    }),
  )
}
