/** A part of a figure: one code of one of its breakdowns. */
export interface FigurePart {
  key: string
  by: string
  code: string
}

/** The key of a part: `orglife.meetings[kinds=assembly]`. */
export const partKey = ({ key, by, code }: FigurePart): string => `${key}[${by}=${code}]`

/** Reads the key of a part; undefined for the key of a whole figure. */
export function readPartKey(text: string): FigurePart | undefined {
  const match = /^([^[\]]+)\[([^[\]=]+)=([^[\]=]+)\]$/.exec(text)
  return match ? { key: match[1] ?? '', by: match[2] ?? '', code: match[3] ?? '' } : undefined
}

/** A part that a figure offers, with its words. */
export interface FigurePartChoice {
  key: string
  zh: string
  en: string
  /** What it is a part by: 会议种类. */
  by: { zh: string; en: string }
}

/** The key of the whole figure behind a key: of a part, the figure that it is part of. */
export const wholeKey = (key: string): string => readPartKey(key)?.key ?? key
