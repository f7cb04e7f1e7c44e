import { choice, date, decimal, files, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { type Role, staff, writers } from '../../language/role.ts'

const enterers: readonly Role[] = [...writers, 'propaganda']

/** 竞赛征文作品: an entry to a contest or an essay call, and its prize (S19). */
export const contestEntry = register('contestEntry', {
  zh: '竞赛征文作品',
  en: 'Contest entry',
  systems: ['S19'],
  compartment: 'internal',
  about: [
    '知识竞赛、征文、微党课比赛等的参赛作品和获奖情况。',
    'Entries to contests, essay calls and lecture contests, with their prizes.',
  ],
  words: ['征文', '竞赛', '参赛作品', '获奖', '微党课比赛'],
  title: 'title',
  day: 'submittedOn',
  subject: 'author',
  programme: 'optional',
  columns: {
    title: text('作品名称', 'Title', { required: true, list: true, find: true, max: 100 }),
    contest: text('竞赛、征文名称', 'Contest', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        essay: ['征文', 'Essay'],
        quiz: ['知识竞赛', 'Knowledge contest'],
        lecture: ['微党课', 'Micro-lecture'],
        video: ['微视频', 'Video'],
        art: ['书画摄影', 'Art'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true, default: 'essay' },
    ),
    author: ref('作者', 'Author', 'member'),
    authorName: text('作者或团队', 'Author or team', {
      max: 100,
      help: ['不在党员名册中的作者或团队填写。', 'Authors not on the rolls, and teams.'],
    }),
    submittedOn: date('报送日期', 'Submitted on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    score: decimal('评分', 'Score', { places: 1, max: 100, unit: ['分', 'marks'] }),
    prize: choice(
      '奖次',
      'Prize',
      {
        first: ['一等奖', 'First'],
        second: ['二等奖', 'Second'],
        third: ['三等奖', 'Third'],
        merit: ['优秀奖', 'Merit'],
        organizer: ['组织奖', 'Organizer'],
      },
      { list: true },
    ),
    level: choice('颁奖级别', 'Level', {
      national: ['国家级', 'National'],
      provincial: ['省级', 'Provincial'],
      municipal: ['市级', 'Municipal'],
      district: ['区级', 'District'],
      subdistrict: ['街道级', 'Sub-district'],
    }),
    awardedOn: date('颁奖日期', 'Awarded on', { notAfterToday: true }),
    work: files('作品', 'Work', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'submitted',
  states: {
    submitted: { zh: '已报送', en: 'Submitted', tone: 'active' },
    awarded: { zh: '已获奖', en: 'Awarded', tone: 'done' },
    closed: { zh: '未获奖', en: 'No prize', tone: 'stopped' },
  },
  steps: {
    award: {
      zh: '登记获奖',
      en: 'Award',
      from: ['submitted'],
      to: 'awarded',
      by: enterers,
      needs: ['prize', 'level'],
      stamps: 'awardedOn',
    },
    close: { zh: '登记未获奖', en: 'Close', from: ['submitted'], to: 'closed', by: enterers },
  },
  rules: [
    row =>
      row.author === null && row.authorName === null
        ? error('LIFE-50', '请选择作者，或填写作者或团队', 'Choose the author, or name the author or team', 'author')
        : null,
    row =>
      row.awardedOn !== null && row.awardedOn < row.submittedOn
        ? error('LIFE-50', '颁奖日期早于报送日期', 'The prize came before the entry', 'awardedOn')
        : null,
  ],
  may: { read: staff, write: enterers },
})
