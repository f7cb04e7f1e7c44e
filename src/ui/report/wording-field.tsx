import type { Spot, SpotStyle, Wording } from '../../language/report.ts'
import type { Words } from '../../language/words.ts'
import { useWords } from '../lang.tsx'

const wordings: readonly { value: Wording | 'exact' | 'more'; words: Words; only?: 'share' | 'figure' }[] = [
  { value: 'exact', words: ['准确数', 'Exact number'] },
  { value: 'more', words: ['余（60余）', '余, more than'], only: 'figure' },
  { value: 'many', words: ['多（60多）', '多, more than'], only: 'figure' },
  { value: 'near', words: ['近（近70）', '近, nearly'], only: 'figure' },
  { value: 'over', words: ['超过（超过60）', '超过, over'], only: 'figure' },
  { value: 'half', words: ['过半', '过半, more than half'], only: 'share' },
  { value: 'all', words: ['全覆盖', '全覆盖, all of them'], only: 'share' },
  { value: 'change', words: ['与上年同期相比', 'Change against last year'] },
  { value: 'names', words: ['逐一列名', 'Names of the records'] },
]

/** How a spot's number is written: its wording, its scale, its decimals. */
export function WordingField({ spot, onStyle }: { spot: Spot; onStyle: (style: SpotStyle) => void }) {
  const t = useWords()
  const { wording, places, ...plain } = spot.style
  const value = wording ?? (plain.more ? 'more' : 'exact')
  const rest = { ...plain, ...(places === undefined ? {} : { places }) }
  const set = (next: string) => {
    const chosen = wordings.find(one => one.value === next)?.value ?? 'exact'
    if (chosen === 'exact' || chosen === 'more') onStyle({ ...rest, more: chosen === 'more' })
    else onStyle({ ...rest, more: false, wording: chosen })
  }
  return (
    <div className="wording-field">
      <label>
        {t('写法', 'Wording')}
        <select className="ant-input-like" value={value} onChange={event => set(event.target.value)}>
          {wordings
            .filter(({ only, value: one }) => one === value || only === undefined || (only === 'share') === (spot.kind === 'share'))
            .map(one => (
              <option key={one.value} value={one.value}>
                {t(...one.words)}
              </option>
            ))}
        </select>
      </label>
      {spot.kind !== 'share' && (
        <label>
          {t('单位', 'Scale')}
          <select
            className="ant-input-like"
            value={spot.style.scale}
            onChange={event => onStyle({ ...spot.style, scale: scaleOf(event.target.value) })}
          >
            <option value="">{t('原单位', 'As it is')}</option>
            <option value="万">万</option>
            <option value="亿">亿</option>
          </select>
        </label>
      )}
      <label>
        {t('小数', 'Decimals')}
        <select
          className="ant-input-like"
          value={places === undefined ? '' : String(places)}
          onChange={event => onStyle(withPlaces(spot.style, event.target.value))}
        >
          <option value="">{t('原位数', 'As it is')}</option>
          <option value="0">0</option>
          <option value="1">1</option>
          <option value="2">2</option>
        </select>
      </label>
    </div>
  )
}

const scaleOf = (text: string): SpotStyle['scale'] => (text === '万' || text === '亿' ? text : '')

function withPlaces({ places: _places, ...style }: SpotStyle, text: string): SpotStyle {
  return text === '0' ? { ...style, places: 0 } : text === '1' ? { ...style, places: 1 } : text === '2' ? { ...style, places: 2 } : style
}
