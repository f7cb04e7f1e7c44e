import { heads, type Role, sections, staff, writers } from '../language/role.ts'
import type { Words } from '../language/words.ts'

/** A page of the app: its address, its name, and who sees it (everybody where roles are left out). */
export interface PageEntry {
  path: PagePath
  name: Words
  roles?: readonly Role[]
  /** Whether the menu shows it. */
  menu?: true
}

/** The addresses of the app. */
export type PagePath =
  | '/'
  | '/board'
  | '/wall'
  | '/reports'
  | '/reports/$id'
  | '/plan'
  | '/forms'
  | '/forms/$id'
  | '/forms/$id/mapping'
  | '/documents'
  | '/figures'
  | '/figures/own'
  | '/figures/own/$id'
  | '/burden'
  | '/quizzes'
  | '/overviews'
  | '/overviews/$name'
  | '/organizations'
  | '/registers'
  | '/registers/$register'
  | '/registers/$register/new'
  | '/registers/$register/$id'
  | '/programmes/$id'
  | '/releases'
  | '/archive'
  | '/accounts'
  | '/audit'
  | '/me'

const readers: readonly Role[] = [...staff, ...sections.cadres, ...sections.integrity, 'viewer']

/** Roles that read summaries (the sealed sections those that were issued), make documents and see their templates. */
const reading: readonly Role[] = [...staff, ...sections.cadres, ...sections.integrity]

/** Roles for which there are overviews. */
const overviewing: readonly Role[] = [...staff, ...sections.cadres]

/** Roles that make figures of their own. */
export const ownFigureMakers: readonly Role[] = [...writers, 'propaganda']

/** Every page; the router, the menu and the palette are made from this list. */
export const menu: readonly PageEntry[] = [
  { path: '/', name: ['待办', 'To do'], menu: true },
  { path: '/board', name: ['看板', 'Board'], roles: readers, menu: true },
  { path: '/wall', name: ['大屏', 'Wall'], roles: readers },
  { path: '/reports', name: ['总结', 'Reports'], roles: reading, menu: true },
  { path: '/reports/$id', name: ['总结', 'Report'], roles: reading },
  { path: '/plan', name: ['计划', 'Plan'], roles: staff, menu: true },
  { path: '/forms', name: ['上级报表', 'Forms'], roles: staff, menu: true },
  { path: '/forms/$id', name: ['上级报表', 'Form'], roles: staff },
  { path: '/forms/$id/mapping', name: ['对应关系', 'Mapping'], roles: staff },
  { path: '/documents', name: ['文书模板', 'Documents'], roles: reading, menu: true },
  { path: '/figures', name: ['指标', 'Figures'], roles: readers, menu: true },
  { path: '/figures/own', name: ['自建指标', 'Own figures'], roles: readers },
  { path: '/figures/own/$id', name: ['自建指标', 'Own figure'], roles: ownFigureMakers },
  { path: '/quizzes', name: ['在线答题', 'Quizzes'], roles: ['member'], menu: true },
  { path: '/overviews', name: ['一览表', 'Overviews'], roles: overviewing, menu: true },
  { path: '/overviews/$name', name: ['一览表', 'Overview'], roles: overviewing },
  { path: '/burden', name: ['减负台账', 'Burden'], roles: staff, menu: true },
  { path: '/organizations', name: ['组织树', 'Tree'], roles: readers, menu: true },
  { path: '/registers', name: ['台账', 'Registers'] },
  { path: '/registers/$register', name: ['台账', 'Register'] },
  { path: '/registers/$register/new', name: ['登记', 'Enter'] },
  { path: '/registers/$register/$id', name: ['记录', 'Record'] },
  { path: '/programmes/$id', name: ['专项行动', 'Programme'], roles: readers },
  { path: '/releases', name: ['统计发布', 'Releases'], roles: Object.values(heads).flat(), menu: true },
  { path: '/archive', name: ['年度归档', 'Yearly archive'], roles: staff },
  { path: '/accounts', name: ['账号与授权', 'Accounts and grants'], roles: ['system', 'security'], menu: true },
  { path: '/audit', name: ['审计日志', 'Audit log'], roles: ['audit', ...Object.values(heads).flat()], menu: true },
  { path: '/me', name: ['我的', 'My page'] },
]

/** Whether a role may open an address; unknown addresses are the router's to judge. */
export function mayOpen(path: string, role: Role): boolean {
  const page = menu.find(entry => entry.path !== '/' && (path === entry.path || path.startsWith(`${entry.path}/`)))
  return page?.roles?.includes(role) ?? true
}

/** The pages that the menu shows to a role. */
export const menuPages = (role: Role): PageEntry[] => menu.filter(page => page.menu && (page.roles?.includes(role) ?? true))
