import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import type { Engine } from '../engine/engine.ts'
import { error, refuse } from '../language/problem.ts'
import { maxFileBytes } from '../store/files.ts'
import { answerProblems } from './answer-problems.ts'
import { openApi } from './open-api.ts'
import { accountRoutes } from './routes/accounts.ts'
import { archiveRoutes } from './routes/archive.ts'
import { auditRoutes } from './routes/audit.ts'
import { burdenRoutes } from './routes/burden.ts'
import { documentRoutes } from './routes/documents.ts'
import { figureRoutes } from './routes/figures.ts'
import { fileRoutes } from './routes/files.ts'
import { formRoutes } from './routes/forms.ts'
import { lookUpRoutes } from './routes/look-up.ts'
import { openPageRoutes } from './routes/open-page.ts'
import { organizationRoutes } from './routes/organizations.ts'
import { overviewRoutes } from './routes/overviews.ts'
import { ownRoutes } from './routes/own.ts'
import { planRoutes } from './routes/plan.ts'
import { programmeRoutes } from './routes/programmes.ts'
import { quizRoutes } from './routes/quizzes.ts'
import { registerRoutes } from './routes/registers.ts'
import { releaseRoutes } from './routes/releases.ts'
import { reportFileRoutes } from './routes/report-files.ts'
import { reportSectionRoutes } from './routes/report-sections.ts'
import { reportRoutes } from './routes/reports.ts'
import { sessionRoutes } from './routes/session.ts'
import { sheetRoutes } from './routes/sheets.ts'
import { toDoRoutes } from './routes/to-dos.ts'
import { viewRoutes } from './routes/views.ts'
import { guard, type Place } from './seat.ts'
import { serveWeb } from './web-files.ts'

/** An account offered on the sign-in page of a demo. */
export interface DemoAccount {
  signIn: string
  password: string
  role: string
  zh: string
  en: string
  orgName: string
}

/** What an app is built with. */
export interface AppOptions {
  /** Folder of the built browser app; only the API is served where it is left out. */
  webFolder?: string
  demo?: { accounts: readonly DemoAccount[] }
  /** True behind TLS: cookies travel over HTTPS only, and browsers are told to stay there. */
  secureCookies: boolean
  /** True behind a proxy that sets X-Forwarded-For. */
  trustProxy?: boolean
  /** Sign-ins allowed from one address in a minute. */
  signInsPerMinute?: number
  log?: boolean
  /** The moment it is; fixed in tests. */
  now?: () => Date
}

/** The server over an engine: the API under /api, the browser app beside it, /health. */
export function buildApp(engine: Engine, options: AppOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: 8 * 2 ** 20,
    trustProxy: options.trustProxy ?? false,
    logger: options.log ? { level: 'warn' } : false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  })
  const place: Place = { now: options.now ?? (() => new Date()), demo: options.demo !== undefined, secureCookies: options.secureCookies }
  answerProblems(app)
  void app.register(cookie)
  void app.register(helmet, headers(options.secureCookies))
  void app.register(rateLimit, { global: false })
  void app.register(multipart, { limits: { fileSize: maxFileBytes, files: 1, fields: 10 } })
  void app.register(
    async api => {
      guard(api, engine, place)
      api.addHook('onSend', async (_request, reply) => {
        if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
      })
      sessionRoutes(api, engine, { ...place, signInsPerMinute: options.signInsPerMinute ?? 60 })
      api.get('/demo-accounts', { config: { open: 'all' } }, async () => options.demo?.accounts ?? [])
      api.get('/openapi.json', { config: { open: 'all' } }, async () => openApi(engine))
      openPageRoutes(api, engine)
      organizationRoutes(api, engine)
      registerRoutes(api, engine)
      sheetRoutes(api, engine)
      lookUpRoutes(api, engine)
      figureRoutes(api, engine)
      releaseRoutes(api, engine)
      planRoutes(api, engine)
      programmeRoutes(api, engine)
      reportRoutes(api, engine)
      reportFileRoutes(api, engine)
      reportSectionRoutes(api, engine)
      formRoutes(api, engine)
      documentRoutes(api, engine)
      toDoRoutes(api, engine)
      burdenRoutes(api, engine)
      overviewRoutes(api, engine)
      ownRoutes(api, engine)
      quizRoutes(api, engine)
      fileRoutes(api, engine)
      viewRoutes(api, engine)
      auditRoutes(api, engine)
      archiveRoutes(api, engine)
      accountRoutes(api, engine, place)
      api.all('/*', { config: { open: 'all' } }, async () => {
        throw refuse('no-such-address', '没有这个地址', 'There is no such address', 404)
      })
    },
    { prefix: '/api' },
  )
  app.get('/health', async (_request, reply) => {
    const alive = await engine.store
      .asSystem('health', tx => tx.first('select 1'))
      .then(
        () => true,
        () => false,
      )
    return reply.code(alive ? 200 : 503).send({ ok: alive })
  })
  if (options.webFolder) serveWeb(app, options.webFolder)
  else
    app.setNotFoundHandler((_request, reply) =>
      reply.code(404).send({ problems: [error('no-such-address', '没有这个地址', 'There is no such address')] }),
    )
  return app
}

/** Security headers; antd writes its styles into the page, so styles may stand inline, scripts may not. */
const headers = (secure: boolean) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
  crossOriginOpenerPolicy: secure,
  originAgentCluster: secure,
  referrerPolicy: { policy: 'same-origin' as const },
  xFrameOptions: { action: 'deny' as const },
})
