import type { FastifyInstance } from 'fastify'
import { changePassword } from '../../engine/account/account.ts'
import type { Engine } from '../../engine/engine.ts'
import { actUnder, endSession, listSessions, viewerOf } from '../../engine/account/session.ts'
import { signIn } from '../../engine/account/sign-in.ts'
import { refuse } from '../../language/problem.ts'
import { idAt, inputOf, textAt } from '../input.ts'
import { type Place, seatOf, setCookie } from '../seat.ts'

/** Signing in and out, the own account, its sessions. */
export function sessionRoutes(app: FastifyInstance, engine: Engine, place: Place & { signInsPerMinute: number }): void {
  const tooMany = () => refuse('too-many', '登录太频繁，请过一分钟再试', 'Too many sign-ins from here: try again in a minute', 429)
  const limited = { open: 'all' as const, rateLimit: { max: place.signInsPerMinute, timeWindow: 60_000, errorResponseBuilder: tooMany } }

  app.post('/sign-in', { config: limited }, async (request, reply) => {
    const body = inputOf(request.body)
    const token = await signIn(
      engine,
      {
        signIn: textAt(body, 'signIn', 100),
        password: textAt(body, 'password', 500),
        address: request.ip,
        agent: request.headers['user-agent'] ?? '',
      },
      place.now(),
    )
    setCookie(reply, token, place.secureCookies)
    return (await viewerOf(engine, token, place.now(), place.demo))?.me
  })
  app.post('/sign-out', { config: { open: 'first' } }, async (request, reply) => {
    const seat = seatOf(request)
    await endSession(engine, seat, seat.session, place.now())
    setCookie(reply, null, place.secureCookies)
    return { ok: true }
  })
  app.get('/me', { config: { open: 'first' } }, async request => seatOf(request).me)
  app.post('/me/acting', async request => actUnder(engine, seatOf(request), idAt(inputOf(request.body), 'grant'), place.now(), place.demo))
  app.post('/me/password', { config: { open: 'first' } }, async request => {
    const body = inputOf(request.body)
    const { viewer, session } = seatOf(request)
    await changePassword(engine, viewer, session, textAt(body, 'old', 500), textAt(body, 'new', 500), place.now())
    return { ok: true }
  })
  app.get('/me/sessions', async request => listSessions(engine, seatOf(request), place.now()))
  app.delete('/me/sessions/:id', async request => {
    await endSession(engine, seatOf(request), idAt(inputOf(request.params), 'id'), place.now())
    return { ok: true }
  })
}
