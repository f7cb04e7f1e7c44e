import { readDraft } from '../../derive/check.ts'
import type { Draft } from '../../language/listing.ts'
import { bars, error, type Problem, Refused, refuse } from '../../language/problem.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import { type AnyRegister, isRestricted, opens } from '../../language/register.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine, FollowUp } from '../engine.ts'
import { type BatchProblems, nowhere, openBatch } from './batch.ts'
import { explained } from './fault.ts'
import type { Hand } from './hand.ts'
import { labelsFor } from './label.ts'
import { organizationsById } from '../tree/organization.ts'
import { draftOf, handlingIn, keptNames, type Labels, readStored, type Stored } from './row.ts'
import { writeNew, writeVersion } from './write.ts'

/** What a save answers. */
export interface Saved {
  id: number
  version: number
  warnings: Problem[]
}

/**
 * Records something new: the one door for writes. Allowed? → columns → pure rules → looked-up rules → row, version, audit link, in one transaction.
 * Warnings bar the save until they are accepted.
 * @throws Refused with every problem, each beside its column
 */
export async function record(engine: Engine, viewer: Viewer, reg: AnyRegister, draft: Draft): Promise<Saved> {
  const result = await recordMany(engine, viewer, reg, [draft], { acceptWarnings: draft.acceptWarnings ?? false })
  const [id] = result.ids
  if (id === undefined) throw new Refused(result.problems[0]?.problems ?? [])
  return { id, version: 1, warnings: result.problems[0]?.problems ?? [] }
}

/**
 * Records many at once through the same door, all or nothing, with one audit link for the batch.
 * @returns ids in the order of the drafts, empty where anything bars; all problems by draft
 */
export async function recordMany(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  drafts: readonly Draft[],
  options: { acceptWarnings: boolean; dryRun?: boolean; act?: string },
): Promise<{ ids: number[]; problems: BatchProblems[] }> {
  mayWrite(reg, viewer)
  try {
    return await engine.store.as(viewer, tx => recordWithin(tx, engine, viewer, reg, drafts, options))
  } catch (fault) {
    throw explained(fault, reg)
  }
}

/** The same within a transaction that is already open (acts that write several registers at once). */
export async function recordWithin(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  drafts: readonly Draft[],
  options: { acceptWarnings: boolean; dryRun?: boolean; act?: string },
): Promise<{ ids: number[]; problems: BatchProblems[] }> {
  const batch = openBatch(tx, engine, viewer, reg, { ...options, act: options.act ?? 'record' })
  const ids = await batch.add(drafts)
  await batch.close()
  return { ids, problems: batch.problems }
}

/**
 * Corrects a record with a reason; what stood before stays in its history. `draft.values` are the changed columns.
 * @throws Refused `changed-meanwhile` (409) where another person saved first
 */
export async function correct(engine: Engine, viewer: Viewer, reg: AnyRegister, id: number, draft: Draft): Promise<Saved> {
  if (!draft.reason?.trim()) throw new Refused([error('reason', '请写明更正原因', 'Give the reason for the correction')])
  return change(engine, viewer, reg, id, {
    ...draft,
    act: 'correct',
    state: state => (reg.states[state]?.void ? wrongState(reg, state, '更正', 'a correction') : state),
  })
}

