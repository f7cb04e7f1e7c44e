/** A part of a figure: one code of one of its breakdowns; with `share`, its share in the whole. */
export interface FigurePart {
  key: string
  by: string
  code: string
  share?: true
}

/** The key of a part: `orglife.meetings[kinds=assembly]`; of its share in the whole: `members.on-roll[member.sex=2]%`. */
export const partKey = ({ key, by, code, share }: FigurePart): string => `${key}[${by}=${code}]${share ? '%' : ''}`

/** Reads the key of a part or of its share; undefined for the key of a whole figure. */
export function readPartKey(text: string): FigurePart | undefined {
  const match = /^([^[\]]+)\[([^[\]=]+)=([^[\]=]+)\](%)?$/.exec(text)
  return match ? { key: match[1] ?? '', by: match[2] ?? '', code: match[3] ?? '', ...(match[4] ? { share: true } : {}) } : undefined
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

/** Whether a key is that of a part's share. */
export const isShareKey = (key: string): boolean => readPartKey(key)?.share === true

/** The key of a part's share in the whole, and back. */
export const shareKey = (part: string): string => `${part}%`
export const partOfShare = (key: string): string => (isShareKey(key) ? key.slice(0, -1) : key)
