import type { Words } from './words.ts'

/** Roles of §14.2 (SEC-03, SEC-05); what they may do is written in each register, the organization subtree comes with the grant. */
export const roles = {
  member: ['党员', 'Member'],
  clerk: ['党务干部', 'Clerk'],
  secretary: ['支部书记', 'Branch secretary'],
  leader: ['党（工）委领导', 'Committee leader'],
  organization: ['组织部门', 'Organization department'],
  propaganda: ['宣传部门', 'Propaganda department'],
  discipline: ['纪检部门', 'Discipline department'],
  viewer: ['数据查看', 'Viewer of figures'],
  system: ['系统管理员', 'System administrator'],
  security: ['安全管理员', 'Security administrator'],
  audit: ['审计管理员', 'Audit administrator'],
} as const satisfies Record<string, Words>

/** One of the roles. */
export type Role = keyof typeof roles

/** The three administrators; no one holds two, none sees business data (SEC-11, ORG-25). */
export const administrators: readonly Role[] = ['system', 'security', 'audit']

/** Roles that work with general records. */
export const staff: readonly Role[] = ['clerk', 'secretary', 'leader', 'organization', 'propaganda']

/** Roles that enter general records. */
export const writers: readonly Role[] = ['clerk', 'secretary', 'organization']
