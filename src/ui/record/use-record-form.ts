import { useState } from 'react'
import { checkDraft } from '../../derive/check.ts'
import { draftValues, type FormValues, withFollowing } from '../../derive/form.ts'
import { bars, type Problem } from '../../language/problem.ts'
import type { AnyRegister, RuleContext } from '../../language/register.ts'
import { chosenFacts } from '../control/facts.ts'
import { dropDraft, keepDraft, readDraft } from './draft-store.ts'

/** What a form begins with. */
export interface FormBeginning {
  initial: FormValues
  /** Values known from how the form was opened; they win over a kept draft. */
  prefill: FormValues
  /** Where the draft is kept; null where it must not stay on the device. */
  key: string | null
  /** The values of the record being corrected; null for a new one. */
  before: FormValues | null
}

/** The state of a form being filled. */
export interface RecordForm {
  values: FormValues
  /** Whether a kept draft was taken up again. */
  resumed: boolean
  change: (name: string, value: unknown) => void
  /** Problems to show now: of touched fields, of all once saving was tried, and the server's until their field changes. */
  problems: Problem[]
  /** Only warnings stand, and a save has shown them: the next save goes over them. */
  warned: boolean
  /** Checks everything and shows what it finds; true where there is nothing. */
  check: () => boolean
  refuse: (problems: readonly Problem[]) => void
  /** Forgets the kept draft. */
  done: () => void
  restart: () => void
}

/** Keeps the values of a form, checks them with the register's own words, and keeps a draft on each keystroke. */
export function useRecordForm(reg: AnyRegister, start: FormBeginning, context: RuleContext): RecordForm {
  const { initial, prefill, key, before } = start
  const [kept] = useState(() => readDraft(key))
  const [values, setValues] = useState<FormValues>(() => ({ ...initial, ...kept, ...prefill }))
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const found = checkDraft(reg, draftValues(reg.columns, values), context).filter(problem => !covered(reg, problem, values, before))

  const set = (next: (old: FormValues) => FormValues) =>
    setValues(old => {
      const values = next(old)
      keepDraft(key, reg, values)
      return values
    })
  const change = (name: string, value: unknown) => {
    set(old => withFollowing(reg.columns, old, name, value))
    void chosenFacts(reg.columns, name, value).then(facts => set(old => (old[name] === value ? { ...old, ...facts } : old)))
    setTouched(old => new Set(old).add(name))
    setRefused(old => old.filter(problem => columnOf(problem) !== name))
  }
  const problems = unique([...found.filter(problem => tried || touched.has(columnOf(problem))), ...refused])
  return {
    values,
    resumed: kept !== null,
    change,
    problems,
    warned: tried && problems.length > 0 && !bars(problems),
    check: () => {
      setTried(true)
      setRefused([])
      return found.length === 0
    },
    refuse: setRefused,
    done: () => dropDraft(key),
    restart: () => {
      dropDraft(key)
      setValues({ ...initial, ...prefill })
      setTouched(new Set())
      setTried(false)
      setRefused([])
    },
  }
}

const columnOf = (problem: Problem): string => problem.column?.split('.')[0] ?? ''

/** A covered value (identity number, phone) travels with asterisks; unless it was typed anew, it is the server's to judge. */
const covered = (reg: AnyRegister, problem: Problem, values: FormValues, before: FormValues | null): boolean => {
  const name = columnOf(problem)
  return before !== null && Boolean(reg.columns[name]?.sealed) && values[name] === before[name]
}

const unique = (problems: Problem[]): Problem[] => [
  ...new Map(problems.map(problem => [`${problem.column ?? ''} ${problem.code} ${problem.zh}`, problem])).values(),
]
