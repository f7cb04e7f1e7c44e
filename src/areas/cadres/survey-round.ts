import { date, files, integer, lines, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { cadreOffice } from './cadre-office.ts'

/** 督导调研: one round in which bodies and cadres are surveyed, with its groups (CAD-27). */
export const surveyRound = register('surveyRound', {
  zh: '督导调研',
  en: 'Survey round',
  systems: ['S41'],
  compartment: 'cadres',
  about: ['一轮班子和干部督导调研，及所组建的考察组。', 'A round of surveys of bodies and cadres, with the groups that carry it out.'],
  words: ['督导调研', '班子调研', '考察组', '年度考核'],
  title: 'name',
  day: 'startedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    year: integer('年度', 'Year', { required: true, list: true, min: 2000, max: 2100 }),
    startedOn: date('开始日期', 'Started on', { required: true, list: true, notAfterToday: true }),
    endedOn: date('结束日期', 'Ended on', { list: true, notAfterToday: true }),
    document: text('方案文号', 'Document', { max: 100 }),
    groups: lines(
      '考察组',
      'Groups',
      {
        name: text('组名', 'Group', { required: true, max: 50 }),
        head: text('组长', 'Head', { max: 50 }),
        size: integer('人数', 'Size', { min: 1, max: 50, unit: ['人', 'persons'] }),
        duty: text('分工单位', 'Units', { max: 500 }),
      },
      { atLeast: 1 },
    ),
    suggestions: longText('工作建议', 'Suggestions', { max: 4000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word'] }),
  },
  rules: [
    row =>
      row.endedOn !== null && row.endedOn < row.startedOn
        ? error('CAD-27', '结束日期早于开始日期', 'It ends before it starts', 'endedOn')
        : null,
  ],
  may: cadreOffice,
  indicators: {
    'cadres.groups': { part: 'groups', measure: { count: true }, time: { on: '^startedOn' } },
  },
})
