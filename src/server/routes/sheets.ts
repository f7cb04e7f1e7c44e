import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { exportSheet } from '../../engine/sheet/export.ts'
import { importSheet } from '../../engine/sheet/import.ts'
import { sheetTemplate } from '../../engine/sheet/template.ts'
import { fileLimits } from '../../office/office-file.ts'
import type { AnyRegister } from '../../language/register.ts'
import { flagAt, idMaybe, inputOf, textAt, textMaybe } from '../input.ts'
import { listQueryOf } from '../list-query.ts'
import { registerFor } from '../register-access.ts'
import { viewerIn } from '../seat.ts'
import { fileIn } from '../upload.ts'

/** Excel in and out of every register (P4): the template, the list as a file, and the import with its dry run. */
export function sheetRoutes(app: FastifyInstance, engine: Engine): void {
  const asked = (request: FastifyRequest): AnyRegister => registerFor(engine, viewerIn(request), textAt(inputOf(request.params), 'name'))

  app.get('/registers/:name/template.xlsx', async (request, reply) => {
    const reg = asked(request)
    const bytes = await sheetTemplate(engine, viewerIn(request), reg, idMaybe(inputOf(request.query), 'org'))
    return send(reply, `${reg.zh} 导入模板.xlsx`, bytes)
  })
  app.get('/registers/:name/export.xlsx', async (request, reply) => {
    const reg = asked(request)
    const query = inputOf(request.query)
    const { name, bytes } = await exportSheet(engine, viewerIn(request), reg, listQueryOf(query, reg), textMaybe(query, 'purpose', 200))
    return send(reply, name, bytes)
  })
  app.post('/registers/:name/import', async request => {
    const reg = asked(request)
    const query = inputOf(request.query)
    const { bytes } = await fileIn(request, fileLimits.maxBytes)
    return importSheet(engine, viewerIn(request), reg, bytes, {
      org: idMaybe(query, 'org'),
      programme: idMaybe(query, 'programme'),
      dryRun: flagAt(query, 'dryRun'),
      acceptWarnings: flagAt(query, 'acceptWarnings'),
    })
  })
}

const send = (reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply =>
  reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes))
