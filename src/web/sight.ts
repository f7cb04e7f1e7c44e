import { createContext } from 'react'
import type { Sight } from './theme.ts'

/** Large type and high contrast, and how to switch them. */
export const SightContext = createContext<{ sight: Sight; setSight: (sight: Sight) => void }>({
  sight: { large: false, contrast: false },
  setSight: () => {},
})
