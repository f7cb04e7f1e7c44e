import { date, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/**
 * 双重组织生活: the leading members of a body, each named once (LIFE-61). Nothing is entered a second time: what each takes part in is counted from the
 * attendance of the branch on whose roll they stand that day, and of the body that the row belongs to.
 */
export const dualLife = register('dualLife', {
  zh: '双重组织生活名单',
  en: 'Dual organization life',
  systems: ['S17'],
  compartment: 'internal',
  about: [
    '领导班子中的党员，登记一次；参加所在支部和班子组织生活的次数从到会情况中自动统计。',
    'The leading members of a body, each named once; their attendance at branch and body is counted by itself.',
  ],
  words: ['双重组织生活', '领导干部', '联系点', '班子成员'],
  title: 'member',
  day: 'fromDay',
  subject: 'member',
  peer: 'contactPoint',
  columns: {
    member: ref('党员领导干部', 'Leading member', 'member', { required: true, list: true, find: true }),
    post: text('职务', 'Post', { required: true, givenBy: 'member.post', list: true, max: 50 }),
    fromDay: date('任职日期', 'From', { required: true, list: true }),
    untilDay: date('离任日期', 'Until', { list: true, help: ['最后一天；在任的留空。', 'Last day; empty while in post.'] }),
    contactPoint: ref('党建联系点', 'Contact point', 'organization', { list: true }),
    remarks: longText('备注', 'Remarks', { max: 500 }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.fromDay
        ? error('LIFE-61', '离任日期早于任职日期', 'The last day lies before the first', 'untilDay')
        : null,
  ],
  unique: [['member', 'org', 'fromDay']],
  may: { read: staff, write: writers },
})
