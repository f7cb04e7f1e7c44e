import { useRouter, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { type Places, PlacesContext } from '../ui/place.tsx'

/** Gives the parts of `ui` their places, out of the router; organization and period are carried from page to page. */
export function RouterPlaces({ children }: { children: ReactNode }) {
  const router = useRouter()
  const path = useRouterState({ select: state => state.location.pathname })
  const searchText = useRouterState({ select: state => state.location.searchStr })
  const places = useMemo<Places>(() => {
    const search = Object.fromEntries(new URLSearchParams(searchText))
    const href = (to: string) => {
      const [target = '/', own = ''] = to.split('?')
      const params = new URLSearchParams(own)
      for (const name of ['org', 'period']) if (search[name] && !params.has(name)) params.set(name, search[name])
      const text = params.toString()
      return text ? `${target}?${text}` : target
    }
    return {
      path,
      search,
      href,
      go: to => router.history.push(href(to)),
      setSearch: (patch, replace) => {
        const params = new URLSearchParams(router.state.location.searchStr)
        for (const [name, value] of Object.entries(patch)) {
          if (value === undefined) params.delete(name)
          else params.set(name, value)
        }
        const text = params.toString()
        const target = `${router.state.location.pathname}${text ? `?${text}` : ''}`
        if (replace) router.history.replace(target)
        else router.history.push(target)
      },
    }
  }, [router, path, searchText])
  return <PlacesContext value={places}>{children}</PlacesContext>
}
