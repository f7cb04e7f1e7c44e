import { date, longText, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 自建指标: a figure that an office makes for itself from registers or from other figures; each version of it stays in the history. */
export const ownFigure = register('ownFigure', {
  zh: '自建指标',
  en: 'Own figure',
  systems: ['S55'],
  compartment: 'public',
  about: [
    '各单位自己定义的指标：从哪个台账、按什么条件、怎样计算；可以用在总结、看板和报表里。',
    'Figures that an office defines itself: from which register, by which conditions, how measured; for texts, boards and forms.',
  ],
  words: ['自建指标', '自定义指标', '指标'],
  title: 'name',
  day: 'fromDay',
  entry: 'act',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 60 }),
    unit: text('单位', 'Unit', { required: true, list: true, max: 10 }),
    meaning: longText('口径', 'What it counts', { required: true, list: true, max: 2000 }),
    definition: longText('定义', 'Definition', { required: true, max: 20_000, hidden: true }),
    fromDay: date('启用日期', 'In use from', { required: true, list: true }),
  },
  unique: [['name']],
  may: { read: ['viewer', ...staff], write: [...writers, 'propaganda'] },
})
