import type { Day } from '../language/day.ts'
import type { Person, Unit } from './made.ts'
import type { Entry } from './journal.ts'
import type { Programme } from './programmes.ts'
import type { Random } from './random.ts'

/** An entry with the day on which it is made. */
export type Dated = Entry & { on: Day }

/** An emergency with what is made for it: whom it touches and how much of everything. */
export interface Crisis {
  programme: Programme
  communities: readonly Unit[]
  streets: readonly Unit[]
  branches: readonly Unit[]
  people: readonly Person[]
  /** Share of the larger one. */
  part: number
  /** Share of the members who give. */
  giving: number
  flood: boolean
  random: Random
}

/** A day on which something of an emergency ends: nothing ends before its time in one that goes on. */
export const endOf = ({ programme }: Crisis, day: Day = programme.to): Day | null =>
  day < programme.to ? day : programme.open ? null : programme.to

/** Words that differ between a flood and an illness. */
export const crisisWords = ({
  flood,
}: Pick<Crisis, 'flood'>): {
  short: string
  duties: readonly string[]
  tasks: readonly string[]
  services: readonly string[]
  equipment: string
} =>
  flood
    ? {
        short: '防汛救灾',
        duties: ['巡堤查险', '低洼小区排水', '转移安置群众', '安置点服务', '灾后清淤'],
        tasks: ['巡堤查险', '转移老人', '搬运物资', '清淤消杀'],
        services: ['搬运沙袋', '送餐送水', '清理淤泥', '陪护老人'],
        equipment: '排水泵、警戒带、测温设备',
      }
    : {
        short: '联防联控',
        duties: ['入口值守', '代购送药', '通风消毒指导', '上门随访'],
        tasks: ['入口值守', '代购代办', '环境消毒', '信息登记'],
        services: ['代购生活物资', '送药上门', '楼道消毒', '秩序引导'],
        equipment: '测温设备、消毒用品',
      }

/** An entry of an emergency. */
export const dated = (crisis: Crisis, register: string, unit: Unit, on: Day, values: () => Record<string, unknown>): Dated => ({
  register,
  unit,
  programme: crisis.programme,
  on,
  values,
})
