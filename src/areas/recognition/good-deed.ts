import { choice, date, files, integer, longText, money, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 实事好事: a thing done for the public; it counts once the secretary has confirmed it (MOD-03). */
export const goodDeed = register('goodDeed', {
  zh: '为群众办实事',
  en: 'Good deed',
  systems: ['S33'],
  compartment: 'internal',
  about: [
    '为群众办的实事好事，经支部书记确认后计入统计。',
    'Things done for the public; they count once confirmed by the branch secretary.',
  ],
  words: ['办实事', '好事', '实事', '为群众办实事', '为民服务'],
  title: 'title',
  day: 'doneOn',
  tells: 'account',
  subject: 'member',
  programme: 'optional',
  columns: {
    title: text('事项', 'Matter', { required: true, list: true, find: true, max: 200 }),
    kind: choice(
      '类别',
      'Kind',
      {
        hardship: ['困难帮扶', 'Help in hardship'],
        repair: ['维修改造', 'Repair'],
        environment: ['环境整治', 'Surroundings'],
        service: ['便民服务', 'Services'],
        mediation: ['矛盾调解', 'Mediation'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true, default: 'service' },
    ),
    doneOn: date('办成日期', 'Done on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    member: ref('办理党员', 'Member', 'member', {
      help: [
        '党员本人办理的请选择，本人可在“我的”查看；集体办理的只填办理人。',
        'Choose the member who did it, who then sees it; for a group give the name alone.',
      ],
    }),
    by: text('办理人', 'Done by', { titleOf: 'member', max: 100, list: true }),
    beneficiaries: integer('受益人数', 'Beneficiaries', { max: 1_000_000, unit: ['人', 'persons'] }),
    cost: money('花费', 'Cost', { max: 100_000_000_00 }),
    account: longText('经过', 'Account', { max: 2000 }),
    confirmedOn: date('确认日期', 'Confirmed on', { notAfterToday: true }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  start: 'reported',
  states: {
    reported: { zh: '已填报', en: 'Reported', tone: 'active' },
    confirmed: { zh: '已确认', en: 'Confirmed', tone: 'done' },
    declined: { zh: '不予确认', en: 'Declined', tone: 'stopped' },
  },
  steps: {
    confirm: {
      zh: '确认',
      en: 'Confirm',
      from: ['reported', 'declined'],
      to: 'confirmed',
      by: ['secretary', 'organization'],
      stamps: 'confirmedOn',
    },
    decline: { zh: '不予确认', en: 'Decline', from: ['reported'], to: 'declined', by: ['secretary', 'organization'] },
  },
  may: { read: ['member', ...staff], write: writers },
  indicators: {
    'recognition.good-deeds': { measure: { count: true }, reached: 'confirmed', time: { on: 'doneOn' }, by: ['kind'] },
  },
})
