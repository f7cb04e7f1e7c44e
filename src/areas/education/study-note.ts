import { date, files, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { publicists } from './roles.ts'

/** 学习笔记: what a member of the study group made of a session or a reading (EDU-01); kept as a paper, never marked or counted. */
export const studyNote = register('studyNote', {
  zh: '学习笔记',
  en: 'Study note',
  systems: ['S21'],
  compartment: 'internal',
  about: ['中心组成员和党员的学习笔记、心得，只存档，不评分，不计数。', 'Notes of study, kept on file; neither marked nor counted.'],
  words: ['学习笔记', '学习心得', '心得体会'],
  title: 'topic',
  day: 'notedOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true }),
    topic: text('专题', 'Topic', { required: true, list: true, find: true, max: 200 }),
    notedOn: date('日期', 'Noted on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    event: ref('所在学习', 'Session', 'event'),
    note: longText('内容', 'Note', { max: 20_000 }),
    papers: files('附件', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  may: { read: publicists, write: publicists },
})
