import type { Tally } from '../../language/indicator.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { developmentChecks } from './development-checks.ts'
import { developmentColumns } from './development-columns.ts'

const accepted = ['branchPassed'] as const
const beforeMeeting = ['applicant', 'activist', 'proposedObject', 'object', 'preReviewed'] as const
const onProbation = ['probationary', 'extended'] as const
const approvedBy = ['clerk', 'organization'] as const

const approved = { measure: { count: true }, reached: 'probationary', time: { on: 'approvedOn' } } as const
const women = { ...approved, where: { sex: '2' } } as const
const young = { ...approved, where: { ageOnApproval: { to: 35 } } } as const
const college = { ...approved, where: { collegeOnApproval: 'yes' } } as const
const newSector = { ...approved, where: { newSector: 'yes' } } as const

/** Breakdowns of tables T4 and T5 (§15.2). */
const structure = ['sex', 'occupation', 'age(birthOn)', 'education', 'newSector']
/** Persons at a stage on the last day of the period who are not yet accepted; who has come further is among them. */
const pendingSince = (stage: string): Tally => ({
  measure: { count: true },
  time: { at: 'end', from: stage, until: 'pendingUntil' },
  by: structure,
})

/**
 * 发展党员: one case from application to full membership, with the main days of the twenty-five steps (DEV-01, §3.1).
 * Each step is judged by the rules in force on its own day (VER-02).
 */
