import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Radio } from 'antd'
import { useState } from 'react'
import { readPaper, readQuizzes, takeQuiz } from '../../client/quizzes.ts'
import { useLang, useWords } from '../../ui/lang.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePlaces } from '../../ui/place.tsx'
import { ProblemList, problemsOf } from '../../ui/problems.tsx'
import { nameOf } from '../../language/words.ts'
import { question as questionRegister } from './question.ts'
import type { AskedQuestion, OpenQuiz, QuizPaper, QuizResult } from './quiz-taking.ts'

/** 在线答题 of a member: the quizzes that are open, one of them to take, and what the own try came to. Taking part is free; no time is kept. */
export function QuizzesPage() {
  const { search } = usePlaces()
  const id = Number(search.quiz)
  return Number.isInteger(id) && id > 0 ? <Taking key={id} id={id} /> : <Open />
}

const marks = (hundredths: number): string => String(hundredths / 100)

function Open() {
  const t = useWords()
  const { setSearch } = usePlaces()
  const query = useQuery({ queryKey: ['quizzes'], queryFn: readQuizzes })
  return (
    <>
      <PageHead title={t('在线答题', 'Quizzes')} />
      <p className="quiet">
        {t(
          '自愿参加，取最好一次成绩；不计时、不排名，成绩只有本人和所在支部可见。',
          'Free to take; the best score counts. No time is kept, nobody is ranked; you and your branch see the score.',
        )}
      </p>
      <Loaded query={query} rows={4}>
        {list =>
          list.length === 0 ? (
            <p className="empty">{t('现在没有开放的答题。', 'No quiz is open now.')}</p>
          ) : (
            <ul className="lines-list">
              {list.map(quiz => (
                <li key={quiz.id}>
                  <span>
                    <b>{quiz.title}</b>
                    <small className="quiet">
                      {t(
                        `${quiz.questions}题，满分${marks(quiz.full)}，及格${marks(quiz.passLine)}，`,
                        `${quiz.questions} questions, ${marks(quiz.full)} marks, pass at ${marks(quiz.passLine)}, `,
                      )}
                      {t('截止', 'until')} <span className="digits">{quiz.closeOn}</span> · <Standing quiz={quiz} />
                    </small>
                  </span>
                  <Button disabled={quiz.taken >= quiz.tries} onClick={() => setSearch({ quiz: String(quiz.id) })}>
                    {quiz.taken >= quiz.tries ? t('已答完', 'Done') : quiz.taken > 0 ? t('再答一次', 'Once more') : t('开始答题', 'Begin')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

function Standing({ quiz }: { quiz: OpenQuiz }) {
  const t = useWords()
  if (quiz.best === null) return t(`可答${quiz.tries}次`, `${quiz.tries} tries`)
  return t(
    `已答${quiz.taken}次，最好成绩${marks(quiz.best)}（${quiz.passed ? '及格' : '不及格'}）`,
    `Taken ${quiz.taken} times, best ${marks(quiz.best)} (${quiz.passed ? 'passed' : 'not passed'})`,
  )
}

function Taking({ id }: { id: number }) {
  const t = useWords()
  const { setSearch } = usePlaces()
  const queries = useQueryClient()
  const query = useQuery({ queryKey: ['quiz', id], queryFn: () => readPaper(id), staleTime: Number.POSITIVE_INFINITY, retry: false })
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({})
  const act = useMutation({
    mutationFn: () => takeQuiz(id, chosen),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['quizzes'] })
      window.scrollTo({ top: 0 })
    },
  })
  const back = () => {
    queries.removeQueries({ queryKey: ['quiz', id] })
    setSearch({ quiz: undefined })
  }
  return (
    <>
      <PageHead title={query.data?.quiz.title ?? t('在线答题', 'Quiz')}>
        <Button onClick={back}>{t('返回', 'Back')}</Button>
      </PageHead>
      <Loaded query={query} rows={10}>
        {paper =>
          act.data ? (
            <Result paper={paper} result={act.data} />
          ) : (
            <form
              className="record-form quiz"
              onSubmit={event => {
                event.preventDefault()
                act.mutate()
              }}
            >
              {paper.questions.map((question, i) => (
                <Question
                  key={question.place}
                  number={i + 1}
                  question={question}
                  chosen={chosen[question.place] ?? ''}
                  onChoose={letters => setChosen(old => ({ ...old, [question.place]: letters }))}
                />
              ))}
              {act.error && <ProblemList problems={problemsOf(act.error)} />}
              <div className="form-acts">
                <Button type="primary" htmlType="submit" loading={act.isPending}>
                  {t('交卷', 'Hand in')}
                </Button>
                <span className="quiet">
                  {t(
                    `已答${Object.values(chosen).filter(Boolean).length}题，共${paper.questions.length}题`,
                    `${Object.values(chosen).filter(Boolean).length} of ${paper.questions.length} answered`,
                  )}
                </span>
              </div>
            </form>
          )
        }
      </Loaded>
    </>
  )
}

interface QuestionProps {
  number: number
  question: AskedQuestion
  chosen: string
  onChoose: (letters: string) => void
}

function Question({ number, question, chosen, onChoose }: QuestionProps) {
  const lang = useLang()
  const kind = questionRegister.columns.kind.options[question.kind]
  const options = question.options.map(({ letter, text }) => ({ value: letter, label: `${letter}. ${text}` }))
  return (
    <fieldset className="quiz-question">
      <legend>
        {number}. {question.stem} <small className="quiet">{nameOf({ zh: kind[0], en: kind[1] }, lang)}</small>
      </legend>
      {question.kind === 'multiple' ? (
        <Checkbox.Group
          className="stack"
          options={options}
          value={[...chosen]}
          onChange={letters => onChoose(letters.toSorted().join(''))}
        />
      ) : (
        <Radio.Group className="stack" options={options} value={chosen} onChange={event => onChoose(String(event.target.value))} />
      )}
    </fieldset>
  )
}

function Result({ paper, result }: { paper: QuizPaper; result: QuizResult }) {
  const t = useWords()
  return (
    <>
      <p className="quiz-score" role="status">
        {t('得分', 'Score')} <b className="digits">{marks(result.score)}</b> / {marks(result.full)}
        {t('，', ', ')}
        {result.passed ? t('及格', 'passed') : t('不及格', 'not passed')}
      </p>
      {result.answers ? (
        <ol className="lines-list">
          {paper.questions.map(question => {
            const answer = result.answers?.find(one => one.place === question.place)
            return (
              <li key={question.place}>
                <span>
                  {question.stem}
                  <small className="quiet">
                    {t('正确答案', 'Right')} {answer?.right} · {t('所选', 'Chosen')} {answer?.given || '—'}
                  </small>
                </span>
              </li>
            )
          })}
        </ol>
      ) : (
        <p className="quiet">
          {t('还可以再答，答完最后一次后显示答案。', 'There are tries left; the answers are shown after the last one.')}
        </p>
      )}
    </>
  )
}
