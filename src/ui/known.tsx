import { createContext, useContext } from 'react'
import type { FigureCues } from '../language/cue.ts'
import type { FigureEntry } from '../language/figure.ts'
import type { AnyRegister } from '../language/register.ts'
import type { Role } from '../language/role.ts'
import type { Me } from '../language/viewer.ts'

/** What every part may know: who works here, in which role, and which registers there are. */
export interface Known {
  me: Me
  role: Role
  registers: ReadonlyMap<string, AnyRegister>
  /** The registers that parts of the app are about. */
  names: { organization: string; programme: string; member: string }
  /** The list of figures; fetched when first needed, since it is long. */
  loadFigures: () => Promise<readonly KnownFigure[]>
}

/** A figure with the words that texts have for it; one of an office's own has its name alone. */
export type KnownFigure = FigureEntry & { cues?: FigureCues }

/** Holds it for all parts. */
export const KnownContext = createContext<Known | null>(null)

/** What every part may know; only below the sign-in. */
export function useKnown(): Known {
  const known = useContext(KnownContext)
  if (!known) throw new Error('useKnown is used outside KnownContext')
  return known
}

/** Whether the person may see the register at all. */
export const mayRead = (reg: AnyRegister, role: Role): boolean => reg.may.read.includes(role) || reg.may.write.includes(role)

/** Whether the person may enter records by the form. */
export const mayEnter = (reg: AnyRegister, role: Role): boolean => reg.entry === 'form' && reg.may.write.includes(role)
