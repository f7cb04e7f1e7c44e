import { type Engine, registerNamed } from '../../engine/engine.ts'
import { addOwn } from '../../engine/own/own-add.ts'
import { memberOf } from '../../engine/own/own-page.ts'
import { refuse } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import { type AskedQuestion, type OpenQuiz, optionsOf, type QuizPaper, type QuizResult } from './quiz-taking.ts'

interface Row extends Omit<OpenQuiz, 'taken' | 'best' | 'passed'> {
  taken: number
  best: number | null
  passed: boolean | null
}

/*
 * Members take a quiz of their own will (EDU-06). They read no register of questions or papers: what they see of one is handed to them here, the answers only
 * when no try is left, and the try goes through the door as their own record. No time is kept, and nobody is ranked.
 */

/** Quizzes that are open today, and what this member has done about them. */
export async function quizzesFor(engine: Engine, viewer: Viewer): Promise<OpenQuiz[]> {
  const member = memberOf(viewer)
  return engine.store.asFigures(viewer, tx => open(tx, viewer, member, engine.today()))
}

/** A paper without its answers, its questions in an order of this member's own. @throws Refused 404 where it is not open, 409 where no try is left */
export async function quizPaper(engine: Engine, viewer: Viewer, id: number): Promise<QuizPaper> {
  const member = memberOf(viewer)
  return engine.store.asFigures(viewer, async tx => {
    const quiz = await openQuiz(tx, viewer, member, engine.today(), id)
    const questions = (await paper(tx, viewer, id)).map(
      ({ place, stem, kind, options, points }): AskedQuestion => ({ place, stem, kind, points, options: optionsOf(kind, options) }),
    )
    const order = new Map(questions.map(({ place }) => [place, sm3(`${member} ${id} ${quiz.taken} ${place}`)]))
    return { quiz, questions: questions.toSorted((a, b) => (order.get(a.place) ?? '').localeCompare(order.get(b.place) ?? '')) }
  })
}

/** Takes a quiz: the try is kept through the door as the member's own record. @param given letters by the place of the question */
export async function takeQuiz(engine: Engine, viewer: Viewer, id: number, given: ReadonlyMap<number, string>): Promise<QuizResult> {
  const member = memberOf(viewer)
  const { quiz, lines } = await engine.store.asFigures(viewer, async tx => ({
    quiz: await openQuiz(tx, viewer, member, engine.today(), id),
    lines: await paper(tx, viewer, id),
  }))
  const answers = lines.map(({ place }) => ({ given: given.get(place) ?? '' }))
  const saved = await addOwn(engine, viewer, registerNamed(engine, 'quizAttempt'), { quiz: id, answers })
  const kept = await engine.store.asFigures(viewer, tx =>
    tx.first<{ score: number | null; passed: string | null }>('select score, passed from quiz_attempt where district_id = $1 and id = $2', [
      viewer.district,
      saved.id,
    ]),
  )
  const last = quiz.taken + 1 >= quiz.tries
  return {
    id: saved.id,
    score: kept?.score ?? 0,
    full: quiz.full,
    passed: kept?.passed === 'yes',
    answers: last ? lines.map(({ place, answer }) => ({ place, right: answer, given: given.get(place) ?? '' })) : null,
  }
}

const open = async (tx: Transaction, viewer: Viewer, member: number, today: string): Promise<OpenQuiz[]> =>
  (
    await tx.rows<Row>(
      `select q.id, q.title, q.open_on as "openOn", q.close_on as "closeOn", coalesce(q.tries, 1) as tries, q.pass_line * 10 as "passLine",
         p.questions, p.full, coalesce(a.taken, 0) as taken, a.best, a.passed
       from quiz q
       join lateral (select count(*) as questions, sum(points)::bigint * 10 as full from quiz_paper p where p.district_id = q.district_id and p.of_id = q.id) p on p.questions > 0
       left join lateral (
         select count(*) as taken, max(a.score) as best, bool_or(a.passed = 'yes') as passed from quiz_attempt a
         where a.district_id = q.district_id and a.quiz = q.id and a.member = $2 and a.state <> 'void'
       ) a on true
       where q.district_id = $1 and q.state = 'published' and q.open_on <= $3 and q.close_on >= $3 order by q.close_on, q.id`,
      [viewer.district, member, today],
    )
  ).map(row => ({ ...row, passed: row.passed === true }))

async function openQuiz(tx: Transaction, viewer: Viewer, member: number, today: string, id: number): Promise<OpenQuiz> {
  const quiz = (await open(tx, viewer, member, today)).find(one => one.id === id)
  if (!quiz) throw refuse('quiz-not-open', '这期答题不在开放期间', 'This quiz is not open', 404)
  if (quiz.taken >= quiz.tries)
    throw refuse('no-try-left', `这期答题可答${quiz.tries}次，已答完`, `This quiz may be taken ${quiz.tries} times: no try is left`, 409)
  return quiz
}

const paper = (tx: Transaction, viewer: Viewer, id: number) =>
  tx.rows<Omit<AskedQuestion, 'options'> & { options: string | null; answer: string }>(
    `select position as place, stem, kind, options, answer, points from quiz_paper where district_id = $1 and of_id = $2 order by position`,
    [viewer.district, id],
  )
