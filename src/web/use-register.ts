import { useParams } from '@tanstack/react-router'
import type { AnyRegister } from '../language/register.ts'
import { mayRead, useKnown } from '../ui/known.tsx'

/** The register that the address names; undefined where there is none, or the role may not see it. */
export function useRegister(): AnyRegister | undefined {
  const { register } = useParams({ strict: false }) as { register?: string } // cast: routes are made from a list, so their parameters have no types
  const { registers, role } = useKnown()
  const reg = registers.get(register ?? '')
  return reg && mayRead(reg, role) ? reg : undefined
}

/** The number that the address names. */
export function useNumber(): number {
  const { id } = useParams({ strict: false }) as { id?: string } // cast: as above
  return Number(id)
}