/** Takes a step of the register's states; `void` (作废) takes the record out of every figure, `unvoid` brings it back. */
export async function takeStep(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  id: number,
  name: string,
  draft: Omit<Draft, 'values'> & { values?: Draft['values']; day?: string },
): Promise<Saved> {
  if (name === 'void' || name === 'unvoid') {
    if (!draft.reason?.trim()) throw new Refused([error('reason', '请写明原因', 'Give the reason')])
    return change(engine, viewer, reg, id, {
      ...draft,
      values: {},
      act: name,
      state: (now, before) => {
        const voided = reg.states[now]?.void === true
        if (voided === (name === 'void'))
          return voided ? wrongState(reg, now, '作废', 'voiding') : wrongState(reg, now, '恢复', 'bringing back')
        return voided ? before : 'void'
      },
    })
  }
  const step = reg.steps[name]
  if (!step) throw refuse('no-such-step', `没有“${name}”这一步`, `There is no step ${name}`, 404)
  if (!step.by.includes(viewer.role))
    throw refuse('not-allowed', `“${step.zh}”不由您的角色办理`, `Your role does not take the step ${step.en}`, 403)
  return change(engine, viewer, reg, id, {
    ...draft,
    values: draft.values ?? {},
    act: name,
    needs: step.needs ?? [],
    ...(step.stamps ? { stamps: step.stamps } : {}),
    state: state => (step.from.includes(state) ? step.to : wrongState(reg, state, step.zh, step.en)),
  })
}

/** Refuses a viewer whose role may not write the register; the row policies refuse it too. */
export function mayWrite(reg: AnyRegister, viewer: Viewer): void {
  if (!reg.may.write.includes(viewer.role) && !(reg.may.visit && viewer.role === 'visitor'))
    throw refuse('not-allowed', `您的角色不能填写“${reg.zh}”`, `Your role may not write ${reg.en}`, 403)
}

interface Change extends Draft {
  act: string
  needs?: readonly string[]
  /** Day column of the step: `day` where it is given, else today where the column is empty. */
  stamps?: string
  day?: string
  state: (now: string, before: string) => string
}

async function change(engine: Engine, viewer: Viewer, reg: AnyRegister, id: number, draft: Change): Promise<Saved> {
  mayWrite(reg, viewer)
  try {
    return await engine.store.as(viewer, async tx => {
      const stored = await readStored(tx, reg, viewer.district, id, true)
      if (!stored)
        throw refuse('no-such-record', '没有这条记录，或不在您的范围内', 'There is no such record, or it lies outside your scope', 404)
      if (draft.version !== undefined && draft.version !== stored.record.version)
        throw refuse(
          'changed-meanwhile',
          '保存前，这条记录已被他人修改。请打开最新内容，核对后再改',
          'Somebody else changed this record meanwhile: open it as it stands now, compare and change it again',
          409,
        )
      const { hand, labels } = await reconsider(tx, engine, viewer, reg, id, stored, draft)
      await writeVersion(tx, engine, viewer, reg, stored, hand, labels, { act: draft.act, reason: draft.reason?.trim() ?? null })
      const write: Parameters<FollowUp>[2]['write'] = (to, hands, names) => writeNew(tx, engine, viewer, to, hands, names, draft.act)
      for (const follow of engine.onStep?.[reg.name]?.[draft.act] ?? [])
        await follow([hand], [id], { tx, engine, viewer, register: reg, write })
      return { id, version: Number(stored.record.version) + 1, warnings: hand.problems }
    })
  } catch (fault) {
    throw explained(fault, reg)
  }
}

