import type { Block } from './document-block.ts'
import { charactersOf, layout } from './document-layout.ts'

/** An official document to write, as Word or PDF: no issuer mark, seal or signature picture (DOC-04). */
export interface OfficialDocument {
  /** A line break (`\n`) splits it where the words allow. */
  title: string
  documentNumber?: string
  addressee?: string
  body: readonly Block[]
  attachments?: readonly string[]
  /** `date` is a day `YYYY-MM-DD`. */
  signature?: { issuer: string; date: string }
  /** `created` is a moment in ISO 8601; the writer reads no clock. `own` are a Word file's properties beside the usual ones. */
  properties: { author: string; created: string; subject?: string; own?: readonly { name: string; value: string }[] }
}

/** The addressee (主送机关) with its full-width colon. */
export const addresseeLine = (addressee: string): string => addressee.replace(/[:：]?$/, '：')

/** A line of the attachment note: indents in characters from the left, the first line `hanging` less than `left`. */
export interface AttachmentLine {
  text: string
  left: number
  hanging: number
}

/** 附件说明: two characters in, further lines under the first character of the name (依据 GB/T 9704-2012 7.3.4). */
export const attachmentLines = (names: readonly string[]): AttachmentLine[] => {
  const numbered = names.length > 1
  return names.map((name, i) => {
    const label = `${i === 0 ? '附件：' : ''}${numbered ? `${i + 1}.` : ''}`
    return {
      text: `${label}${numbered ? ' ' : ''}${name}`,
      left: numbered ? 6.5 : 5,
      hanging: charactersOf(label) + (numbered ? 0.5 : 0),
    }
  })
}

/**
 * The lines of a title in 二号: where the writer broke it, and a line longer than the page is wide again into lines of about one length,
 * between words (依据 GB/T 9704-2012 7.3.1: 词意完整，排列对称).
 */
export const titleLines = (title: string): string[] => title.split('\n').flatMap(line => balanced(line))

const perLine = Math.floor((layout.page.width - layout.margin.left - layout.margin.right) / (layout.size.title * 10))

const balanced = (line: string): string[] => {
  const length = charactersOf(line)
  const count = Math.ceil(length / perLine)
  if (count <= 1) return [line]
  const words = wordsOf(line)
  const target = length / count
  const lines: string[] = []
  let current = ''
  for (const word of words) {
    const longer = charactersOf(current + word)
    const past = longer - target > target - charactersOf(current)
    if (current !== '' && (longer > perLine || (past && lines.length < count - 1 && !clings.test(word)))) {
      lines.push(current)
      current = word
    } else current += word
  }
  return [...lines, current]
}

/** Words of a line; single ideographs in a row are one, as the segmenter splits words that it does not know into them. */
const wordsOf = (line: string): string[] => {
  const words: string[] = []
  let single = false
  for (const { segment } of new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(line)) {
    const one = /^\p{Script=Han}$/u.test(segment)
    if (one && single) words[words.length - 1] += segment
    else words.push(segment)
    single = one
  }
  return words
}

/** What never begins a line of a title. */
const clings = /^[的了、，。：；！？）》”’〕]/
