import { longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { evaluating } from './cadre-office.ts'
import { checkSurvey, surveyColumns } from './survey-columns.ts'

/** 班子调研: the survey of one leading body in a round (CAD-27). */
export const bodySurvey = register('bodySurvey', {
  zh: '班子调研',
  en: 'Survey of a body',
  systems: ['S41'],
  compartment: 'cadres',
  about: ['对一个领导班子的调研和综合意见，一轮一条。', 'The survey of one leading body with its opinion; one record a round.'],
  words: ['班子调研', '班子考察', '班子研判'],
  title: 'body',
  day: 'surveyedOn',
  columns: {
    body: ref('领导班子', 'Leading body', 'leadingBody', { required: true, list: true }),
    round: ref('调研轮次', 'Round', 'surveyRound', { list: true }),
    group: text('考察组', 'Group', { max: 50 }),
    ...surveyColumns,
    suggestion: longText('调整建议', 'Suggestion', { sealed: 'evaluation', max: 4000 }),
  },
  rules: [checkSurvey],
  may: evaluating,
  indicators: {
    'cadres.teams-surveyed': { measure: { distinct: 'body' }, time: { on: 'finishedOn' } },
  },
})
