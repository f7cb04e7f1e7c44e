import { computed, date, integer, lines, text, year } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

interface Made {
  year: number
}

/** 年度归档: the records of a year of one organization and those below it, by register, with a digest by which the list can be checked later (P12). */
export const yearArchive = register('yearArchive', {
  zh: '年度归档',
  en: 'Yearly archive',
  systems: ['P12'],
  compartment: 'internal',
  about: [
    '一个年度的记录归档：分台账的条数、保管期限和校验值，目录可下载。',
    'The records of a year by register, with retention and a digest; their list can be downloaded.',
  ],
  words: ['归档', '年度归档', '归档目录'],
  title: 'name',
  day: 'archivedOn',
  entry: 'act',
  columns: {
    name: computed('名称', 'Name', 'text', (row: Made) => `${row.year}年度归档`, { list: true, find: true }),
    year: year('年度', 'Year', { required: true, list: true }),
    archivedOn: date('归档日期', 'Archived on', { required: true, list: true }),
    records: integer('记录数', 'Records', { required: true, max: 1_000_000_000, list: true }),
    archivist: text('归档人', 'Archived by', { required: true, max: 50, list: true }),
    registers: lines('分台账', 'By register', {
      register: text('台账', 'Register', { required: true, max: 100 }),
      records: integer('记录数', 'Records', { required: true, max: 1_000_000_000 }),
      kept: text('保管期限', 'Kept', { max: 20 }),
      digest: text('校验值', 'Digest', {
        max: 80,
        help: ['SM3：按编号排列的各记录末版校验值合并计算。', 'SM3 over the digests of the last versions, by number.'],
      }),
    }),
  },
  may: { read: staff, write: writers },
})
