import type { ReactNode } from 'react'
import { Alert } from 'antd'
import { CallFailed } from '../client/call.ts'
import type { Problem } from '../language/problem.ts'
import { nameOf } from '../language/words.ts'
import { useLang } from './lang.tsx'

/** The problems of whatever failed. */
export const problemsOf = (failure: unknown): readonly Problem[] =>
  failure instanceof CallFailed
    ? failure.problems
    : [
        {
          code: 'fault',
          level: 'error',
          zh: '页面出错，操作没有完成。请刷新页面后重试。',
          en: `The page failed and nothing was done. Reload and try again.${failure instanceof Error ? ` (${failure.message})` : ''}`,
        },
      ]

/** Problems as a list, errors before warnings; announced to screen readers. */
export function ProblemList({ problems, action }: { problems: readonly Problem[]; action?: ReactNode }) {
  const lang = useLang()
  if (problems.length === 0) return null
  const errors = problems.some(problem => problem.level === 'error')
  return (
    <Alert
      type={errors ? 'error' : 'warning'}
      showIcon
      role="alert"
      className="problems"
      action={action}
      title={
        <ul>
          {[...problems]
            .sort((a, b) => a.level.localeCompare(b.level))
            .map(problem => (
              <li key={`${problem.code}${problem.column ?? ''}${problem.zh}`}>{nameOf(problem, lang)}</li>
            ))}
        </ul>
      }
    />
  )
}
