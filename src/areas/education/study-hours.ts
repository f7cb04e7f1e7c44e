import { choice, date, decimal, files, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { educators } from './roles.ts'

/**
 * 学时登记: hours of study that no event and no class of ours has on record: online courses, classes elsewhere, own study set by the branch (EDU-03).
 * They count once somebody else than the learner has confirmed them (EDU-15); online they are the fixed hours of the course, never measured (decision 42).
 */
export const studyHours = register('studyHours', {
  zh: '学时登记',
  en: 'Study hours',
  systems: ['S24'],
  compartment: 'internal',
  about: [
    '网上课程、外出培训等学时，由他人确认后计入。党课、主题党日和本区培训班的学时自动计入，不必登记。',
    'Online courses and classes elsewhere, once confirmed by another. What events and our own classes give counts by itself.',
  ],
  words: ['学时', '网络学习', '外出培训', '学时登记', '学习证书'],
  title: 'title',
  day: 'studiedOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    kind: choice(
      '类别',
      'Kind',
      {
        online: ['网上课程', 'Online course'],
        external: ['外出培训', 'Class elsewhere'],
        branch: ['支部安排的学习', 'Study set by the branch'],
      },
      { required: true, list: true },
    ),
    title: text('课程、班次', 'Course', { required: true, list: true, find: true, max: 200 }),
    studiedOn: date('完成日期', 'Completed on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    hours: decimal('学时', 'Class hours', {
      places: 1,
      required: true,
      list: true,
      min: 0,
      max: 200,
      help: ['网上课程填课程规定的学时，不计在线时间。', 'Online: the hours that the course is worth, not time spent.'],
    }),
    organizer: text('主办单位', 'Organizer', { max: 100 }),
    certificate: text('证书编号', 'Certificate', { max: 60 }),
    confirmedOn: date('确认日期', 'Confirmed on', { notAfterToday: true }),
    reason: longText('不予确认理由', 'Why not confirmed', { max: 500 }),
    papers: files('证明材料', 'Evidence', { accept: ['pdf', 'image'] }),
  },
  start: 'entered',
  states: {
    entered: { zh: '待确认', en: 'To be confirmed', tone: 'active' },
    confirmed: { zh: '已确认', en: 'Confirmed', tone: 'done' },
    declined: { zh: '不予确认', en: 'Declined', tone: 'stopped' },
  },
  steps: {
    confirm: { zh: '确认', en: 'Confirm', from: ['entered', 'declined'], to: 'confirmed', by: writers, stamps: 'confirmedOn' },
    decline: { zh: '不予确认', en: 'Decline', from: ['entered'], to: 'declined', by: writers, needs: ['reason'] },
  },
  rules: [
    row =>
      row.hours < 5 || row.hours > 800
        ? error('EDU_HOURS_RANGE', '一次学习为0.5至80学时', 'One study has half an hour to 80 hours', 'hours')
        : null,
    row =>
      row.kind === 'external' && row.certificate === null
        ? error('EDU-03', '外出培训请填写证书编号', 'Give the certificate of a class elsewhere', 'certificate')
        : null,
    row =>
      row.confirmedOn !== null && row.confirmedOn < row.studiedOn
        ? error('EDU-15', '确认日期早于完成日期', 'Confirmed before it was completed', 'confirmedOn')
        : null,
  ],
  may: { read: staff, write: educators },
})
