import type { CuedFigure, FigureCues } from '../language/cue.ts'
import type { FigureKind } from '../language/figure.ts'
import type { Words } from '../language/words.ts'

/** One entry of the list of figures; keeps its key as a literal type. */
export const figure = <const K extends string>(
  key: K,
  zh: string,
  en: string,
  unit: string,
  kind: FigureKind,
  section: string,
  definition: Words,
  cues: FigureCues,
): CuedFigure & { key: K } => ({ key, zh, en, unit, kind, section, definition, cues })
