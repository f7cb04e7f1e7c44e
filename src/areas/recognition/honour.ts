import { choice, computed, date, files, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

const kinds = { organization: ['集体', 'An organization'], person: ['个人', 'A person'] } as const
const levels = {
  national: ['国家级', 'National'],
  provincial: ['省级', 'Provincial'],
  municipal: ['市级', 'Municipal'],
  district: ['区级', 'District'],
  subdistrict: ['街道级', 'Sub-district'],
} as const

/** The cells of table T14: organizations and persons by level. */
const cells = Object.fromEntries(
  Object.entries(kinds).flatMap(([kind, [kindZh, kindEn]]) =>
    Object.entries(levels).map(([level, [zh, en]]) => [`${kind}-${level}`, [`${kindZh}·${zh}`, `${kindEn}, ${en}`]] as const),
  ),
)

/** 荣誉表彰: an honour received, told apart by title, object and day (EDU-13). */
export const honour = register('honour', {
  zh: '荣誉表彰',
  en: 'Honour',
  systems: ['S35'],
  compartment: 'public',
  about: [
    '本组织及党员获得的各级表彰和荣誉称号，本区组织授予的也由获得者登记一次。',
    'Honours received by the organization and its members, by level; those granted within the district are entered once, by who received them.',
  ],
  words: ['荣誉', '表彰', '先进集体', '获奖', '称号'],
  title: 'title',
  day: 'grantedOn',
  subject: 'member',
  programme: 'optional',
  columns: {
    title: text('荣誉称号', 'Title', { required: true, list: true, find: true, max: 100 }),
    recipient: text('获得者', 'Recipient', { required: true, titleOf: 'member', list: true, find: true, max: 100 }),
    kind: choice('对象', 'Given to', kinds, { required: true, list: true, default: 'organization' }),
    member: ref('党员', 'Member', 'member', { help: ['获得者是本组织党员的请选择。', 'Choose the member where the recipient is one.'] }),
    level: choice('级别', 'Level', levels, { required: true, list: true }),
    grantor: text('授予单位', 'Granted by', { required: true, list: true, max: 100 }),
    grantorOrg: ref('授予组织', 'Granting organization', 'organization', {
      help: ['由本区党组织授予的请选择，即为该组织授予的表彰。', 'Where an organization of the district granted it.'],
    }),
    cell: computed('表彰分类', 'Cell of T14', 'text', (row: { kind: string; level: string }) => `${row.kind}-${row.level}`, {
      options: cells,
      hidden: true,
    }),
    grantedOn: date('授予日期', 'Granted on', { required: true, list: true, notAfterToday: true }),
    document: text('文件编号', 'Document', { max: 100 }),
    photos: files('证书、文件', 'Certificate', { accept: ['image', 'pdf'], maxCount: 9 }),
  },
  unique: [['title', 'recipient', 'grantedOn']],
  may: { read: ['member', ...staff], write: [...writers, 'propaganda'] },
  indicators: {
    'response.honours': { measure: { count: true }, time: { on: 'grantedOn' }, by: ['level', 'kind', 'cell', 'grantorOrg'] },
  },
})
