import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { dropView, listViews, saveView } from '../../engine/record/saved-view.ts'
import { idAt, inputOf, malformed, objectAt, textAt, textMaybe } from '../input.ts'
import { registerFor } from '../register-access.ts'
import { viewerIn } from '../seat.ts'

/** Saved views of lists. */
export function viewRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/views', async request => {
    const reg = registerFor(engine, viewerIn(request), textAt(inputOf(request.query), 'register'))
    return listViews(engine, viewerIn(request), reg.name)
  })
  app.post('/views', async request => {
    const body = inputOf(request.body)
    const reg = registerFor(engine, viewerIn(request), textAt(body, 'register'))
    const query = objectAt(body, 'query')
    if (JSON.stringify(query).length > 10_000) throw malformed('query', '太长', 'is too long')
    return saveView(engine, viewerIn(request), reg.name, textMaybe(body, 'name') ?? '', query)
  })
  app.delete('/views/:id', async request => {
    await dropView(engine, viewerIn(request), idAt(inputOf(request.params), 'id'))
    return { ok: true }
  })
}
