import type { Level } from './document-level.ts'

/** A piece of a line: text, or a figure kept in a content control tagged with its key, so that it can be refilled. */
export type Inline = { text: string; bold?: boolean } | { figure: { tag: string; title: string; text: string }; bold?: boolean }

/** A part of the body: a heading with its number in its text (its font ends at the first full stop), a paragraph, or a table with a head that repeats on each page (a form has none). */
export type Block =
  | { kind: 'heading'; level: Level; inlines: readonly Inline[] }
  | { kind: 'paragraph'; inlines: readonly Inline[]; align?: 'left' | 'center' | 'right' }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly (readonly Inline[])[])[] }
