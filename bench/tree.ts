import { forever } from '../src/engine/tree/organization.ts'
import type { Transaction } from '../src/store/store.ts'
import { district } from './size.ts'

/** An organization of the made district. `level` 0 is the district, 1 a sub-district, 2 a community, 3 a branch. */
export interface MadeOrganization {
  id: number
  level: 0 | 1 | 2 | 3
  name: string
  type: string
  sector: string | null
  /** Spans in which it kept its place, oldest first. */
  spans: { from: string; path: string; parent: number | null }[]
}

const founded = '2015-01-01'
/** Temporary branches were founded in an emergency. */
const foundedLate = '2025-03-01'
/** Days on which some communities, and some branches, came under another parent. */
const communityMoved = '2023-07-01'
const branchMoved = '2025-05-01'

/**
 * The made tree: sub-districts, communities, branches; every 50th community and every 40th branch was moved once,
 * so that figures of the past stand on another tree than today's.
 */
export function makeTree(organizations: number): MadeOrganization[] {
  const subdistricts = Math.max(3, Math.round(organizations / 150))
  const communities = Math.max(3 * subdistricts, Math.round(organizations / 15))
  const branches = Math.max(2 * communities, organizations - 1 - subdistricts - communities)
  const code = (n: number): string => String(n).padStart(4, '0')
  const tree: MadeOrganization[] = [
    { id: 1, level: 0, name: '明德区委', type: 'QW', sector: null, spans: [{ from: founded, path: district, parent: null }] },
  ]
  for (let i = 0; i < subdistricts; i += 1)
    tree.push({
      id: 2 + i,
      level: 1,
      name: `第${i + 1}街道党工委`,
      type: 'GW',
      sector: null,
      spans: [{ from: founded, path: `${district}.${code(i + 1)}`, parent: 1 }],
    })
  const typeOf = (b: number): string => (b % 100 === 50 ? 'GN' : b % 100 === 51 ? 'LS' : 'ZB')
  const communityIn = (c: number, day: string): { path: string; parent: number } => {
    const home = c % subdistricts
    const at = c % 50 === 7 && day >= communityMoved ? (home + 1) % subdistricts : home
    return { path: `${district}.${code(at + 1)}.${code(c + 1)}`, parent: 2 + at }
  }
  for (let c = 0; c < communities; c += 1)
    tree.push({
      id: 2 + subdistricts + c,
      level: 2,
      name: `第${c + 1}社区党委`,
      type: 'JW',
      sector: 'community',
      spans: spansOf([founded, communityMoved], day => communityIn(c, day)),
    })
  for (let b = 0; b < branches; b += 1)
    tree.push({
      id: 2 + subdistricts + communities + b,
      level: 3,
      name: `第${b + 1}党支部`,
      type: typeOf(b),
      sector: b % 3 === 0 ? 'community' : 'organ',
      spans: spansOf(typeOf(b) === 'LS' ? [foundedLate, branchMoved] : [founded, communityMoved, branchMoved], day => {
        const c = b % 40 === 9 && day >= branchMoved ? (b + 1) % communities : b % communities
        return { path: `${communityIn(c, day).path}.${code(b + 1)}`, parent: 2 + subdistricts + c }
      }),
    })
  return tree
}

/** Code of an organization. */
export const codeOf = (id: number): string => `T${id}`

/** Writes the tree and its register, and `bench_org`, from which the rows of all registers take their organization (not a temporary one, which did not stand all the time). */
export async function loadTree(tx: Transaction, tree: readonly MadeOrganization[]): Promise<void> {
  const spans = tree.flatMap(org =>
    org.spans.map((span, i) => ({ ...org, ...span, until: org.spans[i + 1]?.from ?? forever, code: codeOf(org.id) })),
  )
  const column = (pick: (span: (typeof spans)[number]) => unknown): unknown[] => spans.map(pick)
  await tx.rows(
    `insert into organization_span (district_id, org_id, from_day, until_day, path, parent_id, code, name, short_name, type, sector, counts_from, counts_until)
     select $1, x.org, x.from_day, x.until_day, x.path, x.parent, x.code, x.name, x.name, x.type, x.sector, case when row_number() over (partition by x.org order by x.from_day) = 1 then '0001-01-01' else x.from_day end, x.until_day
     from unnest($2::bigint[], $3::date[], $4::date[], $5::text[], $6::bigint[], $7::text[], $8::text[], $9::text[], $10::text[])
       as x (org, from_day, until_day, path, parent, code, name, type, sector)`,
    [
      district,
      column(span => span.id),
      column(span => span.from),
      column(span => span.until),
      column(span => span.path),
      column(span => span.parent),
      column(span => span.code),
      column(span => span.name),
      column(span => span.type),
      column(span => span.sector),
    ],
  )
  await tx.rows(
    `insert into organization (district_id, id, org_id, guard_path, state, version, entered_on, name, short_name, code, type, sector, founded_on)
     select district_id, org_id, org_id, path, 'recorded', 1, from_day, name, short_name, code, type, sector, first.day from organization_span s
     join lateral (select min(from_day) as day from organization_span f where f.org_id = s.org_id) first on true where until_day = '${forever}'`,
  )
  const level = `(length(path) - ${district.length}) / 5`
  await tx.rows(
    `create table bench_org as select ${level} as level, row_number() over (partition by ${level} order by org_id) - 1 as n, org_id, path from organization_span where until_day = '${forever}' and type <> 'LS'`,
  )
  await tx.rows('create unique index on bench_org (level, n)')
  await tx.rows('analyze bench_org')
}

function spansOf(days: readonly string[], at: (day: string) => { path: string; parent: number }): MadeOrganization['spans'] {
  const spans: MadeOrganization['spans'] = []
  for (const from of days) {
    const place = at(from)
    if (spans.at(-1)?.path !== place.path) spans.push({ from, ...place })
  }
  return spans
}
