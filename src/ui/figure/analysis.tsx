import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { type Asked, readDimensions } from '../../client/figures.ts'
import type { FigureValue } from '../../language/figure.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { Breakdown } from './breakdown.tsx'
import { CrossTable } from './cross-table.tsx'

/** A figure looked at from its sides: broken down by one dimension, or crossed with a second. */
export function Analysis({ figure, asked, first }: { figure: FigureValue; asked: Asked; first: string }) {
  const t = useWords()
  const lang = useLang()
  const [chosen, setBy] = useState<string | null>(null)
  const [across, setAcross] = useState<string | null>(null)
  const dimensions = useQuery({ queryKey: ['dimensions', figure.key], queryFn: () => readDimensions(figure.key), staleTime: 300_000 })
  const offered = dimensions.data ?? []
  const by = offered.some(one => one.by === chosen) ? chosen : (offered.find(one => one.by === first)?.by ?? offered[0]?.by ?? null)
  const crossing = offered.filter(one => one.crosses && one.by !== by)
  const crossed = offered.find(one => one.by === by)?.crosses && crossing.some(one => one.by === across) ? across : null
  const option = (one: { by: string; zh: string; en: string }) => ({ value: one.by, label: nameOf(one, lang) })
  const dimension = offered.find(one => one.by === by)
  if (!by || !dimension) return null
  return (
    <section className="analysis">
      <p className="analysis-pick no-print">
        <label htmlFor={`by-${figure.key}`}>{t('按', 'By')}</label>
        <Select id={`by-${figure.key}`} value={by} onChange={setBy} options={offered.map(option)} popupMatchSelectWidth={180} />
        {crossing.length > 0 && dimension.crosses && (
          <>
            <label htmlFor={`across-${figure.key}`}>{t('再按', 'and by')}</label>
            <Select
              id={`across-${figure.key}`}
              allowClear
              value={crossed}
              onChange={next => setAcross(next ?? null)}
              options={crossing.map(option)}
              placeholder={t('不交叉', 'nothing')}
              popupMatchSelectWidth={180}
            />
          </>
        )}
      </p>
      {crossed ? (
        <CrossTable figure={figure} asked={asked} by={dimension} across={offered.find(one => one.by === crossed) ?? dimension} />
      ) : (
        <Breakdown figure={figure} asked={asked} by={by} title={t(`按${dimension.zh}`, `By ${dimension.en}`)} />
      )}
    </section>
  )
}
