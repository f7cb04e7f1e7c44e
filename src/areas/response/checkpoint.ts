import { date, flag, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 出入检测点: a checkpoint at a gate with its days and hours (EMG-10). */
export const checkpoint = register('checkpoint', {
  zh: '人员出入检测点',
  en: 'Checkpoint',
  systems: ['S40'],
  compartment: 'internal',
  about: ['小区、村出入口设置的检测点及起止日期。', 'Checkpoints at the gates of estates and villages, with their days.'],
  words: ['检测点', '卡点', '出入口', '值守点'],
  title: 'name',
  day: 'openFrom',
  programme: 'required',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    estate: text('小区（村）', 'Estate or village', { required: true, list: true, max: 100 }),
    gate: text('出入口', 'Gate', { max: 50 }),
    openFrom: date('启用日期', 'Open from', { required: true, list: true }),
    openUntil: date('撤销日期', 'Open until', { list: true, help: ['最后一天；仍在用的留空。', 'Last day; empty while it is open.'] }),
    allDay: flag('24小时值守', 'Manned day and night', {
      default: false,
      help: ['勾选后，班次有空档会提醒。', 'Gaps between its shifts are then told.'],
    }),
    hours: text('值守时段', 'Hours', { max: 50 }),
    head: text('负责人', 'Head', { max: 50, list: true }),
    equipment: text('设备', 'Equipment', { max: 200 }),
  },
  rules: [
    row =>
      row.openUntil !== null && row.openUntil < row.openFrom
        ? error('EMG-10', '撤销日期早于启用日期', 'It closes before it opens', 'openUntil')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'response.checkpoints': { measure: { count: true }, time: { open: 'openFrom', until: 'openUntil' }, programme: ['emergency'] },
  },
})
