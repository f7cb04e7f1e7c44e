import type { CodeGroup, CodeTable } from './code-table.ts'
import type { Words } from './words.ts'

/** What every column may say about itself; a column kind adds its own. */
export interface Common {
  /** Must be filled before the record is saved. */
  required?: boolean
  /** Shown in lists, in this order. */
  list?: boolean
  /** Searched by the search box of the list. */
  find?: boolean
  /** Offered as a filter above the list (choices, codes, flags and references are offered anyway). */
  filter?: boolean
  /** A sentence below the field. */
  help?: Words
  /** Name of the sealed section it belongs to: kept encrypted in a side table with readers of its own (`may.sealed`), shown covered, opened for a purpose. */
  sealed?: string
  /** Tells of a citizen, in a register of an emergency (text, reference, what is counted): covered in its own column under the emergency's key, opened for its readers, gone for good when that key is destroyed (decision 39). Nothing finds, filters or sorts by it. */
  citizen?: boolean
  /** Kept for counting, or for telling whose own record it is: in no form, list, page or sheet. */
  hidden?: boolean
  /** `reference.column`: what the record chosen beside it holds of this fact. It is filled from there as soon as that is chosen, and typed where nothing stands there or it was otherwise. */
  givenBy?: string
  /** Title of the group of fields that begins with this column. */
  group?: Words
}

type Options = Readonly<Record<string, Words>>
interface Kinds {
  text: { max?: number; pattern?: RegExp; patternHelp?: Words; unique?: boolean; method?: string; titleOf?: string }
  longText: { max?: number }
  integer: { min?: number; max?: number; unit?: Words; default?: number; year?: true }
  money: { min?: number; max?: number }
  decimal: { places: 1 | 2; min?: number; max?: number; unit?: Words }
  date: { notAfterToday?: boolean; default?: 'today' }
  moment: { notAfterNow?: boolean }
  month: { default?: 'thisMonth' }
  flag: { default?: boolean }
  choice: { options: Options; default?: string; groups?: Readonly<Record<string, CodeGroup>> }
  choices: { options: Options; max?: number }
  coded: { table: CodeTable; default?: string }
  ref: { to: string; where?: Readonly<Record<string, readonly string[]>> }
  refs: { to: string }
  record: { of?: readonly string[] }
  lines: { of: LineColumns; atLeast?: number; roll?: string; own?: string }
  identity: { birth?: string; sex?: string }
  phone: { required?: boolean }
  files: { accept?: readonly FileKind[]; maxCount?: number }
  computed: { as: 'text' | 'integer' | 'money' | 'decimal' | 'date'; from: (row: never) => string | number | null; options?: Options }
}

/** Kinds of files that may be attached. */
export type FileKind = 'image' | 'pdf' | 'word' | 'excel'

/** The twenty kinds of columns; tables over this type are exhaustive, so a new kind fails to compile until each has its line. */
export type ColumnKind = keyof Kinds

/** A column of one kind. */
export type ColumnOf<K extends ColumnKind> = { kind: K; zh: string; en: string } & Common & Kinds[K]

/** Any column. */
export type Column = { [K in ColumnKind]: ColumnOf<K> }[ColumnKind]

/** Columns by name, in the order of the form. */
export type Columns = Readonly<Record<string, Column>>

/** Columns a part may have: everything but parts, files and computed ones. */
export type LineColumns = Readonly<Record<string, Exclude<Column, { kind: 'lines' | 'files' | 'computed' | 'identity' | 'phone' }>>>

/**
 * One line of text; `method` names a method (APP-01) whose parts, as the office has them, are offered while typing. `titleOf` names a reference beside it
 * whose title it is: filled as soon as that is chosen, typed only for whom no record stands.
 */
export const text = <const O extends Common & Kinds['text']>(zh: string, en: string, options?: O) =>
  ({ kind: 'text', zh, en, ...options }) as Made<'text', O>
