import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CallFailed } from '../client/call.ts'
import { Entrance } from './entrance.tsx'
import { reloadAfterUpdate } from './renewal.ts'
import './style.css'

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: failure => {
      if (failure instanceof CallFailed && failure.status === 401) queries.setQueryData(['me'], null)
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      retry: (count, failure) => failure instanceof CallFailed && failure.status === 0 && count < 2,
    },
  },
})

reloadAfterUpdate()

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Entrance />
    </QueryClientProvider>
  </StrictMode>,
)
