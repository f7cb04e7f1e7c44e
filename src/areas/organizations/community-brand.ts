import { choice, date, files, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 社区品牌: the name under which a community's Party-building is known, with what stands behind it. */
export const communityBrand = register('communityBrand', {
  zh: '社区品牌',
  en: "Community's brand",
  systems: ['S02'],
  compartment: 'public',
  about: [
    '社区党建品牌的名称、内涵、做法和命名情况。',
    'Names under which the work of communities is known: what they stand for, what is done, who recognized them.',
  ],
  words: ['品牌', '党建品牌', '社区品牌', '一社一品'],
  title: 'name',
  day: 'establishedOn',
  tells: 'practice',
  columns: {
    name: text('品牌名称', 'Brand', { required: true, list: true, find: true, max: 60 }),
    establishedOn: date('创建日期', 'Established on', { required: true, list: true, notAfterToday: true }),
    untilDay: date('终止日期', 'Until', { help: ['最后一天；仍在用的留空。', 'Last day; empty while it is in use.'] }),
    level: choice(
      '命名层级',
      'Recognized at',
      {
        own: ['自建', 'Own'],
        subdistrict: ['街道', 'Sub-district'],
        district: ['区级', 'District'],
        municipal: ['市级', 'Municipal'],
        provincial: ['省级', 'Provincial'],
      },
      { required: true, list: true, default: 'own' },
    ),
    document: text('命名文件', 'Document', { max: 100 }),
    theme: text('主题', 'Theme', { required: true, list: true, max: 100 }),
    meaning: longText('内涵', 'Meaning', { max: 1000 }),
    practice: longText('主要做法', 'What is done', { max: 4000 }),
    photos: files('照片', 'Photos', { accept: ['image', 'pdf'] }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.establishedOn
        ? error('BRAND_DAYS', '终止日期早于创建日期', 'It ends before it was established', 'untilDay')
        : null,
  ],
  unique: [['org', 'name']],
  may: { read: ['member', ...staff], write: writers },
  indicators: {
    'organizations.community-brands': {
      measure: { count: true },
      time: { at: 'end', from: 'establishedOn', until: 'untilDay' },
      by: ['level'],
    },
  },
})
