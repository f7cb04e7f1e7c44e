import { educationRules } from '../../codes/education-rules.ts'
import { computed, date, files, integer, lines, longText, text } from '../../language/column.ts'
import { error, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { approvers, publicists } from './roles.ts'

/** 中心组年度计划: what a committee's study group reads in the year, session by session (EDU-01); the sessions held are events. */
export const centrePlan = register('centrePlan', {
  zh: '中心组学习计划',
  en: 'Plan of the centre group',
  systems: ['S21'],
  compartment: 'internal',
  about: [
    '党委（党组）理论学习中心组的年度学习计划，每季度至少集中学习一次。',
    'The yearly plan of the study group: at least one session a quarter.',
  ],
  words: ['中心组计划', '理论学习', '学习计划', '中心组'],
  title: 'name',
  day: 'plannedOn',
  columns: {
    year: integer('年度', 'Year', { required: true, min: 2000, max: 2100 }),
    name: computed('名称', 'Name', 'text', (row: { year: number }) => `${row.year}年理论学习中心组学习计划`, { list: true, find: true }),
    plannedOn: date('制定日期', 'Planned on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    head: text('组长', 'Head', { required: true, list: true, max: 50 }),
    secretary: text('学习秘书', 'Study secretary', { max: 50 }),
    sessions: lines('学习安排', 'Sessions', {
      month: integer('月份', 'Month', { required: true, min: 1, max: 12 }),
      topic: text('专题', 'Topic', { required: true, max: 200 }),
      readings: text('学习内容', 'Readings', { max: 300 }),
      speaker: text('重点发言人', 'Speakers', { max: 100 }),
    }),
    planned: computed('安排次数', 'Sessions planned', 'integer', (row: { sessions: readonly unknown[] }) => row.sessions.length, {
      list: true,
    }),
    filedOn: date('报备日期', 'Filed on', { notAfterToday: true }),
    remarks: longText('要求', 'Remarks', { max: 2000 }),
    papers: files('计划文本', 'Papers', { accept: ['pdf', 'word'] }),
  },
  start: 'drafted',
  states: {
    drafted: { zh: '拟定', en: 'Drafted', tone: 'active' },
    filed: { zh: '已报备', en: 'Filed', tone: 'done' },
  },
  steps: {
    file: { zh: '报备', en: 'File', from: ['drafted'], to: 'filed', by: publicists, needs: ['sessions'], stamps: 'filedOn' },
    return: { zh: '退回修改', en: 'Return', from: ['filed'], to: 'drafted', by: approvers },
  },
  rules: [
    row => {
      const quarters = new Set(row.sessions.map(line => Math.ceil(line.month / 3)))
      const { centreSessions } = educationRules(row.plannedOn)
      return row.sessions.length > 0 && quarters.size < centreSessions
        ? warning('EDU-01', '中心组每季度至少集中学习一次', 'The study group meets in every quarter', 'sessions')
        : null
    },
    row =>
      row.filedOn !== null && row.filedOn < row.plannedOn
        ? error('EDU-01', '报备日期早于制定日期', 'Filed before it was planned', 'filedOn')
        : null,
  ],
  unique: [['org', 'year']],
  may: { read: staff, write: publicists },
})
