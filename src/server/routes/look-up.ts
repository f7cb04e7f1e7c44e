import type { FastifyInstance } from 'fastify'
import { quote, snake, tableOf } from '../../derive/names.ts'
import { type Engine, registerNamed } from '../../engine/engine.ts'
import { methodParts } from '../../engine/record/method.ts'
import { lookUp } from '../../engine/record/read.ts'
import { standingMembers } from '../../engine/tree/roll.ts'
import { dayMaybe, idAt, idMaybe, inputOf, textAt, textMaybe } from '../input.ts'
import { filtersOf } from '../list-query.ts'
import { registerFor } from '../register-access.ts'
import { viewerIn } from '../seat.ts'

/** Choosing a record for a reference, and the branch roll that fills an attendance. */
export function lookUpRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/look-up/:register', async request => {
    const viewer = viewerIn(request)
    const query = inputOf(request.query)
    const reg = registerFor(engine, viewer, textAt(inputOf(request.params), 'register'))
    const where = textMaybe(query, 'where', 2000)
    return lookUp(
      engine,
      viewer,
      reg,
      textMaybe(query, 'search', 100) ?? '',
      idMaybe(query, 'org'),
      idMaybe(query, 'limit') ?? 20,
      where === undefined ? {} : filtersOf(where, reg),
    )
  })
  app.get('/methods/:code', async request => methodParts(engine, viewerIn(request), textAt(inputOf(request.params), 'code', 40)))
  app.get('/roll', async request => {
    const viewer = viewerIn(request)
    const query = inputOf(request.query)
    registerFor(engine, viewer, engine.names.membership)
    const member = registerNamed(engine, engine.names.member)
    return engine.store.as(viewer, async tx => {
      const standing = await standingMembers(tx, engine, viewer.district, idAt(query, 'org'), dayMaybe(query, 'day') ?? engine.today())
      const exempt = new Set(
        member.columns.lifeExempt?.kind === 'flag'
          ? (
              await tx.rows<{ id: number }>(
                `select id from ${quote(tableOf(member))} where district_id = $1 and id = any($2::bigint[]) and ${quote(snake('lifeExempt'))}`,
                [viewer.district, standing.map(one => one.member)],
              )
            ).map(row => row.id)
          : [],
      )
      return standing.map(one => ({ id: one.member, name: one.name, exempt: exempt.has(one.member) }))
    })
  })
}
