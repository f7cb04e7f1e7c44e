import type { OrganizationNode } from '../language/organization.ts'

/** Levels of office that have boards of their own. */
export type Level = 'district' | 'committee' | 'community' | 'branch'

/** The level of an organization: the top, a branch, a community, or a committee between. */
export function levelOf(node: OrganizationNode | undefined): Level {
  if (!node || node.parent === null) return 'district'
  if (/ZB|LH|LS|XZ|GN/.test(node.type)) return 'branch'
  return node.sector === 'community' || node.sector === 'village' ? 'community' : 'committee'
}

const life = ['orglife.meetings', 'orglife.attendance-rate', 'orglife.lectures'] as const

/** What the board of a level shows until somebody chooses otherwise. */
export const usualFigures: Readonly<Record<Level, readonly string[]>> = {
  district: [
    'members.on-roll',
    'orglife.meetings',
    'orglife.attendance-rate',
    'responsibility.task-completion',
    'members.approved',
    'members.dues-collected',
    'recognition.good-deeds',
    'decisions.matters',
  ],
  committee: [
    'members.on-roll',
    'orglife.meetings',
    'orglife.frequency-rate',
    'orglife.fixed-day-rate',
    'responsibility.quarterly-on-time',
    'members.approved',
    'members.dues-collected',
    'recognition.good-deeds',
  ],
  community: [
    'members.on-roll',
    ...life,
    'members.dues-collected',
    'recognition.good-deeds',
    'decisions.matters',
    'education.theme-activities',
  ],
  branch: ['members.on-roll', ...life, 'orglife.fixed-day-rate', 'members.dues-collected', 'members.approved', 'recognition.good-deeds'],
}
