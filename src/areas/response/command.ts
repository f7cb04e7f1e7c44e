import { choice, date, lines, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 指挥机构: the headquarters of a programme with its groups (EMG-01). */
export const command = register('command', {
  zh: '指挥机构',
  en: 'Headquarters',
  systems: ['S40'],
  compartment: 'internal',
  about: [
    '专项行动的指挥部（工作专班）及下设工作组，写明负责人和职责。',
    'The headquarters of a programme and its groups, with who leads them and what they do.',
  ],
  words: ['指挥部', '工作专班', '工作组', '领导小组'],
  title: 'name',
  day: 'establishedOn',
  programme: 'required',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    level: choice(
      '级别',
      'Level',
      { district: ['区', 'District'], subdistrict: ['街道（乡镇）', 'Sub-district'], community: ['社区（村）', 'Community'] },
      { required: true, list: true },
    ),
    commander: text('指挥长（组长）', 'Commander', { required: true, list: true, max: 100 }),
    deputies: text('副指挥长（副组长）', 'Deputies', { max: 200 }),
    establishedOn: date('成立日期', 'Established on', { required: true, list: true }),
    endedOn: date('撤销日期', 'Ended on', { help: ['最后一天；仍在的留空。', 'Last day; empty while it stands.'] }),
    document: text('文件编号', 'Document', { max: 100 }),
    dutyPhone: text('值班电话', 'Duty phone', { max: 40, help: ['单位公开的值班电话。', 'The office number that is public.'] }),
    groups: lines('工作组', 'Groups', {
      group: text('名称', 'Name', { required: true, max: 50, method: 'command-groups' }),
      head: text('组长', 'Head', { max: 50 }),
      persons: text('成员', 'Members', { max: 300 }),
      duty: text('职责', 'Duty', { max: 300 }),
    }),
  },
  rules: [
    row =>
      row.endedOn !== null && row.endedOn < row.establishedOn
        ? error('EMG-01', '撤销日期早于成立日期', 'It ends before it was established', 'endedOn')
        : null,
  ],
  may: { read: staff, write: writers },
})
