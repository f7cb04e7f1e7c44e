import type { ReturnCell, ReturnChange } from '../../language/return-form.ts'
import { shiftPoint } from '../../office/number-format.ts'

/** What of a cell two returns are compared by. */
export type Compared = Pick<ReturnCell, 'sheet' | 'cell' | 'heading' | 'zh' | 'en' | 'written' | 'isNumber'>

/**
 * The cells whose values differ between two returns, in the order of the later one. A cell is known again by its place where that has kept its heading,
 * else by its heading; one that is new or gone differs from nothing.
 */
export function changesOf(now: readonly Compared[], last: readonly Compared[]): ReturnChange[] {
  const left = new Set(last)
  const take = (cell: Compared): Compared | undefined => {
    const same = (one: Compared): boolean => one.sheet === cell.sheet && one.heading === cell.heading
    const found = [...left].find(one => same(one) && one.cell === cell.cell) ?? [...left].find(same)
    if (found) left.delete(found)
    return found
  }
  const paired = now.map(cell => ({ cell, before: take(cell) }))
  return [
    ...paired.flatMap(({ cell, before }) => (cell.written === (before?.written ?? null) ? [] : [change(cell, before, cell)])),
    ...[...left].filter(({ written }) => written !== null).map(cell => change(cell, cell, undefined)),
  ]
}

function change({ sheet, cell, heading, zh, en }: Compared, before: Compared | undefined, after: Compared | undefined): ReturnChange {
  const comparable = before?.isNumber && after?.isNumber
  return {
    sheet,
    cell,
    heading,
    zh,
    en,
    last: before?.written ?? null,
    now: after?.written ?? null,
    difference: comparable ? minus(after.written ?? '0', before.written ?? '0') : null,
  }
}

/** The difference of two decimal texts, exactly. */
export function minus(one: string, other: string): string {
  const places = Math.max(...[one, other].map(text => text.split('.')[1]?.length ?? 0))
  const whole = (text: string): bigint => BigInt(shiftPoint(text, places))
  return shiftPoint(String(whole(one) - whole(other)), -places)
}
