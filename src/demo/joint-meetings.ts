import { type Day, quarterPeriod } from '../language/day.ts'
import type { Ref, Unit } from './made.ts'
import { workdayNear } from './branch-life.ts'
import type { Entry } from './journal.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'

/** A joint committee as it was entered. */
export interface Joint {
  unit: Unit
  ref: Ref
  name: string
  approvedOn: Day
  partTime: readonly { name: string; unit: string }[]
}

const topics = [
  '通报共建工作进展，商定下季度项目',
  '研究老旧小区改造和停车难问题',
  '对接资源清单和需求清单',
  '研究“一老一小”服务项目',
  '部署平安建设和文明创建',
  '听取共驻单位承诺兑现情况',
] as const

/** The quarterly meetings of a joint committee; now and then one is missed (REG-05). */
export function jointMeetingsOf({ unit, ref, name, approvedOn, partTime }: Joint, random: Random): (Entry & { on: Day })[] {
  return [2024, 2025, 2026].flatMap(year =>
    [1, 2, 3, 4].flatMap(quarter => {
      const { from } = quarterPeriod(year, quarter)
      const on = workdayNear(`${year}-${String(quarter * 3 - random.int(0, 1)).padStart(2, '0')}`, random.int(8, 24))
      if (on > lastDay || from < approvedOn || random.chance(0.07)) return []
      const topic = random.pick(topics)
      return [
        {
          register: 'jointMeeting',
          unit,
          on,
          values: () => ({
            committee: ref.id,
            topic,
            heldOn: on,
            place: `${unit.place}会议室`,
            chair: `${unit.place}党组织书记`,
            recorder: `${unit.place}党务干部`,
            attendance: partTime.map(one => ({ ...one, role: 'part-time', state: random.chance(0.88) ? 'present' : 'leave' })),
            agenda: [{ item: topic, speaker: partTime[0]?.name ?? null, gist: `${name}成员逐一发言，议定事项分工落实` }],
            decisions: '明确责任单位和完成时限，下次会议通报进展',
          }),
        },
      ]
    }),
  )
}
