import { Outlet } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { mayEnter, useKnown } from '../ui/known.tsx'
import { useWords } from '../ui/lang.tsx'
import { usePlaces } from '../ui/place.tsx'
import { mayOpen } from './menu.ts'
import { NotFound } from './not-found.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { RouterPlaces } from './router-places.tsx'
import { ScopeHolder } from './scope-holder.tsx'
import { SideMenu } from './side-menu.tsx'
import { TopBar } from './top-bar.tsx'
import { useKeys } from './use-keys.ts'

const Palette = lazy(() => import('./palette.tsx').then(module => ({ default: module.Palette })))
const RecordSomething = lazy(() => import('./record-something.tsx').then(module => ({ default: module.RecordSomething })))
const TraceDrawer = lazy(() => import('../ui/figure/trace-drawer.tsx').then(module => ({ default: module.TraceDrawer })))

/** The frame of every page: top bar with the scope, menu of the work, the page, and the trace card over it. */
export function Shell() {
  return (
    <RouterPlaces>
      <ScopeHolder>
        <Frame />
      </ScopeHolder>
    </RouterPlaces>
  )
}

function Frame() {
  const t = useWords()
  const { me, role, registers } = useKnown()
  const { path, search: address } = usePlaces()
  const [open, setOpen] = useState<'palette' | 'record' | null>(null)
  const main = useRef<HTMLElement>(null)
  const search = () => setOpen('palette')
  const record = [...registers.values()].some(reg => mayEnter(reg, role)) ? () => setOpen('record') : null
  useKeys({ '/': search, 'ctrl+k': search, ...(record ? { n: record } : {}) })
  useEffect(() => main.current?.focus({ preventScroll: true }), [path])
  return (
    <div className="app">
      <a className="skip" href="#main">
        {t('跳到正文', 'Skip to content')}
      </a>
      {me.demo && <p className="demo-note">{t('演示数据：人员和单位均为虚构。', 'Demo data: persons and offices are made up.')}</p>}
      <TopBar onSearch={search} onRecord={record} />
      <SideMenu />
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>{mayOpen(path, role) ? <Outlet /> : <NotFound />}</Suspense>
      </main>
      <PhoneBar onRecord={record} />
      <Suspense>
        {open === 'palette' && <Palette onClose={() => setOpen(null)} onRecord={record} />}
        {open === 'record' && <RecordSomething onClose={() => setOpen(null)} />}
        {address.trace !== undefined && <TraceDrawer />}
      </Suspense>
    </div>
  )
}
