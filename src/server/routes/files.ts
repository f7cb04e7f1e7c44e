import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { keepFile, openFile } from '../../store/files.ts'
import { idAt, inputOf } from '../input.ts'
import { viewerIn } from '../seat.ts'
import { fileIn } from '../upload.ts'

/** Attached files. Pictures and PDF open in the browser, shut off from the app; Office files are saved. */
export function fileRoutes(app: FastifyInstance, engine: Engine): void {
  app.post('/files', async request => keepFile(engine.store, viewerIn(request), await fileIn(request)))
  app.get('/files/:id', async (request, reply) => {
    const file = await openFile(engine.store, viewerIn(request), idAt(inputOf(request.params), 'id'))
    const shown = file.type.startsWith('image/') || file.type === 'application/pdf'
    return reply
      .type(file.type)
      .header('content-length', file.size)
      .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      .send(file.stream)
  })
}
