import type { Words } from './words.ts'

/** Roles of §14.2 (SEC-03, SEC-05); what they may do is written in each register, the organization subtree comes with the grant. */
export const roles = {
  member: ['党员', 'Member'],
  clerk: ['党务干部', 'Clerk'],
  secretary: ['支部书记', 'Branch secretary'],
  leader: ['党（工）委领导', 'Committee leader'],
  organization: ['组织部门', 'Organization department'],
  propaganda: ['宣传部门', 'Propaganda department'],
  cadres: ['干部工作人员', 'Cadre clerk'],
  cadresHead: ['干部工作负责人', 'Head of cadre work'],
  discipline: ['纪检工作人员', 'Discipline clerk'],
  disciplineHead: ['纪检负责人', 'Head of discipline work'],
  petitions: ['信访工作人员', 'Petition clerk'],
  viewer: ['数据查看', 'Viewer of figures'],
  system: ['系统管理员', 'System administrator'],
  security: ['安全管理员', 'Security administrator'],
  audit: ['审计管理员', 'Audit administrator'],
  visitor: ['来访者', 'Visitor'],
} as const satisfies Record<string, Words>

/** One of the roles. */
export type Role = keyof typeof roles

/** The three administrators; no one holds two, none sees business data (SEC-11, ORG-25). */
export const administrators: readonly Role[] = ['system', 'security', 'audit']

/** Roles that work with general records. */
export const staff: readonly Role[] = ['clerk', 'secretary', 'leader', 'organization', 'propaganda']

/** Roles that enter general records. */
export const writers: readonly Role[] = ['clerk', 'secretary', 'organization']

/** Roles that work in a restricted compartment (SEC-04, INT-60): nobody else reaches a row of it, administrators neither. */
export const sections = {
  cadres: ['cadres', 'cadresHead'],
  integrity: ['discipline', 'disciplineHead', 'petitions'],
} as const satisfies Record<string, readonly Role[]>

/** The heads of a restricted compartment: they see every row of it, see who looked at what, and release its totals. */
export const heads: Readonly<Record<string, readonly Role[]>> = { cadres: ['cadresHead'], integrity: ['disciplineHead'] }

/** Roles that an account may be granted; a visitor has no account. */
export const grantable: readonly Role[] = (Object.keys(roles) as Role[]).filter(role => role !== 'visitor') // cast: the keys of the table are its roles

/** The restricted compartment that a role works in. */
export const compartmentOf = (role: Role): keyof typeof sections | null =>
  sections.cadres.includes(role as never) ? 'cadres' : sections.integrity.includes(role as never) ? 'integrity' : null // cast: asks whether the role is one of the list

/** Whether a role is the head of its restricted compartment. */
export const isHead = (role: Role): boolean => Object.values(heads).some(of => of.includes(role))

/** One bit for each role, as history and files keep who may read them; never renumbered. */
export const roleBit: Readonly<Record<Role, number>> = {
  member: 1,
  clerk: 2,
  secretary: 4,
  leader: 8,
  organization: 16,
  propaganda: 32,
  discipline: 64,
  viewer: 128,
  system: 256,
  security: 512,
  audit: 1024,
  cadres: 2048,
  cadresHead: 4096,
  disciplineHead: 8192,
  petitions: 16_384,
  visitor: 32_768,
}

/** The bits of the roles that may read a history: members read their own record, not who changed it. */
export const readerBits = (readers: readonly Role[]): number =>
  readers.reduce((bits, role) => (role === 'member' || role === 'visitor' ? bits : bits | roleBit[role]), 0)

/** The restricted compartment whose roles alone these bits are; null where others read it too, or nobody yet. */
export function compartmentOfBits(bits: number): keyof typeof sections | null {
  const names = Object.keys(sections) as (keyof typeof sections)[] // cast: the keys of the table are its compartments
  return names.find(name => bits !== 0 && (bits & ~readerBits(sections[name])) === 0) ?? null
}
