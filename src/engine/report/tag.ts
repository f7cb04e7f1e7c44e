import { isShareKey, wholeKey } from '../../language/figure-part.ts'
import type { Spot } from '../../language/report.ts'

/** What the tag of a content control tells: the figure, its spot in the report, and its own coordinates where it has any. */
export interface FigureTag {
  key: string
  spot: string
  org: number | null
  from: string | null
  to: string | null
  programme: number | null
}

/**
 * The tag of a spot's content control: `taizhang:<key>#<spot>`, with organization, period and programme behind it (`@org.from.to.programme`,
 * base 36, days since 1970) where they differ from the report's own and Word's 64 characters have room for them. A part of a figure whose key is too long is
 * only said to be one (`rectification.opinions-settled[*]`): the spot knows which.
 */
export function tagOf(spot: Pick<Spot, 'id' | 'key' | 'org' | 'from' | 'to' | 'programme'>): string {
  const named = `${prefix}${spot.key}#${spot.id}`
  const short = named.length <= longest || spot.key === null ? named : `${prefix}${unnamed(spot.key)}#${spot.id}`
  if (spot.org === null && spot.from === null && spot.to === null && spot.programme === null) return short
  const whole = `${short}@${[id(spot.org), day(spot.from), day(spot.to), id(spot.programme)].join('.')}`
  return whole.length <= longest ? whole : short
}

/** Whether the key in a tag is that of a spot. */
export const isKeyOf = (tag: Pick<FigureTag, 'key'>, key: string | null | undefined): boolean =>
  typeof key === 'string' && (tag.key === key || (wholeKey(key) !== key && tag.key === unnamed(key)))

const unnamed = (key: string): string => `${wholeKey(key)}[*]${isShareKey(key) ? '%' : ''}`

/** Reads a tag back; undefined for a tag that is not ours. */
export function readTag(tag: string): FigureTag | undefined {
  const match = pattern.exec(tag)
  if (!match) return undefined
  const [, key = '', spot = '', org, from, to, programme] = match
  return { key, spot, org: idFrom(org), from: dayFrom(from), to: dayFrom(to), programme: idFrom(programme) }
}

const prefix = 'taizhang:'
const longest = 64
const pattern = /^taizhang:([a-z][a-z0-9.-]*(?:\[[^\][#@]+\]%?)?)#(s\d+)(?:@([0-9a-z]*)\.([0-9a-z]*)\.([0-9a-z]*)\.([0-9a-z]*))?$/
const dayLength = 86_400_000

const id = (value: number | null): string => (value === null ? '' : value.toString(36))
const idFrom = (text: string | undefined): number | null => (text ? Number.parseInt(text, 36) : null)
const day = (value: string | null): string => (value === null ? '' : (Date.parse(`${value}T00:00:00Z`) / dayLength).toString(36))
const dayFrom = (text: string | undefined): string | null =>
  text ? new Date(Number.parseInt(text, 36) * dayLength).toISOString().slice(0, 10) : null
