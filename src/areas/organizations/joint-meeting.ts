import { choice, computed, date, files, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

interface Attended {
  attendance: readonly { state: string }[]
}

/** 大党委会议: a meeting of a joint committee, at least one a quarter; minutes as those of any meeting (REG-05, LIFE-20). */
export const jointMeeting = register('jointMeeting', {
  zh: '大党委会议',
  en: 'Joint-committee meeting',
  systems: ['S02'],
  compartment: 'internal',
  about: [
    '街道“大工委”、社区“大党委”的会议，每季度至少一次。',
    'Meetings of joint committees of sub-districts and communities, at least one a quarter.',
  ],
  words: ['大党委会议', '大工委会议', '联席会议', '共商'],
  title: 'topic',
  day: 'heldOn',
  columns: {
    committee: ref('大工委大党委', 'Joint committee', 'jointCommittee', { required: true, list: true }),
    topic: text('议题', 'Topic', { required: true, list: true, find: true, max: 200 }),
    heldOn: date('召开日期', 'Held on', { required: true, list: true, default: 'today' }),
    place: text('地点', 'Place', { max: 100 }),
    chair: text('主持人', 'Chair', { max: 50 }),
    recorder: text('记录人', 'Recorder', { max: 50 }),
    attendance: lines('参会情况', 'Attendance', {
      name: text('姓名', 'Name', { required: true, max: 50 }),
      unit: text('单位', 'Unit', { max: 100 }),
      role: choice(
        '身份',
        'Role',
        {
          host: ['党组织班子成员', 'Member of the host committee'],
          'part-time': ['兼职委员', 'Part-time member'],
          guest: ['列席', 'Guest'],
        },
        { required: true, default: 'part-time' },
      ),
      state: choice(
        '情况',
        'State',
        { present: ['出席', 'Present'], leave: ['请假', 'On leave'], absent: ['缺席', 'Absent'] },
        { required: true, default: 'present' },
      ),
    }),
    present: computed('实到', 'Present', 'integer', (row: Attended) => row.attendance.filter(line => line.state === 'present').length, {
      list: true,
    }),
    agenda: lines('议程', 'Agenda', {
      item: text('议题', 'Item', { required: true, max: 200 }),
      speaker: text('发言人', 'Speaker', { max: 50 }),
      gist: longText('要点', 'Gist', { max: 2000 }),
    }),
    decisions: longText('议定事项', 'Decisions', { max: 2000 }),
    papers: files('照片和材料', 'Photos and papers', { accept: ['image', 'pdf', 'word'] }),
  },
  start: 'held',
  ahead: 'planned',
  states: {
    planned: { zh: '已安排', en: 'Planned', tone: 'quiet' },
    held: { zh: '已召开', en: 'Held', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'stopped' },
  },
  steps: {
    hold: { zh: '登记召开', en: 'Record as held', from: ['planned'], to: 'held', by: writers, needs: ['attendance'] },
    cancel: { zh: '取消', en: 'Cancel', from: ['planned'], to: 'cancelled', by: writers },
  },
  rules: [
    (row, { today }) =>
      row.attendance.length > 0 && row.heldOn > today
        ? error('LIFE_FUTURE', '日期晚于今天，尚不能登记参会情况', 'The day is yet to come: attendance cannot be recorded', 'heldOn')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'organizations.joint-meetings': { measure: { count: true }, reached: 'held', time: { on: 'heldOn' }, by: ['committee.kind'] },
  },
})
