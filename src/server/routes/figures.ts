import type { FastifyInstance, FastifyRequest } from 'fastify'
import { breakdown, crossTable, dimensionsOf } from '../../engine/figure/breakdown.ts'
import type { Engine } from '../../engine/engine.ts'
import { figures } from '../../engine/figure/figure.ts'
import { withOwnFigures } from '../../engine/figure/own.ts'
import { definitionEffect } from '../../engine/report/definition-effect.ts'
import { withParts } from '../../engine/figure/part.ts'
import { keepOwnFigure, type OwnDraft, ownFigures, tryOwnFigure } from '../../engine/figure/own-keep.ts'
import { trace } from '../../engine/figure/trace.ts'
import { refuse } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { figureScopeOf, seesFigures } from '../figure-scope.ts'
import { idAt, idMaybe, type Input, inputOf, objectAt, textAt, textMaybe } from '../input.ts'
import { definitionOf } from '../own-definition.ts'
import { viewerIn } from '../seat.ts'

/** Figures, what stands behind one, and its breakdowns. */
export function figureRoutes(app: FastifyInstance, engine: Engine): void {
  /** The engine with the figures of the viewer's district, who asks, and for what. */
  const asking = async (request: FastifyRequest) => {
    const viewer = viewerIn(request)
    const query = inputOf(request.query)
    const named = [textMaybe(inputOf(request.params ?? {}), 'key', 200), ...(textMaybe(query, 'keys', 10_000)?.split(',') ?? [])]
    const known = withParts(
      await withOwnFigures(engine, viewer.district),
      named.filter(key => key !== undefined),
    )
    const checked = (key: string): string => {
      if (!known.figureList.some(entry => entry.key === key))
        throw refuse('no-such-figure', `没有“${key.slice(0, 60)}”这个指标`, `There is no figure ${key.slice(0, 60)}`, 404)
      return key
    }
    return { known, viewer, query, checked, key: (): string => checked(textAt(inputOf(request.params), 'key')) }
  }
  app.get('/figures', async request => {
    const { known, viewer, query, checked } = await asking(request)
    const keys = textMaybe(query, 'keys', 10_000)?.split(',').map(checked)
    return figures(known, viewer, await figureScopeOf(engine, viewer, query), keys)
  })
  app.get('/figures/:key', async request => {
    const { known, viewer, query, key } = await asking(request)
    const scope = await figureScopeOf(engine, viewer, query)
    return trace(known, viewer, scope, key(), idMaybe(query, 'page') ?? 1, Math.min(idMaybe(query, 'size') ?? 50, 500))
  })
  app.get('/figures/:key/breakdown', async request => {
    const { known, viewer, query, key } = await asking(request)
    return breakdown(known, viewer, await figureScopeOf(engine, viewer, query), key(), textMaybe(query, 'by') ?? 'org')
  })
  app.get('/figures/:key/cross', async request => {
    const { known, viewer, query, key } = await asking(request)
    const by = [textAt(query, 'by', 80), textAt(query, 'across', 80)] as const
    return crossTable(known, viewer, await figureScopeOf(engine, viewer, query), key(), by)
  })
  app.get('/figures/:key/dimensions', async request => {
    const { known, key } = await asking(request)
    return dimensionsOf(known, key())
  })

  app.get('/own-figures', async request => ownFigures(engine, reader(viewerIn(request))))
  app.post('/own-figures/try', async request => {
    const [viewer, body] = [reader(viewerIn(request)), inputOf(request.body)]
    return tryOwnFigure(engine, viewer, await figureScopeOf(engine, viewer, body), draftIn(body))
  })
  app.post('/own-figures/:id/effect', request =>
    definitionEffect(engine, reader(viewerIn(request)), idAt(inputOf(request.params), 'id'), draftIn(inputOf(request.body))),
  )
  app.post('/own-figures', async request => {
    const body = inputOf(request.body)
    return { id: await keepOwnFigure(engine, viewerIn(request), { ...draftIn(body), org: idAt(body, 'org') }, null) }
  })
  app.put('/own-figures/:id', async request => {
    const body = inputOf(request.body)
    const changed = { id: idAt(inputOf(request.params), 'id'), version: idAt(body, 'version'), reason: textAt(body, 'reason', 200) }
    return { id: await keepOwnFigure(engine, viewerIn(request), { ...draftIn(body), org: idAt(body, 'org') }, changed) }
  })
}

function reader(viewer: Viewer): Viewer {
  if (!seesFigures(viewer)) throw refuse('not-allowed', '您的角色不能查看统计数据', 'Your role may not see figures', 403)
  return viewer
}

/** A figure as somebody makes it; what it may hold is checked by the engine. */
const draftIn = (body: Input): OwnDraft => ({
  name: textMaybe(body, 'name', 60) ?? '',
  unit: textMaybe(body, 'unit', 10) ?? '',
  definition: definitionOf(objectAt(body, 'definition')),
})
