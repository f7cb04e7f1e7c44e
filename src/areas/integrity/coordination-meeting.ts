import { choice, date, files, lines, longText, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { disciplineOffice } from './discipline-office.ts'

/** 反腐败协调会议: one meeting of the coordinating group, or a report upward that it settled (S50). */
export const coordinationMeeting = register('coordinationMeeting', {
  zh: '反腐败协调会议',
  en: 'Coordination meeting',
  systems: ['S50'],
  compartment: 'integrity',
  about: [
    '反腐败协调小组会议和专题会商，一次一条：参加机关、议定事项。',
    'Meetings of the coordinating group: organs that took part and what was settled.',
  ],
  words: ['反腐败协调', '协调小组', '会商'],
  title: 'name',
  day: 'heldOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '种类',
      'Kind',
      { group: ['协调小组会议', 'Coordinating group'], special: ['专题会商', 'On one matter'], upward: ['向上级报告', 'Report upward'] },
      { required: true, list: true },
    ),
    heldOn: date('日期', 'Held on', { required: true, list: true, notAfterToday: true }),
    host: text('主持人', 'Host', { required: true, list: true, max: 50 }),
    members: lines('参加机关', 'Organs', {
      organ: text('机关', 'Organ', { required: true, max: 50 }),
      attendee: text('参加人', 'Attendee', { max: 50 }),
    }),
    items: lines('议定事项', 'Settled', {
      item: text('事项', 'Item', { required: true, max: 300 }),
      owner: text('承办', 'Owner', { max: 100 }),
      dueOn: date('期限', 'Due on'),
      doneOn: date('办结日期', 'Done on', { notAfterToday: true }),
    }),
    minutes: longText('纪要', 'Minutes', { max: 8000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word'] }),
  },
  may: disciplineOffice,
})
