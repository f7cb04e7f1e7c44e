import type { Problem } from '../../language/problem.ts'
import { nameOf } from '../../language/words.ts'
import { useLang } from '../lang.tsx'

/** The problems of a field, beside it. */
export function FieldProblems({ id, problems }: { id?: string | undefined; problems: readonly Problem[] }) {
  const lang = useLang()
  if (problems.length === 0) return null
  return (
    <ul className="field-problems" id={id}>
      {problems.map(problem => (
        <li key={`${problem.column ?? ''}${problem.code}${problem.zh}`} data-level={problem.level}>
          {nameOf(problem, lang)}
        </li>
      ))}
    </ul>
  )
}
