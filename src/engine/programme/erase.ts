import { quote, snake, tableOf } from '../../derive/names.ts'
import { addDays, type Day } from '../../language/day.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { ErasureState } from '../../language/programme.ts'
import type { ToDo } from '../../language/to-do.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { registerNamed } from '../engine.ts'
import { recordMany } from '../record/act.ts'
import { keyOf } from '../record/citizen.ts'
import { program } from '../record/program.ts'

/** An emergency whose rows on citizens stand or stood. */
interface Emergency {
  id: number
  name: string
  org: number
  guardPath: string
  endedOn: Day | null
}

/** What whoever erases must say beside the day: before whom, and what became of registers on paper (EMG-42, EMG-44). */
export interface ErasureSaid {
  supervisor: string
  paperPlace?: string | null
  paperKeeper?: string | null
  paperErasedOn?: string | null
  paperWitness?: string | null
}

/** How many rows on citizens an emergency holds, and when they must be erased. */
export async function erasureState(engine: Engine, viewer: Viewer, programme: number): Promise<ErasureState> {
  const found = await emergency(engine, viewer.district, programme)
  const rows = await rowsOf(engine, viewer.district, programme)
  const erased = isErased(engine, programme)
  return {
    rows: rows.filter(one => one.rows > 0).map(({ reg, rows: n }) => ({ register: reg.name, zh: reg.zh, en: reg.en, rows: n })),
    dueOn: found.endedOn && addDays(found.endedOn, engine.keptAfterEnd),
    erased,
    mayErase: !erased && found.endedOn !== null && found.endedOn <= engine.today() && mayErase(viewer, found),
  }
}

/**
 * Erases all that an emergency holds of citizens, once it has ended: the certificate first, then the key; what the rows count for stays (EMG-42, decision 39).
 * @returns id of the certificate
 * @throws Refused 403 where it is not the viewer's to do, 409 while it lasts or once it is done
 */
export async function eraseEmergency(engine: Engine, viewer: Viewer, programme: number, said: ErasureSaid): Promise<number> {
  const found = await emergency(engine, viewer.district, programme)
  if (!mayErase(viewer, found)) throw refuse('not-allowed', '由专项行动所在组织销毁', 'The organization of the programme erases it', 403)
  if (!found.endedOn || found.endedOn > engine.today())
    throw refuse('EMG_PURGE_DUE', '专项行动还没有结束，请先填写结束日期', 'The programme has not ended: give its last day first', 409)
  if (!said.supervisor.trim()) throw new Refused([error('required', '请填写监督人', 'Name the supervisor', 'supervisor')])
  return eraseAll(engine, viewer, found, said)
}

/**
 * Erases what is due by itself (EMG-42): entries as old as their register keeps them, and all that an emergency holds when its days after the end are over.
 * What certificates say is erased is made so first: a restored copy forgets again what it had forgotten.
 * @returns how many certificates were written
 */
export async function eraseDue(engine: Engine): Promise<number> {
  if (emergencyRegisters(engine).length === 0) return 0
  const districts = await engine.store.asSystem('erasure', tx =>
    tx.rows<{ id: string }>('select distinct district_id as id from organization_span where path = district_id'),
  )
  let written = 0
  for (const { id: district } of districts) {
    await eraseAgain(engine, district)
    for (const found of await emergencies(engine, district)) {
      if (isErased(engine, found.id)) continue
      if (found.endedOn && addDays(found.endedOn, engine.keptAfterEnd) <= engine.today()) {
        await eraseAll(engine, await program(engine, district), found, { supervisor: byRule })
        written += 1
      } else if (await eraseEntries(engine, district, found)) written += 1
    }
  }
  return written
}

/** Emergencies that have ended and still hold data on citizens, for whoever may erase it (`EMG_PURGE_DUE`). */
export async function erasuresWaiting(engine: Engine, viewer: Viewer): Promise<ToDo[]> {
  if (emergencyRegisters(engine).length === 0) return []
  const found = await emergencies(engine, viewer.district)
  const waiting = found.filter(
    one => one.org === viewer.org && one.endedOn && one.endedOn <= engine.today() && mayErase(viewer, one) && !isErased(engine, one.id),
  )
  return waiting.map(one => {
    const due = addDays(one.endedOn ?? engine.today(), engine.keptAfterEnd)
    return {
      id: `erase:${one.id}`,
      zh: one.name,
      en: one.name,
      why: {
        zh: `已结束，其中的个人信息应在 ${due} 前销毁，届时自动销毁`,
        en: `It has ended: its personal data is to be erased by ${due}, and erases itself that day`,
      },
      due,
      href: `/programmes/${one.id}`,
      kind: engine.names.programme,
    }
  })
}

const byRule = '按保存期限自动执行'
const method = '销毁加密密钥（SM4），密文不可恢复'

async function eraseAll(engine: Engine, viewer: Viewer, found: Emergency, said: ErasureSaid): Promise<number> {
  if (isErased(engine, found.id)) throw refuse('EMG_EVENT_CLOSED', '个人信息已经销毁', 'The personal data has been erased already', 409)
  const id = await certify(engine, viewer, found, await rowsOf(engine, viewer.district, found.id), { scope: 'all', ...said })
  engine.seal.destroy(programmeKey(found.id))
  return id
}

