import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 720px)')

/** Whether the screen is as narrow as a phone's. */
export const usePhone = (): boolean =>
  useSyncExternalStore(
    notify => {
      narrow.addEventListener('change', notify)
      return () => narrow.removeEventListener('change', notify)
    },
    () => narrow.matches,
  )
