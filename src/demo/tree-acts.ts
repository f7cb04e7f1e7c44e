import { actOnTree } from '../engine/tree/tree.ts'
import { addDays, type Day } from '../language/day.ts'
import type { Unit } from './made.ts'
import type { Journal, Source } from './journal.ts'
import { idOf } from './unit.ts'

/** A change of the tree between the years: a branch moved to another community, and one merged into its neighbour. */
export interface TreeChanges {
  moved: { unit: Unit; to: Unit; on: Day }
  merged: { unit: Unit; into: Unit; on: Day }
}

/** Chooses what is moved and merged: a branch of the first community goes to the second, and of the third's branches the smallest goes into the next. */
export function planTreeChanges(units: readonly Unit[]): TreeChanges {
  const communities = units.filter(unit => unit.kind === 'community')
  const below = (at: number): Unit[] => units.filter(unit => unit.parent === communities[at])
  const [moved] = below(0).toReversed()
  const [unit, into] = below(2).toSorted((a, b) => a.size - b.size)
  if (!moved || !communities[1] || !unit || !into) throw new Error('the tree is too small for changes')
  unit.endedOn = mergedOn
  return { moved: { unit: moved, to: communities[1], on: '2025-03-01' }, merged: { unit, into, on: mergedOn } }
}

const mergedOn: Day = '2025-07-01'

/** Puts everybody who stands on the roll of a merged branch on that of the other from the day. */
export function mergeRolls({ unit, into, on }: TreeChanges['merged']): void {
  for (const person of unit.people)
    for (const stay of person.stays) {
      if (stay.unit !== unit || (stay.until !== null && stay.until < on)) continue
      if (stay.from >= on) stay.unit = into
      else {
        person.stays.splice(person.stays.indexOf(stay) + 1, 0, { unit: into, from: on, until: stay.until })
        stay.until = addDays(on, -1)
      }
      if (!into.people.includes(person)) into.people.push(person)
    }
}

/** Carries the changes out in their months, through the tree's own door. */
export function treeActsSource(journal: Journal, { moved, merged }: TreeChanges): Source {
  const viewer = journal.as('organization')
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    [moved.on.slice(0, 7)]: async () => {
      const [node] = await actOnTree(journal.engine, viewer, {
        act: 'move',
        org: idOf(moved.unit),
        parent: idOf(moved.to),
        on: moved.on,
        document: '示组〔2025〕6号',
      })
      if (node) moved.unit.node = node
      moved.unit.parent = moved.to
    },
    [merged.on.slice(0, 7)]: async () => {
      await actOnTree(journal.engine, viewer, {
        act: 'merge',
        orgs: [idOf(merged.unit)],
        into: idOf(merged.into),
        on: merged.on,
        document: '示组〔2025〕19号',
      })
    },
  }
  return month => {
    const act = acts[month]
    return act ? { before: [act] } : {}
  }
}
