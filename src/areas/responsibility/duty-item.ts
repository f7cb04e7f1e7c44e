import { choice, date, longText, refs, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 责任清单: what a post answers for, with the problems and tasks that belong to it (RSP-04); posts have the names the office gives them (RSP-07). */
export const dutyItem = register('dutyItem', {
  zh: '责任清单',
  en: 'Duty',
  systems: ['S29', 'S32'],
  compartment: 'internal',
  about: ['各级各岗的党建责任，关联对应的问题和任务。', 'What each level and post answers for, with its problems and tasks.'],
  words: ['责任清单', '三单', '三级五岗', '岗位责任', '党建责任'],
  title: 'duty',
  day: 'setOn',
  columns: {
    duty: text('责任内容', 'Duty', { required: true, list: true, find: true, max: 300 }),
    post: text('岗位', 'Post', { required: true, list: true, max: 50, method: 'three-levels-five-posts' }),
    holder: text('责任人', 'Holder', { required: true, list: true, find: true, max: 50 }),
    kind: choice(
      '责任',
      'Kind of duty',
      {
        first: ['第一责任', 'First responsibility'],
        direct: ['直接责任', 'Direct responsibility'],
        post: ['一岗双责', 'Duty of the post'],
      },
      { required: true, list: true, default: 'post' },
    ),
    setOn: date('明确日期', 'Set on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    untilDay: date('截止日期', 'Until', { help: ['仍有效的留空。', 'Empty while it holds.'] }),
    problems: refs('对应问题', 'Problems', 'problemItem'),
    tasks: refs('对应任务', 'Tasks', 'task'),
    account: longText('履责情况', 'Account', { max: 2000 }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.setOn
        ? error('RSP-04', '截止日期早于明确日期', 'It ends before it was set', 'untilDay')
        : null,
  ],
  may: { read: staff, write: writers },
})
