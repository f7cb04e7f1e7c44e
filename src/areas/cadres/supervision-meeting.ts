import { choice, date, files, lines, longText, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { cadreOffice } from './cadre-office.ts'

/** 干部监督联席会议: one joint meeting of the offices that know something of cadres (CAD-30). */
export const supervisionMeeting = register('supervisionMeeting', {
  zh: '干部监督联席会议',
  en: 'Joint meeting on supervision',
  systems: ['S44', 'S46'],
  compartment: 'cadres',
  about: [
    '干部监督联席会议的参加单位、通报事项和跟进，一次一条。',
    'Joint meetings on supervision of cadres: who took part, what was told, what follows.',
  ],
  words: ['联席会议', '干部监督'],
  title: 'name',
  day: 'heldOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    heldOn: date('召开日期', 'Held on', { required: true, list: true, notAfterToday: true }),
    host: text('主持人', 'Host', { required: true, list: true, max: 50 }),
    place: text('地点', 'Place', { max: 100 }),
    members: lines(
      '参加单位',
      'Members',
      {
        organ: choice(
          '单位',
          'Organ',
          {
            discipline: ['纪检监察', 'Discipline and supervision'],
            organization: ['组织部门', 'Organization department'],
            politicalLegal: ['政法委', 'Political-legal committee'],
            petitions: ['信访', 'Petitions'],
            audit: ['审计', 'Audit'],
            police: ['公安', 'Public security'],
            courts: ['法院检察院', 'Courts and procuratorate'],
            other: ['其他', 'Other'],
          },
          { required: true },
        ),
        attendee: text('参加人', 'Attendee', { max: 50 }),
      },
      { atLeast: 2 },
    ),
    items: lines('通报和跟进事项', 'Items', {
      item: text('事项', 'Item', { required: true, max: 300 }),
      owner: text('承办单位', 'Owner', { max: 100 }),
      dueOn: date('期限', 'Due on'),
      doneOn: date('办结日期', 'Done on', { notAfterToday: true }),
    }),
    minutes: longText('纪要', 'Minutes', { max: 8000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word'] }),
  },
  may: cadreOffice,
  indicators: {
    'cadres.joint-meetings': { measure: { count: true }, time: { on: 'heldOn' } },
  },
})
