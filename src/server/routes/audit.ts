import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { verifyChain } from '../../engine/record/verify.ts'
import { refuse } from '../../language/problem.ts'
import { isHead } from '../../language/role.ts'
import type { Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import { idMaybe, inputOf, textMaybe } from '../input.ts'
import { viewerIn } from '../seat.ts'

/** Lines on a page of the log. */
const size = 100

/** The audit log: the whole of it for the audit administrator (SEC-11, SEC-12), of a restricted compartment what concerns it for its head (INT-60). The row policy holds both. */
export function auditRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/audit', async request => {
    const viewer = viewerIn(request)
    if (viewer.role !== 'audit' && !isHead(viewer.role)) throw refused()
    const query = inputOf(request.query)
    const page = idMaybe(query, 'page') ?? 1
    const act = textMaybe(query, 'act', 40) ?? null
    return engine.store.as(viewer, tx =>
      tx.rows(
        `select seq, at, by_name as who, act, register, record_id as record, detail as reason from audit_entry
         where district_id = $1 and ($4::text is null or act = $4) order by seq desc limit $2 offset $3`,
        [viewer.district, size, (page - 1) * size, act],
      ),
    )
  })
  app.post('/audit/verify', async request => {
    const viewer = auditor(viewerIn(request))
    const { ok, links, records, problems } = await verifyChain(engine, viewer.district)
    await engine.store.as(viewer, tx => appendAudit(tx, viewer, { act: 'verify', detail: ok ? 'ok' : `${problems.length}` }))
    return { ok, checked: links + records, problems }
  })
}

function auditor(viewer: Viewer): Viewer {
  if (viewer.role !== 'audit') throw refused()
  return viewer
}

const refused = () => refuse('not-allowed', '审计日志由审计管理员查看', 'The audit administrator reads the log', 403)
