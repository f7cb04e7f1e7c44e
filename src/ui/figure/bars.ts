import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'
import { groupThousands } from '../../language/number-words.ts'

use([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, LabelLayout, CanvasRenderer])

/** One bar of a chart; `own` marks the viewer's organization. */
export interface Bar {
  code: string
  label: string
  value: number | null
  own: boolean
}

/** A value beside its bar. */
const shownBar = (value: unknown): string => (typeof value === 'number' ? groupThousands(String(value)) : '—')

/** Draws bars into an element: upright for months, lying for organizations. Answers the chart, to be resized, saved and closed. */
export function drawBars(
  element: HTMLElement,
  bars: readonly Bar[],
  unit: string,
  lying: boolean,
  onPick: (bar: Bar) => void,
): EChartsType {
  const chart = init(element)
  const shown = lying ? [...bars].toReversed() : bars
  const names = {
    type: 'category' as const,
    data: shown.map(bar => bar.label),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#cfc8bf' } },
    axisLabel: {
      color: '#1f1b18',
      interval: lying ? 0 : ('auto' as const),
      ...(lying ? { width: 130, overflow: 'truncate' as const } : {}),
    },
  }
  const values = { type: 'value' as const, splitLine: { lineStyle: { color: '#ece7e0' } }, axisLabel: { color: '#5f574f' }, minInterval: 1 }
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    grid: { left: 8, right: 44, top: 12, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: unknown) => `${shownBar(value)} ${unit}`.trim(),
    },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        cursor: 'pointer',
        data: shown.map(bar => ({ value: bar.value, itemStyle: { color: bar.own ? '#2b2622' : '#b3a797', decal: undefined } })),
        label: {
          show: true,
          position: lying ? 'right' : 'top',
          color: '#1f1b18',
          formatter: (point: { value?: unknown }) => shownBar(point.value),
        },
        labelLayout: { hideOverlap: true },
      },
    ],
  })
  chart.on('click', event => {
    const bar = shown[event.dataIndex]
    if (bar) onPick(bar)
  })
  return chart
}
