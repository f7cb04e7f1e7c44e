import type { Area } from '../area.ts'
import { article } from './article.ts'
import { centrePlan } from './centre-plan.ts'
import { civilizedUnit } from './civilized-unit.ts'
import { columnIssue } from './column-issue.ts'
import { columnPost } from './column-post.ts'
import { exhibition } from './exhibition.ts'
import { forumApproval } from './forum-approval.ts'
import { ideologyDuty } from './ideology-duty.ts'
import { ideologyIncident } from './ideology-incident.ts'
import { ideologyInspection } from './ideology-inspection.ts'
import { ideologyReport } from './ideology-report.ts'
import { lecturePlan } from './lecture-plan.ts'
import { materialIssue } from './material-issue.ts'
import { moralAid } from './moral-aid.ts'
import { moralModel } from './moral-model.ts'
import { onlineColumn } from './online-column.ts'
import { outreachEvent } from './outreach-event.ts'
import { ownChannel } from './own-channel.ts'
import { partySchool } from './party-school.ts'
import { question } from './question.ts'
import { quizAttempt } from './quiz-attempt.ts'
import { quiz } from './quiz.ts'
import { speaker } from './speaker.ts'
import { studyHours } from './study-hours.ts'
import { studyNote } from './study-note.ts'
import { studyTopic } from './study-topic.ts'
import { talkTopic } from './talk-topic.ts'
import { trainingClass } from './training-class.ts'
import { valueSite } from './value-site.ts'

/** 宣传教育: its registers in the order of the menu. */
export const education: Area = {
  key: 'education',
  zh: '宣传教育',
  en: 'Education and publicity',
  registers: [
    studyTopic,
    materialIssue,
    centrePlan,
    studyNote,
    trainingClass,
    studyHours,
    partySchool,
    lecturePlan,
    onlineColumn,
    columnIssue,
    columnPost,
    question,
    quiz,
    quizAttempt,
    article,
    speaker,
    talkTopic,
    outreachEvent,
    moralModel,
    moralAid,
    exhibition,
    valueSite,
    civilizedUnit,
    ownChannel,
    forumApproval,
    ideologyDuty,
    ideologyReport,
    ideologyInspection,
    ideologyIncident,
  ],
}
