import { choice, date, decimal, files, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { educators } from './roles.ts'

/** 党课教案: a lecture plan sent in to a call, its review and its commendation by level (S24). */
export const lecturePlan = register('lecturePlan', {
  zh: '党课教案',
  en: 'Lecture plan',
  systems: ['S24'],
  compartment: 'internal',
  about: ['党课教案征集、评审和表彰，一份一条。', 'Lecture plans sent in to a call, reviewed and commended; one record each.'],
  words: ['党课教案', '优秀教案', '教案征集', '教案评审'],
  title: 'title',
  day: 'submittedOn',
  columns: {
    title: text('教案名称', 'Title', { required: true, list: true, find: true, max: 200 }),
    call: text('征集名称', 'Call', { required: true, list: true, max: 100 }),
    author: ref('作者', 'Author', 'member', { list: true }),
    authorName: text('作者姓名', 'Name of the author', { max: 50, help: ['不在党员名册中的填写。', 'Those not on the rolls.'] }),
    submittedOn: date('报送日期', 'Submitted on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    score: decimal('评审得分', 'Score', { places: 1, max: 100, unit: ['分', 'marks'] }),
    opinion: longText('评审意见', 'Opinion', { max: 1000 }),
    level: choice(
      '表彰级别',
      'Commended at',
      {
        national: ['国家级', 'National level'],
        provincial: ['省级', 'Provincial level'],
        municipal: ['市级', 'Municipal level'],
        district: ['区级', 'District level'],
      },
      { list: true },
    ),
    commendedOn: date('表彰日期', 'Commended on', { notAfterToday: true }),
    papers: files('教案、课件', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'submitted',
  states: {
    submitted: { zh: '已报送', en: 'Submitted', tone: 'active' },
    reviewed: { zh: '已评审', en: 'Reviewed', tone: 'active' },
    commended: { zh: '已表彰', en: 'Commended', tone: 'done' },
    closed: { zh: '未表彰', en: 'Not commended', tone: 'stopped' },
  },
  steps: {
    review: { zh: '评审', en: 'Review', from: ['submitted'], to: 'reviewed', by: ['propaganda', 'organization'], needs: ['score'] },
    commend: {
      zh: '表彰',
      en: 'Commend',
      from: ['reviewed'],
      to: 'commended',
      by: ['propaganda', 'organization'],
      needs: ['level'],
      stamps: 'commendedOn',
    },
    close: { zh: '登记未表彰', en: 'Close', from: ['reviewed'], to: 'closed', by: ['propaganda', 'organization'] },
  },
  rules: [
    row =>
      row.author === null && row.authorName === null
        ? error('EDU-05', '请选择作者或填写作者姓名', 'Choose the author, or give the name', 'author')
        : null,
    row =>
      row.commendedOn !== null && row.commendedOn < row.submittedOn
        ? error('EDU-05', '表彰日期早于报送日期', 'Commended before it was sent in', 'commendedOn')
        : null,
  ],
  may: { read: staff, write: educators },
  indicators: {
    'education.lecture-plans-commended': {
      measure: { count: true },
      where: { level: ['national', 'provincial', 'municipal'] },
      reached: 'commended',
      time: { on: 'commendedOn' },
      by: ['level', 'call'],
    },
  },
})
