import { quote, snake, tableOf } from '../../derive/names.ts'
import type { FigureScope, FigureValue } from '../../language/figure.ts'
import type { ProgrammeBoard } from '../../language/programme.ts'
import { refuse } from '../../language/problem.ts'
import { type AnyRegister, isRestricted } from '../../language/register.ts'
import { pathEnd, type Viewer } from '../../language/viewer.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { figures } from '../figure/figure.ts'
import { programmesOf } from '../figure/programmes.ts'
import { scopeOf } from '../figure/scope.ts'
import { erasureState } from './erase.ts'

/** What is asked of a programme: for an organization, the days of a report (one day, a month, any span). */
export interface BoardAsked {
  org?: number | undefined
  from: string
  to: string
}

/**
 * A programme's board and situation report (S20, S38, S40): the figures of its kind within the days asked and from its start to their end,
 * the records of any register that belong to it, what does not agree, and what must be erased. Made by itself; nobody types anything.
 */
export async function programmeBoard(engine: Engine, viewer: Viewer, id: number, asked: BoardAsked): Promise<ProgrammeBoard> {
  const programme = await programmeNamed(engine, viewer, id)
  const within = await scopeOf(engine, viewer, { ...asked, programme: id })
  const whole = { ...within, from: programme.from < asked.from ? programme.from : asked.from }
  const keys = keysOf(engine, programme.kind)
  const [now, total] = [await figures(engine, viewer, within, keys), await figures(engine, viewer, whole, keys)]
  const both = now.flatMap((one, i) => (total[i] && isTold(total[i]) ? [{ now: one, total: total[i] }] : []))
  const emergency = Object.values(engine.registers).some(reg => reg.compartment === 'emergency') && programme.kind === 'emergency'
  return {
    programme,
    days: { from: asked.from, to: asked.to },
    figures: both,
    registers: await belonging(engine, viewer, whole),
    notices: await notices(engine, viewer, whole, asked, programme.kind),
    erasure: emergency ? await erasureState(engine, viewer, id) : null,
  }
}

const isTold = (value: FigureValue): boolean => value.value !== null && value.value !== '0'

/** Keys whose records belong to programmes of a kind. */
function keysOf(engine: Engine, kind: string): string[] {
  return engine.figureList.flatMap(({ key, compartment }) => (!compartment && programmesOf(engine, key).includes(kind) ? [key] : []))
}

async function programmeNamed(engine: Engine, viewer: Viewer, id: number): Promise<ProgrammeBoard['programme']> {
  const reg = registerNamed(engine, engine.names.programme)
  const found = await engine.store.as(viewer, tx =>
    tx.first<ProgrammeBoard['programme']>(
      `select id, ${quote(snake(reg.title))} as name, kind, started_on as "from", ended_on as "to", document, aims from ${quote(tableOf(reg))}
       where district_id = $1 and id = $2 and state <> 'void'`,
      [viewer.district, id],
    ),
  )
  if (!found)
    throw refuse(
      'no-such-programme',
      '没有这个专项行动，或不在您的范围内',
      'There is no such programme, or it lies outside your scope',
      404,
    )
  return found
}

/** How many records of each register belong to the programme, as far as the viewer reads them. */
async function belonging(engine: Engine, viewer: Viewer, scope: FigureScope): Promise<ProgrammeBoard['registers']> {
  const regs = Object.values(engine.registers).filter(
    reg => reg.programme && !isRestricted(reg) && reg.may.read.includes(viewer.role) && reg.name !== engine.names.erasureCertificate,
  )
  return engine.store.as(viewer, async tx => {
    const found: ProgrammeBoard['registers'] = []
    for (const reg of regs) {
      const row = await tx.first<{ n: number }>(
        `select count(*) as n from ${quote(tableOf(reg))} where district_id = $1 and programme_id = $2 and state <> 'void' and guard_path >= $3 and guard_path < $4`,
        [viewer.district, scope.programme, scope.path, pathEnd(scope.path)],
      )
      if (row?.n) found.push({ register: reg.name, zh: reg.zh, en: reg.en, records: row.n, mayEnter: mayEnter(reg, viewer) })
    }
    return found
  })
}

const mayEnter = (reg: AnyRegister, viewer: Viewer): boolean => reg.entry === 'form' && reg.may.write.includes(viewer.role)

async function notices(
  engine: Engine,
  viewer: Viewer,
  scope: FigureScope,
  asked: BoardAsked,
  kind: string,
): Promise<ProgrammeBoard['notices']> {
  const watches = engine.watches.filter(watch => watch.programme.includes(kind))
  if (watches.length === 0) return []
  return engine.store.as(viewer, async tx => {
    const found: ProgrammeBoard['notices'] = []
    for (const watch of watches)
      found.push(
        ...(await watch.look(tx, engine, {
          district: viewer.district,
          path: scope.path,
          from: asked.from,
          to: asked.to,
          programme: scope.programme ?? 0,
        })),
      )
    return found
  })
}
