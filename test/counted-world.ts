import { breakdown } from '../src/engine/figure/breakdown.ts'
import { figures } from '../src/engine/figure/figure.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import { traceRows } from '../src/engine/figure/trace.ts'
import type { FigureScope, FigureValue, TraceRow } from '../src/language/figure.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { AnyRegister } from '../src/language/register.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { type Maker, openMaker } from './made.ts'
import { openWorld, type World } from './world.ts'

/** Both days are included. */
export interface Period {
  from: string
  to: string
}

/** A sub-district of an example's own, with a community and its first branch. */
export interface Corner {
  street: OrganizationNode
  community: OrganizationNode
  branch: OrganizationNode
}

type Values = Record<string, unknown>

/** What examples counted by hand need: a corner of the world for each, records made there, figures as the organization department is told them. */
export interface Counted {
  open: () => Promise<{ world: World; maker: Maker; district: Viewer }>
  reg: (name: string) => AnyRegister
  corner: (name: string) => Promise<Corner>
  /** A further branch of a community. */
  branchOf: (community: OrganizationNode, name: string, sector?: string) => Promise<OrganizationNode>
  /** Records on the days, in a programme and by a viewer where these are given. */
  put: (
    name: string,
    org: OrganizationNode,
    days: readonly string[],
    values?: Values | ((i: number) => Values),
    of?: number,
    by?: Viewer,
  ) => Promise<number[]>
  /** Records that have gone through steps already, in a programme and by a viewer where these are given. */
  enter: (
    name: string,
    org: OrganizationNode,
    days: readonly string[],
    values?: Values | ((i: number) => Values),
    given?: { of?: number | undefined; by?: Viewer | undefined; steps?: readonly string[] | undefined },
  ) => Promise<number[]>
  /** A record of the organization department with steps gone through already. */
  putAt: (name: string, org: OrganizationNode, day: string, values: Values, steps: readonly string[]) => Promise<number>
  scope: (org: OrganizationNode, period: Period, of?: number) => Promise<FigureScope>
  ask: (org: OrganizationNode, period: Period, key: string, of?: number) => Promise<FigureValue>
  traced: (org: OrganizationNode, period: Period, key: string) => Promise<TraceRow[]>
  /** A breakdown, by code. */
  by: (org: OrganizationNode, period: Period, key: string, dimension: string) => Promise<Record<string, string | null>>
}

/** A world for examples counted by hand; `open` it before the first. */
export function openCounted(): Counted {
  const branches: OrganizationNode[] = []
  let world: World
  let maker: Maker
  let district: Viewer
  const counted: Counted = {
    open: async () => {
      world = await openWorld()
      maker = openMaker(world, branches)
      district = world.as('organization', world.district)
      return { world, maker, district }
    },
    reg: name => {
      const found = world.engine.registers[name]
      if (!found) throw new Error(`no register ${name}`)
      return found
    },
    corner: async name => {
      const street = await world.foundBelow(world.district.id, 'GW', `${name}街道党工委`)
      const community = await world.foundBelow(street.id, 'JW', `${name}社区党委`, 'community')
      return { street, community, branch: await counted.branchOf(community, `${name}第一党支部`) }
    },
    branchOf: async (community, name, sector = 'community') => {
      const branch = await world.foundBelow(community.id, 'ZB', name, sector)
      branches.push(branch)
      return branch
    },
    put: (name, org, days, values, of, by) => counted.enter(name, org, days, values, { of, by }),
    enter: (name, org, days, values = {}, { of, by, steps } = {}) =>
      maker.record(
        counted.reg(name),
        org,
        days,
        i => ({
          values: typeof values === 'function' ? values(i) : values,
          ...(of ? { programme: of } : {}),
          ...(steps ? { steps } : {}),
        }),
        by,
      ),
    putAt: async (name, org, day, values, steps) => {
      const [id = 0] = await counted.enter(name, org, [day], { [counted.reg(name).day]: day, ...values }, { by: district, steps })
      return id
    },
    scope: (org, period, of) => scopeOf(world.engine, district, { org: org.id, ...period, programme: of }),
    ask: async (org, period, key, of) => {
      const [value] = await figures(world.engine, district, await counted.scope(org, period, of), [key])
      if (!value) throw new Error(`no figure ${key}`)
      return value
    },
    traced: async (org, period, key) => traceRows(world.engine, district, await counted.scope(org, period), key, 1, 500),
    by: async (org, period, key, dimension) => {
      const rows = await breakdown(world.engine, district, await counted.scope(org, period), key, dimension)
      return Object.fromEntries(rows.map(row => [row.code, row.value]))
    },
  }
  return counted
}
