import { choice, date, flag, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { memberReaders } from './member-readers.ts'

/** 党员结对帮扶: a member paired with a household, which stands here by a number unless it consents to its name. */
export const pairing = register('pairing', {
  zh: '党员结对帮扶',
  en: 'Pairing with a household',
  systems: ['S11'],
  compartment: 'internal',
  about: [
    '党员与困难家庭结对帮扶，一对一条；帮扶户默认只写编号，不写姓名。',
    'Members paired with households in need; a household stands by a number, not by name.',
  ],
  words: ['结对帮扶', '帮扶对子', '结对', '困难家庭', '走访帮扶'],
  title: 'member',
  day: 'pairedOn',
  subject: 'member',
  columns: {
    member: ref('帮扶党员', 'Member', 'member', { required: true, list: true, find: true }),
    householdNo: text('帮扶户编号', 'Household number', {
      required: true,
      list: true,
      find: true,
      max: 20,
      help: ['自编，不写姓名和住址。', 'A number of your own; neither name nor address.'],
    }),
    need: choice(
      '帮扶需求',
      'Need',
      {
        living: ['生活困难', 'Livelihood'],
        care: ['独居照料', 'Living alone'],
        work: ['就业', 'Work'],
        schooling: ['就学', 'Schooling'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    pairedOn: date('结对日期', 'Paired on', { required: true, list: true, notAfterToday: true }),
    endedOn: date('结束日期', 'Ended on', { list: true, notAfterToday: true }),
    consent: flag('户主同意登记姓名', 'The household consents to its name', { default: false, group: ['帮扶户', 'Household'] }),
    householdName: text('户主姓名', 'Name', { sealed: 'personal', max: 50 }),
    visits: lines(
      '帮扶记录',
      'Help given',
      {
        visitedOn: date('日期', 'On', { required: true, notAfterToday: true }),
        what: text('帮扶内容', 'What was done', { required: true, max: 200 }),
      },
      { group: ['帮扶', 'Help'] },
    ),
    result: longText('帮扶成效', 'Result', { max: 1000 }),
  },
  rules: [
    row =>
      row.householdName !== null && row.consent !== true
        ? error(
            'PAIR_CONSENT',
            '登记户主姓名须经其同意，请勾选或删去姓名',
            'A name is kept with consent alone: tick it or leave the name out',
            'consent',
          )
        : null,
    row =>
      row.endedOn !== null && row.endedOn < row.pairedOn
        ? error('PAIR_DAYS', '结束日期早于结对日期', 'It ends before it began', 'endedOn')
        : null,
  ],
  may: { read: memberReaders, write: writers, sealed: { personal: ['clerk', 'organization'] } },
  indicators: {
    'members.pairings': { measure: { count: true }, time: { at: 'end', from: 'pairedOn', until: 'endedOn' }, by: ['need'] },
  },
})
