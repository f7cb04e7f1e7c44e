import { choice, computed, date, longText, ref, text } from '../../language/column.ts'
import { fullYears } from '../../language/day.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { sections } from '../../language/role.ts'
import { cadreOffice, ownMember } from './cadre-office.ts'

/** 交流轮岗: one move of one cadre, planned, made or left out with its reason (CAD-15). Who is due stands on the cards. */
export const rotation = register('rotation', {
  zh: '交流轮岗',
  en: 'Rotation',
  systems: ['S45'],
  compartment: 'cadres',
  about: [
    '干部交流轮岗，一人一次一条；未轮岗的登记原因。到期情况看“干部”台账的“轮岗到期”栏。',
    'Moves of cadres, one record each; who is not moved has a reason. When it is due stands on the cards.',
  ],
  words: ['交流轮岗', '轮岗', '交流任职'],
  title: 'cadre',
  day: 'movedOn',
  subject: 'member',
  columns: {
    cadre: ref('干部', 'Cadre', 'cadre', { required: true, list: true }),
    member: ownMember,
    kind: choice(
      '类别',
      'Kind',
      {
        rotation: ['轮岗', 'Rotation'],
        training: ['培养锻炼', 'Training'],
        avoidance: ['任职回避', 'Recusal'],
        other: ['工作需要', 'Needs of the work'],
      },
      { required: true, list: true, default: 'rotation' },
    ),
    fromPost: text('原任职务', 'From', { required: true, list: true, max: 150 }),
    toPost: text('新任职务', 'To', { list: true, max: 150 }),
    postSince: date('任原职时间', 'In the old post since', { required: true, notAfterToday: true }),
    movedOn: date('交流日期', 'Moved on', {
      required: true,
      list: true,
      help: ['计划中的填预计日期。', 'The expected day of a planned move.'],
    }),
    years: computed('任原职年数', 'Years in the old post', 'integer', (row: { postSince: string; movedOn: string }) =>
      row.movedOn >= row.postSince ? fullYears(row.postSince, row.movedOn) : 0,
    ),
    document: text('任免文号', 'Document', { max: 100 }),
    reason: longText('说明', 'Reason', {
      max: 500,
      help: ['不轮岗的写明原因，如距退休不满三年。', 'Why somebody is not moved, such as the years until retirement.'],
    }),
  },
  start: 'moved',
  ahead: 'planned',
  states: {
    planned: { zh: '计划', en: 'Planned', tone: 'quiet' },
    moved: { zh: '已交流', en: 'Moved', tone: 'done' },
    exempt: { zh: '免于轮岗', en: 'Left out', tone: 'stopped' },
  },
  steps: {
    move: { zh: '交流到位', en: 'Moved', from: ['planned'], to: 'moved', by: sections.cadres, needs: ['toPost', 'movedOn'] },
    exempt: { zh: '免于轮岗', en: 'Leave out', from: ['planned'], to: 'exempt', by: sections.cadres, needs: ['reason'] },
  },
  rules: [
    (row, { today, state }) =>
      state === 'moved' && row.movedOn > today ? error('CAD-15', '交流日期晚于今天', 'The move is yet to come', 'movedOn') : null,
    row =>
      row.movedOn < row.postSince ? error('CAD-15', '交流日期早于任原职时间', 'Moved before the old post was taken up', 'movedOn') : null,
  ],
  may: cadreOffice,
  indicators: {
    'cadres.rotated': { measure: { count: true }, where: { kind: 'rotation' }, reached: 'moved', time: { on: 'movedOn' } },
  },
})
