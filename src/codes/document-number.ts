import type { Words } from '../language/words.ts'

/** A document number, `机关代字〔2025〕5号`: hexagonal brackets, a year of four digits, no leading zero, no 第 (GB/T 9704-2012 7.2.5; DOC-02). */
export const documentNumber = {
  pattern: /^[\u4e00-\u9fa5]{2,12}〔(19|20)\d{2}〕[1-9]\d{0,4}号$/,
  patternHelp: ['应如“示组〔2025〕5号”，年份用六角括号，序号不补零', 'write 示组〔2025〕5号, with hexagonal brackets and no leading zero'],
} as const satisfies { pattern: RegExp; patternHelp: Words }
