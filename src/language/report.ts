import type { Problem } from './problem.ts'

/** What a blank or number in a text is (decision 26). */
export type SpotKind = 'figure' | 'share' | 'target' | 'parameter' | 'date' | 'year' | 'name' | 'document-number' | 'other'

/**
 * How the writer wrote the number, kept when it is filled (APP-03, NUM-04): 余 after it, 万 or 亿 as its scale, % behind it; `places` are the decimals
 * it is rounded to where the figure has more, `wording` the words that a narrative has for it.
 */
export interface SpotStyle {
  more: boolean
  scale: '' | '万' | '亿'
  percent: boolean
  places?: 0 | 1 | 2
  wording?: Wording
}

/**
 * Words for a number: 多, 近, 超过; 过半 and 全覆盖 for a share where they hold; the change since the same days of last year (持平, 由0增至3, 增长12.5%);
 * the names of the records behind it.
 */
export type Wording = 'many' | 'near' | 'over' | 'half' | 'all' | 'change' | 'names'

/** A number that the writer set by hand in place of the figure's, and why (人工定数); who and when is the program's to say. */
export interface SpotPin {
  text: string
  reason: string
  by: string
  /** Moment, ISO 8601. */
  at: string
}

/** A blank or number in a text and what it is bound to. */
export interface Spot {
  /** Stable within its report. */
  id: string
  /** What stood there: `X`, `12`, `X余`. */
  text: string
  kind: SpotKind
  /** Key of the figure it shows, null while unbound or where it is no figure. */
  key: string | null
  /** Organization, period and programme where they differ from the report's own. */
  org: number | null
  from: string | null
  to: string | null
  programme: number | null
  /** How sure the proposal is, 0 to 1. */
  confidence: number
  why: { zh: string; en: string }
  runnerUp: { key: string; confidence: number } | null
  /** What had been proposed (null for no figure) where the writer chose something else. */
  instead?: string | null
  /** Whether the writer has confirmed the binding, or said that it is no figure. */
  settled: boolean
  style: SpotStyle
  /** The figure's value (decimal string in the figure's unit) as last filled, and what the text prints. */
  value: string | null
  shown: string
  /** The writer's words where the value is zero or there is none. */
  clause?: string
  /** What it prints instead of the figure. */
  pin?: SpotPin
}

/** A piece of a paragraph: prose or a spot. */
export type Piece = { text: string; bold?: boolean } | { spot: Spot }

/** A paragraph; headings have levels 1 to 4 (一、（一）1.（1）), the title level 0. */
export interface Paragraph {
  level: 0 | 1 | 2 | 3 | 4 | null
  pieces: Piece[]
  /** The cell that it fills; the cells of a table follow one another row by row. */
  cell?: Cell
  /** The picture above it; its pieces are the caption. */
  picture?: Picture
  /** The list drawn from records that it is a line of; its words are theirs. */
  drawn?: Drawn
  /** On a heading of the first level: the section's identity where it was given to somebody to write. */
  section?: string
}

/** What a list drawn from records holds: the open items of next year's plan (下一步打算), or records that were picked as good examples (示例). */
export type DrawnKind = 'plan' | 'examples'

/** A record that a line says, with the version that was read; version 0 until it is read. */
export type DrawnRecord = [register: string, id: number, version: number]

/** A line of a list drawn from records. Its words are read from the records until the report is signed; a list without records is one line that says so. */
export interface Drawn {
  /** The lines of one list share it. */
  list: string
  of: DrawnKind
  records: DrawnRecord[]
}

/** A place in a table of a text; row 0 is its head. `org` is the organization that the row tells of, where rows repeat over organizations. */
export interface Cell {
  table: string
  row: number
  column: number
  org?: number
}

/** A picture of a text: an attached file. */
export interface Picture {
  file: number
  name: string
}

/** States of a report: drafted, submitted, approved, issued; `returned` goes back to its writer. */
export type ReportState = 'draft' | 'submitted' | 'returned' | 'approved' | 'issued'

/** A report as it stands in the list. */
export interface ReportHead {
  id: number
  org: number
  orgName: string
  title: string
  from: string
  to: string
  state: ReportState
  version: number
  /** Spots that are figures: how many, filled, and still blank. */
  figures: number
  blank: number
  updatedAt: string
  updatedBy: string
  /** The report above for which it was handed down, and the day it is due. */
  of: number | null
  dueOn: string | null
  /** Its number as an official document (文号). */
  number: string | null
  /** Which edition it is or becomes: 2 once it was issued, withdrawn and is issued again. */
  edition: number
}

