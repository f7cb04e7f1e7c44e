import type { Words } from '../language/words.ts'

const onlyWithoutElection: Words = ['届次上的这一项只在没有登记换届选举时填写', 'Filled on the term only where no election is on record']
const asFoundThatDay: Words = ['排查当日的实数；单位台账记最近情况', 'As found on that day; the register of units tells the latest']
const beforeAdmission: Words = ['申请入党时还没有党员信息，接收后才关联', 'An applicant has no member record yet; it is tied on admission']
const noMember: Words = [
  '干部不一定是党员，登记由组织部门另行管理',
  'A cadre may be no member; cards are kept apart by the organization department',
]
const withoutList: Words = ['平时考核等没有名单的也要填写', 'Needed for appraisals without a list']
const ownStage: Words = ['本环节自己的办理情况，与上一环节不同', 'Of this stage, unlike that of the stage before']
const asCharged: Words = ['以本环节认定的为准，可能与上一环节不同', 'As established at this stage; it may differ from the one before']
const withoutCase: Words = ['不经立案的处分也要填写', 'Needed for sanctions without a case']
const beforeTied: Words = [
  '纪检提示时只知姓名和单位，组织部门再关联党员',
  'Discipline knows name and unit; the organization department ties the member',
]

/** Facts that are asked although a reference could give them, by `register.column`, each with its reason. The aim is none: an entry here has to earn its place. */
export const askedAgain: Readonly<Record<string, Words>> = {
  'election.requestedOn': onlyWithoutElection,
  'election.repliedOn': onlyWithoutElection,
  'election.heldOn': onlyWithoutElection,
  'election.replyDocument': ['届次上的批复文件是该届产生时的', 'The document on the term is the one that approved that term'],
  'resourceItem.unitOrg': ['不属于协议的资源也要说明单位', 'Needed for resources under no agreement'],
  'unitSurvey.staff': asFoundThatDay,
  'unitSurvey.members': asFoundThatDay,
  'unitSurvey.formalMembers': asFoundThatDay,
  'instructor.post': ['指导员可由外区单位派出，不在名册', 'An instructor may come from outside and be on no roll'],
  'development.name': beforeAdmission,
  'development.sex': beforeAdmission,
  'development.birthOn': beforeAdmission,
  'development.ethnic': beforeAdmission,
  'development.education': beforeAdmission,
  'development.occupation': beforeAdmission,
  'cadre.sex': noMember,
  'cadre.birthOn': noMember,
  'cadre.ethnic': noMember,
  'cadre.nativePlace': noMember,
  'cadre.unit': noMember,
  'cadreAppraisal.year': withoutList,
  'cadreAppraisal.quarter': withoutList,
  'cadreAppraisal.appraisedOn': withoutList,
  'selectionCase.presentPost': ['任免时的职务；干部登记随后更新', 'The post at that time; the card changes afterwards'],
  'selectionCase.eligible': ['讨论决定会议的应到，不是推荐会议的', 'Of the deciding meeting, not of the recommending one'],
  'lead.receivedOn': ownStage,
  'lead.secretLevel': asCharged,
  'lead.disposedOn': ownStage,
  'lead.closedOn': ownStage,
  'integrityCase.rank': asCharged,
  'integrityCase.secretLevel': asCharged,
  'integrityCase.closedOn': ownStage,
  'sanction.source': withoutCase,
  'sanction.discipline': withoutCase,
  'sanction.secretLevel': asCharged,
  'effectFlag.name': beforeTied,
  'effectFlag.unit': beforeTied,
  'inspectionFinding.level': [
    '上级巡察的轮次不在本台账，不选轮次也要填写',
    'Rounds of the superior are not on record here: needed without one',
  ],
}