/** Several lines of text. */
export const longText = <const O extends Common & Kinds['longText']>(zh: string, en: string, options?: O) =>
  ({ kind: 'longText', zh, en, ...options }) as Made<'longText', O>
/** A whole number. */
export const integer = <const O extends Common & Kinds['integer']>(zh: string, en: string, options?: O) =>
  ({ kind: 'integer', zh, en, ...options }) as Made<'integer', O>
/** A calendar year, written without separators. */
export const year = <const O extends Common>(zh: string, en: string, options?: O) =>
  ({ kind: 'integer', zh, en, min: 1949, max: 2100, year: true, ...options }) as Made<
    'integer',
    O & { min: number; max: number; year: true }
  >
/** An amount of money in whole fen (NUM-01); typed and shown in yuan. */
export const money = <const O extends Common & Kinds['money']>(zh: string, en: string, options?: O) =>
  ({ kind: 'money', zh, en, ...options }) as Made<'money', O>
/** A number with one or two decimals, kept as a whole number of its last place (8550 is 85.50); bounds are in whole units. */
export const decimal = <const O extends Common & Kinds['decimal']>(zh: string, en: string, options: O) =>
  ({ kind: 'decimal', zh, en, ...options }) as Made<'decimal', O>
/** A business day in Asia/Shanghai, `YYYY-MM-DD` (TIM-06). */
export const date = <const O extends Common & Kinds['date']>(zh: string, en: string, options?: O) =>
  ({ kind: 'date', zh, en, ...options }) as Made<'date', O>
/** A moment with minutes, ISO 8601 with offset. */
export const moment = <const O extends Common & Kinds['moment']>(zh: string, en: string, options?: O) =>
  ({ kind: 'moment', zh, en, ...options }) as Made<'moment', O>
/** A month, `YYYY-MM`. */
export const month = <const O extends Common & Kinds['month']>(zh: string, en: string, options?: O) =>
  ({ kind: 'month', zh, en, ...options }) as Made<'month', O>
/** Yes or no. */
export const flag = <const O extends Common & Kinds['flag']>(zh: string, en: string, options?: O) =>
  ({ kind: 'flag', zh, en, ...options }) as Made<'flag', O>
/** One of a few named options. */
export const choice = <const T extends Options, const O extends Common & { default?: string }>(
  zh: string,
  en: string,
  options: T,
  more?: O,
) => ({ kind: 'choice', zh, en, options, ...more }) as Made<'choice', O & { options: T }>
/** Several of a few named options. */
export const choices = <const T extends Options, const O extends Common & { max?: number }>(zh: string, en: string, options: T, more?: O) =>
  ({ kind: 'choices', zh, en, options, ...more }) as Made<'choices', O & { options: T }>
/** A code of a national table. */
export const coded = <const T extends CodeTable, const O extends Common & { default?: string }>(
  zh: string,
  en: string,
  table: T,
  more?: O,
) => ({ kind: 'coded', zh, en, table, ...more }) as Made<'coded', O & { table: T }>
/** A reference to one record of another register; its name is kept on the row for readers who may not see that record. */
export const ref = <const O extends Common & Omit<Kinds['ref'], 'to'>>(zh: string, en: string, to: string, options?: O) =>
  ({ kind: 'ref', zh, en, to, ...options }) as Made<'ref', O & { to: string }>
/** References to several records of another register. */
export const refs = <const O extends Common>(zh: string, en: string, to: string, options?: O) =>
  ({ kind: 'refs', zh, en, to, ...options }) as Made<'refs', O & { to: string }>
/** A record of any register (or of some), as evidence: attached by picking it, never by typing it again. It travels as `{register, id, name}`. */
export const record = <const O extends Common & Kinds['record']>(zh: string, en: string, options?: O) =>
  ({ kind: 'record', zh, en, ...options }) as Made<'record', O>
/**
 * Parts: typed child rows that inherit district, guard path and day. `roll` names the reference column that the branch roll fills. `own` says which lines
 * members read: those whose reference of that name is the reader, and no other; or, as `^`, every line of a record whose own record it is.
 */
