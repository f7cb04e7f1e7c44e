/** Where in a returned Word file something stands: the part, and the words around it. */
export interface ReturnPlace {
  part: 'body' | 'table' | 'text-box' | 'footnotes' | 'endnotes' | 'header' | 'footer'
  before: string
  after: string
}

/** A control of a figure in a returned file. */
export interface ReturnedControl {
  spot: string
  key: string
  where: ReturnPlace
}

/** A control whose text is neither what we wrote nor what the figure is now: a number set by hand is proposed (人工定数). */
export interface Overtyped extends ReturnedControl {
  /** What the file said when it was downloaded; null where no download of it is known. */
  was: string | null
  typed: string
  /** What the spot prints now. */
  now: string
  /** Whether it was changed under tracked changes, which nobody has taken or refused yet. */
  tracked: boolean
  /** False where the viewer may not ask for the figure, so that it can only stay as it is. */
  open: boolean
}

/** A control that is tagged like ours and fills nothing. */
export interface UnknownControl {
  tag: string
  title: string
  text: string
  where: ReturnPlace
  /** The tag cannot be read, its spot is not in this report, its spot shows another figure now, or it stands around several cells. */
  why: 'damaged' | 'no-spot' | 'other-figure' | 'wide'
}

/** A number typed into new or changed prose that no record stands behind; `key` is a figure that would fit. */
export interface TypedNumber {
  text: string
  before: string
  after: string
  key: string | null
}

/** A paragraph that differs from the report's, as it prints. */
export interface ProseChange {
  kind: 'added' | 'removed' | 'changed'
  was: string | null
  now: string | null
}

/** What stays in the Word file because a report cannot hold it, or comes over in another form. */
export interface ReturnNote {
  code: string
  zh: string
  en: string
}

/** What bringing a Word file back would do. Nothing is written yet. */
export interface ReportReturn {
  /** The report's version that the file was compared with. */
  version: number
  /** Which download the file comes from; null where none is known. `other` is the title of the other report that it was downloaded from. */
  download: { at: string; by: string; version: number; other: string | null } | null
  /** Controls filled anew, and those that show the figure already. */
  filled: number
  same: number
  overtyped: Overtyped[]
  /** Emptied in Word; they are filled again. */
  emptied: ReturnedControl[]
  /** Spots without a control in the file. */
  missing: { spot: string; key: string; shown: string }[]
  /** Spots with several controls. */
  copies: { spot: string; key: string; times: number }[]
  unknown: UnknownControl[]
  /** Controls of figures that the viewer may not ask for; they stay as they are. */
  closed: ReturnedControl[]
  numbers: TypedNumber[]
  prose: ProseChange[]
  notes: ReturnNote[]
  /** Whether the viewer may take anything over into the report now. */
  editable: boolean
}

/** What the clerk decided on one overtyped control. */
export interface ReturnChoice {
  spot: string
  typed: string
  take: 'figure' | 'pin'
  reason?: string
}

/** What is to be taken over from a returned file. */
export interface ReturnDecision {
  version: number
  choices: ReturnChoice[]
  /** The edited prose becomes the report's text. */
  prose: boolean
  /** From now on downloads refill this file instead of the standard layout. */
  form: boolean
}

/** A report's own Word form: the file that its downloads refill. */
export interface ReportForm {
  name: string
  at: string
  by: string
  bytes: number
}
