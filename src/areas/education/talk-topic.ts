import { choice, date, files, integer, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { outreachForm } from './outreach-form.ts'
import { publicists } from './roles.ts'

/** 宣讲选题: what the speakers' group offers, for communities to choose from (EDU-05). */
export const talkTopic = register('talkTopic', {
  zh: '宣讲选题',
  en: 'Talk topic',
  systems: ['S23'],
  compartment: 'public',
  about: ['宣讲团推出的选题和节目，供社区、学校、企业点单。', 'Topics and pieces that the speakers offer, for communities to choose.'],
  words: ['宣讲选题', '宣讲菜单', '节目单', '点单'],
  title: 'title',
  day: 'offeredOn',
  columns: {
    title: text('选题', 'Topic', { required: true, list: true, find: true, max: 200 }),
    form: choice('形式', 'Form', outreachForm, { required: true, list: true, default: 'talk' }),
    speaker: ref('宣讲员', 'Speaker', 'speaker', { list: true }),
    audience: text('适合对象', 'For whom', { max: 100 }),
    minutes: integer('时长', 'Length', { min: 5, max: 300, unit: ['分钟', 'minutes'] }),
    offeredOn: date('推出日期', 'Offered on', { required: true, list: true, default: 'today' }),
    untilDay: date('停用日期', 'Withdrawn after'),
    outline: longText('提纲', 'Outline', { max: 4000 }),
    papers: files('课件、脚本', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.offeredOn
        ? error('EDU-05', '停用日期早于推出日期', 'It was withdrawn before it was offered', 'untilDay')
        : null,
  ],
  may: { read: ['member', ...staff], write: publicists },
})
