import { Drawer } from 'antd'
import { useRef } from 'react'
import { useWords } from '../lang.tsx'
import { usePlaces } from '../place.tsx'
import { readTraceAsked, type TraceAsked } from './trace.ts'
import { TraceCard, TraceTitle } from './trace-card.tsx'

/** Slides the trace card in from the right while the address names one. */
export function TraceDrawer() {
  const t = useWords()
  const { search, setSearch } = usePlaces()
  const asked = readTraceAsked(search.trace)
  const last = useRef<TraceAsked | null>(null)
  if (asked) last.current = asked
  const shown = asked ?? last.current
  if (!shown) return null
  return (
    <Drawer
      open={asked !== null}
      onClose={() => setSearch({ trace: undefined, tracePage: undefined }, true)}
      title={<TraceTitle asked={shown} />}
      size="min(440px, 100vw)"
      mask={false}
      aria-label={t('追溯卡', 'Trace card')}
    >
      <TraceCard asked={shown} />
    </Drawer>
  )
}
