import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  checkTemplate,
  documentsMade,
  offeredTags,
  possibleDocuments,
  registerDocuments,
  templateFile,
  templateKinds,
  trialOf,
} from '../../engine/document/desk.ts'
import { kindNamed, refuseMaking } from '../../engine/document/kind.ts'
import { type MakeAsk, makeDocument, makeDocuments, previewDocument, tooMany } from '../../engine/document/make.ts'
import { builtInFile, keepTemplate, withdrawTemplate } from '../../engine/document/template.ts'
import type { Engine } from '../../engine/engine.ts'
import { list } from '../../engine/record/read.ts'
import { type BatchStep, mostAtOnce } from '../../language/document.ts'
import { error, type Problem, Refused } from '../../language/problem.ts'
import { templateLimits } from '../../office/template-fill.ts'
import { flagAt, idAt, idsAt, type Input, inputOf, malformed, objectAt, textAt, textMaybe } from '../input.ts'
import { listQueryOf } from '../list-query.ts'
import { registerFor } from '../register-access.ts'
import { viewerIn } from '../seat.ts'
import { sendPdf } from '../send-pdf.ts'
import { fileIn } from '../upload.ts'

/** Documents from records (S57): what can be made, made one by one or many at once; and the templates of offices. */
export function documentRoutes(app: FastifyInstance, engine: Engine): void {
  const keyOf = (request: FastifyRequest): string => textAt(inputOf(request.params), 'kind', 60)
  const idOf = (request: FastifyRequest): number => idAt(inputOf(request.params), 'id')
  const orgOf = (request: FastifyRequest): number => idAt(inputOf(request.query), 'org')

  app.get('/registers/:name/:id/documents', async request => {
    const reg = registerFor(engine, viewerIn(request), textAt(inputOf(request.params), 'name'))
    return possibleDocuments(engine, viewerIn(request), reg, idOf(request))
  })
  app.get('/registers/:name/:id/documents-made', async request => {
    const reg = registerFor(engine, viewerIn(request), textAt(inputOf(request.params), 'name'))
    return documentsMade(engine, viewerIn(request), reg, idOf(request))
  })
  app.get('/registers/:name/document-kinds', async request => {
    const viewer = viewerIn(request)
    const reg = registerFor(engine, viewer, textAt(inputOf(request.params), 'name'))
    return registerDocuments(engine, viewer, reg)
  })
  app.get('/documents/:kind/:id/preview', async request => previewDocument(engine, viewerIn(request), keyOf(request), idOf(request)))
  app.post('/documents/:kind/:id', async (request, reply) => {
    const ask = askOf(inputOf(request.body))
    const made = await makeDocument(engine, viewerIn(request), keyOf(request), idOf(request), ask)
    return ask.format === 'pdf' ? sendPdf(reply, made.name.replace(/\.pdf$/, ''), made) : sendWord(reply, made)
  })
  app.post('/documents/:kind/batch', async (request, reply) => {
    const viewer = viewerIn(request)
    const body = inputOf(request.body)
    const { reg, kind } = kindNamed(engine, keyOf(request))
    refuseMaking(engine, viewer, kind)
    let ids = body.ids === undefined ? [] : idsAt(body, 'ids')
    if (body.ids === undefined) {
      const query = listQueryOf(inputOf(objectAt(body, 'query')), reg)
      const page = await list(engine, viewer, reg, { ...query, page: 1, size: mostAtOnce })
      if (page.total > mostAtOnce) throw tooMany(page.total)
      ids = page.rows.map(({ id }) => id)
    }
    if (ids.length > mostAtOnce) throw tooMany(ids.length)
    const steps = makeDocuments(engine, viewer, kind.key, ids, { ...askOf(body), together: flagAt(body, 'together') })
    return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(lines(steps)))
  })

  app.get('/document-templates', async request => templateKinds(engine, viewerIn(request), orgOf(request)))
  app.get('/document-templates/:kind/tags', async request => offeredTags(engine, viewerIn(request), keyOf(request)))
  app.get('/document-templates/:kind/built-in.docx', async (request, reply) => {
    offeredTags(engine, viewerIn(request), keyOf(request))
    return sendWord(reply, await builtInFile(engine, keyOf(request)))
  })
  app.get('/document-templates/files/:id', async (request, reply) =>
    sendWord(reply, await templateFile(engine, viewerIn(request), idOf(request))),
  )
  app.post('/document-templates/:kind/check', async request => {
    const { bytes } = await fileIn(request, templateLimits.maxBytes)
    return checkTemplate(engine, viewerIn(request), keyOf(request), orgOf(request), bytes)
  })
  app.post('/document-templates/:kind/trial', async (request, reply) => {
    const { bytes } = await fileIn(request, templateLimits.maxBytes)
    return sendWord(reply, await trialOf(engine, viewerIn(request), keyOf(request), orgOf(request), bytes))
  })
  app.post('/document-templates/:kind', async request => {
    const file = await fileIn(request, templateLimits.maxBytes)
    return keepTemplate(engine, viewerIn(request), keyOf(request), orgOf(request), file)
  })
  app.delete('/document-templates/:kind', async request => {
    await withdrawTemplate(engine, viewerIn(request), keyOf(request), orgOf(request))
    return { ok: true }
  })
}

function askOf(body: Input): MakeAsk {
  const format = textAt(body, 'format', 10)
  if (format !== 'docx' && format !== 'pdf') throw malformed('format', '应是 docx 或 pdf', 'docx or pdf is expected')
  return { format, code: textMaybe(body, 'code', 20), purpose: textMaybe(body, 'purpose', 200) }
}

/** Each step as a line; what goes wrong after the first line has left is a line too, since the status has left with it. */
async function* lines(steps: AsyncGenerator<BatchStep>): AsyncGenerator<string> {
  try {
    for await (const step of steps) yield `${JSON.stringify(step)}\n`
  } catch (fault) {
    const problems: readonly Problem[] =
      fault instanceof Refused
        ? fault.problems
        : [error('fault', '服务器出错，一份也没有出。请稍后重试', 'The server failed and nothing was made: try again later')]
    yield `${JSON.stringify({ problems })}\n`
  }
}

const sendWord = (reply: FastifyReply, { name, bytes }: { name: string; bytes: Uint8Array }): FastifyReply =>
  reply
    .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes))
