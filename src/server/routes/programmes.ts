import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { countForm } from '../../engine/burden/count.ts'
import { withOwnFigures } from '../../engine/figure/own.ts'
import { programmeBoard } from '../../engine/programme/board.ts'
import { eraseEmergency } from '../../engine/programme/erase.ts'
import { situationReport } from '../../engine/programme/situation.ts'
import { pdfOf } from '../../engine/report/pdf.ts'
import { organizationsById } from '../../engine/tree/organization.ts'
import { seesFigures } from '../figure-scope.ts'
import { refuse } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { writeDocument } from '../../office/document-write.ts'
import { dayAt, dayMaybe, type Input, idAt, idMaybe, inputOf, textMaybe } from '../input.ts'
import { viewerIn } from '../seat.ts'
import { sendPdf } from '../send-pdf.ts'

/** A programme's board, its situation report as Word or PDF, and the erasure of what an emergency holds of citizens. */
export function programmeRoutes(app: FastifyInstance, engine: Engine): void {
  const board = async (viewer: Viewer, params: unknown, query: Input) => {
    if (!seesFigures(viewer)) throw refuse('not-allowed', '您的角色不能查看统计数据', 'Your role may not see figures', 403)
    return programmeBoard(await withOwnFigures(engine, viewer.district), viewer, idAt(inputOf(params), 'id'), {
      org: idMaybe(query, 'org'),
      from: dayAt(query, 'from'),
      to: dayAt(query, 'to'),
    })
  }
  app.get('/programmes/:id', async request => board(viewerIn(request), request.params, inputOf(request.query)))
  const situation = async (request: FastifyRequest) => {
    const viewer = viewerIn(request)
    const query = inputOf(request.query)
    const made = await board(viewer, request.params, query)
    const org = idMaybe(query, 'org') ?? viewer.org
    const orgs = await engine.store.as(viewer, async tx => {
      const found = await organizationsById(tx, viewer.district, [org])
      const place = { org, path: found.get(org)?.path ?? viewer.path, month: engine.today().slice(0, 7) }
      countForm(tx, viewer, place, 'situation', made.figures.length * 2)
      return found
    })
    return {
      name: `${made.programme.name} 情况报告 ${made.days.to}`,
      report: situationReport(made, orgs.get(org)?.name ?? '', new Date().toISOString()),
    }
  }
  app.get('/programmes/:id/situation.docx', async (request, reply) => {
    const { name, report } = await situation(request)
    return reply
      .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.docx`)}`)
      .send(Buffer.from(await writeDocument(report)))
  })
  app.get('/programmes/:id/situation.pdf', async (request, reply) => {
    const { name, report } = await situation(request)
    return sendPdf(reply, name, await pdfOf(report))
  })
  app.post('/programmes/:id/erasure', async request => {
    const body = inputOf(request.body)
    const certificate = await eraseEmergency(engine, viewerIn(request), idAt(inputOf(request.params), 'id'), {
      supervisor: textMaybe(body, 'supervisor', 50) ?? '',
      paperPlace: textMaybe(body, 'paperPlace', 200) ?? null,
      paperKeeper: textMaybe(body, 'paperKeeper', 50) ?? null,
      paperErasedOn: dayMaybe(body, 'paperErasedOn') ?? null,
      paperWitness: textMaybe(body, 'paperWitness', 50) ?? null,
    })
    return { certificate }
  })
}
