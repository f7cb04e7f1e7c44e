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

const notOfDistrict: Words = [
  '报到的在职党员组织关系多在外单位，不在名册',
  'Those who report in mostly belong elsewhere and are on no roll here',
]
const beforeEvent: Words = ['预约时还没有活动记录，活动后才关联', 'Booked before there is an event; it is tied afterwards']
const postThen: Words = ['当时的职务；名册记最近的', 'The post at that time; the roll tells the latest']
const ownTitle: Words = ['自己的名称，不是所依据事项的名称', 'A name of its own, not that of what it goes by']

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
  'transfer.letterNo': [
    '介绍信随转接开出；党员信息里的是转入时的凭证',
    'The letter of this transfer; the member record holds that of the arrival',
  ],
  'floatingMember.name': ['外来流动党员的关系不在本区，不在名册', 'A floating member from outside is on no roll here'],
  'lostContact.member': ['失联登记在先，组织决定在后才关联', 'Contact is lost before anything is decided; the decision is tied later'],
  'inService.name': notOfDistrict,
  'inService.unitName': notOfDistrict,
  'creativeItem.untilDay': ['载体可先于基地停用', 'An item may end before its base does'],
  'baseVisit.contact': ['联系人是来访单位的，不是基地的', 'Of those who come, not of the base'],
  'baseVisit.startsAt': beforeEvent,
  'baseVisit.endsAt': beforeEvent,
  'lifeMeeting.theme': [
    '组织生活会的主题由上级统一规定，与活动的事由不同',
    'The theme is set from above and differs from the topic of the event',
  ],
  'dualLife.post': postThen,
  'studyNote.notedOn': ['心得可在活动之后写', 'Notes may be written after the event'],
  'trainingClass.attendees.name': ['学员可以是非党员或外单位人员', 'Who attends may be no member, or come from outside'],
  'trainingClass.attendees.post': postThen,
  'partySchool.teachers.name': ['教员不一定在宣讲员名册', 'A teacher need not be on the list of speakers'],
  'partySchool.teachers.post': ['教员不一定在宣讲员名册', 'A teacher need not be on the list of speakers'],
  'quiz.title': ownTitle,
  'outreachEvent.form': ['同一题目可用不同形式宣讲', 'One topic is told in several forms'],
  'forumApproval.title': ownTitle,
  'assessmentCheck.title': ownTitle,
  'assessmentSheet.name': ownTitle,
  'starRating.year': ['申报当年可先于考核表填写', 'Applied for before a sheet exists'],
}
