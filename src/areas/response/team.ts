import { choice, date, lines, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 队伍: a commando or another team of the programme (EMG-03, EMG-04). */
export const team = register('team', {
  zh: '队伍',
  en: 'Team',
  systems: ['S40'],
  compartment: 'internal',
  about: ['专项行动中组建的党员突击队、志愿服务队和联防队。', 'Commandos, volunteer teams and joint teams of the programme.'],
  words: ['突击队', '党员突击队', '志愿服务队', '联防队', '3+1+N'],
  title: 'name',
  day: 'formedOn',
  programme: 'required',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        commando: ['党员突击队', 'Commando'],
        volunteers: ['志愿服务队', 'Volunteer team'],
        joint: ['联防队', 'Joint team'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true, default: 'commando' },
    ),
    head: text('队长', 'Head', { required: true, list: true, max: 50 }),
    formedOn: date('组建日期', 'Formed on', { required: true, list: true }),
    endedOn: date('解散日期', 'Ended on', { help: ['最后一天；未解散的留空。', 'Last day; empty while it stands.'] }),
    task: text('任务', 'Task', { max: 200 }),
    persons: lines('队员', 'Members', {
      person: text('姓名', 'Person', { required: true, titleOf: 'member', max: 50 }),
      member: ref('党员', 'Member', 'member'),
      part: text('组成', 'Part', {
        max: 50,
        method: 'three-one-n',
        help: ['联防队填写所属的一方。', 'In a joint team, the side the person comes from.'],
      }),
      unit: text('单位', 'Unit', { max: 100 }),
    }),
  },
  rules: [
    row =>
      row.endedOn !== null && row.endedOn < row.formedOn
        ? error('EMG-03', '解散日期早于组建日期', 'It ends before it was formed', 'endedOn')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'response.commandos': {
      measure: { count: true },
      where: { kind: 'commando' },
      time: { open: 'formedOn', until: 'endedOn' },
      programme: ['emergency'],
    },
  },
})
