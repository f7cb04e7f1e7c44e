import { FullscreenExitOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { periodName } from '../language/day.ts'
import { nameOf } from '../language/words.ts'
import { Breakdown } from '../ui/figure/breakdown.tsx'
import { shownFigure } from '../ui/figure/shown.ts'
import { useLang, useWords } from '../ui/lang.tsx'
import { usePlaces } from '../ui/place.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'
import { childrenOf } from '../ui/tree.ts'
import { unitWord } from '../ui/unit-words.ts'
import { useKept } from '../ui/use-kept.ts'
import { levelOf, usualFigures } from './board-figures.ts'
import { useBoard } from './board-page.tsx'

/** Seconds for which one figure is looked at, and after which all are asked for again. */
const [turn, renewal] = [15, 120]

/** The board for a large screen: the figures big, and one after the other by its organizations and months. Nobody needs to touch it. */
export function WallPage() {
  const t = useWords()
  const lang = useLang()
  const queries = useQueryClient()
  const asked = useAsked()
  const { orgName, period, tree, org, node } = useScope()
  const { go } = usePlaces()
  const level = levelOf(node)
  const [keys] = useKept<string[]>(`board.${level}`, [...usualFigures[level]])
  const { shown } = useBoard(keys)
  const [at, setAt] = useState(0)
  useEffect(() => {
    const turning = setInterval(() => setAt(now => now + 1), turn * 1000)
    const asking = setInterval(() => void queries.invalidateQueries({ queryKey: ['figures'] }), renewal * 1000)
    void document.documentElement.requestFullscreen?.().catch(() => undefined)
    document.documentElement.dataset.wall = 'true'
    return () => {
      clearInterval(turning)
      clearInterval(asking)
      delete document.documentElement.dataset.wall
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [queries])
  const filled = shown.filter(value => value.value !== null)
  const chosen = filled[at % Math.max(filled.length, 1)]
  return (
    <div className="wall">
      <header>
        <h1>{orgName}</h1>
        <p>{periodName(period, lang)}</p>
        <Button type="text" icon={<FullscreenExitOutlined />} onClick={() => go('/board')}>
          {t('退出大屏', 'Leave')}
        </Button>
      </header>
      <ul>
        {shown.map(value => (
          <li key={value.key} data-chosen={value.key === chosen?.key || undefined}>
            <span>{nameOf(value, lang)}</span>
            <b>{shownFigure(value, lang)}</b>
            <small>{unitWord(value.unit, lang)}</small>
          </li>
        ))}
      </ul>
      {chosen && (
        <div className="wall-chart" key={chosen.key}>
          <h2>{nameOf(chosen, lang)}</h2>
          <div>
            <Breakdown figure={chosen} asked={asked} by="month" title={t('按月', 'By month')} />
            {childrenOf(tree, org).length > 0 && (
              <Breakdown figure={chosen} asked={asked} by="org" title={t('按下级组织', 'By organization below')} />
            )}
          </div>
        </div>
      )}
    </div>
  )
}
