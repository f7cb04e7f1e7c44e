import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, ConfigProvider, Skeleton } from 'antd'
import { lazy, Suspense, useEffect } from 'react'
import { readMe } from '../client/session.ts'
import type { Lang } from '../language/words.ts'
import { LangContext } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useKept } from '../ui/use-kept.ts'
import { locales } from './locale.ts'
import { type Sight, themeFor } from './theme.ts'
import { SightContext } from './sight.ts'
import { SignInPage } from './sign-in-page.tsx'
import { takeSeat } from './take-seat.ts'

/** The code of the organization whose open page is asked for: it needs no account. */
const openCode = /^\/open\/([^/]+)\/?$/.exec(location.pathname)?.[1]
const OpenPage = lazy(async () => ({ default: (await import('../areas/decisions/open.page.tsx')).OpenPage }))

/** Fetched at once, while the server says who is signed in. */
const signedIn = openCode ? null : import('./signed-in.tsx')
const SignedIn = lazy(() => (signedIn ?? import('./signed-in.tsx')).then(module => ({ default: module.SignedIn })))

/** The way in: language, theme, and either the sign-in page or the app. */
export function Entrance() {
  const [lang, change] = useKept<Lang>('lang', 'zh')
  const [sight, setSight] = useKept<Sight>('sight', { large: false, contrast: false })
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.dataset.large = String(sight.large)
    document.documentElement.dataset.contrast = String(sight.contrast)
  }, [lang, sight])
  return (
    <LangContext value={{ lang, change }}>
      <SightContext value={{ sight, setSight }}>
        <ConfigProvider locale={locales[lang]} theme={themeFor(sight)} button={{ autoInsertSpace: false }}>
          <App>
            {openCode ? (
              <Suspense fallback={<Skeleton active className="waiting-page" paragraph={{ rows: 8 }} />}>
                <OpenPage code={openCode} />
              </Suspense>
            ) : (
              <Door />
            )}
          </App>
        </ConfigProvider>
      </SightContext>
    </LangContext>
  )
}

function Door() {
  const queries = useQueryClient()
  const me = useQuery({ queryKey: ['me'], queryFn: readMe, staleTime: Number.POSITIVE_INFINITY })
  return (
    <Loaded query={me}>
      {account =>
        account ? (
          <Suspense fallback={<Skeleton active className="waiting-page" paragraph={{ rows: 8 }} />}>
            <SignedIn me={account} />
          </Suspense>
        ) : (
          <SignInPage onSignedIn={fresh => takeSeat(queries, fresh)} />
        )
      }
    </Loaded>
  )
}
