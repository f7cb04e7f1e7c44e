/** A row that is published for everybody. */
export interface OpenRow {
  id: number
  state: string
  values: Record<string, unknown>
}

/** What an organization publishes: rows by register. */
export interface OpenPage {
  code: string
  name: string
  today: string
  sections: { register: string; rows: OpenRow[] }[]
}
