import { RouterProvider } from '@tanstack/react-router'
import { readOwnFigures } from '../client/own-figures.ts'
import type { FigureEntry } from '../language/figure.ts'
import type { OwnFigure } from '../language/own-figure.ts'
import type { Me } from '../language/viewer.ts'
import { type Known, KnownContext } from '../ui/known.tsx'
import { names, registersByName } from './catalogue-map.ts'
import { FirstPassword } from './first-password.tsx'
import { router } from './router.tsx'

/** A figure of an office's own as an entry of the list. */
const entryOf = ({ key, name, unit, meaning }: OwnFigure): FigureEntry => ({
  key,
  zh: name,
  en: name,
  unit,
  kind: unit === '%' ? 'ratio' : 'sum',
  section: 'own',
  definition: [meaning, meaning],
})

/** The app for a signed-in account; a first password is changed before anything else. */
export function SignedIn({ me }: { me: Me }) {
  if (me.mustChangePassword) return <FirstPassword />
  const known: Known = {
    me,
    role: me.grants.find(grant => grant.id === me.acting)?.role ?? 'viewer',
    registers: registersByName,
    names,
    loadFigures: async () => [
      ...(await import('../codes/figures.ts')).figureList,
      ...(await readOwnFigures().catch(() => [])).map(entryOf),
    ],
  }
  return (
    <KnownContext value={known}>
      <RouterProvider key={me.acting} router={router} />
    </KnownContext>
  )
}
