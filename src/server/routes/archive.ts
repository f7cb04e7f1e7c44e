import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { archiveList, archiveYear, yearOnRecord } from '../../engine/sheet/archive.ts'
import { refuse } from '../../language/problem.ts'
import { staff, writers } from '../../language/role.ts'
import type { Viewer } from '../../language/viewer.ts'
import { idAt, type Input, inputOf } from '../input.ts'
import { viewerIn } from '../seat.ts'

/** The yearly archive: what a year holds, archiving it, and its list as a sheet. */
export function archiveRoutes(app: FastifyInstance, engine: Engine): void {
  const by = (viewer: Viewer, roles: readonly string[]): Viewer => {
    if (!roles.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能办理归档', 'Your role does not archive', 403)
    return viewer
  }
  const asked = (query: Input) => ({ org: idAt(query, 'org'), year: idAt(query, 'year') })
  app.get('/archive', async request => yearOnRecord(engine, by(viewerIn(request), staff), asked(inputOf(request.query)), 'counts alone'))
  app.post('/archive', async request => ({ id: await archiveYear(engine, by(viewerIn(request), writers), asked(inputOf(request.body))) }))
  app.get('/archive/list.xlsx', async (request, reply) => {
    const { name, bytes } = await archiveList(engine, by(viewerIn(request), writers), asked(inputOf(request.query)))
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .send(Buffer.from(bytes))
  })
}
