import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Engine } from '../engine/engine.ts'
import { type Seat, viewerOf } from '../engine/account/session.ts'
import { refuse } from '../language/problem.ts'
import type { Viewer } from '../language/viewer.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on routes open to all. */
    seat: Seat | null
  }
  interface FastifyContextConfig {
    /** `all`: without signing in; `first`: also before a first password has been changed. */
    open?: 'all' | 'first'
  }
}

/** Name of the session cookie. */
export const cookieName = 'taizhang'

/** What the session routes need beside the engine. */
export interface Place {
  now: () => Date
  /** Whether this is a demo district. */
  demo: boolean
  secureCookies: boolean
}

/** Guards every route of a scope: the header that only our own pages send (against forged requests), a session, and a password that has been changed. */
export function guard(app: FastifyInstance, engine: Engine, place: Place): void {
  app.decorateRequest('seat', null)
  app.addHook('onRequest', async request => {
    if (!['GET', 'HEAD'].includes(request.method) && request.headers['x-taizhang'] !== '1')
      throw refuse('forged', '请求缺少 x-taizhang 标头，已拒绝', 'The request lacks the header x-taizhang and was refused', 403)
    const { open } = request.routeOptions.config
    if (open === 'all') return
    const token = request.cookies[cookieName]
    request.seat = token ? await viewerOf(engine, token, place.now(), place.demo) : null
    if (!request.seat)
      throw refuse('signed-out', '登录已失效，请重新登录', 'You are not signed in, or the session has ended: sign in again', 401)
    if (request.seat.me.mustChangePassword && open !== 'first')
      throw refuse('change-password', '请先修改密码', 'Change your password first', 403)
  })
}

/** Who asks. */
export function seatOf(request: FastifyRequest): Seat {
  if (!request.seat) throw new Error('a guarded route without a seat')
  return request.seat
}

/** The viewer who asks. */
export const viewerIn = (request: FastifyRequest): Viewer => seatOf(request).viewer

/** Gives the browser the token of its session, or takes it away. */
export function setCookie(reply: FastifyReply, token: string | null, secure: boolean): void {
  const options = { path: '/', httpOnly: true, sameSite: 'strict' as const, secure }
  if (token === null) void reply.clearCookie(cookieName, options)
  else void reply.setCookie(cookieName, token, options)
}
