import { useQuery } from '@tanstack/react-query'
import { readLags, readTodos } from '../client/todos.ts'
import type { ToDo } from '../language/to-do.ts'
import { daysBetween } from '../language/day.ts'
import { nameOf } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Place } from '../ui/place.tsx'
import { PageHead } from '../ui/page-head.tsx'

/** Home: what waits for me by date, with a reason for each; below it what lags in my scope. */
export function HomePage() {
  const t = useWords()
  const { me } = useKnown()
  const todos = useQuery({ queryKey: ['todos'], queryFn: readTodos })
  const lags = useQuery({ queryKey: ['lags'], queryFn: readLags })
  return (
    <>
      <PageHead title={t('待办', 'To do')} />
      <Loaded query={todos} rows={6}>
        {list =>
          list.length === 0 ? (
            <p className="empty">{t('没有等您办理的事。', 'Nothing waits for you.')}</p>
          ) : (
            <Waiting list={list} today={me.today} />
          )
        }
      </Loaded>
      {(lags.data?.length ?? 0) > 0 && (
        <section className="lags">
          <h2>{t('本范围内滞后的工作', 'What lags in my scope')}</h2>
          <ul>
            {lags.data?.map(lag => (
              <TodoLine key={lag.id} todo={lag} today={me.today} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The list in spans of time: overdue, this week, later, and without a date. */
function Waiting({ list, today }: { list: readonly ToDo[]; today: string }) {
  const t = useWords()
  const left = (todo: ToDo) => (todo.due === null ? null : daysBetween(today, todo.due))
  const spans: [string, (days: number | null) => boolean][] = [
    [t('已过期', 'Overdue'), days => days !== null && days < 0],
    [t('七天内', 'Within seven days'), days => days !== null && days >= 0 && days <= 7],
    [t('以后', 'Later'), days => days !== null && days > 7],
    [t('未定日期', 'No date'), days => days === null],
  ]
  return spans.map(([title, fits]) => {
    const own = list.filter(todo => fits(left(todo))).sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
    if (own.length === 0) return null
    return (
      <section key={title} className="todos">
        <h2>
          {title} <span className="quiet digits">{own.length}</span>
        </h2>
        <ul>
          {own.map(todo => (
            <TodoLine key={todo.id} todo={todo} today={today} />
          ))}
        </ul>
      </section>
    )
  })
}

function TodoLine({ todo, today }: { todo: ToDo; today: string }) {
  const t = useWords()
  const lang = useLang()
  const days = todo.due === null ? null : daysBetween(today, todo.due)
  return (
    <li>
      <Place to={todo.href}>
        <b>{nameOf(todo, lang)}</b>
        <span className="quiet">{nameOf(todo.why, lang)}</span>
        {todo.due && (
          <span className="due digits" data-late={(days ?? 0) < 0 || undefined}>
            {todo.due}
            {days !== null && days < 0 && t(` 过期 ${-days} 天`, ` ${-days} days late`)}
            {days === 0 && t(' 今天', ' today')}
          </span>
        )}
      </Place>
    </li>
  )
}
