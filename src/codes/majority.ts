/** 半数以上: at least half, in integers (CMP-01). */
export const atLeastHalf = (count: number, of: number): boolean => 2 * count >= of

/** 超过半数: more than half, in integers (CMP-01). */
export const moreThanHalf = (count: number, of: number): boolean => 2 * count > of
