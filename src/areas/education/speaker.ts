import { choice, date, longText, phone, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 宣讲员: somebody of the speakers' group, from when to when (EDU-05). */
export const speaker = register('speaker', {
  zh: '宣讲员',
  en: 'Speaker',
  systems: ['S23'],
  compartment: 'public',
  about: ['宣讲团成员：专长、类别和入团、退团日期，供社区预约。', "The speakers' group: field, kind and days, for communities to book."],
  words: ['宣讲员', '宣讲团', '百姓宣讲', '讲师'],
  title: 'name',
  day: 'joinedOn',
  columns: {
    name: text('姓名', 'Name', { required: true, list: true, find: true, max: 50 }),
    kind: choice(
      '类别',
      'Kind',
      {
        expert: ['专家学者', 'Expert'],
        cadre: ['领导干部', 'Cadre'],
        secretary: ['基层书记', 'Secretary'],
        model: ['先进模范', 'Model'],
        veteran: ['老党员', 'Veteran'],
        artist: ['文艺骨干', 'Artist'],
        youth: ['青年', 'Youth'],
      },
      { required: true, list: true },
    ),
    unit: text('单位和职务', 'Unit and post', { list: true, max: 100 }),
    field: text('专长', 'Field', { required: true, max: 200, find: true }),
    joinedOn: date('入团日期', 'Joined on', { required: true, list: true, notAfterToday: true }),
    untilDay: date('退团日期', 'Left after', { help: ['最后一天；在团的留空。', 'Last day; empty while in the group.'] }),
    phone: phone('联系电话', 'Phone'),
    remarks: longText('备注', 'Remarks', { max: 500 }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.joinedOn
        ? error('EDU-05', '退团日期早于入团日期', 'The last day lies before the first', 'untilDay')
        : null,
  ],
  may: { read: staff, write: publicists, sealed: { personal: ['clerk', 'propaganda'] } },
})
