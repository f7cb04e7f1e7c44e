import { organizationType } from '../../codes/organization-type.ts'
import { unitSector } from '../../codes/unit-sector.ts'
import { checkUnifiedCreditCode } from '../../codes/unified-credit-code.ts'
import { coded, date, longText, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 党组织: one row an organization; founding, renaming, moving and dissolving are acts on the tree and fill it (ORG-09 to ORG-11). */
export const organization = register('organization', {
  zh: '党组织',
  en: 'Organization',
  systems: ['S01'],
  compartment: 'internal',
  about: [
    '各级党组织的基本信息；成立、更名、隶属变更、撤销在“组织树”中办理。',
    'The organizations with their particulars; founding, renaming, moving and dissolving are done in the tree.',
  ],
  words: ['组织', '支部', '党委', '党总支', '成立支部'],
  title: 'name',
  day: 'foundedOn',
  entry: 'act',
  columns: {
    name: text('组织名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    shortName: text('简称', 'Short name', { max: 30, find: true }),
    code: text('组织代码', 'Code', {
      required: true,
      list: true,
      find: true,
      max: 40,
      help: ['终身不变，更名、划转后仍用原代码。', 'Never changes, not even when the organization is renamed or moved.'],
    }),
    type: coded('组织类别', 'Type', organizationType, { required: true, list: true }),
    sector: coded('领域', 'Sector', unitSector, { list: true }),
    foundedOn: date('成立日期', 'Founded on', { required: true, list: true, notAfterToday: true }),
    untilDay: date('存续至', 'In being until', {
      help: ['撤销、合并前的最后一天；存续中的留空。', 'Last day in being; empty while it stands.'],
    }),
    unitName: text('所在单位', 'Unit', { max: 100, find: true, group: ['单位与联系', 'Unit and contact'] }),
    creditCode: text('统一社会信用代码', 'Unified social credit code', { max: 18 }),
    contact: text('联系人', 'Contact', { max: 50 }),
    contactPhone: text('办公电话', 'Office phone', { max: 30 }),
    address: text('办公地址', 'Office address', { max: 200 }),
    remarks: longText('备注', 'Remarks', { max: 1000 }),
  },
  rules: [
    row =>
      row.creditCode === null
        ? null
        : checkUnifiedCreditCode(row.creditCode).problems.map(problem => ({ ...problem, column: 'creditCode' })),
  ],
  unique: [['code']],
  may: { read: ['member', ...staff], write: writers },
  indicators: {
    'organizations.functional': {
      measure: { count: true },
      where: { type: ['GN', 'PQ', 'CY'] },
      time: { at: 'end', from: 'foundedOn', until: 'untilDay' },
      by: ['type'],
    },
  },
})
