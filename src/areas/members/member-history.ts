import { choice, date, files, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { memberReaders } from './member-readers.ts'

/** 党员履历: the dated stations of a member: education, work, posts, awards; of a sanction only that there is one (§2.1, §16.1). */
export const memberHistory = register('memberHistory', {
  zh: '党员履历',
  en: 'Member history',
  systems: ['S05'],
  compartment: 'internal',
  about: [
    '党员的学历、工作、职务、奖励等履历，一段一条；处分只登记起止日期，不写原因。',
    'Education, work, posts and awards of members, one record each; of a sanction its days alone.',
  ],
  words: ['党员履历', '学历变更', '任职经历', '奖励', '工作经历'],
  title: 'member',
  day: 'fromDay',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    kind: choice(
      '类别',
      'Kind',
      {
        education: ['学习经历', 'Education'],
        work: ['工作经历', 'Work'],
        post: ['党内外职务', 'Post'],
        award: ['表彰奖励', 'Award'],
        sanction: ['处分标记', 'Sanction'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true, default: 'work' },
    ),
    fromDay: date('开始日期', 'From', { required: true, list: true, notAfterToday: true }),
    untilDay: date('结束日期', 'Until', { list: true, help: ['未结束的留空。', 'Empty while it lasts.'] }),
    place: text('学校、单位或授予机关', 'School, unit or grantor', { max: 100, list: true, find: true }),
    post: text('专业、职务或称号', 'Subject, post or title', { max: 100, list: true }),
    document: text('文件或证书编号', 'Document or certificate', { max: 100 }),
    note: longText('说明', 'Note', { max: 1000 }),
    papers: files('佐证', 'Evidence', { accept: ['pdf', 'image'] }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.fromDay
        ? error('MEM_HISTORY_DAYS', '结束日期早于开始日期', 'It ends before it begins', 'untilDay')
        : null,
    row =>
      row.kind === 'sanction' && (row.place ?? row.post ?? row.note) !== null
        ? error(
            'MEM_SANCTION_REASON',
            '处分标记只填起止日期和文号，不写原因和内容',
            'Of a sanction give its days and document alone, neither reason nor content',
            row.place !== null ? 'place' : row.post !== null ? 'post' : 'note',
          )
        : null,
  ],
  may: { read: memberReaders, write: writers },
})
