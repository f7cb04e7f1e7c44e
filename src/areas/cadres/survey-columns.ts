import { choice, date, integer, longText } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'

/** What a survey of a body and one of a cadre have in common; the opinion is an evaluation, sealed (CAD-27, §16.1). */
export const surveyColumns = {
  surveyedOn: date('调研日期', 'Surveyed on', { required: true, list: true, notAfterToday: true }),
  talks: integer('谈话人数', 'Talks', { max: 1000, unit: ['人', 'persons'] }),
  sheets: integer('测评收回', 'Sheets returned', { max: 1000, unit: ['张', 'sheets'] }),
  good: integer('其中好评', 'Of these good', { max: 1000, unit: ['张', 'sheets'] }),
  method: choice(
    '测评方式',
    'Test',
    { secret: ['无记名填表', 'Secret sheets'], none: ['未测评', 'None'] },
    { required: true, default: 'secret' },
  ),
  opinion: longText('综合意见', 'Opinion', { sealed: 'evaluation', max: 8000 }),
  finishedOn: date('完成日期', 'Finished on', { list: true, notAfterToday: true, help: ['填写后计入统计。', 'Counts once it is given.'] }),
} as const

/** CAD-26: no more good sheets than came back; finished after it began. */
export const checkSurvey = (row: {
  surveyedOn: string
  finishedOn: string | null
  sheets: number | null
  good: number | null
}): Problem[] => [
  ...(row.good !== null && row.good > (row.sheets ?? 0)
    ? [error('CAD-26', '好评张数多于收回张数', 'More good sheets than came back', 'good')]
    : []),
  ...(row.finishedOn !== null && row.finishedOn < row.surveyedOn
    ? [error('CAD-27', '完成日期早于调研日期', 'Finished before it began', 'finishedOn')]
    : []),
]
