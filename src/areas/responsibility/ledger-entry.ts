import { choice, date, integer, longText, record, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 书记抓党建工作台账: one thing the secretary did; what is on record already is picked, not written again (RSP-06). */
export const ledgerEntry = register('ledgerEntry', {
  zh: '书记抓党建台账',
  en: "Secretary's ledger",
  systems: ['S30'],
  compartment: 'internal',
  about: [
    '书记抓党建的调研、会议、谈话、党课、检查和解决问题，一事一条，已有记录的直接选取。',
    'What the secretary did for Party building, one record a matter; what is on record already is picked.',
  ],
  words: ['书记台账', '抓党建台账', '第一责任人', '书记调研'],
  title: 'content',
  day: 'happenedOn',
  columns: {
    secretary: text('书记', 'Secretary', { required: true, list: true, find: true, max: 50 }),
    kind: choice(
      '类别',
      'Kind',
      {
        research: ['调研', 'Research'],
        meeting: ['会议', 'Meeting'],
        talk: ['谈话', 'Talk'],
        solving: ['解决问题', 'Solving a problem'],
        lecture: ['党课', 'Lecture'],
        check: ['检查', 'Check'],
      },
      { required: true, list: true },
    ),
    happenedOn: date('日期', 'Day', { required: true, list: true, notAfterToday: true, default: 'today' }),
    place: text('地点', 'Place', { max: 100 }),
    content: text('内容', 'Content', { required: true, list: true, find: true, max: 300 }),
    solved: integer('解决问题', 'Problems solved', { max: 1000, list: true, unit: ['个', 'problems'] }),
    source: record('依据记录', 'Record', {
      help: ['会议、党课等已登记的，选取原记录。', 'The meeting or lecture that is on record already.'],
    }),
    account: longText('情况', 'Account', { max: 2000 }),
  },
  may: { read: staff, write: writers },
})
