import { ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { evaluating } from './cadre-office.ts'
import { checkSurvey, surveyColumns } from './survey-columns.ts'

/** 干部调研: the survey of one cadre in a round (CAD-27). The person does not read it. */
export const cadreSurvey = register('cadreSurvey', {
  zh: '干部调研',
  en: 'Survey of a cadre',
  systems: ['S41'],
  compartment: 'cadres',
  about: ['对一名干部的调研和综合意见，一轮一条。', 'The survey of one cadre with its opinion; one record a round.'],
  words: ['干部调研', '干部考察', '干部研判'],
  title: 'cadre',
  day: 'surveyedOn',
  columns: {
    cadre: ref('干部', 'Cadre', 'cadre', { required: true, list: true }),
    round: ref('调研轮次', 'Round', 'surveyRound', { list: true }),
    group: text('考察组', 'Group', { max: 50 }),
    ...surveyColumns,
  },
  rules: [checkSurvey],
  may: evaluating,
  indicators: {
    'cadres.cadres-surveyed': { measure: { distinct: 'cadre' }, time: { on: 'finishedOn' } },
  },
})
