import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { overviewsFor, overviewSheet, readOverview } from '../../engine/overview.ts'
import { figureScopeOf } from '../figure-scope.ts'
import { inputOf, textAt } from '../input.ts'
import { viewerIn } from '../seat.ts'

/** Tables across records (一览表): which there are for the role, one of them, and it as a sheet. */
export function overviewRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/overviews', async request => overviewsFor(engine, viewerIn(request)))
  app.get('/overviews/:name', async request => {
    const viewer = viewerIn(request)
    return readOverview(
      engine,
      viewer,
      textAt(inputOf(request.params), 'name', 60),
      await figureScopeOf(engine, viewer, inputOf(request.query)),
    )
  })
  app.get('/overviews/:name/sheet.xlsx', async (request, reply) => {
    const viewer = viewerIn(request)
    const asked = await figureScopeOf(engine, viewer, inputOf(request.query))
    const { name, bytes } = await overviewSheet(engine, viewer, textAt(inputOf(request.params), 'name', 60), asked)
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .send(Buffer.from(bytes))
  })
}
