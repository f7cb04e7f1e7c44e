import { choice, date, files, lines, longText, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'

/**
 * 工作方法: a method with a local name (三联四共, 一图三表五制度 …) as data: its steps or parts and what each asks for (APP-01, decision 35).
 * What comes with the product is marked unconfirmed; an office renames it, changes its parts and adds methods of its own. Fields that speak of a
 * method by its code offer its parts while typing.
 */
export const method = register('method', {
  zh: '工作方法',
  en: 'Method',
  systems: ['S02', 'S07', 'S11', 'S32', 'S33', 'S40'],
  compartment: 'public',
  about: [
    '“三联四共”“一图三表五制度”等有名称的工作法：名称、组成部分和要求都由各单位自己维护。',
    'Methods with names of their own: their names, parts and demands are kept by the office itself.',
  ],
  words: ['工作法', '工作方法', '三联四共', '三步骤四模式五评议', '一图三表五制度'],
  title: 'name',
  day: 'fromDay',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 60 }),
    code: text('代号', 'Code', {
      required: true,
      list: true,
      max: 40,
      pattern: /^[a-z][a-z0-9-]{1,39}$/,
      patternHelp: ['用小写字母、数字和短横', 'lower-case letters, digits and hyphens'],
      help: ['表单里按代号取各部分，启用后不要改。', 'Forms find the parts by it: leave it as it is once in use.'],
    }),
    fromDay: date('启用日期', 'In use from', { required: true, list: true, default: 'today' }),
    standing: choice(
      '口径',
      'Standing',
      { unconfirmed: ['待确认', 'Unconfirmed'], confirmed: ['已确认', 'Confirmed'] },
      { required: true, list: true, default: 'unconfirmed' },
    ),
    parts: lines(
      '组成部分',
      'Parts',
      {
        label: text('名称', 'Label', { required: true, max: 60 }),
        kind: text('属于', 'Belongs to', { max: 30 }),
        asks: text('要求', 'Asks for', { max: 200 }),
      },
      { atLeast: 1 },
    ),
    source: text('出处', 'Source document', { max: 100 }),
    remarks: longText('说明', 'Remarks', { max: 2000 }),
    papers: files('文件', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  unique: [['code', 'org']],
  may: { read: ['member', ...staff], write: ['clerk', 'organization', 'propaganda'] },
})
