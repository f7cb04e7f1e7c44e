import { computed, date, decimal, lines, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'

/** 答题成绩: one try of a member who chose to take a quiz (EDU-06, EDU-07). Score and pass follow from the answers; how long it took is kept nowhere. */
export const quizAttempt = register('quizAttempt', {
  zh: '答题成绩',
  en: 'Quiz attempt',
  systems: ['S22'],
  compartment: 'internal',
  about: [
    '党员自愿答题的成绩：填答案由程序判分，或直接填得分；多次作答取最好一次。',
    'Tries of members who chose to take a quiz: answers are scored, or the score is given; the best one counts.',
  ],
  words: ['答题成绩', '答题', '得分', '答题证书'],
  title: 'quiz',
  day: 'takenOn',
  subject: 'member',
  columns: {
    quiz: ref('答题', 'Quiz', 'quiz', { required: true, list: true }),
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    takenOn: date('作答日期', 'Taken on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    answers: lines(
      '答案',
      'Answers',
      { given: text('所选', 'Chosen', { max: 20 }) },
      {
        help: ['按试卷题目的顺序填写所选字母。', 'The letters chosen, in the order of the paper.'],
      },
    ),
    marks: decimal('导入得分', 'Marks given', {
      places: 2,
      max: 1000,
      unit: ['分', 'marks'],
      help: ['没有答案明细的填写。', 'Where the answers are not kept.'],
    }),
    score: computed('得分', 'Score', 'decimal', (row: { marks: number | null }) => row.marks, { list: true }),
    passed: computed('是否及格', 'Passed', 'text', () => null, {
      list: true,
      options: { yes: ['及格', 'Passed'], no: ['不及格', 'Not passed'] },
    }),
    certificate: text('证书编号', 'Certificate', { max: 60 }),
  },
  rules: [
    row =>
      row.answers.length === 0 && row.marks === null ? error('EDU-07', '请填写答案或得分', 'Give the answers or the marks', 'marks') : null,
  ],
  // The score of a person is seen by the branch and the person (§16.2); everybody else has the totals.
  may: { read: ['secretary'], write: ['secretary'], self: ['quiz', 'answers'] },
  indicators: {
    'education.quiz-persons': { measure: { distinct: 'member' }, time: { on: 'takenOn' } },
  },
})
