import { choice, date, files, longText, text } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register, type RuleContext } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { approvers, publicists } from './roles.ts'

/**
 * 道德模范和身边好人: whom the people look up to, by kind and level (EDU-10). No identity number is kept; nothing is published without consent, for a minor
 * that of the guardian, who also says under which name (EDU-11, 个人信息保护法 arts. 28, 31).
 */
export const moralModel = register('moralModel', {
  zh: '道德模范和身边好人',
  en: 'Moral model',
  systems: ['S25'],
  compartment: 'internal',
  about: [
    '道德模范、身边好人、美德少年的推荐、评选和公开；公开须本人同意，未成年人须监护人同意。',
    'Moral models, good neighbours and model youngsters; published with consent, for minors that of the guardian.',
  ],
  words: ['道德模范', '身边好人', '中国好人', '最美', '美德少年', '好人推荐'],
  title: 'name',
  day: 'nominatedOn',
  columns: {
    name: text('姓名', 'Name', { required: true, list: true, find: true, max: 50 }),
    kind: choice(
      '类别',
      'Kind',
      {
        model: ['道德模范', 'Moral model'],
        neighbour: ['身边好人', 'Good neighbour'],
        beautiful: ['最美人物', 'Model of a trade'],
        youngster: ['美德少年', 'Model youngster'],
      },
      { required: true, list: true },
    ),
    field: choice('类型', 'Virtue', {
      helpful: ['助人为乐', 'Helpfulness'],
      brave: ['见义勇为', 'Courage'],
      honest: ['诚实守信', 'Honesty'],
      diligent: ['敬业奉献', 'Devotion to work'],
      filial: ['孝老爱亲', 'Care for the family'],
    }),
    unit: text('单位或住址社区', 'Unit or community', { list: true, max: 100, help: ['不填门牌号。', 'No house number.'] }),
    nominatedOn: date('推荐日期', 'Nominated on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    deeds: longText('事迹', 'Deeds', { required: true, max: 4000 }),
    consent: choice(
      '本人意见',
      'Own consent',
      { yes: ['同意公开', 'To be published'], no: ['不同意公开', 'Not to be published'], asked: ['尚未答复', 'Asked'] },
      { required: true, default: 'asked', group: ['同意', 'Consent'] },
    ),
    consentOn: date('同意日期', 'Consent given on', { notAfterToday: true }),
    school: text('学校和班级', 'School and class', { max: 100 }),
    guardian: text('监护人姓名', 'Guardian', { max: 50, sealed: 'personal' }),
    guardianConsentOn: date('监护人同意日期', 'Guardian consented on', { notAfterToday: true }),
    shownAs: choice('公开方式', 'Shown as', {
      name: ['名字和学校', 'First name and school'],
      anonymous: ['不署名', 'Without a name'],
    }),
    level: choice(
      '评选级别',
      'Level',
      {
        national: ['国家级', 'National'],
        provincial: ['省级', 'Provincial'],
        municipal: ['市级', 'Municipal'],
        district: ['区级', 'District'],
        subdistrict: ['街道级', 'Sub-district'],
      },
      { list: true, group: ['评选', 'Selection'] },
    ),
    publicisedOn: date('公示日期', 'Publicised on', { notAfterToday: true }),
    namedOn: date('命名日期', 'Named on', { notAfterToday: true, list: true }),
    document: text('文件编号', 'Document', { max: 100 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'nominated',
  states: {
    nominated: { zh: '已推荐', en: 'Nominated', tone: 'active' },
    reviewed: { zh: '已评审', en: 'Reviewed', tone: 'active' },
    publicised: { zh: '公示中', en: 'Publicised', tone: 'active' },
    named: { zh: '已命名', en: 'Named', tone: 'done' },
    declined: { zh: '未入选', en: 'Not chosen', tone: 'stopped' },
  },
  steps: {
    review: { zh: '评审通过', en: 'Pass', from: ['nominated'], to: 'reviewed', by: approvers },
    publicise: { zh: '公示', en: 'Publicise', from: ['reviewed'], to: 'publicised', by: approvers, stamps: 'publicisedOn' },
    name: { zh: '命名', en: 'Name', from: ['publicised'], to: 'named', by: approvers, needs: ['level'], stamps: 'namedOn' },
    decline: { zh: '不入选', en: 'Decline', from: ['nominated', 'reviewed', 'publicised'], to: 'declined', by: approvers },
  },
  rules: [
    checkConsent,
    row =>
      row.namedOn !== null && row.namedOn < row.nominatedOn
        ? error('EDU-10', '命名日期早于推荐日期', 'Named before the nomination', 'namedOn')
        : null,
  ],
  may: { read: staff, write: publicists, sealed: { personal: ['clerk', 'propaganda'] } },
})

interface Consented {
  kind: string
  consent: string
  guardian: string | null
  guardianConsentOn: string | null
}

/** EDU-10, EDU-11: a minor is entered with the guardian's consent alone; nobody is publicised against or before their own. */
function checkConsent(row: Consented, { state }: RuleContext): Problem[] {
  const minor = row.kind === 'youngster'
  const shown = state === 'publicised' || state === 'named'
  return [
    ...(minor && (row.guardian === null || row.guardianConsentOn === null)
      ? [
          error(
            'MINOR_CONSENT',
            '未成年人须填写监护人姓名和同意日期',
            'For a minor give the guardian and the day of their consent',
            row.guardian === null ? 'guardian' : 'guardianConsentOn',
          ),
        ]
      : []),
    ...(!minor && shown && row.consent !== 'yes'
      ? [error('EDU-10', '未经本人同意，不得公示', 'Without consent there is no publicity', 'consent')]
      : []),
  ]
}
