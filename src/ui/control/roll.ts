import type { RollEntry } from '../../client/registers.ts'
import type { FormValues } from '../../derive/form.ts'
import type { ColumnOf } from '../../language/column.ts'
import type { Reference } from '../../language/listing.ts'
import type { Words } from '../../language/words.ts'

/** Where a part with a roll keeps the person and how they took part. */
export interface RollShape {
  /** Column of the person, and the register it points to. */
  person: string
  register: string
  /** Column of the state, its options in order; the first one is what everybody begins with. */
  state: string
  options: Readonly<Record<string, Words>>
  first: string
  /** Column of the reason of who is not in the first state. */
  reason: string | null
  /** Columns beside these, filled in person by person (a grade, in what capacity). */
  rest: readonly string[]
}

/** Reads the shape off the declaration: the column that the roll fills, and the first choice beside it. */
export function rollShape(column: ColumnOf<'lines'>): RollShape {
  const person = column.roll ?? ''
  const target = column.of[person]
  const [state, choice] = Object.entries(column.of).find(([, inner]) => inner.kind === 'choice') ?? ['', undefined]
  const options = choice?.kind === 'choice' ? choice.options : {}
  const reason = Object.entries(column.of).find(([, inner]) => inner.kind === 'text')?.[0] ?? null
  const rest = Object.keys(column.of).filter(name => ![person, state, reason].includes(name))
  return { person, register: target?.kind === 'ref' ? target.to : '', state, options, first: Object.keys(options)[0] ?? '', reason, rest }
}

/**
 * The lines of a roll: who already stands there is kept as ticked; who is exempt begins as exempt where that can be said, and is left out where not.
 * `before` are the ids of the roll shown until now: who was on it, is not on this one and was never changed goes.
 */
export function fillFromRoll(
  shape: RollShape,
  roll: readonly RollEntry[],
  lines: readonly FormValues[],
  before: readonly number[],
): FormValues[] {
  const idOf = (line: FormValues) => (line[shape.person] as Reference | null)?.id ?? 0 // cast: a reference travels as {id, name}
  const kept = new Map(lines.map(line => [idOf(line), line]))
  const exempt = 'exempt' in shape.options ? 'exempt' : null
  const listed = roll.flatMap(entry => {
    const line = kept.get(entry.id)
    kept.delete(entry.id)
    if (line) return [line]
    if (entry.exempt && !exempt) return []
    return [{ [shape.person]: { id: entry.id, name: entry.name }, [shape.state]: entry.exempt ? exempt : shape.first }]
  })
  return [...listed, ...[...kept.values()].filter(line => line[shape.state] !== shape.first || !before.includes(idOf(line)))]
}

/** The next state in the order of the options, round and round. */
export function nextState(shape: RollShape, state: string): string {
  const codes = Object.keys(shape.options)
  return codes[(codes.indexOf(state) + 1) % codes.length] ?? shape.first
}

/** How many people stand in each state; states nobody is in are left out. */
export function tally(shape: RollShape, lines: readonly FormValues[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const code of Object.keys(shape.options)) {
    const count = lines.filter(line => line[shape.state] === code).length
    if (count > 0) counts[code] = count
  }
  return counts
}
