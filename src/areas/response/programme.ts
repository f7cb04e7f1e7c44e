import { choice, date, files, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'

/** 专项行动: a named span of work that other records belong to: an emergency, a themed education, a drive (EMG-01, LIFE-50, decision 18). */
export const programme = register('programme', {
  zh: '专项行动',
  en: 'Programme',
  systems: ['S05', 'S19', 'S20', 'S38', 'S40'],
  compartment: 'public',
  about: [
    '应急响应、主题教育、专项整治等有起止时间的专项工作，其他记录归入其中。',
    'Emergencies, themed education and drives with their days; other records belong to them.',
  ],
  words: ['专项行动', '应急响应', '疫情防控', '主题教育', '专项整治', '集中排查'],
  title: 'name',
  day: 'startedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        emergency: ['应急响应', 'Emergency'],
        'themed-education': ['主题教育', 'Themed education'],
        'special-drive': ['专项整治', 'Special drive'],
        'publicity-project': ['宣传项目', 'Publicity project'],
        'organ-programme': ['机关党建活动', 'Organ programme'],
        'member-check': ['组织关系集中排查', 'Check of members'],
      },
      { required: true, list: true },
    ),
    level: choice(
      '级别',
      'Level',
      {
        national: ['国家', 'National'],
        provincial: ['省', 'Provincial'],
        municipal: ['市', 'Municipal'],
        district: ['区', 'District'],
        subdistrict: ['街道', 'Sub-district'],
      },
      { list: true },
    ),
    startedOn: date('开始日期', 'Started on', { required: true, list: true }),
    endedOn: date('结束日期', 'Ended on', { list: true, help: ['未结束的留空。', 'Empty while it lasts.'] }),
    document: text('文件编号', 'Document', { max: 100 }),
    aims: longText('目标要求', 'Aims', { max: 4000 }),
    organizations: lines('参加组织', 'Organizations', {
      organization: ref('组织', 'Organization', 'organization', { required: true }),
      duty: text('任务', 'Duty', { max: 200 }),
    }),
    papers: files('附件', 'Papers', { accept: ['pdf', 'word', 'excel', 'image'] }),
  },
  rules: [
    row =>
      row.endedOn !== null && row.endedOn < row.startedOn
        ? error('EMG-01', '结束日期早于开始日期', 'It ends before it starts', 'endedOn')
        : null,
  ],
  may: { read: ['member', ...staff], write: ['clerk', 'organization', 'propaganda'] },
})
