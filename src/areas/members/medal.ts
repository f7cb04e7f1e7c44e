import { date, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { memberReaders } from './member-readers.ts'

/** 光荣在党50年纪念章: number, award and receipt of a medal (MEM-07). */
export const medal = register('medal', {
  zh: '“光荣在党50年”纪念章',
  en: 'Medal for fifty years',
  systems: ['S05'],
  compartment: 'internal',
  about: ['“光荣在党50年”纪念章的编号、颁发和领取，一人一条。', 'Medals for fifty years in the Party: number, award and receipt.'],
  words: ['光荣在党50年', '纪念章', '颁发纪念章'],
  title: 'member',
  day: 'awardedOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    medalNo: text('纪念章编号', 'Number', { required: true, list: true, find: true, max: 40 }),
    awardedOn: date('颁发日期', 'Awarded on', { required: true, list: true, notAfterToday: true }),
    receivedOn: date('领取日期', 'Received on', { list: true, notAfterToday: true }),
    receivedBy: text('领取人', 'Received by', { max: 50, help: ['由家属代领的写明关系。', 'A relative who received it: say which.'] }),
    note: text('备注', 'Note', { max: 200 }),
  },
  rules: [
    row =>
      row.receivedOn !== null && row.receivedOn < row.awardedOn
        ? error('MEM-07', '领取日期早于颁发日期', 'Received before it was awarded', 'receivedOn')
        : null,
  ],
  unique: [['medalNo']],
  may: { read: memberReaders, write: ['clerk', 'organization'] },
  indicators: { 'members.medals': { measure: { count: true }, time: { on: 'awardedOn' } } },
})
