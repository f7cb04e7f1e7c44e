import { choice, date, flag, integer, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'

/** 保管期限: how long a kind of record is kept; archive regulations prevail (§14.3). What comes with the product is unconfirmed. */
export const retentionRule = register('retentionRule', {
  zh: '保管期限',
  en: 'Retention period',
  systems: ['P12'],
  compartment: 'public',
  about: [
    '各类记录的保管期限，年度归档目录按它标注；以档案管理规定为准。',
    'How long each kind of record is kept; the list of the yearly archive says it. Archive regulations prevail.',
  ],
  words: ['保管期限', '归档', '档案'],
  title: 'kind',
  day: 'fromDay',
  columns: {
    kind: text('记录种类', 'Kind of record', { required: true, list: true, find: true, max: 100 }),
    code: text('代号', 'Code', {
      required: true,
      list: true,
      max: 40,
      pattern: /^[A-Za-z][A-Za-z-]{1,39}$/,
      patternHelp: ['用字母和短横', 'letters and hyphens'],
      help: ['台账的英文名；“other”用于其余台账。', 'Name of a register; other stands for the rest.'],
    }),
    permanent: flag('永久', 'For good', { default: false, list: true }),
    years: integer('年数', 'Years', { min: 1, max: 100, list: true, unit: ['年', 'years'] }),
    basis: text('依据', 'Basis', { max: 150 }),
    standing: choice(
      '口径',
      'Standing',
      { unconfirmed: ['待确认', 'Unconfirmed'], confirmed: ['已确认', 'Confirmed'] },
      { required: true, list: true, default: 'unconfirmed' },
    ),
    fromDay: date('启用日期', 'In use from', { required: true, list: true, default: 'today' }),
  },
  rules: [
    row =>
      row.permanent === (row.years !== null)
        ? error('SEC-12', '永久保管的不填年数，其他的请填年数', 'Either for good, or so many years', 'years')
        : null,
  ],
  unique: [['code']],
  may: { read: staff, write: ['organization'] },
})
