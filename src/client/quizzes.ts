import type { OpenQuiz, QuizPaper, QuizResult } from '../areas/education/quiz-taking.ts'
import { get, send } from './call.ts'

/** Quizzes that are open to the member who is signed in. */
export const readQuizzes = (): Promise<OpenQuiz[]> => get('/quizzes')

/** The questions of one, without answers. */
export const readPaper = (id: number): Promise<QuizPaper> => get(`/quizzes/${id}`)

/** Hands in the letters chosen, by the place of the question. */
export const takeQuiz = (id: number, answers: Readonly<Record<number, string>>): Promise<QuizResult> =>
  send('POST', `/quizzes/${id}`, { answers })
