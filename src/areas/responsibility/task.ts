import { countedFigure } from '../../codes/figures.ts'
import { choice, coded, computed, date, decimal, files, lines, longText, record, ref, text, year } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { checkOwner } from '../owner.ts'
import { checkDue, checkTarget, completionOf } from './task-checks.ts'

const due = { measure: { count: true }, where: { cancelledOn: { set: false } }, time: { on: 'dueOn' } } as const

/** 任务清单: one task of the year with its aim, target, quarters and owner; it may be part of a task of the organization above (RSP-03). */
export const task = register('task', {
  zh: '任务清单',
  en: 'Task',
  systems: ['S29'],
  compartment: 'internal',
  about: [
    '年度任务及目标值、季度计划、责任领导和责任部门，可逐级分解。',
    'Tasks of the year with target, quarters and owner; they are broken down the tree.',
  ],
  words: ['任务清单', '三单', '年度任务', '分解任务', '重点任务'],
  title: 'goal',
  day: 'assignedOn',
  columns: {
    goal: text('任务', 'Goal', { required: true, list: true, find: true, max: 300 }),
    year: year('年度', 'Year', { required: true }),
    area: choice(
      '类别',
      'Kind of work',
      {
        politics: ['政治建设', 'Political building'],
        organization: ['组织建设', 'Organization'],
        members: ['党员队伍', 'Members'],
        service: ['服务治理', 'Service and governance'],
        conduct: ['作风廉政', 'Conduct'],
        support: ['保障创新', 'Support'],
      },
      { required: true, list: true },
    ),
    parent: ref('上级任务', 'Part of', 'task', {
      help: ['由上级任务分解而来的请选择。', 'Where it is part of a task of the organization above.'],
    }),
    assignedOn: date('下达日期', 'Assigned on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    owner: text('责任领导', 'Responsible leader', { list: true, max: 50, group: ['责任', 'Duty'] }),
    department: text('责任部门', 'Responsible department', { required: true, max: 100 }),
    coDepartments: text('配合部门', 'Departments that help', { max: 200 }),
    dueOn: date('完成期限', 'Due on', { required: true, list: true }),
    measure: text('指标', 'Target measure', { max: 100, group: ['目标', 'Target'] }),
    figure: coded('对应统计指标', 'Figure', countedFigure, {
      help: ['能由记录统计的，选择对应的指标。', 'Where the records count it, the figure that does.'],
    }),
    target: decimal('目标值', 'Target', { places: 2, max: 100_000_000 }),
    unit: text('单位', 'Unit', { max: 10 }),
    done: decimal('完成值', 'Done', { places: 2, max: 100_000_000 }),
    completion: computed('完成率（%）', 'Completion, %', 'decimal', completionOf, { list: true }),
    scored: computed('计分完成率（%）', 'Completion for scoring, %', 'decimal', row => {
      const completion = completionOf(row)
      return completion === null ? null : Math.min(completion, 10_000)
    }),
    q1: text('一季度计划', 'Plan of the first quarter', { max: 200, group: ['季度计划', 'Quarters'] }),
    q2: text('二季度计划', 'Plan of the second quarter', { max: 200 }),
    q3: text('三季度计划', 'Plan of the third quarter', { max: 200 }),
    q4: text('四季度计划', 'Plan of the fourth quarter', { max: 200 }),
    evidence: lines('佐证', 'Evidence', {
      proof: record('记录', 'Record', { required: true, help: ['从已有记录中选取。', 'Chosen among the records.'] }),
      remark: text('说明', 'Remark', { max: 200 }),
    }),
    account: longText('完成情况', 'Account', { max: 2000, group: ['完成', 'Completion'] }),
    submittedOn: date('报送日期', 'Submitted on', { notAfterToday: true }),
    completedOn: date('完成日期', 'Completed on', { notAfterToday: true }),
    cancelledOn: date('取消日期', 'Cancelled on', { notAfterToday: true }),
    reason: text('取消原因', 'Reason of cancelling', { max: 200 }),
    papers: files('附件', 'Papers', { accept: ['pdf', 'word', 'excel', 'image'] }),
  },
  start: 'assigned',
  states: {
    assigned: { zh: '已下达', en: 'Assigned', tone: 'quiet' },
    underway: { zh: '推进中', en: 'Under way', tone: 'active' },
    submitted: { zh: '待核实', en: 'Submitted', tone: 'active' },
    completed: { zh: '已完成', en: 'Completed', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'stopped' },
  },
  steps: {
    start: { zh: '开始推进', en: 'Start', from: ['assigned'], to: 'underway', by: writers },
    submit: { zh: '报送完成', en: 'Submit', from: ['underway'], to: 'submitted', by: writers, needs: ['account'], stamps: 'submittedOn' },
    complete: {
      zh: '核实完成',
      en: 'Confirm',
      from: ['submitted'],
      to: 'completed',
      by: ['organization', 'leader'],
      stamps: 'completedOn',
    },
    return: { zh: '退回', en: 'Return', from: ['submitted'], to: 'underway', by: ['organization', 'leader'] },
    cancel: {
      zh: '取消',
      en: 'Cancel',
      from: ['assigned', 'underway'],
      to: 'cancelled',
      by: ['organization', 'leader'],
      needs: ['reason'],
      stamps: 'cancelledOn',
    },
  },
  figuresUpTo: 'dueOn',
  rules: [checkOwner, checkDue, checkTarget],
  may: { read: staff, write: [...writers, 'leader'] },
  indicators: {
    'responsibility.task-completion': { ratio: { of: { ...due, reached: 'completed' }, over: due }, by: ['area'] },
  },
})
