import { choices, date, flag, integer, lines, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { cadreOffice } from './cadre-office.ts'

/** 符合推荐条件人员名册: who meets the conditions for a post on a day, found by the conditions alone and frozen before the recommendation (CAD-07). */
export const eligibleList = register('eligibleList', {
  zh: '符合条件人员名册',
  en: 'List of eligible persons',
  systems: ['S47'],
  compartment: 'cadres',
  about: [
    '按职务层次、任职年限、年龄和考核等次从干部名册生成，推荐前固定并编号，固定后不再改动。',
    'Made from the cards by level, years in post, age and grades; frozen with its digest before the recommendation and unchanged since.',
  ],
  words: ['符合推荐条件人员', '人选名册', '推荐范围'],
  title: 'name',
  day: 'asOf',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    post: text('推荐职务', 'Post', { required: true, list: true, max: 100 }),
    asOf: date('计算截止日', 'As of', { required: true, list: true, notAfterToday: true, default: 'today' }),
    levels: choices(
      '现任职务层次',
      'Present level',
      { section: ['正科级', 'Section level'], deputy: ['副科级', 'Deputy section level'], other: ['其他', 'Other'] },
      { required: true, group: ['条件', 'Conditions'] },
    ),
    yearsInPost: integer('任现职满', 'Years in post at least', { max: 40, unit: ['年', 'years'] }),
    ageMost: integer('年龄不超过', 'Age at most', { min: 18, max: 70, unit: ['周岁', 'years'] }),
    competent: flag('近三年年度考核均为称职以上', 'Competent or better in each of the last three years', { default: true }),
    persons: lines(
      '人员',
      'Persons',
      {
        cadre: ref('干部', 'Cadre', 'cadre', { required: true }),
        unit: text('工作单位', 'Unit', { givenBy: 'cadre.unit', max: 100 }),
        post: text('现任职务', 'Present post', { givenBy: 'cadre.post', max: 100 }),
      },
      { group: ['名册', 'List'], help: ['保存时按条件生成，不必填写。', 'Made by the conditions on saving; nothing is typed.'] },
    ),
    hash: text('名册编号', 'Digest', { max: 64, help: ['固定时生成的校验值。', 'Made when the list is frozen.'] }),
    frozenOn: date('固定日期', 'Frozen on', { list: true, notAfterToday: true }),
  },
  start: 'draft',
  states: {
    draft: { zh: '拟定', en: 'Draft', tone: 'active' },
    frozen: { zh: '已固定', en: 'Frozen', tone: 'done' },
  },
  steps: { freeze: { zh: '固定', en: 'Freeze', from: ['draft'], to: 'frozen', by: cadreOffice.write, stamps: 'frozenOn' } },
  rules: [
    row =>
      row.frozenOn !== null && row.frozenOn < row.asOf
        ? error('CAD-07', '固定日期早于计算截止日', 'Frozen before the day it is made for', 'frozenOn')
        : null,
  ],
  may: cadreOffice,
})

/** Grades of a yearly appraisal that are competent or better (CAD-21). */
export const competentGrades = ['excellent', 'competent'] as const
