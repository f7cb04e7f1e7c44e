import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { withOwnFigures } from '../../engine/figure/own.ts'
import { assignSection, authorChoices, handInSection, judgeSection, reportSections } from '../../engine/report/sections.ts'
import { flagAt, idAt, idMaybe, inputOf, objectAt, textAt, textMaybe } from '../input.ts'
import { writesNow } from '../../engine/report/author.ts'
import { Presence } from '../presence.ts'
import { viewerIn } from '../seat.ts'

/** The sections of a report and who writes each: given to somebody, handed in, accepted or returned; and who writes it now. */
export function reportSectionRoutes(app: FastifyInstance, engine: Engine): void {
  const idOf = (request: FastifyRequest): number => idAt(inputOf(request.params), 'id')
  const sectionOf = (request: FastifyRequest): string => textAt(inputOf(request.params), 'section', 40)
  const presence = new Presence()
  const placeOf = (request: FastifyRequest): string => `${viewerIn(request).district} ${idOf(request)}`
  app.post('/reports/:id/presence', async request => {
    const viewer = viewerIn(request)
    return (await writesNow(engine, viewer, idOf(request))) ? presence.here(placeOf(request), viewer, Date.now()) : []
  })
  app.delete('/reports/:id/presence', request => {
    presence.gone(placeOf(request), viewerIn(request).account)
    return {}
  })
  app.get('/reports/:id/sections', request => reportSections(engine, viewerIn(request), idOf(request)))
  app.get('/reports/:id/authors', request => authorChoices(engine, viewerIn(request), idOf(request)))
  app.post('/reports/:id/sections', async request => {
    const [viewer, body] = [viewerIn(request), inputOf(request.body)]
    const to = body.to === null || body.to === undefined ? null : objectAt(body, 'to')
    return assignSection(await withOwnFigures(engine, viewer.district), viewer, idOf(request), {
      version: idAt(body, 'version'),
      at: idAt(body, 'paragraph') - 1,
      to: to && { org: idAt(to, 'org'), role: textMaybe(to, 'role', 40) ?? null, account: idMaybe(to, 'account') ?? null },
    })
  })
  app.post('/reports/:id/sections/:section/hand-in', async request => {
    await handInSection(engine, viewerIn(request), idOf(request), sectionOf(request))
    return {}
  })
  app.post('/reports/:id/sections/:section/judgement', async request => {
    const body = inputOf(request.body)
    await judgeSection(engine, viewerIn(request), idOf(request), sectionOf(request), {
      accept: flagAt(body, 'accept'),
      comment: textMaybe(body, 'comment', 500) ?? null,
    })
    return {}
  })
}
