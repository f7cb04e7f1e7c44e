import { date, files, integer, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 创意组织生活项目: what a base or an organization offers to do, for branches to choose from (LIFE-40). */
export const creativeItem = register('creativeItem', {
  zh: '创意组织生活项目',
  en: 'Creative item',
  systems: ['S16'],
  compartment: 'public',
  about: [
    '可供支部选用的组织生活项目：党性教育、素质拓展、互动实践等。',
    'Items of organization life for branches to choose: Party spirit, outreach, practice.',
  ],
  words: ['创意组织生活', '组织生活项目', '项目菜单', '素质拓展'],
  title: 'name',
  day: 'offeredOn',
  tells: 'account',
  columns: {
    name: text('项目名称', 'Item', { required: true, list: true, find: true, max: 100 }),
    part: text('类别', 'Part', { required: true, list: true, max: 60, method: 'creative-life' }),
    base: ref('所在基地', 'Base', 'lifeBase', { list: true, help: ['不在基地开展的留空。', 'Empty where it is held elsewhere.'] }),
    minutes: integer('时长', 'Length', { min: 10, max: 1440, unit: ['分钟', 'minutes'] }),
    most: integer('人数上限', 'Most persons', { min: 1, max: 5000, unit: ['人', 'persons'] }),
    account: longText('内容和准备', 'Account', { max: 2000 }),
    offeredOn: date('推出日期', 'Offered on', { required: true, list: true, default: 'today' }),
    untilDay: date('停用日期', 'Withdrawn after', { list: true }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.offeredOn
        ? error('LIFE-40', '停用日期早于推出日期', 'It was withdrawn before it was offered', 'untilDay')
        : null,
  ],
  may: { read: ['member', ...staff], write: writers },
})
