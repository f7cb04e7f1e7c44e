import type { Role } from './role.ts'

/**
 * A kind of document that comes out of the records of a register (S57): from which it may be made, who makes it, and its built-in layout after GB/T 9704.
 * Texts carry tags in braces by the Chinese titles of columns (`{姓名}`); what each column offers is derived.
 */
export interface DocumentKind {
  /** Short and unique, in kebab-case; templates and notes of what was made are kept under it. */
  key: string
  zh: string
  en: string
  register: string
  /** States that a record must stand in; any but void where left out. */
  states?: readonly string[]
  /** Values that columns must have, by column. */
  where?: Readonly<Record<string, readonly string[]>>
  /** Who makes it; the writers of the register where left out. */
  by?: readonly Role[]
  /** Who speaks in it: the organization of the record, or the one under which it is made (a letter from above). */
  issuer: 'owner' | 'maker'
  /** Carries a document number 机关代字〔年〕号, counted by issuer and year. Never in a restricted compartment, where a gap would tell of a row. */
  numbered?: true
  /** Tags that must have a value before it is made. */
  needs?: readonly string[]
  /** Each sheet begins a page: a letter, its stub and its receipt slip. */
  sheets: readonly DocumentSheet[]
}

/** One sheet of the built-in layout. */
export interface DocumentSheet {
  /** At most one line of 二号 a line; `\n` breaks it. */
  title: string
  /** Prints the document number above the title. */
  number?: true
  addressee?: string
  body: readonly DocumentBlock[]
  attachments?: readonly string[]
  /** Issuer and date at the end. */
  signed?: true
}

/** A piece of a sheet: a heading, a paragraph (left out where the tag `when` has no value, repeated for each line of `each`), a table with a row for each line (none without lines), or a form of cells. */
export type DocumentBlock =
  | { heading: string }
  | { text: string; align?: 'left' | 'center' | 'right'; when?: string; each?: string }
  | { head: readonly string[]; each: string; cells: readonly string[] }
  | { form: readonly (readonly string[])[] }

/** A tag found in an office's own template, and what it stands for. */
export interface FoundTag {
  tag: string
  /** What it stands for, where it is known. */
  zh?: string
  en?: string
  /** The nearest tags there are, where it is not. */
  near: readonly string[]
  times: number
}

/** What a dry run says of a template. */
export interface TemplateCheck {
  found: readonly FoundTag[]
  /** Tags that the built-in layout has and this file has not. */
  missing: readonly string[]
  problems: readonly { zh: string; en: string }[]
  notes: readonly { zh: string; en: string }[]
  /** The record that the trial document is made from; null where there is none yet. */
  trial: { id: number; name: string } | null
}

/** A tag as an office may use it. */
export interface OfferedTag {
  zh: string
  en: string
  /** Tags of each line, where it is a list. */
  of?: readonly OfferedTag[]
  /** Covered unless it is opened for a purpose. */
  sealed?: true
  /** Needed before the document is made. */
  needed?: true
}

/** A template as it holds: where, since when, by whom; null stands for the built-in layout. */
export interface TemplateHead {
  id: number
  serial: number
  org: number
  orgName: string
  name: string
  at: string
  by: string
}

/** A kind of document on the page of templates, as it stands for an organization. */
export interface DocumentKindHead {
  key: string
  zh: string
  en: string
  register: string
  /** The template that holds here; null for the built-in layout. */
  holds: TemplateHead | null
  /** Whether it was put here, not above. */
  own: boolean
  /** Templates and withdrawals of this organization so far, newest first. */
  versions: readonly (Omit<TemplateHead, 'org' | 'orgName'> & { withdrawn: boolean })[]
  /** Documents made this year in the scope: for how many records, and copies counted. */
  records: number
  made: number
}

/** A document that was made. */
export interface DocumentMade {
  id: number
  kind: string
  zh: string
  en: string
  number: string | null
  at: string
  by: string
  format: 'docx' | 'pdf'
  /** Version of the record that it was made from. */
  version: number
  /** Counted from 1 for each kind and record. */
  nth: number
  /** Made again, in the same format, from a version that had one already. */
  copy: boolean
  /** Name of the office's own template; null for the built-in layout. */
  template: string | null
  /** Whether covered values were opened in it. */
  opened: boolean
}

/** A kind of document that the viewer makes from a register, with the covered values that the viewer may open in it. */
export interface RegisterDocument {
  key: string
  zh: string
  en: string
  numbered: boolean
  covered: readonly { zh: string; en: string }[]
}

/** A kind of document for a record, and why it cannot be made yet, where it cannot. */
export interface PossibleDocument {
  key: string
  zh: string
  en: string
  /** Why not now; empty where it can be made. */
  bars: readonly { zh: string; en: string }[]
  numbered: boolean
  /** The number it has already, or the code last used for the kind. */
  number: string | null
  code: string | null
  /** Name of the office's own template, which has no PDF. */
  template: string | null
  /** Covered values in it that the viewer may open, by their titles. */
  covered: readonly { zh: string; en: string }[]
}

/** A document to look at before it is made: its sheets line by line. */
export interface DocumentPreview {
  sheets: readonly (readonly PreviewLine[])[]
}

/** A line of a preview, or a row of a table. */
export interface PreviewLine {
  text: string
  as: 'title' | 'heading' | 'text' | 'center' | 'right' | 'row' | 'head'
  cells?: readonly string[]
}

/** The most records whose documents are made in one go. */
export const mostAtOnce = 200

/** A step of making many, as a line of the answer: progress, at the end the file in base64 with what was left out, or what went wrong. */
export type BatchStep =
  | { done: number; total: number }
  | { file: string; name: string; made: number; left: readonly { id: number; name: string; zh: string; en: string }[] }
  | { problems: readonly { code: string; level: 'error'; zh: string; en: string }[] }

/** The code that opens a document number: two to twelve Chinese characters (DOC-02). */
export const numberCodePattern = /^[\u4e00-\u9fa5]{2,12}$/

/** The document number of a code, year and serial: `金组〔2026〕3号`. */
export const documentNumber = (code: string, year: number, serial: number): string => `${code}〔${year}〕${serial}号`
