import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { lags, toDos } from '../../engine/to-do.ts'
import { seesFigures } from '../figure-scope.ts'
import { viewerIn } from '../seat.ts'

/** Ratios whose full value is 100 and whose shortfall somebody should mend. */
const watched = [
  'orglife.frequency-rate',
  'orglife.fixed-day-rate',
  'responsibility.quarterly-on-time',
  'responsibility.task-completion',
] as const

/** What waits for the viewer and what lags in the viewer's scope. */
export function toDoRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/todos', async request => toDos(engine, viewerIn(request)))
  app.get('/lags', async request => (seesFigures(viewerIn(request)) ? lags(engine, viewerIn(request), watched) : []))
}
