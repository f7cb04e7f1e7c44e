import type { OrganizationNode } from '../../language/organization.ts'
import { squeezed } from './headings.ts'

/** Finds the organization that a heading names; undefined where none, or more than one, has that name. */
export type OrganizationFinder = (heading: string) => OrganizationNode | undefined

/** What a directory's names are found by: full and short names, and both without what kind of organization it is (柳荫社区党委 as 柳荫社区). */
export function organizationFinder(nodes: readonly OrganizationNode[]): OrganizationFinder {
  const byName = new Map<string, OrganizationNode | null>()
  const say = (name: string, node: OrganizationNode, soft: boolean): void => {
    const known = byName.get(name)
    if (name === '' || known?.id === node.id) return
    if (known === undefined) byName.set(name, node)
    else if (!soft) byName.set(name, null)
  }
  for (const node of nodes) for (const name of [node.name, node.shortName]) say(plainName(name), node, false)
  // The place alone means the highest organization of that place: nodes come in the order of their paths.
  for (const node of nodes) for (const name of [node.name, node.shortName]) say(placeName(name), node, true)
  return heading => {
    const text = plainName(heading)
    return byName.get(text) ?? byName.get(placeName(heading)) ?? undefined
  }
}

/** Headings that mean the form's own organization. */
export const meansWhole = (heading: string): boolean => /^(?:合计|总计|小计|共计|本级|全[区县市镇乡街道村社]{1,2})$/.test(squeezed(heading))

const plainName = (name: string): string =>
  squeezed(name)
    .replace(/^(?:中共|中国共产党)/, '')
    .replace(/^[（(]?\d{1,3}[）)、.．]/, '')
const placeName = (name: string): string => plainName(name).replace(/(?:党组织|党工委|工委|党委|党总支|总支|委员会|机关工委)$/, '')
