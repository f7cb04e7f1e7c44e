import type { FastifyInstance } from 'fastify'
import { ownDues } from '../../areas/members/own-dues.rules.ts'
import type { Engine } from '../../engine/engine.ts'
import { addOwn } from '../../engine/own/own-add.ts'
import { ownPage } from '../../engine/own/own-page.ts'
import { dayAt, type Input, inputOf, malformed, objectAt, textAt } from '../input.ts'
import { registerFor } from '../register-access.ts'
import { viewerIn } from '../seat.ts'

/** The member's own page (我的), and what a member enters about himself. */
export function ownRoutes(app: FastifyInstance, engine: Engine): void {
  const daysOf = (query: Input): { from: string; to: string } => {
    const days = { from: dayAt(query, 'from'), to: dayAt(query, 'to') }
    if (days.from > days.to) throw malformed('to', '截止日期早于起始日期', 'the last day lies before the first')
    return days
  }
  app.get('/own', async request => ownPage(engine, viewerIn(request), daysOf(inputOf(request.query))))
  app.get('/own-dues', async request => ownDues(engine, viewerIn(request), daysOf(inputOf(request.query))))
  app.post('/own/:register', async request => {
    const viewer = viewerIn(request)
    const reg = registerFor(engine, viewer, textAt(inputOf(request.params), 'register'))
    return addOwn(engine, viewer, reg, objectAt(inputOf(request.body), 'values'))
  })
}
