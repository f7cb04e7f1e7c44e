import { cadreNumbers } from '../../codes/cadre-numbers.ts'
import { choice, date, files, integer, lines, ref, text } from '../../language/column.ts'
import { addMonths } from '../../language/day.ts'
import { error, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { sections } from '../../language/role.ts'
import { cadreOffice } from './cadre-office.ts'

/** 后备干部（优秀年轻干部）: one cadre's days on the list (CAD-16). Secret work information: the person does not read it. */
export const reserveCadre = register('reserveCadre', {
  zh: '后备干部',
  en: 'Reserve cadre',
  systems: ['S43'],
  compartment: 'cadres',
  about: [
    '列入后备干部（优秀年轻干部）名单的人员，入库、培养、出库一人一条；本人不可见。',
    'Cadres on the reserve list, from entering to leaving it; the person does not see it.',
  ],
  words: ['后备干部', '优秀年轻干部', '年轻干部', '入库'],
  title: 'cadre',
  day: 'listedOn',
  columns: {
    cadre: ref('干部', 'Cadre', 'cadre', { required: true, list: true }),
    class: choice(
      '类别',
      'Class',
      { section: ['正科级后备', 'For section level'], deputy: ['副科级后备', 'For deputy section level'] },
      { required: true, list: true },
    ),
    listedOn: date('入库日期', 'Listed on', { required: true, list: true, notAfterToday: true }),
    recommendedBy: text('推荐单位', 'Recommended by', { required: true, max: 100 }),
    recommendation: choice(
      '推荐方式',
      'Way',
      {
        meeting: ['会议推荐', 'Meeting'],
        talk: ['个别谈话推荐', 'Single talks'],
        both: ['会议和谈话推荐', 'Meeting and talks'],
        unit: ['单位党组织推荐', 'Unit'],
      },
      { required: true },
    ),
    votes: integer('得票', 'Votes', { max: 10_000, unit: ['票', 'votes'] }),
    voters: integer('参加推荐人数', 'Voters', { max: 10_000, unit: ['人', 'persons'] }),
    dueOn: date('有效期至', 'Valid until', {
      required: true,
      list: true,
      help: ['一般三年，到期复核。', 'Three years as a rule, then reviewed.'],
    }),
    plan: lines('培养措施', 'Training', {
      measure: text('措施', 'Measure', { required: true, max: 200 }),
      dueOn: date('时限', 'Due on'),
      doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    }),
    leftOn: date('出库日期', 'Left on', { list: true, notAfterToday: true, group: ['出库', 'Leaving'] }),
    leaveReason: choice('出库原因', 'Reason', {
      promoted: ['提拔任用', 'Promoted'],
      expired: ['期满未再列入', 'Not listed again'],
      unfit: ['考核不合格', 'Failed the review'],
      punished: ['受处分处理', 'Punished'],
      other: ['其他', 'Other'],
    }),
    form: files('推荐表', 'Form', { accept: ['pdf', 'word'] }),
  },
  start: 'listed',
  states: {
    listed: { zh: '在库', en: 'Listed', tone: 'active' },
    removed: { zh: '已出库', en: 'Left', tone: 'done' },
  },
  steps: {
    remove: {
      zh: '出库',
      en: 'Take off the list',
      from: ['listed'],
      to: 'removed',
      by: sections.cadres,
      needs: ['leaveReason'],
      stamps: 'leftOn',
    },
  },
  rules: [
    row =>
      row.leftOn !== null && row.leftOn < row.listedOn
        ? error('CAD-16', '出库日期早于入库日期', 'Left before it was listed', 'leftOn')
        : null,
    row =>
      row.votes !== null && row.votes > (row.voters ?? 0)
        ? error('CAD-06', '得票多于参加推荐人数', 'More votes than voters', 'votes')
        : null,
    row =>
      row.dueOn > addMonths(row.listedOn, cadreNumbers(row.listedOn).reserveMonths)
        ? warning('CAD-16', '有效期一般不超过三年', 'A list holds for three years as a rule', 'dueOn')
        : null,
  ],
  may: cadreOffice,
  indicators: {
    'cadres.reserve': { measure: { count: true }, time: { at: 'end', from: 'listedOn', until: 'leftOn' }, by: ['class'] },
  },
})
