import { choice, date, files, integer, lines, longText, ref, text } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register, type RuleContext } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { approvers, publicists } from './roles.ts'

/** 一会一报: a lecture, forum or exhibition that the office itself holds, approved before it takes place (EDU-09). */
export const forumApproval = register('forumApproval', {
  zh: '讲座论坛报批',
  en: 'Approval of a forum',
  systems: ['S27'],
  compartment: 'internal',
  about: [
    '本单位举办的报告会、讲座、论坛等一会一报：先审批，后举办。',
    'Lectures and forums the office holds itself: approved first, held afterwards.',
  ],
  words: ['一会一报', '讲座审批', '论坛报批', '报告会'],
  title: 'title',
  day: 'heldOn',
  columns: {
    title: text('名称', 'Title', { required: true, list: true, find: true, max: 200 }),
    kind: choice(
      '类别',
      'Kind',
      {
        lecture: ['报告会、讲座', 'Lecture'],
        forum: ['论坛', 'Forum'],
        seminar: ['研讨会', 'Seminar'],
        salon: ['沙龙、读书会', 'Salon'],
        exhibition: ['展览', 'Exhibition'],
      },
      { required: true, list: true, default: 'lecture' },
    ),
    heldOn: date('举办日期', 'Held on', { required: true, list: true }),
    hall: ref('场所', 'Hall', 'ownChannel'),
    place: text('其他地点', 'Another place', { max: 100 }),
    speakers: lines('主讲人', 'Speakers', {
      name: text('姓名', 'Name', { required: true, max: 50 }),
      unit: text('单位和职务', 'Unit and post', { max: 100 }),
      topic: text('题目', 'Topic', { max: 200 }),
    }),
    audience: integer('参加人数', 'Audience', { max: 100_000, unit: ['人', 'persons'] }),
    appliedOn: date('申报日期', 'Applied on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    decidedOn: date('审批日期', 'Decided on', { notAfterToday: true, group: ['审批', 'Approval'] }),
    opinion: longText('审批意见', 'Opinion', { max: 500 }),
    account: longText('举办情况', 'As held', { max: 1000 }),
    papers: files('讲稿、方案', 'Papers', { accept: ['pdf', 'word'] }),
  },
  start: 'applied',
  states: {
    applied: { zh: '已申报', en: 'Applied', tone: 'active' },
    approved: { zh: '已批准', en: 'Approved', tone: 'active' },
    held: { zh: '已举办', en: 'Held', tone: 'done' },
    refused: { zh: '未批准', en: 'Refused', tone: 'stopped' },
  },
  steps: {
    approve: { zh: '批准', en: 'Approve', from: ['applied'], to: 'approved', by: approvers, stamps: 'decidedOn' },
    refuse: { zh: '不批准', en: 'Refuse', from: ['applied'], to: 'refused', by: approvers, needs: ['opinion'], stamps: 'decidedOn' },
    hold: { zh: '登记举办', en: 'Record as held', from: ['approved'], to: 'held', by: publicists, needs: ['account'] },
  },
  rules: [
    checkApproval,
    row => {
      const silent = row.hall === null && row.place === null
      return silent ? error('EDU-09', '请选择场所或填写地点', 'Choose the hall, or give the place', 'hall') : null
    },
  ],
  may: { read: staff, write: publicists },
})

/** EDU-09: it is applied for and approved before it takes place. */
function checkApproval(
  { heldOn, appliedOn, decidedOn }: { heldOn: string; appliedOn: string; decidedOn: string | null },
  { state, today }: RuleContext,
): Problem[] {
  return [
    ...(appliedOn > heldOn ? [error('EDU-09', '申报日期晚于举办日期', 'It was applied for after it was held', 'appliedOn')] : []),
    ...((state === 'approved' || state === 'held') && decidedOn !== null && decidedOn > heldOn
      ? [error('EDU-09', '须先批准，后举办', 'It is approved before it is held', 'decidedOn')]
      : []),
    ...(state === 'held' && heldOn > today
      ? [error('EDU-09', '举办日期晚于今天，尚不能登记举办', 'The day is yet to come: it has not been held', 'heldOn')]
      : []),
  ]
}
