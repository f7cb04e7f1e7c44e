import { choice, date, files, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 宣传报道: an item on practice or a model that a medium published, with the level of the medium (EDU-14). */
export const article = register('article', {
  zh: '宣传报道',
  en: 'Article published',
  systems: ['S22'],
  compartment: 'public',
  about: [
    '媒体刊发的经验做法、先进典型报道，一篇一条，注明媒体和级别。',
    'Items on practice and models that media published; by medium and level.',
  ],
  words: ['宣传报道', '发稿', '新闻', '刊发', '信息采用'],
  title: 'title',
  day: 'publishedOn',
  programme: 'optional',
  columns: {
    title: text('标题', 'Title', { required: true, list: true, find: true, max: 200 }),
    subject: choice(
      '内容',
      'About',
      { practice: ['经验做法', 'Practice'], model: ['先进典型', 'A model'], news: ['工作动态', 'News'] },
      { required: true, default: 'practice' },
    ),
    outlet: text('媒体名称', 'Outlet', { required: true, list: true, find: true, max: 100 }),
    medium: choice(
      '媒体类别',
      'Medium',
      {
        newspaper: ['报纸', 'Newspaper'],
        magazine: ['期刊', 'Magazine'],
        broadcast: ['广播电视', 'Radio and television'],
        website: ['网站', 'Website'],
        account: ['公众号、客户端', 'Public account or app'],
        briefing: ['简报、内刊', 'Briefing'],
      },
      { required: true, list: true },
    ),
    level: choice(
      '媒体级别',
      'Level',
      {
        national: ['中央', 'National'],
        provincial: ['省级', 'Provincial'],
        municipal: ['市级', 'Municipal'],
        district: ['区级', 'District'],
      },
      { required: true, list: true },
    ),
    publishedOn: date('刊发日期', 'Published on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    author: text('作者', 'Author', { max: 50 }),
    link: text('链接', 'Link', { max: 500 }),
    papers: files('剪报、截图', 'Cutting', { accept: ['pdf', 'image'] }),
  },
  unique: [['title', 'outlet', 'publishedOn']],
  may: { read: ['member', ...staff], write: publicists },
  indicators: {
    'education.articles': {
      measure: { count: true },
      where: { subject: ['practice', 'model'] },
      time: { on: 'publishedOn' },
      by: ['medium', 'level', 'subject'],
    },
  },
})