async function reconsider(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  id: number,
  stored: Stored,
  draft: Change,
): Promise<{ hand: Hand; labels: Labels }> {
  const kept = draftOf(reg, stored, engine.seal)
  const merged = { ...kept, ...draft.values }
  if (draft.stamps && !draft.values[draft.stamps] && (draft.day || !kept[draft.stamps])) merged[draft.stamps] = draft.day ?? engine.today()
  const state = draft.state(
    String(stored.record.state),
    draft.act === 'unvoid' ? ((await stateBefore(tx, viewer, id, stored)) ?? reg.start) : reg.start,
  )
  const checked = readDraft(reg, merged, { today: engine.today(), allowSynthetic: engine.allowSynthetic, state })
  const sealedAway = (problem: Problem): boolean => {
    const section = reg.columns[problem.column ?? '']?.sealed
    return problem.code === 'required' && section !== undefined && !stored.sealed[section]
  }
  const org = await placeOf(tx, viewer, stored, draft.org)
  if (!org || !isWithin(org.path, viewer.path))
    throw refuse('outside-scope', '所选组织不在您的范围内，或已撤销', 'The organization lies outside your scope or has been dissolved', 403)
  const hand: Hand = {
    id,
    org,
    programme: draft.programme === undefined ? ((stored.record.programme_id as number | null | undefined) ?? null) : draft.programme, // cast: the column is a bigint or absent
    state,
    values: checked.values,
    problems: draft.act === 'void' ? [] : checked.problems.filter(problem => !sealedAway(problem)),
    asked: draft.values,
    ...(isRestricted(reg) ? { handling: handlingIn(stored.record) } : {}),
  }
  for (const name of draft.needs ?? []) {
    const value = hand.values[name]
    const column = reg.columns[name]
    if (column && (value === null || value === undefined || (Array.isArray(value) && value.length === 0)))
      hand.problems.push(error('required', `请填写“${column.zh}”`, `Fill in ${column.en}`, name))
  }
  if (reg.programme === 'required' && hand.programme === null)
    hand.problems.push(error('required', '请选择所属专项行动', 'Choose the programme', 'programme'))
  const labels = await labelsFor(tx, engine, viewer, reg, [hand], keptNames(reg, stored, engine.seal))
  if (draft.act !== 'void') for (const rule of engine.rules[reg.name] ?? []) await rule([hand], { tx, engine, viewer, register: reg })
  if (bars(hand.problems) || (hand.problems.length > 0 && !draft.acceptWarnings)) throw new Refused(hand.problems)
  return { hand, labels }
}

/** The state in which a record stood before its present version. */
const stateBefore = async (tx: Transaction, viewer: Viewer, id: number, stored: Stored): Promise<string | undefined> =>
  (
    await tx.first<{ state: string }>(
      `select content -> 'record' ->> 'state' as state from record_version
       where district_id = $1 and record_id = $2 and version < $3 and content is not null order by version desc limit 1`,
      [viewer.district, id, stored.record.version],
    )
  )?.state

/** Where a corrected record belongs: where it stands, even if that organization has been dissolved since, or the one it is moved to. */
async function placeOf(tx: Transaction, viewer: Viewer, stored: Stored, wanted: number | undefined): Promise<OrganizationNode | undefined> {
  const id = wanted ?? Number(stored.record.org_id)
  const known = (await organizationsById(tx, viewer.district, [id])).get(id)
  return known ?? (id === Number(stored.record.org_id) ? { ...nowhere, id, path: String(stored.record.guard_path) } : undefined)
}

function wrongState(reg: AnyRegister, state: string, zh: string, en: string): never {
  throw refuse(
    'wrong-state',
    `现在是“${reg.states[state]?.zh ?? state}”，不能办理“${zh}”`,
    `The record is ${reg.states[state]?.en ?? state}: ${en} is not possible now`,
    409,
  )
}

/** Shows one sealed value to a reader who gives a purpose; the look is in the audit chain before the value leaves (MEM-16, SEC-12). */
export async function unmask(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  id: number,
  column: string,
  purpose: string,
): Promise<string> {
  if (purpose.trim().length < 2) throw new Refused([error('purpose', '请写明查看用途', 'Give the purpose of looking', 'purpose')])
  if (!opens(reg, reg.columns[column]?.sealed, viewer.role))
    throw refuse('not-allowed', '您的角色不能查看这一项', 'Your role may not look at this item', 403)
  return engine.store
    .as(viewer, async tx => {
      const stored = await readStored(tx, reg, viewer.district, id)
      const value = stored ? draftOf(reg, stored, engine.seal)[column] : undefined
      if (typeof value !== 'string') throw refuse('no-such-record', '没有可查看的内容', 'There is nothing to show', 404)
      await appendAudit(tx, viewer, {
        act: 'unmask',
        register: reg.name,
        record: id,
        detail: `${column}: ${purpose.trim()}`,
        ...(isRestricted(reg) ? { compartment: reg.compartment } : {}),
      })
      return value
    })
    .catch(fault => {
      throw explained(fault, reg)
    })
}
