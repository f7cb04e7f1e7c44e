import { organizationType } from '../../codes/organization-type.ts'
import { isRegionCode } from '../../codes/region.ts'
import { unitCategory } from '../../codes/unit-category.ts'
import { unitSector } from '../../codes/unit-sector.ts'
import { checkUnifiedCreditCode } from '../../codes/unified-credit-code.ts'
import { choice, coded, date, flag, integer, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
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
    status: choice('状态', 'Status', {
      preparing: ['筹建', 'Being prepared'],
      standing: ['在册', 'Standing'],
      adjusting: ['调整中', 'Being adjusted'],
      dissolved: ['撤销', 'Dissolved'],
      merged: ['合并', 'Merged'],
    }),
    document: text('批准文号', 'Approving document', { max: 500 }),
    exceptionDocument: text('例外批准文号', 'Document of exception', {
      max: 200,
      help: ['党员数不足一般要求而经批准成立的。', 'Where it was approved with fewer members than usual.'],
    }),
    unitRelation: choice(
      '单位关系',
      'Relation to units',
      {
        own: ['与单位对应', 'One unit of its own'],
        joint: ['多个单位联合', 'Joint, of several units'],
        'same-as-superior': ['与上级党组织同一单位', 'Of the same unit as its superior'],
      },
      { group: ['单位', 'Unit'] },
    ),
    unitName: text('所在单位', 'Unit', {
      max: 200,
      find: true,
      help: ['多个单位的逐一填写，用顿号隔开。', 'Several units one after another.'],
    }),
    creditCode: text('统一社会信用代码', 'Unified social credit code', { max: 18 }),
    unitCategory: coded('单位性质', 'Category of the unit', unitCategory),
    unitHasOrganization: flag('单位已建立党组织', 'The unit has set up an organization'),
    region: text('所在地区划代码', 'Region code', {
      max: 12,
      help: ['区6位、街道9位、社区12位。', '6 digits to the district, 9 to the sub-district, 12 to the community.'],
    }),
    secretary: text('书记', 'Secretary', {
      max: 50,
      help: [
        '信息采集用；任职起止在“班子成员”登记。',
        'For the national collection; days in office stand in the register of leading bodies.',
      ],
      group: ['联系方式', 'Contact'],
    }),
    contact: text('联系人', 'Contact', { max: 50 }),
    contactPhone: text('办公电话', 'Office phone', { max: 30 }),
    address: text('办公地址', 'Office address', { max: 200 }),
    roomArea: integer('活动场所面积', 'Area of the activity room', { max: 1_000_000, unit: ['平方米', 'm²'] }),
    remarks: longText('备注', 'Remarks', { max: 1000 }),
  },
  rules: [
    row =>
      row.creditCode === null
        ? null
        : checkUnifiedCreditCode(row.creditCode).problems.map(problem => ({ ...problem, column: 'creditCode' })),
    row =>
      row.region !== null && !isRegionCode(row.region)
        ? error('ORG-18', '区划代码应为6、9或12位数字', 'A region code has 6, 9 or 12 digits', 'region')
        : null,
    row =>
      row.status !== null && (row.status === 'dissolved' || row.status === 'merged') !== (row.untilDay !== null)
        ? error(
            'ORG-10',
            '撤销、合并在“组织树”中办理，状态与存续日期须一致',
            'Dissolving and merging are acts on the tree: status and last day must agree',
            'status',
          )
        : null,
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
    'organizations.standing': {
      measure: { count: true },
      where: { type: ['JW', 'DZ', 'ZB', 'LH'] },
      time: { at: 'end', from: 'foundedOn', until: 'untilDay' },
      by: ['type', 'sector'],
    },
  },
})
