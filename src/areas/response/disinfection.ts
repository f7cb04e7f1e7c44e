import { date, integer, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 消杀: a round of disinfection; one row a round (EMG-31). */
export const disinfection = register('disinfection', {
  zh: '消杀',
  en: 'Disinfection round',
  systems: ['S40'],
  compartment: 'internal',
  about: ['公共区域消杀，一次登记一条。', 'Disinfection of public areas; one record a round.'],
  words: ['消杀', '消毒', '环境消杀'],
  title: 'area',
  day: 'doneOn',
  programme: 'required',
  columns: {
    area: text('区域', 'Area', { required: true, list: true, find: true, max: 200 }),
    doneOn: date('日期', 'Done on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    squareMetres: integer('面积', 'Surface', { max: 100_000_000, list: true, unit: ['平方米', 'm²'] }),
    agent: text('药剂', 'Agent', { max: 100 }),
    team: text('作业队伍', 'Team', { max: 100, list: true }),
  },
  may: { read: staff, write: writers },
  indicators: {
    'response.disinfections': { measure: { count: true }, time: { on: 'doneOn' }, programme: ['emergency'] },
  },
})