/** Entries whose time is over while the emergency lasts. */
async function eraseEntries(engine: Engine, district: string, found: Emergency): Promise<boolean> {
  const due: { reg: AnyRegister; day: Day; rows: number; key: string }[] = []
  for (const reg of emergencyRegisters(engine)) {
    if (!reg.eraseAfter) continue
    const last = addDays(engine.today(), -reg.eraseAfter)
    const days = await engine.store.asSystem('erasure', tx =>
      tx.rows<{ day: Day; rows: number }>(
        `select ${quote(snake(reg.day))} as day, count(*) as rows from ${quote(tableOf(reg))} where district_id = $1 and programme_id = $2 and ${quote(snake(reg.day))} <= $3 group by 1 order by 1`,
        [district, found.id, last],
      ),
    )
    for (const { day, rows } of days) {
      const key = keyOf(reg, { programme: found.id, day })
      if (key && !engine.seal.isDestroyed(key)) due.push({ reg, day, rows, key })
    }
  }
  if (due.length === 0) return false
  const rows = [...Map.groupBy(due, one => one.reg)].map(([reg, days]) => ({ reg, rows: days.reduce((sum, one) => sum + one.rows, 0) }))
  const untilDay =
    due
      .map(one => one.day)
      .sort()
      .at(-1) ?? engine.today()
  await certify(engine, await program(engine, district), found, rows, { scope: 'expired', untilDay, supervisor: byRule })
  for (const { key } of due) engine.seal.destroy(key)
  return true
}

async function eraseAgain(engine: Engine, district: string): Promise<void> {
  const reg = certificates(engine)
  const rows = await engine.store.asSystem('erasure', tx =>
    tx.rows<{ id: number }>(
      `select distinct programme_id as id from ${quote(tableOf(reg))} where district_id = $1 and scope = 'all' and state <> 'void'`,
      [district],
    ),
  )
  for (const { id } of rows) if (!isErased(engine, id)) engine.seal.destroy(programmeKey(id))
}

async function certify(
  engine: Engine,
  viewer: Viewer,
  found: Emergency,
  rows: { reg: AnyRegister; rows: number }[],
  said: ErasureSaid & { scope: 'all' | 'expired'; untilDay?: Day },
): Promise<number> {
  const listed = rows.filter(one => one.rows > 0)
  const draft = {
    org: found.org,
    programme: found.id,
    values: {
      ...said,
      erasedOn: engine.today(),
      rows: listed.reduce((sum, one) => sum + one.rows, 0),
      registers: listed.map(one => ({ register: one.reg.zh, rows: one.rows })),
      method,
      operator: viewer.name,
    },
  }
  const { ids, problems } = await recordMany(engine, viewer, certificates(engine), [draft], {
    acceptWarnings: true,
    act: 'erase',
  })
  const [id] = ids
  if (id === undefined) throw new Refused(problems[0]?.problems ?? [])
  return id
}

const certificates = (engine: Engine): AnyRegister => registerNamed(engine, engine.names.erasureCertificate ?? 'certificates of erasure')

const programmeKey = (programme: number): string => `programme-${programme}`
const isErased = (engine: Engine, programme: number): boolean => engine.seal.isDestroyed(programmeKey(programme))
const emergencyRegisters = (engine: Engine): AnyRegister[] => Object.values(engine.registers).filter(reg => reg.compartment === 'emergency')
const mayErase = (viewer: Viewer, found: Emergency): boolean =>
  (viewer.role === 'clerk' || viewer.role === 'organization') && isWithin(found.guardPath, viewer.path)

async function rowsOf(engine: Engine, district: string, programme: number): Promise<{ reg: AnyRegister; rows: number }[]> {
  const found = []
  for (const reg of emergencyRegisters(engine)) {
    const row = await engine.store.asSystem('erasure', tx =>
      tx.first<{ n: number }>(`select count(*) as n from ${quote(tableOf(reg))} where district_id = $1 and programme_id = $2`, [
        district,
        programme,
      ]),
    )
    found.push({ reg, rows: row?.n ?? 0 })
  }
  return found
}

async function emergency(engine: Engine, district: string, programme: number): Promise<Emergency> {
  const [found] = await emergencies(engine, district, programme)
  if (!found) throw refuse('no-such-record', '没有这个专项行动', 'There is no such programme', 404)
  return found
}

async function emergencies(engine: Engine, district: string, id?: number): Promise<Emergency[]> {
  const reg = registerNamed(engine, engine.names.programme)
  return engine.store.asSystem('erasure', tx =>
    tx.rows<Emergency>(
      `select id, ${quote(snake(reg.title))} as name, org_id as org, guard_path as "guardPath", ended_on as "endedOn" from ${quote(tableOf(reg))}
       where district_id = $1 and kind = 'emergency' and state <> 'void' and ($2::bigint is null or id = $2) order by id`,
      [district, id ?? null],
    ),
  )
}
