import { choice, date, files, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 意识形态事件处置: something that went wrong on an own channel or at an own event, how it was handled and who answers for the channel (EDU-09). */
export const ideologyIncident = register('ideologyIncident', {
  zh: '阵地事件处置',
  en: 'Incident on an own channel',
  systems: ['S27'],
  compartment: 'internal',
  about: [
    '自有阵地和自办活动出现的问题及处置情况，不登记阵地以外的个人言论。',
    'What went wrong on own channels and events, and how it was handled; nobody else’s words.',
  ],
  words: ['阵地事件', '舆情处置', '内容差错', '应急处置'],
  title: 'title',
  day: 'foundOn',
  columns: {
    title: text('事件', 'Incident', { required: true, list: true, find: true, max: 200 }),
    channel: ref('所在阵地', 'Channel', 'ownChannel', { required: true, list: true }),
    kind: choice(
      '类别',
      'Kind',
      {
        error: ['内容差错', 'Error in content'],
        intrusion: ['被篡改、入侵', 'Intrusion'],
        comment: ['评论区管理', 'Comments'],
        event: ['活动管理', 'At an event'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    foundOn: date('发现日期', 'Found on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    owner: text('阵地责任人', 'Owner of the channel', { required: true, max: 50 }),
    handling: longText('处置情况', 'Handling', { max: 2000 }),
    handledOn: date('处置日期', 'Handled on', { notAfterToday: true }),
    lesson: longText('整改措施', 'What was mended', { max: 1000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'open',
  states: {
    open: { zh: '处置中', en: 'Open', tone: 'active' },
    handled: { zh: '已处置', en: 'Handled', tone: 'active' },
    closed: { zh: '已办结', en: 'Closed', tone: 'done' },
  },
  steps: {
    handle: {
      zh: '登记处置',
      en: 'Record the handling',
      from: ['open'],
      to: 'handled',
      by: publicists,
      needs: ['handling'],
      stamps: 'handledOn',
    },
    close: { zh: '办结', en: 'Close', from: ['handled'], to: 'closed', by: publicists, needs: ['lesson'] },
  },
  rules: [
    row =>
      row.handledOn !== null && row.handledOn < row.foundOn
        ? error('EDU-09', '处置日期早于发现日期', 'Handled before it was found', 'handledOn')
        : null,
  ],
  may: { read: staff, write: publicists },
})
