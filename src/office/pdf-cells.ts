import type { Cell } from './line-break.ts'
import type { Face, Faces } from './pdf-face.ts'
import type { FontRole } from './pdf-fonts.ts'

/** How a stretch of text is set; sizes in points. */
export interface TextStyle {
  role: FontRole
  size: number
  /** Added to each character's width. */
  spacing: number
  bold?: boolean
  /** Address that a click on it opens. */
  link?: string
}

/** A character as set: its font, where its glyph stands in its cell, and its style. */
export interface GlyphCell extends Cell {
  face: Face
  offset: number
  style: TextStyle
}

/** The cells of a text. Ideographs and Chinese marks are one em wide whatever the font; what cannot be seen is left out. */
export const cellsOf = (text: string, style: TextStyle, faces: Faces): GlyphCell[] => {
  const characters = charactersOf(text)
  return characters.map((character, i): GlyphCell => {
    if (character === '\n') return { text: '\n', width: 0, offset: 0, face: faces.find(style.role, ' ').face, style }
    const found = faces.find(style.role, character)
    const advance = found.face.advance(found.text)
    const em = character === dash ? 2 : isWide(character, characters[i - 1], characters[i + 1]) ? 1 : advance
    return {
      text: found.text,
      width: em * style.size + style.spacing * (character === dash ? 2 : 1),
      offset: (opens.has(character) ? em - advance : closes.has(character) ? Math.min(0, em - advance) : (em - advance) / 2) * style.size,
      face: found.face,
      style,
    }
  })
}

/** A dash of two characters is one sign. */
const dash = '——'
const opens = new Set('“‘（《〈【〔「『')
const closes = new Set('”’）》〉】〕」』。，、；：？！')

/** Characters as readers see them, invisible ones left out, a tab as a space. */
const charactersOf = (text: string): string[] => {
  const visible = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, sign => (sign === '\n' || sign === joiner ? sign : ''))
    .normalize('NFC')
  const signs = beyond.test(visible)
    ? [...new Intl.Segmenter('zh-CN', { granularity: 'grapheme' }).segment(visible)].map(({ segment }) => segment)
    : [...visible]
  const joined: string[] = []
  for (const sign of signs) {
    if (sign === '—' && joined.at(-1) === '—') joined[joined.length - 1] = dash
    else joined.push(sign)
  }
  return joined
}

/** Text with signs of several code points. */
const beyond = /\p{M}|\p{Join_Control}|[\u{10000}-\u{10ffff}]/u
const joiner = '\u200d'

const isWide = (character: string, before: string | undefined, after: string | undefined): boolean =>
  ambiguous.has(character) ? !(isLatin(before) && isLatin(after)) : wide.test(character)

const wide =
  /^[\u2e80-\u2fff\u3000-\u303f\u3041-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u
const ambiguous = new Set('“”‘’—…·')
const isLatin = (character: string | undefined): boolean => character === undefined || /^[\u0020-\u024f]/.test(character)
