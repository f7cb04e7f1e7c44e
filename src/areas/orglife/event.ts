import { classHours } from '../../codes/class-hours.ts'
import { clockTime } from '../../codes/clock-time.ts'
import { choice, choices, computed, date, files, flag, integer, lines, longText, month, ref, text } from '../../language/column.ts'
import type { Where } from '../../language/indicator.ts'
import { warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import {
  checkAttendance,
  checkBody,
  checkHosts,
  checkLateEntry,
  checkLecturer,
  checkMakeUp,
  checkMinutes,
  checkTimes,
  checkVote,
} from './event-checks.ts'

interface Attended {
  attendance: readonly { state: string }[]
}
const countOf =
  (...states: string[]) =>
  (row: Attended): number =>
    row.attendance.filter(line => states.includes(line.state)).length

const threeMeetings = ['assembly', 'committee', 'group', 'lecture'] as const
const themed = ['theme-activity', 'oath', 'contest', 'essay'] as const
const microBySecretary: Where = { kinds: ['lecture'], micro: true, lecturerKind: 'secretary' }
const presentAtMicro: Where = { state: 'present', '^kinds': ['lecture'], '^micro': true, '^lecturerKind': 'secretary' }

/** 组织生活: one row is one held event of one organization; what it was are its kinds, so that nothing is typed twice (LIFE-01, decision 33). */
export const event = register('event', {
  zh: '组织生活',
  en: 'Event',
  systems: ['S14', 'S15', 'S16', 'S19', 'S21', 'S25'],
  compartment: 'internal',
  about: [
    '三会一课、主题党日、固定组织生活日、中心组学习和各类主题活动，一次活动登记一条。',
    'Meetings, lectures, theme days, fixed days, centre-group study and themed activities; one record for each.',
  ],
  words: [
    '开会',
    '党员大会',
    '支委会',
    '党小组会',
    '党课',
    '主题党日',
    '组织生活',
    '中心组学习',
    '会议记录',
    '三会一课',
    '微党课',
    '主题活动',
    '道德讲堂',
    '民主生活会',
  ],
  title: 'topic',
  day: 'heldOn',
  programme: 'optional',
  columns: {
    kinds: choices(
      '类别',
      'Kinds',
      {
        assembly: ['党员大会', 'General meeting'],
        committee: ['支委会', 'Branch committee'],
        group: ['党小组会', 'Group meeting'],
        lecture: ['党课', 'Party lecture'],
        'theme-day': ['主题党日', 'Theme day'],
        'fixed-day': ['固定组织生活日', 'Fixed life day'],
        'life-meeting': ['组织生活会', 'Organization-life meeting'],
        review: ['民主评议党员', 'Democratic review of members'],
        'democratic-life': ['民主生活会', 'Democratic life meeting'],
        'open-life': ['开放式组织生活', 'Open organization life'],
        oath: ['重温誓词', 'Oath renewal'],
        contest: ['知识竞赛', 'Knowledge contest'],
        essay: ['主题征文', 'Essay call'],
        'centre-group': ['中心组学习', 'Centre-group study'],
        'expert-report': ['专题辅导报告', 'Expert report'],
        'theme-activity': ['主题活动', 'Themed activity'],
        'moral-lecture': ['道德讲堂', 'Moral lecture'],
        other: ['其他', 'Other'],
      },
      {
        required: true,
        list: true,
        max: 3,
        help: ['一次活动可有多个类别，最多3个。', 'One event may be of several kinds, three at most.'],
      },
    ),
    topic: text('主题', 'Topic', { required: true, list: true, find: true, max: 200 }),
    heldOn: date('日期', 'Held on', { required: true, list: true, default: 'today' }),
    startsAt: text('开始时间', 'Starts at', clockTime),
    endsAt: text('结束时间', 'Ends at', clockTime),
    place: text('地点', 'Place', { max: 100 }),
    form: choice(
      '召开方式',
      'Form',
      { 'on-site': ['现场', 'On site'], online: ['线上', 'Online'], mixed: ['现场和线上', 'Both'] },
      { default: 'on-site' },
    ),
    notice: text('依据通知', 'Notice', {
      max: 100,
      help: ['应急期间改为线上或延期的，填写通知文号。', 'The notice that allowed it online or later in an emergency.'],
    }),
    coHosts: lines(
      '联办组织',
      'Co-hosts',
      { organization: ref('组织', 'Organization', 'organization', { required: true }) },
      {
        help: [
          '几个支部联合开展的登记一次，其余支部填在这里，各支部都算已开展。',
          'A joint activity is entered once; the other branches stand here and have held it too.',
        ],
      },
    ),
    makesUp: month('补开月份', 'Makes up for', {
      help: ['补开以前漏开会议的，填写漏开的月份。', 'The month whose meeting was missed and is held now.'],
    }),
    host: ref('主持人', 'Chair', 'member', { help: ['不在党员名册中的，填写下一栏。', 'Not on the rolls: use the next field.'] }),
    hostName: text('主持人姓名', 'Name of the chair', { max: 50 }),
    recorder: text('记录人', 'Recorder', { max: 50 }),
    lecturer: text('主讲人', 'Lecturer', { max: 50, group: ['讲课', 'Lecture'] }),
    lecturerKind: choice('主讲人类别', 'Kind of lecturer', {
      'leading-cadre': ['领导干部', 'Leading cadre'],
      secretary: ['支部书记', 'Branch secretary'],
      expert: ['专家', 'Expert'],
      other: ['其他', 'Other'],
    }),
    lecturerRank: text('主讲人职务', 'Post of the lecturer', { max: 50 }),
    micro: flag('微党课', 'Micro-lecture', { default: false }),
    attendance: lines(
      '到会情况',
      'Attendance',
      {
        member: ref('党员', 'Member', 'member', { required: true }),
        state: choice(
          '情况',
          'State',
          { present: ['出席', 'Present'], leave: ['请假', 'On leave'], absent: ['缺席', 'Absent'], exempt: ['免予参加', 'Exempt'] },
          { required: true, default: 'present' },
        ),
        reason: text('事由', 'Reason', { max: 100 }),
        as: choice('参加身份', 'Takes part as', {
          ordinary: ['普通党员', 'An ordinary member'],
          guiding: ['指导', 'Guiding'],
        }),
      },
      { roll: 'member', own: 'member', group: ['到会', 'Attendance'] },
    ),
    guests: integer('列席人数', 'Guests', { max: 10_000, unit: ['人', 'persons'] }),
    due: computed('应到', 'Due', 'integer', countOf('present', 'leave', 'absent')),
    present: computed('实到', 'Present', 'integer', countOf('present'), { list: true }),
    leave: computed('请假', 'On leave', 'integer', countOf('leave')),
    absent: computed('缺席', 'Absent', 'integer', countOf('absent')),
    classHours: computed('学时', 'Class hours', 'decimal', classHours),
    agenda: lines(
      '议程',
      'Agenda',
      {
        item: text('议题', 'Item', { required: true, max: 200 }),
        matter: choice('事项类别', 'Kind of matter', {
          report: ['听取和审查委员会报告', "The committee's report"],
          election: ['选举', 'Election'],
          admission: ['接收、转正、延长预备期、取消资格', 'Admission, conversion, extension, cancelling'],
          commendation: ['表彰、推荐先进', 'Commendation'],
          discipline: ['处置、处分', 'Disposal and discipline'],
          ordinary: ['其他事项', 'Another matter'],
        }),
        outcome: choice('结果', 'Outcome', { discussed: ['讨论', 'Discussed'], decided: ['作出决定', 'Decided'] }),
        speaker: text('发言人', 'Speaker', { max: 50 }),
        gist: longText('要点', 'Gist', { max: 4000 }),
      },
      { group: ['会议记录', 'Minutes'] },
    ),
    decisions: longText('决定事项', 'Decisions', { max: 4000 }),
    eligible: integer('有表决权应到', 'Entitled to vote', { max: 10_000, unit: ['人', 'persons'], group: ['表决', 'Vote'] }),
    presentEligible: integer('有表决权实到', 'Present with a vote', { max: 10_000, unit: ['人', 'persons'] }),
    approve: integer('赞成', 'For', { max: 10_000, unit: ['票', 'votes'] }),
    against: integer('反对', 'Against', { max: 10_000, unit: ['票', 'votes'] }),
    abstain: integer('弃权', 'Abstained', { max: 10_000, unit: ['票', 'votes'] }),
    reason: text('取消或改期原因', 'Reason of cancelling or moving', { max: 200 }),
    photos: files('照片和材料', 'Photos and papers', { accept: ['image', 'pdf', 'word'], maxCount: 20, group: ['附件', 'Attachments'] }),
  },
  start: 'held',
  ahead: 'planned',
  yearly: ['排全年计划', 'Plan the year'],
  states: {
    planned: { zh: '已安排', en: 'Planned', tone: 'quiet' },
    held: { zh: '已召开', en: 'Held', tone: 'active' },
    recorded: { zh: '已记录', en: 'Recorded', tone: 'active' },
    checked: { zh: '已审核', en: 'Checked', tone: 'done' },
    archived: { zh: '已归档', en: 'Archived', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'stopped' },
  },
  steps: {
    hold: { zh: '登记召开', en: 'Record as held', from: ['planned'], to: 'held', by: writers, needs: ['attendance'] },
    postpone: { zh: '改期', en: 'Postpone', from: ['planned'], to: 'planned', by: writers, needs: ['heldOn', 'reason'] },
    cancel: { zh: '取消', en: 'Cancel', from: ['planned'], to: 'cancelled', by: writers, needs: ['reason'] },
    finish: {
      zh: '完成记录',
      en: 'Finish the minutes',
      from: ['held'],
      to: 'recorded',
      by: writers,
      needs: ['attendance', 'recorder', 'place', 'startsAt', 'endsAt'],
    },
    check: { zh: '审核', en: 'Check', from: ['recorded'], to: 'checked', by: ['secretary'] },
    return: { zh: '退回补充', en: 'Return', from: ['recorded'], to: 'held', by: ['secretary'] },
    archive: { zh: '归档', en: 'Archive', from: ['checked'], to: 'archived', by: writers },
  },
  rules: [
    checkAttendance,
    checkTimes,
    checkLateEntry,
    checkLecturer,
    checkVote,
    checkBody,
    checkMinutes,
    checkMakeUp,
    checkHosts,
    row =>
      row.form !== null && row.form !== 'on-site' && row.notice === null
        ? warning('LIFE-14', '线上开展的，请填写依据的通知', 'Name the notice that allowed it online', 'notice')
        : null,
  ],
  may: { read: ['member', ...staff], write: writers },
  indicators: {
    'orglife.meetings': {
      measure: { count: true },
      where: { kinds: threeMeetings },
      reached: 'held',
      time: { on: 'heldOn' },
      by: ['kinds'],
    },
    'orglife.attendance-rate': {
      ratio: {
        of: { measure: { sum: 'present' }, reached: 'held', time: { on: 'heldOn' } },
        over: { measure: { sum: 'due' }, reached: 'held', time: { on: 'heldOn' } },
      },
      by: ['kinds'],
    },
    'orglife.events': { measure: { count: true }, reached: 'held', time: { on: 'heldOn' }, by: ['kinds', 'form'] },
    'orglife.attendances': { measure: { sum: 'present' }, reached: 'held', time: { on: 'heldOn' }, by: ['kinds'] },
    'education.theme-activities': {
      measure: { count: true },
      where: { kinds: themed },
      reached: 'held',
      time: { on: 'heldOn' },
      programme: ['themed-education'],
      by: ['kinds'],
    },
    'education.theme-activity-members': {
      part: 'attendance',
      measure: { distinct: 'member' },
      where: { state: 'present', '^kinds': themed },
      reached: 'held',
      time: { on: '^heldOn' },
      programme: ['themed-education'],
    },
    'education.leader-lectures': {
      measure: { count: true },
      where: { kinds: ['lecture'], lecturerKind: 'leading-cadre' },
      reached: 'held',
      time: { on: 'heldOn' },
      by: ['lecturerRank'],
    },
    'education.secretary-lectures': { measure: { count: true }, where: microBySecretary, reached: 'held', time: { on: 'heldOn' } },
    'education.members-lectured': {
      part: 'attendance',
      measure: { count: true },
      where: presentAtMicro,
      reached: 'held',
      time: { on: '^heldOn' },
    },
    'education.members-lectured-persons': {
      part: 'attendance',
      measure: { distinct: 'member' },
      where: presentAtMicro,
      reached: 'held',
      time: { on: '^heldOn' },
    },
    'education.centre-group-sessions': {
      measure: { count: true },
      where: { kinds: ['centre-group'] },
      reached: 'held',
      time: { on: 'heldOn' },
    },
    'education.expert-reports': {
      measure: { count: true },
      where: { lecturerKind: 'expert', kinds: ['expert-report', 'centre-group', 'lecture'] },
      reached: 'held',
      time: { on: 'heldOn' },
    },
    'recognition.organ-activities': { measure: { count: true }, reached: 'held', time: { on: 'heldOn' }, programme: ['organ-programme'] },
    'recognition.organ-participations': {
      part: 'attendance',
      measure: { count: true },
      where: { state: 'present' },
      reached: 'held',
      time: { on: '^heldOn' },
      programme: ['organ-programme'],
    },
  },
})
