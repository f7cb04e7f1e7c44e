import type { FastifyInstance } from 'fastify'
import { breakdown } from '../../engine/figure/breakdown.ts'
import type { Engine } from '../../engine/engine.ts'
import { figures } from '../../engine/figure/figure.ts'
import { trace } from '../../engine/figure/trace.ts'
import { refuse } from '../../language/problem.ts'
import { figureScopeOf } from '../figure-scope.ts'
import { idMaybe, inputOf, textAt, textMaybe } from '../input.ts'
import { viewerIn } from '../seat.ts'

/** Figures, what stands behind one, and its breakdowns. */
export function figureRoutes(app: FastifyInstance, engine: Engine): void {
  const known = (key: string): string => {
    if (!engine.figureList.some(entry => entry.key === key))
      throw refuse('no-such-figure', `没有“${key.slice(0, 60)}”这个指标`, `There is no figure ${key.slice(0, 60)}`, 404)
    return key
  }
  app.get('/figures', async request => {
    const query = inputOf(request.query)
    const keys = textMaybe(query, 'keys', 10_000)?.split(',').map(known)
    return figures(engine, viewerIn(request), await figureScopeOf(engine, viewerIn(request), query), keys)
  })
  app.get('/figures/:key', async request => {
    const query = inputOf(request.query)
    const key = known(textAt(inputOf(request.params), 'key'))
    const scope = await figureScopeOf(engine, viewerIn(request), query)
    return trace(engine, viewerIn(request), scope, key, idMaybe(query, 'page') ?? 1, Math.min(idMaybe(query, 'size') ?? 50, 500))
  })
  app.get('/figures/:key/breakdown', async request => {
    const query = inputOf(request.query)
    const key = known(textAt(inputOf(request.params), 'key'))
    return breakdown(engine, viewerIn(request), await figureScopeOf(engine, viewerIn(request), query), key, textMaybe(query, 'by') ?? 'org')
  })
}
