import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'

/** Who acts where nobody does: the program itself, for a district; its acts stand in the audit chain under this name. */
export async function program(engine: Engine, district: string): Promise<Viewer> {
  const root = await engine.store.asSystem('program', tx =>
    tx.first<{ id: number }>('select org_id as id from organization_span where district_id = $1 and path = $1 limit 1', [district]),
  )
  if (!root) throw new Error(`no district ${district}`)
  return { account: 0, name: '系统', role: 'organization', district, org: root.id, path: district, member: null }
}
