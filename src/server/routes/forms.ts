import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { withOwnFigures } from '../../engine/figure/own.ts'
import { partChoices } from '../../engine/figure/part.ts'
import { returnFile } from '../../engine/return-form/file.ts'
import {
  createForm,
  formFile,
  type FormSettings,
  listForms,
  readForm,
  replaceTemplate,
  saveMapping,
  saveSettings,
} from '../../engine/return-form/form.ts'
import { beginReturn, handIn, readReturn, type ReturnAsked } from '../../engine/return-form/return.ts'
import { type Every, isEvery } from '../../language/form-period.ts'
import { dayAt, flagAt, idAt, idMaybe, type Input, inputOf, malformed, textAt, textMaybe } from '../input.ts'
import { viewerIn } from '../seat.ts'
import { fileIn } from '../upload.ts'

/** Forms that come from above (上级报表): taken, mapped, filled and handed in, as Excel files. */
export function formRoutes(app: FastifyInstance, engine: Engine): void {
  const idOf = (request: FastifyRequest): number => idAt(inputOf(request.params), 'id')
  /** The engine with the figures of the viewer's district. */
  const known = (request: FastifyRequest): Promise<Engine> => withOwnFigures(engine, viewerIn(request).district)

  app.get('/forms', async request => listForms(engine, viewerIn(request), idAt(inputOf(request.query), 'org')))
  app.post('/forms/upload', async request => {
    const query = inputOf(request.query)
    const { bytes } = await fileIn(request)
    return createForm(await known(request), viewerIn(request), {
      org: idAt(query, 'org'),
      name: textMaybe(query, 'name', 100),
      recipient: textAt(query, 'recipient', 60),
      every: everyAt(query),
      dueDay: idMaybe(query, 'dueDay') ?? null,
      file: bytes,
    })
  })
  app.get('/forms/:id', async request => readForm(engine, viewerIn(request), idOf(request)))
  app.put('/forms/:id', async request => {
    const body = inputOf(request.body)
    return saveMapping(await known(request), viewerIn(request), idOf(request), idAt(body, 'version'), body.mapping)
  })
  app.put('/forms/:id/settings', async request => {
    const body = inputOf(request.body)
    return saveSettings(engine, viewerIn(request), idOf(request), idAt(body, 'version'), settingsIn(body))
  })
  app.post('/forms/:id/sheet', async request => {
    const { bytes } = await fileIn(request)
    return replaceTemplate(await known(request), viewerIn(request), idOf(request), idAt(inputOf(request.query), 'version'), bytes)
  })
  app.get('/forms/:id/sheet.xlsx', async (request, reply) => sendFile(reply, await formFile(engine, viewerIn(request), idOf(request))))
  app.get('/figure-parts/:key', async request => partChoices(await known(request), textAt(inputOf(request.params), 'key', 200)))

  const asked = (request: FastifyRequest): ReturnAsked => ({
    form: idOf(request),
    from: dayAt(inputOf(request.params), 'from'),
    number: idMaybe(inputOf(request.query), 'number'),
  })
  app.get('/forms/:id/returns/:from', async request => readReturn(await known(request), viewerIn(request), asked(request)))
  app.post('/forms/:id/returns/:from', async request => beginReturn(await known(request), viewerIn(request), asked(request)))
  app.post('/forms/:id/returns/:from/hand-in', async request =>
    handIn(await known(request), viewerIn(request), asked(request), idAt(inputOf(request.body), 'version')),
  )
  app.get('/forms/:id/returns/:from/form.xlsx', async (request, reply) =>
    sendFile(reply, await returnFile(await known(request), viewerIn(request), asked(request))),
  )
}

function everyAt(from: Input): Every {
  const every = textAt(from, 'every', 10)
  if (!isEvery(every)) throw malformed('every', '应是月、季、半年或年', 'month, quarter, half or year is expected')
  return every
}

const settingsIn = (body: Input): FormSettings => ({
  name: textMaybe(body, 'name', 100) ?? '',
  recipient: textMaybe(body, 'recipient', 60) ?? '',
  every: everyAt(body),
  dueDay: idMaybe(body, 'dueDay') ?? null,
  ended: flagAt(body, 'ended'),
})

const sendFile = (reply: FastifyReply, { name, bytes }: { name: string; bytes: Uint8Array }): FastifyReply =>
  reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes))
