import { choice, date, files, integer, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { cadreOffice } from './cadre-office.ts'

/** 个人有关事项填报: one round of filing that the section held (CAD-32). */
export const filingRound = register('filingRound', {
  zh: '个人事项填报组织',
  en: 'Round of filing',
  systems: ['S44'],
  compartment: 'cadres',
  about: ['组织一次领导干部个人有关事项填报登记一条。', 'One record for each round in which reports of personal matters were called in.'],
  words: ['个人有关事项', '集中填报', '填报'],
  title: 'name',
  day: 'heldOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    year: integer('报告年度', 'Year reported', { required: true, list: true, min: 2000, max: 2100 }),
    heldOn: date('部署日期', 'Held on', { required: true, list: true, notAfterToday: true }),
    dueOn: date('填报截止', 'Due on', { required: true, list: true }),
    scope: choice(
      '范围',
      'Scope',
      {
        section: ['科级干部', 'Section-level cadres'],
        deputy: ['副科级以上', 'Deputy section level and above'],
        proposed: ['拟提拔人选', 'Persons to be promoted'],
      },
      { required: true, list: true },
    ),
    document: text('通知文号', 'Document', { max: 100 }),
    papers: files('通知', 'Notice', { accept: ['pdf', 'word'] }),
  },
  rules: [row => (row.dueOn < row.heldOn ? error('CAD-32', '截止日期早于部署日期', 'It is due before it was called for', 'dueOn') : null)],
  may: cadreOffice,
  indicators: {
    'cadres.filing-rounds': { measure: { count: true }, time: { on: 'heldOn' } },
  },
})