export const development = register('development', {
  zh: '发展党员',
  en: 'Development case',
  systems: ['S07'],
  compartment: 'internal',
  about: [
    '发展党员全程纪实：从递交申请书到转正归档，一人一条。',
    'The whole course of developing a member, from application to filing; one record a person.',
  ],
  words: ['发展党员', '入党申请', '积极分子', '发展对象', '预备党员', '转正'],
  title: 'name',
  day: 'appliedOn',
  subject: 'member',
  columns: developmentColumns,
  start: 'applicant',
  states: {
    applicant: { zh: '入党申请人', en: 'Applicant', tone: 'quiet' },
    activist: { zh: '入党积极分子', en: 'Activist', tone: 'active' },
    proposedObject: { zh: '拟发展对象', en: 'Proposed candidate', tone: 'active' },
    object: { zh: '发展对象', en: 'Candidate', tone: 'active' },
    preReviewed: { zh: '已预审', en: 'Pre-reviewed', tone: 'active' },
    branchPassed: { zh: '支部大会通过', en: 'Passed by the branch', tone: 'active' },
    probationary: { zh: '预备党员', en: 'Probationary member', tone: 'active' },
    extended: { zh: '延长预备期', en: 'Probation extended', tone: 'active' },
    full: { zh: '正式党员', en: 'Full member', tone: 'done' },
    withdrawn: { zh: '本人撤回', en: 'Withdrawn', tone: 'stopped' },
    stopped: { zh: '组织终止', en: 'Stopped', tone: 'stopped' },
    notPassed: { zh: '大会未通过', en: 'Not passed', tone: 'stopped' },
    notApproved: { zh: '未批准', en: 'Not approved', tone: 'stopped' },
    cancelled: { zh: '取消资格', en: 'Probation cancelled', tone: 'stopped' },
    transferredOut: { zh: '转出', en: 'Transferred out', tone: 'stopped' },
  },
  steps: {
    determine: {
      zh: '确定积极分子',
      en: 'Determine as activist',
      from: ['applicant'],
      to: 'activist',
      by: writers,
      needs: ['talkedOn', 'contacts'],
      stamps: 'activistOn',
    },
    propose: {
      zh: '拟定发展对象',
      en: 'Propose',
      from: ['activist'],
      to: 'proposedObject',
      by: writers,
      needs: ['filedOn'],
      stamps: 'proposedOn',
    },
    list: {
      zh: '列为发展对象',
      en: 'List as candidate',
      from: ['proposedObject'],
      to: 'object',
      by: writers,
      needs: ['consentedOn'],
      stamps: 'objectOn',
    },
    preReview: {
      zh: '预审通过',
      en: 'Pass the pre-review',
      from: ['object'],
      to: 'preReviewed',
      by: approvedBy,
      needs: ['sponsors', 'reviewedOn', 'reviewConclusion', 'committeeReviewedOn'],
      stamps: 'preReviewedOn',
    },
    pass: {
      zh: '支部大会通过',
      en: 'Passed by the branch meeting',
      from: ['preReviewed'],
      to: 'branchPassed',
      by: writers,
      needs: ['eligible', 'present', 'approve', 'against', 'abstain'],
      stamps: 'branchMeetingOn',
    },
    refuse: {
      zh: '支部大会未通过',
      en: 'Refused by the branch meeting',
      from: ['preReviewed'],
      to: 'notPassed',
      by: writers,
      needs: ['eligible', 'present', 'approve', 'against', 'abstain'],
      stamps: 'refusedOn',
    },
    approve: {
      zh: '审批',
      en: 'Approve',
      from: accepted,
      to: 'probationary',
      by: approvedBy,
      needs: ['committeeTalkOn'],
      stamps: 'approvedOn',
    },
    reject: {
      zh: '不予批准',
      en: 'Do not approve',
      from: accepted,
      to: 'notApproved',
      by: approvedBy,
      needs: ['exitReason'],
      stamps: 'notApprovedOn',
    },
    convert: {
      zh: '批准转正',
      en: 'Approve the conversion',
      from: onProbation,
      to: 'full',
      by: approvedBy,
      needs: ['conversionAppliedOn', 'convertMeetingOn', 'convertEligible', 'convertPresent', 'convertApprove'],
      stamps: 'convertedOn',
    },
    extend: {
      zh: '延长预备期',
      en: 'Extend probation',
      from: ['probationary'],
      to: 'extended',
      by: approvedBy,
      needs: ['extendedMonths'],
      stamps: 'extendedOn',
    },
    cancel: {
      zh: '取消预备党员资格',
      en: 'Cancel probation',
      from: onProbation,
      to: 'cancelled',
      by: approvedBy,
      needs: ['exitReason'],
      stamps: 'cancelledOn',
    },
    withdraw: {
      zh: '本人撤回',
      en: 'Withdraw',
      from: beforeMeeting,
      to: 'withdrawn',
      by: writers,
      needs: ['exitReason'],
      stamps: 'exitedOn',
    },
    stop: { zh: '终止培养', en: 'Stop', from: beforeMeeting, to: 'stopped', by: writers, needs: ['exitReason'], stamps: 'exitedOn' },
    transfer: {
      zh: '转出',
      en: 'Transfer out',
      from: [...beforeMeeting, ...onProbation],
      to: 'transferredOut',
      by: writers,
      needs: ['exitReason'],
      stamps: 'exitedOn',
    },
  },
  rules: developmentChecks,
  leadsTo: {
    register: 'member',
    say: ['登记为党员', 'Enter as a member'],
    states: ['branchPassed', 'probationary', 'extended', 'full'],
    link: 'member',
    fill: {
      name: 'name',
      sex: 'sex',
      birthOn: 'birthOn',
      ethnic: 'ethnic',
      education: 'education',
      occupation: 'occupation',
      unitName: 'unitName',
      joinedOn: 'branchMeetingOn',
    },
    set: { category: '2' },
  },
  may: { read: staff, write: writers, sealed: { personal: ['clerk', 'organization'] } },
  indicators: {
    'members.approved': { ...approved, by: [...structure, 'sector'] },
    'members.accepted': {
      measure: { count: true },
      reached: 'branchPassed',
      where: { notApprovedOn: { set: false } },
      time: { on: 'branchMeetingOn' },
      by: structure,
    },
    'members.approved-women': women,
    'members.approved-women-share': { ratio: { of: women, over: approved } },
    'members.approved-young': young,
    'members.approved-young-share': { ratio: { of: young, over: approved } },
    'members.approved-college': college,
    'members.approved-college-share': { ratio: { of: college, over: approved } },
    'members.approved-private': newSector,
    'members.approved-private-share': { ratio: { of: newSector, over: approved } },
    'members.applicants': pendingSince('appliedOn'),
    'members.activists': pendingSince('activistOn'),
    'members.objects': pendingSince('objectOn'),
  },
})
