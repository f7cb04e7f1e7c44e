import type { Reference } from '../language/listing.ts'
import type { OrganizationNode, TreeAct } from '../language/organization.ts'

/** What the dialogs of the tree ask for, all acts together. */
export interface ActFields {
  name: string
  shortName: string
  type: string | null
  sector: string | null
  /** The new parent, or the organization merged into. */
  other: number | null
  members: Reference[]
  on: string
  document: string
  exception: string
}

/** What each act asks for, in order. */
export const fieldsOf = (act: TreeAct['act']): readonly (keyof ActFields)[] => asked[act]

/** The act as it is sent. */
export function actFrom(act: TreeAct['act'], node: OrganizationNode, fields: ActFields): TreeAct {
  const { name, on, document } = { ...fields, name: fields.name.trim(), document: fields.document.trim() }
  const shortName = fields.shortName.trim() || undefined
  switch (act) {
    case 'found':
      return {
        act,
        parent: node.id,
        type: fields.type ?? '',
        name,
        shortName,
        sector: fields.sector ?? undefined,
        on,
        document,
        exception: fields.exception.trim() || undefined,
      }
    case 'rename':
      return { act, org: node.id, name, shortName, on, document }
    case 'move':
      return { act, org: node.id, parent: fields.other ?? 0, on, document }
    case 'merge':
      return { act, orgs: [node.id], into: fields.other ?? 0, on, document }
    case 'split':
      return { act, org: node.id, name, members: fields.members.map(member => member.id), on, document }
    case 'dissolve':
      return { act, org: node.id, on, document }
  }
}

const asked: Record<TreeAct['act'], readonly (keyof ActFields)[]> = {
  found: ['type', 'name', 'shortName', 'sector', 'on', 'document', 'exception'],
  rename: ['name', 'shortName', 'on', 'document'],
  move: ['other', 'on', 'document'],
  merge: ['other', 'on', 'document'],
  split: ['name', 'members', 'on', 'document'],
  dissolve: ['on', 'document'],
}
