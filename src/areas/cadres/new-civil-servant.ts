import { cadreNumbers } from '../../codes/cadre-numbers.ts'
import { choice, computed, date, integer, longText, text } from '../../language/column.ts'
import { addMonths } from '../../language/day.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { cadreOffice } from './cadre-office.ts'
import { followUp } from './follow-up.ts'

/** 新录用公务员: one new civil servant in the first years (CAD-18). */
export const newCivilServant = register('newCivilServant', {
  zh: '新录用公务员',
  en: 'New civil servant',
  systems: ['S43'],
  compartment: 'cadres',
  about: [
    '新录用公务员的初任培训、试用、基层锻炼和导师帮带，一人一条。',
    'New civil servants: first training, trial year, service at the base, mentor.',
  ],
  words: ['新录用公务员', '初任培训', '试用期'],
  title: 'name',
  day: 'startedOn',
  columns: {
    name: text('姓名', 'Name', { required: true, list: true, find: true, max: 50 }),
    unit: text('录用单位', 'Unit', { required: true, list: true, max: 100 }),
    startedOn: date('报到日期', 'Started on', { required: true, list: true, notAfterToday: true }),
    followUntil: date('跟踪至', 'Followed until', {
      required: true,
      list: true,
      help: ['提前离开的改为实际日期。', 'The real day where the person left earlier.'],
    }),
    trialEnds: computed('试用期满', 'Trial ends', 'text', (row: { startedOn: string }) =>
      addMonths(row.startedOn, cadreNumbers(row.startedOn).civilServantMonths),
    ),
    trainedOn: date('初任培训日期', 'First training on', { notAfterToday: true }),
    trainingDays: integer('培训天数', 'Days of training', { max: 365, unit: ['天', 'days'] }),
    mentor: text('导师', 'Mentor', { max: 50, list: true }),
    goals: longText('培养目标', 'Goals', { max: 2000 }),
    baseService: text('基层锻炼', 'Service at the base', { max: 200 }),
    ...followUp,
    trialResult: choice('试用考核', 'Review of the trial', {
      fit: ['合格', 'Fit'],
      unfit: ['不合格', 'Not fit'],
      pending: ['未到期', 'Not due'],
    }),
  },
  rules: [
    row =>
      row.followUntil < row.startedOn ? error('CAD-18', '跟踪截止早于报到', 'It ends before the person started', 'followUntil') : null,
  ],
  may: cadreOffice,
  indicators: {
    'cadres.new-civil-servants': { measure: { count: true }, time: { at: 'end', from: 'startedOn', until: 'followUntil' } },
  },
})
