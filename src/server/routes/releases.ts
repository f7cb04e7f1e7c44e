import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { releasable, releaseTotals } from '../../engine/figure/release.ts'
import { sealedRows } from '../../engine/figure/trace.ts'
import { figureScopeOf } from '../figure-scope.ts'
import { dayAt, flagAt, idAt, idMaybe, inputOf, textAt, textMaybe, textsAt } from '../input.ts'
import { viewerIn } from '../seat.ts'

/** Totals of the restricted compartments, for their heads: what stands on record now, and giving it out. */
export function releaseRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/releases', async request => {
    const viewer = viewerIn(request)
    return releasable(engine, viewer, await figureScopeOf(engine, viewer, inputOf(request.query)))
  })
  app.get('/releases/:key/rows', async request => {
    const viewer = viewerIn(request)
    const query = inputOf(request.query)
    const scope = await figureScopeOf(engine, viewer, query)
    return sealedRows(
      engine,
      viewer,
      scope,
      textAt(inputOf(request.params), 'key'),
      idMaybe(query, 'page') ?? 1,
      Math.min(idMaybe(query, 'size') ?? 50, 500),
    )
  })
  app.post('/releases', async request => {
    const body = inputOf(request.body)
    const released = await releaseTotals(engine, viewerIn(request), {
      org: idAt(body, 'org'),
      below: flagAt(body, 'below'),
      from: dayAt(body, 'from'),
      to: dayAt(body, 'to'),
      keys: textsAt(body, 'keys'),
      basis: textMaybe(body, 'basis', 100) ?? '',
      exact: flagAt(body, 'exact'),
    })
    return { released }
  })
}
