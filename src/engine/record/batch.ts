import { readDraft } from '../../derive/check.ts'
import type { Draft, Handling } from '../../language/listing.ts'
import { bars, error, type Problem } from '../../language/problem.ts'
import { type AnyRegister, isRestricted, startState } from '../../language/register.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine, FollowUp, LookedUpRule } from '../engine.ts'
import type { Hand } from './hand.ts'
import { labelsFor } from './label.ts'
import { organizationsById } from '../tree/organization.ts'
import { takenSteps, withStamps } from './taken-steps.ts'
import { withGiven } from './given.ts'
import { linkRows, writeRows, type Written } from './write.ts'

/** A draft with what was found wrong while it was read; the check is silent on columns that have a problem already. */
export interface Given extends Draft {
  problems?: readonly Problem[]
  /** Steps that the record has gone through already, in their order. */
  steps?: readonly string[]
}

/** Problems of a batch by the place of the draft in it. */
export interface BatchProblems {
  index: number
  problems: Problem[]
}

/** How a batch is taken: `also` are rules of the caller beside those of the register; a dry run writes nothing. */
export interface BatchOptions {
  act: string
  acceptWarnings: boolean
  dryRun?: boolean
  also?: readonly LookedUpRule[]
}

/**
 * Drafts on their way through the door, fed in as many portions as the caller likes within one transaction. Each portion is checked whole and written
 * at once while nothing bars; from the first problem on, the rest is only checked. `close` appends one audit link for each register written.
 * Who feeds several portions must throw the transaction away where `barred()` says so.
 */
export interface Batch {
  /** Ids in the order of the drafts; empty where nothing was written. */
  add: (drafts: readonly Given[]) => Promise<number[]>
  close: () => Promise<void>
  problems: BatchProblems[]
  barred: () => boolean
}

/** Opens a batch of new records. */
export function openBatch(tx: Transaction, engine: Engine, viewer: Viewer, reg: AnyRegister, options: BatchOptions): Batch {
  const problems: BatchProblems[] = []
  const written = new Map<AnyRegister, Written[]>()
  const look = { tx, engine, viewer, register: reg }
  let count = 0
  let barred = false

  const write: Parameters<FollowUp>[2]['write'] = async (to, hands, labels) => {
    const rows = await writeRows(tx, engine, viewer, to, hands, labels)
    const so = written.get(to)
    if (so) for (const row of rows) so.push(row)
    else written.set(to, rows)
    return rows.map(row => row.id)
  }
  return {
    problems,
    barred: () => barred,
    add: async drafts => {
      const hands = await takeInHand(tx, engine, viewer, reg, drafts)
      const labels = await labelsFor(tx, engine, viewer, reg, hands)
      for (const rule of [...(engine.rules[reg.name] ?? []), ...(options.also ?? [])]) await rule(hands, look)
      hands.forEach(({ problems: own }, i) => {
        if (own.length) problems.push({ index: count + i, problems: own })
        barred ||= bars(own) || (own.length > 0 && !options.acceptWarnings)
      })
      count += drafts.length
      if (barred || options.dryRun) return []
      const ids = await write(reg, hands, labels)
      for (const follow of engine.after?.[reg.name] ?? []) await follow(hands, ids, { ...look, write })
      for (const [step, follows] of Object.entries(engine.onStep?.[reg.name] ?? {})) {
        const taken = hands.flatMap((hand, i) => (drafts[i]?.steps?.includes(step) ? [{ hand, id: ids[i] ?? 0 }] : []))
        if (taken.length === 0) continue
        for (const follow of follows)
          await follow(
            taken.map(({ hand }) => hand),
            taken.map(({ id }) => id),
            { ...look, write },
          )
      }
      return ids
    },
    close: async () => {
      if (barred || options.dryRun) return
      for (const [to, rows] of written) await linkRows(tx, viewer, to, rows, options.act)
    },
  }
}

async function takeInHand(tx: Transaction, engine: Engine, viewer: Viewer, reg: AnyRegister, given: readonly Given[]): Promise<Hand[]> {
  const drafts = await withGiven(tx, engine, viewer, reg, given)
  const { allowSynthetic } = engine
  const today = engine.today()
  const wanted = [...new Set(drafts.map(draft => draft.org ?? viewer.org))]
  const orgs = await organizationsById(tx, viewer.district, wanted)
  return drafts.map((draft, i) => {
    const steps = draft.steps ?? []
    const start = startState(reg, draft.values[reg.day], today)
    const state = reg.steps[steps.at(-1) ?? '']?.to ?? start
    const { values, problems } = readDraft(reg, withStamps(reg, draft.values, steps, today), { today, allowSynthetic, state })
    const entered = takenSteps(reg, viewer, start, steps, values)
    problems.push(...entered.problems)
    const known = orgs.get(draft.org ?? viewer.org)
    const org = known && isWithin(known.path, viewer.path) ? known : undefined
    if (!org)
      problems.push(
        error('outside-scope', '所选组织不在您的范围内，或已撤销', 'The organization lies outside your scope or has been dissolved', 'org'),
      )
    if (reg.programme === 'required' && !draft.programme)
      problems.push(error('required', '请选择所属专项行动', 'Choose the programme', 'programme'))
    return {
      id: null,
      org: org ?? nowhere,
      programme: reg.programme ? (draft.programme ?? null) : null,
      state: entered.state,
      values,
      problems: joined(draft.problems ?? [], problems),
      asked: given[i]?.values ?? {},
      ...(isRestricted(reg) ? { handling: handlingOf(reg, viewer, draft) } : {}),
    }
  })
}

/** Who handles a new record of a restricted compartment: those named, or whoever enters it where the register is worked case by case. */
const handlingOf = (reg: AnyRegister, viewer: Viewer, draft: Draft): Handling => ({
  handlers: draft.handlers?.length ? [...new Set([...draft.handlers, viewer.account])] : reg.handled === 'case' ? [viewer.account] : null,
  team: draft.team ?? null,
  barred: [],
})

/** What was found while reading, and of the check what concerns other columns. */
const joined = (found: readonly Problem[], checked: readonly Problem[]): Problem[] => [
  ...found,
  ...checked.filter(problem => problem.column === undefined || !found.some(({ column }) => column === problem.column)),
]

/** Stands where no organization is known. */
export const nowhere: Hand['org'] = {
  id: 0,
  code: '',
  path: '000000',
  parent: null,
  name: '',
  shortName: '',
  type: '',
  sector: null,
  from: '',
  until: null,
}
