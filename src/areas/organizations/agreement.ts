import { choice, date, files, lines, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 共建协议: a unit signs with a community; it may sign with several and is still one unit (REG-03, REG-06). */
export const agreement = register('agreement', {
  zh: '共驻共建协议',
  en: 'Co-building agreement',
  systems: ['S02'],
  compartment: 'public',
  about: [
    '与驻区单位签订的共驻共建协议，附资源、需求、项目三张清单。',
    'Agreements with units of the area, with their lists of resources, needs and projects.',
  ],
  words: ['共驻共建', '共建协议', '共建单位'],
  title: 'unitName',
  day: 'signedOn',
  peer: 'unitOrg',
  columns: {
    unitName: text('共建单位', 'Unit', { required: true, list: true, find: true, max: 100 }),
    unitOrg: ref('单位党组织', 'Organization of the unit', 'organization', {
      list: true,
      help: ['属本区组织树的请选择，对方即可看到本协议。', 'Choose it where it stands in the tree: it then sees the agreement.'],
    }),
    signedOn: date('签订日期', 'Signed on', { required: true, list: true, notAfterToday: true }),
    validUntil: date('有效期至', 'Valid until', { list: true, help: ['长期有效的留空。', 'Empty where it has no end.'] }),
    ourSignatory: text('本方签字人', 'Signed for us by', { max: 50 }),
    theirSignatory: text('对方签字人', 'Signed for them by', { max: 50 }),
    items: lines(
      '所附清单',
      'Lists annexed',
      {
        kind: choice(
          '清单',
          'List',
          { resource: ['资源', 'Resource'], need: ['需求', 'Need'], project: ['项目', 'Project'] },
          { required: true, default: 'resource' },
        ),
        item: text('内容', 'Item', { required: true, max: 200 }),
        remark: text('说明', 'Remark', { max: 200 }),
      },
      {
        help: [
          '签订时所附的；逐项办理情况登记在“三张清单”。',
          'As annexed when it was signed; what becomes of an item stands in the register of the three lists.',
        ],
      },
    ),
    papers: files('协议扫描件', 'Scan', { accept: ['pdf', 'image'] }),
  },
  rules: [
    row =>
      row.validUntil !== null && row.validUntil < row.signedOn
        ? error('REG-03', '有效期早于签订日期', 'It ends before it was signed', 'validUntil')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'organizations.co-building-units': {
      measure: { distinct: 'unitName' },
      time: { at: 'end', from: 'signedOn', until: 'validUntil' },
    },
  },
})
