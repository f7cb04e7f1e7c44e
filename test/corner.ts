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

export interface Period {
  from: string
  to: string
}

/** A sub-district of its own for one example that is counted by hand. */
export interface Corner {
  street: OrganizationNode
  community: OrganizationNode
  branch: OrganizationNode
}

type Values = Record<string, unknown>

/** A world in which each example has a corner of its own, and what is asked of it. */
export interface Corners {
  world: World
  maker: Maker
  /** The district's organization department. */
  district: Viewer
  corner: (name: string) => Promise<Corner>
  branchOf: (community: OrganizationNode, name: string) => Promise<OrganizationNode>
  reg: (name: string) => AnyRegister
  /** Enters a record for each of the days. */
  put: (
    name: string,
    org: OrganizationNode,
    days: readonly string[],
    values?: Values | ((i: number) => Values),
    programme?: number,
    by?: Viewer,
  ) => Promise<number[]>
  /** The same with steps gone through already. */
  putAt: (name: string, org: OrganizationNode, day: string, values: Values, steps: readonly string[]) => Promise<number>
  programme: (name: string, startedOn: string, endedOn: string) => Promise<number>
  ask: (org: OrganizationNode, period: Period, key: string, programme?: number) => Promise<FigureValue>
  traced: (org: OrganizationNode, period: Period, key: string) => Promise<TraceRow[]>
  by: (org: OrganizationNode, period: Period, key: string, dimension: string) => Promise<Record<string, string | null>>
}

/** Opens a world for examples that are counted by hand. Today is 2026-10-31. */
export async function openCorners(): Promise<Corners> {
  const world = await openWorld()
  const branches: OrganizationNode[] = []
  const maker = openMaker(world, branches)
  const district = world.as('organization', world.district)
  const reg = (name: string): AnyRegister => {
    const found = world.engine.registers[name]
    if (!found) throw new Error(`no register ${name}`)
    return found
  }
  const scope = (org: OrganizationNode, period: Period, programme?: number) =>
    scopeOf(world.engine, district, { org: org.id, ...period, programme })
  const branchOf: Corners['branchOf'] = async (community, name) => {
    const branch = await world.foundBelow(community.id, 'ZB', name, 'community')
    branches.push(branch)
    return branch
  }
  const put: Corners['put'] = (name, org, days, values = {}, programme, by) =>
    maker.record(
      reg(name),
      org,
      days,
      i => ({ values: typeof values === 'function' ? values(i) : values, ...(programme ? { programme } : {}) }),
      by,
    )
  return {
    world,
    maker,
    district,
    branchOf,
    reg,
    put,
    corner: async name => {
      const street = await world.foundBelow(world.district.id, 'GW', `${name}街道党工委`)
      const community = await world.foundBelow(street.id, 'JW', `${name}社区党委`, 'community')
      return { street, community, branch: await branchOf(community, `${name}第一党支部`) }
    },
    putAt: async (name, org, day, values, steps) => {
      const [id] = await maker.record(reg(name), org, [day], { values: { [reg(name).day]: day, ...values }, steps }, district)
      return id ?? 0
    },
    programme: async (name, startedOn, endedOn) => {
      const [id] = await put('programme', world.district, [startedOn], { name, kind: 'emergency', endedOn })
      return id ?? 0
    },
    ask: async (org, period, key, programme) => {
      const [value] = await figures(world.engine, district, await scope(org, period, programme), [key])
      if (!value) throw new Error(`no figure ${key}`)
      return value
    },
    traced: async (org, period, key) => traceRows(world.engine, district, await scope(org, period), key, 1, 500),
    by: async (org, period, key, dimension) => {
      const rows = await breakdown(world.engine, district, await scope(org, period), key, dimension)
      return Object.fromEntries(rows.map(row => [row.code, row.value]))
    },
  }
}
