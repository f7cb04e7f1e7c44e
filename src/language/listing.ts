import type { Words } from './words.ts'

/** What a list asks for. `filters` are column → wanted values; dates and numbers take `from..to`. */
export interface ListQuery {
  org?: number
  from?: string
  to?: string
  programme?: number
  state?: string
  search?: string
  filters?: Record<string, string[]>
  sort?: string
  descending?: boolean
  page?: number
  size?: number
}

/** A stored row as it travels: standard columns, then the register's own; references as `{id, name}`. */
export interface WireRow {
  id: number
  version: number
  state: string
  org: { id: number; code: string; name: string }
  programme: { id: number; name: string } | null
  values: Record<string, unknown>
  /** In a restricted compartment: who handles it, by name. */
  handling?: { handlers: Reference[] | null; team: string | null; barred: Reference[] }
}

/** A page of a list, with the counts by state over the same filters. */
export interface ListPage {
  rows: WireRow[]
  total: number
  states: Record<string, number>
  page: number
  size: number
}

/** One version in a record's history. */
export interface HistoryEntry {
  version: number
  at: string
  by: string
  act: string
  reason: string | null
  changes: { column: string; before: unknown; after: unknown }[]
}

/** A record with what can be done with it and what it counts toward. */
export interface RecordPage extends WireRow {
  steps: { name: string; zh: string; en: string; to: string; needs: string[] }[]
  mayCorrect: boolean
  /** Its personal data has been erased: what it counts for stays, nothing of it changes any more (EMG-42). */
  erased?: boolean
  /** In a restricted compartment: whether the viewer may hand the record on. */
  mayAssign?: boolean
  counts: { key: string; zh: string; en: string; unit: string }[]
  files: StoredFile[]
}

/** A kept file. */
export interface StoredFile {
  id: number
  name: string
  type: string
  size: number
}

/** What a save sends. `version` names the version corrected, so that two people cannot overwrite each other. */
export interface Draft {
  org?: number
  programme?: number | null
  values: Record<string, unknown>
  version?: number
  reason?: string
  acceptWarnings?: boolean
  /** The record that leads to this one (`leadsTo`) and is tied to it in the same transaction. */
  from?: { register: string; id: number } | undefined
  /** In a restricted compartment: who is to handle it; whoever enters it where it is left out. */
  handlers?: number[]
  team?: string | null
}

/** Who handles a record of a restricted compartment: these accounts (all of its readers where it is null), a team, and who is barred from it (INT-61). */
export interface Handling {
  handlers: number[] | null
  team: string | null
  barred: number[]
}

/** A record of any register as it travels. */
export interface RecordReference extends Reference {
  register: string
}

/** A reference as it travels. */
export interface Reference {
  id: number
  name: string
  note?: string
}

/** What planning a year enters, or would enter: how many records of how many organizations, and the first of them. */
export interface YearPlanned {
  count: number
  entered: number
  orgs: number
  /** What whoever plans should know. */
  note: Words | null
  first: { org: string; day: string; title: string }[]
}
