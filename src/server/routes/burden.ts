import type { FastifyInstance } from 'fastify'
import { burden } from '../../engine/burden/read.ts'
import type { Engine } from '../../engine/engine.ts'
import { refuse } from '../../language/problem.ts'
import { staff } from '../../language/role.ts'
import { figureScopeOf } from '../figure-scope.ts'
import { inputOf } from '../input.ts'
import { viewerIn } from '../seat.ts'

/** The burden page (减负台账): fields by organization and month, for those who work with general records. */
export function burdenRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/burden', async request => {
    const viewer = viewerIn(request)
    if (!staff.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能查看减负台账', 'Your role may not see the burden page', 403)
    return burden(engine, viewer, await figureScopeOf(engine, viewer, inputOf(request.query)))
  })
}
