import { date, files, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { educators } from './roles.ts'

/** 一日一晒: a post that a member shared in a column because they liked to; nobody is made to, and nobody is counted by it (EDU-06). */
export const columnPost = register('columnPost', {
  zh: '一日一晒',
  en: 'Shared post',
  systems: ['S22'],
  compartment: 'internal',
  about: [
    '党员自愿在专栏分享的学习体会、工作实践；不作要求，不评比个人。',
    'What members share in a column of their own will; nobody is made to take part.',
  ],
  words: ['一日一晒', '晒学', '晒实践', '学习体会'],
  title: 'title',
  day: 'sharedOn',
  subject: 'member',
  columns: {
    column: ref('专栏', 'Column', 'onlineColumn', { required: true, list: true }),
    member: ref('党员', 'Member', 'member', { required: true, list: true }),
    sharedOn: date('分享日期', 'Shared on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    title: text('标题', 'Title', { required: true, list: true, find: true, max: 200 }),
    content: longText('内容', 'Content', { max: 4000 }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  may: { read: staff, write: educators },
})
