import { talliesOf } from '../../language/indicator.ts'
import type { Engine } from '../engine.ts'
import { indicatorOf } from './figure.ts'

/** Kinds of programmes within which a figure counts; none for a figure of everyday work. */
export function programmesOf(engine: Pick<Engine, 'registers' | 'functionFigures' | 'own'>, key: string): readonly string[] {
  const made = engine.functionFigures[key]
  if (made) return made.programme ?? []
  const declared = indicatorOf(engine, key)
  return declared ? [...new Set(talliesOf(declared.indicator).flatMap(({ programme }) => programme ?? []))] : []
}
