import type { Column, Columns, RowOf } from './column.ts'
import type { Indicator } from './indicator.ts'
import type { Problem } from './problem.ts'
import type { Role } from './role.ts'
import type { Words } from './words.ts'

/**
 * Compartments of §14.2. `cadres` and `integrity` are restricted: their rows are reached by those who handle them alone, they are counted by no general
 * figure, and their totals go out by release only (decision 17). `emergency` holds citizens' data of a programme under a key of its own (decision 39).
 */
export type Compartment = 'public' | 'internal' | 'cadres' | 'integrity' | 'emergency'

/** What a pure rule may look at beside the row: nothing that needs a look-up. */
export interface RuleContext {
  today: string
  /** Whether made identity numbers (prefix 999901) are accepted (MEM-12). */
  allowSynthetic: boolean
  /** State that the record will have when it is saved; not known while a new form is being filled. */
  state?: string
}

/** A pure rule of a register, with its wording in the problems it returns. */
export type Rule<C extends Columns> = (row: RowOf<C>, context: RuleContext) => Problem | readonly Problem[] | null

/** A state a record can be in. */
export interface State {
  zh: string
  en: string
  /** Tone of its tag. */
  tone?: 'quiet' | 'active' | 'done' | 'stopped'
  /** Records in this state count in no figure. */
  void?: true
}

/** A step from state to state: who may take it, what it needs, which day it stamps. */
export interface Step<S extends string, K extends string> {
  zh: string
  en: string
  from: readonly S[]
  to: S
  by: readonly Role[]
  /** Columns that must be filled (or are asked for) when the step is taken. */
  needs?: readonly K[]
  /** Date column filled with the day of the step where it is empty. */
  stamps?: K
}

interface Spec<C extends Columns, S extends string> {
  zh: string
  en: string
  /** Rows of the catalogue this register carries out (S14 …). */
  systems: readonly string[]
  compartment: Compartment
  /** One sentence for the list's empty state and the reference page. */
  about: Words
  /** Words by which "record something" finds this form. */
  words?: readonly string[]
  /** The column that titles a row. */
  title: keyof C & string
  /** The day that puts a row in a period and dates its place in the tree. */
  day: keyof C & string
  columns: C
  start?: NoInfer<S>
  /** State in which a record begins whose day is still to come (a planned meeting). */
  ahead?: NoInfer<S>
  states?: Readonly<Record<S, State>>
  steps?: Readonly<Record<string, Step<NoInfer<S>, keyof C & string>>>
  rules?: readonly Rule<C>[]
  /** Roles that read and write; `sealed` names for each sealed section the roles that may open it; `visit` lets people without an account add records on an open page. */
  may: {
    read: readonly Role[]
    write: readonly Role[]
    sealed?: Readonly<Record<string, readonly Role[]>>
    visit?: true
    /** Members add records about themselves, filling these columns; the row becomes their own (`subject`). */
    self?: readonly (keyof C & string)[]
  }
  /** What is published on the open page of its organization, for everybody: rows in these states, these columns of them (两公开). */
  open?: { states: readonly NoInfer<S>[]; columns: readonly (keyof C & string)[] }
  /** Reference column to the member whose own record this is (`id`: the record is the member); the role `member` reads own rows through it. */
  subject?: (keyof C & string) | 'id'
  /** Reference column to an organization on the other side, which reads the row too (decision 4). */
  peer?: keyof C & string
  /** In a restricted compartment: `case` belongs to those who handle it (whoever enters it to begin with), otherwise all of its readers see it. */
  handled?: 'case'
  /** In a register of an emergency: rows are erased this many days after their own day; all of them once the programme has ended for thirty days (EMG-42). */
  eraseAfter?: number
  /**
   * Rows that are told to their own organization ahead of a day that no step names: from one day on, until `unless` is filled, in these states (a term that
   * runs out). Both are dates.
   */
  remind?: { from: keyof C & string; due: keyof C & string; states: readonly NoInfer<S>[]; unless?: keyof C & string; say: Words }
  /** Day up to which figures that the record names are counted, from the first day of its year: they open to their records there. */
  figuresUpTo?: keyof C & string
  /** The column of several lines that tells what was done, so that records can stand in a report as good examples (示例). */
  tells?: keyof C & string
  /** Whether rows may belong to a programme. */
  programme?: 'required' | 'optional'
  /** At most one row a day for the same values of `of` (one roll a day, decision 9); `until` is the last day, empty while it lasts. */
  oneADay?: { of: keyof C & string; from: keyof C & string; until: keyof C & string }
  /** Groups of columns that must be unique within the district (or, with `org`, within the organization). */
  unique?: readonly (readonly (keyof C | 'org' | 'programme')[])[]
  indicators?: Readonly<Record<string, Indicator>>
  /**
   * The record of another register that this one leads to once it is in these states (who is accepted becomes a member): its form opens filled with what is
   * known here (`fill`: its column by ours; `set`: what follows), and `link` refers to it from then on.
   */
  leadsTo?: {
    register: string
    say: Words
    states: readonly NoInfer<S>[]
    link: keyof C & string
    fill: Readonly<Record<string, keyof C & string>>
    set?: Readonly<Record<string, string>>
  }
  /** What the button says by which the days of a year that are known beforehand are planned at once (全年安排). */
  yearly?: Words
  /** Records that come about by another act (a founding, a transfer) are not entered by the generic form. */
  entry?: 'form' | 'act'
}

