import type { FastifyInstance, FastifyRequest } from 'fastify'
import { correct, record, type Saved, takeStep, unmask } from '../../engine/record/act.ts'
import { countsToward } from '../../engine/figure/counts-toward.ts'
import type { Engine } from '../../engine/engine.ts'
import { assign, handlersOf } from '../../engine/record/handling.ts'
import { recordFrom } from '../../engine/record/lead-on.ts'
import { history, list, read } from '../../engine/record/read.ts'
import { planYear } from '../../engine/record/year-plan.ts'
import type { Draft } from '../../language/listing.ts'
import { refuse } from '../../language/problem.ts'
import { type AnyRegister, columnsOf } from '../../language/register.ts'
import { placeFiles } from '../../store/files.ts'
import { dayMaybe, flagAt, type Input, idAt, idMaybe, idsAt, inputOf, malformed, objectAt, textAt, textMaybe } from '../input.ts'
import { listQueryOf } from '../list-query.ts'
import { registerFor } from '../register-access.ts'
import { viewerIn } from '../seat.ts'

/** The generic routes that every register has. */
export function registerRoutes(app: FastifyInstance, engine: Engine): void {
  const asked = (request: FastifyRequest): AnyRegister => registerFor(engine, viewerIn(request), textAt(inputOf(request.params), 'name'))
  const idOf = (request: FastifyRequest): number => idAt(inputOf(request.params), 'id')
  /** What a save answers: where the record stands and the figures it counts toward; its files go where it lies. */
  const answer = async (request: FastifyRequest, reg: AnyRegister, saved: Saved, values: Draft['values']) => {
    const viewer = viewerIn(request)
    await placeFiles(engine.store, viewer, fileIds(reg, values), { reg, id: saved.id })
    const counts = await engine.store.as(viewer, tx => countsToward(tx, engine, reg, viewer.district, saved.id))
    return { ...saved, counts }
  }

  app.get('/registers/:name', async request => {
    const reg = asked(request)
    return list(engine, viewerIn(request), reg, listQueryOf(inputOf(request.query), reg))
  })
  app.get('/registers/:name/:id', async request => read(engine, viewerIn(request), asked(request), idOf(request)))
  app.post('/registers/:name', async request => {
    const reg = asked(request)
    if (reg.entry === 'act')
      throw refuse(
        'by-act',
        `“${reg.zh}”由专门的办理产生，不能直接登记`,
        `${reg.en} comes about by an act of its own and is not entered here`,
        409,
      )
    const draft = draftOf(inputOf(request.body))
    const viewer = viewerIn(request)
    const saved = draft.from ? await recordFrom(engine, viewer, reg, draft, draft.from) : await record(engine, viewer, reg, draft)
    return answer(request, reg, saved, draft.values)
  })
  app.post('/registers/:name/year-plan', async request => {
    const body = inputOf(request.body)
    return planYear(engine, viewerIn(request), asked(request), { year: idAt(body, 'year'), dryRun: flagAt(body, 'dryRun') })
  })
  app.put('/registers/:name/:id', async request => {
    const reg = asked(request)
    const draft = draftOf(inputOf(request.body))
    if (draft.version === undefined) throw malformed('version', '不能为空', 'must be given')
    return answer(request, reg, await correct(engine, viewerIn(request), reg, idOf(request), draft), draft.values)
  })
  app.post('/registers/:name/:id/steps/:step', async request => {
    const reg = asked(request)
    const body = inputOf(request.body)
    const step = textAt(inputOf(request.params), 'step')
    if (step !== 'void' && step !== 'unvoid' && !Object.hasOwn(reg.steps, step))
      throw refuse('no-such-step', '没有这一步', 'There is no such step', 404)
    const draft = {
      version: idAt(body, 'version'),
      values: body.values === undefined ? {} : objectAt(body, 'values'),
      day: dayMaybe(body, 'day'),
      reason: textMaybe(body, 'reason'),
      acceptWarnings: flagAt(body, 'acceptWarnings'),
    }
    return answer(request, reg, await takeStep(engine, viewerIn(request), reg, idOf(request), step, draft), draft.values)
  })
  app.get('/registers/:name/handlers', async request => handlersOf(engine, viewerIn(request), asked(request)))
  app.post('/registers/:name/:id/handling', async request => {
    const body = inputOf(request.body)
    await assign(engine, viewerIn(request), asked(request), idOf(request), {
      ...(body.handlers === undefined ? {} : { handlers: idsAt(body, 'handlers') }),
      ...(body.team === undefined ? {} : { team: textMaybe(body, 'team', 40) ?? null }),
      ...(body.bar === undefined ? {} : { bar: idsAt(body, 'bar') }),
      reason: textMaybe(body, 'reason') ?? '',
    })
    return { ok: true }
  })
  app.get('/registers/:name/:id/history', async request => history(engine, viewerIn(request), asked(request), idOf(request)))
  app.post('/registers/:name/:id/unmask', async request => {
    const body = inputOf(request.body)
    return {
      value: await unmask(
        engine,
        viewerIn(request),
        asked(request),
        idOf(request),
        textAt(body, 'column'),
        textMaybe(body, 'purpose') ?? '',
      ),
    }
  })
}

function draftOf(body: Input): Draft {
  return {
    values: objectAt(body, 'values'),
    org: idMaybe(body, 'org'),
    ...(body.programme === undefined ? {} : { programme: idMaybe(body, 'programme') ?? null }),
    version: idMaybe(body, 'version'),
    reason: textMaybe(body, 'reason'),
    acceptWarnings: flagAt(body, 'acceptWarnings'),
    ...(body.from === undefined ? {} : { from: fromOf(objectAt(body, 'from')) }),
    ...(body.handlers === undefined ? {} : { handlers: idsAt(body, 'handlers') }),
  }
}

const fromOf = (from: Input): Draft['from'] => ({ register: textAt(from, 'register', 60), id: idAt(from, 'id') })

const fileIds = (reg: AnyRegister, values: Draft['values']): number[] =>
  columnsOf(reg).flatMap(([name, column]) => {
    const ids = column.kind === 'files' ? values[name] : null
    return Array.isArray(ids) ? ids.filter(id => Number.isSafeInteger(id)) : []
  })