/** A report (总结) with its text. `steps` are what the viewer may do now. */
export interface Report extends ReportHead {
  paragraphs: Paragraph[]
  steps: string[]
  issuedAt: string | null
  /** Digest over the text, the frozen figures and their record lists, once issued (decision 25). */
  digest: string | null
  /** What is worth a look before it goes on: figures that do not fit one another (APP-02), what a file left out. No bar to any step. */
  warnings: ReportWarning[]
  /** The sections that the viewer may write now, where no more than these are the viewer's to write. */
  author: string[] | null
}

/** A warning on a report, with the figures whose records are to be compared. */
export interface ReportWarning extends Problem {
  keys: string[]
}

/** A record that stood behind a frozen figure, and what became of it. */
export interface ChangedRecord {
  register: string
  id: number
  /** What it added when the report was issued, and what it adds now; null where it did not count. */
  issued: string | null
  now: string | null
}

/** A figure of an issued report that stands differently now (NUM-05), with the records that make the difference. */
export interface ReportDifference {
  spot: string
  key: string
  zh: string
  en: string
  unit: string
  issued: string | null
  now: string | null
  added: ChangedRecord[]
  removed: ChangedRecord[]
  changed: ChangedRecord[]
  /** Records of the difference that the viewer may not open. */
  hidden: number
  /** False where more records stood behind it than were kept, so that only the numbers can be compared. */
  complete: boolean
}

/** A figure that must not exceed another, must not be negative, or must have records where it is not zero (APP-02). */
export type FigureCheck =
  | { rule: string; at: 'most'; key: string; of: string; zh: string; en: string }
  | { rule: string; at: 'least-zero'; key: string; zh: string; en: string }
  | { rule: string; at: 'recorded'; key: string; zh: string; en: string }

/** A paragraph of a template: prose with `{{key}}` for figures and `{{year}}`, `{{next-year}}`, `{{organization}}` for words. */
export interface TemplateParagraph {
  level?: 0 | 1 | 2 | 3 | 4
  text: string
  /** A list drawn from records stands here. */
  drawn?: DrawnKind
}

/** What content brings to reports: the built-in text, the checks before release, the words that tell which programme a section is about. */
export interface SummaryContent {
  template: readonly TemplateParagraph[]
  checks: readonly FigureCheck[]
  programmes: readonly { kind: string; words: string }[]
}

/** A figure of a report above beside the sum of what the levels below signed for it, with the records that make the difference. */
export interface LevelDifference extends Omit<ReportDifference, 'issued'> {
  /** The sum over the signed reports below. */
  below: string
  /** Reports below that hold the figure. */
  of: number
}

/** Something said of a place of a report, till somebody settles it. */
export interface ReportComment {
  id: number
  /** The words it is about. */
  quote: string
  body: string
  at: string
  by: string
  settledBy: string | null
}

/** A version that was kept of a report: when, by whom, by which act and why. */
export interface ReportVersion {
  version: number
  at: string
  by: string
  act: string
  reason: string | null
}

/** What changed between two versions of a report: lines of prose, and figures. */
export interface ReportComparison {
  lines: { change: 'same' | 'added' | 'dropped'; text: string }[]
  figures: { spot: string; key: string | null; before: string | null; after: string | null }[]
}

/** An organization to which an issued report was sent, and when it confirmed the receipt. */
export interface Dispatch {
  org: number
  name: string
  sentAt: string
  sentBy: string
  receivedAt: string | null
  receivedBy: string | null
  /** The edition that was sent. */
  edition: number
}

/** An edition of a report that was issued: as which version, and whether it was withdrawn since. */
export interface ReportEdition {
  edition: number
  version: number
  at: string
  by: string
  withdrawnAt: string | null
  withdrawnBy: string | null
  reason: string | null
}

/** What another definition would make of a figure in a report that was signed with it. */
export interface DefinitionEffect {
  report: number
  title: string
  orgName: string
  org: number
  from: string
  to: string
  /** As it was signed, and as the other definition counts it today. */
  issued: string | null
  now: string | null
}
