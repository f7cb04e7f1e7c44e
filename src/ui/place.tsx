import { createContext, type MouseEvent, type ReactNode, useContext } from 'react'

/** Where the reader is, and how to go elsewhere; scope and period stay in the address. */
export interface Places {
  path: string
  search: Readonly<Record<string, string>>
  /** Goes to a path; organization and period are carried along. */
  go: (path: string) => void
  /** Changes the search part; undefined drops an entry. `replace` leaves no trace in the browser's history. */
  setSearch: (patch: Readonly<Record<string, string | undefined>>, replace?: boolean) => void
  /** The full address of a path, with organization and period. */
  href: (path: string) => string
}

/** Holds it for all parts. */
export const PlacesContext = createContext<Places | null>(null)

/** Where the reader is. */
export function usePlaces(): Places {
  const places = useContext(PlacesContext)
  if (!places) throw new Error('usePlaces is used outside PlacesContext')
  return places
}

/** Props of a link within the app. */
export interface PlaceProps {
  to: string
  className?: string | undefined
  current?: boolean
  onGo?: () => void
  label?: string
  children: ReactNode
}

/** A link within the app; opening in a new tab works as everywhere. */
export function Place({ to, className, current, onGo, label, children }: PlaceProps) {
  const { go, href } = usePlaces()
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onGo?.()
    go(to)
  }
  return (
    <a href={href(to)} className={className} aria-current={current ? 'page' : undefined} aria-label={label} onClick={follow}>
      {children}
    </a>
  )
}

/** The page of a register. */
export const registerPlace = (register: string): string => `/registers/${register}`

/** The board of a programme. */
export const programmePlace = (id: number): string => `/programmes/${id}`

/** The page of a record. */
export const recordPlace = (register: string, id: number): string => `/registers/${register}/${id}`

/** The empty form of a register. */
export const formPlace = (register: string): string => `/registers/${register}/new`
