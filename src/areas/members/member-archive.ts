import { choice, date, integer, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { memberReaders } from './member-readers.ts'

/** 无职党员档案: the Party file of a member without a personnel file (ARC-01). */
export const memberArchive = register('memberArchive', {
  zh: '无职党员档案',
  en: 'File of a member without a post',
  systems: ['S10'],
  compartment: 'internal',
  about: [
    '没有人事档案的党员，由有审批权的党委建立党员档案；整理完成后计入统计。',
    'Party files of members without a personnel file; they count once put in order.',
  ],
  words: ['无职党员档案', '党员档案', '档案整理'],
  title: 'member',
  day: 'builtOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    fileNo: text('档案编号', 'File number', { required: true, list: true, find: true, max: 40 }),
    builtOn: date('建档日期', 'Opened on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    papers: lines('卷内目录', 'Contents', {
      paper: choice(
        '材料',
        'Paper',
        {
          form: ['入党志愿书', 'Application book'],
          application: ['入党申请书', 'Application'],
          review: ['政治审查材料', 'Political review'],
          conversion: ['转正申请书', 'Application for conversion'],
          cultivation: ['培养教育考察材料', 'Cultivation'],
          other: ['其他材料', 'Other'],
        },
        { required: true },
      ),
      datedOn: date('形成日期', 'Dated'),
      pages: integer('页数', 'Pages', { max: 10_000, unit: ['页', 'pages'] }),
    }),
    missing: text('缺少材料', 'Missing', { max: 200 }),
    sortedOn: date('整理日期', 'Put in order on', { notAfterToday: true, list: true, group: ['整理', 'Order'] }),
    sortedBy: text('整理人', 'Put in order by', { max: 50 }),
    checkedOn: date('审核日期', 'Checked on', { notAfterToday: true }),
    checkedBy: text('审核人', 'Checked by', { max: 50 }),
    place: text('保管地点', 'Kept at', { max: 100 }),
    note: longText('备注', 'Note', { max: 1000 }),
  },
  start: 'building',
  states: {
    building: { zh: '建档中', en: 'Being built', tone: 'active' },
    sorted: { zh: '已整理', en: 'In order', tone: 'active' },
    checked: { zh: '已审核', en: 'Checked', tone: 'done' },
  },
  steps: {
    sort: {
      zh: '完成整理',
      en: 'Put in order',
      from: ['building'],
      to: 'sorted',
      by: writers,
      needs: ['papers', 'sortedBy', 'place'],
      stamps: 'sortedOn',
    },
    check: {
      zh: '审核',
      en: 'Check',
      from: ['sorted'],
      to: 'checked',
      by: ['clerk', 'organization'],
      needs: ['checkedBy'],
      stamps: 'checkedOn',
    },
  },
  rules: [
    row =>
      row.checkedBy !== null && row.checkedBy === row.sortedBy
        ? error('ARC-01', '整理人和审核人不能是同一人', 'Who puts it in order does not check it', 'checkedBy')
        : null,
    row =>
      row.sortedOn !== null && row.sortedOn < row.builtOn
        ? error('ARC-01', '整理日期早于建档日期', 'Put in order before it was opened', 'sortedOn')
        : null,
  ],
  unique: [['fileNo']],
  may: { read: memberReaders, write: writers },
  indicators: {
    'members.unposted-files': { measure: { count: true }, reached: 'sorted', time: { on: 'sortedOn' } },
  },
})
