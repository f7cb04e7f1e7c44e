/** A decimal text without trailing zeros behind the point: `12.00` → `12`, `0.50` → `0.5`. */
export const trimZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
