import type { OrganizationNode } from '../../language/organization.ts'
import { pathEnd } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'

/** The day after all days: a span with this end still runs. */
export const forever = '9999-12-31'

const columns = `s.org_id as id, s.code, s.path, s.parent_id as parent, s.name, s.short_name as "shortName", s.type, s.sector, s.from_day as "from", nullif(s.until_day, '${forever}'::date) as until`

/** Organizations as they stand today, by id, as far as the transaction may read them. */
export async function organizationsById(tx: Transaction, district: string, ids: readonly number[]): Promise<Map<number, OrganizationNode>> {
  const rows = await tx.prepared<OrganizationNode>(
    'organizations-by-id',
    `select ${columns} from organization_span s where s.district_id = $1 and s.org_id = any($2::bigint[]) and s.until_day = '${forever}'`,
    [district, ids],
  )
  return new Map(rows.map(row => [row.id, row]))
}

/** The join that brings an organization as it stands today, or as it last stood where it is dissolved, so that its records keep its name; all as SQL. */
export const lastOf = (alias: string, district: string, org: string): string =>
  `left join lateral (select * from organization_span span where span.district_id = ${district} and span.org_id = ${org} order by span.from_day desc limit 1) ${alias} on true`

/** Organizations by id as they stand today, or last stood. */
export async function lastOrganizations(tx: Transaction, district: string, ids: readonly number[]): Promise<Map<number, OrganizationNode>> {
  const rows = await tx.rows<OrganizationNode>(
    `select distinct on (s.org_id) ${columns} from organization_span s where s.district_id = $1 and s.org_id = any($2::bigint[]) order by s.org_id, s.from_day desc`,
    [district, ids],
  )
  return new Map(rows.map(row => [row.id, row]))
}

/** The tree as of a day below a path, in the order of paths; within what the transaction may read. */
export const treeAsOf = (tx: Transaction, district: string, path: string, day: string): Promise<OrganizationNode[]> =>
  tx.rows<OrganizationNode>(
    `select ${columns} from organization_span s where s.district_id = $1 and s.path >= $2 and s.path < $3 and s.from_day <= $4 and $4 < s.until_day order by s.path`,
    [district, path, pathEnd(path), day],
  )

/** One organization by its stable code; undefined where there is none. */
export const organizationByCode = async (tx: Transaction, code: string): Promise<(OrganizationNode & { district: string }) | undefined> =>
  tx.first<OrganizationNode & { district: string }>(
    `select ${columns}, s.district_id as district from organization_span s where s.code = $1 order by s.from_day desc limit 1`,
    [code],
  )
