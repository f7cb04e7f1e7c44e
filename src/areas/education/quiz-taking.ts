/** A quiz that is open to members, as one of them sees it before taking it. */
export interface OpenQuiz {
  id: number
  title: string
  openOn: string
  closeOn: string
  questions: number
  /** In hundredths of a mark. */
  full: number
  passLine: number
  /** How often it may be taken, how often this member has. */
  tries: number
  taken: number
  /** The own best score, in hundredths; null where it has not been taken. */
  best: number | null
  passed: boolean
}

/** A question as it is asked: without its answer. */
export interface AskedQuestion {
  /** Place on the paper, by which it is answered. */
  place: number
  stem: string
  kind: 'single' | 'multiple' | 'judgement'
  options: readonly { letter: string; text: string }[]
  /** In tenths of a mark. */
  points: number
}

/** A paper as a member gets it. */
export interface QuizPaper {
  quiz: OpenQuiz
  questions: readonly AskedQuestion[]
}

/** What a try came to; the answers once no try is left. */
export interface QuizResult {
  id: number
  score: number
  full: number
  passed: boolean
  answers: readonly { place: number; right: string; given: string }[] | null
}

/** `A.甲 B.乙` → the options by letter; for true or false the two words. */
export function optionsOf(kind: AskedQuestion['kind'], options: string | null): AskedQuestion['options'] {
  const pieces = (options ?? '').split(/(?:^|\s)(?=[A-H][.．、])/).filter(Boolean)
  const read = pieces.flatMap(piece => {
    const [, letter = '', text = ''] = /^([A-H])[.．、]\s*(.*?)\s*$/s.exec(piece) ?? []
    return letter ? [{ letter, text }] : []
  })
  if (read.length > 0 || kind !== 'judgement') return read
  return [
    { letter: 'A', text: '正确' },
    { letter: 'B', text: '错误' },
  ]
}
