import { countedFigure } from '../../codes/figures.ts'
import { choice, coded, date, decimal, files, longText, ref, text, year } from '../../language/column.ts'
import { error, type Problem, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

interface Target {
  kind: string
  figure: string | null
  low: number | null
  high: number | null
}

/** A target names its figure and what it aims at: at least `low`, at most `high`, or both; nothing else has numbers. */
function checkTarget({ kind, figure, low, high }: Target): Problem[] {
  if (kind !== 'target')
    return figure === null && low === null && high === null
      ? []
      : [error('PLAN_TARGET', '只有类别为“目标”的填写指标和目标值', 'Only a target has a figure and numbers', 'kind')]
  return [
    ...(figure === null ? [error('PLAN_TARGET', '目标请选择对应的指标', 'Choose the figure of the target', 'figure')] : []),
    ...(low === null && high === null
      ? [error('PLAN_TARGET', '请填写目标值的下限或上限', 'Give the lower or the upper end of what is aimed at', 'low')]
      : []),
    ...(low !== null && high !== null && high < low
      ? [error('PLAN_TARGET', '上限小于下限', 'The upper end lies below the lower', 'high')]
      : []),
  ]
}

/** 工作计划: one item of the plan of a year; items form a tree from the main line down to the targets, broken down to the committees below (S54). */
export const planItem = register('planItem', {
  zh: '工作计划',
  en: 'Plan item',
  systems: ['S54'],
  compartment: 'public',
  about: [
    '下一年度工作计划：主线、重点、基础、任务、目标逐级展开，分解到下级党组织，未完成的结转下一年。',
    'The plan of the coming year: main line, focuses, foundations, tasks and targets, broken down to those below; what is unfinished is carried over.',
  ],
  words: ['工作计划', '年度计划', '主线', '重点', '目标', '任务分解', '结转'],
  title: 'title',
  day: 'plannedOn',
  columns: {
    year: year('计划年度', 'Year', { required: true, list: true }),
    kind: choice(
      '类别',
      'Kind',
      {
        'main-line': ['主线', 'Main line'],
        focus: ['重点', 'Focus'],
        foundation: ['基础', 'Foundation'],
        task: ['任务', 'Task'],
        target: ['目标', 'Target'],
      },
      { required: true, list: true, default: 'task' },
    ),
    title: text('内容', 'Item', { required: true, list: true, find: true, max: 200 }),
    parent: ref('上级事项', 'Part of', 'planItem', {
      help: [
        '属于哪条主线、重点或任务；也可选上级党组织计划中的事项。',
        'The line, focus or task it belongs to; also one of the plan above.',
      ],
    }),
    plannedOn: date('制定日期', 'Planned on', { required: true, list: true, default: 'today' }),
    responsible: ref('责任单位', 'Responsible organization', 'organization', { list: true }),
    post: text('责任岗位', 'Responsible post', { max: 60, method: 'three-levels-five-posts' }),
    owner: text('责任人', 'Responsible person', { max: 50 }),
    measures: longText('措施', 'Measures', { max: 4000 }),
    figure: coded('指标', 'Figure', countedFigure, {
      group: ['目标', 'Target'],
      help: ['目标值对应的指标，完成情况由记录得出。', 'The figure aimed at; how far it has come follows from the records.'],
    }),
    low: decimal('目标值（下限）', 'Aimed at (lower end)', {
      places: 2,
      max: 1_000_000_000,
      help: ['不少于这个数；只控制上限的不填。', 'At least this much; empty where only an upper end holds.'],
    }),
    high: decimal('上限', 'Upper end', {
      places: 2,
      max: 1_000_000_000,
      help: ['不超过这个数；上下限都填即为范围。', 'At most this much; with both ends it is a range.'],
    }),
    dueOn: date('完成期限', 'Due on', { list: true, group: ['进度', 'Progress'] }),
    startedOn: date('启动日期', 'Started on', { notAfterToday: true }),
    doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    result: longText('完成情况', 'Result', { max: 2000 }),
    carriedFrom: ref('结转自上年事项', "Carried over from last year's item", 'planItem'),
    reason: text('结转或取消原因', 'Reason of carrying over or dropping', { max: 200 }),
    papers: files('文件', 'Papers', { accept: ['pdf', 'word'] }),
  },
  start: 'planned',
  states: {
    planned: { zh: '已列入', en: 'Planned', tone: 'quiet' },
    underway: { zh: '推进中', en: 'Under way', tone: 'active' },
    done: { zh: '已完成', en: 'Done', tone: 'done' },
    carriedOver: { zh: '已结转', en: 'Carried over', tone: 'stopped' },
    dropped: { zh: '已取消', en: 'Dropped', tone: 'stopped' },
  },
  steps: {
    start: { zh: '启动', en: 'Start', from: ['planned'], to: 'underway', by: writers, stamps: 'startedOn' },
    finish: { zh: '完成', en: 'Finish', from: ['underway'], to: 'done', by: writers, needs: ['result'], stamps: 'doneOn' },
    carryOver: { zh: '结转', en: 'Carry over', from: ['planned', 'underway'], to: 'carriedOver', by: writers, needs: ['reason'] },
    drop: { zh: '取消', en: 'Drop', from: ['planned', 'underway'], to: 'dropped', by: writers, needs: ['reason'] },
  },
  rules: [
    checkTarget,
    ({ year, plannedOn }) =>
      year - Number(plannedOn.slice(0, 4)) > 1 || year < Number(plannedOn.slice(0, 4))
        ? warning(
            'PLAN_YEAR',
            '计划一般在上年末或当年制定，请核对年度',
            'A plan is made in its year or the one before: check the year',
            'year',
          )
        : null,
    ({ dueOn, plannedOn }) =>
      dueOn !== null && dueOn < plannedOn ? error('PLAN_DAYS', '完成期限早于制定日期', 'It is due before it was planned', 'dueOn') : null,
    ({ doneOn, startedOn }) =>
      doneOn !== null && startedOn !== null && doneOn < startedOn
        ? error('PLAN_DAYS', '完成日期早于启动日期', 'It was done before it was started', 'doneOn')
        : null,
  ],
  unique: [['org', 'year', 'figure']],
  may: { read: ['member', ...staff], write: [...writers, 'propaganda'] },
})