/** A register (台账): the declaration all else is derived from. */
export interface Register<C extends Columns = Columns, S extends string = string>
  extends Omit<
    Spec<C, S>,
    | 'may'
    | 'rules'
    | 'title'
    | 'day'
    | 'subject'
    | 'open'
    | 'remind'
    | 'leadsTo'
    | 'figuresUpTo'
    | 'tells'
    | 'peer'
    | 'oneADay'
    | 'unique'
    | 'steps'
    | 'states'
    | 'start'
    | 'ahead'
  > {
  name: string
  may: Omit<Spec<C, S>['may'], 'self'> & { self?: readonly string[] }
  title: string
  day: string
  subject?: string
  open?: { states: readonly string[]; columns: readonly string[] }
  figuresUpTo?: string
  remind?: { from: string; due: string; states: readonly string[]; unless?: string; say: Words }
  leadsTo?: {
    register: string
    say: Words
    states: readonly string[]
    link: string
    fill: Readonly<Record<string, string>>
    set?: Readonly<Record<string, string>>
  }
  tells?: string
  peer?: string
  oneADay?: { of: string; from: string; until: string }
  unique: readonly (readonly string[])[]
  start: string
  ahead?: string
  states: Readonly<Record<string, State>>
  steps: Readonly<Record<string, Step<string, string>>>
  rules: readonly Rule<Columns>[]
  entry: 'form' | 'act'
}

/** States every register has: a record stands as recorded unless its declaration says more; `void` (作废) takes a wrong entry out of every figure. */
export const plainStates: Record<string, State> = {
  recorded: { zh: '已登记', en: 'Recorded', tone: 'done' },
  void: { zh: '已作废', en: 'Voided', tone: 'stopped', void: true },
}

/**
 * Declares a register. `name` is camelCase and singular; it names the table (snake case), the route and the file.
 * Rows and drafts get their types from `columns` by inference.
 */
export function register<const C extends Columns, const S extends string = 'recorded'>(name: string, spec: Spec<C, S>): Register<C, S> {
  const { rules, states, start, steps, unique, entry, ...rest } = spec
  const voided = plainStates.void
  return {
    ...rest,
    name,
    entry: entry ?? 'form',
    unique: (unique ?? []) as readonly (readonly string[])[], // cast: column names widen to strings for the derivations
    start: start ?? 'recorded',
    states: { ...((states ?? { recorded: plainStates.recorded }) as Record<string, State>), ...(voided ? { void: voided } : {}) }, // cast: literal state names widen
    steps: steps ?? {},
    rules: (rules ?? []) as unknown as readonly Rule<Columns>[], // cast: a rule of one register reads rows of that register alone
  }
}

/** The register as the platform sees it: any register. */
export type AnyRegister = Register<Columns, string>

/** States that count as having reached `state`: itself and all that can follow, void ones excepted (decision 14). */
export function reachedStates(reg: AnyRegister, state: string): string[] {
  const reached = new Set([state])
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const step of Object.values(reg.steps)) if (step.from.some(from => reached.has(from))) reached.add(step.to)
  }
  return [...reached].filter(name => !reg.states[name]?.void)
}

/** Columns of a register as pairs, in their order; the same list each time, so it is not to be changed. */
export function columnsOf(reg: AnyRegister): [string, Column][] {
  const known = pairs.get(reg.columns)
  if (known) return known
  const made = Object.entries(reg.columns)
  pairs.set(reg.columns, made)
  return made
}

/** Kept by declaration: a bulk import asks for them hundreds of thousands of times. */
const pairs = new WeakMap<Columns, [string, Column][]>()

/** State in which a new record begins: `ahead` where its day is still to come and the register has such a state. */
export const startState = (reg: AnyRegister, day: unknown, today: string): string =>
  reg.ahead !== undefined && typeof day === 'string' && day > today ? reg.ahead : reg.start

/** The sealed sections of a register, in the order of its columns; most have none, some have `personal`. */
export const sectionsOf = (reg: AnyRegister): string[] => [...new Set(columnsOf(reg).flatMap(([, column]) => column.sealed ?? []))]

/** Whether a role may open a sealed section. */
export const opens = (reg: AnyRegister, section: string | undefined, role: Role): boolean =>
  section !== undefined && (reg.may.sealed?.[section] ?? []).includes(role)

/** Whether members open a sealed section of their own records; its rows then name the member, so that the row policy can tell. */
export const opensOwn = (reg: AnyRegister, section: string): boolean =>
  reg.subject !== undefined && reg.subject !== 'id' && opens(reg, section, 'member')
/** The column of a part that names the member whose own lines these are; `^` where they belong to whose record it is, undefined where members have none of their own. */
export function ownColumn(reg: AnyRegister, part: string): string | undefined {
  const column = reg.columns[part]
  if (column?.kind !== 'lines') return undefined
  return column.own ?? (reg.subject !== undefined && column.of[reg.subject]?.kind === 'ref' ? reg.subject : undefined)
}

/** Whether a register lies in a restricted compartment. */
export const isRestricted = (reg: Pick<AnyRegister, 'compartment'>): boolean =>
  reg.compartment === 'cadres' || reg.compartment === 'integrity'
