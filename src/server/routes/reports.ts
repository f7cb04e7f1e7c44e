import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { withOwnFigures } from '../../engine/figure/own.ts'
import { createReport, listReports, readReport, saveReport } from '../../engine/report/report.ts'
import { differences } from '../../engine/report/difference.ts'
import { takeReportStep } from '../../engine/report/step.ts'
import { dayAt, idAt, inputOf, malformed, textAt, textMaybe } from '../input.ts'
import { viewerIn } from '../seat.ts'
import { fileIn } from '../upload.ts'

/** Reports (总结): begun, written, reviewed, issued; as Word files and back. */
export function reportRoutes(app: FastifyInstance, engine: Engine): void {
  const idOf = (request: FastifyRequest): number => idAt(inputOf(request.params), 'id')
  /** The engine with the figures of the viewer's district. */
  const known = (request: FastifyRequest): Promise<Engine> => withOwnFigures(engine, viewerIn(request).district)

  app.get('/reports', async request => listReports(engine, viewerIn(request), idAt(inputOf(request.query), 'org')))
  app.post('/reports', async request => {
    const body = inputOf(request.body)
    const pasted = textMaybe(body, 'text', 2_000_000)
    if (body.template !== 'built-in' && pasted === undefined)
      throw malformed('text', '请粘贴正文或选用内置模板', 'paste a text or take the built-in template')
    return createReport(await known(request), viewerIn(request), {
      org: idAt(body, 'org'),
      title: textMaybe(body, 'title', 200),
      from: dayAt(body, 'from'),
      to: dayAt(body, 'to'),
      text: pasted === undefined ? 'built-in' : { pasted },
    })
  })
  app.post('/reports/upload', async request => {
    const query = inputOf(request.query)
    const { bytes } = await fileIn(request)
    return createReport(await known(request), viewerIn(request), {
      org: idAt(query, 'org'),
      from: dayAt(query, 'from'),
      to: dayAt(query, 'to'),
      text: { file: bytes },
    })
  })
  app.get('/reports/:id', async request => readReport(await known(request), viewerIn(request), idOf(request)))
  app.put('/reports/:id', async request => {
    const body = inputOf(request.body)
    return saveReport(await known(request), viewerIn(request), idOf(request), idAt(body, 'version'), body.paragraphs)
  })
  app.post('/reports/:id/steps/:step', async request => {
    const body = inputOf(request.body)
    return takeReportStep(await known(request), viewerIn(request), idOf(request), textAt(inputOf(request.params), 'step'), {
      version: idAt(body, 'version'),
      reason: textMaybe(body, 'reason'),
      ...(body.pins === undefined ? {} : { pins: idAt(body, 'pins') }),
    })
  })
  app.get('/reports/:id/differences', async request => differences(await known(request), viewerIn(request), idOf(request)))
}
