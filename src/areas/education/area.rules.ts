import type { AreaRules } from '../area-rules.ts'
import { issueFigures } from './material-issue.figures.ts'
import { moralLectures } from './moral-lecture.figures.ts'
import { onlineFigures } from './online.figures.ts'
import { onOpenChannel } from './own-channel.rules.ts'
import { scoreAttempt, triesLeft } from './quiz-attempt.rules.ts'
import { drawPaper } from './quiz.rules.ts'
import { hoursReached } from './study-hours.figures.ts'
import { certificateOnce, confirmedByAnother, onlineCap } from './study-hours.rules.ts'
import { trainedFigures } from './training-class.figures.ts'

/** What the registers of this area look up, and the figures that no declaration can say. */
export const educationAreaRules: AreaRules = {
  rules: {
    onlineColumn: [onOpenChannel('openedOn')],
    quiz: [onOpenChannel('openOn'), drawPaper],
    quizAttempt: [scoreAttempt, triesLeft],
    studyHours: [confirmedByAnother, certificateOnce, onlineCap],
  },
  figures: [...issueFigures, ...onlineFigures, moralLectures, ...trainedFigures, ...hoursReached],
}
