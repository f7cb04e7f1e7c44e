import { createHash } from 'node:crypto'

/** Word refuses longer tags and titles of content controls. */
const longest = 64

/**
 * The tag of a figure's content control: the key itself, or where that is longer than Word's 64 characters its first 47,
 * a `~` and 16 digits of its SHA-256. The same key always gives the same tag, and a tag is its own tag.
 */
export const controlTag = (key: string): string =>
  key.length <= longest ? key : `${key.slice(0, 47)}~${createHash('sha256').update(key).digest('hex').slice(0, 16)}`

/** A control's title as Word takes it, or shorter. */
export const controlTitle = (title: string): string => (title.length <= longest ? title : `${title.slice(0, longest - 1)}…`)