export const lines = <
  const T extends LineColumns,
  const O extends Common & { atLeast?: number; roll?: keyof T & string; own?: (keyof T & string) | '^' },
>(
  zh: string,
  en: string,
  of: T,
  options?: O,
) => ({ kind: 'lines', zh, en, of, ...options }) as Made<'lines', O & { of: T }>
/** A citizen's identity number (GB 11643), sealed with SM4 and found by a blind index; `birth` and `sex` name the columns it is checked against. */
export const identity = <const O extends Common & Kinds['identity']>(zh: string, en: string, options?: O) =>
  ({ kind: 'identity', zh, en, sealed: 'personal', ...options }) as Made<'identity', O>
/** A phone number, sealed. */
export const phone = <const O extends Common>(zh: string, en: string, options?: O) =>
  ({ kind: 'phone', zh, en, sealed: 'personal', ...options }) as Made<'phone', O>
/** Attached files. */
export const files = <const O extends Common & Kinds['files']>(zh: string, en: string, options?: O) =>
  ({ kind: 'files', zh, en, ...options }) as Made<'files', O>
/**
 * A value worked out from the other columns when the record is saved, and stored with it. `row` is the checked draft; a decimal is a whole number of hundredths.
 * `options` are the words of a text that is one of a few codes.
 */
export const computed = <
  const A extends 'text' | 'integer' | 'money' | 'decimal' | 'date',
  F extends Kinds['computed']['from'],
  const O extends Common & { options?: Options },
>(
  zh: string,
  en: string,
  as: A,
  from: F,
  options?: O,
) => ({ kind: 'computed', zh, en, as, from, ...options }) as Made<'computed', O & { as: A; from: F }>

/**
 * Whom a row is about, so that a person of several rows is counted once: the member where one is named, else the name together with the unit.
 * Never shown; outside people are never matched across registers (decision 13).
 */
export const countedAs = (name: string, member: string | null = null, unit?: string, options?: { citizen: true }) =>
  computed(
    '计数标识',
    'Counted as',
    'text',
    (row: Readonly<Record<string, unknown>>) =>
      member && row[member] ? `#${row[member]}` : `${row[name] ?? ''} ${unit ? (row[unit] ?? '') : ''}`.trim(),
    { hidden: true, ...options },
  )

/** The type a builder returns: the kind, the labels and exactly the options given. */
type Made<K extends ColumnKind, O> = { kind: K; zh: string; en: string } & Omit<Common & Kinds[K], keyof O> & O

/** A record by its register and number. */
export interface RecordName {
  register: string
  id: number
}

/** The value of a column in a row: ids for references and files, fen for money, strings for days. */
export type ValueOf<C> = C extends { kind: 'choice'; options: infer T }
  ? keyof T & string
  : C extends { kind: 'choices'; options: infer T }
    ? (keyof T & string)[]
    : C extends { kind: 'lines'; of: infer L extends LineColumns }
      ? RowOf<L>[]
      : C extends { kind: 'integer' | 'money' | 'decimal' | 'ref' }
        ? number
        : C extends { kind: 'record' }
          ? RecordName
          : C extends { kind: 'refs' | 'files' }
            ? number[]
            : C extends { kind: 'flag' }
              ? boolean
              : C extends { kind: 'computed'; as: infer A }
                ? A extends 'text' | 'date'
                  ? string
                  : number
                : string

type Needed<C extends Columns> = {
  [K in keyof C]: C[K] extends { required: true } | { kind: 'lines' | 'choices' | 'refs' | 'files' } ? K : never
}[keyof C]

/** The row type of a set of columns: required ones are present, others may be null. */
export type RowOf<C extends Columns> = { [K in Needed<C>]: ValueOf<C[K]> } & { [K in Exclude<keyof C, Needed<C>>]: ValueOf<C[K]> | null }
