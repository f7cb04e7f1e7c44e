import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { openPage, visit } from '../../engine/record/open-page.ts'
import { refuse } from '../../language/problem.ts'
import { inputOf, objectAt, textAt } from '../input.ts'

/** The open page of an organization: what it publishes, and what visitors hand in; no account, few calls a minute from one address (decision 37). */
export function openPageRoutes(app: FastifyInstance, engine: Engine): void {
  const tooMany = () => refuse('too-many', '提交太频繁，请过几分钟再试', 'Too many from here: try again in a few minutes', 429)
  const reading = { open: 'all' as const, rateLimit: { max: 60, timeWindow: 60_000, errorResponseBuilder: tooMany } }
  const writing = { open: 'all' as const, rateLimit: { max: 5, timeWindow: 300_000, errorResponseBuilder: tooMany } }
  app.get('/open/:code', { config: reading }, async request => openPage(engine, textAt(inputOf(request.params), 'code', 40)))
  app.post('/open/:code/:register', { config: writing }, async request => {
    const params = inputOf(request.params)
    await visit(engine, textAt(params, 'code', 40), textAt(params, 'register', 60), objectAt(inputOf(request.body), 'values'))
    return { ok: true }
  })
}
