import type { Spot } from '../../language/report.ts'
import { useWords } from '../lang.tsx'
import { isBlank, isFigureSpot, isOpen } from './text.ts'

/** A number of the text: unbound ones glow softly; a click on any opens what it is and where it comes from. */
export function SpotChip({ spot, chosen }: { spot: Spot; chosen: boolean }) {
  const t = useWords()
  const words = spot.clause ?? (spot.shown || spot.text || '　')
  const standing = !isFigureSpot(spot) ? 'plain' : isOpen(spot) ? 'open' : isBlank(spot) ? 'blank' : 'settled'
  const label = {
    plain: t('不是指标', 'not a figure'),
    open: spot.key ? t('待确认', 'to be confirmed') : t('未绑定', 'unbound'),
    blank: t('没有数', 'no number'),
    settled: t('已确认', 'confirmed'),
  }[standing]
  return (
    <button
      type="button"
      className="spot"
      contentEditable={false}
      data-spot={spot.id}
      data-standing={standing}
      aria-pressed={chosen}
      aria-label={`${words}，${label}`}
    >
      {words}
    </button>
  )
}
