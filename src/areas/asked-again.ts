import type { Words } from '../language/words.ts'

const asFoundThatDay: Words = ['排查当日的实数；单位台账记最近情况', 'As found on that day; the register of units tells the latest']
const ownStage: Words = ['本环节自己的办理情况，与上一环节不同', 'Of this stage, unlike that of the stage before']
const ownTime: Words = ['预约的时间，与实际活动的时间不同', 'The time that was booked, unlike that of the event itself']
const ownTitle: Words = ['自己的名称，不是所依据事项的名称', 'A name of its own, not that of what it goes by']

/**
 * Facts of the same label as one that a reference leads to which are other facts all the same, by `register.column`, each with its reason. What is the same
 * fact is filled from there (`titleOf`, `givenBy`) and never listed here.
 */
export const askedAgain: Readonly<Record<string, Words>> = {
  'election.replyDocument': ['届次上的批复文件是该届产生时的', 'The document on the term is the one that approved that term'],
  'unitSurvey.staff': asFoundThatDay,
  'unitSurvey.members': asFoundThatDay,
  'unitSurvey.formalMembers': asFoundThatDay,
  'recommendation.name': ownTitle,
  'selectionCase.eligible': ['讨论决定会议的应到，不是推荐会议的', 'Of the deciding meeting, not of the recommending one'],
  'lead.receivedOn': ownStage,
  'lead.disposedOn': ownStage,
  'lead.closedOn': ownStage,
  'integrityCase.closedOn': ownStage,
  'transfer.letterNo': [
    '介绍信随转接开出；党员信息里的是转入时的凭证',
    'The letter of this transfer; the member record holds that of the arrival',
  ],
  'lostContact.member': ['失联登记在先，组织决定在后才关联', 'Contact is lost before anything is decided; the decision is tied later'],
  'creativeItem.untilDay': ['载体可先于基地停用', 'An item may end before its base does'],
  'baseVisit.contact': ['联系人是来访单位的，不是基地的', 'Of those who come, not of the base'],
  'baseVisit.startsAt': ownTime,
  'baseVisit.endsAt': ownTime,
  'lifeMeeting.theme': [
    '组织生活会的主题由上级统一规定，与活动的事由不同',
    'The theme is set from above and differs from the topic of the event',
  ],
  'studyNote.notedOn': ['心得可在活动之后写', 'Notes may be written after the event'],
  'quiz.title': ownTitle,
  'forumApproval.title': ownTitle,
  'assessmentCheck.title': ownTitle,
  'starRating.year': ['申报的年度，申报时还没有考核表', 'The year applied for, before there is a sheet'],
}
