import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import { treeAsOf } from '../../engine/tree/organization.ts'
import { actOnTree } from '../../engine/tree/tree.ts'
import type { TreeAct } from '../../language/organization.ts'
import { dayAt, dayMaybe, idAt, idsAt, type Input, inputOf, malformed, textAt, textMaybe } from '../input.ts'
import { viewerIn } from '../seat.ts'

/** The tree of organizations as of a day, and acts on it. */
export function organizationRoutes(app: FastifyInstance, engine: Engine): void {
  app.get('/organizations', async request => {
    const viewer = viewerIn(request)
    const day = dayMaybe(inputOf(request.query), 'asOf') ?? engine.today()
    return engine.store.as(viewer, tx => treeAsOf(tx, viewer.district, viewer.path, day))
  })
  app.post('/organizations/acts', async request => {
    const body = inputOf(request.body)
    const name = textAt(body, 'act')
    if (!isAct(name)) throw malformed('act', '没有这种调整', 'there is no such act')
    return { orgs: await actOnTree(engine, viewerIn(request), readers[name](body)) }
  })
}

const isAct = (name: string): name is TreeAct['act'] => Object.hasOwn(readers, name)

const dated = (body: Input): { on: string; document: string } => ({ on: dayAt(body, 'on'), document: textMaybe(body, 'document') ?? '' })

/** Reads the body of each act. */
const readers: { [A in TreeAct['act']]: (body: Input) => Extract<TreeAct, { act: A }> } = {
  found: body => ({
    act: 'found',
    parent: idAt(body, 'parent'),
    type: textAt(body, 'type'),
    name: textMaybe(body, 'name', 100) ?? '',
    shortName: textMaybe(body, 'shortName', 30),
    sector: textMaybe(body, 'sector'),
    exception: textMaybe(body, 'exception'),
    ...dated(body),
  }),
  rename: body => ({
    act: 'rename',
    org: idAt(body, 'org'),
    name: textMaybe(body, 'name', 100) ?? '',
    shortName: textMaybe(body, 'shortName', 30),
    ...dated(body),
  }),
  move: body => ({ act: 'move', org: idAt(body, 'org'), parent: idAt(body, 'parent'), ...dated(body) }),
  merge: body => ({ act: 'merge', orgs: idsAt(body, 'orgs'), into: idAt(body, 'into'), ...dated(body) }),
  split: body => ({
    act: 'split',
    org: idAt(body, 'org'),
    name: textMaybe(body, 'name', 100) ?? '',
    members: idsAt(body, 'members'),
    ...dated(body),
  }),
  dissolve: body => ({ act: 'dissolve', org: idAt(body, 'org'), ...dated(body) }),
}
