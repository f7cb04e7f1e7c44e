import type { OrganizationNode, TreeAct } from '../language/organization.ts'
import { get, send } from './call.ts'

/** The viewer's organizations as of a day. */
export const readOrganizations = (asOf: string): Promise<OrganizationNode[]> => get('/organizations', { asOf })

/** Founds, renames, moves, merges, splits or dissolves. */
export const actOnTree = (act: TreeAct): Promise<{ orgs: OrganizationNode[] }> => send('POST', '/organizations/acts', act)
