import { choice, date, files, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 文明单位: a civilized unit with the level and the days of its title (EDU-12); its head's training is a training class. */
export const civilizedUnit = register('civilizedUnit', {
  zh: '文明单位',
  en: 'Civilized unit',
  systems: ['S26'],
  compartment: 'public',
  about: [
    '各级文明单位、文明社区、文明校园及称号起止日期。',
    'Civilized units, communities and schools by level, with the days of their titles.',
  ],
  words: ['文明单位', '文明社区', '文明校园', '文明创建'],
  title: 'name',
  day: 'namedOn',
  tells: 'account',
  columns: {
    name: text('单位名称', 'Unit', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        unit: ['文明单位', 'Unit'],
        community: ['文明社区', 'Community'],
        school: ['文明校园', 'School'],
        family: ['文明家庭', 'Family'],
      },
      { required: true, list: true, default: 'unit' },
    ),
    level: choice(
      '级别',
      'Level',
      {
        national: ['全国', 'National'],
        provincial: ['省级', 'Provincial'],
        municipal: ['市级', 'Municipal'],
        district: ['区级', 'District'],
      },
      { required: true, list: true },
    ),
    namedOn: date('命名日期', 'Named on', { required: true, list: true, notAfterToday: true }),
    untilDay: date('称号截止', 'Held until', { list: true, help: ['最后一天；仍保有的留空。', 'Last day; empty while it is held.'] }),
    head: text('负责人', 'Head', { max: 50 }),
    document: text('文件编号', 'Document', { max: 100 }),
    account: longText('创建特色', 'Account', { max: 2000 }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.namedOn
        ? error('EDU-12', '称号截止早于命名日期', 'It ended before it was named', 'untilDay')
        : null,
  ],
  unique: [['name', 'level', 'namedOn']],
  may: { read: ['member', ...staff], write: publicists },
})
