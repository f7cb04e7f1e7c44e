import { disposalGround } from '../../codes/disposal-ground.ts'
import { choice, coded, computed, date, files, flag, integer, lines, longText, ref, refs, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { checkCorrection, checkFiling, checkOrder, checkSameMatter, checkTeam, checkVote, readmission } from './disposal-checks.ts'

const past = { notAfterToday: true } as const
const persons = { max: 10_000, unit: ['人', 'persons'] } as const
const votes = { max: 10_000, unit: ['票', 'votes'] } as const
const clerks = ['clerk', 'organization'] as const

/**
 * 不合格党员组织处置: from the proposal of the branch to the announcement (DSP-01 to DSP-06). Ground and evidence are sealed: they appear in no list, search or export (DSP-07).
 * What becomes of the membership is decided and recorded by itself (MEM-19).
 */
export const disposal = register('disposal', {
  zh: '不合格党员组织处置',
  en: 'Disposal of an unqualified member',
  systems: ['S18'],
  compartment: 'internal',
  about: [
    '限期改正、劝其退党、除名等组织处置，从提出到宣布；情形和依据只有经办的党务干部和组织部门可见。',
    'Disposals from the proposal to the announcement; ground and evidence are seen by those who handle them alone.',
  ],
  words: ['不合格党员', '组织处置', '限期改正', '劝其退党', '除名'],
  title: 'member',
  day: 'proposedOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    form: choice(
      '处置方式',
      'Form',
      {
        correction: ['限期改正', 'Time to correct'],
        advice: ['劝其退党', 'Advised to leave'],
        removal: ['除名', 'Removal'],
      },
      { required: true, list: true },
    ),
    proposedOn: date('支部提出', 'Proposed on', { ...past, required: true, list: true }),
    ground: coded('处置情形', 'Ground', disposalGround, { required: true, sealed: 'ground' }),
    evidence: longText('主要事实和依据', 'Facts and evidence', { sealed: 'ground', max: 4000 }),
    punished: flag('同一问题已受党纪处分', 'Punished for the same matter already', { default: false }),
    filedOn: date('事前备案', 'Filed beforehand on', { ...past, group: ['一、备案和调查', '1. Filing and investigation'] }),
    investigators: refs('调查人', 'Investigators', 'member', { help: ['2名以上正式党员。', 'Two formal members or more.'] }),
    heardOn: date('听取本人意见', 'Member heard on', past),
    investigatedOn: date('调查完成', 'Investigated on', past),
    opinedOn: date('支委会提出意见', 'Opinion of the branch committee', { ...past, group: ['二、意见和表决', '2. Opinion and vote'] }),
    shownOn: date('意见见面', 'Shown to the member on', past),
    votedOn: date('党员大会表决', 'Voted on', past),
    entitled: integer('有表决权党员', 'Entitled to vote', persons),
    leftOut: integer('其中可不计入', 'Of whom left out', {
      ...persons,
      help: ['经上级和大会同意的五种情形。', 'The five kinds, with consent of the committee and the meeting.'],
    }),
    leftOutConsent: text('不计入的依据', 'Consent to leaving out', { max: 200 }),
    present: integer('实到', 'Present', persons),
    approve: integer('赞成', 'For', votes),
    against: integer('反对', 'Against', votes),
    abstain: integer('弃权', 'Abstained', votes),
    approvedOn: date('党委批准', 'Approved by the committee', {
      ...past,
      list: true,
      group: ['三、审批和宣布', '3. Approval and announcement'],
    }),
    document: text('文件编号', 'Document', { max: 100 }),
    announcedOn: date('宣布和送达', 'Announced and delivered on', past),
    correctFrom: date('改正期开始', 'Time to correct from', { group: ['四、限期改正', '4. Correction'] }),
    correctUntil: date('改正期结束', 'Time to correct until'),
    longReason: text('超过六个月的原因', 'Why longer than six months', { max: 200 }),
    result: choice('期满结果', 'Result', { improved: ['有明显转变', 'Improved'], notImproved: ['无转变', 'Not improved'] }),
    closedOn: date('结案日期', 'Closed on', past),
    appeals: lines('申诉', 'Appeals', {
      appealedOn: date('申诉日期', 'Appealed on', { ...past, required: true }),
      to: text('受理机关', 'Appealed to', { max: 100 }),
      answeredOn: date('答复日期', 'Answered on', past),
      answer: text('答复', 'Answer', { max: 200 }),
    }),
    note: longText('备注', 'Note', { max: 1000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
    mayApplyOn: computed('可重新申请入党', 'May apply again from', 'date', readmission),
  },
  start: 'proposed',
  states: {
    proposed: { zh: '已提出', en: 'Proposed', tone: 'quiet' },
    filed: { zh: '已备案', en: 'Filed', tone: 'active' },
    investigated: { zh: '已调查', en: 'Investigated', tone: 'active' },
    opined: { zh: '支委会已提意见', en: 'Opinion given', tone: 'active' },
    voted: { zh: '大会已通过', en: 'Voted', tone: 'active' },
    approved: { zh: '已批准', en: 'Approved', tone: 'active' },
    announced: { zh: '已宣布', en: 'Announced', tone: 'done' },
    closed: { zh: '已结案', en: 'Closed', tone: 'done' },
    dropped: { zh: '不予处置', en: 'Dropped', tone: 'stopped' },
  },
  steps: {
    file: { zh: '事前备案', en: 'File beforehand', from: ['proposed'], to: 'filed', by: clerks, stamps: 'filedOn' },
    investigate: {
      zh: '完成调查',
      en: 'Investigate',
      from: ['filed'],
      to: 'investigated',
      by: clerks,
      needs: ['investigators', 'heardOn'],
      stamps: 'investigatedOn',
    },
    opine: {
      zh: '支委会提出意见',
      en: 'Give the opinion',
      from: ['investigated'],
      to: 'opined',
      by: clerks,
      needs: ['shownOn'],
      stamps: 'opinedOn',
    },
    vote: {
      zh: '党员大会通过',
      en: 'Passed by the meeting',
      from: ['opined'],
      to: 'voted',
      by: clerks,
      needs: ['entitled', 'present', 'approve', 'against', 'abstain'],
      stamps: 'votedOn',
    },
    approve: { zh: '党委批准', en: 'Approve', from: ['voted'], to: 'approved', by: clerks, needs: ['document'], stamps: 'approvedOn' },
    announce: { zh: '宣布送达', en: 'Announce', from: ['approved'], to: 'announced', by: clerks, stamps: 'announcedOn' },
    close: { zh: '期满结案', en: 'Close', from: ['announced'], to: 'closed', by: clerks, needs: ['result'], stamps: 'closedOn' },
    drop: {
      zh: '不予处置',
      en: 'Drop',
      from: ['proposed', 'filed', 'investigated', 'opined', 'voted'],
      to: 'dropped',
      by: clerks,
      needs: ['note'],
    },
  },
  rules: [checkFiling, checkTeam, checkOrder, checkVote, checkCorrection, checkSameMatter],
  may: { read: ['clerk', 'organization'], write: clerks, sealed: { ground: clerks } },
  indicators: {
    'members.disposals': { measure: { count: true }, reached: 'approved', time: { on: 'approvedOn' }, by: ['form'] },
  },
})
