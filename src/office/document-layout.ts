/**
 * The measures of an official document, in twips (1/20 pt) unless said otherwise (依据 GB/T 9704-2012 5.2, 7.2, 7.3, 7.5).
 * Body: 22 lines of 28 characters a page. 28 × 16 pt is wider than the type area, hence the spacing of −5.
 */
export const layout = {
  page: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 851, footer: 1247 },
  characters: 28,
  line: 579,
  characterSpacing: -5,
  /** Footer line: its dash stands 7 mm below the type area. */
  footerLine: 340,
  tableLine: 400,
  /** Font sizes in half points: 二号, 三号, 四号, 小四. */
  size: { title: 44, body: 32, page: 28, table: 24 },
  /** The width of one character of 三号 as set, and of 四号. */
  character: 315,
  pageCharacter: 280,
} as const

/** The fonts that the standard names, as machines that write official documents have them; they are named in the file, not carried in it. */
export const fonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  first: '黑体',
  second: '楷体_GB2312',
  page: '宋体',
} as const

/** A document number `机关代字〔2020〕5号`: hexagonal brackets, four-digit year, no leading zero, no 第 (依据 GB/T 9704-2012 7.2.5; DOC-02). */
export const documentNumberPattern = /^[\u4e00-\u9fa5]{2,12}〔(19|20)\d{2}〕[1-9]\d{0,4}号$/

/** A day as documents print it: `2020-12-01` → `2020年12月1日` (依据 GB/T 9704-2012 7.3.5.4). Throws on a text that is not a day. */
export const printedDate = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  if (year === undefined || !real.toISOString().startsWith(day)) throw new RangeError(`not a day YYYY-MM-DD: ${day}`)
  return `${year}年${Number(month)}月${Number(date)}日`
}

/**
 * Where issuer and date begin on their lines without a seal, in characters from the left: the issuer's last character two from the right
 * edge, the date's first two right of the issuer's; where the date is longer, its last stands two from the edge and the issuer gives way
 * (依据 GB/T 9704-2012 7.3.5.2). `measure` gives a text's width in characters.
 */
export const signatureStarts = (issuer: string, printed: string, measure = charactersOf): { issuer: number; date: number } => {
  const issuerFirst = Math.max(0, layout.characters - 2 - measure(issuer))
  const date = Math.min(issuerFirst + 2, layout.characters - 2 - measure(printed))
  return { issuer: Math.min(issuerFirst, date - 2), date }
}

/** How wide a text is in full-width characters; half-width ones count a half. */
export const charactersOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 1 : 0.5), 0)
