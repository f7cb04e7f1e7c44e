import { choice, date, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 组织联系: a typed, dated link beside subordination; it gives figures, never a place in the tree nor members (ORG-12, decision 3). */
export const organizationTie = register('organizationTie', {
  zh: '组织联系',
  en: 'Organization tie',
  systems: ['S02'],
  compartment: 'internal',
  about: [
    '隶属关系之外的片区、产业、功能型和大工委、大党委等联系，不改变隶属，不重复计党员。',
    'Ties beside subordination; they change neither the tree nor the count of members.',
  ],
  words: ['组织联系', '片区', '产业党组织', '业务指导', '行业指导'],
  title: 'other',
  day: 'fromDay',
  peer: 'other',
  columns: {
    other: ref('联系的组织', 'Tied to', 'organization', { required: true, list: true, find: true }),
    kind: choice(
      '类别',
      'Kind',
      {
        area: ['片区', 'Area'],
        industry: ['产业', 'Industry'],
        functional: ['功能型', 'Functional'],
        'joint-work-committee': ['街道大工委', 'Joint work committee'],
        'joint-committee': ['社区大党委', 'Joint committee'],
        guidance: ['业务指导', 'Guidance'],
      },
      { required: true, list: true },
    ),
    fromDay: date('起始日期', 'From', { required: true, list: true }),
    untilDay: date('终止日期', 'Until', { list: true, help: ['最后一天；仍有效的留空。', 'Last day; empty while it lasts.'] }),
    document: text('依据文件', 'Document', { max: 100 }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.fromDay
        ? error('TIE_DAYS', '终止日期早于起始日期', 'It ends before it begins', 'untilDay')
        : null,
  ],
  may: { read: staff, write: writers },
})
