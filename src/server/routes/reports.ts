import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { withOwnFigures } from '../../engine/figure/own.ts'
import { lastYearOf, picturesOf } from '../../engine/report/beside.ts'
import { addComment, commentsOf, settleComment } from '../../engine/report/comment.ts'
import { confirmReceipt, dispatchesOf, dispatchReport } from '../../engine/report/dispatch.ts'
import { handDown, levelDifferences, reportsBelow } from '../../engine/report/levels.ts'
import { rollForward } from '../../engine/report/next-year.ts'
import { compareVersions, versionsOf } from '../../engine/report/versions.ts'
import { moveYears } from '../../engine/report/years.ts'
import { createReport, listReports, saveReport } from '../../engine/report/report.ts'
import { differences } from '../../engine/report/difference.ts'
import { readPictures } from '../../engine/report/pictures.ts'
import { figureLinks, reportPdf } from '../../engine/report/document.ts'
import { editionDifferences, editionsOf, readEdition, readOrReceived } from '../../engine/report/editions.ts'
import { withTextParts } from '../../engine/report/figures.ts'
import { takeReportStep } from '../../engine/report/step.ts'
import { dayAt, dayMaybe, idAt, idsAt, inputOf, malformed, textAt, textMaybe } from '../input.ts'
import { viewerIn } from '../seat.ts'
import { sendPdf } from '../send-pdf.ts'
import { fileIn } from '../upload.ts'

/** Reports (总结): begun, written, reviewed, issued; as Word files and back, as PDF. */
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
  app.get('/reports/:id', async request => readOrReceived(await known(request), viewerIn(request), idOf(request)))
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
      ...(body.sections === undefined ? {} : { sections: idAt(body, 'sections') }),
    })
  })
  app.get('/reports/:id/document.pdf', async (request, reply) => {
    const read = await readOrReceived(await known(request), viewerIn(request), idOf(request))
    const report = { ...read, pictures: await readPictures(engine, viewerIn(request), read.paragraphs) }
    const links = figureLinks(report, `${request.protocol}://${request.host}`)
    return sendPdf(reply, report.title, await reportPdf(report, withTextParts(await known(request), report.paragraphs).figureList, links))
  })
  app.get('/reports/:id/editions', request => editionsOf(engine, viewerIn(request), idOf(request)))
  app.get('/reports/:id/editions/:edition', request => readEdition(engine, viewerIn(request), idOf(request), editionAt(request)))
  app.get('/reports/:id/editions/:edition/differences', async request =>
    editionDifferences(await known(request), viewerIn(request), idOf(request), editionAt(request)),
  )
  app.get('/reports/:id/editions/:edition/document.pdf', async (request, reply) => {
    const report = await readEdition(engine, viewerIn(request), idOf(request), editionAt(request))
    return sendPdf(reply, report.title, await reportPdf(report, withTextParts(await known(request), report.paragraphs).figureList))
  })
  app.post('/reports/:id/years', async request =>
    moveYears(await known(request), viewerIn(request), idOf(request), idAt(inputOf(request.body), 'version')),
  )
  app.post('/reports/:id/next-year', async request => rollForward(await known(request), viewerIn(request), idOf(request)))
  app.get('/reports/:id/below', request => reportsBelow(engine, viewerIn(request), idOf(request)))
  app.post('/reports/:id/below', async request => {
    const body = inputOf(request.body)
    return handDown(await known(request), viewerIn(request), idOf(request), {
      org: idAt(body, 'org'),
      dueOn: dayMaybe(body, 'dueOn') ?? null,
    })
  })
  app.get('/reports/:id/below/differences', async request => levelDifferences(await known(request), viewerIn(request), idOf(request)))
  app.get('/reports/:id/comments', request => commentsOf(engine, viewerIn(request), idOf(request)))
  app.post('/reports/:id/comments', request => {
    const body = inputOf(request.body)
    return addComment(engine, viewerIn(request), idOf(request), { quote: textMaybe(body, 'quote') ?? '', body: textAt(body, 'body', 2000) })
  })
  app.post('/reports/:id/comments/:comment/settle', request =>
    settleComment(engine, viewerIn(request), idOf(request), idAt(inputOf(request.params), 'comment')),
  )
  app.get('/reports/:id/versions', request => versionsOf(engine, viewerIn(request), idOf(request)))
  app.get('/reports/:id/versions/compare', request => {
    const query = inputOf(request.query)
    return compareVersions(engine, viewerIn(request), idOf(request), idAt(query, 'before'), idAt(query, 'after'))
  })
  app.get('/reports/:id/dispatches', request => dispatchesOf(engine, viewerIn(request), idOf(request)))
  app.post('/reports/:id/dispatches', request => {
    const body = inputOf(request.body)
    return dispatchReport(engine, viewerIn(request), idOf(request), {
      orgs: idsAt(body, 'orgs'),
      number: textMaybe(body, 'number', 60) ?? null,
    })
  })
  app.post('/reports/:id/receipt', async request => {
    await confirmReceipt(engine, viewerIn(request), idOf(request))
    return {}
  })
  app.get('/reports/:id/last-year', async request => lastYearOf(await known(request), viewerIn(request), idOf(request)))
  app.get('/reports/:id/pictures', request => picturesOf(engine, viewerIn(request), idOf(request)))
  app.get('/reports/:id/differences', async request => differences(await known(request), viewerIn(request), idOf(request)))
}

const editionAt = (request: FastifyRequest): number => idAt(inputOf(request.params), 'edition')
