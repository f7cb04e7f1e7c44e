import { PictureOutlined } from '@ant-design/icons'
import type { EChartsType } from 'echarts/core'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { Bar } from './bars.ts'
import { useWords } from '../lang.tsx'

/** What a chart of bars gets. */
export interface BarFrameProps {
  bars: readonly Bar[]
  unit: string
  lying: boolean
  /** What the chart shows, for screen readers and for the saved picture. */
  name: string
  onPick: (bar: Bar) => void
}

/** A chart of bars; the drawing code is fetched when the first one is shown. */
export function BarFrame({ bars, unit, lying, name, onPick }: BarFrameProps) {
  const t = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  const pick = useRef(onPick)
  pick.current = onPick
  const data = JSON.stringify(bars)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    let gone = false
    const observer = new ResizeObserver(() => chart.current?.resize())
    void import('./bars.ts').then(({ drawBars }) => {
      if (gone) return
      chart.current = drawBars(element, bars, unit, lying, bar => pick.current(bar))
      observer.observe(element)
    })
    return () => {
      gone = true
      observer.disconnect()
      chart.current?.dispose()
      chart.current = null
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `data` stands for the bars: an equal list is not drawn again
  }, [data, unit, lying])
  const save = () => {
    const url = chart.current?.getDataURL({ pixelRatio: 2, backgroundColor: '#ffffff' })
    if (!url) return
    const link = document.createElement('a')
    link.href = url
    link.download = `${name}.png`
    link.click()
  }
  return (
    <div>
      <div
        ref={frame}
        className="chart"
        role="img"
        aria-label={name}
        data-lying={lying}
        style={lying ? { height: Math.max(180, bars.length * 26 + 40) } : undefined}
      />
      <Button type="text" size="small" icon={<PictureOutlined />} onClick={save}>
        {t('存为图片', 'Save as picture')}
      </Button>
    </div>
  )
}
