import { choice, date, decimal, lines, text } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

interface Question {
  kind: string
  answer: string
  options: readonly unknown[]
}

/** 题库: a question with its options and its answer, the article that it is from, and how long it is right (EDU-06). */
export const question = register('question', {
  zh: '题库',
  en: 'Question',
  systems: ['S22'],
  compartment: 'public',
  about: [
    '答题用的题目：单选、多选、判断，注明出处和有效期。',
    'Questions for quizzes: single, multiple, true or false; with source and validity.',
  ],
  words: ['题库', '题目', '试题', '出题'],
  title: 'stem',
  day: 'validFrom',
  columns: {
    stem: text('题目', 'Question', { required: true, list: true, find: true, max: 500 }),
    kind: choice(
      '题型',
      'Kind',
      { single: ['单选', 'Single choice'], multiple: ['多选', 'Multiple choice'], judgement: ['判断', 'True or false'] },
      { required: true, list: true, default: 'single' },
    ),
    options: lines(
      '选项',
      'Options',
      { text: text('选项', 'Option', { required: true, max: 200 }) },
      {
        help: ['按 A、B、C 的顺序填写；判断题填“正确”“错误”。', 'In the order A, B, C; for true or false the two words.'],
      },
    ),
    answer: text('答案', 'Answer', {
      required: true,
      max: 8,
      pattern: /^[A-H]{1,8}$/,
      patternHelp: ['用大写字母，如 ACD', 'write capital letters such as ACD'],
    }),
    points: decimal('分值', 'Points', { places: 1, required: true, min: 0.5, max: 100 }),
    topic: text('专题', 'Topic', { list: true, find: true, max: 100 }),
    source: text('出处条款', 'Source', { required: true, max: 200 }),
    validFrom: date('启用日期', 'Valid from', { required: true, list: true, default: 'today' }),
    validUntil: date('失效日期', 'Valid until', {
      help: ['所依据的条款修订的，填写最后有效日。', 'Last day, where its source was revised.'],
    }),
  },
  rules: [
    checkAnswer,
    row =>
      row.validUntil !== null && row.validUntil < row.validFrom
        ? error('EDU-06', '失效日期早于启用日期', 'It ends before it begins', 'validUntil')
        : null,
  ],
  may: { read: staff, write: publicists },
})

/** EDU-06: one letter for a single choice and a judgement, two or more for several; each stands for an option, none twice. */
function checkAnswer({ kind, answer, options }: Question): Problem | null {
  const letters = new Set(answer)
  const count = kind === 'judgement' ? 2 : options.length
  if (letters.size !== answer.length) return error('EDU-06', '答案中有重复的字母', 'A letter stands twice in the answer', 'answer')
  if (kind === 'multiple' ? answer.length < 2 : answer.length !== 1)
    return kind === 'multiple'
      ? error('EDU-06', '多选题至少有两个答案', 'A multiple choice has two answers at least', 'answer')
      : error('EDU-06', '单选题、判断题只有一个答案', 'There is one answer', 'answer')
  if (kind !== 'judgement' && options.length < 2) return error('EDU-06', '至少有两个选项', 'There are two options at least', 'options')
  return [...letters].some(letter => letter.charCodeAt(0) - 65 >= count)
    ? error('EDU-06', '答案不在选项中', 'The answer is none of the options', 'answer')
    : null
}
