import { clockTime, minutesBetween } from '../../codes/clock-time.ts'
import { choice, computed, countedAs, date, ref, text } from '../../language/column.ts'
import { warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 值班: a shift stood by a person; it counts with its start and end (EMG-10). */
export const shift = register('shift', {
  zh: '值班值守',
  en: 'Shift',
  systems: ['S40'],
  compartment: 'internal',
  about: [
    '检测点等的值班，一人一班一条；有起止时间的计入班次。',
    'Shifts at checkpoints; one record a person and shift, counted with start and end.',
  ],
  words: ['值班', '值守', '排班', '轮班'],
  title: 'person',
  day: 'standsOn',
  subject: 'member',
  programme: 'required',
  columns: {
    person: text('值班人', 'Person', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    member: ref('党员', 'Member', 'member'),
    duty: choice(
      '岗位类别',
      'Duty',
      {
        checkpoint: ['检测点值守', 'Checkpoint'],
        headquarters: ['指挥部值班', 'Headquarters'],
        patrol: ['巡查', 'Patrol'],
        site: ['隔离点、安置点值守', 'Isolation or shelter site'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true, default: 'checkpoint' },
    ),
    checkpoint: ref('检测点', 'Checkpoint', 'checkpoint', {
      list: true,
      help: ['检测点值守的请选择。', 'Choose it for a shift at a checkpoint.'],
    }),
    standsOn: date('日期', 'Day', { required: true, list: true, default: 'today' }),
    startsAt: text('开始时间', 'Starts at', { ...clockTime, required: true, list: true }),
    endsAt: text('结束时间', 'Ends at', {
      ...clockTime,
      list: true,
      help: ['早于开始时间的，视为次日。', 'Earlier than the start means the next day.'],
    }),
    handOver: text('交接情况', 'Hand-over', { max: 200 }),
    who: countedAs('person', 'member'),
    minutes: computed('时长', 'Length', 'integer', (row: Times) => lengthOf(row)),
  },
  rules: [
    row =>
      (lengthOf(row) ?? 0) > 12 * 60
        ? warning('EMG-10', '一班超过12小时，请核对时间', 'A shift of more than twelve hours: check the times', 'endsAt')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'response.persons-on-duty': {
      measure: { distinct: 'who', label: 'person' },
      time: { on: 'standsOn' },
      programme: ['emergency'],
      by: ['duty'],
    },
    'response.shifts': {
      measure: { count: true },
      where: { endsAt: { set: true } },
      time: { on: 'standsOn' },
      programme: ['emergency'],
      by: ['checkpoint', 'duty'],
    },
  },
})

interface Times {
  startsAt: string
  endsAt: string | null
}

const lengthOf = (row: Times): number | null => (row.endsAt === null ? null : minutesBetween(row.startsAt, row.endsAt))
