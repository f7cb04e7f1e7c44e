import type { Month } from '../language/day.ts'
import type { Person, Unit } from './made.ts'
import { attendanceOf, stepsOf, workdayNear } from './branch-life.ts'
import type { Entry, Source } from './journal.ts'
import { centreTopics, expertTopics, leaderTopics, organTopics } from './life-topics.ts'
import { personName } from './names.ts'
import { officersOf, secretaryOf } from './officers.ts'
import { rollOn } from './person.ts'
import type { Programmes } from './programmes.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** Life of the committees: study of their centre groups with invited experts, lectures of leading cadres at the branches, activities of the organs' programme. */
export function committeeLifeSource(units: readonly Unit[], programmes: Programmes, random: Random): Source {
  const committees = units.filter(unit => unit.kind === 'district' || unit.kind === 'street' || unit.kind === 'committee')
  const organs = units.filter(unit => unit.kind === 'branch' && unit.sector === 'organ')
  const branches = units.filter(unit => unit.kind === 'branch')
  const streets = units.filter(unit => unit.kind === 'street')
  const organCommittee = committees.find(unit => unit.kind === 'committee')
  return month => {
    const own = random.fork(month)
    const entries = [
      ...committees
        .filter(unit => unit.kind !== 'committee' || Number(month.slice(5)) % 3 === 2)
        .map(unit => studyOf(unit, month, leadersOf(unit, organs, month), own)),
      ...own.some(branches, Math.max(2, Math.round(branches.length / 50))).map(unit => leaderLecture(unit, month, organs, own)),
    ]
    const running = programmes.organ.find(one => one.from <= `${month}-20` && `${month}-20` <= one.to)
    if (running && organCommittee)
      for (const topic of own.some(organTopics, 2))
        entries.push({ ...organActivity(organCommittee, topic, month, organs, own), programme: running })
    const street = streets[Number(month.slice(5)) % (2 * streets.length)]
    if (running && street) {
      const below = organs.filter(organ => organ.parent === street)
      entries.push({ ...organActivity(street, own.pick(organTopics), month, below, own), programme: running })
    }
    return { entries: entries.filter(entry => entry.attendees > 0 && entry.on <= lastDay) }
  }
}

type Held = Entry & { on: string; attendees: number }

function studyOf(unit: Unit, month: Month, leaders: readonly Person[], random: Random): Held {
  const day = workdayNear(month, random.int(8, 24))
  const expert = random.chance(0.22)
  const topic = expert ? random.pick(expertTopics) : random.pick(centreTopics)
  return {
    register: 'event',
    unit,
    role: 'secretary',
    on: day,
    attendees: leaders.length,
    steps: stepsOf(day, random),
    values: () => ({
      kinds: expert ? ['centre-group', 'expert-report'] : ['centre-group'],
      topic: expert ? `专题辅导报告：${topic}` : `中心组集中学习：${topic}`,
      heldOn: day,
      startsAt: '09:00',
      endsAt: '11:30',
      place: '第一会议室',
      host: leaders[0]?.id ?? null,
      recorder: '办公室秘书',
      ...(expert
        ? {
            lecturer: personName(random, '1', 1972),
            lecturerKind: 'expert',
            lecturerRank: random.pick(['市委党校教授', '高校副教授', '研究院研究员', '市直部门专家']),
          }
        : {}),
      attendance: attendanceOf(leaders, random),
      guests: random.int(2, 14),
      agenda: leaders.slice(1, 4).map(person => ({ item: '交流研讨', speaker: person.name, gist: '结合分管工作谈认识、谈措施' })),
    }),
  }
}

function leaderLecture(unit: Unit, month: Month, organs: readonly Unit[], random: Random): Held {
  const day = workdayNear(month, random.int(6, 26))
  const roll = rollOn(unit, day)
  const leader = secretaryOf(random.pick(organs), day)
  const rank = random.weighted([
    ['区级领导', 2],
    ['正科级', 5],
    ['副科级', 4],
  ])
  return {
    register: 'event',
    unit,
    role: 'secretary',
    on: day,
    attendees: leader ? roll.length : 0,
    steps: stepsOf(day, random),
    values: () => ({
      kinds: ['lecture'],
      topic: random.pick(leaderTopics),
      heldOn: day,
      startsAt: '15:00',
      endsAt: '16:30',
      place: `${unit.place}会议室`,
      host: secretaryOf(unit, day)?.id ?? null,
      recorder: officersOf(unit, day).at(-1)?.name ?? '组织委员',
      lecturer: leader?.name ?? '',
      lecturerKind: 'leading-cadre',
      lecturerRank: rank,
      attendance: attendanceOf(roll, random),
      guests: random.int(0, 12),
    }),
  }
}

function organActivity(unit: Unit, topic: string, month: Month, organs: readonly Unit[], random: Random): Held {
  const day = workdayNear(month, random.int(9, 27))
  const people = random.some(
    organs.flatMap(organ => rollOn(organ, day)).filter(person => !person.exempt),
    random.int(24, 70),
  )
  return {
    register: 'event',
    unit,
    role: 'secretary',
    on: day,
    attendees: people.length,
    steps: stepsOf(day, random),
    values: () => ({
      kinds: ['theme-activity'],
      topic,
      heldOn: day,
      startsAt: '14:30',
      endsAt: '17:00',
      place: unit.kind === 'street' ? `${unit.place}党群服务中心` : random.pick(['区机关礼堂', '区图书馆', '区党群活动中心', '澄湖公园']),
      hostName: unit.kind === 'street' ? `${unit.place}党建办` : '区直机关党委办公室',
      recorder: unit.kind === 'street' ? '街道党建办干事' : '机关党委干事',
      attendance: people.map(person => ({ member: person.id, state: 'present' })),
    }),
  }
}

/** Who sits in a committee's centre group: secretaries of offices for the district, of its own branches for the rest. */
export function leadersOf(unit: Unit, organs: readonly Unit[], month: Month): Person[] {
  const day = `${month}-15`
  const from =
    unit.kind === 'street' ? organs.filter(organ => organ.parent === unit) : organs.filter(organ => organ.parent?.kind === 'committee')
  const chosen =
    unit.kind === 'street' ? from.flatMap(organ => officersOf(organ, day)) : from.flatMap(organ => officersOf(organ, day).slice(0, 1))
  return (unit.kind === 'committee' ? chosen.toReversed() : chosen).slice(0, 9)
}
