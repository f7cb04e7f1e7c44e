import { scoreAnswer } from '../../codes/quiz-score.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import { asCounting } from '../../store/store.ts'
import { error } from '../../language/problem.ts'

interface Quiz {
  id: number
  open: string
  close: string
  passLine: number
  paper: { answer: string; points: number }[] | null
}

/** Scores a try by the paper of its quiz (EDU-07), says whether it passes, and refuses one outside the days of the quiz (EDU-06). */
export const scoreAttempt: LookedUpRule = async (hands, { tx, viewer }) => {
  // Members take a quiz without reading its paper: the program reads it for them.
  const rows = await asCounting(tx, () =>
    tx.rows<Quiz>(
      `select q.id, q.open_on as open, q.close_on as close, q.pass_line as "passLine",
       (select jsonb_agg(jsonb_build_object('answer', p.answer, 'points', p.points) order by p.position) from quiz_paper p where p.district_id = q.district_id and p.of_id = q.id) as paper
     from quiz q where q.district_id = $1 and q.id = any($2::bigint[])`,
      [viewer.district, [...new Set(hands.map(hand => hand.values.quiz).filter(id => typeof id === 'number'))]],
    ),
  )
  const quizzes = new Map(rows.map(row => [row.id, row]))
  for (const hand of hands) {
    const quiz = quizzes.get(Number(hand.values.quiz))
    const day = String(hand.values.takenOn ?? '')
    if (!quiz || !day) continue
    if (day < quiz.open || day > quiz.close)
      hand.problems.push(
        error('EDU-06', `作答日期不在答题期间（${quiz.open}至${quiz.close}）`, `It was open from ${quiz.open} to ${quiz.close}`, 'takenOn'),
      )
    const answers = (hand.values.answers ?? []) as { given: string | null }[] // cast: the draft has been read
    const paper = quiz.paper ?? []
    if (answers.length > paper.length)
      hand.problems.push(error('EDU-07', `试卷只有${paper.length}题`, `The paper has ${paper.length} questions`, 'answers'))
    const score =
      answers.length > 0
        ? answers.reduce((sum, { given }, i) => sum + (paper[i] ? scoreAnswer(paper[i], given ?? '', day) : 0), 0)
        : (hand.values.marks as number | null) // cast: the draft has been read
    const full = paper.reduce((sum, { points }) => sum + points * 10, 0)
    if (score !== null && paper.length > 0 && score > full)
      hand.problems.push(error('EDU-07', `得分超过满分${full / 100}`, `More than the full ${full / 100} marks`, 'marks'))
    hand.values.score = score
    hand.values.passed = score === null ? null : score >= quiz.passLine * 10 ? 'yes' : 'no'
  }
}

/** EDU-06: a member takes a quiz no more often than it allows. What a branch enters later is an account of what was, and not counted against it. */
export const triesLeft: LookedUpRule = async (hands, { tx, viewer }) => {
  if (viewer.role !== 'member') return
  for (const hand of hands) {
    const found = await asCounting(tx, () =>
      tx.first<{ tries: number; taken: number }>(
        `select coalesce(q.tries, 1) as tries, (select count(*) from quiz_attempt a where a.district_id = q.district_id and a.quiz = q.id and a.member = $3 and a.state <> 'void') as taken
         from quiz q where q.district_id = $1 and q.id = $2 and q.state = 'published'`,
        [viewer.district, hand.values.quiz, viewer.member],
      ),
    )
    if (!found || found.taken >= found.tries)
      hand.problems.push(error('EDU-06', '这期答题没有剩余次数，或没有发布', 'No try is left at this quiz, or it is not published', 'quiz'))
  }
}
