import { choice, date, lines, text } from '../../language/column.ts'
import { error, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 大工委、大党委: the host committee with part-time members of other units; their relations and votes stay where they are (REG-01, REG-02). */
export const jointCommittee = register('jointCommittee', {
  zh: '大工委大党委',
  en: 'Joint committee',
  systems: ['S02'],
  compartment: 'public',
  about: [
    '街道“大工委”和社区“大党委”及其兼职委员，由街道、社区党组织登记。',
    'Joint work committees of sub-districts and joint committees of communities, with their part-time members.',
  ],
  words: ['大工委', '大党委', '兼职委员', '区域化党建'],
  title: 'name',
  day: 'approvedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      { 'big-work-committee': ['街道大工委', 'Joint work committee'], 'big-committee': ['社区大党委', 'Joint committee of a community'] },
      { required: true, list: true },
    ),
    approvedOn: date('批准日期', 'Approved on', { required: true, list: true, notAfterToday: true }),
    until: date('终止日期', 'Until', { list: true, help: ['最后一天；仍有效的留空。', 'Last day; empty while it lasts.'] }),
    document: text('批准文件', 'Document', { max: 100, list: true }),
    partTime: lines('兼职委员', 'Part-time members', {
      name: text('姓名', 'Name', { required: true, max: 50 }),
      unit: text('所在单位', 'Unit', { required: true, max: 100 }),
      post: text('职务', 'Post', { max: 50 }),
      fromDay: date('任职日期', 'From'),
      untilDay: date('离任日期', 'Until'),
    }),
  },
  rules: [
    row =>
      row.until !== null && row.until < row.approvedOn
        ? error('REG-02', '终止日期早于批准日期', 'It ends before it was approved', 'until')
        : null,
    row =>
      row.partTime.length > 0 && (row.partTime.length < 5 || row.partTime.length > 9)
        ? warning(
            'REG-02',
            `兼职委员一般5至9名，现有${row.partTime.length}名`,
            `Five to nine part-time members are usual; there are ${row.partTime.length}`,
            'partTime',
          )
        : null,
  ],
  unique: [['org', 'kind', 'approvedOn']],
  may: { read: ['member', ...staff], write: writers },
  indicators: {
    'organizations.big-work-committees': {
      measure: { distinct: '^org', label: 'name' },
      where: { kind: 'big-work-committee' },
      time: { at: 'end', from: 'approvedOn', until: 'until' },
    },
    'organizations.big-committees': {
      measure: { distinct: '^org', label: 'name' },
      where: { kind: 'big-committee' },
      time: { at: 'end', from: 'approvedOn', until: 'until' },
    },
  },
})
