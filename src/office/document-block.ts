import type { Level } from './document-level.ts'

/** A piece of a line: text, or a figure kept in a content control tagged with its key, so that it can be refilled. */
export type Inline = { text: string; bold?: boolean } | { figure: { tag: string; title: string; text: string }; bold?: boolean }

/** A picture with its caption below. */
export interface PictureBlock {
  kind: 'picture'
  /** JPEG or PNG. */
  bytes: Uint8Array
  /** What it shows, for who cannot see it. */
  name: string
  caption: readonly Inline[]
}

/** A part of the body: a heading with its number in its text (its font ends at the first full stop), a paragraph, a table with a head that repeats on each page (a form has none), a picture. */
export type Block =
  | { kind: 'heading'; level: Level; inlines: readonly Inline[] }
  | { kind: 'paragraph'; inlines: readonly Inline[]; align?: 'left' | 'center' | 'right' }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly (readonly Inline[])[])[] }
  | PictureBlock
