import type { FastifyInstance } from 'fastify'
import { quizPaper, quizzesFor, takeQuiz } from '../../areas/education/quiz-taking.rules.ts'
import type { Engine } from '../../engine/engine.ts'
import { idAt, inputOf, malformed } from '../input.ts'
import { viewerIn } from '../seat.ts'

/** Quizzes for members: which are open, a paper without its answers, and taking one. */
export function quizRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/quizzes', async request => quizzesFor(engine, viewerIn(request)))
  app.get('/quizzes/:id', async request => quizPaper(engine, viewerIn(request), idAt(inputOf(request.params), 'id')))
  app.post('/quizzes/:id', async request =>
    takeQuiz(engine, viewerIn(request), idAt(inputOf(request.params), 'id'), answersOf(inputOf(request.body).answers)),
  )
}

/** Letters by the place of the question: `{"0": "A", "3": "BD"}`. */
function answersOf(value: unknown): Map<number, string> {
  return new Map(
    Object.entries(inputOf(value)).map(([place, letters]) => {
      if (!/^\d{1,4}$/.test(place) || typeof letters !== 'string' || !/^[A-H]{0,8}$/.test(letters))
        throw malformed('answers', '应是各题所选的字母', 'the letters chosen for each question are expected')
      return [Number(place), letters]
    }),
  )
}
