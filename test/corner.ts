import { breakdown } from '../src/engine/figure/breakdown.ts'
import { figures } from '../src/engine/figure/figure.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import { traceRows } from '../src/engine/figure/trace.ts'
import type { FigureValue, TraceRow } from '../src/language/figure.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { AnyRegister } from '../src/language/register.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { type Maker, openMaker } from './made.ts'
import { openWorld, type World } from './world.ts'

/** The years that hand-counted examples ask for; today is 2026-10-31. */
export const year = { from: '2025-01-01', to: '2025-12-31' }
export const next = { from: '2026-01-01', to: '2026-12-31' }

/** A stretch of days. */
export type Period = typeof year

/** A sub-district of an example's own, with a community and its branch. */
export interface Corner {
  street: OrganizationNode
  community: OrganizationNode
  branch: OrganizationNode
}

/** A world in which each example counts in a corner of its own. */
export interface Corners {
  world: World
  maker: Maker
  district: Viewer
  reg: (name: string) => AnyRegister
  corner: (name: string) => Promise<Corner>
  branchOf: (community: OrganizationNode, name: string, sector?: string) => Promise<OrganizationNode>
  put: (
    name: string,
    org: OrganizationNode,
    days: readonly string[],
    values?: Record<string, unknown> | ((i: number) => Record<string, unknown>),
    more?: { of?: number; by?: Viewer; steps?: readonly string[] },
  ) => Promise<number[]>
  programme: (name: string, kind: string, startedOn: string, endedOn: string) => Promise<number>
  ask: (org: OrganizationNode, period: Period, key: string, of?: number) => Promise<FigureValue>
  traced: (org: OrganizationNode, period: Period, key: string) => Promise<TraceRow[]>
  by: (org: OrganizationNode, period: Period, key: string, dimension: string) => Promise<Record<string, string | null>>
  close: () => Promise<void>
}

/** Opens them over the whole catalogue. */
export async function openCorners(): Promise<Corners> {
  const world = await openWorld()
  const { engine } = world
  const branches: OrganizationNode[] = []
  const district = world.as('organization', world.district)
  const maker = openMaker(world, branches)
  const reg: Corners['reg'] = name => {
    const found = engine.registers[name]
    if (!found) throw new Error(`no register ${name}`)
    return found
  }
  const branchOf: Corners['branchOf'] = async (community, name, sector = 'community') => {
    const branch = await world.foundBelow(community.id, 'ZB', name, sector)
    branches.push(branch)
    return branch
  }
  const put: Corners['put'] = (name, org, days, values = {}, { of, by, steps } = {}) =>
    maker.record(
      reg(name),
      org,
      days,
      i => ({
        values: typeof values === 'function' ? values(i) : values,
        ...(of ? { programme: of } : {}),
        ...(steps ? { steps } : {}),
      }),
      by,
    )
  const scope = (org: OrganizationNode, period: Period, of?: number) => scopeOf(engine, district, { org: org.id, ...period, programme: of })
  return {
    world,
    maker,
    district,
    reg,
    branchOf,
    put,
    corner: async name => {
      const street = await world.foundBelow(world.district.id, 'GW', `${name}街道党工委`)
      const community = await world.foundBelow(street.id, 'JW', `${name}社区党委`, 'community')
      return { street, community, branch: await branchOf(community, `${name}第一党支部`) }
    },
    programme: async (name, kind, startedOn, endedOn) => {
      const [id] = await put('programme', world.district, [startedOn], { name, kind, endedOn })
      return id ?? 0
    },
    ask: async (org, period, key, of) => {
      const [value] = await figures(engine, district, await scope(org, period, of), [key])
      if (!value) throw new Error(`no figure ${key}`)
      return value
    },
    traced: async (org, period, key) => traceRows(engine, district, await scope(org, period), key, 1, 500),
    by: async (org, period, key, dimension) => {
      const rows = await breakdown(engine, district, await scope(org, period), key, dimension)
      return Object.fromEntries(rows.map(row => [row.code, row.value]))
    },
    close: () => world.close(),
  }
}
