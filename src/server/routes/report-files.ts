import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { withOwnFigures } from '../../engine/figure/own.ts'
import { compareReturn, downloadReport, refillReturned, takeReturn } from '../../engine/report/bring-back.ts'
import { dropForm, readForm } from '../../engine/report/form.ts'
import type { ReturnChoice, ReturnDecision } from '../../language/report-return.ts'
import { flagAt, idAt, type Input, inputOf, malformed, textAt, textMaybe } from '../input.ts'
import { viewerIn } from '../seat.ts'
import { fileIn, fileWithJson } from '../upload.ts'

/** Reports as Word files: out, edited by hand, and back. */
export function reportFileRoutes(app: FastifyInstance, engine: Engine): void {
  const idOf = (request: FastifyRequest): number => idAt(inputOf(request.params), 'id')
  /** The engine with the figures of the viewer's district. */
  const known = (request: FastifyRequest): Promise<Engine> => withOwnFigures(engine, viewerIn(request).district)

  app.get('/reports/:id/document.docx', async (request, reply) => {
    const { title, bytes } = await downloadReport(await known(request), viewerIn(request), idOf(request))
    return sendWord(reply, `${title}.docx`, bytes)
  })
  app.post('/reports/:id/refill', async (request, reply) => {
    const { name, bytes, json } = await fileWithJson(request, 'decision')
    const choices = json === undefined ? [] : choicesAt(inputOf(json))
    const refilled = await refillReturned(await known(request), viewerIn(request), idOf(request), bytes, choices)
    reply.header('x-taizhang-filled', refilled.filled).header('x-taizhang-left', refilled.left)
    return sendWord(reply, name, refilled.bytes)
  })
  app.post('/reports/:id/return', async request => {
    const { bytes } = await fileIn(request)
    return compareReturn(await known(request), viewerIn(request), idOf(request), bytes)
  })
  app.post('/reports/:id/return/take', async request => {
    const { json, ...file } = await fileWithJson(request, 'decision')
    return takeReturn(await known(request), viewerIn(request), idOf(request), file, decisionOf(inputOf(json)))
  })
  app.get('/reports/:id/form', async request => readForm(engine, viewerIn(request), idOf(request)))
  app.delete('/reports/:id/form', async request => {
    await dropForm(engine, viewerIn(request), idOf(request))
    return null
  })
}

const sendWord = (reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply =>
  reply
    .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes))

const decisionOf = (body: Input): ReturnDecision => ({
  version: idAt(body, 'version'),
  choices: choicesAt(body),
  prose: flagAt(body, 'prose'),
  form: flagAt(body, 'form'),
})

function choicesAt(body: Input): ReturnChoice[] {
  const list = body.choices ?? []
  if (!Array.isArray(list) || list.length > 5000) throw malformed('choices', '应是若干选择', 'a list of choices is expected')
  return list.map((entry: unknown) => {
    const choice = inputOf(entry)
    const reason = textMaybe(choice, 'reason')
    if (choice.take !== 'figure' && choice.take !== 'pin') throw malformed('take', '应是 figure 或 pin', 'figure or pin is expected')
    return {
      spot: textAt(choice, 'spot', 40),
      typed: textMaybe(choice, 'typed', 10_000) ?? '',
      take: choice.take,
      ...(reason === undefined ? {} : { reason }),
    }
  })
}
