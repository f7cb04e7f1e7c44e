import type { Area } from '../area.ts'
import { appraisalList } from './appraisal-list.ts'
import { bodySurvey } from './body-survey.ts'
import { cadre } from './cadre.ts'
import { cadreAppraisal } from './cadre-appraisal.ts'
import { cadreExit } from './cadre-exit.ts'
import { cadreSurvey } from './cadre-survey.ts'
import { eligibleList } from './eligible-list.ts'
import { filingRound } from './filing-round.ts'
import { fullVote } from './full-vote.ts'
import { kinship } from './kinship.ts'
import { leadingBody } from './leading-body.ts'
import { newCivilServant } from './new-civil-servant.ts'
import { personalReport } from './personal-report.ts'
import { realNameRecommendation } from './real-name-recommendation.ts'
import { recommendation } from './recommendation.ts'
import { reserveCadre } from './reserve-cadre.ts'
import { rotation } from './rotation.ts'
import { selectedGraduate } from './selected-graduate.ts'
import { selectionCase } from './selection-case.ts'
import { supervisionMeeting } from './supervision-meeting.ts'
import { supervisionTalk } from './supervision-talk.ts'
import { surveyRound } from './survey-round.ts'

/** 干部工作: its registers in the order of the menu. */
export const cadres: Area = {
  key: 'cadres',
  zh: '干部工作',
  en: 'Cadres',
  registers: [
    cadre,
    leadingBody,
    surveyRound,
    bodySurvey,
    cadreSurvey,
    appraisalList,
    cadreAppraisal,
    reserveCadre,
    selectedGraduate,
    newCivilServant,
    filingRound,
    personalReport,
    rotation,
    supervisionTalk,
    supervisionMeeting,
    selectionCase,
    eligibleList,
    recommendation,
    realNameRecommendation,
    fullVote,
    kinship,
    cadreExit,
  ],
}
