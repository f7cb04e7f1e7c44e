import type { FastifyInstance } from 'fastify'
import { listAccounts, openAccount, resetPassword, unlockAccount } from '../../engine/account/account.ts'
import type { Engine } from '../../engine/engine.ts'
import { endGrant, giveGrant } from '../../engine/account/grant.ts'
import { grantable, type Role } from '../../language/role.ts'
import { dayAt, dayMaybe, idAt, idMaybe, inputOf, malformed, textAt, textMaybe } from '../input.ts'
import { type Place, viewerIn } from '../seat.ts'

/** Accounts, for the system administrator, and grants, for the security administrator. */
export function accountRoutes(app: FastifyInstance, engine: Engine, place: Place): void {
  app.get('/accounts', async request => listAccounts(engine, viewerIn(request), place.now()))
  app.post('/accounts', async request => {
    const body = inputOf(request.body)
    const draft = {
      signIn: textMaybe(body, 'signIn') ?? '',
      name: textMaybe(body, 'name') ?? '',
      password: textMaybe(body, 'password') ?? '',
      member: idMaybe(body, 'member') ?? null,
    }
    return openAccount(engine, viewerIn(request), draft, place.now())
  })
  app.post('/accounts/:id/unlock', async request => {
    await unlockAccount(engine, viewerIn(request), idAt(inputOf(request.params), 'id'))
    return { ok: true }
  })
  app.post('/accounts/:id/password', async request => {
    await resetPassword(
      engine,
      viewerIn(request),
      idAt(inputOf(request.params), 'id'),
      textAt(inputOf(request.body), 'password'),
      place.now(),
    )
    return { ok: true }
  })
  app.post('/accounts/:id/grants', async request => {
    const body = inputOf(request.body)
    const draft = {
      role: roleOf(textAt(body, 'role')),
      org: idAt(body, 'org'),
      from: dayAt(body, 'from'),
      until: dayMaybe(body, 'until') ?? null,
      team: textMaybe(body, 'team', 40) ?? null,
    }
    return giveGrant(engine, viewerIn(request), idAt(inputOf(request.params), 'id'), draft)
  })
  app.delete('/grants/:id', async request => {
    await endGrant(engine, viewerIn(request), idAt(inputOf(request.params), 'id'))
    return { ok: true }
  })
}

function roleOf(name: string): Role {
  if (!grantable.includes(name as Role)) throw malformed('role', '没有这个角色', 'there is no such role')
  return name as Role // cast: just looked up
}
