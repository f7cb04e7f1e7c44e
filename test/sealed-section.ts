import { sealedFigures } from '../src/engine/figure/figure.ts'
import { sealedCount } from '../src/engine/figure/sealed-count.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { AnyRegister } from '../src/language/register.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { type Maker, openMaker } from './made.ts'
import type { World } from './world.ts'

/** Both days of a period. */
export interface Period {
  from: string
  to: string
}

/** A calendar year as a period. */
export const yearOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** The work of a sealed section in a test: records entered for it, and figures as its head counts them. */
export interface Section {
  head: Viewer
  reg: (name: string) => AnyRegister
  /** Enters records made for the days; `steps` are those gone through already. */
  put: (
    name: string,
    org: OrganizationNode,
    days: readonly string[],
    values?: Record<string, unknown> | ((i: number) => Record<string, unknown>),
    steps?: readonly string[],
  ) => Promise<number[]>
  /** A figure as the head counts it now. */
  count: (org: OrganizationNode, period: Period, key: string) => Promise<string | null>
  /** Its parts, by code; those of few persons in full. */
  parts: (org: OrganizationNode, period: Period, key: string) => Promise<Record<string, number | null>>
  /** A member on the roll of a branch. */
  member: (branch: OrganizationNode) => Promise<number>
  /** A street with a community and a branch of its own. */
  street: (name: string) => Promise<{ street: OrganizationNode; community: OrganizationNode; branch: OrganizationNode }>
}

/** Opens a section's work in a world, seen by the head at the district. */
export function openSection(world: World, role: 'cadresHead' | 'disciplineHead'): Section {
  const branches: OrganizationNode[] = [world.first, world.second, world.far]
  const maker: Maker = openMaker(world, branches, role)
  const head = world.as(role, world.district)
  const reg = (name: string): AnyRegister => {
    const found = world.engine.registers[name]
    if (!found) throw new Error(`no register ${name}`)
    return found
  }
  const scope = (org: OrganizationNode, period: Period) => scopeOf(world.engine, head, { org: org.id, ...period })
  return {
    head,
    reg,
    put: (name, org, days, values = {}, steps = []) =>
      maker.record(reg(name), org, days, i => ({ values: typeof values === 'function' ? values(i) : values, steps }), head),
    count: async (org, period, key) => (await sealedFigures(world.engine, head, await scope(org, period), [key]))[0]?.value ?? null,
    parts: async (org, period, key) => {
      const at = await scope(org, period)
      const count = await sealedCount(world.engine, head, at, key)
      return Object.fromEntries((count?.parts(at) ?? []).map(({ code, value }) => [code, Number(value)]))
    },
    member: async branch => (await maker.record(reg('member'), branch, ['2018-01-01'], {}, world.as('clerk', branch)))[0] ?? 0,
    street: async name => {
      const street = await world.foundBelow(world.district.id, 'GW', `${name}街道党工委`)
      const community = await world.foundBelow(street.id, 'JW', `${name}社区党委`, 'community')
      const branch = await world.foundBelow(community.id, 'ZB', `${name}社区第一党支部`, 'community')
      branches.push(branch)
      return { street, community, branch }
    },
  }
}
