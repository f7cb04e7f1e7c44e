import { useQuery } from '@tanstack/react-query'
import { Tooltip } from 'antd'
import { useState } from 'react'
import type { Asked } from '../../client/figures.ts'
import { nameOf, say } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { shownFigure } from './shown.ts'
import { useTrace } from './trace.ts'
import { unitWord } from '../unit-words.ts'

/** What a figure gets; `size` large is for boards. */
export interface FigureProps {
  figure: { key: string; zh: string; en: string; unit: string; value: string | null; words?: { zh: string; en: string }; high?: string }
  asked: Asked
  size?: 'large'
}

/** A number that is a door: hover says what it is, a click opens its trace card. */
export function Figure({ figure, asked, size }: FigureProps) {
  const lang = useLang()
  const t = useWords()
  const open = useTrace()
  const [near, setNear] = useState(false)
  const unit = unitWord(figure.unit, lang)
  const shown = shownFigure(figure, lang)
  const empty = figure.value === null && !figure.words
  return (
    <Tooltip title={near ? <Definition figure={figure} /> : nameOf(figure, lang)} onOpenChange={setNear} mouseEnterDelay={0.25}>
      <button
        type="button"
        className="figure"
        data-size={size}
        data-empty={empty || undefined}
        aria-label={`${nameOf(figure, lang)} ${shown} ${unit}${t('，打开追溯卡', ', open its trace card')}`}
        onClick={() => open({ key: figure.key, ...asked })}
      >
        <b>{shown}</b>
        {!empty && unit && <span>{unit}</span>}
      </button>
    </Tooltip>
  )
}

function Definition({ figure }: { figure: FigureProps['figure'] }) {
  const lang = useLang()
  const { loadFigures } = useKnown()
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const entry = list.data?.find(one => one.key === figure.key)
  return (
    <>
      <b>{nameOf(figure, lang)}</b>
      {entry && <div>{say(entry.definition, lang)}</div>}
    </>
  )
}
