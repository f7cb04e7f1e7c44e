import type { ListQuery } from '../../language/listing.ts'

/** The part of a list's question that stands in the address, beside organization and period. */
export type ListSearch = Readonly<Record<string, string>>

/** Rows on a page of a list, to begin with. */
export const pageSize = 20

/** Reads the question from the address: q, state, sort (`-day` descending), page, size, programme, f (filters as JSON). */
export function readListQuery(search: ListSearch): ListQuery {
  const sort = search.sort?.replace(/^-/, '')
  return {
    ...(search.q ? { search: search.q } : {}),
    ...(search.state ? { state: search.state } : {}),
    ...(search.f ? { filters: readFilters(search.f) } : {}),
    ...(Number(search.programme) ? { programme: Number(search.programme) } : {}),
    ...(sort ? { sort, descending: search.sort?.startsWith('-') ?? false } : {}),
    page: Math.max(1, Number(search.page) || 1),
    size: Number(search.size) || pageSize,
  }
}

/** Writes a change of the question for the address; any change but of the page begins at the first page. */
export function writeListQuery(patch: ListQuery): Record<string, string | undefined> {
  const written: Record<string, string | undefined> = { page: patch.page && patch.page > 1 ? String(patch.page) : undefined }
  if ('search' in patch) written.q = patch.search || undefined
  if ('state' in patch) written.state = patch.state
  if ('filters' in patch) written.f = patch.filters && Object.keys(patch.filters).length > 0 ? JSON.stringify(patch.filters) : undefined
  if ('sort' in patch) written.sort = patch.sort && `${patch.descending ? '-' : ''}${patch.sort}`
  if ('programme' in patch) written.programme = patch.programme ? String(patch.programme) : undefined
  if ('size' in patch) written.size = patch.size === pageSize ? undefined : String(patch.size)
  return written
}

function readFilters(text: string): Record<string, string[]> {
  try {
    const read: unknown = JSON.parse(text)
    if (!read || typeof read !== 'object') return {}
    return Object.fromEntries(Object.entries(read).map(([name, values]) => [name, Array.isArray(values) ? values.map(String) : []]))
  } catch {
    return {}
  }
}
