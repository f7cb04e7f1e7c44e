import { choice, date, files, integer, lines, longText, text, year } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { appraisalGroups } from './appraisal-groups.ts'

/** 述职评议会: secretaries report to the superior committee and are appraised by groups with their weights (RSP-10, RSP-14); one record a meeting. */
export const appraisalMeeting = register('appraisalMeeting', {
  zh: '述职评议会',
  en: 'Appraisal meeting',
  systems: ['S32'],
  compartment: 'internal',
  about: [
    '党组织书记抓基层党建述职评议会议，各书记的评议结果另行登记。',
    'Meetings at which secretaries report and are appraised; the result of each secretary is a record of its own.',
  ],
  words: ['述职评议', '述职', '评议会', '述职评议会'],
  title: 'title',
  day: 'heldOn',
  columns: {
    title: text('名称', 'Title', { required: true, list: true, find: true, max: 100 }),
    year: year('年度', 'Year', { required: true, list: true }),
    heldOn: date('召开日期', 'Held on', { required: true, list: true }),
    form: choice(
      '方式',
      'Form',
      { onsite: ['现场述职', 'On site'], written: ['书面述职', 'Written'], both: ['现场和书面', 'Both'] },
      { required: true, list: true, default: 'onsite' },
    ),
    place: text('地点', 'Place', { max: 100 }),
    host: text('主持人', 'Chair', { max: 50 }),
    participants: integer('述职人数', 'Secretaries who report', {
      required: true,
      list: true,
      min: 1,
      max: 1000,
      unit: ['人', 'persons'],
      help: ['“好”等次按此人数的比例控制。', 'The share graded good is counted by it.'],
    }),
    electors: lines('参加评议人员', 'Who appraises', {
      group: choice('类别', 'Group', appraisalGroups, { required: true }),
      issued: integer('发出票数', 'Papers issued', { required: true, max: 10_000, unit: ['票', 'papers'] }),
      returned: integer('收回票数', 'Papers returned', { required: true, max: 10_000, unit: ['票', 'papers'] }),
    }),
    remarks: longText('会议情况', 'Account', { max: 4000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'held',
  ahead: 'planned',
  states: {
    planned: { zh: '已安排', en: 'Planned', tone: 'quiet' },
    held: { zh: '已召开', en: 'Held', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'stopped' },
  },
  steps: {
    hold: { zh: '登记召开', en: 'Record as held', from: ['planned'], to: 'held', by: writers },
    cancel: { zh: '取消', en: 'Cancel', from: ['planned'], to: 'cancelled', by: writers },
  },
  rules: [
    row =>
      row.electors.flatMap((line, i) =>
        line.returned > line.issued
          ? [error('RSP-14', '收回票数多于发出票数', 'More papers came back than were issued', `electors.${i}.returned`)]
          : [],
      ),
  ],
  may: { read: staff, write: writers },
})
