import { wiring } from '../src/areas/wiring.ts'
import type { Engine } from '../src/engine/engine.ts'
import type { Role } from '../src/language/role.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { sealOf } from '../src/store/seal.ts'
import type { Store } from '../src/store/store.ts'
import { district, lastDay } from './size.ts'

/** A place that figures and lists are asked for, with somebody who looks from there. */
export interface Sampled {
  level: 'district' | 'sub-district' | 'community'
  viewer: Viewer
}

/** The engine over the made district. */
export const engineOver = (store: Store): Engine => ({
  ...wiring,
  store,
  seal: sealOf(store.folder),
  today: () => lastDay,
  allowSynthetic: true,
})

/** The fixed sample: the district, three sub-districts, forty communities, evenly over the tree (fewer where there are fewer). */
export async function sampleOf(store: Store): Promise<Sampled[]> {
  const at = (segments: number, many: number): Promise<{ org: number; path: string }[]> =>
    store.asSystem('measurement', tx =>
      tx.rows(
        `select org_id as org, path from (
           select org_id, path, row_number() over (order by path) - 1 as n, count(*) over () as all
           from organization_span where district_id = $1 and until_day = '9999-12-31' and length(path) = $2
             and org_id not in (select org_id from organization_span where district_id = $1 group by org_id having count(*) > 1)
         ) x where n * $3 / x.all <> (n - 1) * $3 / x.all or n = 0 order by path`,
        [district, 6 + 5 * segments, many],
      ),
    )
  const looking = (level: Sampled['level'], { org, path }: { org: number; path: string }): Sampled => ({
    level,
    viewer: viewerAt('organization', org, path),
  })
  return [
    ...(await at(0, 1)).map(org => looking('district', org)),
    ...(await at(1, 3)).map(org => looking('sub-district', org)),
    ...(await at(2, 40)).map(org => looking('community', org)),
  ]
}

/** Somebody with a role at an organization. */
export const viewerAt = (role: Role, org: number, path: string): Viewer => ({
  account: 900,
  name: '测试员',
  role,
  district,
  org,
  path,
  member: null,
})
