import type { FigureValue } from '../../language/figure.ts'
import { groupThousands } from '../../language/number-words.ts'
import type { Lang } from '../../language/words.ts'

/** A figure as it is shown: its number, both ends of a range, the words in place of a small count, or a dash. */
export function shownFigure(figure: Pick<FigureValue, 'value' | 'words' | 'high'>, lang: Lang): string {
  if (figure.words) return figure.words[lang]
  if (figure.value === null) return '—'
  return figure.high ? `${groupThousands(figure.value)}–${groupThousands(figure.high)}` : groupThousands(figure.value)
}
