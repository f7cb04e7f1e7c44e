/** 半数以上: at least half, in integers (CMP-01). */
export const atLeastHalf = (count: number, of: number): boolean => 2 * count >= of

/** 超过半数: more than half, in integers (CMP-01). */
export const moreThanHalf = (count: number, of: number): boolean => 2 * count > of

/** 三分之二以上: at least two thirds, in integers (CMP-01). */
export const atLeastTwoThirds = (count: number, of: number): boolean => 3 * count >= 2 * of
