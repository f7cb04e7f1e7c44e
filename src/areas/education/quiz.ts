import { choice, computed, date, decimal, integer, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/**
 * 在线答题: a quiz of a column or a programme, offered to whoever likes to take it (EDU-06). Its paper is a copy of the questions as they stood when it was
 * drawn, so that a question corrected later changes no score.
 */
export const quiz = register('quiz', {
  zh: '在线答题',
  en: 'Quiz',
  systems: ['S19', 'S22'],
  compartment: 'public',
  about: [
    '一期在线答题：从题库随机抽题或自行组卷，自愿参加，取最好一次成绩，不统计在线时间。',
    'A quiz drawn from the question bank; taking part is free, the best score counts, no time is kept.',
  ],
  words: ['在线答题', '答题', '知识竞赛', '组卷', '网上答题'],
  title: 'title',
  day: 'openOn',
  programme: 'optional',
  columns: {
    title: text('名称', 'Title', { required: true, list: true, find: true, max: 100 }),
    channel: ref('所在阵地', 'Channel', 'ownChannel'),
    openOn: date('开始日期', 'Open from', { required: true, list: true, default: 'today' }),
    closeOn: date('截止日期', 'Open until', { required: true, list: true }),
    topic: text('抽题专题', 'Topic to draw from', {
      max: 100,
      help: ['留空的从全部有效题目中抽取。', 'Empty draws from all valid questions.'],
    }),
    drawn: integer('抽题数', 'Questions drawn', {
      min: 1,
      max: 100,
      help: ['未自行组卷的，保存时随机抽取。', 'Drawn at random on saving where no paper is given.'],
    }),
    paper: lines('试卷', 'Paper', {
      stem: text('题目', 'Question', { required: true, max: 500 }),
      kind: choice(
        '题型',
        'Kind',
        { single: ['单选', 'Single choice'], multiple: ['多选', 'Multiple choice'], judgement: ['判断', 'True or false'] },
        { required: true },
      ),
      options: text('选项', 'Options', { max: 1000 }),
      answer: text('答案', 'Answer', {
        required: true,
        max: 8,
        pattern: /^[A-H]{1,8}$/,
        patternHelp: ['用大写字母，如 ACD', 'write capital letters such as ACD'],
      }),
      points: decimal('分值', 'Points', { places: 1, required: true, min: 0.5, max: 100 }),
    }),
    full: computed(
      '满分',
      'Full marks',
      'decimal',
      (row: { paper: readonly { points: number }[] }) => row.paper.reduce((sum, line) => sum + line.points * 10, 0),
      { list: true },
    ),
    passLine: decimal('及格线', 'Pass line', { places: 1, required: true, max: 1000, unit: ['分', 'marks'] }),
    minutes: integer('限时', 'Time limit', { min: 1, max: 600, unit: ['分钟', 'minutes'] }),
    tries: integer('可答次数', 'Tries', { min: 1, max: 10, default: 1 }),
    remarks: longText('说明', 'Remarks', { max: 1000 }),
  },
  start: 'drafted',
  states: {
    drafted: { zh: '拟定', en: 'Drafted', tone: 'active' },
    published: { zh: '已发布', en: 'Published', tone: 'done' },
  },
  steps: { publish: { zh: '发布', en: 'Publish', from: ['drafted'], to: 'published', by: publicists, needs: ['paper'] } },
  rules: [
    row => (row.closeOn < row.openOn ? error('EDU-06', '截止日期早于开始日期', 'It closes before it opens', 'closeOn') : null),
    row =>
      row.channel === null
        ? error('CHANNEL_UNREGISTERED', '请选择已登记的自有阵地', 'Choose a channel that is registered', 'channel')
        : null,
    row =>
      row.paper.length > 0 && row.passLine * 10 > row.paper.reduce((sum, line) => sum + line.points * 10, 0)
        ? error('EDU-06', '及格线高于满分', 'The pass line lies above the full marks', 'passLine')
        : null,
  ],
  may: { read: staff, write: publicists },
})
