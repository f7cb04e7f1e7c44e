/** What is wrong with an input, in both languages, beside the column it belongs to. */
export interface Problem {
  /** Rule id (`MEM-10`) or a short code of the mechanism (`required`, `changed-meanwhile`). */
  code: string
  /** Column, or `part.index.column` for a row of a part; absent when the whole record is meant. */
  column?: string
  /** A warning is shown and may be saved over; an error may not. */
  level: 'error' | 'warning'
  zh: string
  en: string
}

/** An error to be mended before saving. */
export const error = (code: string, zh: string, en: string, column?: string): Problem => ({
  code,
  level: 'error',
  zh,
  en,
  ...(column === undefined ? {} : { column }),
})

/** A warning: worth a look, no bar to saving. */
export const warning = (code: string, zh: string, en: string, column?: string): Problem => ({
  code,
  level: 'warning',
  zh,
  en,
  ...(column === undefined ? {} : { column }),
})

/** Whether any of the problems bars saving. */
export const bars = (problems: readonly Problem[]): boolean => problems.some(problem => problem.level === 'error')

/** Thrown where an input is refused; carries every problem, so that nobody mends one only to meet the next. */
export class Refused extends Error {
  readonly problems: readonly Problem[]
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 423 | 429
  constructor(problems: readonly Problem[], status: 400 | 401 | 403 | 404 | 409 | 413 | 423 | 429 = 400) {
    super(problems.map(problem => `${problem.zh} ${problem.en}`).join('；'))
    this.problems = problems
    this.status = status
  }
}

/** One refusal with one problem. */
export const refuse = (code: string, zh: string, en: string, status: Refused['status'] = 400): Refused =>
  new Refused([error(code, zh, en)], status)
