import type { FigureEntry } from './figure.ts'

/** The words by which texts speak of a figure; each field holds alternatives separated by `|`, so that the list stays readable as data. */
export interface FigureCues {
  /** Measure words that may stand behind the number, the usual one first (`人|名|位`); `万元` and `元` both mean money. */
  units: string
  /** What is counted: names and synonyms of the thing itself; at least one must stand near the number. */
  head: string
  /** Names of its parts by which a text speaks of them alone (党员大会 of 三会一课); what stands in `head` means the whole figure. */
  parts?: string
  /** Words that often stand in the same sentence. */
  with?: string
  /** At least one of these must stand in the sentence or its heading. */
  needs?: string
  /** Words that mark this figure among its twins: the last of `mark` and `unless` before the number in its sentence decides. */
  mark?: string
  /** Words that mark a twin instead. */
  unless?: string
  /** Words of the heading over such figures. */
  about?: string
  /** Words of rivals: near the number they speak against this figure. */
  against?: string
  /** Key of the figure that this one is part of or follows in a text (a share after its base). */
  base?: string
  /** Words that suffice in place of `head` directly after the base (`完成` after a pledge). */
  short?: string
}

/** A figure of the list together with its cues. */
export interface CuedFigure extends FigureEntry {
  cues: FigureCues
}
