import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounted } from '../../../test/counted-world.ts'
import type { World } from '../../../test/world.ts'
import { list, read } from '../../engine/record/read.ts'
import { ownPage } from '../../engine/own/own-page.ts'
import type { Viewer } from '../../language/viewer.ts'
import { optionsOf } from './quiz-taking.ts'
import { quizPaper, quizzesFor, takeQuiz } from './quiz-taking.rules.ts'

const { open, corner, put, enter, reg } = openCounted()
let world: World
beforeAll(async () => {
  ;({ world } = await open())
})
afterAll(() => world?.close())

const paper = [
  { stem: '一', kind: 'single', options: 'A.甲 B.乙', answer: 'B', points: 50 },
  { stem: '二', kind: 'multiple', options: 'A.甲 B.乙 C.丙', answer: 'AC', points: 100 },
  { stem: '三', kind: 'judgement', options: '', answer: 'A', points: 50 },
]
const quizOf = async (more: Record<string, unknown> = {}, steps: string[] = ['publish']) => {
  const values = { openOn: '2026-10-01', closeOn: '2026-10-31', paper, drawn: null, topic: null, passLine: 100, tries: 2, ...more }
  const [id = 0] = await enter('quiz', world.district, [values.openOn], values, {
    by: world.as('propaganda', world.district),
    steps,
  })
  return id
}
const status = (act: Promise<unknown>): Promise<number> =>
  act.then(
    () => 200,
    (fault: { status?: number }) => fault.status ?? 0,
  )

test('EDU-06 options are read by their letters; true or false has the two words', () => {
  expect(optionsOf('single', 'A.甲 乙 B.丙')).toEqual([
    { letter: 'A', text: '甲 乙' },
    { letter: 'B', text: '丙' },
  ])
  expect(optionsOf('judgement', null).map(one => one.text)).toEqual(['正确', '错误'])
})

test('EDU-06, EDU-07 a member takes a quiz that is open, no more often than it allows; answers come after the last try', async () => {
  const { community, branch } = await corner('答题')
  const [one, other] = await put('member', branch, ['2015-01-10', '2015-01-11'])
  const member = world.as('member', branch, one)
  const id = await quizOf()
  // Over yesterday, opening tomorrow, and not yet published: none of them is open.
  await quizOf({ openOn: '2026-10-01', closeOn: '2026-10-30' })
  await quizOf({ openOn: '2026-11-01', closeOn: '2026-11-30' })
  await quizOf({}, [])
  expect((await quizzesFor(world.engine, member)).map(quiz => [quiz.id, quiz.questions, quiz.full, quiz.taken])).toEqual([[id, 3, 2000, 0]])

  const asked = await quizPaper(world.engine, member, id)
  expect(JSON.stringify(asked)).not.toMatch(/"answer"|"AC"/)
  const place = (stem: string) => asked.questions.find(question => question.stem === stem)?.place ?? -1
  // One of two right letters is half of ten marks.
  const first = await takeQuiz(
    world.engine,
    member,
    id,
    new Map([
      [place('一'), 'B'],
      [place('二'), 'A'],
    ]),
  )
  expect(first).toMatchObject({ score: 1000, full: 2000, passed: true, answers: null })
  const second = await takeQuiz(world.engine, member, id, new Map([[place('一'), 'A']]))
  expect(second).toMatchObject({ score: 0, passed: false })
  expect(second.answers?.find(line => line.place === place('二'))?.right).toBe('AC')
  expect(await status(takeQuiz(world.engine, member, id, new Map()))).toBe(409)
  expect(await status(quizPaper(world.engine, member, id))).toBe(409)
  expect(await quizzesFor(world.engine, member)).toMatchObject([{ taken: 2, best: 1000, passed: true }])

  // Seen by the member and the branch; not by another member, nor above.
  const attempts = async (viewer: Viewer) => (await list(world.engine, viewer, reg('quizAttempt'), {})).rows.length
  expect(await attempts(world.as('secretary', branch))).toBe(2)
  for (const viewer of [world.as('member', branch, other), world.as('clerk', community), world.as('organization', world.district)])
    expect(await attempts(viewer)).toBe(0)
  const days = { from: '2026-01-01', to: '2026-12-31' }
  const own = (await ownPage(world.engine, member, days)).sections.find(section => section.register === 'quizAttempt')
  expect(own?.total).toBe(2)
  expect((await ownPage(world.engine, member, days)).asks).not.toContain('quizAttempt')
  expect(await status(read(world.engine, member, reg('quiz'), id))).toBe(404)
})

test('EDU-06 nobody but a member takes one', async () => {
  const { branch } = await corner('他人')
  expect(await status(quizzesFor(world.engine, world.as('secretary', branch)))).toBe(403)
})
