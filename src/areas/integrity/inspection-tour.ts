import { choice, date, files, integer, lines, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { disciplineOffice } from './discipline-office.ts'

/** 巡察: one round with its groups and the organizations inspected (INT-50); that of a superior body is kept in the same form (INT-53). */
export const inspectionTour = register('inspectionTour', {
  zh: '巡察',
  en: 'Inspection',
  systems: ['S52'],
  compartment: 'integrity',
  about: [
    '一轮巡察一条：种类、时间、组别和被巡察的党组织。',
    'One round of inspection: kind, days, groups and the organizations inspected.',
  ],
  words: ['巡察', '常规巡察', '专项巡察', '巡察组'],
  title: 'name',
  day: 'startedOn',
  columns: {
    name: text('轮次', 'Round', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '种类',
      'Kind',
      {
        routine: ['常规巡察', 'Routine'],
        special: ['专项巡察', 'Special'],
        mobile: ['机动巡察', 'Mobile'],
        raised: ['提级巡察', 'Raised level'],
      },
      { required: true, list: true },
    ),
    level: choice(
      '级别',
      'Level',
      { district: ['区委巡察', 'District'], superior: ['上级巡察', 'Superior'] },
      { required: true, list: true, default: 'district' },
    ),
    startedOn: date('进驻日期', 'Started on', { required: true, list: true, notAfterToday: true }),
    endedOn: date('结束日期', 'Ended on', { list: true, notAfterToday: true }),
    document: text('文号', 'Document', { max: 100 }),
    groups: lines('巡察组', 'Groups', {
      name: text('组名', 'Group', { required: true, max: 50 }),
      head: text('组长', 'Head', { max: 50 }),
      size: integer('人数', 'Size', { min: 1, max: 50, unit: ['人', 'persons'] }),
    }),
    units: lines(
      '被巡察党组织',
      'Organizations inspected',
      {
        name: text('名称', 'Name', { required: true, max: 100 }),
        organization: ref('党组织', 'Organization', 'organization'),
        group: text('组别', 'Group', { max: 50 }),
        feedbackOn: date('反馈日期', 'Feedback on', { notAfterToday: true }),
      },
      { atLeast: 1 },
    ),
    report: files('巡察报告', 'Report', { accept: ['pdf'] }),
  },
  rules: [
    row =>
      row.endedOn !== null && row.endedOn < row.startedOn ? error('INT-50', '结束早于进驻', 'It ends before it starts', 'endedOn') : null,
    row => {
      const twice = row.units.findIndex((line, i) => row.units.findIndex(other => other.name === line.name) < i)
      return twice >= 0 ? error('INT-50', '同一党组织重复登记', 'An organization is listed twice', `units.${twice}.name`) : null
    },
  ],
  may: disciplineOffice,
  indicators: {
    'integrity.inspections': { part: 'units', measure: { count: true }, time: { on: '^startedOn' }, by: ['^kind'] },
  },
})
