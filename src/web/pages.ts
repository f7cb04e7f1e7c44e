import type { ComponentType } from 'react'
import type { PagePath } from './menu.ts'

/** Fetches the component of a page. */
export type PageLoad = () => Promise<ComponentType>

/** Every page by its address, each fetched when first opened; pages of an area (`*.page.tsx`) are listed here, too. */
export const pages: Record<PagePath, PageLoad> = {
  '/': async () => (await import('./home-page.tsx')).HomePage,
  '/board': async () => (await import('./board-page.tsx')).BoardPage,
  '/wall': async () => (await import('./wall-page.tsx')).WallPage,
  '/reports': async () => (await import('./reports-page.tsx')).ReportsPage,
  '/reports/$id': async () => (await import('./report-page.tsx')).ReportPage,
  '/plan': async () => (await import('../areas/planning/plan.page.tsx')).PlanPage,
  '/forms': async () => (await import('./forms-page.tsx')).FormsPage,
  '/forms/$id': async () => (await import('./form-page.tsx')).FormPage,
  '/forms/$id/mapping': async () => (await import('./form-page.tsx')).FormMappingPage,
  '/documents': async () => (await import('./documents-page.tsx')).DocumentsPage,
  '/figures': async () => (await import('./figures-page.tsx')).FiguresPage,
  '/figures/own': async () => (await import('./own-figures-page.tsx')).OwnFiguresPage,
  '/figures/own/$id': async () => (await import('./own-figure-page.tsx')).OwnFigurePage,
  '/quizzes': async () => (await import('../areas/education/quizzes.page.tsx')).QuizzesPage,
  '/overviews': async () => (await import('./overviews-page.tsx')).OverviewsPage,
  '/overviews/$name': async () => (await import('./overviews-page.tsx')).OverviewPage,
  '/burden': async () => (await import('./burden-page.tsx')).BurdenPage,
  '/organizations': async () => (await import('./organizations-page.tsx')).OrganizationsPage,
  '/registers': async () => (await import('./registers-page.tsx')).RegistersPage,
  '/registers/$register': async () => (await import('./register-page.tsx')).RegisterPage,
  '/registers/$register/new': async () => (await import('./enter-page.tsx')).EnterPage,
  '/registers/$register/$id': async () => (await import('./record-page.tsx')).RecordPage,
  '/programmes/$id': async () => (await import('./programme-page.tsx')).ProgrammePage,
  '/releases': async () => (await import('./releases-page.tsx')).ReleasesPage,
  '/archive': async () => (await import('../areas/protection/archive.page.tsx')).ArchivePage,
  '/accounts': async () => (await import('./accounts-page.tsx')).AccountsPage,
  '/audit': async () => (await import('./audit-page.tsx')).AuditPage,
  '/me': async () => (await import('./my-page.tsx')).MyPage,
}
