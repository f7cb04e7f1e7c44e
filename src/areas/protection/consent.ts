import { choice, date, files, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 同意书: a person's consent, for what, in which wording, and whether it was taken back (《个人信息保护法》第十四至十六条). */
export const consent = register('consent', {
  zh: '同意书',
  en: 'Consent',
  systems: ['P11'],
  compartment: 'internal',
  about: [
    '公开事迹、使用照片等需要本人同意的，登记同意书；本人可以撤回。',
    'Consents to publishing a story, using a picture and the like; a person may take one back.',
  ],
  words: ['同意书', '授权', '公开同意', '照片使用'],
  title: 'purpose',
  day: 'givenOn',
  columns: {
    purpose: text('用途', 'Purpose', {
      required: true,
      list: true,
      find: true,
      max: 150,
      help: ['如：在宣传栏公开先进事迹和照片。', 'Such as: story and picture on the notice board.'],
    }),
    person: text('同意人', 'Given by', { required: true, sealed: 'person', max: 50 }),
    kind: choice(
      '类别',
      'Kind',
      {
        general: ['一般同意', 'General'],
        separate: ['单独同意', 'Separate'],
        guardian: ['监护人同意', "Guardian's"],
      },
      {
        required: true,
        list: true,
        default: 'separate',
        help: [
          '公开、提供给他人、敏感信息须单独同意；未满14岁由监护人同意。',
          'Publishing, passing on and sensitive data need a separate one; under 14 the guardian gives it.',
        ],
      },
    ),
    wording: text('文本版本', 'Wording', { max: 40 }),
    givenOn: date('同意日期', 'Given on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    until: date('有效期至', 'Until', { list: true, help: ['最后一天；没有期限的留空。', 'Last day; empty where there is none.'] }),
    withdrawnOn: date('撤回日期', 'Withdrawn on', { list: true, notAfterToday: true }),
    papers: files('扫描件', 'Scan', { accept: ['pdf', 'image'] }),
  },
  start: 'valid',
  states: { valid: { zh: '有效', en: 'In force', tone: 'done' }, withdrawn: { zh: '已撤回', en: 'Withdrawn', tone: 'stopped' } },
  steps: { withdraw: { zh: '撤回', en: 'Withdraw', from: ['valid'], to: 'withdrawn', by: writers, stamps: 'withdrawnOn' } },
  rules: [
    row =>
      row.withdrawnOn !== null && row.withdrawnOn < row.givenOn
        ? error('PIP-15', '撤回日期早于同意日期', 'Withdrawn before it was given', 'withdrawnOn')
        : null,
  ],
  may: { read: staff, write: writers, sealed: { person: ['clerk', 'organization'] } },
})
