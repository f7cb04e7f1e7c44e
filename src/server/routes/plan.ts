import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { withOwnFigures } from '../../engine/figure/own.ts'
import { carryOver } from '../../engine/plan/carry-over.ts'
import { planBoard, planTargetsOf } from '../../engine/plan/plan.ts'
import { idAt, idsAt, inputOf, textAt } from '../input.ts'
import { viewerIn } from '../seat.ts'

/** The plan of a year as a tree, its targets beside their figures, and carrying over what is unfinished. */
export function planRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/plan', async request => {
    const [viewer, query] = [viewerIn(request), inputOf(request.query)]
    return planBoard(await withOwnFigures(engine, viewer.district), viewer, idAt(query, 'org'), idAt(query, 'year'))
  })
  app.get('/plan/targets', async request => {
    const [viewer, query] = [viewerIn(request), inputOf(request.query)]
    return planTargetsOf(await withOwnFigures(engine, viewer.district), viewer, idAt(query, 'org'), idAt(query, 'year'))
  })
  app.post('/plan/carry-over', request => {
    const body = inputOf(request.body)
    return carryOver(engine, viewerIn(request), { ids: idsAt(body, 'ids'), reason: textAt(body, 'reason', 200) })
  })
}
