import { clockTime, minutesBetween } from '../../codes/clock-time.ts'
import { computed, date, ref, text } from '../../language/column.ts'
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
  programme: 'required',
  columns: {
    person: text('值班人', 'Person', { required: true, list: true, find: true, max: 50 }),
    member: ref('党员', 'Member', 'member'),
    checkpoint: ref('检测点', 'Checkpoint', 'checkpoint', { list: true }),
    standsOn: date('日期', 'Day', { required: true, list: true, default: 'today' }),
    startsAt: text('开始时间', 'Starts at', { ...clockTime, required: true, list: true }),
    endsAt: text('结束时间', 'Ends at', {
      ...clockTime,
      list: true,
      help: ['早于开始时间的，视为次日。', 'Earlier than the start means the next day.'],
    }),
    handOver: text('交接情况', 'Hand-over', { max: 200 }),
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
    'response.shifts': {
      measure: { count: true },
      where: { endsAt: { set: true } },
      time: { on: 'standsOn' },
      programme: ['emergency'],
      by: ['checkpoint'],
    },
  },
})

interface Times {
  startsAt: string
  endsAt: string | null
}

const lengthOf = (row: Times): number | null => (row.endsAt === null ? null : minutesBetween(row.startsAt, row.endsAt))
