import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { NotFound } from './not-found.tsx'
import { menu } from './menu.ts'
import { PageFailed } from './page-failed.tsx'
import { pages } from './pages.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })

const routes = menu.map(page =>
  createRoute({
    getParentRoute: () => root,
    path: page.path,
    component: lazyRouteComponent(async () => ({ default: await pages[page.path]() })),
  }),
)

/** The router: one route a page, fetched when first opened; everything in the address is plain text. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  scrollRestoration: true,
  defaultErrorComponent: PageFailed,
  parseSearch: text => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: search => {
    const text = new URLSearchParams(
      Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ).toString()
    return text ? `?${text}` : ''
  },
})
